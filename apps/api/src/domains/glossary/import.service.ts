import { Injectable } from '@nestjs/common';
import { Any } from 'typeorm';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { type ColumnMapping, readSentCsv } from '../../platform/csv/csv-file.ts';
import { type ToldRowError, tellRowErrors } from '../../platform/csv/csv-rows.ts';
import { csvErrors } from '../../platform/csv/csv.errors.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { Refused } from '../../platform/errors/problems.ts';
import { type CsvField, proposeMapping } from './glossary-csv.ts';
import { termsOf } from './glossary-import.ts';
import { compareTerms, type PlannedTerm } from './import-plan.ts';
import { importActions, termActions } from './glossary.audit.ts';
import { glossaryErrors } from './glossary.errors.ts';
import { ProposalsService } from './proposals.service.ts';
import { GlossaryImportRow, TermProposalRow, TermRow } from './term.entities.ts';
import { TermStore } from './term-store.ts';

export interface ImportRequest {
  bytes: Uint8Array;
  fileName: string;
  ownerSide: Side;
  /** Columns as the person says; proposed from their names unless given. */
  mapping: ColumnMapping<CsvField>[] | null;
}

export interface ImportPlan {
  encoding: string;
  delimiter: string;
  headers: string[];
  mapping: ColumnMapping<CsvField>[];
  rowCount: number;
  terms: PlannedTerm[];
  errors: ToldRowError[];
}

/** Lists of terms from files: planned without a trace, applied as one set of proposals, answered and undone as one. */
@Injectable()
export class GlossaryImportService {
  constructor(
    private readonly proposals: ProposalsService,
    private readonly store: TermStore,
  ) {}

  /** What a file would do, in a number of statements that does not depend on its length. Writes nothing. @throws Invalid for a file that is no CSV or lacks a column for the term */
  async plan(ctx: RequestContext, request: ImportRequest): Promise<ImportPlan> {
    const file = readSentCsv(request.bytes);
    const mapping = request.mapping ?? proposeMapping(file.headers);
    const { terms, errors } = mapping.some(({ field }) => field === 'term') ? termsOf(file, mapping, request) : { terms: [], errors: [] };
    if (!mapping.some(({ field }) => field === 'term')) errors.push({ row: 1, column: null, error: glossaryErrors.CSV_NO_TERM_COLUMN });
    const planned = await compareTerms(ctx, terms, errors);
    return { encoding: file.encoding, delimiter: file.delimiter, headers: file.headers, mapping, rowCount: file.rows.length, terms: planned, errors: tellRowErrors(errors, ctx.language) };
  }

  /**
   * Takes in every good row as one set of proposals that the importer's side has agreed to and the other side answers at once or one by one.
   * Terms in use stay in use. Importing the same file again changes nothing.
   * @throws Invalid, Refused when nothing would change
   */
  async apply(ctx: RequestContext, request: ImportRequest): Promise<{ importId: string; plan: ImportPlan }> {
    const plan = await this.plan(ctx, request);
    const news = plan.terms.filter(({ outcome }) => outcome !== 'UNCHANGED');
    if (news.length === 0) throw new Refused(csvErrors.NOTHING_TO_IMPORT);
    const batch = await insertRow(ctx, GlossaryImportRow, { fileName: request.fileName, undoneAt: null });
    await this.proposals.proposeAll(ctx, news, batch.id);
    await audit(ctx, { action: importActions['glossaryImport.applied'], entityId: batch.id, changes: [{ path: 'terms', before: null, after: String(news.length) }] });
    return { importId: batch.id, plan };
  }

  /** Approves every proposal of an import that still waits, for the viewer's side. @throws NotFound, Refused, Conflict: all or none */
  async approve(ctx: RequestContext, importId: string): Promise<string> {
    await findRow(ctx, GlossaryImportRow, importId);
    await this.proposals.approveAll(ctx, importId);
    await audit(ctx, { action: importActions['glossaryImport.approved'], entityId: importId });
    return importId;
  }

  /** Takes an import back: waiting proposals are withdrawn, approved wordings return to what they were. @throws NotFound, Refused when a term was changed since */
  async undo(ctx: RequestContext, importId: string): Promise<string> {
    const batch = await findRow(ctx, GlossaryImportRow, importId);
    if (batch.undoneAt) throw new Refused(csvErrors.IMPORT_UNDONE);
    await ctx.query(
      `update term_proposals set state = 'WITHDRAWN', decided_by = $3, decided_at = $4, updated_at = $4, version = version + 1 where workspace_id = $1 and import_id = $2 and state = 'IN_REVIEW'`,
      [ctx.workspaceId, importId, ctx.memberId, ctx.now],
    );
    await this.restore(ctx, await ctx.transaction.findBy(TermProposalRow, { workspaceId: ctx.workspaceId, importId, state: 'APPROVED' }));
    await updateRow(ctx, GlossaryImportRow, batch, batch.version, { undoneAt: ctx.now });
    await audit(ctx, { action: importActions['glossaryImport.undone'], entityId: importId });
    return importId;
  }

  /** Puts back what was live before these proposals; a term that was new goes out of use. The undone import is the one event of the log. */
  private async restore(ctx: RequestContext, proposals: readonly TermProposalRow[]): Promise<void> {
    const rows = await ctx.transaction.findBy(TermRow, { workspaceId: ctx.workspaceId, id: Any(proposals.map(({ termId }) => termId ?? '')) });
    const terms = new Map(rows.map((term) => [term.id, term]));
    const undone = proposals.map((proposal) => {
      const term = terms.get(proposal.termId ?? '');
      if (!term || term.liveVersion !== proposal.resultingVersion || term.state !== 'LIVE') throw new Refused(glossaryErrors.IMPORT_TOUCHED, { term: proposal.canonical });
      return { term, baseVersion: proposal.baseVersion };
    });
    const created = undone.filter(({ baseVersion }) => baseVersion === null).map(({ term }) => term);
    if (created.length > 0) await this.store.deprecate(ctx, ...created);
    for (const { term, baseVersion } of undone) {
      if (baseVersion === null) continue;
      await this.store.makeLive(ctx, term, await this.store.snapshotOf(ctx, term.id, baseVersion));
      await audit(ctx, { action: termActions['term.restored'], entityId: term.id });
    }
  }
}
