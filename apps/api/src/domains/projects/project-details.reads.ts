import type { RequestContext } from '../../platform/context/request-context.ts';
import { byProject } from './batch-by-arguments.ts';
import type { DateChange, Milestone, ProjectGoalLink } from './project.graphql.ts';
import type { Dependency } from './dependency.graphql.ts';

/** Goal links of each project, oldest first. For `ctx.load`. */
export async function goalLinksOf(ctx: RequestContext, projectIds: readonly string[]): Promise<ProjectGoalLink[][]> {
  const rows = await ctx.query<ProjectGoalLink>(
    `select id, project_id as "projectId", goal_id as "goalId", key_result_id as "keyResultId", contribution
     from project_goal_links where workspace_id = $1 and project_id = any($2) order by created_at, id`,
    [ctx.workspaceId, projectIds],
  );
  return projectIds.map(byProject(rows));
}

/** Every move of the deadline of each project, oldest first. For `ctx.load`. */
export async function dateChangesOf(ctx: RequestContext, projectIds: readonly string[]): Promise<DateChange[][]> {
  const rows = await ctx.query<DateChange>(
    `select id, project_id as "projectId", from_date as "from", to_date as "to", to_date - from_date as days, reason, created_at as "changedAt", created_by as "changedById"
     from date_changes where workspace_id = $1 and project_id = any($2) order by created_at, id`,
    [ctx.workspaceId, projectIds],
  );
  return projectIds.map(byProject(rows));
}

const MILESTONE_SELECT = `
  select m.id, m.project_id as "projectId", p.state as "projectState", m.title, m.due, m.state, m.done_at as "doneAt", m.version,
    c.total as "tasksTotal", c.done as "tasksDone"
  from milestones m
  join projects p on p.workspace_id = $1 and p.id = m.project_id
  cross join lateral (
    select count(*)::int as total, count(*) filter (where t.state = 'DONE')::int as done
    from tasks t where t.workspace_id = $1 and t.milestone_id = m.id) c
  where m.workspace_id = $1`;

/** Milestones of each project by day, with the tasks that lead to them. For `ctx.load`. */
export async function milestonesOf(ctx: RequestContext, projectIds: readonly string[]): Promise<Milestone[][]> {
  const rows = await ctx.query<Milestone>(`${MILESTONE_SELECT} and m.project_id = any($2) order by m.due, m.id`, [ctx.workspaceId, projectIds]);
  return projectIds.map(byProject(rows));
}

/** Milestones by id, in the order asked; null where there is none. For `ctx.load`. */
export async function milestonesByIds(ctx: RequestContext, ids: readonly string[]): Promise<(Milestone | null)[]> {
  const rows = await ctx.query<Milestone>(`${MILESTONE_SELECT} and m.id = any($2)`, [ctx.workspaceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

const TASK_END = (task: string, project: string) => `json_build_object('id', ${task}.id, 'key', ${project}.key || '-' || ${task}.number, 'title', ${task}.title,
  'done', ${task}.state = 'DONE', 'due', ${task}.due, 'projectKey', ${project}.key)`;
const PROJECT_END = (project: string) => `json_build_object('id', ${project}.id, 'key', ${project}.key, 'title', ${project}.name,
  'done', ${project}.state in ('DONE', 'CANCELLED'), 'due', ${project}.deadline, 'projectKey', ${project}.key)`;

type DependencyRow = Dependency & { fromId: string; toId: string };

const TASK_DEPENDENCIES = `
  select d.id, d.kind, d.from_task_id as "fromId", d.to_task_id as "toId", ${TASK_END('f', 'fp')} as "from", ${TASK_END('t', 'tp')} as "to"
  from dependencies d
  join tasks f on f.workspace_id = $1 and f.id = d.from_task_id join projects fp on fp.workspace_id = $1 and fp.id = f.project_id
  join tasks t on t.workspace_id = $1 and t.id = d.to_task_id join projects tp on tp.workspace_id = $1 and tp.id = t.project_id
  where d.workspace_id = $1`;
const PROJECT_DEPENDENCIES = `
  select d.id, d.kind, d.from_project_id as "fromId", d.to_project_id as "toId", ${PROJECT_END('f')} as "from", ${PROJECT_END('t')} as "to"
  from dependencies d
  join projects f on f.workspace_id = $1 and f.id = d.from_project_id
  join projects t on t.workspace_id = $1 and t.id = d.to_project_id
  where d.workspace_id = $1`;

async function dependenciesBy(ctx: RequestContext, ids: readonly string[], sql: string, end: 'fromId' | 'toId'): Promise<Dependency[][]> {
  const rows = await ctx.query<DependencyRow>(`${sql} order by d.created_at, d.id`, [ctx.workspaceId, ids]);
  const groups = Map.groupBy(rows, (row) => row[end]);
  return ids.map((id) => groups.get(id) ?? []);
}

/** What each task waits for. For `ctx.load`. */
export const blockersOfTasks = (ctx: RequestContext, ids: readonly string[]) => dependenciesBy(ctx, ids, `${TASK_DEPENDENCIES} and d.to_task_id = any($2)`, 'toId');
/** What waits for each task. For `ctx.load`. */
export const waitersOfTasks = (ctx: RequestContext, ids: readonly string[]) => dependenciesBy(ctx, ids, `${TASK_DEPENDENCIES} and d.from_task_id = any($2)`, 'fromId');
/** What each project waits for. For `ctx.load`. */
export const blockersOfProjects = (ctx: RequestContext, ids: readonly string[]) =>
  dependenciesBy(ctx, ids, `${PROJECT_DEPENDENCIES} and d.to_project_id = any($2)`, 'toId');
/** What waits for each project. For `ctx.load`. */
export const waitersOfProjects = (ctx: RequestContext, ids: readonly string[]) =>
  dependenciesBy(ctx, ids, `${PROJECT_DEPENDENCIES} and d.from_project_id = any($2)`, 'fromId');

/** Dependencies between tasks in which one end belongs to the project and the other one to another project. For `ctx.load`. */
export async function crossingTasksOf(ctx: RequestContext, projectIds: readonly string[]): Promise<Dependency[][]> {
  const rows = await ctx.query<DependencyRow & { fromProjectId: string; toProjectId: string }>(
    `select x.*, f.project_id as "fromProjectId", t.project_id as "toProjectId" from (${TASK_DEPENDENCIES}
       and f.project_id <> t.project_id and (f.project_id = any($2) or t.project_id = any($2))) x
     join tasks f on f.workspace_id = $1 and f.id = x."fromId" join tasks t on t.workspace_id = $1 and t.id = x."toId" order by x.id`,
    [ctx.workspaceId, projectIds],
  );
  return projectIds.map((id) => rows.filter((row) => row.fromProjectId === id || row.toProjectId === id));
}
