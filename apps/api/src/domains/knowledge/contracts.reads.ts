import type { RequestContext } from '../../platform/context/request-context.ts';
import { idOrNone, isUuid } from '../../platform/database/rows.ts';
import { contains } from '../../platform/database/search.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { isDay } from '../../platform/graphql/scalars.ts';
import type { Contract, ContractFilter, ContractReview } from './contract.graphql.ts';

/** Days before the last day of notice on which the window opens: time enough to ask for other offers. */
export const WINDOW_DAYS = 30;

/** What is paid in a year for seats that nobody uses. */
export const IDLE_COST = `coalesce(floor(c.cost_year::float8 * (c.seats - c.used_seats) / c.seats), 0)`;

const NOTICE_BY = '(c.ends_on - c.notice_days)';
const OPENS_ON = `greatest(c.starts_on, ${NOTICE_BY} - ${WINDOW_DAYS})`;
/** The notice window on the day `$2`. */
const WINDOW = `case when $2::date > c.ends_on then 'ENDED' when $2::date > ${NOTICE_BY} then 'PASSED' when $2::date >= ${OPENS_ON} then 'OPEN' else 'LATER' end`;

/**
 * Whether the contracts c and o buy the same thing at the same time, now or later: one purpose (OTHER is none), days in common that are not past, and another
 * vendor or another department. Two contracts of one department with one vendor are its own affair.
 */
const SAME_THING = `o.workspace_id = $1 and o.id <> c.id and o.category = c.category and c.category <> 'OTHER' and (o.vendor_id <> c.vendor_id or o.owner_side <> c.owner_side)
  and greatest(o.starts_on, c.starts_on) <= least(o.ends_on, c.ends_on) and least(o.ends_on, c.ends_on) >= $2::date`;
/** Whether somebody else buys the same thing. */
export const TWICE = `exists (select 1 from contracts o where ${SAME_THING})`;

const unreviewedBy = (side: string) => `not exists (select 1 from contract_reviews r where r.workspace_id = $1 and r.contract_id = c.id and r.ends_on = c.ends_on and r.side = ${side})`;

export const CONTRACT_COLUMNS = `
  c.id, c.title, c.category, c.starts_on as "startsOn", c.ends_on as "endsOn", c.notice_days as "noticeDays", ${OPENS_ON} as "windowOpensOn", ${NOTICE_BY} as "noticeBy", ${WINDOW} as "window",
  c.cost_year::float8 as "costYear", c.seats, c.used_seats as "usedSeats", ${IDLE_COST}::float8 as "idleCostYear", c.owner_side as "ownerSide", c.vendor_id as "vendorId", c.owner_id as "ownerId",
  array_remove(array[case when ${unreviewedBy(`'IT'`)} then 'IT' end, case when ${unreviewedBy(`'MARKETING'`)} then 'MARKETING' end], null) as "waitsFor", ${TWICE} as "boughtTwice", c.version`;

type Row = Contract & Record<string, unknown>;

/** Contracts by id, in the order asked; null where there is none. For `ctx.load`. */
export async function contractsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(Contract | null)[]> {
  const rows = await ctx.query<Row>(`select ${CONTRACT_COLUMNS} from contracts c where c.workspace_id = $1 and c.id = any($3)`, [ctx.workspaceId, ctx.today, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** What is bought for the same purpose at the same time, by contract. For `ctx.load`. */
export async function twinsOfContracts(ctx: RequestContext, ids: readonly string[]): Promise<Contract[][]> {
  const rows = await ctx.query<Row & { twinOf: string }>(
    `select o.id as "twinOf", ${CONTRACT_COLUMNS} from contracts o join contracts c on ${SAME_THING} where c.workspace_id = $1 and o.id = any($3) order by ${NOTICE_BY}, c.id`,
    [ctx.workspaceId, ctx.today, ids],
  );
  return ids.map((id) => rows.filter(({ twinOf }) => twinOf === id));
}

/** What both sides said of contracts at their present ends. For `ctx.load`. */
export async function reviewsOfContracts(ctx: RequestContext, ids: readonly string[]): Promise<ContractReview[][]> {
  const rows = await ctx.query<ContractReview & { contractId: string }>(
    `select r.id, r.contract_id as "contractId", r.side, r.verdict, r.note, r.created_at as "createdAt", r.reviewer_id as "reviewerId"
     from contract_reviews r join contracts c on c.workspace_id = $1 and c.id = r.contract_id and c.ends_on = r.ends_on where r.workspace_id = $1 and r.contract_id = any($2) order by r.side`,
    [ctx.workspaceId, ids],
  );
  return ids.map((id) => rows.filter(({ contractId }) => contractId === id));
}

/** A page of contracts by the last day of notice, i.e. who has to act first: one statement. Indexes: contracts_by_notice (order), contracts_by_category, contracts_of_vendor (filters). */
export async function contractsPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: ContractFilter = {}): Promise<Connection<Contract>> {
  const values: unknown[] = [ctx.workspaceId, ctx.today];
  const add = (value: unknown) => `$${values.push(value)}`;
  const where = ['c.workspace_id = $1', ...conditionsOf(filter, add)];
  const [day, id] = decodeCursor(after, 2) ?? [];
  if (isDay(day) && typeof id === 'string' && isUuid(id)) where.push(`(${NOTICE_BY}, c.id) > (${add(day)}::date, ${add(id)}::uuid)`);
  const rows = await ctx.query<Row>(`select ${CONTRACT_COLUMNS} from contracts c where ${where.join(' and ')} order by ${NOTICE_BY}, c.id limit ${add(first + 1)}`, values);
  return toConnection(rows, first, (row) => [row.noticeBy, row.id]);
}

function conditionsOf(filter: ContractFilter, add: (value: unknown) => string): string[] {
  const where: string[] = [];
  const search = filter.search?.trim();
  if (filter.window && filter.window.length > 0) where.push(`${WINDOW} = any(${add(filter.window)})`);
  else where.push('c.ends_on >= $2::date');
  if (filter.vendorId) where.push(`c.vendor_id = ${add(idOrNone(filter.vendorId))}`);
  if (filter.category) where.push(`c.category = ${add(filter.category)}`);
  if (filter.side) where.push(`c.owner_side = ${add(filter.side)}`);
  if (filter.boughtTwice) where.push(TWICE);
  if (filter.waitsFor) where.push(unreviewedBy(add(filter.waitsFor)));
  if (search) {
    const vendor = '(select v.name from vendors v where v.workspace_id = $1 and v.id = c.vendor_id)';
    where.push(contains(`concat_ws(' ', c.title->>'pl', c.title->>'en', ${vendor})`, `${add(search)}::text`));
  }
  return where;
}
