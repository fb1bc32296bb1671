import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../../../platform/database/tenant-table.ts';

/** Forms are guessed when a term is approved; a person confirms, corrects or removes them. */
export class CorrectTermForms1764100001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table term_forms add column state text not null default 'APPROVED' check (state in ('LIKELY', 'APPROVED', 'REMOVED'));
       alter table term_forms alter column state drop default;
       grant update on term_forms to ${APP_ROLE};`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from term_forms where state = 'REMOVED'; alter table term_forms drop column state; revoke update on term_forms from ${APP_ROLE};`);
  }
}
