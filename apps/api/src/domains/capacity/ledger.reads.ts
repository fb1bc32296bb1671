import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import type { AllocationKind, AllocationLane } from './capacity.entities.ts';
import { agreedShareOn } from '../goals/goals.public.ts';
import { HOURS_OF_A_DAY, REALITY_WEEKS } from './heatmap.reads.ts';
import { type Commitment, fitCommitments, loadOf, realityFactor } from './ledger.ts';
import { ledgerSentence } from './ledger-words.ts';
import { MEMBER_WEEKS, promised, type WhatIf, whatIfValues } from './member-weeks.sql.ts';
import { lastDayOf, mondayOf, weekAfter, weeksFrom, workingDaysOf } from './weeks.ts';

/** Weeks that the ledger looks ahead unless told otherwise. */
export const LEDGER_WEEKS = 8;

interface StoredCommitment extends Commitment {
  kind: AllocationKind;
  lane: AllocationLane | null;
  projectId: string | null;
  name: Localized | null;
  key: string | null;
  people: number;
}

interface StoredLedger {
  capacity: number;
  people: number;
  commitments: StoredCommitment[];
  planned: number;
  done: number;
}

export interface LedgerLineView extends Omit<StoredCommitment, 'deadlineKind' | 'deadline'> {
  fits: boolean;
}

export interface LedgerView {
  side: Side;
  from: string;
  until: string;
  capacity: number;
  promised: number;
  load: number | null;
  realityFactor: number | null;
  realLoad: number | null;
  sentence: Localized;
  lines: LedgerLineView[];
}

const LEDGER = `
  mine as (select * from member_weeks where side = $8),
  hours as (
    select a.kind, a.lane, a.project_id, sum(a.hours) as hours, count(distinct a.member_id)::int as people
    from promised a join (select distinct member_id from mine) m on m.member_id = a.member_id
    where ($9::boolean or not a.tentative) group by a.kind, a.lane, a.project_id)
  select coalesce((select sum(capacity) from mine), 0) as capacity, (select count(distinct member_id)::int from mine) as people,
    coalesce((select json_agg(json_build_object('id', coalesce(h.project_id::text, h.lane, h.kind), 'kind', h.kind, 'lane', h.lane, 'projectId', h.project_id, 'hours', h.hours,
      'people', h.people, 'deadlineKind', p.deadline_kind, 'deadline', p.deadline, 'name', p.name, 'key', p.key))
      from hours h left join projects p on p.workspace_id = $1 and p.id = h.project_id), '[]') as commitments,
    (select coalesce(sum(a.hours), 0) from allocations a join memberships m on m.workspace_id = $1 and m.id = a.member_id
      join departments d on d.workspace_id = $1 and d.id = m.department_id and d.kind = $8
      where a.workspace_id = $1 and a.kind = 'PROJECT' and not a.tentative and a.week >= $10::date and a.week < ($2::date[])[1]) as planned,
    (select coalesce(sum(t.estimate_days), 0) * ${HOURS_OF_A_DAY} from tasks t join memberships m on m.workspace_id = $1 and m.id = t.accountable_id
      join departments d on d.workspace_id = $1 and d.id = m.department_id and d.kind = $8
      where t.workspace_id = $1 and t.state = 'DONE' and t.done_at >= $10::date and t.done_at < ($2::date[])[1]) as done`;

export interface LedgerQuery {
  side: Side;
  /** A day of the last week; 8 weeks from now unless given. */
  until: string | null;
  tentative: boolean;
  whatIf: WhatIf | null;
}

/** What a department has promised against what it can do, from this week on: one statement. */
export async function ledgerOf(ctx: RequestContext, { side, until, tentative, whatIf }: LedgerQuery): Promise<LedgerView> {
  const from = mondayOf(ctx.today);
  const last = until === null ? weekAfter(from, LEDGER_WEEKS - 1) : mondayOf(until);
  const count = Math.min(26, Math.max(1, Math.round((Date.parse(last) - Date.parse(from)) / (7 * 86_400_000)) + 1));
  const weeks = weeksFrom(from, count);
  const values = [ctx.workspaceId, weeks, workingDaysOf(ctx.member, weeks), ...whatIfValues(whatIf), side, tentative, weekAfter(from, -REALITY_WEEKS)];
  const [row] = await ctx.query<StoredLedger>(`with ${MEMBER_WEEKS}, ${promised(4)}, ${LEDGER}`, values);
  if (!row) throw new Error('An aggregate has a row');
  const lines = fitCommitments(row.capacity, row.commitments);
  const total = lines.reduce((sum, line) => sum + line.hours, 0);
  const factor = realityFactor(row.done, row.planned);
  const end = lastDayOf(weeks.at(-1) ?? from);
  const load = loadOf(total, row.capacity);
  return {
    side,
    from,
    until: end,
    capacity: row.capacity,
    promised: total,
    load,
    realityFactor: factor,
    realLoad: factor === null || factor === 0 ? null : loadOf(total, row.capacity * factor),
    sentence: ledgerSentence({ side, until: end, load, unfit: lines.filter(({ fits }) => !fits).map(({ name, key }) => name ?? { en: key ?? '' }) }),
    lines,
  };
}

interface StoredShare {
  week: string;
  capacity: number;
  hours: number;
}

export interface MarketingShareView {
  actual: number | null;
  agreed: number | null;
  weeks: { week: string; share: number | null }[];
}

/**
 * Share of IT's hours that work for marketing, in each of the last 8 whole weeks: hours on projects of joint teams and on lanes of requests,
 * of all hours that IT's people had; beside it what the heads have agreed on. Two statements.
 */
export async function marketingShare(ctx: RequestContext): Promise<MarketingShareView> {
  const weeks = weeksFrom(weekAfter(mondayOf(ctx.today), -REALITY_WEEKS), REALITY_WEEKS);
  const rows = await ctx.query<StoredShare>(
    `with ${MEMBER_WEEKS}
     select mw.week, sum(mw.capacity) as capacity, coalesce(sum(h.hours), 0) as hours from member_weeks mw
     cross join lateral (select sum(a.hours) as hours from allocations a
       left join projects p on p.workspace_id = $1 and p.id = a.project_id left join teams t on t.workspace_id = $1 and t.id = p.team_id
       where a.workspace_id = $1 and a.member_id = mw.member_id and a.week = mw.week and not a.tentative and (a.kind = 'LANE' or t.kind = 'JOINT')) h
     where mw.side = 'IT' group by mw.week order by mw.week`,
    [ctx.workspaceId, weeks, workingDaysOf(ctx.member, weeks)],
  );
  const share = (hours: number, capacity: number) => (capacity > 0 ? Math.round((hours / capacity) * 1000) / 1000 : null);
  const sum = (key: 'hours' | 'capacity') => rows.reduce((total, row) => total + row[key], 0);
  return { agreed: await agreedShareOn(ctx, ctx.today), actual: sum('hours') > 0 ? share(sum('hours'), sum('capacity')) : null, weeks: rows.map((row) => ({ week: row.week, share: share(row.hours, row.capacity) })) };
}
