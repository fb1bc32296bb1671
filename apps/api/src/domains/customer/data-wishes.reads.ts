import type { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import type { WishState } from './customer.enums.ts';
import type { DataWish } from './data-wish.graphql.ts';

const COLUMNS = `w.id, w.want, w.activity, w.stage, w.state, w.source_id as "sourceId", w.reason, w.created_at as "createdAt", w.created_by as "createdBy", w.closed_at as "closedAt", w.version`;

type Row = DataWish & Record<string, unknown>;

/** Wishes by id, in the order asked; null where there is none. For `ctx.load`. */
export async function wishesByIds(ctx: RequestContext, ids: readonly string[]): Promise<(DataWish | null)[]> {
  const rows = await ctx.query<Row>(`select ${COLUMNS} from data_wishes w where w.workspace_id = $1 and w.id = any($2)`, [ctx.workspaceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** A page of wishes, the latest first: one statement over the index data_wishes_by_time. */
export async function wishesPage(ctx: RequestContext, first: number, after: string | null | undefined, state: WishState): Promise<Connection<DataWish>> {
  const [key, id] = decodeCursor(after, 2) ?? [];
  const from = typeof key === 'string' && typeof id === 'string' && isUuid(id) && !Number.isNaN(Date.parse(key)) ? [key, id] : [null, null];
  const rows = await ctx.query<Row>(
    `select ${COLUMNS} from data_wishes w where w.workspace_id = $1 and w.state = $2 and ($3::timestamptz is null or (w.created_at, w.id) < ($3::timestamptz, $4::uuid))
     order by w.created_at desc, w.id desc limit $5`,
    [ctx.workspaceId, state, ...from, first + 1],
  );
  return toConnection(rows, first, (row) => [row.createdAt.toISOString(), row.id]);
}
