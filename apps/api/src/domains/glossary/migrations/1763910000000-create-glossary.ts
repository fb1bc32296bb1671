import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';

/** Terms with immutable versions, the forms of what is live, proposals and imports. */
export class CreateGlossary1763910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      tenantTable(
        'terms',
        `canonical text not null, domain text not null check (domain in ('IT', 'MARKETING', 'SHARED')), kind text not null check (kind in ('WORD', 'ACRONYM')),
         state text not null check (state in ('LIVE', 'DEPRECATED')), live_version int not null`,
        ['select', 'insert', 'update'],
      ),
    );
    await runner.query(
      tenantTable(
        'term_versions',
        `term_id uuid not null, number int not null, snapshot jsonb not null, ${reference('term_id', 'terms')},
         constraint term_versions_number unique (workspace_id, term_id, number)`,
        ['select', 'insert'],
      ),
    );
    await runner.query(
      tenantTable(
        'term_forms',
        `term_id uuid not null, sense int not null, language text not null check (language in ('PL', 'EN')), form text not null, match_key text not null,
         ${reference('term_id', 'terms')}`,
        ['select', 'insert', 'delete'],
      ),
    );
    await runner.query(tenantTable('glossary_imports', `file_name text not null, undone_at timestamptz`, ['select', 'insert', 'update']));
    await runner.query(
      tenantTable(
        'term_proposals',
        `term_id uuid, import_id uuid, kind text not null check (kind in ('CHANGE', 'DEPRECATE')), canonical text not null, base_version int, resulting_version int,
         snapshot jsonb not null, note jsonb, state text not null check (state in ('IN_REVIEW', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
         side text check (side in ('IT', 'MARKETING')), approved_sides text[] not null, decided_by uuid, decided_at timestamptz, reason jsonb,
         ${reference('term_id', 'terms')}, ${reference('import_id', 'glossary_imports')}, ${reference('decided_by', 'memberships')}`,
        ['select', 'insert', 'update'],
      ),
    );
    await runner.query(`
      create unique index terms_canonical on terms (workspace_id, lower(canonical));
      create index terms_by_name on terms (workspace_id, canonical, id);
      create index term_forms_of_term on term_forms (workspace_id, term_id);
      create index term_forms_by_key on term_forms (workspace_id, language, match_key);
      create index term_proposals_of_term on term_proposals (workspace_id, term_id);
      create index term_proposals_of_import on term_proposals (workspace_id, import_id);
      create index term_proposals_of_decider on term_proposals (workspace_id, decided_by);
      create index term_proposals_open on term_proposals (workspace_id, state, id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table term_proposals, glossary_imports, term_forms, term_versions, terms');
  }
}
