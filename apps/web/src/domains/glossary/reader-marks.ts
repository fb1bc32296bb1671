import { fitWording } from '@tandem/jargon/fit';
import { buildMatcher } from '@tandem/jargon/matcher';
import { forReader, replaceMark, type ExplainedEntry, type Mark } from '@tandem/jargon/reader';
import type { AppLanguage } from '../../platform/i18n/language.ts';
import type { TextMark, TextMarker, WriterChoice, WriterMark } from '../../platform/text/text-markers.ts';

type Side = 'IT' | 'MARKETING';

/** An entry with the wording that an author puts in its place, in the language of the text. */
export interface LexiconWord extends ExplainedEntry {
  swap: string | null;
}

/** Texts whose marks are remembered: what is on a screen or two. */
const REMEMBERED = 400;
/** How much of the text before a word is looked at: a preposition. */
const BEFORE = 20;

/**
 * Marks the words that a reader of one side may not know. The matcher is built once for a lexicon; the marks of a text are kept, because screens
 * render far more often than texts change.
 */
export function readerMarker(entries: readonly LexiconWord[], side: Side | null, hrefOf: (termId: string) => string, ask: TextMarker['ask']): TextMarker {
  const matcher = buildMatcher(entries);
  const known = new Map<string, TextMark[]>();
  const readers: Side | null = side === 'IT' ? 'MARKETING' : side === 'MARKETING' ? 'IT' : null;
  return {
    readers: readers ?? 'BOTH',
    review: (text, language, named = readers ?? 'BOTH') => forReader(matcher.find(text, language === 'pl' ? 'PL' : 'EN'), named === 'BOTH' ? null : named).map((mark) => writerMark(mark, text, language)),
    swap: replaceMark,
    ask,
    mark: (text: string, language: AppLanguage) => {
      const key = `${language}|${text}`;
      const marks = known.get(key) ?? forReader(matcher.find(text, language === 'pl' ? 'PL' : 'EN'), side).flatMap((mark) => textMark(mark, hrefOf));
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, marks);
      return marks;
    },
  };
}

function textMark({ start, end, kind, senses }: Mark, hrefOf: (termId: string) => string): TextMark[] {
  const first = senses[0];
  if (!first) return [];
  const other = kind === 'falseFriend' ? senses[1]?.entry.plainWording : undefined;
  return [
    {
      start,
      end,
      kind: kind === 'falseFriend' ? 'falseFriend' : 'term',
      label: first.entry.label,
      plainWording: first.entry.plainWording,
      href: hrefOf(first.entry.termId),
      ...(other ? { otherSideWording: other } : {}),
    },
  ];
}

/** A term has one wording; of a false friend the author says which meaning is meant. */
function writerMark({ start, end, kind, senses }: Mark<LexiconWord>, text: string, language: AppLanguage): WriterMark {
  const fitted = ({ swap, label }: LexiconWord) => swap && fitWording(swap, label, text.slice(start, end), text.slice(Math.max(0, start - BEFORE), start), language === 'pl' ? 'PL' : 'EN');
  const choices = senses.map(({ entry }): WriterChoice => ({ side: entry.ownerSide, wording: fitted(entry) }));
  return kind === 'falseFriend' ? { start, end, kind, choices } : { start, end, kind: 'term', choices: choices.slice(0, 1) };
}
