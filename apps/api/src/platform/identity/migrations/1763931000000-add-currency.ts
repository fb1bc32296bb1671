import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currencySql } from '../currencies.ts';

/** Amounts are in the workspace's currency; an older workspace begins with that of its country. */
export class AddCurrency1763931000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Rows are filled by a change of type, because a forced row policy hides them from an update.
    await runner.query(`
      alter table workspaces add column currency text;
      alter table workspaces alter column currency type text using ${currencySql('country')};
      alter table workspaces alter column currency set not null;
      alter table workspaces add constraint workspaces_currency check (currency ~ '^[A-Z]{3}$');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table workspaces drop column currency');
  }
}
