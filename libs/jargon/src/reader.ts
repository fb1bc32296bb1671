import type { Match, Matcher, MatcherEntry, Side } from './matcher.ts';
import { countWords, fold, type Language } from './normalize.ts';

/** A matcher entry that can explain itself. */
export interface ExplainedEntry extends MatcherEntry {
  /** The sense's usual name in this language: "backlog". */
  label: string;
  /** Short wording that the side which does not own the sense understands: "lista rzeczy do zrobienia". */
  plainWording: string;
}

/** `jargon`: a word of the other side. `falseFriend`: both sides use the word, each for something else. */
export type MarkKind = 'jargon' | 'falseFriend';

/** One meaning behind a mark. */
export interface MarkedSense<E extends ExplainedEntry = ExplainedEntry> {
  entry: E;
  /** Whether the reader's own side owns this meaning. Always false for readers of no side. */
  own: boolean;
}

/** A stretch of text that this reader may not understand, or may understand as something else. */
export interface Mark<E extends ExplainedEntry = ExplainedEntry> {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  kind: MarkKind;
  /** The meanings, the other side's first: it is the one the reader is likely to miss. */
  senses: readonly MarkedSense<E>[];
  /** What the author can put in its place for this reader; null for a false friend, where the author has to say which meaning is meant. */
  wording: string | null;
}

/**
 * The marks for a reader of one side (null: neither, such as an executive, who sees the words of both).
 * Words of the reader's own side stay unmarked, and so do words whose plain wording is the word itself.
 */
export function forReader<E extends ExplainedEntry>(matches: readonly Match<E>[], readerSide: Side | null): Mark<E>[] {
  return markFinder<E>()(matches, readerSide);
}

type Meaning<E extends ExplainedEntry> = Omit<Mark<E>, 'start' | 'end'>;

/**
 * `forReader` that remembers. A text that is being written holds the same words from key to key, and a matcher gives the entries of a form as one and
 * the same list wherever the form stands: what they mean for a reader is found out once, and the marks share their `senses`.
 */
export function markFinder<E extends ExplainedEntry>(): (matches: readonly Match<E>[], readerSide: Side | null) => Mark<E>[] {
  const meanings = new WeakMap<readonly E[], Map<Side | null, Meaning<E> | null>>();
  const meaningOf = (match: Match<E>, readerSide: Side | null): Meaning<E> | null => {
    let bySide = meanings.get(match.entries);
    if (!bySide) meanings.set(match.entries, (bySide = new Map()));
    let meaning = bySide.get(readerSide);
    if (meaning === undefined) bySide.set(readerSide, (meaning = findMeaning(match, readerSide)));
    return meaning;
  };
  return (matches, readerSide) =>
    matches.flatMap((match) => {
      const meaning = meaningOf(match, readerSide);
      return meaning ? [{ start: match.start, end: match.end, ...meaning }] : [];
    });
}

function findMeaning<E extends ExplainedEntry>(match: Match<E>, readerSide: Side | null): Meaning<E> | null {
  if (isFalseFriend(match)) {
    const senses = match.entries.map((entry) => ({ entry, own: entry.ownerSide === readerSide })).sort((a, b) => Number(a.own) - Number(b.own));
    return { kind: 'falseFriend', senses, wording: null };
  }
  const foreign = match.entries.filter((entry) => entry.ownerSide !== readerSide && !isSameForBoth(entry));
  const first = foreign[0];
  if (!first) return null;
  return { kind: 'jargon', senses: foreign.map((entry) => ({ entry, own: false })), wording: first.plainWording };
}

/** Both sides own a meaning of this wording. */
export function isFalseFriend(match: Match): boolean {
  const first = match.entries[0];
  return first !== undefined && match.entries.some((entry) => entry.ownerSide !== first.ownerSide);
}

function isSameForBoth(entry: ExplainedEntry): boolean {
  const wording = fold(entry.plainWording).trim();
  return wording === '' || wording === fold(entry.label).trim() || wording === fold(entry.form).trim();
}

/** How a text reads for each side: what a text scan stores when the text is published. */
export interface TextReading {
  words: number;
  /** Marked places, by the side that reads. */
  unexplained: Record<Side, number>;
}

export function readingOf<E extends ExplainedEntry>(matcher: Matcher<E>, text: string, language: Language): TextReading {
  const matches = matcher.find(text, language);
  return {
    words: countWords(text),
    unexplained: { IT: forReader(matches, 'IT').length, MARKETING: forReader(matches, 'MARKETING').length },
  };
}

/** The text with one mark replaced by a wording, keeping a capital letter at the beginning of a sentence. */
export function replaceMark(text: string, mark: Pick<Mark, 'start' | 'end'>, wording: string): string {
  const written = text.slice(mark.start, mark.end);
  const first = String.fromCodePoint(wording.codePointAt(0) ?? 0x20);
  const capital = /^\p{Lu}(?!\p{Lu})/u.test(written) && written.length > 1 && beginsSentence(text, mark.start);
  const replacement = capital ? first.toUpperCase() + wording.slice(first.length) : wording;
  return text.slice(0, mark.start) + replacement + text.slice(mark.end);
}

function beginsSentence(text: string, offset: number): boolean {
  return /(^|[.!?…:]["”’)]?\s+|\n\s*)$/u.test(text.slice(0, offset));
}
