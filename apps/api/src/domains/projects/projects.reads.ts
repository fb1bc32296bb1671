import type { RequestContext } from '../../platform/context/request-context.ts';
import { idOrNone, isUuid } from '../../platform/database/rows.ts';
import { contains } from '../../platform/database/search.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { isDay } from '../../platform/graphql/scalars.ts';
import type { ProjectOrder } from './project.enums.ts';
import type { Project } from './project.graphql.ts';
import type { ProjectFilter } from './project.inputs.ts';
import { OPEN_PROJECT_STATES } from './project-states.ts';
import { searchText, SqlValues } from './sql-values.ts';

/**
 * The one shape in which projects are read, by list, by id and by goal or team: the page is cut first (`page`, limited and ordered by an index),
 * then team, owner, counts of tasks and date changes and the latest update are joined to those few rows. So a page of 50 is one statement with
 * 50 short index scans for each lateral part, however many projects there are.
 * Indexes: projects_by_deadline, projects_by_update (order and cursor), projects_of_team, projects_of_owner, project_goal_links_of_goal (filters),
 * tasks_of_project (counts), status_updates_of_project (latest update), date_changes_of_project (slips).
 */
const PROJECT_COLUMNS = `
  p.id, p.key, p.name, p.summary, p.planned_start as "plannedStart", p.deadline, p.deadline_kind as "deadlineKind", p.original_deadline as "originalDeadline",
  p.state, p.state_reason as "stateReason", p.started_at as "startedAt", p.closed_at as "closedAt", p.created_at as "createdAt", p.updated_at as "updatedAt",
  p.version, p.wip_limit as "wipLimit", p.team_id as "teamId", p.owner_id as "ownerId",
  w.done as "tasksDone", w.open as "tasksOpen", w.blocked as "tasksBlocked", c.count as "slipCount",
  case when tm.id is not null then json_build_object('id', tm.id, 'name', tm.name, 'kind', tm.kind, 'interactionMode', tm.interaction_mode) end as "teamRow",
  case when o.id is not null then json_build_object('id', o.id, 'name', ou.name, 'email', ou.email, 'role', o.role,
    'side', case when od.kind = 'OTHER' then null else od.kind end, 'departmentId', o.department_id, 'state', o.state, 'version', o.version) end as "ownerRow",
  case when u.id is not null then json_build_object('id', u.id, 'projectId', p.id, 'authorId', u.author_id, 'authorSide', u.author_side, 'health', u.health,
    'summary', u.summary, 'state', u.state, 'publishedAt', u.published_at, 'tasksDone', u.tasks_done, 'tasksOpen', u.tasks_open, 'deadline', u.deadline) end as "latestUpdate"`;

const PROJECT_JOINS = `
  left join teams tm on tm.workspace_id = $1 and tm.id = p.team_id
  left join memberships o on o.workspace_id = $1 and o.id = p.owner_id
  left join users ou on ou.id = o.user_id
  left join departments od on od.workspace_id = $1 and od.id = o.department_id
  cross join lateral (
    select count(*) filter (where t.state = 'DONE')::int as done, count(*) filter (where t.state <> 'DONE')::int as open,
      count(*) filter (where t.state = 'BLOCKED')::int as blocked
    from tasks t where t.workspace_id = $1 and t.project_id = p.id) w
  cross join lateral (select count(*)::int as count from date_changes d where d.workspace_id = $1 and d.project_id = p.id) c
  left join lateral (
    select s.* from status_updates s where s.workspace_id = $1 and s.project_id = p.id and s.published_at is not null
    order by s.published_at desc, s.id limit 1) u on true`;

type ProjectRow = Project & { sortKey: string; groupId: string };

/** Runs the shape above over `page`, a select of projects (`$1` is the workspace) that may add the columns "sortKey" and "groupId". */
export async function projectsIn(ctx: RequestContext, page: string, values: unknown[], order = '', extra = ''): Promise<ProjectRow[]> {
  const rows = await ctx.query<ProjectRow>(
    `with page as materialized (${page}) select ${PROJECT_COLUMNS} ${extra} from page p ${PROJECT_JOINS} ${order}`,
    values,
  );
  for (const { latestUpdate } of rows) if (latestUpdate) latestUpdate.publishedAt = new Date(latestUpdate.publishedAt);
  return rows;
}

/** Projects by id, in the order asked; null where there is none. For `ctx.load`. */
export async function projectsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(Project | null)[]> {
  const rows = await projectsIn(ctx, 'select p.* from projects p where p.workspace_id = $1 and p.id = any($2)', [ctx.workspaceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The project with a key, whatever its case; null when there is none. */
export async function projectByKey(ctx: RequestContext, key: string): Promise<Project | null> {
  const rows = await projectsIn(ctx, 'select p.* from projects p where p.workspace_id = $1 and p.key = upper($2)', [ctx.workspaceId, key]);
  return rows[0] ?? null;
}

/** How many projects a goal or a team shows at most. */
const PER_GROUP = 100;

/** The projects linked to each goal, nearest deadline first, at most 100 each. For `ctx.load`. */
export function projectsOfGoals(ctx: RequestContext, goalIds: readonly string[]): Promise<Project[][]> {
  return grouped(ctx, goalIds, `select distinct l.goal_id as group_id, p.* from project_goal_links l
    join projects p on p.workspace_id = $1 and p.id = l.project_id where l.workspace_id = $1 and l.goal_id = any($2)`);
}

/** The projects of each team, nearest deadline first, at most 100 each. For `ctx.load`. */
export function projectsOfTeams(ctx: RequestContext, teamIds: readonly string[]): Promise<Project[][]> {
  return grouped(ctx, teamIds, 'select p.team_id as group_id, p.* from projects p where p.workspace_id = $1 and p.team_id = any($2)');
}

async function grouped(ctx: RequestContext, groupIds: readonly string[], source: string): Promise<Project[][]> {
  const page = `select * from (
    select s.*, row_number() over (partition by s.group_id order by (s.state in ('DONE', 'CANCELLED')), s.deadline nulls last, s.id) as place from (${source}) s
  ) ranked where place <= ${PER_GROUP}`;
  const rows = await projectsIn(ctx, page, [ctx.workspaceId, groupIds], 'order by p.group_id, p.place', ', p.group_id as "groupId"');
  return groupIds.map((id) => rows.filter((row) => row.groupId === id));
}

interface Order {
  /** Expression over `p`; its text is the first half of the cursor. */
  by: string;
  cast: string;
  direction: '' | 'desc';
  isKey: (key: string) => boolean;
}

function orderOf(ctx: RequestContext, orderBy: ProjectOrder): Order {
  if (orderBy === 'UPDATED') return { by: 'p.updated_at', cast: 'timestamptz', direction: 'desc', isKey: (key) => !Number.isNaN(Date.parse(key)) };
  if (orderBy === 'NAME') {
    const own = ctx.language === 'PL' ? ['pl', 'en'] : ['en', 'pl'];
    return { by: `coalesce(p.name->>'${own[0]}', p.name->>'${own[1]}') collate "pl-x-icu"`, cast: 'text', direction: '', isKey: () => true };
  }
  return { by: `coalesce(p.deadline, date '9999-12-31')`, cast: 'date', direction: '', isKey: isDay };
}

/** A page of projects: one statement, whatever is asked of each project's team, owner, progress, slips and latest update. */
export async function projectsPage(
  ctx: RequestContext,
  first: number,
  after: string | null | undefined,
  filter: ProjectFilter = {},
  orderBy: ProjectOrder = 'DEADLINE',
): Promise<Connection<Project>> {
  const values = new SqlValues(ctx.workspaceId);
  const order = orderOf(ctx, orderBy);
  const where = ['p.workspace_id = $1', ...conditionsOf(ctx, filter, values)];
  const [key, id] = decodeCursor(after, 2) ?? [];
  if (typeof key === 'string' && typeof id === 'string' && order.isKey(key) && isUuid(id)) {
    const than = order.direction === 'desc' ? '<' : '>';
    where.push(`(${order.by}, p.id) ${than} (${values.add(key)}::${order.cast}, ${values.add(id)}::uuid)`);
  }
  const sort = `order by ${order.by} ${order.direction}, p.id ${order.direction}`;
  const page = `select p.* from projects p where ${where.join(' and ')} ${sort} limit ${values.add(first + 1)}`;
  const rows = await projectsIn(ctx, page, values.list, sort, `, (${order.by})::text as "sortKey"`);
  return toConnection(rows, first, (row) => [orderBy === 'UPDATED' ? row.updatedAt.toISOString() : row.sortKey, row.id]);
}

/** Ids that cannot be ids match nothing, like unknown ones. */

function conditionsOf(ctx: RequestContext, filter: ProjectFilter, values: SqlValues): string[] {
  const where: string[] = [];
  const search = searchText(filter.search);
  if (filter.state && filter.state.length > 0) where.push(`p.state = any(${values.add(filter.state)})`);
  if (filter.teamId) where.push(`p.team_id = ${values.add(idOrNone(filter.teamId))}`);
  if (filter.ownerId) where.push(`p.owner_id = ${values.add(idOrNone(filter.ownerId))}`);
  if (filter.goalId) {
    where.push(`exists (select 1 from project_goal_links l where l.workspace_id = $1 and l.project_id = p.id and l.goal_id = ${values.add(idOrNone(filter.goalId))})`);
  }
  if (filter.health) {
    where.push(`(select s.health from status_updates s where s.workspace_id = $1 and s.project_id = p.id and s.published_at is not null
      order by s.published_at desc, s.id limit 1) = ${values.add(filter.health)}`);
  }
  if (search) where.push(contains(`concat_ws(' ', p.key, p.name->>'pl', p.name->>'en')`, `${values.add(search)}::text`));
  if (filter.dueWithinDays !== null && filter.dueWithinDays !== undefined) {
    where.push(`p.deadline <= ${values.add(ctx.today)}::date + ${values.add(filter.dueWithinDays)}::int and p.state = any(${values.add(OPEN_PROJECT_STATES)})`);
  }
  if (filter.mine) {
    const me = values.add(ctx.memberId);
    where.push(`(p.owner_id = ${me} or exists (
      select 1 from tasks t where t.workspace_id = $1 and t.project_id = p.id and t.accountable_id = ${me} and t.state <> 'DONE'))`);
  }
  return where;
}
