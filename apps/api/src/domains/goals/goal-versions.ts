import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRows, updateRow } from '../../platform/database/rows.ts';
import { GoalRow, GoalSignatureRow, GoalVersionRow, KeyResultRow } from './goal.entities.ts';
import { noteProgress } from './goal-progress-points.ts';
import type { GoalSnapshot, KeyResultSnapshot } from './goals.snapshot.ts';

/** Versions of goals, and putting one in force. */
@Injectable()
export class GoalVersions {
  /** What a version says. @throws Error for a number that was never written */
  async snapshotOf(ctx: RequestContext, goalId: string, number: number): Promise<GoalSnapshot> {
    const row = await ctx.transaction.findOneByOrFail(GoalVersionRow, { workspaceId: ctx.workspaceId, goalId, number });
    return row.snapshot;
  }

  /** Ids that key results of this goal ever had. */
  async keyResultIds(ctx: RequestContext, goalId: string): Promise<Set<string>> {
    const rows = await ctx.query<{ id: string }>(
      `select id from key_results where workspace_id = $1 and goal_id = $2
       union select (x ->> 'id')::uuid from goal_versions v, jsonb_array_elements(v.snapshot -> 'keyResults') x where v.workspace_id = $1 and v.goal_id = $2`,
      [ctx.workspaceId, goalId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Makes a snapshot the goal's content: texts, and key results added, changed or taken out. Values already reached stay. */
  async apply(ctx: RequestContext, goalId: string, snapshot: GoalSnapshot): Promise<void> {
    const goal = await findRow(ctx, GoalRow, goalId);
    const { title, noticeIT, noticeMarketing, why, ownerTeamId, cycleId, parentId } = snapshot;
    await updateRow(ctx, GoalRow, goal, goal.version, { title, noticeIt: noticeIT, noticeMarketing, why, ownerTeamId, cycleId, parentId });
    const existing = await ctx.transaction.findBy(KeyResultRow, { workspaceId: ctx.workspaceId, goalId });
    const added: { each: KeyResultSnapshot; position: number }[] = [];
    for (const [position, each] of snapshot.keyResults.entries()) {
      const row = existing.find((known) => known.id === each.id);
      if (row) await updateRow(ctx, KeyResultRow, row, row.version, { ...columns(each), position, removedAt: null });
      else added.push({ each, position });
    }
    await insertRows(
      ctx,
      KeyResultRow,
      added.map(({ each, position }) => ({ ...columns(each), id: each.id, goalId, position, currentValue: each.start, removedAt: null })),
    );
    const gone = existing.filter((row) => row.removedAt === null && !snapshot.keyResults.some((each) => each.id === row.id));
    for (const row of gone) await updateRow(ctx, KeyResultRow, row, row.version, { removedAt: ctx.now });
    await noteProgress(ctx, goalId);
  }

  /** Sides that have signed a version. */
  async signatures(ctx: RequestContext, goalId: string, versionNumber: number): Promise<GoalSignatureRow[]> {
    return ctx.transaction.findBy(GoalSignatureRow, { workspaceId: ctx.workspaceId, goalId, versionNumber });
  }

  /** Marks a version as withdrawn; it stays readable. */
  async withdraw(ctx: RequestContext, goalId: string, number: number): Promise<void> {
    const row = await ctx.transaction.findOneByOrFail(GoalVersionRow, { workspaceId: ctx.workspaceId, goalId, number, withdrawnAt: IsNull() });
    await updateRow(ctx, GoalVersionRow, row, row.version, { withdrawnAt: ctx.now });
  }
}

function columns({ title, unit, metric, start, target, weight, accountableSide, source }: KeyResultSnapshot) {
  return { title, unit, metric, startValue: start, targetValue: target, weight, accountableSide, source };
}
