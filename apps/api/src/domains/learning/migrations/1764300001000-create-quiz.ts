import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';

/** Quizzes with their questions as they were asked: words change, what somebody answered does not. */
export class CreateQuiz1764300001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(quiz);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table quiz_questions, quiz_attempts');
  }
}

const quiz = `
  ${tenantTable(
    'quiz_attempts',
    `member_id uuid not null,
     side text constraint quiz_attempts_side check (side in ('IT', 'MARKETING')),
     repeats_id uuid,
     asked int not null constraint quiz_attempts_asked check (asked > 0),
     right_answers int,
     finished_at timestamptz,
     due_again_on date,
     constraint quiz_attempts_finished check (num_nonnulls(right_answers, finished_at, due_again_on) in (0, 3)),
     ${reference('member_id', 'memberships')},
     ${reference('repeats_id', 'quiz_attempts')}`,
    ['select', 'insert', 'update'],
  )}
  -- One quiz at a time.
  create unique index quiz_attempts_open on quiz_attempts (workspace_id, member_id) where finished_at is null;
  create index quiz_attempts_of_member on quiz_attempts (workspace_id, member_id, id desc);
  create index quiz_attempts_repeats on quiz_attempts (workspace_id, repeats_id) where repeats_id is not null;
  create index quiz_attempts_creator on quiz_attempts (workspace_id, created_by);
  ${tenantTable(
    'quiz_questions',
    `attempt_id uuid not null,
     position int not null,
     kind text not null constraint quiz_questions_kind check (kind in ('MEANING', 'WORD', 'WHOSE', 'GAP')),
     -- What it is about; the next source of questions brings its own column.
     term_id uuid,
     -- Which part of it: the index of a meaning of a term.
     part int not null,
     owner_side text constraint quiz_questions_owner check (owner_side in ('IT', 'MARKETING')),
     repeats_id uuid,
     prompt jsonb not null,
     options jsonb not null constraint quiz_questions_options check (jsonb_array_length(options) between 2 and 4),
     right_option int not null constraint quiz_questions_right check (right_option >= 0 and right_option < jsonb_array_length(options)),
     explanation jsonb not null,
     answer int constraint quiz_questions_answer check (answer >= 0 and answer < jsonb_array_length(options)),
     answered_at timestamptz,
     constraint quiz_questions_answered check ((answer is null) = (answered_at is null)),
     constraint quiz_questions_place unique (workspace_id, attempt_id, position),
     ${reference('attempt_id', 'quiz_attempts')},
     ${reference('term_id', 'terms')},
     ${reference('repeats_id', 'quiz_questions')}`,
    ['select', 'insert', 'update'],
  )}
  create index quiz_questions_of_term on quiz_questions (workspace_id, term_id) where term_id is not null;
  create index quiz_questions_repeats on quiz_questions (workspace_id, repeats_id) where repeats_id is not null;
  create index quiz_questions_answered_at on quiz_questions (workspace_id, answered_at) where answered_at is not null;
  create index quiz_questions_creator on quiz_questions (workspace_id, created_by);`;
