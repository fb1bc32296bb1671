import type { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { contains } from '../../platform/database/search.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { IDLE_COST } from './contracts.reads.ts';
import type { Vendor, VendorFilter } from './vendor.graphql.ts';

/** With the figures of the contracts that run on the day `$2`. */
const COLUMNS = `
  v.id, v.name, v.about, v.website, v.version, coalesce(r.categories, '{}') as categories, coalesce(r.sides, '{}') as sides, coalesce(r.count, 0)::int as "contractCount",
  coalesce(r.cost, 0)::float8 as "costYear", coalesce(r.idle, 0)::float8 as "idleCostYear",
  (select count(*)::int from vendor_insights i where i.workspace_id = $1 and i.vendor_id = v.id and i.valid_until >= $2) as "insightCount"`;

const TABLES = `vendors v left join lateral (
  select array_agg(distinct c.category order by c.category) as categories, array_agg(distinct c.owner_side order by c.owner_side) as sides, count(*) as count, sum(c.cost_year) as cost, sum(${IDLE_COST}) as idle
  from contracts c where c.workspace_id = $1 and c.vendor_id = v.id and $2::date between c.starts_on and c.ends_on) r on true`;

type Row = Vendor & Record<string, unknown>;

/** Vendors by id, in the order asked; null where there is none. For `ctx.load`. */
export async function vendorsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(Vendor | null)[]> {
  const rows = await ctx.query<Row>(`select ${COLUMNS} from ${TABLES} where v.workspace_id = $1 and v.id = any($3)`, [ctx.workspaceId, ctx.today, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** A page of vendors by name: one statement. Index: vendors_by_name. */
export async function vendorsPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: VendorFilter = {}): Promise<Connection<Vendor>> {
  const values: unknown[] = [ctx.workspaceId, ctx.today];
  const add = (value: unknown) => `$${values.push(value)}`;
  const where = ['v.workspace_id = $1'];
  const search = filter.search?.trim();
  if (filter.category) where.push(`${add(filter.category)} = any(r.categories)`);
  if (filter.side) where.push(`${add(filter.side)} = any(r.sides)`);
  if (search) where.push(contains(`concat_ws(' ', v.name, v.about->>'pl', v.about->>'en')`, `${add(search)}::text`));
  const [name, id] = decodeCursor(after, 2) ?? [];
  if (typeof name === 'string' && typeof id === 'string' && isUuid(id)) where.push(`(v.name collate "pl-x-icu", v.id) > (${add(name)}::text collate "pl-x-icu", ${add(id)}::uuid)`);
  const rows = await ctx.query<Row>(`select ${COLUMNS} from ${TABLES} where ${where.join(' and ')} order by v.name collate "pl-x-icu", v.id limit ${add(first + 1)}`, values);
  return toConnection(rows, first, (row) => [row.name, row.id]);
}
