import type { TermKind } from './matcher.ts';

/** What else a label can be in a sentence. */
export interface EnglishOptions {
  /** Also as a verb: deploys, deployed, deploying. */
  verb?: boolean;
}

/*
 * Likely forms of an English label. Possessives are not listed: the matcher finds the word before the apostrophe by itself.
 * Known limits: irregular plurals and verbs, words without a plural (people untick "trafficks" and the like).
 */

/** Forms of a label as it appears in English sentences, the label first, without doubles. */
export function englishForms(label: string, kind: TermKind = 'WORD', options: EnglishOptions = {}): string[] {
  const text = label.trim().replace(/\s+/g, ' ');
  if (text === '') return [];
  const words = text.split(' ');
  const joint = words.findIndex((word, index) => index > 0 && /^(of|to|per|in|on|for|by|with)$/i.test(word));
  const at = joint > 0 ? joint - 1 : words.length - 1;
  const word = words[at]!;
  const inflected = [plural(word, kind), ...(options.verb ? verbForms(word) : [])];
  const forms = inflected.map((form) => words.map((other, index) => (index === at ? form : other)).join(' '));
  return [...new Set([text, ...forms])];
}

function plural(word: string, kind: TermKind): string {
  if (kind === 'ACRONYM' && /\p{Lu}$/u.test(word)) return word.endsWith('S') ? `${word}es` : `${word}s`;
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
  if (/sis$/i.test(word)) return `${word.slice(0, -2)}es`;
  if (/(s|x|z|ch|sh)$/i.test(word)) return `${word}es`;
  return `${word}s`;
}

function verbForms(word: string): string[] {
  const third = plural(word, 'WORD');
  if (/e$/i.test(word)) return [third, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/i.test(word)) return [third, `${word.slice(0, -1)}ied`, `${word}ing`];
  // tag: tagged; only in words of one syllable, else "targetted" would come up.
  const doubled = /^[^aeiou]*[aeiou][bdgmnprt]$/i.test(word) ? word + word.at(-1)! : word;
  return [third, `${doubled}ed`, `${doubled}ing`];
}
