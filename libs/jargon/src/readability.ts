import { tokenize, type Language } from './normalize.ts';

/** How hard a text is to read, from "clear to everyone" to "for specialists"; null for texts too short to tell. */
export type ReadingBand = 'EVERYONE' | 'SECONDARY' | 'UPPER_SECONDARY' | 'STUDENTS' | 'GRADUATES' | 'SPECIALISTS';

export interface Readability {
  words: number;
  sentences: number;
  /** Words of many syllables: three and more in English, four and more in Polish. */
  hardWords: number;
  /** Years of school that the text asks for. A formula's guess: show the band, not the number. */
  years: number;
  band: ReadingBand;
}

/** Fewer words than these say nothing about a text. */
export const FEWEST_WORDS = 20;

const HARD_FROM: Record<Language, number> = { EN: 3, PL: 4 };
const BANDS: [upTo: number, band: ReadingBand][] = [
  [7, 'EVERYONE'],
  [10, 'SECONDARY'],
  [13, 'UPPER_SECONDARY'],
  [16, 'STUDENTS'],
  [18, 'GRADUATES'],
];

/**
 * Gunning's fog index: 0.4 · (words per sentence + hard words per hundred), in years of school (R. Gunning, The Technique of Clear Writing, 1952).
 * Polish takes four syllables for hard, as FOG-PL does (W. Pisarek 1969; B. Broda et al., Measuring Readability of Polish Texts, LREC 2014).
 */
export function readabilityOf(text: string, language: Language): Readability | null {
  const words = tokenize(text).filter(({ exact }) => /\p{L}/u.test(exact));
  if (words.length < FEWEST_WORDS) return null;
  const sentences = Math.max(1, text.split(/[.!?…]+(?=\s|$)|\n+/u).filter((part) => /\p{L}/u.test(part)).length);
  const hardWords = words.filter(({ folded }) => syllables(folded, language) >= HARD_FROM[language]).length;
  const years = 0.4 * (words.length / sentences + (100 * hardWords) / words.length);
  return { words: words.length, sentences, hardWords, years, band: BANDS.find(([upTo]) => years < upTo)?.[1] ?? 'SPECIALISTS' };
}

/** Polish: vowels, where an i before a vowel only softens. English: groups of vowels, without a silent e at the end. */
export function syllables(word: string, language: Language): number {
  if (language === 'PL') return Math.max(1, (word.replace(/i(?=[aeouyąęó])/gu, '').match(/[aeiouyąęó]/gu) ?? []).length);
  const spoken = word.replace(/(?<=[^aeiouyl]|[aeiouy]l)e$/u, '').replace(/(?<=[^aeiouydt])ed$/u, 'd');
  return Math.max(1, (spoken.match(/[aeiouy]+/gu) ?? []).length);
}
