import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference } from '../../../platform/database/tenant-table.ts';

/** What is known of customers is asked in the quiz, and can be cited by what was applied. */
export class LearnFromInsights1764360000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table quiz_questions add column insight_id uuid, add constraint quiz_questions_insight ${reference('insight_id', 'insights')},
        drop constraint quiz_questions_kind, add constraint quiz_questions_kind check (kind in ('MEANING', 'WORD', 'WHOSE', 'GAP', 'INSIGHT')),
        add constraint quiz_questions_about check ((kind = 'INSIGHT') = (insight_id is not null) and num_nonnulls(term_id, insight_id) < 2);
      create index quiz_questions_of_insight on quiz_questions (workspace_id, insight_id) where insight_id is not null;
      alter table learning_applications add column insight_id uuid, add constraint learning_applications_insight ${reference('insight_id', 'insights')},
        drop constraint learning_applications_cites_one,
        add constraint learning_applications_cites_one check (num_nonnulls(goal_id, project_id, request_id, status_update_id, term_id, insight_id) = 1);
      create index learning_applications_of_insight on learning_applications (workspace_id, insight_id) where insight_id is not null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from quiz_questions where insight_id is not null;
      alter table quiz_questions drop constraint quiz_questions_about, drop constraint quiz_questions_kind, drop column insight_id,
        add constraint quiz_questions_kind check (kind in ('MEANING', 'WORD', 'WHOSE', 'GAP'));
      delete from learning_applications where insight_id is not null;
      alter table learning_applications drop constraint learning_applications_cites_one, drop column insight_id,
        add constraint learning_applications_cites_one check (num_nonnulls(goal_id, project_id, request_id, status_update_id, term_id) = 1);`);
  }
}
