import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
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
   * @throws NotFound, Refused for a goal that is not active, a frozen check-in or a colleague's, Invalid for a missing or superfluous value
   */
  async checkIn(ctx: RequestContext, keyResultId: string, values: CheckInValues): Promise<string> {
    const keyResult = await this.locked(ctx, keyResultId);
    const goal = await findRow(ctx, GoalRow, keyResult.goalId);
    if (goal.state !== 'ACTIVE' || keyResult.removedAt) throw new Refused(goalErrors.WRONG_GOAL_STATE, { state: goal.state });
    goalsPolicy.checkIn.assert(ctx, goal);
    if (keyResult.source === 'MANUAL' && values.value === null) throw Invalid.field('value', goalErrors.VALUE_NEEDED);
    if (keyResult.metric === 'BINARY' && values.value !== null && values.value !== 0 && values.value !== 1) throw Invalid.field('value', goalErrors.YES_OR_NO);
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

  /** Says that the other side's check-in was read, as it is worded now. Saying it twice is fine. @throws NotFound, Refused for the own side and for the author */
  async acknowledge(ctx: RequestContext, checkInId: string): Promise<string> {
    const checkIn = await findRow(ctx, CheckInRow, checkInId);
    goalsPolicy.acknowledge.assert(ctx, checkIn);
    const said = { checkInId, memberId: ctx.memberId, checkInVersion: checkIn.version };
    const known = await ctx.transaction.countBy(CheckInAcknowledgementRow, { workspaceId: ctx.workspaceId, ...said });
    if (known === 0) await insertRow(ctx, CheckInAcknowledgementRow, said);
    await audit(ctx, { action: checkInActions['keyResult.checkInAcknowledged'], entityId: checkIn.keyResultId });
    return checkInId;
  }

  /** Two people may check in at once, of one side or of both: the key result's row makes them take turns, and the second sees what the first left. */
  private async locked(ctx: RequestContext, keyResultId: string): Promise<KeyResultRow> {
    await findRow(ctx, KeyResultRow, keyResultId);
    await ctx.query('select 1 from key_results where workspace_id = $1 and id = $2 for no key update', [ctx.workspaceId, keyResultId]);
    return findRow(ctx, KeyResultRow, keyResultId);
  }

  private async write(ctx: RequestContext, keyResultId: string, side: Side, values: CheckInValues): Promise<string> {
    const period = weekOf(ctx.today);
    const earlier = await ctx.transaction.findOneBy(CheckInRow, { workspaceId: ctx.workspaceId, keyResultId, side, period });
    if (!earlier) return (await insertRow(ctx, CheckInRow, { keyResultId, side, period, memberId: ctx.memberId, ...values })).id;
    if (ctx.now.getTime() - earlier.createdAt.getTime() > FROZEN_AFTER_MS) throw new Refused(goalErrors.CHECK_IN_FROZEN);
    if (earlier.memberId !== ctx.memberId) throw new Refused(goalErrors.CHECK_IN_OF_COLLEAGUE);
    await updateRow(ctx, CheckInRow, earlier, earlier.version, { ...values });
    return earlier.id;
  }
}
