import type { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { isDay } from '../../platform/graphql/scalars.ts';
import type { Freeze } from './freeze.graphql.ts';

const COLUMNS = `id, name, reason, first_day as "firstDay", last_day as "lastDay"`;

/** Freezes that are not over, the nearest end first. Index: freezes_by_end. */
export async function freezesPage(ctx: RequestContext, first: number, after: string | null | undefined): Promise<Connection<Freeze>> {
  const [day, id] = decodeCursor(after, 2) ?? [];
  const usable = typeof day === 'string' && isDay(day) && typeof id === 'string' && isUuid(id);
  const rows = await ctx.query<Freeze>(
    `select ${COLUMNS} from freezes where workspace_id = $1 and last_day >= $2::date and ($3::date is null or (last_day, id) > ($3::date, $4::uuid))
     order by last_day, id limit $5`,
    [ctx.workspaceId, ctx.today, usable ? day : null, usable ? id : null, first + 1],
  );
  return toConnection(rows, first, (row) => [row.lastDay, row.id]);
}

/** How many freezes a stretch of time shows at most. */
const SHOWN = 50;

/** Freezes that share a day with `from` to `to`, by their first day; at most 50. Index: freezes_by_end. */
export function freezesBetween(ctx: RequestContext, from: string, to: string): Promise<Freeze[]> {
  return ctx.query<Freeze>(
    `select ${COLUMNS} from freezes where workspace_id = $1 and last_day >= $2::date and first_day <= $3::date order by first_day, id limit ${SHOWN}`,
    [ctx.workspaceId, from, to],
  );
}
