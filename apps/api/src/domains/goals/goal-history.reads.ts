import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import type { FieldChange } from '../../platform/audit/audit.ts';
import type { Health } from './goal.entities.ts';
import { type GoalSnapshot, isMaterial, snapshotChanges } from './goals.snapshot.ts';

export interface SignatureView {
  side: Side;
  memberId: string;
  signedAt: Date;
}

export interface GoalVersionView {
  goalId: string;
  number: number;
  createdAt: Date;
  createdBy: string;
  withdrawnAt: Date | null;
  signatures: SignatureView[];
  /** What differs from the last version before it that both sides signed, or from the one before. */
  changes: FieldChange[];
  /** Everything it says. */
  content: GoalSnapshot;
  /** The version whose signatures hold for this one, when only wording was changed since; null otherwise. */
  signedVersion: number | null;
}

interface StoredVersion extends Omit<GoalVersionView, 'changes' | 'signatures' | 'content' | 'signedVersion'> {
  snapshot: GoalSnapshot;
  before: GoalSnapshot | null;
  signedBefore: number | null;
  signatures: (Omit<SignatureView, 'signedAt'> & { signedAt: string })[];
}

/** Versions of each goal, the newest first, each compared with the last one before it that both sides signed (or simply the one before). For `ctx.load`. */
export async function versionsOfGoals(ctx: RequestContext, goalIds: readonly string[]): Promise<GoalVersionView[][]> {
  const rows = await ctx.query<StoredVersion>(
    `select v.goal_id as "goalId", v.number, v.created_at as "createdAt", v.created_by as "createdBy", v.withdrawn_at as "withdrawnAt", v.snapshot,
       coalesce(signed.snapshot, previous.snapshot) as before, signed.number as "signedBefore", coalesce(s.list, '[]') as signatures
     from goal_versions v
     left join lateral (
       select json_agg(json_build_object('side', x.side, 'memberId', x.member_id, 'signedAt', x.created_at) order by x.created_at) as list
       from goal_signatures x where x.workspace_id = v.workspace_id and x.goal_id = v.goal_id and x.version_number = v.number
     ) s on true
     left join lateral (
       select p.snapshot, p.number from goal_versions p where p.workspace_id = v.workspace_id and p.goal_id = v.goal_id and p.number < v.number
         and (select count(*) from goal_signatures y where y.workspace_id = p.workspace_id and y.goal_id = p.goal_id and y.version_number = p.number) = 2
       order by p.number desc limit 1
     ) signed on true
     left join goal_versions previous on previous.workspace_id = v.workspace_id and previous.goal_id = v.goal_id and previous.number = v.number - 1
     where v.workspace_id = $1 and v.goal_id = any($2) order by v.goal_id, v.number desc`,
    [ctx.workspaceId, goalIds],
  );
  const views = rows.map(({ snapshot, before, signedBefore, signatures, ...version }): GoalVersionView => {
    const changes = before ? snapshotChanges(before, snapshot) : [];
    const holds = signatures.length < 2 && version.withdrawnAt === null && !isMaterial(changes);
    return {
      ...version,
      signatures: signatures.map((each) => ({ ...each, signedAt: new Date(each.signedAt) })),
      changes,
      content: snapshot,
      signedVersion: holds ? signedBefore : null,
    };
  });
  return goalIds.map((id) => views.filter((view) => view.goalId === id));
}

export interface CheckInView {
  id: string;
  version: number;
  goalId: string;
  keyResultId: string;
  keyResultTitle: Localized;
  side: Side;
  memberId: string;
  period: string;
  value: number | null;
  confidence: number;
  status: Health;
  note: Localized | null;
  createdAt: Date;
  updatedAt: Date;
  acknowledgedBy: string[];
}

const CHECK_IN_SELECT = `
  select c.id, c.version, k.goal_id as "goalId", c.key_result_id as "keyResultId", k.title as "keyResultTitle", c.side, c.member_id as "memberId", c.period,
    c.value, c.confidence, c.status, c.note, c.created_at as "createdAt", c.updated_at as "updatedAt", coalesce(a.members, '{}') as "acknowledgedBy"
  from check_ins c
  join key_results k on k.workspace_id = c.workspace_id and k.id = c.key_result_id
  left join lateral (
    select array_agg(x.member_id order by x.created_at) as members from check_in_acknowledgements x where x.workspace_id = c.workspace_id and x.check_in_id = c.id
      and x.check_in_version = c.version
  ) a on true`;

/** Check-ins of a goal, the latest first. */
export async function checkInsPage(ctx: RequestContext, goalId: string, first: number, after: string | null | undefined): Promise<Connection<CheckInView>> {
  const cursor = decodeCursor(after, 2);
  const rows = await ctx.query<CheckInView>(
    `${CHECK_IN_SELECT} where c.workspace_id = $1 and k.goal_id = $2 and ($3::date is null or (c.period, c.id) < ($3::date, $4::uuid))
     order by c.period desc, c.id desc limit $5`,
    [ctx.workspaceId, goalId, cursor?.[0] ?? null, cursor?.[1] ?? null, first + 1],
  );
  return toConnection(rows, first, (row) => [row.period, row.id]);
}

/** Check-ins by id. For `ctx.load`. */
export async function checkInsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(CheckInView | null)[]> {
  const rows = await ctx.query<CheckInView>(`${CHECK_IN_SELECT} where c.workspace_id = $1 and c.id = any($2)`, [ctx.workspaceId, ids]);
  return ids.map((id) => rows.find((row) => row.id === id) ?? null);
}

export interface ProgressPointView {
  goalId: string;
  day: string;
  progress: number;
}

/** How far each goal was, day by day where it changed, oldest first. For `ctx.load`. */
export async function progressOfGoals(ctx: RequestContext, goalIds: readonly string[]): Promise<ProgressPointView[][]> {
  const rows = await ctx.query<ProgressPointView>(
    `select goal_id as "goalId", day, progress from goal_progress_points where workspace_id = $1 and goal_id = any($2) order by day`,
    [ctx.workspaceId, goalIds],
  );
  return goalIds.map((id) => rows.filter((row) => row.goalId === id));
}
