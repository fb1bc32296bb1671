import type { RequestContext } from '../../platform/context/request-context.ts';
import type { Contract } from './contract.graphql.ts';
import { CONTRACT_COLUMNS, IDLE_COST, TWICE } from './contracts.reads.ts';
import type { ProcessImprovement } from './improvement.graphql.ts';
import { IMPROVEMENT_COLUMNS } from './improvements.reads.ts';
import type { VendorInsight } from './insight.graphql.ts';
import { INSIGHT_COLUMNS } from './insights.reads.ts';

/** Most that are offered beside a line. */
const OFFERED = 5;

const unlinked = (column: string) => `not exists (select 1 from budget_effects e where e.workspace_id = $1 and e.line_id = l.id and e.${column} = i.id and e.state in ('EXPECTED', 'REALISED', 'DECLINED'))`;

/** What could save on lines: insights about the same money that hold today, by others than the line's owner, not linked yet; the most useful first. For `ctx.load`. */
export async function insightsMatching(ctx: RequestContext, ids: readonly string[]): Promise<VendorInsight[][]> {
  const rows = await ctx.query<VendorInsight & { lineId: string }>(
    `select m.* from budget_lines l cross join lateral (
       select l.id as "lineId", ${INSIGHT_COLUMNS} from vendor_insights i
       where i.workspace_id = $1 and i.category = l.category and i.valid_until >= $3::date and i.author_id <> l.owner_id and ${unlinked('insight_id')}
       order by "usefulCount" desc, i.created_at desc, i.id limit ${OFFERED}) m
     where l.workspace_id = $1 and l.id = any($4)`,
    [ctx.workspaceId, ctx.memberId, ctx.today, ids],
  );
  return ids.map((id) => rows.filter(({ lineId }) => lineId === id));
}

/** The same of improvements. For `ctx.load`. */
export async function improvementsMatching(ctx: RequestContext, ids: readonly string[]): Promise<ProcessImprovement[][]> {
  const rows = await ctx.query<ProcessImprovement & { lineId: string }>(
    `select m.* from budget_lines l cross join lateral (
       select l.id as "lineId", ${IMPROVEMENT_COLUMNS} from process_improvements i
       where i.workspace_id = $1 and i.category = l.category and i.author_id <> l.owner_id and ${unlinked('improvement_id')}
       order by "hoursPerYear" desc, i.id limit ${OFFERED}) m
     where l.workspace_id = $1 and l.id = any($3)`,
    [ctx.workspaceId, ctx.memberId, ids],
  );
  return ids.map((id) => rows.filter(({ lineId }) => lineId === id));
}

/** Running contracts for the same purpose in which money lies: seats that nobody uses, or something bought twice. For `ctx.load`. */
export async function contractsMatching(ctx: RequestContext, ids: readonly string[]): Promise<Contract[][]> {
  const rows = await ctx.query<Contract & { lineId: string }>(
    `select m.* from budget_lines l cross join lateral (
       select l.id as "lineId", ${CONTRACT_COLUMNS} from contracts c
       where c.workspace_id = $1 and c.category = l.category and $2::date between c.starts_on and c.ends_on and (${IDLE_COST} > 0 or ${TWICE})
       order by "idleCostYear" desc, c.ends_on, c.id limit ${OFFERED}) m
     where l.workspace_id = $1 and l.id = any($3)`,
    [ctx.workspaceId, ctx.today, ids],
  );
  return ids.map((id) => rows.filter(({ lineId }) => lineId === id));
}
