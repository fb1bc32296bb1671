// A large glossary and a long text that uses it, for the benchmarks of typing.
import { polishForms } from '../libs/jargon/src/forms-pl.ts';

/** Repeatable pseudo-random numbers, so that two runs compare the same work. */
let seed = 20261123;
const random = (below) => (((seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32) * below) | 0;
const syllables = ['ba', 'ko', 'wdro', 'że', 'nie', 'lej', 'kam', 'pa', 'ser', 'wer', 'mar', 'tech', 'sys', 'tem', 'ra'];
const endings = ['log', 'nik', 'kampania', 'wdrożenie', 'owość', 'karta', 'baza', 'model', 'raport', 'ek'];
const word = () => Array.from({ length: 1 + random(3) }, () => syllables[random(syllables.length)]).join('') + endings[random(endings.length)];

export const TERMS = 10_000;
export const CHARACTERS = 10_000;

const entries = Array.from({ length: TERMS }, (_, index) => {
  const label = random(4) === 0 ? `${word()} ${word()}` : word();
  const about = { senseId: `s${index}`, termId: `t${index}`, language: 'PL', kind: 'WORD', ownerSide: index % 2 ? 'IT' : 'MARKETING', label, plainWording: `${word()} ${word()}`, swap: `${word()} ${word()}` };
  return polishForms(label).map((form) => ({ ...about, form }));
});
const words = [];
for (let length = 0; length < CHARACTERS; length += words.at(-1).length + 1) {
  const forms = entries[random(TERMS)];
  words.push(random(8) === 0 ? forms[random(forms.length)].form : word());
}
/** A text of 10,000 characters, in paragraphs of sixty words, in which every eighth word is one of the terms. */
export const text = words.map((each, index) => (index % 60 === 59 ? `${each}.\n` : `${each} `)).join('').slice(0, CHARACTERS);
/** 10,000 Polish terms in all their forms, as the glossary hands them out. */
export const all = entries.flat();
