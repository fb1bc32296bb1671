import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { contains } from '../../platform/database/search.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import type { BudgetLine, BudgetLineFilter, BudgetSummary } from './budget.graphql.ts';

const GAP = 'greatest(l.needed - l.planned, 0)';
/** Still missing: confirmed savings count against what is missing, never beyond. */
const LEFT = `greatest(${GAP} - e.realised, 0)`;
const STATE = `case when ${GAP} = 0 then 'COVERED' when ${LEFT} = 0 then 'CLOSED' else 'OPEN' end`;

const TABLES = `budget_lines l cross join lateral (
  select coalesce(sum(x.realised), 0)::bigint as realised, coalesce(sum(x.expected) filter (where x.state = 'EXPECTED'), 0)::bigint as expected
  from budget_effects x where x.workspace_id = $1 and x.line_id = l.id) e`;

const COLUMNS = `
  l.id, l.side, l.year, l.title, l.category, l.planned::float8 as planned, l.committed::float8 as committed, l.needed::float8 as needed, ${GAP}::float8 as gap, e.realised::float8 as realised,
  e.expected::float8 as expected, ${LEFT}::float8 as "left", ${STATE} as state, l.to_close_at is not null as "toClose", l.owner_id as "ownerId", l.version`;

type Row = BudgetLine & Record<string, unknown>;

/** Lines by id, in the order asked; null where there is none. For `ctx.load`. */
export async function budgetLinesByIds(ctx: RequestContext, ids: readonly string[]): Promise<(BudgetLine | null)[]> {
  const rows = await ctx.query<Row>(`select ${COLUMNS} from ${TABLES} where l.workspace_id = $1 and l.id = any($2)`, [ctx.workspaceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** A page of lines, the shortest of money first: one statement. Indexes: budget_lines_by_gap (order), budget_lines_by_year (filter). */
export async function budgetLinesPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: BudgetLineFilter = {}): Promise<Connection<BudgetLine>> {
  const values: unknown[] = [ctx.workspaceId];
  const add = (value: unknown) => `$${values.push(value)}`;
  const where = ['l.workspace_id = $1', ...conditionsOf(ctx, filter, add)];
  const [gap, id] = decodeCursor(after, 2) ?? [];
  if (typeof gap === 'number' && Number.isSafeInteger(gap) && typeof id === 'string' && isUuid(id)) {
    const [gapAt, idAt] = [add(gap), add(id)];
    where.push(`(${GAP} < ${gapAt}::bigint or ${GAP} = ${gapAt}::bigint and l.id > ${idAt}::uuid)`);
  }
  const rows = await ctx.query<Row>(`select ${COLUMNS} from ${TABLES} where ${where.join(' and ')} order by ${GAP} desc, l.id limit ${add(first + 1)}`, values);
  return toConnection(rows, first, (row) => [row.gap, row.id]);
}

function conditionsOf(ctx: RequestContext, filter: BudgetLineFilter, add: (value: unknown) => string): string[] {
  const where: string[] = [];
  const search = filter.search?.trim();
  if (filter.side) where.push(`l.side = ${add(filter.side)}`);
  if (filter.year != null) where.push(`l.year = ${add(filter.year)}::int`);
  if (filter.state && filter.state.length > 0) where.push(`${STATE} = any(${add(filter.state)})`);
  if (filter.toClose != null) where.push(`(l.to_close_at is not null) = ${add(filter.toClose)}::boolean`);
  if (filter.mine) where.push(`l.owner_id = ${add(ctx.memberId)}`);
  if (search) where.push(contains(`concat_ws(' ', l.title->>'pl', l.title->>'en')`, `${add(search)}::text`));
  return where;
}

/** Sums of one budget: one statement. Realised savings count for each line up to what it was short of, so that gap = realised + left. */
export async function budgetSummary(ctx: RequestContext, side: Side, year: number): Promise<BudgetSummary> {
  const [row] = await ctx.query<BudgetSummary & Record<string, unknown>>(
    `select count(*)::int as lines, count(*) filter (where ${STATE} = 'OPEN')::int as open, count(*) filter (where ${STATE} = 'CLOSED')::int as closed,
       coalesce(sum(l.planned), 0)::float8 as planned, coalesce(sum(l.committed), 0)::float8 as committed, coalesce(sum(l.needed), 0)::float8 as needed,
       coalesce(sum(${GAP}), 0)::float8 as gap, coalesce(sum(least(e.realised, ${GAP})), 0)::float8 as realised,
       coalesce(sum(e.expected) filter (where ${STATE} = 'OPEN'), 0)::float8 as expected, coalesce(sum(${LEFT}), 0)::float8 as "left"
     from ${TABLES} where l.workspace_id = $1 and l.side = $2 and l.year = $3`,
    [ctx.workspaceId, side, year],
  );
  if (!row) throw new Error('Sums are one row');
  return row;
}

/** Years of which there is a budget, the latest first; the present one always. One statement. */
export async function budgetYears(ctx: RequestContext): Promise<number[]> {
  const rows = await ctx.query<{ year: number }>('select distinct year from budget_lines where workspace_id = $1', [ctx.workspaceId]);
  return [...new Set([Number(ctx.today.slice(0, 4)), ...rows.map(({ year }) => year)])].sort((a, b) => b - a);
}
