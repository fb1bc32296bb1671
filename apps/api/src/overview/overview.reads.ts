import { fullHour } from '../domains/goals/goals.public.ts';
import type { Localized } from '../platform/context/language.ts';
import type { RequestContext, Side } from '../platform/context/request-context.ts';
import { asOf, COMPARED_DAYS, countOf, type Figure, FIGURES, type ListedFigure, ROWS } from './overview.figures.ts';
import { WAITING_ORDER, WAITING_SQL, type WaitingKind } from './overview.waiting.ts';

/** A row that a figure counts. */
export interface FigureRow {
  entity: 'Goal' | 'Project' | 'Member' | 'Recommendation';
  id: string;
  title: Localized;
  day: string | null;
  good: boolean;
  number: number;
  /** What the number is a part of, where it is one. */
  outOf?: number;
}

/** A figure now and as it was some days before, with the row that tells most about it. */
export interface FigureView {
  figure: Figure;
  good: number;
  total: number;
  sum: number;
  goodBefore: number;
  totalBefore: number;
  sumBefore: number;
  outOf?: number;
  outOfBefore?: number;
  comparedDays: number;
  cause: FigureRow | null;
}

export interface WaitingView {
  kind: WaitingKind;
  entityId: string | null;
  title: Localized | null;
  since: string;
  side: Side | null;
  count: number;
}

export interface OverviewRow {
  figures: (Omit<FigureView, 'comparedDays'> & { figure: ListedFigure })[];
  waiting: WaitingView[];
  goalIds: string[];
  projectIds: string[];
  position: number;
  seenPosition: number;
}

/** Today, for a statement with these parameters. */
const NOW = asOf('$2::date', '$8::text', '$7::timestamptz');

const FIGURE_SQL = (figure: ListedFigure) => `
  select json_build_object('figure', '${figure}',
    'good', n.good, 'total', n.total, 'sum', n.sum, 'goodBefore', b.good, 'totalBefore', b.total, 'sumBefore', b.sum, 'cause', c.cause) as figure
  from (${countOf(figure, NOW)}) n, (${countOf(figure, asOf(`($2::date - ${COMPARED_DAYS[figure]})`, NOW.zone, '$7::timestamptz'))}) b
  left join lateral (select to_json(w) as cause from (${ROWS[figure](NOW)}) w where not w.good order by w.number desc, w.day desc nulls last, w.id limit 1) c on true`;

/**
 * Everything the overview shows but goals and projects themselves, which their own domains read, and how far this person has read. $1 workspace, $2 today,
 * $3 member, $4 side, $5 whether head, $6 sees all, $7 now, $8 time zone.
 */
const OVERVIEW_SQL = `
  select
    (select json_agg(f.figure) from (${FIGURES.map(FIGURE_SQL).join('\n    union all\n')}) f) as figures,
    (select coalesce(json_agg(w order by ${WAITING_ORDER}), '[]') from (${WAITING_SQL}) w) as waiting,
    (select coalesce(array_agg(id order by later, good, number desc, day nulls last, id), '{}') from (
      select 0 as later, r.id, r.good, r.number, r.day from (${ROWS.GOALS_ON_TRACK(NOW)}) r
      union all select 1, g.id, false, 0, null from goals g where g.workspace_id = $1 and g.state in ('DRAFT', 'PROPOSED')
      order by later, good, number desc, id limit 8) g) as "goalIds",
    (select coalesce(array_agg(id order by deadline, id), '{}') from (select p.id, p.deadline from projects p
      where p.workspace_id = $1 and p.state in ('PLANNED', 'ACTIVE', 'ON_HOLD') and p.deadline is not null order by p.deadline, p.id limit 8) p) as "projectIds",
    coalesce((select max(position) from audit_events where workspace_id = $1), 0)::int as position`;

const SEEN_SQL = 'select position::int as "seenPosition" from overview_visits where workspace_id = $1 and member_id = $2';

/** The overview for this viewer: two statements, the large one from memory while nothing has changed. */
export async function overviewOf(ctx: RequestContext): Promise<OverviewRow> {
  const head = ctx.role === 'CIO' || ctx.role === 'CMO';
  const seesAll = head || ['OWNER', 'ADMIN', 'EXECUTIVE', 'VIEWER'].includes(ctx.role);
  const [[row], [seen]] = await Promise.all([
    ctx.remember<Omit<OverviewRow, 'seenPosition'>>(OVERVIEW_SQL, [ctx.workspaceId, ctx.today, ctx.memberId, ctx.side, head, seesAll, fullHour(ctx.now), ctx.member.timezone]),
    ctx.query<{ seenPosition: number }>(SEEN_SQL, [ctx.workspaceId, ctx.memberId]),
  ]);
  if (!row) throw new Error('A select without a from has a row');
  return { ...row, seenPosition: seen?.seenPosition ?? 0 };
}

/** The rows behind a figure: those that are not good first. */
export function rowsOf(ctx: RequestContext, figure: ListedFigure): Promise<FigureRow[]> {
  const rows = ROWS[figure](asOf('$2::date', '$4::text', '$3::timestamptz'));
  return ctx.query<FigureRow>(`select * from (${rows}) r order by good, number desc, day desc nulls last, id limit 500`, [
    ctx.workspaceId,
    ctx.today,
    fullHour(ctx.now),
    ctx.member.timezone,
  ]);
}
