import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../../platform/database/tenant-table.ts';

/** The scorecard as it stood each Monday: never changed, because the rows behind it go on. */
export class CreateScorecard1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      tenantTable(
        'scorecard_snapshots',
        `week date not null check (extract(isodow from week) = 1), definition int not null check (definition > 0), overall double precision check (overall between 0 and 100),
         indices jsonb not null, parts jsonb not null, constraint scorecard_snapshots_of_week unique (workspace_id, week)`,
        ['select', 'insert'],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table scorecard_snapshots');
  }
}
