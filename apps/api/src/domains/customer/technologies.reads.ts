import type { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { contains } from '../../platform/database/search.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { fitSql, latestDecisionSql, plannedSql, quadrantSql } from './technology-fit.ts';
import type { Technology, TechnologyDecision } from './technology.graphql.ts';
import type { TechnologyFilter } from './technology.inputs.ts';

/** Every technology with its fit; `$1` workspace, `$2` today. */
const TECHNOLOGIES = `
  select t.*, p.unplannable and not p.planned as unplanned from (
    select t.workspace_id, t.id, t.name, t.purpose, t.vendor, t.cost_year::float8 as "costYear", t.lifecycle, t.version, f.functional, f.technical,
      coalesce(f.functional_state, 'MISSING') as "functionalState", coalesce(f.technical_state, 'MISSING') as "technicalState", coalesce(f.disagreements, 0) as disagreements,
      ${quadrantSql('f')} as quadrant, d.id as "decisionId", ${plannedSql('d', '$2::date')} as planned
    from technologies t
    left join (${fitSql('$2::date')}) f on f.technology_id = t.id
    left join lateral (${latestDecisionSql('t')}) d on true
    where t.workspace_id = $1
  ) t cross join lateral (select coalesce(t.quadrant in ('MIGRATE', 'ELIMINATE'), false) and t.lifecycle <> 'RETIRED' as unplannable, t.planned) p`;

type Row = Technology & Record<string, unknown>;

/** Technologies by id, in the order asked; null where there is none. For `ctx.load`. */
export async function technologiesByIds(ctx: RequestContext, ids: readonly string[]): Promise<(Technology | null)[]> {
  const rows = await ctx.query<Row>(`select * from (${TECHNOLOGIES}) t where t.id = any($3)`, [ctx.workspaceId, ctx.today, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

const NOTICES = {
  STALE: `t.lifecycle in ('IN_USE', 'PHASING_OUT') and (t."functionalState" <> 'FRESH' or t."technicalState" <> 'FRESH')`,
  DISAGREEMENT: 't.disagreements > 0',
  UNPLANNED: 't.unplanned',
};

/** A page of technologies by name: one statement. A workspace has some dozens of them, so the order needs no index. */
export async function technologiesPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: TechnologyFilter = {}): Promise<Connection<Technology>> {
  const values: unknown[] = [ctx.workspaceId, ctx.today];
  const add = (value: unknown) => `$${values.push(value)}`;
  const where = [filter.lifecycle ? `t.lifecycle = ${add(filter.lifecycle)}` : `t.lifecycle <> 'RETIRED'`];
  const search = filter.search?.trim();
  if (filter.quadrant) where.push(`t.quadrant = ${add(filter.quadrant)}`);
  if (filter.notice) where.push(`(${NOTICES[filter.notice]})`);
  if (search) where.push(contains(`concat_ws(' ', t.name, t.vendor)`, `${add(search)}::text`));
  const [key, id] = decodeCursor(after, 2) ?? [];
  if (typeof key === 'string' && typeof id === 'string' && isUuid(id)) where.push(`(t.name collate "pl-x-icu", t.id) > (${add(key)}::text collate "pl-x-icu", ${add(id)}::uuid)`);
  const rows = await ctx.query<Row>(`select * from (${TECHNOLOGIES}) t where ${where.join(' and ')} order by t.name collate "pl-x-icu", t.id limit ${add(first + 1)}`, values);
  return toConnection(rows, first, (row) => [row.name, row.id]);
}

const DECISION = `
  d.id, d.technology_id as "technologyId", d.verdict, d.reason, d.due_on as "dueOn", d.responsible_id as "responsibleId", d.side, d.created_at as "createdAt", d.created_by as "createdBy",
  d.agreed_at as "agreedAt", d.agreed_by_id as "agreedById", d.version,
  not exists (select 1 from technology_decisions n where n.workspace_id = $1 and n.technology_id = d.technology_id and (n.created_at, n.id) > (d.created_at, d.id)) as latest`;

type DecisionRow = TechnologyDecision & Record<string, unknown>;

/** Decisions by id, in the order asked; null where there is none. For `ctx.load`. */
export async function decisionsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(TechnologyDecision | null)[]> {
  const rows = await ctx.query<DecisionRow>(`select ${DECISION} from technology_decisions d where d.workspace_id = $1 and d.id = any($2)`, [ctx.workspaceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Every decision about technologies, the latest first; at most 50 each. For `ctx.load`. */
export async function decisionsOfTechnologies(ctx: RequestContext, ids: readonly string[]): Promise<TechnologyDecision[][]> {
  const rows = await ctx.query<DecisionRow>(
    `select ${DECISION} from (
       select x.*, row_number() over (partition by x.technology_id order by x.created_at desc, x.id desc) as place from technology_decisions x where x.workspace_id = $1 and x.technology_id = any($2)
     ) d where d.place <= 50 order by d.created_at desc, d.id desc`,
    [ctx.workspaceId, ids],
  );
  return ids.map((id) => rows.filter((row) => row.technologyId === id));
}
