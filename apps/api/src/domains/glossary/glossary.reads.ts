import type { FieldChange } from '../../platform/audit/audit.ts';
import type { Language, Localized } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { contains } from '../../platform/database/search.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import type { ProposalKind, ProposalState, TermState } from './term.entities.ts';
import { isFalseFriend, LANGUAGES, type TermDomain, termChanges, type TermKind, type TermSense, type TermSnapshot } from './term.snapshot.ts';

interface StoredTerm {
  id: string;
  version: number;
  canonical: string;
  domain: TermDomain;
  kind: TermKind;
  state: TermState;
  liveVersion: number;
  snapshot: TermSnapshot;
  openProposals: number;
  updatedAt: Date;
}

export interface TermView extends Omit<StoredTerm, 'snapshot'> {
  senses: TermSense[];
  falseFriend: boolean;
}

const TERM_SELECT = `
  select t.id, t.version, t.canonical, t.domain, t.kind, t.state, t.live_version as "liveVersion", t.updated_at as "updatedAt", v.snapshot,
    (select count(*)::int from term_proposals p where p.workspace_id = t.workspace_id and p.term_id = t.id and p.state = 'IN_REVIEW') as "openProposals"
  from terms t join term_versions v on v.workspace_id = t.workspace_id and v.term_id = t.id and v.number = t.live_version`;

const toTerm = ({ snapshot, ...term }: StoredTerm): TermView => ({ ...term, senses: snapshot.senses, falseFriend: isFalseFriend(snapshot) });

/** Terms by id. For `ctx.load`. */
export async function termsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(TermView | null)[]> {
  const rows = await ctx.query<StoredTerm>(`${TERM_SELECT} where t.workspace_id = $1 and t.id = any($2)`, [ctx.workspaceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, toTerm(row)]));
  return ids.map((id) => byId.get(id) ?? null);
}

export interface TermFilter {
  search?: string | null;
  domain?: TermDomain | null;
  ownerSide?: Side | null;
  falseFriends?: boolean | null;
  state?: TermState | null;
}

/** Terms by name. Words are found by every form, in both languages. Only terms in use unless asked otherwise. */
export async function termsPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: TermFilter): Promise<Connection<TermView>> {
  const cursor = decodeCursor(after, 2);
  const rows = await ctx.query<StoredTerm>(
    `${TERM_SELECT}
     where t.workspace_id = $1 and t.state = coalesce($2::text, 'LIVE') and ($3::text is null or t.domain = $3)
       and ($4::text is null or v.snapshot @> jsonb_build_object('senses', jsonb_build_array(jsonb_build_object('ownerSide', $4::text))))
       and ($5::boolean is null or (jsonb_array_length(v.snapshot -> 'senses') > 1) = $5)
       and ($6::text is null or ${contains('t.canonical', '$6::text')}
            or exists (select 1 from term_forms f where f.workspace_id = t.workspace_id and f.term_id = t.id and f.state <> 'REMOVED' and ${contains('f.form', '$6::text')}))
       and ($7::text is null or (t.canonical collate "und-x-icu", t.id) > ($7::text collate "und-x-icu", $8::uuid))
     order by t.canonical collate "und-x-icu", t.id limit $9`,
    [ctx.workspaceId, filter.state ?? null, filter.domain ?? null, filter.ownerSide ?? null, filter.falseFriends ?? null, filter.search?.trim() || null, cursor?.[0] ?? null, cursor?.[1] ?? null, first + 1],
  );
  return toConnection(rows.map(toTerm), first, (row) => [row.canonical, row.id]);
}

/** Number of terms in use. */
export async function termCount(ctx: RequestContext): Promise<number> {
  const [row] = await ctx.query<{ count: number }>(`select count(*)::int as count from terms where workspace_id = $1 and state = 'LIVE'`, [ctx.workspaceId]);
  return row?.count ?? 0;
}

export interface TermFormView {
  id: string;
  version: number;
  termId: string;
  sense: number;
  language: Language;
  form: string;
  approved: boolean;
}

/** Forms that texts are searched for, of each term, in the order of the alphabet. For `ctx.load`. */
export async function formsOfTerms(ctx: RequestContext, termIds: readonly string[]): Promise<TermFormView[][]> {
  const rows = await ctx.query<TermFormView & Record<string, unknown>>(
    `select f.id, f.version, f.term_id as "termId", f.sense, f.language, f.form, f.state = 'APPROVED' as approved
     from term_forms f where f.workspace_id = $1 and f.term_id = any($2) and f.state <> 'REMOVED' order by f.form collate "und-x-icu", f.id`,
    [ctx.workspaceId, termIds],
  );
  return termIds.map((id) => rows.filter(({ termId }) => termId === id));
}

/** How many forms of each term are only guessed. For `ctx.load`. */
export async function guessedForms(ctx: RequestContext, termIds: readonly string[]): Promise<number[]> {
  const rows = await ctx.query<{ termId: string; count: number }>(
    `select term_id as "termId", count(*)::int as count from term_forms where workspace_id = $1 and term_id = any($2) and state = 'LIKELY' group by term_id`,
    [ctx.workspaceId, termIds],
  );
  const counts = new Map(rows.map(({ termId, count }) => [termId, count]));
  return termIds.map((id) => counts.get(id) ?? 0);
}

export interface TermVersionView {
  termId: string;
  number: number;
  createdAt: Date;
  createdBy: string;
  changes: FieldChange[];
}

/** Versions of each term, the newest first, each with what it changed. For `ctx.load`. */
export async function versionsOfTerms(ctx: RequestContext, termIds: readonly string[]): Promise<TermVersionView[][]> {
  const rows = await ctx.query<Omit<TermVersionView, 'changes'> & { snapshot: TermSnapshot; before: TermSnapshot | null }>(
    `select v.term_id as "termId", v.number, v.created_at as "createdAt", v.created_by as "createdBy", v.snapshot, b.snapshot as before
     from term_versions v left join term_versions b on b.workspace_id = v.workspace_id and b.term_id = v.term_id and b.number = v.number - 1
     where v.workspace_id = $1 and v.term_id = any($2) order by v.number desc`,
    [ctx.workspaceId, termIds],
  );
  const views = rows.map(({ snapshot, before, ...version }) => ({ ...version, changes: termChanges(before, snapshot) }));
  return termIds.map((id) => views.filter((view) => view.termId === id));
}

interface StoredProposal {
  id: string;
  termId: string | null;
  importId: string | null;
  kind: ProposalKind;
  canonical: string;
  baseVersion: number | null;
  snapshot: TermSnapshot;
  note: Localized | null;
  state: ProposalState;
  side: Side | null;
  approvedSides: Side[];
  createdAt: Date;
  createdBy: string;
  decidedAt: Date | null;
  decidedBy: string | null;
  reason: Localized | null;
  base: TermSnapshot | null;
}

export interface ProposalView extends Omit<StoredProposal, 'base'> {
  changes: FieldChange[];
}

/** Each proposal beside the version it started from: the diff that the other side reads. */
const PROPOSAL_SELECT = `
  select p.id, p.term_id as "termId", p.import_id as "importId", p.kind, p.canonical, p.base_version as "baseVersion", p.snapshot, p.note, p.state, p.side,
    p.approved_sides as "approvedSides", p.created_at as "createdAt", p.created_by as "createdBy", p.decided_at as "decidedAt", p.decided_by as "decidedBy", p.reason,
    b.snapshot as base
  from term_proposals p left join term_versions b on b.workspace_id = p.workspace_id and b.term_id = p.term_id and b.number = p.base_version`;

const toProposal = ({ base, ...proposal }: StoredProposal): ProposalView => ({ ...proposal, changes: proposal.kind === 'DEPRECATE' ? [] : termChanges(base, proposal.snapshot) });

/** Proposals by id. For `ctx.load`. */
export async function proposalsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(ProposalView | null)[]> {
  const rows = await ctx.query<StoredProposal>(`${PROPOSAL_SELECT} where p.workspace_id = $1 and p.id = any($2)`, [ctx.workspaceId, ids]);
  return ids.map((id) => rows.map(toProposal).find((row) => row.id === id) ?? null);
}

/** Open proposals of each term. For `ctx.load`. */
export async function openProposalsOfTerms(ctx: RequestContext, termIds: readonly string[]): Promise<ProposalView[][]> {
  const rows = await ctx.query<StoredProposal>(`${PROPOSAL_SELECT} where p.workspace_id = $1 and p.term_id = any($2) and p.state = 'IN_REVIEW' order by p.id`, [ctx.workspaceId, termIds]);
  const views = rows.map(toProposal);
  return termIds.map((id) => views.filter((view) => view.termId === id));
}

export interface ProposalFilter {
  state?: ProposalState | null;
  waitingForMe?: boolean | null;
  importId?: string | null;
}

/** Proposals, the latest first. */
export async function proposalsPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: ProposalFilter): Promise<Connection<ProposalView>> {
  const cursor = decodeCursor(after, 1);
  const rows = await ctx.query<StoredProposal>(
    `${PROPOSAL_SELECT}
     where p.workspace_id = $1 and ($2::text is null or p.state = $2) and ($3::text is null or p.import_id::text = $3)
       and (not $4::boolean or (p.state = 'IN_REVIEW' and $5::text is not null and not ($5::text = any(p.approved_sides))))
       and ($6::uuid is null or p.id < $6::uuid) order by p.id desc limit $7`,
    [ctx.workspaceId, filter.state ?? null, filter.importId ?? null, filter.waitingForMe ?? false, ctx.side, cursor?.[0] ?? null, first + 1],
  );
  return toConnection(rows.map(toProposal), first, (row) => [row.id]);
}

export interface ImportView {
  id: string;
  fileName: string;
  createdAt: Date;
  createdBy: string;
  undoneAt: Date | null;
  waiting: number;
  approved: number;
  total: number;
  /** Sides that have agreed to every proposal that still waits. */
  approvedSides: Side[];
}

const IMPORT_SELECT = `
  select i.id, i.file_name as "fileName", i.created_at as "createdAt", i.created_by as "createdBy", i.undone_at as "undoneAt",
    count(p.*) filter (where p.state = 'IN_REVIEW')::int as waiting, count(p.*) filter (where p.state = 'APPROVED')::int as approved, count(p.*)::int as total,
    array_remove(array[case when bool_and('IT' = any(p.approved_sides)) then 'IT' end, case when bool_and('MARKETING' = any(p.approved_sides)) then 'MARKETING' end], null) as "approvedSides"
  from glossary_imports i left join term_proposals p on p.workspace_id = i.workspace_id and p.import_id = i.id`;

/** Imports, the latest first; at most 50. */
export function imports(ctx: RequestContext): Promise<ImportView[]> {
  return ctx.query<ImportView>(`${IMPORT_SELECT} where i.workspace_id = $1 group by i.workspace_id, i.id order by i.id desc limit 50`, [ctx.workspaceId]);
}

/** Imports by id. For `ctx.load`. */
export async function importsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(ImportView | null)[]> {
  const rows = await ctx.query<ImportView>(`${IMPORT_SELECT} where i.workspace_id = $1 and i.id = any($2) group by i.workspace_id, i.id`, [ctx.workspaceId, ids]);
  return ids.map((id) => rows.find((row) => row.id === id) ?? null);
}

/** Labels with the forms that people have approved besides the names. */
function withForms(labels: TermSense['labels'], approved: readonly { language: Language; form: string }[]): TermSense['labels'] {
  const filled: TermSense['labels'] = {};
  for (const { key, language } of LANGUAGES) {
    const label = labels[key];
    if (!label) continue;
    const names = [label.preferred, ...(label.synonyms ?? [])];
    const more = approved.filter((each) => each.language === language && !names.includes(each.form) && !label.forms.includes(each.form)).map(({ form }) => form);
    const removed = label.forms.filter((form) => names.includes(form) || approved.some((each) => each.language === language && each.form === form));
    filled[key] = { ...label, forms: [...removed, ...more] };
  }
  return filled;
}

/** Snapshots of every term in use, by name, with the forms as they have been corrected: what is exported. */
export async function liveSnapshots(ctx: RequestContext): Promise<TermSnapshot[]> {
  const rows = await ctx.query<{ snapshot: TermSnapshot; forms: { sense: number; language: Language; form: string }[] }>(
    `select v.snapshot, (
       select coalesce(jsonb_agg(jsonb_build_object('sense', f.sense, 'language', f.language, 'form', f.form) order by f.form), '[]') from term_forms f
       where f.workspace_id = t.workspace_id and f.term_id = t.id and f.state = 'APPROVED') as forms
     from terms t join term_versions v on v.workspace_id = t.workspace_id and v.term_id = t.id and v.number = t.live_version
     where t.workspace_id = $1 and t.state = 'LIVE' order by t.canonical collate "und-x-icu", t.id`,
    [ctx.workspaceId],
  );
  return rows.map(({ snapshot, forms }) => ({ ...snapshot, senses: snapshot.senses.map((sense, index) => ({ ...sense, labels: withForms(sense.labels, forms.filter((form) => form.sense === index)) })) }));
}

/** Changes whenever anything that is matched changes; cheap to ask for. */
export async function glossaryVersion(ctx: RequestContext): Promise<string> {
  const [row] = await ctx.query<{ version: string }>(
    `select count(*) || '-' || coalesce(sum(version), 0) || '-' || coalesce(extract(epoch from max(updated_at)), 0)::bigint as version from terms where workspace_id = $1`,
    [ctx.workspaceId],
  );
  return row?.version ?? '0';
}
