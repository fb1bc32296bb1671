import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { type ColumnMapping, readSentCsv } from '../../platform/csv/csv-file.ts';
import { type ToldRowError, tellRowErrors } from '../../platform/csv/csv-rows.ts';
import { csvErrors } from '../../platform/csv/csv.errors.ts';
import { findRow, insertRow, insertRows, type Patch, updateRow } from '../../platform/database/rows.ts';
import { Refused } from '../../platform/errors/problems.ts';
import { importActions, sourceActions } from './customer.audit.ts';
import { customerErrors } from './customer.errors.ts';
import { CustomerDataImportEntryRow, CustomerDataImportRow, CustomerDataSourceRow } from './data-source.entities.ts';
import { DataSourcesService, type DataSourceValues, namedOnce, UNSEEN } from './data-sources.service.ts';
import { type PlannedSource, planEntries } from './ropa-plan.ts';
import { proposeRopaMapping, type RopaField } from './ropa-csv.ts';
import { readEntries } from './ropa-rows.ts';
import { heldSources } from './ropa.reads.ts';

export interface RopaRequest {
  bytes: Uint8Array;
  fileName: string;
  /** Columns as the person says; proposed from their names unless given. */
  mapping: ColumnMapping<RopaField>[] | null;
}

export interface RopaPlan {
  encoding: string;
  delimiter: string;
  headers: string[];
  mapping: ColumnMapping<RopaField>[];
  rowCount: number;
  sources: PlannedSource[];
  errors: ToldRowError[];
}

const UNDONE = { en: 'The import that brought it was undone', pl: 'Cofnięto import, który to wprowadził' };

/** Registers of processing (RoPA) from files: planned without a trace, applied and undone as one. */
@Injectable()
export class RopaService {
  constructor(private readonly sources: DataSourcesService) {}

  /** What a file would do. Writes nothing. @throws Invalid for a file that is no CSV */
  async plan(ctx: RequestContext, request: RopaRequest): Promise<RopaPlan> {
    const file = readSentCsv(request.bytes);
    const mapping = request.mapping ?? proposeRopaMapping(file.headers);
    const hasName = mapping.some(({ field }) => field === 'name' || field === 'namePl' || field === 'nameEn');
    const { entries, errors } = hasName ? readEntries(file, mapping, ctx.language) : { entries: [], errors: [] };
    if (!hasName) errors.push({ row: 1, column: null, error: customerErrors.CSV_NO_NAME_COLUMN });
    const planned = await planEntries(ctx, entries, await heldSources(ctx), errors);
    return { encoding: file.encoding, delimiter: file.delimiter, headers: file.headers, mapping, rowCount: file.rows.length, sources: planned, errors: tellRowErrors(errors, ctx.language) };
  }

  /** Takes in every good row. Importing the same file again changes nothing. @returns the id of the import @throws Invalid, Refused when nothing would change */
  async apply(ctx: RequestContext, request: RopaRequest): Promise<string> {
    const plan = await this.plan(ctx, request);
    const news = plan.sources.filter(({ outcome }) => outcome !== 'UNCHANGED');
    if (news.length === 0) throw new Refused(csvErrors.NOTHING_TO_IMPORT);
    const batch = await insertRow(ctx, CustomerDataImportRow, { fileName: request.fileName, undoneAt: null });
    const created = await namedOnce(() => insertRows(ctx, CustomerDataSourceRow, news.filter(({ present }) => !present).map(({ values }) => ({ ...values, ...UNSEEN }))));
    for (const { id } of created) await audit(ctx, { action: sourceActions['dataSource.imported'], entityId: id });
    const entries = created.map(({ id, version }) => ({ importId: batch.id, sourceId: id, before: null as object | null, resultingVersion: version }));
    for (const { present, values } of news) {
      if (!present) continue;
      const resultingVersion = await this.sources.write(ctx, present, present.version, values, 'dataSource.imported');
      entries.push({ importId: batch.id, sourceId: present.id, before: stateOf(present, values), resultingVersion });
    }
    await insertRows(ctx, CustomerDataImportEntryRow, entries);
    await audit(ctx, { action: importActions['customerDataImport.applied'], entityId: batch.id, changes: [{ path: 'sources', before: null, after: String(news.length) }] });
    return batch.id;
  }

  /** Takes an import back: what it changed is as before, what it brought is no longer held. @throws NotFound, Refused when somebody has changed or used a source of it since */
  async undo(ctx: RequestContext, importId: string): Promise<string> {
    const batch = await findRow(ctx, CustomerDataImportRow, importId);
    if (batch.undoneAt) throw new Refused(csvErrors.IMPORT_UNDONE);
    const entries = await ctx.transaction.findBy(CustomerDataImportEntryRow, { workspaceId: ctx.workspaceId, importId });
    const held = await ctx.transaction.findBy(CustomerDataSourceRow, { workspaceId: ctx.workspaceId, retiredAt: IsNull() });
    const byId = new Map(held.map((source) => [source.id, source]));
    const used = new Set(await leanedOn(ctx, entries.filter(({ before }) => !before).map(({ sourceId }) => sourceId)));
    for (const entry of entries) {
      const source = byId.get(entry.sourceId);
      if (source?.version !== entry.resultingVersion || used.has(entry.sourceId)) throw new Refused(customerErrors.IMPORT_TOUCHED, { name: await this.nameOf(ctx, entry.sourceId) });
      const patch: Patch<CustomerDataSourceRow> = entry.before ?? { retiredAt: ctx.now, retiredReason: UNDONE };
      const { changes } = await namedOnce(() => updateRow(ctx, CustomerDataSourceRow, source, source.version, patch));
      await audit(ctx, { action: sourceActions[entry.before ? 'dataSource.restored' : 'dataSource.retired'], entityId: source.id, changes });
    }
    await updateRow(ctx, CustomerDataImportRow, batch, batch.version, { undoneAt: ctx.now });
    await audit(ctx, { action: importActions['customerDataImport.undone'], entityId: importId });
    return importId;
  }

  private async nameOf(ctx: RequestContext, sourceId: string): Promise<string> {
    const { name } = await findRow(ctx, CustomerDataSourceRow, sourceId);
    return (ctx.language === 'PL' ? name.pl : name.en) ?? name.pl ?? name.en ?? '';
  }
}

/** The fields that an import changes, as they stood before, with the review that it takes back. */
function stateOf(source: CustomerDataSourceRow, values: DataSourceValues): Patch<CustomerDataSourceRow> {
  const fields = Object.keys(values) as (keyof DataSourceValues)[];
  return { ...Object.fromEntries(fields.map((field) => [field, source[field]])), reviewedOn: source.reviewedOn, reviewedById: source.reviewedById };
}

/** Those of the sources that something rests on already. */
async function leanedOn(ctx: RequestContext, sourceIds: readonly string[]): Promise<string[]> {
  const rows = await ctx.query<{ id: string }>(
    `select source_id as id from data_uses where workspace_id = $1 and source_id = any($2)
     union select source_id from data_wishes where workspace_id = $1 and source_id = any($2)
     union select source_id from insights where workspace_id = $1 and source_id = any($2)`,
    [ctx.workspaceId, sourceIds],
  );
  return rows.map(({ id }) => id);
}
