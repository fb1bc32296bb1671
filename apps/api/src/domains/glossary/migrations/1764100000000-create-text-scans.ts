import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';

/** How published texts read for each side, and by which words forms are looked up. */
export class CreateTextScans1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      // Lets a text be matched against the forms that begin with one of its words, instead of against the whole glossary.
      `alter table term_forms add column first_word text generated always as
         (coalesce(substring(normalize(lower(form collate "und-x-icu"), NFC) collate "und-x-icu" from '[[:alnum:]_]+'), '')) stored;
       create index term_forms_by_first_word on term_forms (workspace_id, language, first_word);`,
    );
    await runner.query(
      tenantTable(
        'text_scans',
        `entity text not null, entity_id uuid not null, field text not null, language text not null check (language in ('PL', 'EN')),
         side text check (side in ('IT', 'MARKETING')), text_hash text not null, words int not null, unexplained_it int not null, unexplained_marketing int not null,
         matcher_version int not null, scanned_at timestamptz not null, unknown jsonb not null,
         constraint text_scans_once unique (workspace_id, entity, entity_id, field, language)`,
        ['select', 'insert', 'delete'],
      ),
    );
    await runner.query(
      tenantTable(
        'term_uses',
        `scan_id uuid not null, term_id uuid not null, times int not null check (times > 0),
         ${reference('scan_id', 'text_scans', 'cascade')}, ${reference('term_id', 'terms')}, constraint term_uses_once unique (workspace_id, scan_id, term_id)`,
        ['select', 'insert', 'delete'],
      ),
    );
    await runner.query(`
      create index text_scans_by_time on text_scans (workspace_id, scanned_at);
      create index text_scans_by_count on text_scans (workspace_id, updated_at);
      create index text_scans_creator on text_scans (workspace_id, created_by);
      create index term_uses_of_term on term_uses (workspace_id, term_id);
      create index term_uses_creator on term_uses (workspace_id, created_by);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table term_uses, text_scans');
    await runner.query('alter table term_forms drop column first_word');
  }
}
