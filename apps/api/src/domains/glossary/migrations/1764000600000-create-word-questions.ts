import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';

/** Words that readers did not get: one open question for each word, and who asked as a hash, so that nobody reads a name here. */
export class CreateWordQuestions1764000600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      tenantTable(
        'word_questions',
        `word text not null, language text not null check (language in ('PL', 'EN')), match_key text not null, term_id uuid, side text check (side in ('IT', 'MARKETING')),
         due_at timestamptz not null, state text not null check (state in ('OPEN', 'ANSWERED')), answer jsonb, answered_by uuid, answered_at timestamptz,
         ${reference('term_id', 'terms')}, ${reference('answered_by', 'memberships')}`,
        ['select', 'insert', 'update'],
      ),
    );
    await runner.query(
      tenantTable(
        'word_flags',
        `question_id uuid not null, asker_hash text not null, ${reference('question_id', 'word_questions')},
         constraint word_flags_once unique (workspace_id, question_id, asker_hash)`,
        ['select', 'insert'],
      ),
    );
    await runner.query(`
      create unique index word_questions_open on word_questions (workspace_id, language, match_key) where state = 'OPEN';
      create index word_questions_by_state on word_questions (workspace_id, state, id);
      create index word_questions_of_term on word_questions (workspace_id, term_id);
      create index word_questions_of_answerer on word_questions (workspace_id, answered_by);
      create index word_flags_by_time on word_flags (workspace_id, created_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table word_flags, word_questions');
  }
}
