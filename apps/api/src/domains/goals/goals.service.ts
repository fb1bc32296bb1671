import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { audit } from '../../platform/audit/audit.ts';
import { OwnedThings } from '../../platform/boundaries/owned-things.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, isUuid, updateRow } from '../../platform/database/rows.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { Check, Conflict, Refused } from '../../platform/errors/problems.ts';
import { teamsByIds } from '../teams/teams.public.ts';
import { CycleRow, GoalRow, GoalVersionRow } from './goal.entities.ts';
import { isBelow, oneAtATime } from './goal-parents.ts';
import { GoalVersions } from './goal-versions.ts';
import { agreementOf, edited } from './goals.agreement.ts';
import { goalActions } from './goals.audit.ts';
import { goalErrors } from './goals.errors.ts';
import { goalsPolicy } from './goals.policy.ts';
import { conflictFields, type GoalSnapshot, isMaterial, type KeyResultSnapshot, snapshotChanges } from './goals.snapshot.ts';
import { OPEN_STATES } from './goals.states.ts';

/** A goal as somebody typed it; key results without an id are new. */
export type GoalDraft = Omit<GoalSnapshot, 'keyResults'> & { keyResults: (Omit<KeyResultSnapshot, 'id'> & { id?: string | null })[] };

/** What an edit became: a change of the draft, of wording in force, or a proposal that waits for both signatures. */
export type EditOutcome = 'EDITED' | 'PROPOSED';

/** Writing goals. Signing and closing them are apart. */
@Injectable()
export class GoalsService {
  constructor(
    private readonly versions: GoalVersions,
    private readonly owned: OwnedThings,
  ) {}

  /** Drafts a goal. @returns its id @throws Invalid */
  async create(ctx: RequestContext, draft: GoalDraft): Promise<string> {
    const snapshot = await this.checked(ctx, draft, null);
    const { keyResults: _, noticeIT, ...texts } = snapshot;
    const goal = await insertRow(ctx, GoalRow, {
      ...texts,
      noticeIt: noticeIT,
      state: 'DRAFT',
      outcome: null,
      closingNote: null,
      closedAt: null,
      latestVersion: 1,
      proposedVersion: null,
      inForceVersion: null,
    });
    await insertRow(ctx, GoalVersionRow, { goalId: goal.id, number: 1, snapshot, withdrawnAt: null });
    await this.versions.apply(ctx, goal.id, snapshot);
    await audit(ctx, { action: goalActions['goal.created'], entityId: goal.id });
    return goal.id;
  }

  /**
   * Edits a goal. Before anything is in force the draft changes and earlier signatures are void. In force, wording changes at once and nobody's
   * signature is written for them; anything the other side agreed to (targets, weights, dates, accountability) becomes a proposal, and the old version
   * stays in force until both sides sign. An edit back to what is in force takes a waiting proposal back.
   * @throws NotFound, Refused, Invalid, Conflict
   */
  async update(ctx: RequestContext, id: string, expectedVersion: number, draft: GoalDraft): Promise<EditOutcome> {
    const goal = await findRow(ctx, GoalRow, id);
    if (!OPEN_STATES.includes(goal.state)) throw new Refused(goalErrors.WRONG_GOAL_STATE, { state: goal.state });
    goalsPolicy.update.assert(ctx, goal);
    const before = await this.versions.snapshotOf(ctx, id, goal.proposedVersion ?? goal.inForceVersion ?? goal.latestVersion);
    if (goal.version !== expectedVersion) throw await this.conflict(ctx, goal, expectedVersion, before, draft);
    const snapshot = await this.checked(ctx, draft, id);
    const inForce = goal.inForceVersion === null ? null : await this.versions.snapshotOf(ctx, id, goal.inForceVersion);
    const changes = snapshotChanges(before, snapshot);
    const proposes = inForce !== null && isMaterial(snapshotChanges(inForce, snapshot));
    await this.owned.check(ctx, { entity: 'Goal', id, title: goal.title, version: goal.version, expectedVersion, facts: { state: goal.state }, changes, operation: 'update', input: { id, expectedVersion, draft } });
    const agreement = edited(agreementOf(goal), proposes);
    await updateRow(ctx, GoalRow, goal, expectedVersion, agreement);
    await insertRow(ctx, GoalVersionRow, { goalId: id, number: agreement.latestVersion, snapshot, withdrawnAt: null });
    if (!proposes) await this.versions.apply(ctx, id, snapshot);
    if (!proposes && goal.proposedVersion !== null) await this.versions.withdraw(ctx, id, goal.proposedVersion);
    await audit(ctx, { action: goalActions[proposes ? 'goal.changeProposed' : 'goal.updated'], entityId: id, changes });
    return proposes ? 'PROPOSED' : 'EDITED';
  }

  private async conflict(ctx: RequestContext, goal: GoalRow, expected: number, stored: GoalSnapshot, draft: GoalDraft): Promise<Conflict> {
    const mine: GoalSnapshot = { ...draft, keyResults: draft.keyResults.map((each) => ({ ...each, id: each.id ?? 'new' })) };
    return new Conflict(expected, goal.version, conflictFields(stored, mine), goal.updatedAt, goal.id);
  }

  /** Checks what the database cannot say in words, and gives new key results their ids. @throws Invalid */
  private async checked(ctx: RequestContext, draft: GoalDraft, goalId: string | null): Promise<GoalSnapshot> {
    const [team] = isUuid(draft.ownerTeamId) ? await teamsByIds(ctx, [draft.ownerTeamId]) : [null];
    const cycle = isUuid(draft.cycleId) ? await ctx.transaction.findOneBy(CycleRow, { workspaceId: ctx.workspaceId, id: draft.cycleId }) : null;
    if (draft.parentId) await oneAtATime(ctx);
    const known = goalId ? await this.versions.keyResultIds(ctx, goalId) : new Set<string>();
    const check = new Check()
      .that(team !== null && team?.archivedAt === null, 'ownerTeamId', commonErrors.NOT_FOUND)
      .that(cycle !== null, 'cycleId', commonErrors.NOT_FOUND)
      .that(await this.parentExists(ctx, draft.parentId), 'parentId', commonErrors.NOT_FOUND)
      .that(!(await isBelow(ctx, draft.parentId, goalId)), 'parentId', goalErrors.PARENT_IS_CYCLE);
    draft.keyResults.forEach((each, index) => {
      const path = `keyResults.${index}`;
      check
        .that(each.start !== each.target, `${path}.target`, goalErrors.TARGET_IS_START)
        .that(each.weight > 0, `${path}.weight`, goalErrors.WEIGHT_NOT_POSITIVE)
        .that(each.metric !== 'BINARY' || (each.start === 0 && each.target === 1), `${path}.target`, goalErrors.BINARY_VALUES)
        .that(!each.id || known.has(each.id), `${path}.id`, commonErrors.NOT_FOUND);
    });
    check.done();
    return { ...draft, keyResults: draft.keyResults.map((each) => ({ ...each, id: each.id ?? uuid({ msecs: ctx.now.getTime() }) })) };
  }

  private async parentExists(ctx: RequestContext, parentId: string | null): Promise<boolean> {
    if (!parentId) return true;
    if (!isUuid(parentId)) return false;
    return (await ctx.transaction.countBy(GoalRow, { workspaceId: ctx.workspaceId, id: parentId })) > 0;
  }
}
