import { createContext } from 'react';
import type { AppLanguage } from '../i18n/language.ts';

/** A word in a text that this reader may not know, or understands differently. Positions are UTF-16 offsets. */
export interface TextMark {
  start: number;
  end: number;
  /** The term as the glossary writes it. */
  label: string;
  /** What it means in plain words. */
  plainWording: string;
  /** What the other side says or hears instead. */
  otherSideWording?: string;
  /** Address of the term. */
  href: string;
  kind: 'term' | 'falseFriend';
}

type Side = 'IT' | 'MARKETING';

/** A word that the author may put in the place of a marked one. */
export interface WriterChoice {
  /** The side that means the marked word so. */
  side: Side;
  /** In the language of the text; null when the glossary has none in it. */
  wording: string | null;
}

/** A word in a text that is being written, which its readers may not know. */
export interface WriterMark {
  start: number;
  end: number;
  kind: 'term' | 'falseFriend';
  /** One; for a false friend one for each meaning, because the author has to say which is meant. */
  choices: readonly WriterChoice[];
}

/** A side, or both. */
export type Readers = Side | 'BOTH';

export interface TextMarker {
  /** Words that this reader may not know. */
  mark: (text: string, language: AppLanguage) => TextMark[];
  /** Words in the reader's own text that its readers may not know: the usual ones unless others are named. */
  review: (text: string, language: AppLanguage, readers?: Readers) => WriterMark[];
  /** Who those readers are: the other side, or both for somebody of neither. */
  readers: Readers;
  /** "I don't get it": asks those who use the word, without a name; tells by toast how it went. */
  ask: (word: string, language: AppLanguage) => Promise<void>;
  /** The text with a marked word replaced, a capital letter at the beginning of a sentence kept. */
  swap: (text: string, mark: Pick<WriterMark, 'start' | 'end'>, wording: string) => string;
}

/** Who marks the words; null leaves texts plain. */
export const TextMarkerContext = createContext<TextMarker | null>(null);

/** The glossary provides it: `<TextMarkerProvider value={{ mark }}>`; the value must be stable (useMemo). */
export const TextMarkerProvider = TextMarkerContext;
