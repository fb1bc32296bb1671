import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';

/** What can be learned, who learns it, who sat with whom, and what real thing shows that it was used. */
export class CreateLearning1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(catalogue);
    await runner.query(enrolments);
    await runner.query(applications);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table learning_applications, shadowings, learning_aims, enrolments, learning_plan_items, learning_plans, learning_item_skills, learning_items');
  }
}

const catalogue = `
  ${tenantTable(
    'learning_items',
    `kind text not null constraint learning_items_kind check (kind in ('COURSE', 'ARTICLE', 'TALK', 'SHADOWING', 'QUIZ')),
     title jsonb not null,
     summary jsonb not null,
     language text constraint learning_items_language check (language in ('PL', 'EN')),
     minutes int not null constraint learning_items_minutes check (minutes between 1 and 6000),
     link text,
     archived_at timestamptz`,
    ['select', 'insert', 'update'],
  )}
  create index learning_items_in_use on learning_items (workspace_id, id desc) where archived_at is null;
  create index learning_items_creator on learning_items (workspace_id, created_by);
  ${tenantTable(
    'learning_item_skills',
    `item_id uuid not null,
     skill_id uuid not null,
     level int not null constraint learning_item_skills_level check (level between 1 and 5),
     constraint learning_item_skills_once unique (workspace_id, item_id, skill_id),
     ${reference('item_id', 'learning_items')},
     ${reference('skill_id', 'skills')}`,
    ['select', 'insert', 'delete'],
  )}
  create index learning_item_skills_of_skill on learning_item_skills (workspace_id, skill_id);
  create index learning_item_skills_creator on learning_item_skills (workspace_id, created_by);
  ${tenantTable(
    'learning_plans',
    `name jsonb not null,
     purpose jsonb not null,
     side text not null constraint learning_plans_side check (side in ('IT', 'MARKETING')),
     archived_at timestamptz`,
    ['select', 'insert', 'update'],
  )}
  create index learning_plans_in_use on learning_plans (workspace_id, side, id) where archived_at is null;
  create index learning_plans_creator on learning_plans (workspace_id, created_by);
  ${tenantTable(
    'learning_plan_items',
    `plan_id uuid not null,
     item_id uuid not null,
     position int not null,
     constraint learning_plan_items_once unique (workspace_id, plan_id, item_id),
     ${reference('plan_id', 'learning_plans')},
     ${reference('item_id', 'learning_items')}`,
    ['select', 'insert', 'delete'],
  )}
  create index learning_plan_items_of_item on learning_plan_items (workspace_id, item_id);
  create index learning_plan_items_creator on learning_plan_items (workspace_id, created_by);`;

const enrolments = `
  ${tenantTable(
    'enrolments',
    `member_id uuid not null,
     item_id uuid not null,
     plan_id uuid,
     state text not null constraint enrolments_state check (state in ('SUGGESTED', 'PLANNED', 'STARTED', 'FINISHED', 'APPLIED', 'LAPSED', 'DISMISSED')),
     reason_skill_id uuid,
     due_on date not null,
     started_at timestamptz,
     finished_at timestamptz,
     applied_at timestamptz,
     closed_at timestamptz,
     constraint enrolments_started check (state not in ('STARTED', 'FINISHED', 'APPLIED') or started_at is not null),
     constraint enrolments_finished check (state not in ('FINISHED', 'APPLIED') or finished_at is not null),
     constraint enrolments_applied check ((state = 'APPLIED') = (applied_at is not null)),
     constraint enrolments_closed check ((state in ('LAPSED', 'DISMISSED')) = (closed_at is not null)),
     ${reference('member_id', 'memberships')},
     ${reference('item_id', 'learning_items')},
     ${reference('plan_id', 'learning_plans')},
     ${reference('reason_skill_id', 'skills')}`,
    ['select', 'insert', 'update'],
  )}
  -- What somebody learns, they learn once; what lapsed or was put aside may be taken up again.
  create unique index enrolments_once on enrolments (workspace_id, member_id, item_id) where state not in ('LAPSED', 'DISMISSED');
  create index enrolments_of_member on enrolments (workspace_id, member_id, due_on, id);
  create index enrolments_by_state on enrolments (workspace_id, state, due_on);
  create index enrolments_of_item on enrolments (workspace_id, item_id);
  create index enrolments_of_plan on enrolments (workspace_id, plan_id) where plan_id is not null;
  create index enrolments_of_skill on enrolments (workspace_id, reason_skill_id) where reason_skill_id is not null;
  create index enrolments_creator on enrolments (workspace_id, created_by);
  ${tenantTable(
    'learning_aims',
    `enrolment_id uuid not null,
     member_id uuid not null,
     skill_id uuid not null,
     from_level int not null constraint learning_aims_from check (from_level between 0 and 5),
     to_level int not null constraint learning_aims_to check (to_level between 1 and 5),
     constraint learning_aims_rise check (to_level > from_level),
     constraint learning_aims_once unique (workspace_id, enrolment_id, skill_id),
     ${reference('enrolment_id', 'enrolments')},
     ${reference('member_id', 'memberships')},
     ${reference('skill_id', 'skills')}`,
    // What was aimed at stays as it was: a gain is measured from there.
    ['select', 'insert'],
  )}
  create index learning_aims_of_member on learning_aims (workspace_id, member_id, skill_id);
  create index learning_aims_of_skill on learning_aims (workspace_id, skill_id);
  create index learning_aims_creator on learning_aims (workspace_id, created_by);
  ${tenantTable(
    'shadowings',
    `enrolment_id uuid not null,
     guest_id uuid not null,
     host_id uuid not null,
     purpose jsonb not null,
     planned_on date not null,
     state text not null constraint shadowings_state check (state in ('ASKED', 'AGREED', 'WRITTEN', 'CONFIRMED', 'DECLINED', 'CANCELLED')),
     first_line jsonb,
     second_line jsonb,
     third_line jsonb,
     note jsonb,
     agreed_at timestamptz,
     written_at timestamptz,
     confirmed_at timestamptz,
     constraint shadowings_two_people check (guest_id <> host_id),
     constraint shadowings_written check (state not in ('WRITTEN', 'CONFIRMED') or num_nonnulls(first_line, second_line, third_line, written_at) = 4),
     constraint shadowings_confirmed check ((state = 'CONFIRMED') = (confirmed_at is not null)),
     constraint shadowings_declined check (state <> 'DECLINED' or note is not null),
     ${reference('enrolment_id', 'enrolments')},
     ${reference('guest_id', 'memberships')},
     ${reference('host_id', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  create unique index shadowings_once on shadowings (workspace_id, enrolment_id) where state not in ('DECLINED', 'CANCELLED');
  create index shadowings_of_enrolment on shadowings (workspace_id, enrolment_id);
  create index shadowings_by_day on shadowings (workspace_id, planned_on desc, id desc);
  create index shadowings_of_guest on shadowings (workspace_id, guest_id, state);
  create index shadowings_of_host on shadowings (workspace_id, host_id, state);
  create index shadowings_creator on shadowings (workspace_id, created_by);`;

const applications = `
  ${tenantTable(
    'learning_applications',
    `enrolment_id uuid not null,
     member_id uuid not null,
     side text not null constraint learning_applications_side check (side in ('IT', 'MARKETING')),
     statement jsonb not null,
     goal_id uuid,
     project_id uuid,
     request_id uuid,
     status_update_id uuid,
     term_id uuid,
     state text not null constraint learning_applications_state check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED')),
     decided_by_id uuid,
     decided_at timestamptz,
     reason jsonb,
     -- Something real, and one thing: a citation cannot point nowhere, nor into another workspace.
     constraint learning_applications_cites_one check (num_nonnulls(goal_id, project_id, request_id, status_update_id, term_id) = 1),
     constraint learning_applications_decided check ((state = 'PROPOSED') = (decided_at is null) and (decided_at is null) = (decided_by_id is null)),
     constraint learning_applications_declined check (state <> 'DECLINED' or reason is not null),
     constraint learning_applications_by_another check (decided_by_id <> member_id),
     ${reference('enrolment_id', 'enrolments')},
     ${reference('member_id', 'memberships')},
     ${reference('decided_by_id', 'memberships')},
     ${reference('goal_id', 'goals')},
     ${reference('project_id', 'projects')},
     ${reference('request_id', 'requests')},
     ${reference('status_update_id', 'status_updates')},
     ${reference('term_id', 'terms')}`,
    ['select', 'insert', 'update'],
  )}
  create unique index learning_applications_once on learning_applications (workspace_id, enrolment_id) where state <> 'DECLINED';
  create index learning_applications_of_enrolment on learning_applications (workspace_id, enrolment_id);
  create index learning_applications_by_time on learning_applications (workspace_id, id desc);
  create index learning_applications_waiting on learning_applications (workspace_id, side, state);
  create index learning_applications_of_member on learning_applications (workspace_id, member_id);
  create index learning_applications_decider on learning_applications (workspace_id, decided_by_id) where decided_by_id is not null;
  create index learning_applications_goal on learning_applications (workspace_id, goal_id) where goal_id is not null;
  create index learning_applications_project on learning_applications (workspace_id, project_id) where project_id is not null;
  create index learning_applications_request on learning_applications (workspace_id, request_id) where request_id is not null;
  create index learning_applications_update on learning_applications (workspace_id, status_update_id) where status_update_id is not null;
  create index learning_applications_term on learning_applications (workspace_id, term_id) where term_id is not null;
  create index learning_applications_creator on learning_applications (workspace_id, created_by);`;
