import type { RequestContext } from '../../platform/context/request-context.ts';
import type { Project } from './project.graphql.ts';
import { projectsIn } from './projects.reads.ts';
import type { StatusUpdate } from './status-update.graphql.ts';
import { UPDATE_COLUMNS } from './status-updates.reads.ts';
import type { Task } from './task.graphql.ts';
import { TASK_COLUMNS, TASK_JOINS } from './tasks.reads.ts';

/** How many of each kind the page shows. */
const LIMIT = 50;
/** Days without an update after which an active project asks its owner for one. */
export const UPDATE_EVERY_DAYS = 7;

type PlannedTask = Task & { isToday: boolean };

/**
 * My open tasks, first those of today: begun, or due today or earlier. The rest is next, by due day. I answer for them or help with them.
 * One statement for both halves. Index: tasks_of_person, task_collaborators_of_person.
 */
export async function myTasks(ctx: RequestContext): Promise<{ today: Task[]; next: Task[] }> {
  const rows = await ctx.query<PlannedTask>(
    `select ${TASK_COLUMNS}, (t.state <> 'TODO' or t.due <= $3) is true as "isToday"
     from tasks t ${TASK_JOINS}
     where t.workspace_id = $1 and t.state <> 'DONE' and p.state in ('ACTIVE', 'PLANNED') and (t.accountable_id = $2
       or exists (select 1 from task_collaborators c where c.workspace_id = $1 and c.task_id = t.id and c.member_id = $2))
     order by "isToday" desc, t.due nulls last, p.key, t.number limit ${2 * LIMIT}`,
    [ctx.workspaceId, ctx.memberId, ctx.today],
  );
  return { today: rows.filter((row) => row.isToday), next: rows.filter((row) => !row.isToday).slice(0, LIMIT) };
}

/** Active projects I own whose last update is older than seven days, or that never had one, longest silence first. */
export function silentProjects(ctx: RequestContext): Promise<Project[]> {
  return projectsIn(
    ctx,
    `select p.*, last.at as spoke from projects p
     cross join lateral (select max(s.published_at) as at from status_updates s where s.workspace_id = $1 and s.project_id = p.id) last
     where p.workspace_id = $1 and p.owner_id = $2 and p.state = 'ACTIVE'
       and coalesce(last.at, p.started_at, p.created_at) < $3::timestamptz - make_interval(days => ${UPDATE_EVERY_DAYS})
     order by last.at nulls first, p.id limit ${LIMIT}`,
    [ctx.workspaceId, ctx.memberId, ctx.now],
    'order by p.spoke nulls first, p.id',
  );
}

/**
 * Updates of the other side that nobody of my side has acknowledged, newest first, in open projects that I own or work in.
 * Nobody owes an answer to what was written before they joined.
 */
export function updatesToAcknowledge(ctx: RequestContext): Promise<StatusUpdate[]> {
  if (ctx.side === null) return Promise.resolve([]);
  return ctx.query<StatusUpdate>(
    `select ${UPDATE_COLUMNS} from status_updates s
     join projects p on p.workspace_id = $1 and p.id = s.project_id and p.state not in ('DONE', 'CANCELLED')
     join memberships me on me.workspace_id = $1 and me.id = $2
     where s.workspace_id = $1 and s.state = 'PUBLISHED' and s.author_side <> $3 and s.published_at >= me.created_at
       and (p.owner_id = $2 or exists (
         select 1 from tasks t where t.workspace_id = $1 and t.project_id = p.id and (t.accountable_id = $2
           or exists (select 1 from task_collaborators c where c.workspace_id = $1 and c.task_id = t.id and c.member_id = $2))))
     order by s.published_at desc, s.id limit ${LIMIT}`,
    [ctx.workspaceId, ctx.memberId, ctx.side],
  );
}
