import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { idOrNone, isUuid } from '../../platform/database/rows.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { isDay } from '../../platform/graphql/scalars.ts';
import type { EnrolmentState } from './learning.states.ts';

export interface EnrolmentView {
  id: string;
  memberId: string;
  itemId: string;
  planId: string | null;
  state: EnrolmentState;
  reasonSkill: Localized | null;
  dueOn: string;
  startedAt: Date | null;
  finishedAt: Date | null;
  appliedAt: Date | null;
  version: number;
}

export interface EnrolmentFilter {
  memberId?: string | null;
  itemId?: string | null;
  planId?: string | null;
  state?: EnrolmentState[] | null;
  mine?: boolean | null;
}

/** One's own in every state; of others what they have finished and applied: nobody reads what somebody has not got to. `$2` is the viewer. */
const ENROLMENT = `
  select e.id, e.member_id as "memberId", e.item_id as "itemId", e.plan_id as "planId", e.state, s.name as "reasonSkill", e.due_on as "dueOn", e.started_at as "startedAt",
    e.finished_at as "finishedAt", e.applied_at as "appliedAt", e.version
  from enrolments e left join skills s on s.workspace_id = $1 and s.id = e.reason_skill_id
  where e.workspace_id = $1 and (e.member_id = $2 or e.state in ('FINISHED', 'APPLIED'))`;

/** Enrolments by id; null where there is none that the viewer may see. For `ctx.load`. */
export async function enrolmentsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(EnrolmentView | null)[]> {
  const rows = await ctx.query<EnrolmentView & Record<string, unknown>>(`${ENROLMENT} and e.id = any($3)`, [ctx.workspaceId, ctx.memberId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** An enrolment that the viewer has just made for somebody else, e.g. suggested. For the answer of that mutation. */
export async function savedEnrolments(ctx: RequestContext, ids: readonly string[]): Promise<(EnrolmentView | null)[]> {
  const rows = await ctx.query<EnrolmentView & Record<string, unknown>>(
    `${ENROLMENT.replace(`(e.member_id = $2 or e.state in ('FINISHED', 'APPLIED'))`, '(e.member_id = $2 or e.created_by = $2)')} and e.id = any($3)`,
    [ctx.workspaceId, ctx.memberId, ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** A page by day, what is due first: one statement. Index: enrolments_of_member. */
export async function enrolmentsPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: EnrolmentFilter): Promise<Connection<EnrolmentView>> {
  const [day, id] = decodeCursor(after, 2) ?? [];
  const known = typeof day === 'string' && isDay(day) && typeof id === 'string' && isUuid(id);
  const rows = await ctx.query<EnrolmentView & Record<string, unknown>>(
    `${ENROLMENT} and ($3::uuid is null or e.member_id = $3) and ($4::uuid is null or e.item_id = $4) and ($5::uuid is null or e.plan_id = $5)
       and ($6::text[] is null or e.state = any($6)) and ($7::boolean is not true or e.member_id = $2)
       and ($8::date is null or (e.due_on, e.id) > ($8::date, $9::uuid)) order by e.due_on, e.id limit $10`,
    [
      ctx.workspaceId, ctx.memberId, filter.memberId ? idOrNone(filter.memberId) : null, filter.itemId ? idOrNone(filter.itemId) : null, filter.planId ? idOrNone(filter.planId) : null,
      filter.state && filter.state.length > 0 ? filter.state : null, filter.mine ?? null, known ? day : null, known ? id : null, first + 1,
    ],
  );
  return toConnection(rows, first, (row) => [row.dueOn, row.id]);
}

export interface MyLearningView {
  /** The viewer's membership. */
  id: string;
  nextId: string | null;
  openAttemptId: string | null;
  quizDueOn: string | null;
  toAnswer: number;
  toDecide: number;
  toApply: number;
}

/**
 * What the viewer sees in one glance: the next item (what is under way before what is planned before what was suggested, by day; what waits for a host is not in the
 * viewer's hands and comes after), where the quiz stands, and how much waits for the viewer's word. One statement.
 */
export async function myLearning(ctx: RequestContext): Promise<MyLearningView> {
  const [row] = await ctx.query<MyLearningView & Record<string, unknown>>(
    `select $2::uuid as id,
       (select e.id from enrolments e where e.workspace_id = $1 and e.member_id = $2 and e.state in ('STARTED', 'PLANNED', 'SUGGESTED')
        order by exists (select 1 from shadowings s where s.workspace_id = $1 and s.enrolment_id = e.id and (s.state in ('ASKED', 'WRITTEN') or (s.state = 'AGREED' and s.planned_on > $4::date))),
          array_position(array['STARTED', 'PLANNED', 'SUGGESTED'], e.state), e.due_on, e.id limit 1) as "nextId",
       (select a.id from quiz_attempts a where a.workspace_id = $1 and a.member_id = $2 and a.finished_at is null) as "openAttemptId",
       (select a.due_again_on from quiz_attempts a where a.workspace_id = $1 and a.member_id = $2 order by a.id desc limit 1) as "quizDueOn",
       (select count(*)::int from shadowings s where s.workspace_id = $1 and s.host_id = $2 and s.state in ('ASKED', 'WRITTEN')) as "toAnswer",
       (select count(*)::int from learning_applications x where x.workspace_id = $1 and x.state = 'PROPOSED' and x.side <> $3 and x.member_id <> $2) as "toDecide",
       (select count(*)::int from enrolments e where e.workspace_id = $1 and e.member_id = $2 and e.state = 'FINISHED'
        and not exists (select 1 from learning_applications x where x.workspace_id = $1 and x.enrolment_id = e.id and x.state = 'PROPOSED')) as "toApply"`,
    [ctx.workspaceId, ctx.memberId, ctx.side, ctx.today],
  );
  return row ?? { id: ctx.memberId, nextId: null, openAttemptId: null, quizDueOn: null, toAnswer: 0, toDecide: 0, toApply: 0 };
}
