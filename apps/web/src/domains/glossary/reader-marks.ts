import { prepositionBefore, wordingFitter } from '@tandem/jargon/fit';
import { buildMatcher } from '@tandem/jargon/matcher';
import { markFinder, replaceMark, type ExplainedEntry, type Mark, type MarkedSense } from '@tandem/jargon/reader';
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
  const forReader = markFinder<LexiconWord>();
  const choose = wordChooser();
  let last = { text: '', language: '', matches: matcher.find('', 'PL') };
  /** The same text is looked at for one side after the other, and again when a key swaps a word. */
  const find = (text: string, language: AppLanguage) => {
    if (last.text !== text || last.language !== language) last = { text, language, matches: matcher.find(text, language === 'pl' ? 'PL' : 'EN') };
    return last.matches;
  };
  const readers: Side | null = side === 'IT' ? 'MARKETING' : side === 'MARKETING' ? 'IT' : null;
  return {
    readers: readers ?? 'BOTH',
    review: (text, language, named = readers ?? 'BOTH') => forReader(find(text, language), named === 'BOTH' ? null : named).map((mark) => new FoundMark(mark, text, language, choose)),
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

type WordChooser = (mark: Mark<LexiconWord>, text: string, language: AppLanguage) => readonly WriterChoice[];

/** What may stand in the place of a mark. The same word after the same preposition has the same choices wherever it stands: they are fitted once. */
function wordChooser(): WordChooser {
  const fit = wordingFitter();
  const chosen = new WeakMap<readonly MarkedSense<LexiconWord>[], Map<string, readonly WriterChoice[]>>();
  return ({ start, end, kind, senses }, text, language) => {
    const spoken = language === 'pl' ? 'PL' : 'EN';
    const [written, before] = [text.slice(start, end), text.slice(Math.max(0, start - BEFORE), start)];
    let places = chosen.get(senses);
    if (!places) chosen.set(senses, (places = new Map()));
    const place = `${prepositionBefore(before, spoken)} ${written}`;
    let choices = places.get(place);
    if (!choices) {
      const meant = kind === 'falseFriend' ? senses : senses.slice(0, 1);
      places.set(place, (choices = meant.map(({ entry }) => ({ side: entry.ownerSide, wording: fit(entry, written, before, spoken) }))));
    }
    return choices;
  };
}

/**
 * A mark that fits its wordings when they are asked for: a long text has hundreds of marks, of which a field offers four, and a key must not wait
 * for the others. A term has one wording; of a false friend the author says which meaning is meant.
 */
class FoundMark implements WriterMark {
  readonly start: number;
  readonly end: number;
  readonly kind: WriterMark['kind'];
  readonly #mark: Mark<LexiconWord>;
  readonly #text: string;
  readonly #language: AppLanguage;
  readonly #choose: WordChooser;

  constructor(mark: Mark<LexiconWord>, text: string, language: AppLanguage, choose: WordChooser) {
    this.start = mark.start;
    this.end = mark.end;
    this.kind = mark.kind === 'falseFriend' ? 'falseFriend' : 'term';
    this.#mark = mark;
    this.#text = text;
    this.#language = language;
    this.#choose = choose;
  }

  get choices(): readonly WriterChoice[] {
    return this.#choose(this.#mark, this.#text, this.#language);
  }
}
