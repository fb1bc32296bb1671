import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person signs a version once, whatever place they hold; an acknowledgement belongs to the wording that was read. */
export class BindAgreements1763930001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table goal_signatures add constraint goal_signatures_one_of_each_person unique (workspace_id, goal_id, version_number, member_id);
      alter table check_in_acknowledgements add column check_in_version int not null default 1 check (check_in_version > 0);
      alter table check_in_acknowledgements drop constraint check_in_acknowledgements_once;
      alter table check_in_acknowledgements add constraint check_in_acknowledgements_once unique (workspace_id, check_in_id, member_id, check_in_version);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table check_in_acknowledgements drop constraint check_in_acknowledgements_once;
      alter table check_in_acknowledgements add constraint check_in_acknowledgements_once unique (workspace_id, check_in_id, member_id);
      alter table check_in_acknowledgements drop column check_in_version;
      alter table goal_signatures drop constraint goal_signatures_one_of_each_person;`);
  }
}
