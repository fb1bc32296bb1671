import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anonymousTable, reference, tenantTable } from '../../../platform/database/tenant-table.ts';

const SIDE = `side text not null check (side in ('IT', 'MARKETING'))`;
/** Five counts, one for each answer from 1 to 5. */
const counts = (column: string) => `${column} int[] not null default '{0,0,0,0,0}' check (array_length(${column}, 1) = 5 and 0 <= all (${column}))`;
const sum = (column: string) => `${column}[1] + ${column}[2] + ${column}[3] + ${column}[4] + ${column}[5]`;

/**
 * The pulse. Who has answered (`pulse_participations`) and what was answered (`pulse_tallies`, `pulse_sides`) share nothing but the survey itself:
 * an answer is not a row but one more in some counts, so there is no row to lead back to a person (ADR 27).
 */
export class CreatePulse1764330000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${tenantTable(
        'pulse_settings',
        `open_on_day int not null check (open_on_day between 1 and 28),
         open_days int not null check (open_days between 2 and 20),
         k_min int not null check (k_min >= 3)`,
        ['select', 'insert', 'update'],
      )}
      create unique index pulse_settings_one on pulse_settings (workspace_id);

      ${tenantTable(
        'pulse_surveys',
        `period date not null check (extract(day from period) = 1),
         state text not null constraint pulse_surveys_state check (state in ('SCHEDULED', 'OPEN', 'CLOSED', 'RELEASED', 'SUPPRESSED')),
         opens_on date not null,
         closes_on date,
         closed_on date,
         k_min int not null check (k_min >= 3),
         question_version int,
         questions jsonb not null,
         topic jsonb,
         constraint pulse_surveys_opened check ((state = 'SCHEDULED') = (closes_on is null)),
         constraint pulse_surveys_closed check ((state in ('SCHEDULED', 'OPEN')) = (closed_on is null)),
         constraint pulse_surveys_topic check (topic is null or state = 'RELEASED')`,
        ['select', 'insert', 'update'],
      )}
      create unique index pulse_surveys_period on pulse_surveys (workspace_id, period);
      create unique index pulse_surveys_one_open on pulse_surveys (workspace_id) where state = 'OPEN';
      create unique index pulse_surveys_one_scheduled on pulse_surveys (workspace_id) where state = 'SCHEDULED';

      ${anonymousTable('pulse_participations', ['survey_id', 'member_id'], `survey_id uuid not null, member_id uuid not null, ${reference('survey_id', 'pulse_surveys')}, ${reference('member_id', 'memberships')}`, ['select', 'insert', 'delete'])}
      create index pulse_participations_member on pulse_participations (workspace_id, member_id);

      ${anonymousTable(
        'pulse_sides',
        ['survey_id', 'side'],
        `survey_id uuid not null, ${SIDE},
         invited int not null check (invited >= 0),
         answered int not null default 0 check (answered >= 0),
         comments jsonb not null default '[]',
         ${reference('survey_id', 'pulse_surveys')}`,
        ['select', 'insert', 'update'],
      )}
      ${anonymousTable(
        'pulse_tallies',
        ['survey_id', 'side', 'question'],
        `survey_id uuid not null, ${SIDE}, question text not null,
         ${counts('own')}, ${counts('predicted')},
         constraint pulse_tallies_both check (${sum('own')} = ${sum('predicted')}),
         ${reference('survey_id', 'pulse_surveys')}`,
        ['select', 'insert', 'update', 'delete'],
      )}
      create index pulse_sides_of_survey on pulse_sides (workspace_id, survey_id);

      ${tenantTable(
        'pulse_actions',
        `survey_id uuid not null,
         question text not null,
         title jsonb not null,
         owner_id uuid not null,
         due_on date not null,
         check_on date not null,
         state text not null constraint pulse_actions_state check (state in ('AGREED', 'CHECKED')),
         done boolean,
         helped text check (helped in ('YES', 'PARTLY', 'NO')),
         note jsonb,
         checked_at timestamptz,
         checked_by_id uuid,
         constraint pulse_actions_dates check (due_on <= check_on),
         constraint pulse_actions_checked check ((state = 'CHECKED') = (checked_at is not null and checked_by_id is not null and done is not null and helped is not null)),
         ${reference('survey_id', 'pulse_surveys')},
         ${reference('owner_id', 'memberships')},
         ${reference('checked_by_id', 'memberships')}`,
        ['select', 'insert', 'update'],
      )}
      create index pulse_actions_of_survey on pulse_actions (workspace_id, survey_id, id);
      create index pulse_actions_of_owner on pulse_actions (workspace_id, owner_id);
      create index pulse_actions_checked_by on pulse_actions (workspace_id, checked_by_id) where checked_by_id is not null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pulse_actions, pulse_tallies, pulse_sides, pulse_participations, pulse_surveys, pulse_settings');
  }
}
