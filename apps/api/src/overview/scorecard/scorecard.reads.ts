import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { isWorkingDay } from '../../platform/calendar/working-days.ts';
import { INDICES, PARTS } from './definition.ts';
import { indexValue, overallValue, type PartValue, partValue, type Sums } from './formulas.ts';
import { type Part, WINDOW_DAYS } from './part.ts';

export interface PartReading extends PartValue {
  code: string;
}

export interface IndexReading {
  recommendation: number;
  value: number | null;
  parts: PartReading[];
}

export interface ScorecardReading {
  overall: number | null;
  lowest: number | null;
  indices: IndexReading[];
}

export interface ScorecardRowView {
  entity: string;
  id: string;
  title: Localized;
  day: string | null;
  side: Side | null;
  numerator: number;
  denominator: number;
  /** 1 where the row is spoilt, in parts of that shape; null where that cannot be said. */
  spoilt: number | null;
}

const SUMS_OF = ({ code, rows }: Part) => `
  select '${code}' as code, r.side, count(*)::int as n, coalesce(sum(r.numerator), 0)::float8 as numerator, coalesce(sum(r.denominator), 0)::float8 as denominator,
    coalesce(percentile_cont(0.85) within group (order by r.numerator), 0) as numerator85, coalesce(percentile_cont(0.85) within group (order by r.denominator), 0) as denominator85,
    coalesce(sum(r.spoilt), 0)::float8 as spoilt, count(r.spoilt)::int as judged
  from (${rows}) r group by r.side`;

const SCORECARD_SQL = PARTS.map(SUMS_OF).join('\n union all\n');

/** What the SQL of parts needs: workspace, day, days without work from the window's first day on, time zone. */
function parameters(ctx: RequestContext): unknown[] {
  return [ctx.workspaceId, ctx.today, daysWithoutWork(ctx.member.country, ctx.today), ctx.member.timezone];
}

let lately: { country: string; today: string; days: string[] } | undefined;

/** The same for everybody all day long. */
function daysWithoutWork(country: string, today: string): string[] {
  if (lately?.country !== country || lately.today !== today) {
    const begin = Date.parse(`${today}T00:00:00Z`);
    const days = Array.from({ length: WINDOW_DAYS + 60 }, (_, index) => new Date(begin + (30 - index) * 86_400_000).toISOString().slice(0, 10));
    lately = { country, today, days: days.filter((day) => !isWorkingDay({ country }, day)) };
  }
  return lately.days;
}

/** The eight indices as they stand today, from the rows. One statement, from memory while nothing has changed. */
export async function scorecardNow(ctx: RequestContext): Promise<ScorecardReading> {
  const sums = await ctx.remember<Sums & { code: string } & Record<string, unknown>>(SCORECARD_SQL, parameters(ctx));
  const indices = INDICES.map(({ recommendation, parts }) => {
    const readings = parts.map((part) => ({ part, reading: partValue(part.shape, sums.filter(({ code }) => code === part.code), part.fewest) }));
    return {
      recommendation,
      value: indexValue(readings.map(({ part, reading }) => ({ weight: part.weight, value: reading.value }))),
      parts: readings.map(({ part, reading }) => ({ code: part.code, ...reading })),
    };
  });
  const { mean, lowest } = overallValue(indices.map(({ value }) => value));
  return { overall: mean, lowest, indices };
}

/** Rows that a part opens at once. */
const MOST_ROWS = 500;

/** The rows that a part counts today, those that lower it first; at most 500. */
export function rowsOfPart(ctx: RequestContext, part: Part): Promise<(ScorecardRowView & Record<string, unknown>)[]> {
  const worst = part.shape.kind === 'INVERSE' ? 'desc' : 'asc';
  return ctx.query(
    `select entity, id, title, day, side, numerator, denominator, spoilt from (${part.rows}) r where $2::date is not null and $3::date[] is not null and $4::text is not null
     order by numerator / nullif(denominator, 0) ${worst} nulls last, day desc nulls last, id limit ${MOST_ROWS}`,
    parameters(ctx),
  );
}

export interface SnapshotView extends Record<string, unknown> {
  week: string;
  definition: number;
  overall: number | null;
  indices: { recommendation: number; value: number | null }[];
}

/** Snapshots of the last year, the oldest first. One statement. */
export function snapshots(ctx: RequestContext): Promise<readonly SnapshotView[]> {
  return ctx.remember<SnapshotView>(
    `select week, definition, overall, indices from (select week, definition, overall, indices from scorecard_snapshots where workspace_id = $1 and week <= $2::date order by week desc limit 53) s order by week`,
    [ctx.workspaceId, ctx.today],
  );
}
