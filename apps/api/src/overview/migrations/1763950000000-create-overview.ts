import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../platform/database/tenant-table.ts';

/** How far each person has read the workspace's log: "what changed since I last looked". */
export class CreateOverview1763950000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      tenantTable(
        'overview_visits',
        `member_id uuid not null, position bigint not null, ${reference('member_id', 'memberships')},
         constraint overview_visits_of_member unique (workspace_id, member_id)`,
        ['select', 'insert', 'update'],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table overview_visits');
  }
}
