import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';

/** What was learned about customers, and the goals, projects and technology decisions that rest on it. */
export class CreateInsights1764310002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(insights);
    await runner.query(citations);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table insight_citations, insights cascade');
  }
}

const insights = `
  ${tenantTable(
    'insights',
    `statement jsonb not null,
     evidence jsonb not null,
     source_id uuid,
     side text not null constraint insights_side check (side in ('IT', 'MARKETING')),
     state text not null constraint insights_state check (state in ('NOTED', 'VERIFIED', 'USED', 'RETIRED')),
     verified_at timestamptz,
     verified_by_id uuid,
     retired_at timestamptz,
     retired_reason jsonb,
     constraint insights_verified check ((verified_at is null) = (verified_by_id is null) and (state not in ('VERIFIED', 'USED') or verified_at is not null)),
     constraint insights_retired check ((state = 'RETIRED') = (retired_at is not null) and (retired_at is null) = (retired_reason is null)),
     ${reference('source_id', 'customer_data_sources')},
     ${reference('verified_by_id', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  create index insights_by_time on insights (workspace_id, created_at desc, id desc);
  create index insights_by_state on insights (workspace_id, state);
  create index insights_of_source on insights (workspace_id, source_id) where source_id is not null;
  create index insights_of_verifier on insights (workspace_id, verified_by_id) where verified_by_id is not null;
  create index insights_creator on insights (workspace_id, created_by);`;

const citations = `
  ${tenantTable(
    'insight_citations',
    `insight_id uuid not null,
     goal_id uuid,
     project_id uuid,
     decision_id uuid,
     effect jsonb not null,
     side text not null constraint insight_citations_side check (side in ('IT', 'MARKETING')),
     state text not null constraint insight_citations_state check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED')),
     answered_at timestamptz,
     answered_by_id uuid,
     answer_reason jsonb,
     constraint insight_citations_one_target check (num_nonnulls(goal_id, project_id, decision_id) = 1),
     constraint insight_citations_answered check ((state = 'PROPOSED') = (answered_at is null) and (answered_at is null) = (answered_by_id is null)),
     constraint insight_citations_declined check ((state = 'DECLINED') = (answer_reason is not null)),
     ${reference('insight_id', 'insights')},
     ${reference('goal_id', 'goals')},
     ${reference('project_id', 'projects')},
     ${reference('decision_id', 'technology_decisions')},
     ${reference('answered_by_id', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  create unique index insight_citations_once on insight_citations (workspace_id, insight_id, coalesce(goal_id, project_id, decision_id)) where state <> 'DECLINED';
  create index insight_citations_of_insight on insight_citations (workspace_id, insight_id, created_at);
  create index insight_citations_of_goal on insight_citations (workspace_id, goal_id) where goal_id is not null;
  create index insight_citations_of_project on insight_citations (workspace_id, project_id) where project_id is not null;
  create index insight_citations_of_decision on insight_citations (workspace_id, decision_id) where decision_id is not null;
  create index insight_citations_answered_by on insight_citations (workspace_id, answered_by_id) where answered_by_id is not null;
  create index insight_citations_creator on insight_citations (workspace_id, created_by);`;
