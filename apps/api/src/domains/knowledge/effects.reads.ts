import type { RequestContext } from '../../platform/context/request-context.ts';
import type { BudgetEffect } from './effect.graphql.ts';

const COLUMNS = `
  e.id, e.state, e.expected::float8 as expected, e.realised::float8 as realised, e.giver_side as "giverSide", e.note, e.created_at as "createdAt", e.settled_at as "settledAt", e.version,
  e.line_id as "lineId", e.insight_id as "insightId", e.improvement_id as "improvementId", e.giver_id as "giverId", e.linked_by_id as "linkedById", l.owner_id as "lineOwnerId"`;
const TABLES = 'budget_effects e join budget_lines l on l.workspace_id = $1 and l.id = e.line_id';

type Row = BudgetEffect & Record<string, unknown>;

/** Savings by id, in the order asked; null where there is none. For `ctx.load`. */
export async function effectsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(BudgetEffect | null)[]> {
  const rows = await ctx.query<Row>(`select ${COLUMNS} from ${TABLES} where e.workspace_id = $1 and e.id = any($2)`, [ctx.workspaceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Most that are shown of one thing. */
const SHOWN = 50;

/** Savings of things of one kind, what waits first; what was taken back is left out. One statement a batch. */
const effectsBy =
  (column: 'line_id' | 'insight_id' | 'improvement_id') =>
  async (ctx: RequestContext, ids: readonly string[]): Promise<BudgetEffect[][]> => {
    const rows = await ctx.query<Row & { subjectId: string }>(
      `select * from (
         select e.${column} as "subjectId", row_number() over (partition by e.${column} order by (e.state = 'EXPECTED') desc, e.created_at desc, e.id) as place, ${COLUMNS}
         from ${TABLES} where e.workspace_id = $1 and e.${column} = any($2) and e.state <> 'WITHDRAWN') x where x.place <= ${SHOWN} order by x.place`,
      [ctx.workspaceId, ids],
    );
    return ids.map((id) => rows.filter(({ subjectId }) => subjectId === id));
  };

/** For `ctx.load`, by line. */
export const effectsOfLines = effectsBy('line_id');
/** For `ctx.load`, by insight. */
export const effectsOfInsights = effectsBy('insight_id');
/** For `ctx.load`, by improvement. */
export const effectsOfImprovements = effectsBy('improvement_id');
