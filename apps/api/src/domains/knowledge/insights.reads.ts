import type { RequestContext } from '../../platform/context/request-context.ts';
import { idOrNone, isUuid } from '../../platform/database/rows.ts';
import { contains } from '../../platform/database/search.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import type { VendorInsight, VendorInsightFilter } from './insight.graphql.ts';

/** `$2` is the viewer, `$3` today. */
export const INSIGHT_COLUMNS = `
  i.id, i.category, i.claim, i.evidence, i.source, i.valid_until as "validUntil", i.valid_until >= $3::date as "isValid", i.side, i.vendor_id as "vendorId", i.author_id as "authorId",
  i.created_at as "createdAt", i.version,
  (select count(*)::int from usefulness_confirmations u where u.workspace_id = $1 and u.insight_id = i.id) as "usefulCount",
  exists (select 1 from usefulness_confirmations u where u.workspace_id = $1 and u.insight_id = i.id and u.receiver_id = $2) as told`;

type Row = VendorInsight & Record<string, unknown>;

/** Insights by id, in the order asked; null where there is none. For `ctx.load`. */
export async function insightsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(VendorInsight | null)[]> {
  const rows = await ctx.query<Row>(`select ${INSIGHT_COLUMNS} from vendor_insights i where i.workspace_id = $1 and i.id = any($4)`, [ctx.workspaceId, ctx.memberId, ctx.today, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** A page of insights, the latest first: one statement. Indexes: vendor_insights_by_time (order), vendor_insights_of_vendor, vendor_insights_by_category (filters). */
export async function insightsPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: VendorInsightFilter = {}): Promise<Connection<VendorInsight>> {
  const values: unknown[] = [ctx.workspaceId, ctx.memberId, ctx.today];
  const add = (value: unknown) => `$${values.push(value)}`;
  const where = ['i.workspace_id = $1'];
  const search = filter.search?.trim();
  if (filter.vendorId) where.push(`i.vendor_id = ${add(idOrNone(filter.vendorId))}`);
  if (filter.category) where.push(`i.category = ${add(filter.category)}`);
  if (filter.side) where.push(`i.side = ${add(filter.side)}`);
  if (filter.valid) where.push('i.valid_until >= $3::date');
  if (search) {
    const vendor = '(select v.name from vendors v where v.workspace_id = $1 and v.id = i.vendor_id)';
    where.push(contains(`concat_ws(' ', i.claim->>'pl', i.claim->>'en', i.evidence->>'pl', i.evidence->>'en', ${vendor})`, `${add(search)}::text`));
  }
  const [at, id] = decodeCursor(after, 2) ?? [];
  if (typeof at === 'string' && typeof id === 'string' && !Number.isNaN(Date.parse(at)) && isUuid(id)) where.push(`(i.created_at, i.id) < (${add(at)}::timestamptz, ${add(id)}::uuid)`);
  const rows = await ctx.query<Row>(
    `select ${INSIGHT_COLUMNS} from vendor_insights i where ${where.join(' and ')} order by i.created_at desc, i.id desc limit ${add(first + 1)}`,
    values,
  );
  return toConnection(rows, first, (row) => [row.createdAt.toISOString(), row.id]);
}
