import type { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { contains } from '../../platform/database/search.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { batchByArguments, byProject, type ProjectKey } from './batch-by-arguments.ts';
import { BOARD_COLUMNS } from './project-states.ts';
import { searchText, SqlValues } from './sql-values.ts';
import type { ProjectBoard, Task, TaskFilter } from './task.graphql.ts';

/** A task with the person who answers for it, those who help and how many others it still waits for: all in the statement of the list. */
export const TASK_COLUMNS = `
  t.id, p.key || '-' || t.number as key, t.title, t.state, t.blocked_reason as "blockedReason", t.estimate_days as "estimateDays", t.due,
  t.started_at as "startedAt", t.done_at as "doneAt", t.updated_at as "updatedAt", t.version, t.rank, t.project_id as "projectId", p.state as "projectState",
  t.milestone_id as "milestoneId", t.accountable_id as "accountableId",
  json_build_object('id', m.id, 'name', mu.name, 'email', mu.email, 'role', m.role, 'side', case when md.kind = 'OTHER' then null else md.kind end,
    'departmentId', m.department_id, 'state', m.state, 'version', m.version) as "accountableRow",
  array(select k.member_id from task_collaborators k where k.workspace_id = $1 and k.task_id = t.id order by k.created_at, k.id) as "collaboratorIds",
  (select count(*)::int from dependencies d join tasks b on b.workspace_id = $1 and b.id = d.from_task_id
    where d.workspace_id = $1 and d.to_task_id = t.id and b.state <> 'DONE') as "openBlockers"`;

export const TASK_JOINS = `
  join projects p on p.workspace_id = $1 and p.id = t.project_id
  join memberships m on m.workspace_id = $1 and m.id = t.accountable_id
  join users mu on mu.id = m.user_id
  join departments md on md.workspace_id = $1 and md.id = m.department_id`;

/** Tasks by id, in the order asked; null where there is none. For `ctx.load`. */
export async function tasksByIds(ctx: RequestContext, ids: readonly string[]): Promise<(Task | null)[]> {
  const rows = await ctx.query<Task>(`select ${TASK_COLUMNS} from tasks t ${TASK_JOINS} where t.workspace_id = $1 and t.id = any($2)`, [ctx.workspaceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The task called KEY-12, whatever its case; null when there is none. */
export async function taskByKey(ctx: RequestContext, key: string): Promise<Task | null> {
  const [, project, number] = /^([a-z][a-z0-9]{1,7})-(\d{1,9})$/i.exec(key.trim()) ?? [];
  if (!project || !number) return null;
  const rows = await ctx.query<Task>(`select ${TASK_COLUMNS} from tasks t ${TASK_JOINS} where t.workspace_id = $1 and p.key = upper($2) and t.number = $3`, [
    ctx.workspaceId,
    project,
    Number(number),
  ]);
  return rows[0] ?? null;
}

interface TasksArgs {
  first: number;
  after?: string | null;
  filter?: TaskFilter | null;
}

/** Conditions on `t` and `p` for a filter and a cursor. */
function conditionsOf({ after, filter }: TasksArgs, values: SqlValues): string[] {
  const where: string[] = [];
  const { state, accountableId, milestoneId } = filter ?? {};
  if (state && state.length > 0) where.push(`t.state = any(${values.add(state)})`);
  if (accountableId) where.push(isUuid(accountableId) ? `t.accountable_id = ${values.add(accountableId)}` : 'false');
  if (milestoneId) where.push(isUuid(milestoneId) ? `t.milestone_id = ${values.add(milestoneId)}` : 'false');
  const search = searchText(filter?.search);
  if (search) where.push(contains(`concat_ws(' ', p.key || '-' || t.number, t.title->>'pl', t.title->>'en')`, `${values.add(search)}::text`));
  const [key, number] = decodeCursor(after, 2) ?? [];
  if (typeof key === 'string' && typeof number === 'number' && Number.isSafeInteger(number)) {
    where.push(`(p.key, t.number) > (${values.add(key)}, ${values.add(number)}::bigint)`);
  }
  return where;
}

type NumberedTask = Task & { projectKey: string; number: number };
const cursorOf = (row: NumberedTask) => [row.projectKey, row.number];

/** Tasks of the whole workspace by project and number: what the search finds when a dependency is added. */
export async function tasksPage(ctx: RequestContext, args: TasksArgs): Promise<Connection<Task>> {
  const values = new SqlValues(ctx.workspaceId);
  const where = ['t.workspace_id = $1', ...conditionsOf(args, values)].join(' and ');
  const rows = await ctx.query<NumberedTask>(
    `select ${TASK_COLUMNS}, p.key as "projectKey", t.number from tasks t ${TASK_JOINS} where ${where} order by p.key, t.number limit ${values.add(args.first + 1)}`,
    values.list,
  );
  return toConnection(rows, args.first, cursorOf);
}

/** A page of the tasks of each project, by number. For `ctx.load`. */
export function tasksOfProjects(ctx: RequestContext, keys: readonly ProjectKey<TasksArgs>[]): Promise<Connection<Task>[]> {
  return batchByArguments(keys, async (ids, args) => {
    const values = new SqlValues(ctx.workspaceId, ids);
    const where = ['t.workspace_id = $1', 't.project_id = any($2)', ...conditionsOf(args, values)].join(' and ');
    const rows = await ctx.query<NumberedTask>(
      `select * from (
         select ${TASK_COLUMNS}, p.key as "projectKey", t.number, row_number() over (partition by t.project_id order by t.number) as place
         from tasks t ${TASK_JOINS} where ${where}
       ) numbered where place <= ${values.add(args.first + 1)} order by number`,
      values.list,
    );
    const rowsOf = byProject(rows);
    return (projectId) => toConnection(rowsOf(projectId), args.first, cursorOf);
  });
}

/** The whole board of each project in one statement: `perColumn` tasks of each column from the top, with the size of the column. Index: tasks_of_project. */
export function boardsOf(ctx: RequestContext, keys: readonly ProjectKey<number>[]): Promise<ProjectBoard[]> {
  return batchByArguments(keys, async (ids, perColumn) => {
    const rows = await ctx.query<Task & { boardColumn: string; columnTotal: number }>(
      `select ${TASK_COLUMNS}, t."boardColumn", t."columnTotal"
       from (
         select c.*, row_number() over (partition by c.project_id, c."boardColumn" order by c.rank, c.id) as place,
           count(*) over (partition by c.project_id, c."boardColumn")::int as "columnTotal"
         from (
           select a.*, case when a.state = 'BLOCKED' then 'DOING' else a.state end as "boardColumn" from tasks a where a.workspace_id = $1 and a.project_id = any($2)
         ) c
       ) t ${TASK_JOINS}
       where t.place <= $3 order by t.rank, t.id`,
      [ctx.workspaceId, ids, perColumn],
    );
    const rowsOf = byProject(rows);
    return (projectId) => ({
      columns: BOARD_COLUMNS.map((name) => {
        const tasks = rowsOf(projectId).filter((row) => row.boardColumn === name);
        return { name, total: tasks[0]?.columnTotal ?? 0, tasks };
      }),
    });
  });
}
