import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';
import { CATEGORIES, SIDES } from '../first-lists.ts';

/** Lines of both budgets, what knowledge is expected to save on them and did save, and who says that something was useful. */
export class CreateBudget1764320000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(lines);
    await runner.query(effects);
    await runner.query(usefulness);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table usefulness_confirmations, budget_effects, budget_lines cascade');
  }
}

const lines = `
  ${tenantTable(
    'budget_lines',
    `side text not null constraint budget_lines_side check (side in ${SIDES}),
     year int not null constraint budget_lines_year check (year between 2000 and 2100),
     title jsonb not null,
     category text not null constraint budget_lines_category check (category in ${CATEGORIES}),
     planned bigint not null constraint budget_lines_planned check (planned >= 0),
     committed bigint not null constraint budget_lines_committed check (committed >= 0 and committed <= needed),
     needed bigint not null constraint budget_lines_needed check (needed >= 0),
     owner_id uuid not null,
     to_close_at timestamptz,
     ${reference('owner_id', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  create index budget_lines_by_gap on budget_lines (workspace_id, greatest(needed - planned, 0) desc, id);
  create index budget_lines_by_year on budget_lines (workspace_id, side, year);
  create index budget_lines_of_owner on budget_lines (workspace_id, owner_id);
  create index budget_lines_creator on budget_lines (workspace_id, created_by);`;

const effects = `
  ${tenantTable(
    'budget_effects',
    `line_id uuid not null,
     insight_id uuid,
     improvement_id uuid,
     giver_id uuid not null,
     giver_side text not null constraint budget_effects_giver_side check (giver_side in ${SIDES}),
     expected bigint not null constraint budget_effects_expected check (expected > 0),
     realised bigint constraint budget_effects_realised check (realised > 0),
     state text not null constraint budget_effects_state check (state in ('EXPECTED', 'REALISED', 'DECLINED', 'WITHDRAWN')),
     linked_by_id uuid not null,
     settled_at timestamptz,
     settled_by_id uuid,
     note jsonb,
     constraint budget_effects_source check (num_nonnulls(insight_id, improvement_id) = 1),
     constraint budget_effects_confirmed check ((state = 'REALISED') = (realised is not null)),
     constraint budget_effects_settled check ((state = 'EXPECTED') = (settled_at is null) and (settled_at is null) = (settled_by_id is null)),
     ${reference('line_id', 'budget_lines')},
     ${reference('insight_id', 'vendor_insights')},
     ${reference('improvement_id', 'process_improvements')},
     ${reference('giver_id', 'memberships')},
     ${reference('linked_by_id', 'memberships')},
     ${reference('settled_by_id', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  create index budget_effects_of_line on budget_effects (workspace_id, line_id, created_at);
  -- The same knowledge saves on a line once.
  create unique index budget_effects_insight_once on budget_effects (workspace_id, insight_id, line_id) where insight_id is not null and state in ('EXPECTED', 'REALISED');
  create unique index budget_effects_improvement_once on budget_effects (workspace_id, improvement_id, line_id) where improvement_id is not null and state in ('EXPECTED', 'REALISED');
  create index budget_effects_of_insight on budget_effects (workspace_id, insight_id) where insight_id is not null;
  create index budget_effects_of_improvement on budget_effects (workspace_id, improvement_id) where improvement_id is not null;
  create index budget_effects_of_giver on budget_effects (workspace_id, giver_id);
  create index budget_effects_linked_by on budget_effects (workspace_id, linked_by_id);
  create index budget_effects_settled_by on budget_effects (workspace_id, settled_by_id) where settled_by_id is not null;
  create index budget_effects_creator on budget_effects (workspace_id, created_by);`;

const usefulness = `
  ${tenantTable(
    'usefulness_confirmations',
    `article_id uuid,
     improvement_id uuid,
     insight_id uuid,
     giver_id uuid not null,
     giver_side text not null constraint usefulness_giver_side check (giver_side in ${SIDES}),
     receiver_id uuid not null,
     receiver_side text not null constraint usefulness_receiver_side check (receiver_side in ${SIDES} and receiver_side <> giver_side),
     used_for jsonb not null,
     constraint usefulness_subject check (num_nonnulls(article_id, improvement_id, insight_id) = 1),
     constraint usefulness_not_own check (giver_id <> receiver_id),
     constraint usefulness_article_once unique (workspace_id, article_id, receiver_id),
     constraint usefulness_improvement_once unique (workspace_id, improvement_id, receiver_id),
     constraint usefulness_insight_once unique (workspace_id, insight_id, receiver_id),
     ${reference('article_id', 'articles')},
     ${reference('improvement_id', 'process_improvements')},
     ${reference('insight_id', 'vendor_insights')},
     ${reference('giver_id', 'memberships')},
     ${reference('receiver_id', 'memberships')}`,
    // What somebody has confirmed stays said.
    ['select', 'insert'],
  )}
  create index usefulness_by_time on usefulness_confirmations (workspace_id, created_at);
  create index usefulness_of_giver on usefulness_confirmations (workspace_id, giver_id);
  create index usefulness_of_receiver on usefulness_confirmations (workspace_id, receiver_id);
  create index usefulness_creator on usefulness_confirmations (workspace_id, created_by);`;
