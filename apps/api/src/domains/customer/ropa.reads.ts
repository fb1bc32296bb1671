import type { RequestContext } from '../../platform/context/request-context.ts';
import type { CustomerDataSourceRow } from './data-source.entities.ts';
import { writeRopa } from './ropa-csv.ts';
import type { CustomerDataImport } from './ropa.graphql.ts';

const COLUMNS = `i.id, i.file_name as "fileName", i.created_at as "createdAt", i.created_by as "createdBy", i.undone_at as "undoneAt",
  (select count(*)::int from customer_data_import_rows r where r.workspace_id = $1 and r.import_id = i.id) as total`;

type Row = CustomerDataImport & Record<string, unknown>;

/** The latest imports, at most 50. */
export function ropaImports(ctx: RequestContext): Promise<CustomerDataImport[]> {
  return ctx.query<Row>(`select ${COLUMNS} from customer_data_imports i where i.workspace_id = $1 order by i.created_at desc, i.id desc limit 50`, [ctx.workspaceId]);
}

/** Imports by id, in the order asked; null where there is none. For `ctx.load`. */
export async function ropaImportsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(CustomerDataImport | null)[]> {
  const rows = await ctx.query<Row>(`select ${COLUMNS} from customer_data_imports i where i.workspace_id = $1 and i.id = any($2)`, [ctx.workspaceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Every source that is held. */
export function heldSources(ctx: RequestContext): Promise<CustomerDataSourceRow[]> {
  return ctx.query<CustomerDataSourceRow & Record<string, unknown>>(
    `select workspace_id as "workspaceId", id, created_at as "createdAt", created_by as "createdBy", updated_at as "updatedAt", version, name, customer_benefit as "customerBenefit", system,
       owner_id as "ownerId", purpose, subjects, data_categories as "dataCategories", recipients, transfers, retention, security, lawful_basis as "lawfulBasis",
       reviewed_on as "reviewedOn", reviewed_by_id as "reviewedById", retired_at as "retiredAt", retired_reason as "retiredReason"
     from customer_data_sources where workspace_id = $1 and retired_at is null order by id`,
    [ctx.workspaceId],
  );
}

type Exported = Parameters<typeof writeRopa>[0][number];

/** Everything that is held, as a register in the reader's kind of CSV. */
export async function exportRopa(ctx: RequestContext): Promise<string> {
  const rows = await ctx.query<Exported & Record<string, unknown>>(
    `select s.name, s.customer_benefit as "customerBenefit", s.system, u.email as "ownerEmail", s.purpose, s.subjects, s.data_categories as "dataCategories", s.recipients, s.transfers,
       s.retention, s.security, s.lawful_basis as "lawfulBasis", s.reviewed_on as "reviewedOn",
       (select max(x.last_used_on) from data_uses x where x.workspace_id = $1 and x.source_id = s.id) as "lastUsedOn"
     from customer_data_sources s
     left join memberships m on m.workspace_id = $1 and m.id = s.owner_id
     left join users u on u.id = m.user_id
     where s.workspace_id = $1 and s.retired_at is null order by lower(coalesce(s.name->>'pl', s.name->>'en')) collate "pl-x-icu", s.id`,
    [ctx.workspaceId],
  );
  return writeRopa(rows, ctx.language);
}
