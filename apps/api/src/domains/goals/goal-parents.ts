import type { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';

/** Lets one change of what goals point at pass at a time in a workspace: circles and dates could be changed from two ends at once. */
export async function oneAtATime(ctx: RequestContext): Promise<void> {
  await ctx.query('select 1 from workspaces where id = $1 for no key update', [ctx.workspaceId]);
}

/** Whether `parentId` is the goal itself or stands anywhere below it. Ask after `oneAtATime`. */
export async function isBelow(ctx: RequestContext, parentId: string | null, goalId: string | null): Promise<boolean> {
  if (!parentId || !goalId || !isUuid(parentId)) return false;
  const rows = await ctx.query(
    `with recursive line as (
       select id, parent_id from goals where workspace_id = $1 and id = $2
       union select g.id, g.parent_id from goals g join line on g.workspace_id = $1 and g.id = line.parent_id
     ) select 1 from line where id = $3`,
    [ctx.workspaceId, parentId, goalId],
  );
  return rows.length > 0;
}
