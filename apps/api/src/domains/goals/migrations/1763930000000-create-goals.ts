import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';

const SIDE = `('IT', 'MARKETING')`;

/** Cycles, goals with their versions and signatures, key results, check-ins and what both sides say to them. */
export class CreateGoals1763930000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const kept = ['select', 'insert', 'update'] as const;
    const forEver = ['select', 'insert'] as const;
    await runner.query(
      tenantTable('cycles', `name jsonb not null, starts_on date not null, ends_on date not null, constraint cycles_order check (ends_on > starts_on)`, [...kept]),
    );
    await runner.query(
      tenantTable(
        'goals',
        `title jsonb not null, notice_it jsonb not null, notice_marketing jsonb not null, why jsonb,
         owner_team_id uuid not null, cycle_id uuid not null, parent_id uuid,
         state text not null check (state in ('DRAFT', 'PROPOSED', 'ACTIVE', 'PAUSED', 'CLOSED', 'ARCHIVED')),
         outcome text check (outcome in ('ACHIEVED', 'PARTLY', 'MISSED', 'DROPPED')),
         closing_note jsonb, closed_at timestamptz,
         latest_version int not null, proposed_version int, in_force_version int,
         constraint goals_outcome check ((outcome is null) = (closed_at is null)),
         ${reference('owner_team_id', 'teams')}, ${reference('cycle_id', 'cycles')}, ${reference('parent_id', 'goals')}`,
        [...kept],
      ),
    );
    await runner.query(
      tenantTable(
        'goal_versions',
        `goal_id uuid not null, number int not null, snapshot jsonb not null, withdrawn_at timestamptz,
         ${reference('goal_id', 'goals')}, constraint goal_versions_number unique (workspace_id, goal_id, number)`,
        [...kept],
      ),
    );
    await runner.query(
      tenantTable(
        'goal_signatures',
        `goal_id uuid not null, version_number int not null, side text not null check (side in ${SIDE}), member_id uuid not null,
         ${reference('member_id', 'memberships')},
         foreign key (workspace_id, goal_id, version_number) references goal_versions (workspace_id, goal_id, number),
         constraint goal_signatures_one_of_each_side unique (workspace_id, goal_id, version_number, side)`,
        [...forEver],
      ),
    );
    await runner.query(
      tenantTable(
        'key_results',
        `goal_id uuid not null, title jsonb not null, unit jsonb,
         metric text not null check (metric in ('NUMBER', 'PERCENT', 'CURRENCY', 'BINARY', 'MILESTONE')),
         start_value double precision not null, target_value double precision not null, current_value double precision not null,
         weight double precision not null check (weight > 0), accountable_side text not null check (accountable_side in ${SIDE}),
         source text not null check (source in ('MANUAL', 'TASKS', 'MILESTONES')), position int not null, removed_at timestamptz,
         constraint key_results_way check (start_value <> target_value), ${reference('goal_id', 'goals')}`,
        [...kept],
      ),
    );
    await runner.query(
      tenantTable(
        'check_ins',
        `key_result_id uuid not null, side text not null check (side in ${SIDE}), member_id uuid not null, period date not null,
         value double precision, confidence double precision not null check (confidence between 0 and 1),
         status text not null check (status in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')), note jsonb,
         ${reference('key_result_id', 'key_results')}, ${reference('member_id', 'memberships')},
         constraint check_ins_one_for_each_side_and_week unique (workspace_id, key_result_id, side, period)`,
        [...kept],
      ),
    );
    await runner.query(
      tenantTable(
        'check_in_acknowledgements',
        `check_in_id uuid not null, member_id uuid not null, ${reference('check_in_id', 'check_ins')}, ${reference('member_id', 'memberships')},
         constraint check_in_acknowledgements_once unique (workspace_id, check_in_id, member_id)`,
        [...forEver],
      ),
    );
    await runner.query(
      tenantTable(
        'goal_reconciliations',
        `goal_id uuid not null, side text not null check (side in ${SIDE}), member_id uuid not null, note jsonb not null,
         ${reference('goal_id', 'goals')}, ${reference('member_id', 'memberships')}`,
        [...forEver],
      ),
    );
    await runner.query(
      tenantTable(
        'goal_progress_points',
        `goal_id uuid not null, day date not null, progress double precision not null, ${reference('goal_id', 'goals')},
         constraint goal_progress_points_one_a_day unique (workspace_id, goal_id, day)`,
        [...kept],
      ),
    );
    await runner.query(`
      create index cycles_by_end on cycles (workspace_id, ends_on);
      create index goals_of_cycle on goals (workspace_id, cycle_id);
      create index goals_of_team on goals (workspace_id, owner_team_id);
      create index goals_of_parent on goals (workspace_id, parent_id);
      create index goals_of_state on goals (workspace_id, state);
      create index goal_signatures_of_member on goal_signatures (workspace_id, member_id);
      create index key_results_of_goal on key_results (workspace_id, goal_id, position);
      create index check_ins_latest on check_ins (workspace_id, key_result_id, side, period desc);
      create index check_ins_of_member on check_ins (workspace_id, member_id);
      create index check_in_acknowledgements_of_member on check_in_acknowledgements (workspace_id, member_id);
      create index goal_reconciliations_of_goal on goal_reconciliations (workspace_id, goal_id, created_at desc);
      create index goal_reconciliations_of_member on goal_reconciliations (workspace_id, member_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table goal_progress_points, goal_reconciliations, check_in_acknowledgements, check_ins, key_results,
      goal_signatures, goal_versions, goals, cycles`);
  }
}
