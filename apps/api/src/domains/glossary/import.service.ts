import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import { say } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { DomainProblem, Invalid, Refused } from '../../platform/errors/problems.ts';
import { type ColumnMapping, proposeMapping, readCsv } from './glossary-csv.ts';
import { type ImportedTerm, mergeTerm, type RowError, termsOf } from './glossary-import.ts';
import { importActions, proposalActions, termActions } from './glossary.audit.ts';
import { glossaryErrors } from './glossary.errors.ts';
import { ProposalsService } from './proposals.service.ts';
import { type TermSnapshot, termChanges } from './term.snapshot.ts';
import { GlossaryImportRow, TermProposalRow, TermRow } from './term.entities.ts';
import { TermStore } from './term-store.ts';

export interface ImportRequest {
  bytes: Uint8Array;
  fileName: string;
  ownerSide: Side;
  /** Columns as the person says; proposed from their names unless given. */
  mapping: ColumnMapping[] | null;
}

export type ImportOutcome = 'NEW' | 'CHANGED' | 'UNCHANGED';

interface PlannedTerm extends ImportedTerm {
  outcome: ImportOutcome;
  term: { id: string; liveVersion: number } | null;
}

export interface ImportPlan {
  encoding: string;
  delimiter: string;
  headers: string[];
  mapping: ColumnMapping[];
  rowCount: number;
  terms: PlannedTerm[];
  errors: (Omit<RowError, 'error' | 'params'> & { code: string; message: string })[];
}

/** Lists of terms from files: planned without a trace, applied as one set of proposals, answered and undone as one. */
@Injectable()
export class GlossaryImportService {
  constructor(
    private readonly proposals: ProposalsService,
    private readonly store: TermStore,
  ) {}

  /** What a file would do. Writes nothing. @throws Invalid for a file that is no CSV or lacks a column for the term */
  async plan(ctx: RequestContext, request: ImportRequest): Promise<ImportPlan> {
    const file = readOrFail(request.bytes);
    const mapping = request.mapping ?? proposeMapping(file.headers);
    if (file.rows.length === 0) throw Invalid.field('content', glossaryErrors.CSV_EMPTY);
    const { terms, errors } = mapping.some(({ field }) => field === 'term') ? termsOf(file, mapping, request) : { terms: [], errors: [] };
    if (!mapping.some(({ field }) => field === 'term')) errors.push({ row: 1, column: null, error: glossaryErrors.CSV_NO_TERM_COLUMN });
    const planned = await this.compare(ctx, terms, errors);
    const told = errors
      .sort((a, b) => a.row - b.row)
      .map(({ row, column, error, params }) => ({ row, column, code: error.code, message: say(error, ctx.language, params) }));
    return { encoding: file.encoding, delimiter: file.delimiter, headers: file.headers, mapping, rowCount: file.rows.length, terms: planned, errors: told };
  }

  /**
   * Takes in every good row as one set of proposals that the importer's side has agreed to and the other side answers at once or one by one.
   * Terms in use stay in use. Importing the same file again changes nothing.
   * @throws Invalid, Refused when nothing would change
   */
  async apply(ctx: RequestContext, request: ImportRequest): Promise<{ importId: string; plan: ImportPlan }> {
    const plan = await this.plan(ctx, request);
    const news = plan.terms.filter(({ outcome }) => outcome !== 'UNCHANGED');
    if (news.length === 0) throw new Refused(glossaryErrors.NOTHING_TO_IMPORT);
    const batch = await insertRow(ctx, GlossaryImportRow, { fileName: request.fileName, undoneAt: null });
    for (const { term, snapshot } of news) await this.proposals.propose(ctx, term?.id ?? null, term?.liveVersion ?? null, snapshot, null, batch.id);
    await audit(ctx, { action: importActions['glossaryImport.applied'], entityId: batch.id, changes: [{ path: 'terms', before: null, after: String(news.length) }] });
    return { importId: batch.id, plan };
  }

  /** Approves every proposal of an import that still waits, for the viewer's side. @throws NotFound, Refused, Conflict: all or none */
  async approve(ctx: RequestContext, importId: string): Promise<string> {
    await findRow(ctx, GlossaryImportRow, importId);
    const waiting = await ctx.transaction.findBy(TermProposalRow, { workspaceId: ctx.workspaceId, importId, state: 'IN_REVIEW' });
    for (const { id } of waiting) await this.proposals.approve(ctx, id);
    await audit(ctx, { action: importActions['glossaryImport.approved'], entityId: importId });
    return importId;
  }

  /** Takes an import back: waiting proposals are withdrawn, approved wordings return to what they were. @throws NotFound, Refused when a term was changed since */
  async undo(ctx: RequestContext, importId: string): Promise<string> {
    const batch = await findRow(ctx, GlossaryImportRow, importId);
    if (batch.undoneAt) throw new Refused(glossaryErrors.IMPORT_UNDONE);
    const proposals = await ctx.transaction.findBy(TermProposalRow, { workspaceId: ctx.workspaceId, importId });
    for (const proposal of proposals) {
      if (proposal.state === 'IN_REVIEW') {
        await updateRow(ctx, TermProposalRow, proposal, proposal.version, { state: 'WITHDRAWN', decidedBy: ctx.memberId, decidedAt: ctx.now });
        await audit(ctx, { action: proposalActions['proposal.withdrawn'], entityId: proposal.id });
      }
      if (proposal.state === 'APPROVED') await this.restore(ctx, proposal);
    }
    await updateRow(ctx, GlossaryImportRow, batch, batch.version, { undoneAt: ctx.now });
    await audit(ctx, { action: importActions['glossaryImport.undone'], entityId: importId });
    return importId;
  }

  private async restore(ctx: RequestContext, proposal: TermProposalRow): Promise<void> {
    const term = await findRow(ctx, TermRow, proposal.termId ?? '');
    if (term.liveVersion !== proposal.resultingVersion || term.state !== 'LIVE') throw new Refused(glossaryErrors.IMPORT_TOUCHED, { term: term.canonical });
    if (proposal.baseVersion === null) await this.store.deprecate(ctx, term);
    else await this.store.makeLive(ctx, term, await this.store.snapshotOf(ctx, term.id, proposal.baseVersion));
    await audit(ctx, { action: termActions['term.restored'], entityId: term.id });
  }

  /** Sets imported terms beside those in use; forms that another term has, in the glossary or in the file, are errors of their row. */
  private async compare(ctx: RequestContext, terms: ImportedTerm[], errors: RowError[]): Promise<PlannedTerm[]> {
    const names = terms.map(({ snapshot }) => snapshot.canonical.toLowerCase());
    const live = await ctx.query<{ id: string; name: string; liveVersion: number; state: string; snapshot: TermSnapshot; waiting: TermSnapshot | null }>(
      `select n.name, t.id, t.live_version as "liveVersion", t.state, v.snapshot, p.snapshot as waiting
       from unnest($2::text[]) n(name)
       left join terms t on t.workspace_id = $1 and lower(t.canonical) = n.name
       left join term_versions v on v.workspace_id = t.workspace_id and v.term_id = t.id and v.number = t.live_version
       left join lateral (select snapshot from term_proposals where workspace_id = $1 and state = 'IN_REVIEW' and kind = 'CHANGE' and lower(canonical) = n.name order by id desc limit 1) p on true`,
      [ctx.workspaceId, names],
    );
    const planned: PlannedTerm[] = [];
    const taken = new Map<string, string>();
    for (const imported of terms) {
      const known = live.find((each) => each.name === imported.snapshot.canonical.toLowerCase());
      const present = known?.id && known.state === 'LIVE' ? known.snapshot : null;
      const snapshot = present ? mergeTerm(present, imported.snapshot) : imported.snapshot;
      const same = (other: TermSnapshot | null | undefined) => other !== null && other !== undefined && termChanges(other, snapshot).length === 0;
      const outcome: ImportOutcome = same(present) || same(known?.waiting) ? 'UNCHANGED' : present ? 'CHANGED' : 'NEW';
      if (outcome !== 'UNCHANGED' && (await this.collides(ctx, imported, snapshot, known?.id ?? null, taken, errors))) continue;
      planned.push({ ...imported, snapshot, outcome, term: known?.id ? { id: known.id, liveVersion: known.liveVersion } : null });
    }
    return planned;
  }

  private async collides(ctx: RequestContext, imported: ImportedTerm, snapshot: TermSnapshot, termId: string | null, taken: Map<string, string>, errors: RowError[]): Promise<boolean> {
    const row = imported.rows[0] ?? 0;
    try {
      await this.proposals.check(ctx, snapshot, termId ? Object.assign(new TermRow(), { id: termId }) : null);
    } catch (error) {
      if (!(error instanceof DomainProblem)) throw error;
      const field = error instanceof Invalid ? error.fields[0] : undefined;
      errors.push({ row, column: null, error: field?.error ?? error.definition, params: field?.params ?? error.params });
      return true;
    }
    const own = new Set(snapshot.senses.flatMap((sense) => [sense.labels.pl, sense.labels.en].flatMap((label) => (label ? [label.preferred.toLowerCase()] : []))));
    for (const name of own) {
      const other = taken.get(name);
      if (other) {
        errors.push({ row, column: null, error: glossaryErrors.FORM_COLLIDES, params: { form: name, term: other } });
        return true;
      }
    }
    for (const name of own) taken.set(name, snapshot.canonical);
    return false;
  }
}

function readOrFail(bytes: Uint8Array) {
  try {
    return readCsv(bytes);
  } catch (error) {
    throw Invalid.field('content', glossaryErrors.CSV_NOT_READABLE, { detail: error instanceof Error ? error.message.slice(0, 120) : '' });
  }
}
