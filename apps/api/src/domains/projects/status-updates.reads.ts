import type { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { batchByArguments, byProject, type ProjectKey } from './batch-by-arguments.ts';
import type { StatusAcknowledgement, StatusUpdate } from './status-update.graphql.ts';

export const UPDATE_COLUMNS = `s.id, s.project_id as "projectId", s.author_id as "authorId", s.author_side as "authorSide", s.health, s.summary, s.state,
  s.published_at as "publishedAt", s.tasks_done as "tasksDone", s.tasks_open as "tasksOpen", s.deadline`;

interface UpdatesArgs {
  first: number;
  after?: string | null;
}

/** The published updates of each project, newest first. For `ctx.load`. Index: status_updates_of_project. */
export function statusUpdatesOf(ctx: RequestContext, keys: readonly ProjectKey<UpdatesArgs>[]): Promise<Connection<StatusUpdate>[]> {
  return batchByArguments(keys, async (ids, { first, after }) => {
    const [at, id] = decodeCursor(after, 2) ?? [];
    const usable = typeof at === 'string' && !Number.isNaN(Date.parse(at)) && typeof id === 'string' && isUuid(id);
    const rows = await ctx.query<StatusUpdate>(
      `select * from (
         select ${UPDATE_COLUMNS}, row_number() over (partition by s.project_id order by s.published_at desc, s.id) as place
         from status_updates s
         where s.workspace_id = $1 and s.project_id = any($2) and s.published_at is not null
           and ($3::timestamptz is null or s.published_at < $3 or (s.published_at = $3 and s.id > $4::uuid))
       ) placed where place <= $5 order by place`,
      [ctx.workspaceId, ids, usable ? at : null, usable ? id : null, first + 1],
    );
    const rowsOf = byProject(rows);
    return (projectId) => toConnection(rowsOf(projectId), first, (row) => [row.publishedAt.toISOString(), row.id]);
  });
}

/** Status updates by id, in the order asked; null where there is none. For `ctx.load`. */
export async function statusUpdatesByIds(ctx: RequestContext, ids: readonly string[]): Promise<(StatusUpdate | null)[]> {
  const rows = await ctx.query<StatusUpdate>(
    `select ${UPDATE_COLUMNS} from status_updates s where s.workspace_id = $1 and s.id = any($2) and s.published_at is not null`,
    [ctx.workspaceId, ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

type AcknowledgementRow = StatusAcknowledgement & { updateId: string };

/** Who acknowledged each update, first one first. For `ctx.load`. */
export async function acknowledgementsOf(ctx: RequestContext, updateIds: readonly string[]): Promise<StatusAcknowledgement[][]> {
  const rows = await ctx.query<AcknowledgementRow>(
    `select id, update_id as "updateId", member_id as "memberId", side, created_at as "acknowledgedAt"
     from status_acknowledgements where workspace_id = $1 and update_id = any($2) order by created_at, id`,
    [ctx.workspaceId, updateIds],
  );
  const groups = Map.groupBy(rows, (row) => row.updateId);
  return updateIds.map((id) => groups.get(id) ?? []);
}
