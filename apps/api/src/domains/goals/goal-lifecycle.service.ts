import { Injectable } from '@nestjs/common';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import { OwnedThings } from '../../platform/boundaries/owned-things.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, type Patch, updateRow } from '../../platform/database/rows.ts';
import { Refused } from '../../platform/errors/problems.ts';
import { type GoalOutcome, GoalReconciliationRow, GoalRow } from './goal.entities.ts';
import { GoalVersions } from './goal-versions.ts';
import { goalActions } from './goals.audit.ts';
import { goalErrors } from './goals.errors.ts';
import { goalsPolicy } from './goals.policy.ts';
import { goalsByIds } from './goals.reads.ts';
import { type GoalMove, MOVES } from './goals.states.ts';

const DONE = { PAUSE: 'goal.paused', RESUME: 'goal.resumed', CLOSE: 'goal.closed', ARCHIVE: 'goal.archived' } as const;

/** What happens to a goal after it is in force. */
@Injectable()
export class GoalLifecycleService {
  constructor(
    private readonly versions: GoalVersions,
    private readonly owned: OwnedThings,
  ) {}

  /** Pauses, resumes or archives. @throws NotFound, Conflict, Refused for a state in which that is not listed; Held when the other state is outside of another side's rule */
  move(ctx: RequestContext, id: string, expectedVersion: number, move: Exclude<GoalMove, 'CLOSE'>): Promise<string> {
    return this.change(ctx, id, expectedVersion, move, {});
  }

  /** Closes with an outcome and what was learned. A proposed change is dropped with it. @throws NotFound, Conflict, Refused */
  async close(ctx: RequestContext, id: string, expectedVersion: number, outcome: GoalOutcome, note: Localized | null): Promise<string> {
    const { proposedVersion } = await findRow(ctx, GoalRow, id);
    await this.change(ctx, id, expectedVersion, 'CLOSE', { outcome, closingNote: note, closedAt: ctx.now, proposedVersion: null });
    if (proposedVersion !== null) await this.versions.withdraw(ctx, id, proposedVersion);
    return id;
  }

  /**
   * Records what a head says to statuses that differ. Once both have, the split counts as reconciled until somebody checks in again.
   * @throws NotFound, Refused when the sides agree or this side has answered
   */
  async reconcile(ctx: RequestContext, id: string, note: Localized): Promise<string> {
    await findRow(ctx, GoalRow, id);
    const [goal] = await goalsByIds(ctx, [id]);
    const { split = false, reconciledSides = [] } = goal ?? {};
    if (split && ctx.side && reconciledSides.includes(ctx.side)) throw new Refused(goalErrors.ALREADY_ANSWERED);
    goalsPolicy.reconcile.assert(ctx, { split, reconciledSides });
    if (!ctx.side) throw new Refused(goalErrors.NOT_YOUR_SIDE);
    await insertRow(ctx, GoalReconciliationRow, { goalId: id, side: ctx.side, memberId: ctx.memberId, note });
    await audit(ctx, { action: goalActions['goal.reconciled'], entityId: id });
    return id;
  }

  private async change(ctx: RequestContext, id: string, expectedVersion: number, move: GoalMove, patch: Patch<GoalRow>): Promise<string> {
    const goal = await findRow(ctx, GoalRow, id);
    if (!MOVES[move].from.includes(goal.state)) throw new Refused(goalErrors.WRONG_GOAL_STATE, { state: goal.state });
    // A goal that is over is changed no more: only these two could leave a rule and come back.
    if (move === 'PAUSE' || move === 'RESUME') {
      const { title, version, state } = goal;
      const asked = { entity: 'Goal', id, title, version, expectedVersion, facts: { state }, changes: changesBetween({ state }, { state: MOVES[move].to }) };
      await this.owned.check(ctx, { ...asked, operation: 'move', input: { id, expectedVersion, move } });
    }
    const { changes } = await updateRow(ctx, GoalRow, goal, expectedVersion, { ...patch, state: MOVES[move].to });
    await audit(ctx, { action: goalActions[DONE[move]], entityId: id, changes });
    return id;
  }
}
