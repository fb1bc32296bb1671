import type { RequestContext } from '../../platform/context/request-context.ts';
import { idOrNone, isUuid } from '../../platform/database/rows.ts';
import { contains } from '../../platform/database/search.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { Insight, InsightCitation } from './insight.graphql.ts';
import type { InsightFilter } from './insight.inputs.ts';

const COUNTED = (state: string) => `(select count(*)::int from insight_citations c where c.workspace_id = $1 and c.insight_id = i.id and c.state = '${state}')`;
const COLUMNS = `
  i.id, i.statement, i.evidence, i.source_id as "sourceId", i.side, i.state, i.created_at as "createdAt", i.created_by as "createdBy", i.verified_at as "verifiedAt",
  i.verified_by_id as "verifiedById", i.retired_at as "retiredAt", i.retired_reason as "retiredReason", i.version,
  ${COUNTED('ACCEPTED')} as "acceptedCount", ${COUNTED('PROPOSED')} as "waitingCount"`;

type Row = Insight & Record<string, unknown>;

/** Insights by id, in the order asked; null where there is none. For `ctx.load`. */
export async function insightsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(Insight | null)[]> {
  const rows = await ctx.query<Row>(`select ${COLUMNS} from insights i where i.workspace_id = $1 and i.id = any($2)`, [ctx.workspaceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** A page of insights, the latest first: one statement over the index insights_by_time. */
export async function insightsPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: InsightFilter = {}): Promise<Connection<Insight>> {
  const values: unknown[] = [ctx.workspaceId];
  const add = (value: unknown) => `$${values.push(value)}`;
  const where = ['i.workspace_id = $1'];
  const search = filter.search?.trim();
  if (filter.state && filter.state.length > 0) where.push(`i.state = any(${add(filter.state)})`);
  else where.push(`i.state <> 'RETIRED'`);
  if (filter.sourceId) where.push(`i.source_id = ${add(idOrNone(filter.sourceId))}`);
  if (filter.waitingForMe) {
    const side = `${add(ctx.side)}::text`;
    where.push(`((i.state = 'NOTED' and i.side <> ${side}) or exists (select 1 from insight_citations c where c.workspace_id = $1 and c.insight_id = i.id and c.state = 'PROPOSED' and c.side <> ${side}))`);
  }
  if (search) where.push(contains(`concat_ws(' ', i.statement ->> 'pl', i.statement ->> 'en')`, `${add(search)}::text`));
  const [key, id] = decodeCursor(after, 2) ?? [];
  if (typeof key === 'string' && typeof id === 'string' && isUuid(id) && !Number.isNaN(Date.parse(key))) where.push(`(i.created_at, i.id) < (${add(key)}::timestamptz, ${add(id)}::uuid)`);
  const rows = await ctx.query<Row>(`select ${COLUMNS} from insights i where ${where.join(' and ')} order by i.created_at desc, i.id desc limit ${add(first + 1)}`, values);
  return toConnection(rows, first, (row) => [row.createdAt.toISOString(), row.id]);
}

const CITATION = `
  c.id, c.insight_id as "insightId", c.goal_id as "goalId", c.project_id as "projectId", c.decision_id as "decisionId", c.effect, c.side, c.state, c.created_at as "createdAt",
  c.created_by as "createdBy", c.answered_at as "answeredAt", c.answered_by_id as "answeredById", c.answer_reason as "answerReason", c.version,
  case when c.goal_id is not null then 'GOAL' when c.project_id is not null then 'PROJECT' else 'DECISION' end as kind`;

/** What rests on insights, the oldest first; at most 100 each. For `ctx.load`. */
export async function citationsOfInsights(ctx: RequestContext, ids: readonly string[]): Promise<InsightCitation[][]> {
  const rows = await ctx.query<InsightCitation & Record<string, unknown>>(
    `select ${CITATION} from (
       select x.*, row_number() over (partition by x.insight_id order by x.created_at, x.id) as place from insight_citations x where x.workspace_id = $1 and x.insight_id = any($2)
     ) c where c.place <= 100 order by c.created_at, c.id`,
    [ctx.workspaceId, ids],
  );
  return ids.map((id) => rows.filter((row) => row.insightId === id));
}

/** Insights on which goals, projects or decisions rest with the word of both sides, the oldest citation first; at most 20 each. For `ctx.load`. */
const insightsBehind = (column: 'goal_id' | 'project_id' | 'decision_id') => async (ctx: RequestContext, ids: readonly string[]): Promise<Insight[][]> => {
  const rows = await ctx.query<Row & { targetId: string }>(
    `select ${COLUMNS}, x.target as "targetId" from (
       select c.insight_id, c.${column} as target, c.created_at, row_number() over (partition by c.${column} order by c.created_at, c.id) as place
       from insight_citations c where c.workspace_id = $1 and c.${column} = any($2) and c.state = 'ACCEPTED'
     ) x join insights i on i.workspace_id = $1 and i.id = x.insight_id where x.place <= 20 order by x.created_at, i.id`,
    [ctx.workspaceId, ids],
  );
  return ids.map((id) => rows.filter((row) => row.targetId === id));
};
export const insightsOfGoals = insightsBehind('goal_id');
export const insightsOfProjects = insightsBehind('project_id');
export const insightsOfDecisions = insightsBehind('decision_id');

/** What both sides hold to be true of customers: for quizzes and the like. */
export interface VerifiedInsight {
  id: string;
  statement: Localized;
  evidence: Localized;
}

/** Insights that the other side has verified and that still hold, the oldest first. One statement. */
export function verifiedInsights(ctx: RequestContext): Promise<VerifiedInsight[]> {
  return ctx.query<VerifiedInsight & Record<string, unknown>>(
    `select id, statement, evidence from insights where workspace_id = $1 and state in ('VERIFIED', 'USED') order by created_at, id`,
    [ctx.workspaceId],
  );
}
