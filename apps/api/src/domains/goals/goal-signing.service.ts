import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { Refused } from '../../platform/errors/problems.ts';
import { TeamsService } from '../teams/teams.public.ts';
import { GoalRow, GoalSignatureRow } from './goal.entities.ts';
import { isBelow, oneAtATime } from './goal-parents.ts';
import { GoalVersions } from './goal-versions.ts';
import { agreementOf, signed, waitingVersion, withdrawn } from './goals.agreement.ts';
import { goalActions } from './goals.audit.ts';
import { goalErrors } from './goals.errors.ts';
import { goalsPolicy } from './goals.policy.ts';
import { hasBothSides } from './goals.snapshot.ts';

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
   * @throws NotFound, Refused: wrong version, wrong side, signed already, not both sides accountable, a parent below itself, owner team not valid
   */
  async sign(ctx: RequestContext, id: string, versionNumber: number): Promise<string> {
    const goal = await this.locked(ctx, id);
    const waiting = waitingVersion(goal);
    if (waiting === null) throw new Refused(goalErrors.WRONG_GOAL_STATE, { state: goal.state });
    if (waiting !== versionNumber) throw new Refused(goalErrors.OTHER_VERSION, { current: waiting });
    const side = await this.mySide(ctx, goal, waiting);
    const snapshot = await this.versions.snapshotOf(ctx, id, waiting);
    if (!hasBothSides(snapshot.keyResults)) throw new Refused(goalErrors.GOAL_NEEDS_BOTH_SIDES);
    if (await isBelow(ctx, snapshot.parentId, id)) throw new Refused(goalErrors.PARENT_IS_CYCLE);
    await this.teams.requireValidJoint(ctx, snapshot.ownerTeamId);
    const earlier = await this.versions.signatures(ctx, id, waiting);
    await insertRow(ctx, GoalSignatureRow, { goalId: id, versionNumber: waiting, side, memberId: ctx.memberId });
    await audit(ctx, { action: goalActions['goal.signed'], entityId: id, changes: [{ path: 'version', before: null, after: String(waiting) }] });
    const after = signed(agreementOf(goal), side, earlier.map((each) => each.side));
    await updateRow(ctx, GoalRow, goal, goal.version, after);
    if (after.inForceVersion === waiting) {
      await this.versions.apply(ctx, id, snapshot);
      await audit(ctx, { action: goalActions['goal.cameInForce'], entityId: id });
    }
    return id;
  }

  /** Takes a proposed change back; what is in force stays. @throws NotFound, Conflict, Refused */
  async withdraw(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const goal = await this.locked(ctx, id);
    if (goal.proposedVersion === null) throw new Refused(goalErrors.NOTHING_PROPOSED);
    goalsPolicy.withdraw.assert(ctx, { state: goal.state, waits: true });
    await this.versions.withdraw(ctx, id, goal.proposedVersion);
    await updateRow(ctx, GoalRow, goal, expectedVersion, withdrawn(agreementOf(goal)));
    await audit(ctx, { action: goalActions['goal.changeWithdrawn'], entityId: id });
    return id;
  }

  /** The side for which the caller may sign. @throws Refused: signed already, by this person for the other side, or no head of a side */
  private async mySide(ctx: RequestContext, goal: GoalRow, waiting: number): Promise<Side> {
    const earlier = await this.versions.signatures(ctx, goal.id, waiting);
    const signedSides = earlier.map((each) => each.side);
    if (ctx.side && signedSides.includes(ctx.side)) throw new Refused(goalErrors.ALREADY_SIGNED);
    if (earlier.some((each) => each.memberId === ctx.memberId)) throw new Refused(goalErrors.ONE_PERSON_ONE_SIDE);
    goalsPolicy.sign.assert(ctx, { signedSides, waits: true });
    if (!ctx.side) throw new Refused(goalErrors.NOT_YOUR_SIDE);
    return ctx.side;
  }

  /**
   * Two heads may sign in the same moment: the second waits here and then sees the first one's signature. The workspace comes before the goal, in
   * the order in which edits lock them.
   */
  private async locked(ctx: RequestContext, id: string): Promise<GoalRow> {
    await findRow(ctx, GoalRow, id);
    await oneAtATime(ctx);
    await ctx.query('select 1 from goals where workspace_id = $1 and id = $2 for update', [ctx.workspaceId, id]);
    return findRow(ctx, GoalRow, id);
  }
}
