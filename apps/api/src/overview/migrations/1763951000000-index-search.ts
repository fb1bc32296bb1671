import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words are found by the beginning of any of their forms: tens of thousands in a large glossary, looked up at every pause in typing. */
export class IndexSearch1763951000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index term_forms_by_beginning on term_forms (workspace_id, match_key text_pattern_ops)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index term_forms_by_beginning');
  }
}
