import type { RequestContext } from '../../platform/context/request-context.ts';
import type { ImportOutcome, RowError } from '../../platform/csv/csv-rows.ts';
import { type ImportedTerm, mergeTerm } from './glossary-import.ts';
import { glossaryErrors } from './glossary.errors.ts';
import { formsOf, type TermSnapshot, termChanges } from './term.snapshot.ts';

export interface PlannedTerm extends ImportedTerm {
  outcome: ImportOutcome;
  /** The term in the glossary, in use or not. */
  term: { id: string; liveVersion: number } | null;
  /** What it says now; null for a new one and for one out of use. */
  present: TermSnapshot | null;
}

interface KnownTerm {
  name: string;
  id: string | null;
  liveVersion: number;
  state: string;
  snapshot: TermSnapshot;
  /** The latest change that waits for an answer. */
  waiting: TermSnapshot | null;
  /** Whether it is proposed as a new term. */
  proposed: boolean;
}

/**
 * Sets imported terms beside those in use; forms that another term has, in the glossary or in the file, are errors of their row.
 * Two statements, however many terms there are.
 */
export async function compareTerms(ctx: RequestContext, terms: ImportedTerm[], errors: RowError[]): Promise<PlannedTerm[]> {
  const known = await knownTerms(ctx, terms);
  const planned = terms.map((imported) => outcomeOf(imported, known.get(imported.snapshot.canonical.toLowerCase())));
  const taken = await formsInUse(ctx, planned);
  return planned.filter((term) => {
    if (term.outcome === 'UNCHANGED') return true;
    const problem = problemOf(term, known.get(term.snapshot.canonical.toLowerCase()), taken);
    if (problem) errors.push({ row: term.rows[0] ?? 0, column: null, ...problem });
    else for (const { language, key } of formsOf(term.snapshot)) hold(taken, `${language}|${key}`, { termId: null, term: term.snapshot.canonical });
    return !problem;
  });
}

function outcomeOf(imported: ImportedTerm, known: KnownTerm | undefined): PlannedTerm {
  const present = known?.id && known.state === 'LIVE' ? known.snapshot : null;
  const snapshot = present ? mergeTerm(present, imported.snapshot) : imported.snapshot;
  const same = (other: TermSnapshot | null | undefined) => other !== null && other !== undefined && termChanges(other, snapshot).length === 0;
  const outcome: ImportOutcome = same(present) || same(known?.waiting) ? 'UNCHANGED' : present ? 'CHANGED' : 'NEW';
  return { ...imported, snapshot, outcome, present, term: known?.id ? { id: known.id, liveVersion: known.liveVersion } : null };
}

interface Holder {
  /** Null for a term of the file. */
  termId: string | null;
  term: string;
}

function hold(taken: Map<string, Holder[]>, key: string, holder: Holder): void {
  const holders = taken.get(key);
  if (holders) holders.push(holder);
  else taken.set(key, [holder]);
}

function problemOf({ snapshot, term }: PlannedTerm, known: KnownTerm | undefined, taken: Map<string, Holder[]>): Pick<RowError, 'error' | 'params'> | null {
  if (!term && known?.proposed) return { error: glossaryErrors.TERM_PROPOSED };
  for (const { language, key, form } of formsOf(snapshot)) {
    const other = taken.get(`${language}|${key}`)?.find((holder) => holder.termId === null || holder.termId !== term?.id);
    if (other) return { error: glossaryErrors.FORM_COLLIDES, params: { form, term: other.term } };
  }
  return null;
}

async function knownTerms(ctx: RequestContext, terms: ImportedTerm[]): Promise<Map<string, KnownTerm>> {
  const rows = await ctx.query<KnownTerm & Record<string, unknown>>(
    `select n.name, t.id, t.live_version as "liveVersion", t.state, v.snapshot, p.snapshot as waiting, coalesce(p.term_id is null and p.canonical is not null, false) as proposed
     from unnest($2::text[]) n(name)
     left join terms t on t.workspace_id = $1 and lower(t.canonical) = n.name
     left join term_versions v on v.workspace_id = t.workspace_id and v.term_id = t.id and v.number = t.live_version
     left join (
       select distinct on (lower(canonical)) lower(canonical) as name, snapshot, term_id, canonical from term_proposals
       where workspace_id = $1 and state = 'IN_REVIEW' and kind = 'CHANGE' and lower(canonical) = any($2) order by lower(canonical), id desc
     ) p on p.name = n.name`,
    [ctx.workspaceId, terms.map(({ snapshot }) => snapshot.canonical.toLowerCase())],
  );
  return new Map(rows.map((row) => [row.name, row]));
}

/** Who has the forms of these terms now, by language and form. */
async function formsInUse(ctx: RequestContext, planned: PlannedTerm[]): Promise<Map<string, Holder[]>> {
  const forms = planned.filter(({ outcome }) => outcome !== 'UNCHANGED').flatMap(({ snapshot }) => formsOf(snapshot));
  const rows = await ctx.query<{ place: string; termId: string; term: string }>(
    `select f.language || '|' || f.match_key as place, f.term_id as "termId", t.canonical as term
     from term_forms f join terms t on t.workspace_id = f.workspace_id and t.id = f.term_id
     where f.workspace_id = $1 and f.state <> 'REMOVED' and (f.language, f.match_key) in (select * from unnest($2::text[], $3::text[])) order by t.canonical`,
    [ctx.workspaceId, forms.map(({ language }) => language), forms.map(({ key }) => key)],
  );
  const taken = new Map<string, Holder[]>();
  for (const { place, termId, term } of rows) hold(taken, place, { termId, term });
  return taken;
}
