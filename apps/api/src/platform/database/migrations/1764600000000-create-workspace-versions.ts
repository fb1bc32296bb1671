import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTable } from '../tenant-table.ts';

/** How often something in a workspace has changed: every transaction of a workspace counts it up with its commit. */
export class CreateWorkspaceVersions1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table workspace_versions (
        workspace_id uuid primary key references workspaces (id),
        version bigint not null
      );
      ${secureTable('workspace_versions', ['select', 'insert', 'update'])}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table workspace_versions');
  }
}
