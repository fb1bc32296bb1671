import type { TermKind } from './matcher.ts';

/*
 * Likely inflected forms of a Polish label, offered when a term is approved; a person ticks and adds. Rules by ending, no dictionary.
 * Known limits: vowel shifts (miara: mierze), fleeting vowels but for -ek, -k- and -ł-, personal plurals but for -ista, -er and -or,
 * the genitive in -a of things (of lead both leada and leadu are offered), words in the plural only, proper names. A phrase is taken as
 * a noun with an adjective after or before it; further words (wskaźnik konwersji) stay as they are.
 */

type Gender = 'm' | 'f' | 'n';
/** Nominative, genitive, dative, accusative, instrumental, locative; each with its possible forms. */
type Cases = [string[], string[], string[], string[], string[], string[]];
interface Paradigm {
  gender: Gender;
  singular: Cases;
  plural: Cases;
}

const VOWEL = /[aeiouyąęó]$/i;
const SOFTENED = /(ch|[kglj]|cz|sz|rz|dz|[cż]|sh)$/;
/** The last two are English spellings of cz and sz: patch, hash. */
const HARDENED = /(cz|sz|rz|dz|[cż]|[tn]ch|sh)$/;
const PERSON = /(test|develop|influenc|manag|menedż|design|market|copywrit|projektant|own|us|lid|blog|trend)er$|(edyt|autor|redakt|administrat|moderat)or$/;
/** The last letter of the acronym is pronounced with a vowel before it (er, em, es), so endings can follow. */
const DECLINED_ACRONYM = /[FLŁMNRSX]$/;
const ACRONYM_LOCATIVE: Record<string, string> = { F: '-ie', L: '-u', Ł: '-u', M: '-ie', N: '-ie', R: '-ze', S: '-ie', X: '-ie' };
/** English words ending in a silent e take an apostrophe: cache'u. Polish neuters end otherwise. */
const SILENT_E = /(?<!i|cz|sz|ż|rz|jsc|rc|ńc|l|j)e$|(file|role|table|title|module|profile|schedule)$/;

/** Forms of a label as it appears in Polish sentences, the label first, without doubles. */
export function polishForms(label: string, kind: TermKind = 'WORD'): string[] {
  const text = label.trim().replace(/\s+/g, ' ');
  if (text === '') return [];
  const words = text.split(' ');
  const forms = kind === 'ACRONYM' && words.length === 1 && /^\p{Lu}[\p{Lu}\d/&]*$/u.test(text) ? acronym(text) : phrase(words);
  return [...new Set([text, ...forms])];
}

function acronym(text: string): string[] {
  const last = text.at(-1)!;
  if (!DECLINED_ACRONYM.test(last)) return [];
  return ['-u', '-owi', '-em', ACRONYM_LOCATIVE[last]!, last === 'L' ? '-e' : '-y', '-ów', '-om', '-ami', '-ach'].map((ending) => text + ending);
}

function phrase(words: readonly string[]): string[] {
  const found = paradigmOf(words);
  return found ? flat(found) : [];
}

/** All forms of a phrase by number and case; null where they cannot be guessed. */
function paradigmOf(words: readonly string[]): Paradigm | null {
  const [first, second, ...rest] = words;
  if (!first) return null;
  const head = noun(first);
  if (!second) return head;
  const tail = rest.map((word) => ` ${word}`).join('');
  if (head && isAdjective(second, head.gender)) return joined(head, adjective(second, head.gender), (one, other) => `${one} ${other}${tail}`);
  const after = noun(second);
  if (after && isAdjective(first, after.gender) && !isAdjective(second, 'm')) {
    return joined(after, adjective(first, after.gender), (one, other) => `${other} ${one}${tail}`);
  }
  const further = words.slice(1).join(' ');
  const same: Cases = [[''], [''], [''], [''], [''], ['']];
  return head ? joined(head, { singular: same, plural: same }, (one) => `${one} ${further}`) : null;
}

/** Singular in six cases (nominative, genitive, dative, accusative, instrumental, locative), then plural in six; null where they cannot be guessed. */
export function polishCases(label: string): string[][] | null {
  const found = paradigmOf(label.trim().replace(/\s+/g, ' ').split(' '));
  return found ? [...found.singular, ...found.plural] : null;
}

const flat = ({ singular, plural }: Paradigm): string[] => [...singular, ...plural].flat();

function joined(one: Paradigm, other: Omit<Paradigm, 'gender'>, join: (one: string, other: string) => string): Paradigm {
  const both = (a: Cases, b: Cases): Cases => {
    const at = (index: 0 | 1 | 2 | 3 | 4 | 5): string[] => a[index].flatMap((form) => b[index].map((match) => join(form, match)));
    return [at(0), at(1), at(2), at(3), at(4), at(5)];
  };
  return { gender: one.gender, singular: both(one.singular, other.singular), plural: both(one.plural, other.plural) };
}

/** Declension of a noun by its ending; null for words that do not change or cannot be guessed. */
function noun(word: string): Paradigm | null {
  if (/(ość|eść)$/.test(word)) return feminineSoft(word);
  if (/([wrdj]ca|ista|ysta)$/.test(word)) return personal(word);
  if (/a$/.test(word)) return feminine(word.slice(0, -1));
  if (/um$/.test(word)) return latin(word);
  if (/o$/.test(word)) return neuter(word.slice(0, -1), word);
  if (SILENT_E.test(word)) return apostrophe(word);
  if (/e$/.test(word)) return neuter(word.slice(0, -1), word);
  return VOWEL.test(word) ? null : masculine(word);
}

function feminine(stem: string): Paradigm {
  const soft = /[ijl]$/.test(stem);
  // drukarnia: drukarni, but kampania: kampanii.
  const genitive = /([csz]|(ow|al|ar)n)i$/.test(stem) ? stem : soft || /[kg]$/.test(stem) ? `${stem}i` : `${stem}y`;
  const locative = soft || HARDENED.test(stem) ? genitive : `${softened(stem)}e`;
  const nominatives = soft || HARDENED.test(stem) ? `${stem}e` : genitive;
  const genitives = /[ij]$/.test(stem) ? genitive : fleeting(stem);
  return {
    gender: 'f',
    singular: [[`${stem}a`], [genitive], [locative], [`${stem}ę`], [`${stem}ą`], [locative]],
    plural: [[nominatives], [genitives], [`${stem}om`], [nominatives], [`${stem}ami`], [`${stem}ach`]],
  };
}

function feminineSoft(word: string): Paradigm {
  const stem = `${word.slice(0, -1)}ci`;
  return {
    gender: 'f',
    singular: [[word], [stem], [stem], [word], [`${stem}ą`], [stem]],
    plural: [[stem], [stem], [`${stem}om`], [stem], [`${stem}ami`], [`${stem}ach`]],
  };
}

function personal(word: string): Paradigm {
  const stem = word.slice(0, -1);
  const many = /sta$/.test(word) ? `${stem.slice(0, -2)}ści` : `${stem}y`;
  const where = /sta$/.test(word) ? `${stem.slice(0, -2)}ście` : `${stem}y`;
  return {
    gender: 'm',
    singular: [[word], [`${stem}y`], [where], [`${stem}ę`], [`${stem}ą`], [where]],
    plural: [[many], [`${stem}ów`], [`${stem}om`], [`${stem}ów`], [`${stem}ami`], [`${stem}ach`]],
  };
}

function neuter(stem: string, word: string): Paradigm {
  const hard = word.endsWith('o');
  const locative = hard && !SOFTENED.test(stem) ? `${softened(stem)}e` : `${stem}u`;
  const genitives = /ni$/.test(stem) ? `${stem.slice(0, -2)}ń` : /ci$/.test(stem) ? `${stem.slice(0, -2)}ć` : fleeting(stem);
  return {
    gender: 'n',
    singular: [[word], [`${stem}a`], [`${stem}u`], [word], [`${stem}${/[kg]$/.test(stem) ? 'iem' : 'em'}`], [locative]],
    plural: [[`${stem}a`], [genitives], [`${stem}om`], [`${stem}a`], [`${stem}ami`], [`${stem}ach`]],
  };
}

function latin(word: string): Paradigm {
  const stem = word.slice(0, -2);
  return {
    gender: 'n',
    singular: [[word], [word], [word], [word], [word], [word]],
    plural: [[`${stem}a`], [`${stem}ów`], [`${stem}om`], [`${stem}a`], [`${stem}ami`], [`${stem}ach`]],
  };
}

function masculine(word: string): Paradigm {
  // lejek: lejka; -nek and -rek alike, but not "człowiek" or "kontekst".
  const stem = /[^aeiouyąęó]ek$/.test(word) ? `${word.slice(0, -2)}k` : /[ńśźć]$/.test(word) ? plainConsonant(word) : word;
  const soft = stem.endsWith('i');
  const back = /[kg]$/.test(stem) && !soft;
  const genitive = genitiveEndings(word).map((ending) => stem + ending);
  const many = soft || /[lj]$/.test(stem) || HARDENED.test(stem) ? `${stem}e` : back ? `${stem}i` : `${stem}y`;
  const ofMany = soft ? [stem] : HARDENED.test(stem) ? [`${stem}y`, `${stem}ów`] : /l$/.test(stem) ? [`${stem}i`] : /j$/.test(stem) ? [`${stem}ów`, `${stem}i`] : [`${stem}ów`];
  const locative = soft || SOFTENED.test(stem) ? `${stem}u` : `${softened(stem)}e`;
  const people = PERSON.test(word) ? [`${word.slice(0, -1)}rzy`] : [];
  return {
    gender: 'm',
    singular: [[word], genitive, [`${stem}owi`], PERSON.test(word) ? genitive : [word], [stem + (back ? 'iem' : 'em')], [locative]],
    plural: [[...people, many], ofMany, [`${stem}om`], [many], [`${stem}ami`], [`${stem}ach`]],
  };
}

function genitiveEndings(word: string): string[] {
  if (/(er|or|ek|arz|yk|(?<!wy)nik|klient|konsument|abonent|agent|ant)$/.test(word)) return ['a'];
  return /(ead|bug|ink|mail|ash|fix|blog|post)$/.test(word) ? ['u', 'a'] : ['u'];
}

function apostrophe(word: string): Paradigm {
  const stem = word.slice(0, -1);
  // In the locative the e is heard, so it is written: pipelinie, but cache'u.
  const locative = SOFTENED.test(stem) ? `${word}'u` : `${softened(stem)}e`;
  return {
    gender: 'm',
    singular: [[word], [`${word}'u`], [`${word}'owi`], [word], [`${word}'em`], [locative]],
    plural: [[`${word}'y`], [`${word}'ów`], [`${word}'om`], [`${word}'y`], [`${word}'ami`], [`${word}'ach`]],
  };
}

const plainConsonant = (word: string): string => word.slice(0, -1) + ({ ń: 'ni', ś: 'si', ź: 'zi', ć: 'ci' }[word.at(-1)!] ?? '');

/** The stem before the -e of the locative: serwer, serwerz-e; kampania is soft already and never comes here. */
function softened(stem: string): string {
  const rules: [RegExp, string][] = [[/st$/, 'ści'], [/zd$/, 'ździ'], [/sł$/, 'śl'], [/ch$/, 'sz'], [/t$/, 'ci'], [/d$/, 'dzi'], [/r$/, 'rz'], [/ł$/, 'l'], [/k$/, 'c'], [/g$/, 'dz'], [/l$/, 'l']];
  const rule = rules.find(([ending]) => ending.test(stem));
  return rule ? stem.replace(rule[0], rule[1]) : `${stem}i`;
}

/** Genitive plural without ending: ścieżek, haseł, but baz and bibliotek. */
function fleeting(stem: string): string {
  if (/[^aeiouyąęói][kł]$/.test(stem)) return `${stem.slice(0, -1)}e${stem.at(-1)}`;
  return stem;
}

const ADJECTIVES: Record<Gender, RegExp> = {
  m: /(czny|[aeiouy]lny|jny|wny|dny|mny|tny|bny|żny|rny|sny|any|ony|owy|awy|iwy|ski|cki|[^ae]ły|ty|ący)$/,
  f: /(czna|[aeiouy]lna|jna|wna|dna|mna|tna|bna|żna|rna|sna|ana|ona|owa|awa|iwa|ska|cka|gła|ęta|ąca)$/,
  n: /(czne|[aeiouy]lne|jne|wne|dne|mne|tne|bne|żne|rne|sne|ane|one|owe|awe|iwe|skie|ckie|głe|ęte|ące)$/,
};
const NOT_ADJECTIVES = new Set(['strona', 'strony', 'zmiana', 'zmiany', 'oferty', 'karty', 'cena', 'ceny', 'umowa', 'rozmowa', 'głowa', 'budowa', 'persona', 'ochrona', 'sprawa']);

const isAdjective = (word: string, gender: Gender): boolean => ADJECTIVES[gender].test(word) && !NOT_ADJECTIVES.has(word);

function adjective(word: string, gender: Gender): Omit<Paradigm, 'gender'> {
  const stem = word.replace(/(ie|[yiae])$/, '');
  const i = /[kg]$/.test(stem) ? 'i' : '';
  const y = i || 'y';
  const of = (endings: readonly string[]): Cases => {
    const at = (index: number): string[] => [stem + endings[index]!];
    return [at(0), at(1), at(2), at(3), at(4), at(5)];
  };
  const singular = {
    m: [y, `${i}ego`, `${i}emu`, y, `${y}m`, `${y}m`],
    f: ['a', `${i}ej`, `${i}ej`, 'ą', 'ą', `${i}ej`],
    n: [`${i}e`, `${i}ego`, `${i}emu`, `${i}e`, `${y}m`, `${y}m`],
  };
  return { singular: of(singular[gender]), plural: of([`${i}e`, `${y}ch`, `${y}m`, `${i}e`, `${y}mi`, `${y}ch`]) };
}
