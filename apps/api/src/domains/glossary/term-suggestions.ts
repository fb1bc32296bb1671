import { polishForms } from '@tandem/jargon/forms-pl';
import { englishForms } from '@tandem/jargon/forms-en';
import { isAcronym } from '@tandem/jargon/unknown';
import type { Language } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';

/** How often a word that no term explains was written, by the side that wrote it. */
export interface WordCount {
  word: string;
  language: Language;
  it: number;
  marketing: number;
  /** Times by people of neither side. */
  other: number;
  texts: number;
}

/** How many words each side wrote in a language altogether. */
export interface Written {
  language: Language;
  it: number;
  marketing: number;
}

export interface TermSuggestion {
  word: string;
  language: Language;
  /** Other forms of it that were written. */
  forms: string[];
  times: number;
  texts: number;
  /** The side whose word it is; null for an acronym of both. */
  side: Side | null;
}

const FEWEST_TIMES = 3;
const FEWEST_TEXTS = 2;
/** Chi-square with one degree of freedom: by chance only in one of a hundred words. */
const ONE_IN_A_HUNDRED = 6.63;

/**
 * Words worth agreeing on, the most used first: acronyms, and words that one department writes and the other hardly does. "Hardly" is measured by
 * the log-likelihood of the two frequencies (T. Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, 1993); words of both are
 * known to both. Inflected forms of a word count with it.
 */
export function suggestTerms(counts: readonly WordCount[], written: readonly Written[], limit = 30): TermSuggestion[] {
  return families(counts)
    .flatMap((family) => suggestionOf(family, written) ?? [])
    .sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1))
    .slice(0, limit);
}

function suggestionOf(family: readonly WordCount[], written: readonly Written[]): TermSuggestion | null {
  const [head] = family;
  if (!head) return null;
  const sum = (key: 'it' | 'marketing' | 'other' | 'texts') => family.reduce((total, each) => total + each[key], 0);
  const [it, marketing, texts] = [sum('it'), sum('marketing'), sum('texts')];
  const times = it + marketing + sum('other');
  const all = written.find(({ language }) => language === head.language) ?? { it: 0, marketing: 0 };
  const onesided = logLikelihood(it, all.it, marketing, all.marketing) >= ONE_IN_A_HUNDRED;
  if (times < FEWEST_TIMES || texts < FEWEST_TEXTS || !(onesided || isAcronym(head.word))) return null;
  const side = onesided ? (it / Math.max(1, all.it) > marketing / Math.max(1, all.marketing) ? 'IT' : 'MARKETING') : null;
  return { word: head.word, language: head.language, forms: family.slice(1).map(({ word }) => word), times, texts, side };
}

/** G² of a word written `a` times in `ofA` words and `b` times in `ofB`: 0 where it is equally frequent. */
export function logLikelihood(a: number, ofA: number, b: number, ofB: number): number {
  if (ofA + ofB === 0) return 0;
  const part = (seen: number, of: number) => (seen === 0 ? 0 : seen * Math.log(seen / ((of * (a + b)) / (ofA + ofB))));
  return Math.max(0, 2 * (part(a, ofA) + part(b, ofB)));
}

/** Words with their inflected forms: each word belongs to the first (shortest) one of whose forms it is. */
function families(counts: readonly WordCount[]): WordCount[][] {
  const left = new Map([...counts].sort((a, b) => a.word.length - b.word.length || (a.word < b.word ? -1 : 1)).map((count) => [`${count.language}|${count.word}`, count]));
  const found: WordCount[][] = [];
  for (const count of left.values()) {
    const { word, language } = count;
    const forms = isAcronym(word) ? [] : language === 'PL' ? polishForms(word) : englishForms(word);
    const family = [count, ...forms.filter((form) => form !== word).flatMap((form) => left.get(`${language}|${form}`) ?? [])];
    for (const member of family) left.delete(`${language}|${member.word}`);
    found.push([...new Set(family)]);
  }
  return found;
}
