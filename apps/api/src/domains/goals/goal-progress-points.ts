import { v7 as uuid } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { goalProgress } from './goals.progress.ts';

/** Notes today's progress of a goal, in the transaction of the change that moved it: what the burn-up chart draws. */
export async function noteProgress(ctx: RequestContext, goalId: string): Promise<void> {
  const keyResults = await ctx.query<{ start: number; target: number; current: number; weight: number }>(
    `select start_value as start, target_value as target, current_value as current, weight from key_results
     where workspace_id = $1 and goal_id = $2 and removed_at is null`,
    [ctx.workspaceId, goalId],
  );
  const progress = goalProgress(keyResults);
  if (progress === null) return;
  await ctx.query(
    `insert into goal_progress_points (workspace_id, id, created_at, created_by, updated_at, goal_id, day, progress)
     values ($1, $2, $3, $4, $3, $5, $6, $7)
     on conflict (workspace_id, goal_id, day) do update set progress = excluded.progress, updated_at = excluded.updated_at`,
    [ctx.workspaceId, uuid({ msecs: ctx.now.getTime() }), ctx.now, ctx.memberId, goalId, ctx.today, progress],
  );
}
