import type { Language } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import type { TermKind } from './term.snapshot.ts';

export interface LexiconEntry {
  termId: string;
  senseId: string;
  language: Language;
  form: string;
  kind: TermKind;
  ownerSide: Side;
  label: string;
  plainWording: string;
  swap: string | null;
}

const LEXICON = `
  select f.term_id as "termId", f.term_id || ':' || f.sense as "senseId", f.language, f.form, t.kind, s.sense ->> 'ownerSide' as "ownerSide",
    coalesce(s.sense -> 'labels' -> lower(f.language) ->> 'preferred', f.form) as label,
    coalesce(s.sense -> 'plain' ->> $2, s.sense -> 'definition' ->> $2, s.sense -> 'plain' ->> $3, s.sense -> 'definition' ->> $3, '') as "plainWording",
    s.sense -> 'plain' ->> lower(f.language) as swap
  from term_forms f
  join terms t on t.workspace_id = f.workspace_id and t.id = f.term_id and t.state = 'LIVE'
  join term_versions v on v.workspace_id = t.workspace_id and v.term_id = t.id and v.number = t.live_version
  cross join lateral (select v.snapshot -> 'senses' -> f.sense as sense) s
  where f.workspace_id = $1 and f.state <> 'REMOVED'`;

const readersWords = (ctx: RequestContext): [string, string] => (ctx.language === 'PL' ? ['pl', 'en'] : ['en', 'pl']);

/**
 * Every form of every term in use with its wording for this reader: plain words in the reader's language, or the other language where they are
 * missing. One statement; the browser keeps the answer until `glossaryVersion` changes.
 */
export function readerLexicon(ctx: RequestContext): Promise<LexiconEntry[]> {
  return ctx.query<LexiconEntry & Record<string, unknown>>(`${LEXICON} order by f.term_id, f.sense, f.language, f.form`, [ctx.workspaceId, ...readersWords(ctx)]);
}

/** The forms that begin with one of these words (folded as the matcher does); all that a text of these words can hold. */
export function lexiconOfWords(ctx: RequestContext, polish: readonly string[], english: readonly string[]): Promise<LexiconEntry[]> {
  return ctx.query<LexiconEntry & Record<string, unknown>>(
    `${LEXICON} and ((f.language = 'PL' and f.first_word = any($4)) or (f.language = 'EN' and f.first_word = any($5)))`,
    [ctx.workspaceId, ...readersWords(ctx), polish, english],
  );
}
