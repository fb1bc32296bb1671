import type { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { contains } from '../../platform/database/search.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import type { ProcessImprovement, ProcessImprovementFilter } from './improvement.graphql.ts';

export const IMPROVEMENT_COLUMNS = `
  i.id, i.title, i.before, i.after, i.minutes_saved as "minutesSaved", i.runs_per_month as "runsPerMonth",
  round(i.minutes_saved::float8 * i.runs_per_month * 12 / 60)::int as "hoursPerYear", i.category, i.side, i.author_id as "authorId", i.created_at as "createdAt", i.version,
  (select count(*)::int from usefulness_confirmations u where u.workspace_id = $1 and u.improvement_id = i.id) as "usefulCount",
  exists (select 1 from usefulness_confirmations u where u.workspace_id = $1 and u.improvement_id = i.id and u.receiver_id = $2) as told`;

type Row = ProcessImprovement & Record<string, unknown>;

/** Improvements by id, in the order asked; null where there is none. For `ctx.load`. */
export async function improvementsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(ProcessImprovement | null)[]> {
  const rows = await ctx.query<Row>(`select ${IMPROVEMENT_COLUMNS} from process_improvements i where i.workspace_id = $1 and i.id = any($3)`, [ctx.workspaceId, ctx.memberId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** A page of improvements, the latest first: one statement. Index: process_improvements_by_time. */
export async function improvementsPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: ProcessImprovementFilter = {}): Promise<Connection<ProcessImprovement>> {
  const values: unknown[] = [ctx.workspaceId, ctx.memberId];
  const add = (value: unknown) => `$${values.push(value)}`;
  const where = ['i.workspace_id = $1'];
  const search = filter.search?.trim();
  if (filter.category) where.push(`i.category = ${add(filter.category)}`);
  if (filter.side) where.push(`i.side = ${add(filter.side)}`);
  if (search) {
    const texts = ['title', 'before', 'after'].flatMap((column) => [`i.${column}->>'pl'`, `i.${column}->>'en'`]).join(', ');
    where.push(contains(`concat_ws(' ', ${texts})`, `${add(search)}::text`));
  }
  const [at, id] = decodeCursor(after, 2) ?? [];
  if (typeof at === 'string' && typeof id === 'string' && !Number.isNaN(Date.parse(at)) && isUuid(id)) where.push(`(i.created_at, i.id) < (${add(at)}::timestamptz, ${add(id)}::uuid)`);
  const rows = await ctx.query<Row>(
    `select ${IMPROVEMENT_COLUMNS} from process_improvements i where ${where.join(' and ')} order by i.created_at desc, i.id desc limit ${add(first + 1)}`,
    values,
  );
  return toConnection(rows, first, (row) => [row.createdAt.toISOString(), row.id]);
}
