import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../../../platform/database/tenant-table.ts';

/** __Things words__ of a workspace. */
export class Create__Area____stamp__ implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      tenantTable(
        '__things_snake__',
        `title jsonb not null,
         note jsonb,
         archived_at timestamptz`,
        ['select', 'insert', 'update'],
      ),
    );
    // The order of the list; ids grow with time.
    await runner.query('create index __things_snake___in_order on __things_snake__ (workspace_id, (archived_at is not null), id desc)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table __things_snake__');
  }
}
