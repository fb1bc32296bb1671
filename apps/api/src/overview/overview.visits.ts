import { v7 as uuid } from 'uuid';
import { leavesNoTrace } from '../platform/audit/audit.ts';
import type { RequestContext } from '../platform/context/request-context.ts';

/** Notes how far somebody has read; an older position never takes a newer one back. Nobody else's business: no trace in the log. */
export async function noteVisit(ctx: RequestContext, position: number): Promise<void> {
  await ctx.query(
    `insert into overview_visits (workspace_id, id, created_at, created_by, updated_at, member_id, position) values ($1, $2, $3, $4, $3, $4, $5)
     on conflict (workspace_id, member_id) do update set position = greatest(overview_visits.position, excluded.position), updated_at = excluded.updated_at`,
    [ctx.workspaceId, uuid(), ctx.now, ctx.memberId, position],
  );
  leavesNoTrace(ctx);
  ctx.database.leaveUnnoticed(ctx.transaction);
}
