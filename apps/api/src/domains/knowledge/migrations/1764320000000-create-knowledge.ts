import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';
import { CATEGORIES, SIDES, SPACES } from '../first-lists.ts';

/** What is known: articles with an owner and an interval of verification, and processes that were made shorter. */
export class CreateKnowledge1764320000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(articles);
    await runner.query(improvements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table process_improvements, articles cascade');
  }
}

const articles = `
  ${tenantTable(
    'articles',
    `title jsonb not null,
     summary jsonb not null,
     space text not null constraint articles_space check (space in ${SPACES}),
     language text not null constraint articles_language check (language in ('PL', 'EN')),
     body jsonb not null,
     body_text jsonb not null,
     owner_id uuid not null,
     side text not null constraint articles_side check (side in ${SIDES}),
     verify_every_days int not null constraint articles_interval check (verify_every_days between 7 and 730),
     state text not null constraint articles_state check (state in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
     published_at timestamptz,
     verified_at timestamptz,
     verified_by_id uuid,
     constraint articles_published check (state <> 'PUBLISHED' or published_at is not null),
     constraint articles_verified check ((verified_at is null) = (verified_by_id is null)),
     ${reference('owner_id', 'memberships')},
     ${reference('verified_by_id', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  -- The order of articles.reads.ts.
  create index articles_by_update on articles (workspace_id, updated_at desc, id desc);
  create index articles_by_space on articles (workspace_id, space, state);
  create index articles_of_owner on articles (workspace_id, owner_id);
  create index articles_verified_by on articles (workspace_id, verified_by_id) where verified_by_id is not null;
  create index articles_creator on articles (workspace_id, created_by);`;

const improvements = `
  ${tenantTable(
    'process_improvements',
    `title jsonb not null,
     before jsonb not null,
     after jsonb not null,
     minutes_saved int not null constraint process_improvements_minutes check (minutes_saved between 1 and 100000),
     runs_per_month int not null constraint process_improvements_runs check (runs_per_month between 1 and 1000000),
     category text constraint process_improvements_category check (category in ${CATEGORIES}),
     author_id uuid not null,
     side text not null constraint process_improvements_side check (side in ${SIDES}),
     ${reference('author_id', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  create index process_improvements_by_time on process_improvements (workspace_id, created_at desc, id desc);
  create index process_improvements_by_category on process_improvements (workspace_id, category) where category is not null;
  create index process_improvements_of_author on process_improvements (workspace_id, author_id);
  create index process_improvements_creator on process_improvements (workspace_id, created_by);`;
