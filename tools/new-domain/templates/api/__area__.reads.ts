import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { contains } from '../../platform/database/search.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';

/** A __thing words__ as the screens show it. */
export interface __Thing__View {
  id: string;
  title: Localized;
  note: Localized | null;
  createdBy: string;
  updatedAt: Date;
  archivedAt: Date | null;
  version: number;
}

const SELECT = `
  select t.id, t.title, t.note, t.created_by as "createdBy", t.updated_at as "updatedAt", t.archived_at as "archivedAt", t.version
  from __things_snake__ t`;

/** __Things words__ by id, in the order asked; null where there is none. For `ctx.load`. */
export async function __things__ByIds(ctx: RequestContext, ids: readonly string[]): Promise<(__Thing__View | null)[]> {
  const rows = await ctx.query<__Thing__View>(`${SELECT} where t.workspace_id = $1 and t.id = any($2)`, [ctx.workspaceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

export interface __Thing__Search {
  archived?: boolean | null;
  search?: string | null;
}

/** __Things words__, the latest made first. Archived ones only when asked for. */
export async function __things__Page(ctx: RequestContext, first: number, after: string | null | undefined, filter: __Thing__Search): Promise<Connection<__Thing__View>> {
  const [last] = decodeCursor(after, 1) ?? [];
  const before = typeof last === 'string' && isUuid(last) ? last : null;
  const rows = await ctx.query<__Thing__View>(
    `${SELECT}
     where t.workspace_id = $1 and (t.archived_at is not null) = $2
       and ($3::text is null or ${contains(`concat_ws(' ', t.title ->> 'pl', t.title ->> 'en')`, '$3::text')})
       and ($4::uuid is null or t.id < $4::uuid)
     order by t.id desc limit $5`,
    [ctx.workspaceId, filter.archived ?? false, filter.search?.trim() || null, before, first + 1],
  );
  return toConnection(rows, first, (row) => [row.id]);
}
