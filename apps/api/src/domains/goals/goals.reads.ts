import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import type { GoalOutcome, GoalState, Health, KeyResultSource, Metric } from './goal.entities.ts';
import { expectedProgress, goalProgress, HEALTH_BY_RANK, rankOf, splitStatus, type SplitStatus } from './goals.progress.ts';
import { contains } from '../../platform/database/search.ts';
import { type GoalWait, waitingFor, waitingVersion } from './goals.agreement.ts';
import { fullHour, latestWord, overallRank } from './goals.words.ts';

/** The latest word of one side on a key result. */
export interface LatestCheckIn {
  id: string;
  period: string;
  value: number | null;
  confidence: number;
  status: Health;
}

export interface KeyResultView {
  id: string;
  goalId: string;
  title: Localized;
  unit: Localized | null;
  metric: Metric;
  start: number;
  target: number;
  current: number;
  weight: number;
  accountableSide: Side;
  source: KeyResultSource;
  latestIT: LatestCheckIn | null;
  latestMarketing: LatestCheckIn | null;
}

interface StoredGoal {
  id: string;
  version: number;
  title: Localized;
  noticeIT: Localized;
  noticeMarketing: Localized;
  why: Localized | null;
  state: GoalState;
  outcome: GoalOutcome | null;
  closingNote: Localized | null;
  closedAt: Date | null;
  ownerTeamId: string;
  cycleId: string;
  parentId: string | null;
  startsOn: string;
  endsOn: string;
  latestVersion: number;
  proposedVersion: number | null;
  inForceVersion: number | null;
  keyResults: KeyResultView[];
  itRank: number;
  marketingRank: number;
  lastCheckInAt: string | null;
  lastSignedAt: string | null;
  reconciledSides: Side[];
  signedSides: Side[];
}

/** A goal as every screen shows it, with what follows from its key results and check-ins. */
export interface GoalView extends Omit<StoredGoal, 'itRank' | 'marketingRank' | 'lastCheckInAt' | 'lastSignedAt'> {
  status: SplitStatus & { reconciled: boolean };
  progress: number | null;
  expectedProgress: number;
  lastCheckInAt: Date | null;
  lastSignedAt: Date | null;
  /** Whether a version waits for signatures. */
  waits: boolean;
  /** Whether the statuses differ and wait for an answer. */
  split: boolean;
  waitingFor: GoalWait[];
}

const LATEST = (side: Side, alias: string) => latestWord(side, alias, '$2::timestamptz');

const LATEST_JSON = (alias: string) =>
  `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'period', ${alias}.period, 'value', ${alias}.value, 'confidence', ${alias}.confidence, 'status', ${alias}.status) end`;

const KEY_RESULT_JSON = `json_build_object('id', k.id, 'goalId', k.goal_id, 'title', k.title, 'unit', k.unit, 'metric', k.metric, 'start', k.start_value,
  'target', k.target_value, 'current', k.current_value, 'weight', k.weight, 'accountableSide', k.accountable_side, 'source', k.source,
  'latestIT', ${LATEST_JSON('it')}, 'latestMarketing', ${LATEST_JSON('mk')})`;

/**
 * A goal with its key results, each side's latest check-in on them, signatures and reconciliations: one row a goal, one statement for a list.
 * The ranks of both sides are computed here so that lists can be filtered by them. $1 workspace, $2 now.
 */
const GOAL_SELECT = `
  select g.id, g.version, g.title, g.notice_it as "noticeIT", g.notice_marketing as "noticeMarketing", g.why, g.state, g.outcome,
    g.closing_note as "closingNote", g.closed_at as "closedAt", g.owner_team_id as "ownerTeamId", g.cycle_id as "cycleId", g.parent_id as "parentId",
    c.starts_on as "startsOn", c.ends_on as "endsOn", g.latest_version as "latestVersion", g.proposed_version as "proposedVersion",
    g.in_force_version as "inForceVersion", coalesce(kr.list, '[]') as "keyResults", coalesce(kr.it_rank, 0)::int as "itRank",
    coalesce(kr.marketing_rank, 0)::int as "marketingRank", kr.last_at as "lastCheckInAt",
    coalesce(rec.sides, '{}') as "reconciledSides", coalesce(sig.sides, '{}') as "signedSides", sig.last_at as "lastSignedAt"
  from goals g
  join cycles c on c.workspace_id = g.workspace_id and c.id = g.cycle_id
  left join lateral (
    select json_agg(${KEY_RESULT_JSON} order by k.position, k.id) as list, max(it.rank) as it_rank, max(mk.rank) as marketing_rank,
      greatest(max(it.updated_at), max(mk.updated_at)) as last_at
    from key_results k ${LATEST('IT', 'it')} ${LATEST('MARKETING', 'mk')}
    where k.workspace_id = g.workspace_id and k.goal_id = g.id and k.removed_at is null
  ) kr on true
  left join lateral (
    select array_agg(distinct r.side) as sides from goal_reconciliations r
    where r.workspace_id = g.workspace_id and r.goal_id = g.id and r.created_at >= coalesce(kr.last_at, 'infinity')
  ) rec on true
  left join lateral (
    select array_agg(s.side order by s.side) as sides, max(s.created_at) as last_at from goal_signatures s
    where s.workspace_id = g.workspace_id and s.goal_id = g.id and s.version_number = case
      when g.proposed_version is not null then g.proposed_version
      when g.in_force_version is null then g.latest_version
      -- Wording changed since: the agreement is the last version that both have signed.
      else (select y.version_number from goal_signatures y where y.workspace_id = g.workspace_id and y.goal_id = g.id and y.version_number <= g.in_force_version
        group by y.version_number having count(*) = 2 order by y.version_number desc limit 1) end
  ) sig on true`;

/** Rank of what the goal shows. */
const OVERALL_RANK = overallRank('coalesce(kr.it_rank, 0)', 'coalesce(kr.marketing_rank, 0)');

/** Statuses of a running goal differ and the two heads have not both answered that since the last check-in. */
const IS_SPLIT = `(g.state = 'ACTIVE' and kr.it_rank > 0 and kr.marketing_rank > 0 and kr.it_rank <> kr.marketing_rank and coalesce(array_length(rec.sides, 1), 0) < 2)`;

function toView(ctx: RequestContext, row: StoredGoal): GoalView {
  const { itRank, marketingRank, lastCheckInAt, lastSignedAt, ...goal } = row;
  const status = splitStatus(HEALTH_BY_RANK[itRank] ?? null, HEALTH_BY_RANK[marketingRank] ?? null);
  const reconciled = status.split && goal.reconciledSides.length === 2;
  const split = status.split && !reconciled && goal.state === 'ACTIVE';
  return {
    ...goal,
    status: { ...status, reconciled },
    split,
    progress: goalProgress(goal.keyResults),
    expectedProgress: expectedProgress(goal, ctx.today),
    lastCheckInAt: lastCheckInAt ? new Date(lastCheckInAt) : null,
    lastSignedAt: lastSignedAt ? new Date(lastSignedAt) : null,
    waits: waitingVersion(goal) !== null,
    waitingFor: waitingFor({ ...goal, openSplit: split }),
  };
}

/** Goals by id, in the order asked; null where there is none. For `ctx.load`. */
export async function goalsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(GoalView | null)[]> {
  const rows = await ctx.query<StoredGoal>(`${GOAL_SELECT} where g.workspace_id = $1 and g.id = any($3)`, [ctx.workspaceId, fullHour(ctx.now), ids]);
  const byId = new Map(rows.map((row) => [row.id, toView(ctx, row)]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Goals directly below each goal. For `ctx.load`. */
export async function childrenOfGoals(ctx: RequestContext, parentIds: readonly string[]): Promise<GoalView[][]> {
  const rows = await ctx.query<StoredGoal>(
    `${GOAL_SELECT} where g.workspace_id = $1 and g.parent_id = any($3) and g.state <> 'ARCHIVED' order by c.ends_on, g.id limit 200`,
    [ctx.workspaceId, fullHour(ctx.now), parentIds],
  );
  const views = rows.map((row) => toView(ctx, row));
  return parentIds.map((id) => views.filter((view) => view.parentId === id));
}

export interface GoalFilter {
  cycleId?: string | null;
  states?: GoalState[] | null;
  health?: Health | null;
  healthOf?: Side | null;
  split?: boolean | null;
  search?: string | null;
  waitingForMe?: boolean | null;
}

/** What is over stands below what runs. */
const IS_OVER = `(g.state in ('CLOSED', 'ARCHIVED'))::int`;
/** What runs by the day on which it ends, what is over by that day backwards: the latest first. */
const PLACE = `(c.ends_on - date '1970-01-01') * (case when ${IS_OVER} = 1 then -1 else 1 end)`;

function placeOf({ state, endsOn, id }: GoalView): [number, number, string] {
  const days = Math.round(Date.parse(`${endsOn}T00:00:00Z`) / 86_400_000);
  return state === 'CLOSED' || state === 'ARCHIVED' ? [1, -days, id] : [0, days, id];
}

/** Running goals by the end of their cycle, then those that are over, the latest first. Archived ones only when their state is asked for. */
export async function goalsPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: GoalFilter): Promise<Connection<GoalView>> {
  const cursor = decodeCursor(after, 3);
  const head = ctx.side !== null && (ctx.role === 'CIO' || ctx.role === 'CMO');
  const rows = await ctx.query<StoredGoal>(
    `${GOAL_SELECT}
     where g.workspace_id = $1 and ($3::text is null or g.cycle_id::text = $3)
       and (case when $4::text[] is null then g.state <> 'ARCHIVED' else g.state = any($4) end)
       and ($5::int is null or (case $14::text when 'IT' then coalesce(kr.it_rank, 0) when 'MARKETING' then coalesce(kr.marketing_rank, 0) else ${OVERALL_RANK} end) = $5)
       and ($6::boolean is null or coalesce(${IS_SPLIT}, false) = $6)
       and ($7::text is null or ${contains(`concat_ws(' ', g.title ->> 'pl', g.title ->> 'en')`, '$7::text')})
       and (not $8::boolean or ($9::boolean and (
             ((g.proposed_version is not null or g.state in ('DRAFT', 'PROPOSED')) and not coalesce($10::text = any(sig.sides), false) and (g.state <> 'DRAFT'))
             or coalesce(${IS_SPLIT} and not $10::text = any(coalesce(rec.sides, '{}')), false))))
       and ($11::int is null or (${IS_OVER}, ${PLACE}, g.id) > ($11::int, $15::int, $12::uuid))
     order by ${IS_OVER}, ${PLACE}, g.id limit $13`,
    [
      ctx.workspaceId,
      fullHour(ctx.now),
      filter.cycleId ?? null,
      filter.states?.length ? filter.states : null,
      filter.health ? rankOf(filter.health) : null,
      filter.split ?? null,
      filter.search?.trim() || null,
      filter.waitingForMe ?? false,
      head,
      ctx.side,
      cursor?.[0] ?? null,
      cursor?.[2] ?? null,
      first + 1,
      filter.healthOf ?? null,
      cursor?.[1] ?? null,
    ],
  );
  return toConnection(rows.map((row) => toView(ctx, row)), first, placeOf);
}

/** Key results by id, in the order asked; null where there is none or it was taken out. For `ctx.load`. */
export async function keyResultsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(KeyResultView | null)[]> {
  const rows = await ctx.query<{ row: KeyResultView }>(
    `select ${KEY_RESULT_JSON} as row from key_results k ${LATEST('IT', 'it')} ${LATEST('MARKETING', 'mk')}
     where k.workspace_id = $1 and k.id = any($3) and k.removed_at is null`,
    [ctx.workspaceId, fullHour(ctx.now), ids],
  );
  const byId = new Map(rows.map(({ row }) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

export interface CycleView {
  id: string;
  version: number;
  name: Localized;
  startsOn: string;
  endsOn: string;
}

const CYCLE_COLUMNS = `id, version, name, starts_on as "startsOn", ends_on as "endsOn"`;

/** All cycles, the latest first. A workspace has a handful. */
export function cycles(ctx: RequestContext): Promise<CycleView[]> {
  return ctx.query<CycleView>(`select ${CYCLE_COLUMNS} from cycles where workspace_id = $1 order by ends_on desc, id limit 100`, [ctx.workspaceId]);
}

/** Cycles by id. For `ctx.load`. */
export async function cyclesByIds(ctx: RequestContext, ids: readonly string[]): Promise<(CycleView | null)[]> {
  const rows = await ctx.query<CycleView>(`select ${CYCLE_COLUMNS} from cycles where workspace_id = $1 and id = any($2)`, [ctx.workspaceId, ids]);
  return ids.map((id) => rows.find((row) => row.id === id) ?? null);
}
