import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';

/** What an article said before: a row for each wording that others could read. Articles that are out already begin with what they say now. */
export class KeepArticleVersions1764510000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(versions);
    // The owner of tables with forced row security sees no rows either; for this one copy it does.
    await runner.query(`
      alter table articles no force row level security;
      alter table article_versions no force row level security;
      insert into article_versions (workspace_id, id, created_at, created_by, updated_at, version, article_id, number, title, summary, language, body)
        select workspace_id, id, updated_at, created_by, updated_at, 1, id, 1, title, summary, language, body from articles where published_at is not null;
      alter table articles force row level security;
      alter table article_versions force row level security;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table article_versions');
  }
}

const versions = `
  ${tenantTable(
    'article_versions',
    `article_id uuid not null,
     number int not null constraint article_versions_number check (number >= 1),
     title jsonb not null,
     summary jsonb not null,
     language text not null constraint article_versions_language check (language in ('PL', 'EN')),
     body jsonb not null,
     constraint article_versions_once unique (workspace_id, article_id, number),
     ${reference('article_id', 'articles')}`,
    ['select', 'insert'],
  )}
  create index article_versions_creator on article_versions (workspace_id, created_by);`;
