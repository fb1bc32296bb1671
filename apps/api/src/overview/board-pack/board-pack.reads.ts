import type { BoardPack, PackAsk, PackComment, PackFigure, PackGoal, PackHealth, PackIndex, PackProject, PackSlip } from '@tandem/board-pack/pack';
import { type Period, periodOf, periodsFor } from '@tandem/board-pack/period';
import { expectedProgress, fullHour, HEALTH_BY_RANK, splitStatus } from '../../domains/goals/goals.public.ts';
import { type PulseOfRecommendation, pulseByRecommendation } from '../../domains/pulse/pulse.public.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { PERSONAL_KINDS, WAITING_ORDER, WAITING_SQL } from '../overview.waiting.ts';
import { DEFINITION, PARTS } from '../scorecard/definition.ts';
import { type PartReading, scorecardNow } from '../scorecard/scorecard.reads.ts';
import type { BoardPackShare } from './board-pack.graphql.ts';
import { PACK_SQL } from './board-pack.figures.ts';

const GOALS_SHOWN = 12;
const ASKS_SHOWN = 12;
/** Weeks that a trend shows at least, so that a pack of a month has one too. */
const TREND_DAYS = 91;

interface Stored extends Record<string, unknown> {
  workspace: string;
  figures: PackFigure[];
  goals: (Pick<PackGoal, 'id' | 'title' | 'progress' | 'endsOn'> & { startsOn: string; it: number; marketing: number })[];
  projects: (Omit<PackProject, 'health'> & { health: PackHealth | null })[];
  slips: PackSlip[];
  decisions: BoardPack['decisions'];
  comments: (Omit<PackComment, 'by'> & { writtenBy: string })[];
}

interface Week extends Record<string, unknown> {
  week: string;
  definition: number;
  overall: number | null;
  indices: { recommendation: number; value: number | null }[];
  parts: PartReading[] | null;
}

/** Periods that a pack can be made for, the latest first: none that ended before the workspace began. One statement. */
export async function boardPackPeriods(ctx: RequestContext): Promise<Period[]> {
  const [found] = await ctx.query<{ since: string }>(`select (created_at at time zone $2)::date::text as since from workspaces where id = $1`, [ctx.workspaceId, ctx.member.timezone]);
  return periodsFor(ctx.today, found?.since ?? ctx.today);
}

/** The period of a code; null where it names none or one that has not begun. */
export function begunPeriod(ctx: RequestContext, code: string): Period | null {
  const period = periodOf(code);
  return period && period.from <= ctx.today ? period : null;
}

/**
 * The pack of a period, counted from the rows as they stood at its end (or today, while it goes on). At most six statements, four for a past period, and one for the names
 * of those who commented; scorecard and pulse are remembered while nothing changes.
 * @param code 2026-11, 2026-Q4 or 2026
 * @returns null for a code that names no period or one that has not begun
 */
export async function boardPackOf(ctx: RequestContext, code: string): Promise<BoardPack | null> {
  const period = begunPeriod(ctx, code);
  if (!period) return null;
  const asOf = period.to < ctx.today ? period.to : ctx.today;
  const current = asOf === ctx.today;
  const [[stored], weeks, now, asks, opinions] = await Promise.all([
    ctx.query<Stored>(PACK_SQL, [ctx.workspaceId, asOf, period.from, ctx.member.timezone, fullHour(ctx.now), period.code]),
    weeksUntil(ctx, asOf, period.from),
    current ? scorecardNow(ctx) : null,
    current ? waitingNow(ctx) : [],
    pulseByRecommendation(ctx),
  ]);
  if (!stored) throw new Error('A select without a from has a row');
  const before = weeks.findLast(({ week }) => week < period.from);
  const last = weeks.findLast(({ week }) => week >= period.from);
  const measured = now ? { overall: now.overall, indices: now.indices, parts: now.indices.flatMap(({ parts }) => parts), definition: DEFINITION } : last;
  const known = measured?.indices.flatMap(({ value }) => (value === null ? [] : [value])) ?? [];
  return {
    workspace: stored.workspace,
    period: period.code,
    from: period.from,
    to: period.to,
    asOf,
    madeOn: ctx.today,
    definition: measured?.definition ?? null,
    overall: measured?.overall ?? null,
    overallBefore: before?.overall ?? null,
    lowest: known.length > 0 ? Math.min(...known) : null,
    indices: (measured?.indices ?? []).map(({ recommendation, value }): PackIndex => {
      const of = (week: Week | undefined) => week?.indices.find((each) => each.recommendation === recommendation)?.value ?? null;
      return { recommendation, value, before: of(before), trend: [...weeks.map(of), ...(now ? [value] : [])], weakest: value === null ? null : weakestOf(recommendation, measured?.parts ?? []) };
    }),
    perception: perceptionOn(asOf, opinions),
    figures: stored.figures,
    goals: stored.goals.slice(0, GOALS_SHOWN).map(({ startsOn, it, marketing, ...goal }) => {
      const status = splitStatus(HEALTH_BY_RANK[it] ?? null, HEALTH_BY_RANK[marketing] ?? null);
      const said = (health: typeof status.it): PackHealth => health ?? 'NO_UPDATE';
      return { ...goal, expected: expectedProgress({ startsOn, endsOn: goal.endsOn }, asOf), it: said(status.it), marketing: said(status.marketing), overall: said(status.overall) };
    }),
    projects: stored.projects.map((project) => ({ ...project, health: project.health ?? 'NO_UPDATE' })),
    slips: stored.slips,
    decisions: stored.decisions,
    asks,
    comments: await Promise.all(stored.comments.map(async ({ writtenBy, ...comment }) => ({ ...comment, by: (await ctx.load(membersByIds, writtenBy))?.name ?? '' }))),
  };
}

/** What each side said of itself in the last pulse of which the month had begun by a day. */
function perceptionOn(asOf: string, opinions: readonly PulseOfRecommendation[]): BoardPack['perception'] {
  const last = opinions.find(({ period }) => period <= asOf)?.period;
  return opinions.filter(({ period }) => period === last).map(({ recommendation, ownIt, ownMarketing }) => ({ recommendation, it: ownIt, marketing: ownMarketing }));
}

/** The part that costs an index most: weight times what is missing. Of an index without enough to count, none is told. */
function weakestOf(recommendation: number, readings: readonly PartReading[]): PackIndex['weakest'] {
  const lost = PARTS.flatMap((part) => {
    const value = readings.find(({ code }) => code === part.code)?.value ?? null;
    return part.recommendation === recommendation && value !== null && value < 1 ? [{ name: part.name, value, cost: part.weight * (1 - value) }] : [];
  });
  const [worst] = lost.sort((a, b) => b.cost - a.cost);
  return worst ? { name: worst.name, value: worst.value } : null;
}

/** Weeks of the scorecard up to a day, and the last one before the first day of the period; parts only of the last. */
function weeksUntil(ctx: RequestContext, asOf: string, from: string): Promise<Week[]> {
  return ctx.query<Week>(
    `select week, definition, overall, indices, case when row_number() over (order by week desc) = 1 then parts end as parts from scorecard_snapshots
     where workspace_id = $1 and week <= $2::date and week >= least($3::date - 7, $2::date - ${TREND_DAYS}) order by week`,
    [ctx.workspaceId, asOf, from],
  );
}

/** What waits for either side, the heaviest first. */
async function waitingNow(ctx: RequestContext): Promise<PackAsk[]> {
  return ctx.query<PackAsk & Record<string, unknown>>(
    `select kind, "entityId", title, side, (since at time zone $8)::date::text as since from (${WAITING_SQL}) w where not (kind = any($9)) order by ${WAITING_ORDER} limit ${ASKS_SHOWN}`,
    [ctx.workspaceId, ctx.today, ctx.memberId, null, false, true, fullHour(ctx.now), ctx.member.timezone, PERSONAL_KINDS],
  );
}

/** Links that can still be opened, the latest first. One statement. Index: board_pack_shares_latest. */
export async function sharesPage(ctx: RequestContext, first: number, after: string | null | undefined): Promise<Connection<BoardPackShare>> {
  const cursor = decodeCursor(after, 2);
  const rows = await ctx.query<BoardPackShare & { position: string } & Record<string, unknown>>(
    `select id, version, period, created_at as "createdAt", created_at::text as position, expires_at as "expiresAt", created_by as "createdBy" from board_pack_shares
     where workspace_id = $1 and ended_at is null and expires_at > $2 and ($3::timestamptz is null or (created_at, id) < ($3::timestamptz, $4::uuid)) order by created_at desc, id desc limit $5`,
    [ctx.workspaceId, ctx.now, cursor?.[0] ?? null, cursor?.[1] ?? null, first + 1],
  );
  return toConnection(rows, first, (row) => [row.position, row.id]);
}
