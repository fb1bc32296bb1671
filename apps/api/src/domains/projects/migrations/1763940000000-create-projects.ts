import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';

/** Projects with everything that hangs on them: goal links, date changes, milestones, tasks, dependencies, status updates. */
export class CreateProjects1763940000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(projects);
    await runner.query(work);
    await runner.query(waiting);
    await runner.query(updates);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table status_acknowledgements, status_updates, dependencies, task_collaborators, tasks, milestones,
      date_changes, project_goal_links, projects cascade`);
  }
}

const projects = `
  ${tenantTable(
    'projects',
    `key text not null constraint projects_key_form check (key ~ '^[A-Z][A-Z0-9]{1,7}$'),
     name jsonb not null,
     summary jsonb,
     team_id uuid,
     owner_id uuid,
     planned_start date,
     deadline date,
     deadline_kind text not null constraint projects_deadline_kind check (deadline_kind in ('EVENT', 'LEGAL', 'WISH', 'NEGOTIABLE')),
     original_deadline date,
     state text not null constraint projects_state check (state in ('IDEA', 'PLANNED', 'ACTIVE', 'ON_HOLD', 'DONE', 'CANCELLED')),
     state_reason jsonb,
     started_at timestamptz,
     closed_at timestamptz,
     -- Last number given to a task: KEY-12. Counted here, under the lock of this row, because sequences would show other tenants' totals.
     last_task_number int not null,
     constraint projects_key unique (workspace_id, key),
     constraint projects_original_deadline check ((deadline is null) = (original_deadline is null)),
     constraint projects_planned_is_complete check (state in ('IDEA', 'CANCELLED') or (team_id is not null and owner_id is not null and deadline is not null)),
     ${reference('team_id', 'teams')},
     ${reference('owner_id', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  -- The expressions and directions of the orders in projects.reads.ts, so that a page is cut without sorting all projects.
  create index projects_by_deadline on projects (workspace_id, coalesce(deadline, date '9999-12-31'), id);
  create index projects_by_update on projects (workspace_id, updated_at desc, id desc);
  create index projects_by_state on projects (workspace_id, state);
  create index projects_of_team on projects (workspace_id, team_id);
  create index projects_of_owner on projects (workspace_id, owner_id);
  create index projects_creator on projects (workspace_id, created_by);

  ${tenantTable(
    'project_goal_links',
    `project_id uuid not null,
     goal_id uuid not null,
     key_result_id uuid,
     contribution jsonb,
     constraint project_goal_links_once unique nulls not distinct (workspace_id, project_id, goal_id, key_result_id),
     ${reference('project_id', 'projects')},
     ${reference('goal_id', 'goals')},
     ${reference('key_result_id', 'key_results')}`,
  )}
  create index project_goal_links_of_goal on project_goal_links (workspace_id, goal_id);
  create index project_goal_links_of_key_result on project_goal_links (workspace_id, key_result_id) where key_result_id is not null;
  create index project_goal_links_creator on project_goal_links (workspace_id, created_by);

  ${tenantTable(
    'date_changes',
    `project_id uuid not null,
     from_date date not null,
     to_date date not null,
     reason jsonb not null,
     constraint date_changes_differ check (from_date <> to_date),
     ${reference('project_id', 'projects')}`,
    // Slips stay visible for ever: the application can neither change nor remove them.
    ['select', 'insert'],
  )}
  create index date_changes_of_project on date_changes (workspace_id, project_id, created_at);
  create index date_changes_creator on date_changes (workspace_id, created_by);`;

const work = `
  ${tenantTable(
    'milestones',
    `project_id uuid not null,
     title jsonb not null,
     due date not null,
     state text not null constraint milestones_state check (state in ('OPEN', 'DONE', 'MISSED')),
     done_at timestamptz,
     constraint milestones_done_at check ((state = 'DONE') = (done_at is not null)),
     ${reference('project_id', 'projects')}`,
    ['select', 'insert', 'update'],
  )}
  create index milestones_of_project on milestones (workspace_id, project_id, due, id);
  create index milestones_due on milestones (workspace_id, due) where state = 'OPEN';
  create index milestones_creator on milestones (workspace_id, created_by);

  ${tenantTable(
    'tasks',
    `project_id uuid not null,
     number int not null check (number > 0),
     title jsonb not null,
     accountable_id uuid not null,
     milestone_id uuid,
     estimate_days double precision constraint tasks_estimate check (estimate_days > 0 and estimate_days <= 1000),
     due date,
     started_at timestamptz,
     done_at timestamptz,
     -- Fractional index: text between two others, compared byte by byte.
     rank text collate "C" not null,
     state text not null constraint tasks_state check (state in ('TODO', 'DOING', 'BLOCKED', 'REVIEW', 'DONE')),
     blocked_reason jsonb,
     constraint tasks_number unique (workspace_id, project_id, number),
     constraint tasks_blocked_reason check ((state = 'BLOCKED') = (blocked_reason is not null)),
     constraint tasks_started_at check ((state = 'TODO') = (started_at is null)),
     constraint tasks_done_at check ((state = 'DONE') = (done_at is not null)),
     ${reference('project_id', 'projects')},
     ${reference('accountable_id', 'memberships')},
     ${reference('milestone_id', 'milestones')}`,
    ['select', 'insert', 'update'],
  )}
  create index tasks_of_project on tasks (workspace_id, project_id, state, rank, id);
  create index tasks_of_person on tasks (workspace_id, accountable_id, state);
  create index tasks_of_milestone on tasks (workspace_id, milestone_id) where milestone_id is not null;
  create index tasks_done on tasks (workspace_id, done_at) where state = 'DONE';
  create index tasks_creator on tasks (workspace_id, created_by);

  ${tenantTable(
    'task_collaborators',
    `task_id uuid not null,
     member_id uuid not null,
     constraint task_collaborators_once unique (workspace_id, task_id, member_id),
     ${reference('task_id', 'tasks')},
     ${reference('member_id', 'memberships')}`,
    ['select', 'insert', 'delete'],
  )}
  create index task_collaborators_of_person on task_collaborators (workspace_id, member_id);
  create index task_collaborators_creator on task_collaborators (workspace_id, created_by);`;

const waiting = `
  ${tenantTable(
    'dependencies',
    `kind text not null constraint dependencies_kind check (kind in ('TASK', 'PROJECT')),
     -- "to waits for from"; a pair of columns for each kind, so that every end is a real foreign key.
     from_task_id uuid,
     to_task_id uuid,
     from_project_id uuid,
     to_project_id uuid,
     constraint dependencies_ends check (
       case kind
         when 'TASK' then from_task_id is not null and to_task_id is not null and from_project_id is null and to_project_id is null
         else from_project_id is not null and to_project_id is not null and from_task_id is null and to_task_id is null end),
     constraint dependencies_not_itself check (from_task_id <> to_task_id or from_project_id <> to_project_id),
     constraint dependencies_once unique nulls not distinct (workspace_id, from_task_id, to_task_id, from_project_id, to_project_id),
     ${reference('from_task_id', 'tasks')},
     ${reference('to_task_id', 'tasks')},
     ${reference('from_project_id', 'projects')},
     ${reference('to_project_id', 'projects')}`,
    ['select', 'insert', 'delete'],
  )}
  create index dependencies_of_task on dependencies (workspace_id, to_task_id) where to_task_id is not null;
  create index dependencies_of_project on dependencies (workspace_id, to_project_id) where to_project_id is not null;
  create index dependencies_from_project on dependencies (workspace_id, from_project_id) where from_project_id is not null;
  create index dependencies_creator on dependencies (workspace_id, created_by);`;

const updates = `
  ${tenantTable(
    'status_updates',
    `project_id uuid not null,
     author_id uuid not null,
     author_side text not null constraint status_updates_author_side check (author_side in ('IT', 'MARKETING')),
     health text not null constraint status_updates_health check (health in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
     summary jsonb not null,
     state text not null constraint status_updates_state check (state in ('DRAFT', 'PUBLISHED', 'ACKNOWLEDGED')),
     published_at timestamptz,
     -- The figures as they stood when this was posted.
     tasks_done int not null check (tasks_done >= 0),
     tasks_open int not null check (tasks_open >= 0),
     deadline date,
     constraint status_updates_published_at check ((state = 'DRAFT') = (published_at is null)),
     ${reference('project_id', 'projects')},
     ${reference('author_id', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  create index status_updates_of_project on status_updates (workspace_id, project_id, published_at desc, id) where published_at is not null;
  create index status_updates_waiting on status_updates (workspace_id, author_side, published_at) where state = 'PUBLISHED';
  create index status_updates_of_author on status_updates (workspace_id, author_id);
  create index status_updates_creator on status_updates (workspace_id, created_by);

  ${tenantTable(
    'status_acknowledgements',
    `update_id uuid not null,
     member_id uuid not null,
     side text not null constraint status_acknowledgements_side check (side in ('IT', 'MARKETING')),
     constraint status_acknowledgements_once unique (workspace_id, update_id, member_id),
     ${reference('update_id', 'status_updates')},
     ${reference('member_id', 'memberships')}`,
    ['select', 'insert'],
  )}
  create index status_acknowledgements_of_person on status_acknowledgements (workspace_id, member_id);
  create index status_acknowledgements_creator on status_acknowledgements (workspace_id, created_by);`;
