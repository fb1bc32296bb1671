import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { KeyResultProgress, keyResultsByIds } from '../goals/goals.public.ts';

interface Counts {
  keyResultId: string;
  tasks: number;
  tasksDone: number;
  milestones: number;
  milestonesDone: number;
}

/** What is done and what there is, over all projects linked to a key result that are not cancelled. */
const COUNTS_SQL = `
  select l.key_result_id as "keyResultId",
    coalesce(sum(t.total), 0)::int as tasks, coalesce(sum(t.done), 0)::int as "tasksDone",
    coalesce(sum(m.total), 0)::int as milestones, coalesce(sum(m.done), 0)::int as "milestonesDone"
  from project_goal_links l
  join projects p on p.workspace_id = $1 and p.id = l.project_id and p.state <> 'CANCELLED'
  cross join lateral (select count(*) as total, count(*) filter (where state = 'DONE') as done from tasks where workspace_id = $1 and project_id = p.id) t
  cross join lateral (select count(*) as total, count(*) filter (where state = 'DONE') as done from milestones where workspace_id = $1 and project_id = p.id) m
  where l.workspace_id = $1 and l.key_result_id = any($2)
  group by l.key_result_id`;

/** Lets key results with the source TASKS or MILESTONES follow the work, in the transaction of the work. */
@Injectable()
export class KeyResultFeed {
  constructor(private readonly progress: KeyResultProgress) {}

  /** Recomputes every key result that this project is linked to. Call it after each change of what is done or what there is to do. */
  async refresh(ctx: RequestContext, projectId: string): Promise<void> {
    const links = await ctx.query<{ id: string }>(
      'select distinct key_result_id as id from project_goal_links where workspace_id = $1 and project_id = $2 and key_result_id is not null',
      [ctx.workspaceId, projectId],
    );
    await this.refreshKeyResults(ctx, links.map(({ id }) => id));
  }

  /** Recomputes these key results: done ÷ all tasks (or milestones) of all linked projects; 0 while there are none. */
  async refreshKeyResults(ctx: RequestContext, ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    // Two people who finish the last tasks of two projects at once must see each other's: the second one waits here and counts afterwards.
    await ctx.query('select 1 from key_results where workspace_id = $1 and id = any($2) order by id for no key update', [ctx.workspaceId, ids]);
    const rows = await ctx.query<Counts>(COUNTS_SQL, [ctx.workspaceId, ids]);
    const countsOf = new Map(rows.map((row) => [row.keyResultId, row]));
    for (const keyResult of await Promise.all(ids.map((id) => ctx.load(keyResultsByIds, id)))) {
      if (keyResult?.source !== 'TASKS' && keyResult?.source !== 'MILESTONES') continue;
      const counts = countsOf.get(keyResult.id);
      const [done, total] = keyResult.source === 'TASKS' ? [counts?.tasksDone ?? 0, counts?.tasks ?? 0] : [counts?.milestonesDone ?? 0, counts?.milestones ?? 0];
      await this.progress.setFraction(ctx, keyResult.id, total === 0 ? 0 : done / total);
    }
  }
}
