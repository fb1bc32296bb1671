import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { Refused } from '../../platform/errors/problems.ts';
import { TeamsService } from '../teams/teams.public.ts';
import { GoalRow, GoalSignatureRow } from './goal.entities.ts';
import { GoalVersions } from './goal-versions.ts';
import { goalActions } from './goals.audit.ts';
import { goalErrors } from './goals.errors.ts';
import { goalsPolicy } from './goals.policy.ts';
import { hasBothSides } from './goals.snapshot.ts';
import { OPEN_STATES } from './goals.states.ts';

/** The two signatures that put a version of a goal in force. */
@Injectable()
export class GoalSigningService {
  constructor(
    private readonly versions: GoalVersions,
    private readonly teams: TeamsService,
  ) {}

  /**
   * Signs the version that waits, for the signer's own side. With both sides it comes in force; one side alone never suffices, and a signature under
   * an older version counts for nothing.
   * @throws NotFound, Refused: wrong version, wrong side, signed already, not both sides accountable, owner team not valid
   */
  async sign(ctx: RequestContext, id: string, versionNumber: number): Promise<string> {
    const goal = await this.locked(ctx, id);
    const waiting = goal.proposedVersion ?? (goal.inForceVersion === null ? goal.latestVersion : null);
    if (waiting === null || !OPEN_STATES.includes(goal.state)) throw new Refused(goalErrors.WRONG_GOAL_STATE, { state: goal.state });
    if (waiting !== versionNumber) throw new Refused(goalErrors.OTHER_VERSION, { current: waiting });
    const earlier = (await this.versions.signatures(ctx, id, waiting)).map((each) => each.side);
    const { side } = ctx;
    if (side && earlier.includes(side)) throw new Refused(goalErrors.ALREADY_SIGNED);
    goalsPolicy.sign.assert(ctx, { state: goal.state, signedSides: earlier, waits: true, split: false });
    const snapshot = await this.versions.snapshotOf(ctx, id, waiting);
    if (!hasBothSides(snapshot.keyResults)) throw new Refused(goalErrors.GOAL_NEEDS_BOTH_SIDES);
    await this.teams.requireValidJoint(ctx, snapshot.ownerTeamId);
    await insertRow(ctx, GoalSignatureRow, { goalId: id, versionNumber: waiting, side: side as Side, memberId: ctx.memberId });
    await audit(ctx, { action: goalActions['goal.signed'], entityId: id, changes: [{ path: 'version', before: null, after: String(waiting) }] });
    if (earlier.length > 0) await this.putInForce(ctx, goal, waiting);
    else if (goal.state === 'DRAFT') await updateRow(ctx, GoalRow, goal, goal.version, { state: 'PROPOSED' });
    return id;
  }

  /** Takes a proposed change back; what is in force stays. @throws NotFound, Conflict, Refused */
  async withdraw(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const goal = await this.locked(ctx, id);
    if (goal.proposedVersion === null) throw new Refused(goalErrors.NOTHING_PROPOSED);
    goalsPolicy.withdraw.assert(ctx, { state: goal.state, waits: true });
    await this.versions.withdraw(ctx, id, goal.proposedVersion);
    await updateRow(ctx, GoalRow, goal, expectedVersion, { proposedVersion: null });
    await audit(ctx, { action: goalActions['goal.changeWithdrawn'], entityId: id });
    return id;
  }

  private async putInForce(ctx: RequestContext, goal: GoalRow, number: number): Promise<void> {
    const state = goal.state === 'PAUSED' ? 'PAUSED' : 'ACTIVE';
    await updateRow(ctx, GoalRow, goal, goal.version, { proposedVersion: null, inForceVersion: number, state });
    await this.versions.apply(ctx, goal.id, await this.versions.snapshotOf(ctx, goal.id, number));
    await audit(ctx, { action: goalActions['goal.cameInForce'], entityId: goal.id });
  }

  /** Two heads may sign in the same moment: the second waits here and then sees the first one's signature. */
  private async locked(ctx: RequestContext, id: string): Promise<GoalRow> {
    await findRow(ctx, GoalRow, id);
    await ctx.query('select 1 from goals where workspace_id = $1 and id = $2 for update', [ctx.workspaceId, id]);
    return findRow(ctx, GoalRow, id);
  }
}
