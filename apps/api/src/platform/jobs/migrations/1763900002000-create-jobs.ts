import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTable } from '../../database/tenant-table.ts';

/** One row for each period in which a job was done for a workspace. The primary key is what makes a job run once, whatever restarts or runs beside it. */
export class CreateJobs1763900002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table job_runs (
        workspace_id uuid not null references workspaces (id),
        job text not null,
        period text not null,
        ran_at timestamptz not null,
        primary key (workspace_id, job, period)
      );
      ${secureTable('job_runs', ['select', 'insert', 'delete'])}
      create policy jobs on workspaces for select using ((select nullif(current_setting('app.jobs', true), '')) = 'on');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy jobs on workspaces; drop table job_runs');
  }
}
