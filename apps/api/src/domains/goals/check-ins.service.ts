import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { Invalid, Refused } from '../../platform/errors/problems.ts';
import { CheckInAcknowledgementRow, CheckInRow, GoalRow, type Health, KeyResultRow } from './goal.entities.ts';
import { noteProgress } from './goal-progress-points.ts';
import { checkInActions } from './goals.audit.ts';
import { goalErrors } from './goals.errors.ts';
import { goalsPolicy } from './goals.policy.ts';
import { weekOf } from './goals.progress.ts';

/** For so long a check-in may be corrected. */
const FROZEN_AFTER_MS = 24 * 3_600_000;

export interface CheckInValues {
  value: number | null;
  confidence: number;
  status: Health;
  note: Localized | null;
}

/** What each side says of key results, week by week. */
@Injectable()
export class CheckInsService {
  /**
   * Checks in for the speaker's side and this week; a second one within 24 hours corrects the first.
   * Where the value is given by hand it becomes the key result's value: the latest word of either side counts.
   * @returns id of the check-in
   * @throws NotFound, Refused for a goal that is not active or a frozen check-in, Invalid for a missing or superfluous value
   */
  async checkIn(ctx: RequestContext, keyResultId: string, values: CheckInValues): Promise<string> {
    const keyResult = await findRow(ctx, KeyResultRow, keyResultId);
    const goal = await findRow(ctx, GoalRow, keyResult.goalId);
    if (goal.state !== 'ACTIVE' || keyResult.removedAt) throw new Refused(goalErrors.WRONG_GOAL_STATE, { state: goal.state });
    goalsPolicy.checkIn.assert(ctx, goal);
    if (keyResult.source === 'MANUAL' && values.value === null) throw Invalid.field('value', goalErrors.VALUE_NEEDED);
    if (keyResult.source !== 'MANUAL' && values.value !== null) throw Invalid.field('value', goalErrors.VALUE_IS_COMPUTED);
    const id = await this.write(ctx, keyResultId, ctx.side as Side, values);
    if (values.value !== null && values.value !== keyResult.currentValue) {
      await updateRow(ctx, KeyResultRow, keyResult, keyResult.version, { currentValue: values.value });
    }
    await noteProgress(ctx, goal.id);
    const { value, confidence, status } = values;
    const changes = Object.entries({ value, confidence, status }).map(([path, after]) => ({ path, before: null, after: after === null ? null : String(after) }));
    await audit(ctx, { action: checkInActions['keyResult.checkedIn'], entityId: keyResultId, changes });
    return id;
  }

  /** Says that the other side's check-in was read. Saying it twice is fine. @throws NotFound, Refused for the own side */
  async acknowledge(ctx: RequestContext, checkInId: string): Promise<string> {
    const checkIn = await findRow(ctx, CheckInRow, checkInId);
    goalsPolicy.acknowledge.assert(ctx, checkIn);
    const known = await ctx.transaction.countBy(CheckInAcknowledgementRow, { workspaceId: ctx.workspaceId, checkInId, memberId: ctx.memberId });
    if (known === 0) await insertRow(ctx, CheckInAcknowledgementRow, { checkInId, memberId: ctx.memberId });
    await audit(ctx, { action: checkInActions['keyResult.checkInAcknowledged'], entityId: checkIn.keyResultId });
    return checkInId;
  }

  private async write(ctx: RequestContext, keyResultId: string, side: Side, values: CheckInValues): Promise<string> {
    const period = weekOf(ctx.today);
    // Two people of one side may check in at once: the key result's row makes them take turns.
    await ctx.query('select 1 from key_results where workspace_id = $1 and id = $2 for no key update', [ctx.workspaceId, keyResultId]);
    const earlier = await ctx.transaction.findOneBy(CheckInRow, { workspaceId: ctx.workspaceId, keyResultId, side, period });
    if (!earlier) return (await insertRow(ctx, CheckInRow, { keyResultId, side, period, memberId: ctx.memberId, ...values })).id;
    if (ctx.now.getTime() - earlier.createdAt.getTime() > FROZEN_AFTER_MS) throw new Refused(goalErrors.CHECK_IN_FROZEN);
    if (earlier.memberId !== ctx.memberId && ctx.role === 'MEMBER') throw new Refused(commonErrors.FORBIDDEN);
    await updateRow(ctx, CheckInRow, earlier, earlier.version, { ...values, memberId: ctx.memberId });
    return earlier.id;
  }
}
