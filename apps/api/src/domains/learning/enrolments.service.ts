import { Injectable } from '@nestjs/common';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, insertRows, isUuid, type Patch, updateRow } from '../../platform/database/rows.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { Invalid, Refused } from '../../platform/errors/problems.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { enrolmentActions, planActions } from './learning.audit.ts';
import { EnrolmentRow, LearningAimRow, LearningItemRow, LearningPlanRow } from './learning.entities.ts';
import { learningErrors } from './learning.errors.ts';
import { learningPolicy } from './learning.policy.ts';
import { aimsFor, itemsLeftOfPlan } from './learning.rules.reads.ts';
import { dayAfter, ENROLMENT_MOVES, type EnrolmentState, PLAN_PACE_DAYS, PLANNED_DAYS, SUGGESTED_DAYS } from './learning.states.ts';

const FARTHEST_DAYS = 366;

/** What a person takes up, begins and finishes. */
@Injectable()
export class EnrolmentsService {
  /**
   * Takes an item up: a new one, or one that was suggested. From here a rise of its skills is planned.
   * @param dueOn yyyy-mm-dd; in 30 days unless given
   * @returns id of the enrolment
   * @throws Invalid for an unknown item or a day that is past or too far; Refused for what is on the list already
   */
  async plan(ctx: RequestContext, itemId: string, dueOn: string | null = null, planId: string | null = null): Promise<string> {
    const item = await this.itemInUse(ctx, itemId);
    const day = dueOn ?? dayAfter(ctx.today, PLANNED_DAYS);
    if (day < ctx.today) throw Invalid.field('dueOn', learningErrors.DUE_PAST);
    if (day > dayAfter(ctx.today, FARTHEST_DAYS)) throw Invalid.field('dueOn', learningErrors.DUE_TOO_FAR);
    // One person's list changes one step after the other: a double click takes nothing up twice.
    await ctx.query('select 1 from memberships where workspace_id = $1 and id = $2 for no key update', [ctx.workspaceId, ctx.memberId]);
    const stored = await this.live(ctx, ctx.memberId, item.id);
    if (stored && stored.state !== 'SUGGESTED') throw new Refused(learningErrors.ALREADY_LEARNING);
    if (stored) {
      await this.move(ctx, stored, stored.version, 'PLANNED', { dueOn: day, ...(planId ? { planId } : {}) });
      await this.aim(ctx, stored.id, stored.memberId, item.id);
      return stored.id;
    }
    const enrolment = await insertRow(ctx, EnrolmentRow, { ...NEW, memberId: ctx.memberId, itemId: item.id, planId, state: 'PLANNED', dueOn: day });
    await this.aim(ctx, enrolment.id, ctx.memberId, item.id);
    await audit(ctx, { action: enrolmentActions['enrolment.planned'], entityId: enrolment.id, changes: changesBetween({}, { itemId: item.id, dueOn: day }) });
    return enrolment.id;
  }

  /** Takes up what is left of a path, one item every two weeks. @returns id of the path @throws Refused for a path of the other side, or when nothing is left */
  async follow(ctx: RequestContext, planId: string): Promise<string> {
    const plan = await findRow(ctx, LearningPlanRow, planId);
    if (plan.archivedAt) throw new Refused(learningErrors.PLAN_ARCHIVED);
    if (plan.side !== ctx.side) throw new Refused(learningErrors.PLAN_OTHER_SIDE);
    const items = await itemsLeftOfPlan(ctx, plan.id);
    if (items.length === 0) throw new Refused(learningErrors.PLAN_ALL_TAKEN);
    for (const [index, itemId] of items.entries()) await this.plan(ctx, itemId, dayAfter(ctx.today, Math.min(FARTHEST_DAYS, (index + 1) * PLAN_PACE_DAYS)), plan.id);
    await audit(ctx, { action: planActions['learningPlan.followed'], entityId: plan.id, changes: changesBetween({}, { items: items.length }) });
    return plan.id;
  }

  /** Puts an item before somebody, who may take it up or put it aside. @returns id of the enrolment @throws Invalid; Refused for others than heads, or when the person has it */
  async suggest(ctx: RequestContext, itemId: string, memberId: string): Promise<string> {
    learningPolicy.suggest.assert(ctx);
    const item = await this.itemInUse(ctx, itemId);
    const [member] = isUuid(memberId) ? await membersByIds(ctx, [memberId]) : [null];
    if (!member) throw Invalid.field('memberId', commonErrors.NOT_FOUND);
    if (member.state !== 'ACTIVE' || member.side === null) throw Invalid.field('memberId', learningErrors.MEMBER_LEFT);
    if (await this.live(ctx, member.id, item.id)) throw new Refused(learningErrors.ALREADY_LEARNING);
    const enrolment = await insertRow(ctx, EnrolmentRow, { ...NEW, memberId: member.id, itemId: item.id, planId: null, state: 'SUGGESTED', dueOn: dayAfter(ctx.today, SUGGESTED_DAYS) });
    await audit(ctx, { action: enrolmentActions['enrolment.suggested'], entityId: enrolment.id, changes: changesBetween({}, { itemId: item.id, memberId: member.id }) });
    return enrolment.id;
  }

  /** Says that it is under way. @throws Refused for somebody else's; Conflict */
  async start(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    return this.move(ctx, await this.own(ctx, id), expectedVersion, 'STARTED', { startedAt: ctx.now });
  }

  /** Done, in one click. @throws Refused for somebody else's, for a shadowing (its host finishes it) and the quiz (its answers do); Conflict */
  async finish(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const enrolment = await this.own(ctx, id);
    const item = await findRow(ctx, LearningItemRow, enrolment.itemId);
    if (item.kind === 'SHADOWING') throw new Refused(learningErrors.SHADOWING_BY_HOST);
    if (item.kind === 'QUIZ') throw new Refused(learningErrors.QUIZ_BY_ANSWERS);
    return this.finished(ctx, enrolment, expectedVersion);
  }

  /** Puts a suggestion aside for good. @throws Refused for what was taken up already; Conflict */
  async dismiss(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    return this.move(ctx, await this.own(ctx, id), expectedVersion, 'DISMISSED', { closedAt: ctx.now });
  }

  /** Makes it finished by what stands behind it: a click, a host's word, a quiz that was answered. */
  finished(ctx: RequestContext, enrolment: EnrolmentRow, expectedVersion = enrolment.version): Promise<string> {
    return this.move(ctx, enrolment, expectedVersion, 'FINISHED', { startedAt: enrolment.startedAt ?? ctx.now, finishedAt: ctx.now });
  }

  /** Moves an enrolment along its table of states and writes it down. @returns its id @throws Refused unless the table lists the move; Conflict */
  async move(ctx: RequestContext, enrolment: EnrolmentRow, expectedVersion: number, state: keyof typeof ACTION_OF, patch: Patch<EnrolmentRow> = {}): Promise<string> {
    if (!ENROLMENT_MOVES[enrolment.state].includes(state)) throw new Refused(learningErrors.ENROLMENT_STATE_REFUSED);
    const { changes } = await updateRow(ctx, EnrolmentRow, enrolment, expectedVersion, { state, ...patch });
    await audit(ctx, { action: enrolmentActions[ACTION_OF[state]], entityId: enrolment.id, changes: changes.filter(({ path }) => path === 'state' || path === 'dueOn') });
    return enrolment.id;
  }

  /** Somebody's enrolment in an item that still stands; null when there is none. */
  live(ctx: RequestContext, memberId: string, itemId: string): Promise<EnrolmentRow | null> {
    return ctx.transaction
      .createQueryBuilder(EnrolmentRow, 'e')
      .where(`e.workspace_id = :workspaceId and e.member_id = :memberId and e.item_id = :itemId and e.state not in ('LAPSED', 'DISMISSED')`, { workspaceId: ctx.workspaceId, memberId, itemId })
      .getOne();
  }

  /** An item that can be taken up. @throws Invalid */
  async itemInUse(ctx: RequestContext, itemId: string): Promise<LearningItemRow> {
    const item = isUuid(itemId) ? await ctx.transaction.findOneBy(LearningItemRow, { workspaceId: ctx.workspaceId, id: itemId }) : null;
    if (!item) throw Invalid.field('itemId', commonErrors.NOT_FOUND);
    if (item.archivedAt) throw Invalid.field('itemId', learningErrors.ITEM_ARCHIVED);
    return item;
  }

  private async own(ctx: RequestContext, id: string): Promise<EnrolmentRow> {
    const enrolment = await findRow(ctx, EnrolmentRow, id);
    learningPolicy.learn.assert(ctx, enrolment);
    return enrolment;
  }

  private async aim(ctx: RequestContext, enrolmentId: string, memberId: string, itemId: string): Promise<void> {
    const aims = await aimsFor(ctx, memberId, itemId);
    await insertRows(ctx, LearningAimRow, aims.map((aim) => ({ enrolmentId, memberId, ...aim })));
  }
}

/** Moves of a single enrolment and how the log calls them. */
const ACTION_OF = {
  PLANNED: 'enrolment.planned',
  STARTED: 'enrolment.started',
  FINISHED: 'enrolment.finished',
  APPLIED: 'enrolment.applied',
  DISMISSED: 'enrolment.dismissed',
  LAPSED: 'enrolment.lapsed',
} as const satisfies Partial<Record<EnrolmentState, keyof typeof enrolmentActions>>;

/** An enrolment of which nothing has happened yet. */
export const NEW = { reasonSkillId: null, startedAt: null, finishedAt: null, appliedAt: null, closedAt: null } satisfies Patch<EnrolmentRow>;
