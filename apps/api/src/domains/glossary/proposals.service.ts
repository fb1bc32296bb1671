import { Injectable } from '@nestjs/common';
import { Any } from 'typeorm';
import { audit } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, insertRows, type NewRow, updateRow } from '../../platform/database/rows.ts';
import { Check, Conflict, Invalid, Refused } from '../../platform/errors/problems.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { proposalActions, termActions } from './glossary.audit.ts';
import { glossaryErrors } from './glossary.errors.ts';
import { glossaryPolicy } from './glossary.policy.ts';
import type { PlannedTerm } from './import-plan.ts';
import { isFalseFriend, termChanges, type TermSnapshot } from './term.snapshot.ts';
import { TermProposalRow, TermRow } from './term.entities.ts';
import { inParts, TermStore } from './term-store.ts';

/** Both sides have to agree, whoever proposes. */
const SIDES = ['IT', 'MARKETING'] as const;

/** Proposals of wordings, and the answers of the other side. */
@Injectable()
export class ProposalsService {
  constructor(private readonly store: TermStore) {}

  /**
   * Proposes a new term, or a change of one. The proposer's side agrees by proposing; the live version stays until the other side approves.
   * @param baseVersion the live version the proposer saw, for a change
   * @throws NotFound, Conflict when the live version is another one by now, Invalid
   */
  async propose(ctx: RequestContext, termId: string | null, baseVersion: number | null, snapshot: TermSnapshot, note: Localized | null): Promise<string> {
    const term = termId ? await findRow(ctx, TermRow, termId) : null;
    if (term && term.liveVersion !== baseVersion) throw await this.staleBase(ctx, term, baseVersion ?? 0, snapshot);
    await this.check(ctx, snapshot, term);
    const row = await insertRow(ctx, TermProposalRow, proposalOf(ctx, term, 'CHANGE', snapshot, note, null));
    await audit(ctx, { action: proposalActions['proposal.submitted'], entityId: row.id, changes: termChanges(term ? await this.store.snapshotOf(ctx, term.id, term.liveVersion) : null, snapshot) });
    return row.id;
  }

  /** Proposes the terms of an import, which have been checked already, a thousand with each statement. The import is one event of the log. */
  async proposeAll(ctx: RequestContext, terms: readonly PlannedTerm[], importId: string): Promise<void> {
    const rows = terms.map(({ term, snapshot }) => proposalOf(ctx, term, 'CHANGE', snapshot, null, importId));
    await inParts(rows, (part) => insertRows(ctx, TermProposalRow, part));
  }

  /**
   * Approves for the viewer's side every proposal of an import that still waits, all or none; what both sides have agreed to becomes live. The import
   * is one event of the log. @throws Refused when the viewer's side may not answer or a form belongs to another term, Conflict when a term has changed since
   */
  async approveAll(ctx: RequestContext, importId: string): Promise<void> {
    const waiting = await ctx.transaction.findBy(TermProposalRow, { workspaceId: ctx.workspaceId, importId, state: 'IN_REVIEW' });
    for (const proposal of waiting) glossaryPolicy.decide.assert(ctx, proposal);
    const complete = waiting.filter(({ approvedSides }) => SIDES.every((side) => side === ctx.side || approvedSides.includes(side)));
    const rows = await ctx.transaction.findBy(TermRow, { workspaceId: ctx.workspaceId, id: Any(complete.flatMap(({ termId }) => termId ?? [])) });
    const terms = new Map(rows.map((term) => [term.id, term]));
    const wordings = complete.map(({ termId, snapshot }) => ({ term: terms.get(termId ?? '') ?? null, snapshot }));
    for (const [index, { term, snapshot }] of wordings.entries()) {
      const base = complete[index]?.baseVersion ?? 0;
      if (term && term.liveVersion !== base) throw await this.staleBase(ctx, term, base, snapshot);
    }
    const collision = await this.store.collisionOfAll(ctx, wordings);
    if (collision) throw new Refused(glossaryErrors.FORM_COLLIDES, { ...collision });
    const live = await this.store.makeAllLive(ctx, wordings);
    const agreed = complete.map(({ id }, index) => ({ id, termId: live[index]?.termId ?? null, number: live[index]?.number ?? null }));
    await ctx.query(
      `update term_proposals p set approved_sides = array_append(p.approved_sides, $2), updated_at = $3, version = p.version + 1,
         state = case when u.number is null then p.state else 'APPROVED' end, decided_by = case when u.number is null then null else $4::uuid end,
         decided_at = case when u.number is null then null else $3::timestamptz end, term_id = coalesce(u.term_id, p.term_id), resulting_version = u.number
       from term_proposals w left join unnest($5::uuid[], $6::uuid[], $7::int[]) u(id, term_id, number) on u.id = w.id
       where p.workspace_id = $1 and p.id = w.id and w.workspace_id = $1 and w.id = any($8)`,
      [ctx.workspaceId, ctx.side, ctx.now, ctx.memberId, agreed.map(({ id }) => id), agreed.map(({ termId }) => termId), agreed.map(({ number }) => number), waiting.map(({ id }) => id)],
    );
  }

  /** Proposes to take a term out of use, which both sides decide. @throws NotFound, Refused */
  async proposeDeprecation(ctx: RequestContext, termId: string, note: Localized | null): Promise<string> {
    const term = await findRow(ctx, TermRow, termId);
    if (term.state === 'DEPRECATED') throw new Refused(glossaryErrors.TERM_DEPRECATED);
    const row = await insertRow(ctx, TermProposalRow, proposalOf(ctx, term, 'DEPRECATE', await this.store.snapshotOf(ctx, term.id, term.liveVersion), note, null));
    await audit(ctx, { action: proposalActions['proposal.submitted'], entityId: row.id });
    return row.id;
  }

  /** Approves for the viewer's side. With both sides the wording becomes live. @throws NotFound, Refused, Conflict when the term has changed since */
  async approve(ctx: RequestContext, id: string): Promise<string> {
    const proposal = await this.open(ctx, id);
    const approvedSides = [...proposal.approvedSides, ...(ctx.side ? [ctx.side] : [])];
    const complete = SIDES.every((side) => approvedSides.includes(side));
    const resultingVersion = complete ? await this.carryOut(ctx, proposal) : null;
    const term = await ctx.query<{ id: string }>('select id from terms where workspace_id = $1 and lower(canonical) = lower($2)', [ctx.workspaceId, proposal.snapshot.canonical]);
    const decided = complete ? { state: 'APPROVED' as const, decidedBy: ctx.memberId, decidedAt: ctx.now, resultingVersion, termId: proposal.termId ?? term[0]?.id ?? null } : {};
    await updateRow(ctx, TermProposalRow, proposal, proposal.version, { approvedSides, ...decided });
    await audit(ctx, { action: proposalActions['proposal.approved'], entityId: id });
    return id;
  }

  /** Rejects with a reason; what is live stays as it is. @throws NotFound, Refused, Invalid without a reason */
  async reject(ctx: RequestContext, id: string, reason: Localized | null): Promise<string> {
    const proposal = await this.open(ctx, id);
    if (!reason) throw Invalid.field('reason', commonErrors.REQUIRED);
    await updateRow(ctx, TermProposalRow, proposal, proposal.version, { state: 'REJECTED', decidedBy: ctx.memberId, decidedAt: ctx.now, reason });
    await audit(ctx, { action: proposalActions['proposal.rejected'], entityId: id });
    return id;
  }

  /** Takes a proposal back. @throws NotFound, Refused */
  async withdraw(ctx: RequestContext, id: string): Promise<string> {
    const proposal = await findRow(ctx, TermProposalRow, id);
    if (proposal.state !== 'IN_REVIEW') throw new Refused(glossaryErrors.PROPOSAL_DECIDED);
    glossaryPolicy.withdraw.assert(ctx, proposal);
    await updateRow(ctx, TermProposalRow, proposal, proposal.version, { state: 'WITHDRAWN', decidedBy: ctx.memberId, decidedAt: ctx.now });
    await audit(ctx, { action: proposalActions['proposal.withdrawn'], entityId: id });
    return id;
  }

  /** What keeps a snapshot from being proposed. @throws Invalid */
  async check(ctx: RequestContext, snapshot: TermSnapshot, term: TermRow | null): Promise<void> {
    const check = new Check();
    snapshot.senses.forEach((sense, index) => check.that(Boolean(sense.labels.pl ?? sense.labels.en), `senses.${index}.pl.preferred`, glossaryErrors.SENSE_NEEDS_WORD));
    check.that(snapshot.senses.length < 2 || isFalseFriend(snapshot), 'senses.1.ownerSide', glossaryErrors.SENSES_OF_ONE_SIDE);
    const same = await ctx.query<{ id: string }>('select id from terms where workspace_id = $1 and lower(canonical) = lower($2)', [ctx.workspaceId, snapshot.canonical]);
    check.that(same.every(({ id }) => id === term?.id), 'canonical', glossaryErrors.TERM_EXISTS);
    const open = term ? [] : await ctx.query(`select 1 from term_proposals where workspace_id = $1 and state = 'IN_REVIEW' and term_id is null and lower(canonical) = lower($2)`, [ctx.workspaceId, snapshot.canonical]);
    check.that(open.length === 0, 'canonical', glossaryErrors.TERM_PROPOSED);
    const collision = await this.store.collision(ctx, snapshot, term?.id ?? null);
    check.that(collision === null, 'senses', glossaryErrors.FORM_COLLIDES, { form: collision?.form ?? '', term: collision?.term ?? '' });
    check.done();
  }

  private async open(ctx: RequestContext, id: string): Promise<TermProposalRow> {
    const proposal = await findRow(ctx, TermProposalRow, id);
    if (proposal.state !== 'IN_REVIEW') throw new Refused(glossaryErrors.PROPOSAL_DECIDED);
    glossaryPolicy.decide.assert(ctx, proposal);
    return proposal;
  }

  private async carryOut(ctx: RequestContext, proposal: TermProposalRow): Promise<number> {
    const term = proposal.termId ? await findRow(ctx, TermRow, proposal.termId) : null;
    if (term && term.liveVersion !== proposal.baseVersion) throw await this.staleBase(ctx, term, proposal.baseVersion ?? 0, proposal.snapshot);
    if (term && proposal.kind === 'DEPRECATE') {
      await this.store.deprecate(ctx, term);
      await audit(ctx, { action: termActions['term.deprecated'], entityId: term.id });
      return term.liveVersion;
    }
    const collision = await this.store.collision(ctx, proposal.snapshot, term?.id ?? null);
    if (collision) throw new Refused(glossaryErrors.FORM_COLLIDES, { ...collision });
    const before = term ? await this.store.snapshotOf(ctx, term.id, term.liveVersion) : null;
    const { termId, number } = await this.store.makeLive(ctx, term, proposal.snapshot);
    await audit(ctx, { action: termActions['term.approved'], entityId: termId, changes: termChanges(before, proposal.snapshot) });
    return number;
  }

  private async staleBase(ctx: RequestContext, term: TermRow, base: number, snapshot: TermSnapshot): Promise<Conflict> {
    const live = await this.store.snapshotOf(ctx, term.id, term.liveVersion);
    const fields = termChanges(live, snapshot).map(({ path, before, after }) => ({ path, yours: after, current: before }));
    return new Conflict(base, term.liveVersion, fields, term.updatedAt, term.id);
  }
}

function proposalOf(ctx: RequestContext, term: Pick<TermRow, 'id' | 'liveVersion'> | null, kind: 'CHANGE' | 'DEPRECATE', snapshot: TermSnapshot, note: Localized | null, importId: string | null): NewRow<TermProposalRow> {
  return {
    termId: term?.id ?? null,
    importId,
    kind,
    canonical: snapshot.canonical,
    baseVersion: term?.liveVersion ?? null,
    resultingVersion: null,
    snapshot,
    note,
    state: 'IN_REVIEW',
    side: ctx.side,
    approvedSides: ctx.side ? [ctx.side] : [],
    decidedBy: null,
    decidedAt: null,
    reason: null,
  };
}
