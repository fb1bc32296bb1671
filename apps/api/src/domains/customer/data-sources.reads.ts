import type { RequestContext } from '../../platform/context/request-context.ts';
import { idOrNone, isUuid } from '../../platform/database/rows.ts';
import { contains } from '../../platform/database/search.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { completeSql, HALF_A_YEAR, reviewedSql, usedSql } from './article30.ts';
import type { CustomerDataSource, DataSourceCounts, DataUse } from './data-source.graphql.ts';
import type { DataSourceFilter } from './data-source.inputs.ts';

/** `$1` workspace, `$2` today. */
const COLUMNS = `
  s.id, s.name, s.customer_benefit as "customerBenefit", s.system, s.owner_id as "ownerId", s.purpose, s.subjects, s.data_categories as "dataCategories", s.recipients, s.transfers,
  s.retention, s.security, s.lawful_basis as "lawfulBasis", s.reviewed_on as "reviewedOn", s.reviewed_by_id as "reviewedById", s.retired_at as "retiredAt",
  s.retired_reason as "retiredReason", s.updated_at as "updatedAt", s.version, case when d.kind = 'OTHER' then null else d.kind end as "ownerSide",
  ${reviewedSql('s', '$2')} as "reviewFresh", u.last as "lastUsedOn", coalesce(u.n, 0)::int as "useCount",
  s.retired_at is null and coalesce(u.last < $2::date - ${HALF_A_YEAR}, true) as dark, coalesce(u.stages, '[]') as stages`;

const TABLES = `
  customer_data_sources s
  left join memberships m on m.workspace_id = $1 and m.id = s.owner_id
  left join departments d on d.workspace_id = $1 and d.id = m.department_id
  left join lateral (
    select max(g.last) as last, sum(g.n) as n, json_agg(json_build_object('stage', g.stage, 'lastUsedOn', g.last, 'fresh', g.last >= $2::date - ${HALF_A_YEAR})) as stages
    from (select x.stage, max(x.last_used_on) as last, count(*) as n from data_uses x where x.workspace_id = $1 and x.source_id = s.id group by x.stage) g
  ) u on true`;

type Row = CustomerDataSource & { sortKey: string };

/** Sources by id, in the order asked; null where there is none. For `ctx.load`. */
export async function sourcesByIds(ctx: RequestContext, ids: readonly string[]): Promise<(CustomerDataSource | null)[]> {
  const rows = await ctx.query<Row>(`select ${COLUMNS} from ${TABLES} where s.workspace_id = $1 and s.id = any($3)`, [ctx.workspaceId, ctx.today, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

const LISTS = {
  ALL: 's.retired_at is null',
  DARK: `s.retired_at is null and not ${usedSql('s', '$2')}`,
  UNREVIEWED: `s.retired_at is null and not ${reviewedSql('s', '$2')}`,
  INCOMPLETE: `s.retired_at is null and not (${completeSql('s')})`,
  RETIRED: 's.retired_at is not null',
};

/** A page of sources by name as the reader's language has it: one statement. A register holds some hundred of them, so the order needs no index. */
export async function sourcesPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: DataSourceFilter = {}): Promise<Connection<CustomerDataSource>> {
  const values: unknown[] = [ctx.workspaceId, ctx.today, ctx.language.toLowerCase()];
  const add = (value: unknown) => `$${values.push(value)}`;
  const name = `coalesce(s.name ->> $3, s.name ->> 'pl', s.name ->> 'en') collate "pl-x-icu"`;
  const where = ['s.workspace_id = $1', LISTS[filter.list ?? 'ALL']];
  const search = filter.search?.trim();
  if (filter.ownerId) where.push(`s.owner_id = ${add(idOrNone(filter.ownerId))}`);
  if (filter.stage) where.push(`exists (select 1 from data_uses x where x.workspace_id = $1 and x.source_id = s.id and x.stage = ${add(filter.stage)})`);
  if (search) where.push(contains(`concat_ws(' ', s.name ->> 'pl', s.name ->> 'en', s.system)`, `${add(search)}::text`));
  const [key, id] = decodeCursor(after, 2) ?? [];
  if (typeof key === 'string' && typeof id === 'string' && isUuid(id)) where.push(`(${name}, s.id) > (${add(key)}::text collate "pl-x-icu", ${add(id)}::uuid)`);
  const rows = await ctx.query<Row>(`select ${COLUMNS}, ${name} as "sortKey" from ${TABLES} where ${where.join(' and ')} order by ${name}, s.id limit ${add(first + 1)}`, values);
  return toConnection(rows, first, (row) => [row.sortKey, row.id]);
}

/** How long each list is; one statement. */
export async function sourceCounts(ctx: RequestContext): Promise<DataSourceCounts> {
  const count = (condition: string) => `count(*) filter (where ${condition})::int`;
  const [row] = await ctx.query<DataSourceCounts & Record<string, unknown>>(
    `select ${count(LISTS.ALL)} as all, ${count(LISTS.DARK)} as dark, ${count(LISTS.UNREVIEWED)} as unreviewed, ${count(LISTS.INCOMPLETE)} as incomplete,
       (select count(*)::int from data_wishes w where w.workspace_id = $1 and w.state = 'OPEN') as wishes
     from customer_data_sources s where s.workspace_id = $1`,
    [ctx.workspaceId, ctx.today],
  );
  return row ?? { all: 0, dark: 0, unreviewed: 0, incomplete: 0, wishes: 0 };
}

/** What sources are used for, the latest use first; at most 100 each. For `ctx.load`. */
export async function usesOfSources(ctx: RequestContext, ids: readonly string[]): Promise<DataUse[][]> {
  const rows = await ctx.query<DataUse & { sourceId: string }>(
    `select id, source_id as "sourceId", activity, stage, last_used_on as "lastUsedOn", last_used_on >= $3::date - ${HALF_A_YEAR} as fresh, version, created_by as "createdBy" from (
       select u.*, row_number() over (partition by u.source_id order by u.last_used_on desc, u.id desc) as place from data_uses u where u.workspace_id = $1 and u.source_id = any($2)
     ) ranked where place <= 100 order by place`,
    [ctx.workspaceId, ids, ctx.today],
  );
  return ids.map((id) => rows.filter((row) => row.sourceId === id));
}
