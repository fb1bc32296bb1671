import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';

/** A week is named by its Monday. */
const monday = (column: string) => `check (extract(isodow from ${column}) = 1)`;

/** Who has how much time, what it is promised to, who knows what, which problems that makes, and when projects will be done. */
export class CreateCapacity1763961000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(time);
    await runner.query(skills);
    await runner.query(problems);
    await runner.query(forecasts);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table forecast_reconciliations, forecasts, capacity_problems, skill_assessments, skill_requirements, skills, allocations, absences, capacity_weeks, working_hours`);
  }
}

const time = `
  ${tenantTable(
    'working_hours',
    `member_id uuid not null,
     hours_per_week double precision not null check (hours_per_week >= 0 and hours_per_week <= 80),
     unique (workspace_id, member_id),
     ${reference('member_id', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  ${tenantTable(
    'capacity_weeks',
    `member_id uuid not null,
     week date not null ${monday('week')},
     hours double precision not null check (hours >= 0 and hours <= 80),
     unique (workspace_id, member_id, week),
     ${reference('member_id', 'memberships')}`,
  )}
  ${tenantTable(
    'absences',
    `member_id uuid not null,
     first_day date not null,
     last_day date not null,
     constraint absences_order check (last_day >= first_day),
     ${reference('member_id', 'memberships')}`,
    ['select', 'insert', 'delete'],
  )}
  create index absences_of_member on absences (workspace_id, member_id, first_day);
  create index absences_by_day on absences (workspace_id, last_day, id);
  ${tenantTable(
    'allocations',
    `member_id uuid not null,
     kind text not null check (kind in ('PROJECT', 'LANE', 'BUSINESS_AS_USUAL')),
     project_id uuid,
     lane text check (lane in ('EXPRESS', 'WEEK', 'STANDARD')),
     week date not null ${monday('week')},
     hours double precision not null check (hours > 0 and hours <= 80),
     tentative boolean not null,
     constraint allocations_target check ((kind = 'PROJECT') = (project_id is not null) and (kind = 'LANE') = (lane is not null)),
     constraint allocations_once unique nulls not distinct (workspace_id, member_id, week, kind, project_id, lane),
     ${reference('member_id', 'memberships')},
     ${reference('project_id', 'projects')}`,
  )}
  create index allocations_by_week on allocations (workspace_id, week, id);
  create index allocations_of_project on allocations (workspace_id, project_id, week);`;

const skills = `
  ${tenantTable(
    'skills',
    `code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
     name jsonb not null,
     domain text not null check (domain in ('IT', 'MARKETING', 'CUSTOMER', 'SHARED')),
     critical boolean not null,
     archived_at timestamptz,
     constraint skills_code unique (workspace_id, code)`,
    ['select', 'insert', 'update'],
  )}
  ${tenantTable(
    'skill_requirements',
    `project_id uuid not null,
     skill_id uuid not null,
     level int not null check (level between 1 and 5),
     people int not null check (people between 1 and 50),
     constraint skill_requirements_once unique (workspace_id, project_id, skill_id),
     ${reference('project_id', 'projects')},
     ${reference('skill_id', 'skills')}`,
  )}
  create index skill_requirements_of_skill on skill_requirements (workspace_id, skill_id);
  ${tenantTable(
    'skill_assessments',
    `member_id uuid not null,
     skill_id uuid not null,
     kind text not null check (kind in ('SELF', 'PEER', 'MANAGER', 'QUIZ', 'EVIDENCE')),
     level int not null check (level between 1 and 5),
     valid_until date not null,
     note jsonb,
     ${reference('member_id', 'memberships')},
     ${reference('skill_id', 'skills')}`,
    ['select', 'insert'],
  )}
  create index skill_assessments_of_skill on skill_assessments (workspace_id, skill_id, member_id);
  create index skill_assessments_of_member on skill_assessments (workspace_id, member_id);`;

const problems = `
  ${tenantTable(
    'capacity_problems',
    `kind text not null check (kind in ('OVERLOAD', 'SKILL_GAP', 'BUS_FACTOR', 'OTHER')),
     detected_by text not null check (detected_by in ('MACHINE', 'PERSON')),
     fingerprint text,
     title jsonb not null,
     member_id uuid,
     skill_id uuid,
     project_id uuid,
     state text not null check (state in ('OPEN', 'PLANNED', 'RESOLVED', 'DISMISSED')),
     owner_id uuid,
     remedy text check (remedy in ('TRAIN', 'HIRE', 'RESCOPE', 'MOVE')),
     action jsonb,
     due_on date,
     planned_at timestamptz,
     closed_at timestamptz,
     close_reason jsonb,
     constraint capacity_problems_machine check ((detected_by = 'MACHINE') = (fingerprint is not null)),
     constraint capacity_problems_plan check (state <> 'PLANNED' or (owner_id is not null and action is not null and due_on is not null)),
     constraint capacity_problems_closed check ((state in ('RESOLVED', 'DISMISSED')) = (closed_at is not null)),
     ${reference('member_id', 'memberships')},
     ${reference('skill_id', 'skills')},
     ${reference('project_id', 'projects')},
     ${reference('owner_id', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  -- What the machine sees is one open problem, however many nights it sees it.
  create unique index capacity_problems_seen on capacity_problems (workspace_id, fingerprint) where state in ('OPEN', 'PLANNED');
  create index capacity_problems_of_member on capacity_problems (workspace_id, member_id);
  create index capacity_problems_of_skill on capacity_problems (workspace_id, skill_id);
  create index capacity_problems_of_project on capacity_problems (workspace_id, project_id);
  create index capacity_problems_of_owner on capacity_problems (workspace_id, owner_id);
  create index capacity_problems_by_state on capacity_problems (workspace_id, state, id);`;

const forecasts = `
  ${tenantTable(
    'forecasts',
    `project_id uuid not null,
     as_of date not null,
     window_from date not null,
     window_to date not null,
     runs int not null,
     seed bigint not null,
     items_left int not null,
     deadline date,
     p50 date,
     p85 date,
     p95 date,
     p_on_time double precision check (p_on_time between 0 and 1),
     constraint forecasts_once unique (workspace_id, project_id, as_of),
     ${reference('project_id', 'projects')}`,
    ['select', 'insert', 'update'],
  )}
  ${tenantTable(
    'forecast_reconciliations',
    `project_id uuid not null,
     status_update_id uuid not null,
     p_on_time double precision not null,
     reason jsonb not null,
     constraint forecast_reconciliations_once unique (workspace_id, status_update_id),
     ${reference('project_id', 'projects')},
     ${reference('status_update_id', 'status_updates')}`,
    ['select', 'insert'],
  )}
  create index forecast_reconciliations_of_project on forecast_reconciliations (workspace_id, project_id);`;
