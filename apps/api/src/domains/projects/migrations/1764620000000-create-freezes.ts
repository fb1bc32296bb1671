import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../../../platform/database/tenant-table.ts';

/** Times in which IT changes nothing in what customers use. A freeze is not changed but replaced: so it has no updates. */
export class CreateFreezes1764620000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${tenantTable(
        'freezes',
        `name jsonb not null,
         reason jsonb not null,
         first_day date not null,
         last_day date not null,
         constraint freezes_order check (last_day >= first_day)`,
        ['select', 'insert', 'delete'],
      )}
      create index freezes_by_end on freezes (workspace_id, last_day, id);
      create index freezes_creator on freezes (workspace_id, created_by);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table freezes');
  }
}
