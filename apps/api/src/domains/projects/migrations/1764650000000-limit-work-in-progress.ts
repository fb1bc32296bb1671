import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many tasks a project wants in progress at once. Without a number it has set itself no limit. */
export class LimitWorkInProgress1764650000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table projects add column wip_limit int constraint projects_wip_limit check (wip_limit between 1 and 99)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table projects drop column wip_limit');
  }
}
