import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';

/** Requests with every move of their dates, and the limits of the lanes. */
export class CreateRequests1763960000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(requests);
    await runner.query(around);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lane_policies, request_date_changes, requests cascade');
  }
}

const LANES = `('EXPRESS', 'WEEK', 'STANDARD')`;

const requests = `
  ${tenantTable(
    'requests',
    `title jsonb not null,
     purpose jsonb not null,
     requester_id uuid not null,
     parts jsonb not null constraint requests_parts check (jsonb_array_length(parts) between 1 and 8),
     size int not null constraint requests_size check (size between 1 and jsonb_array_length(parts)),
     lane text not null constraint requests_lane check (lane in ${LANES}),
     needed_by date not null,
     date_kind text not null constraint requests_date_kind check (date_kind in ('EVENT', 'LEGAL', 'WISH', 'NEGOTIABLE')),
     state text not null constraint requests_state check (state in
       ('DRAFT', 'SUBMITTED', 'COUNTER_OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'IN_PROGRESS', 'DELIVERED', 'CONFIRMED', 'REOPENED')),
     forecast jsonb,
     submitted_at timestamptz,
     answer_due_at timestamptz,
     escalated_at timestamptz,
     answered_at timestamptz,
     answered_by_id uuid,
     answer_note jsonb,
     offered_date date,
     offered_size int,
     promised_date date,
     original_promise date,
     started_at timestamptz,
     delivered_at timestamptz,
     delivered_on date,
     confirmed_at timestamptz,
     served text constraint requests_served check (served in ('YES', 'PARTLY', 'NO')),
     served_note jsonb,
     project_id uuid,
     task_id uuid,
     follows_id uuid,
     constraint requests_submitted check (state in ('DRAFT', 'WITHDRAWN') or (submitted_at is not null and answer_due_at is not null)),
     constraint requests_promised check (state not in ('ACCEPTED', 'IN_PROGRESS', 'DELIVERED', 'CONFIRMED', 'REOPENED') or (promised_date is not null and original_promise is not null)),
     constraint requests_delivered check ((state in ('DELIVERED', 'CONFIRMED')) = (delivered_on is not null)),
     constraint requests_confirmed check ((state = 'CONFIRMED') = (served is not null)),
     ${reference('requester_id', 'memberships')},
     ${reference('answered_by_id', 'memberships')},
     ${reference('project_id', 'projects')},
     ${reference('task_id', 'tasks')},
     ${reference('follows_id', 'requests')}`,
    ['select', 'insert', 'update'],
  )}
  -- The orders of requests.reads.ts, so that a page is cut without sorting all requests.
  create index requests_by_due on requests (workspace_id, coalesce(promised_date, needed_by), id);
  create index requests_by_update on requests (workspace_id, updated_at desc, id desc);
  create index requests_by_state on requests (workspace_id, state, lane);
  -- What a lane delivered: the history of forecasts.
  create index requests_delivered_in_lane on requests (workspace_id, lane, delivered_on) where delivered_on is not null;
  create index requests_of_requester on requests (workspace_id, requester_id);
  create index requests_answered_by on requests (workspace_id, answered_by_id) where answered_by_id is not null;
  create index requests_of_project on requests (workspace_id, project_id) where project_id is not null;
  create index requests_of_task on requests (workspace_id, task_id) where task_id is not null;
  create index requests_follows on requests (workspace_id, follows_id) where follows_id is not null;
  create index requests_creator on requests (workspace_id, created_by);`;

const around = `
  ${tenantTable(
    'request_date_changes',
    `request_id uuid not null,
     from_date date not null,
     to_date date not null,
     kind text not null constraint request_date_changes_kind check (kind in ('COUNTER_OFFER', 'SLIP', 'SWAP')),
     reason jsonb,
     other_id uuid,
     constraint request_date_changes_differ check (from_date <> to_date),
     constraint request_date_changes_swap check ((kind = 'SWAP') = (other_id is not null)),
     ${reference('request_id', 'requests')},
     ${reference('other_id', 'requests')}`,
    // Slips stay visible for ever: the application can neither change nor remove them.
    ['select', 'insert'],
  )}
  create index request_date_changes_of_request on request_date_changes (workspace_id, request_id, created_at);
  create index request_date_changes_of_other on request_date_changes (workspace_id, other_id) where other_id is not null;
  create index request_date_changes_creator on request_date_changes (workspace_id, created_by);

  ${tenantTable(
    'lane_policies',
    `lane text not null constraint lane_policies_lane check (lane in ${LANES}),
     wip_limit int not null constraint lane_policies_wip_limit check (wip_limit between 1 and 100),
     constraint lane_policies_once unique (workspace_id, lane)`,
    ['select', 'insert', 'update'],
  )}
  create index lane_policies_creator on lane_policies (workspace_id, created_by);`;
