import { englishForms } from './forms-en.ts';
import { polishCases } from './forms-pl.ts';
import { fold, type Language } from './normalize.ts';

/** Longer wordings are clauses rather than names; they are put in as they are. */
const LONGEST = 6;
/** First words whose forms the ending does not tell: infinitives, plurals, numerals, vowels that change (błąd: błędem). */
const NOT_INFLECTED = /(?:[aeiyąęuó]ć|źć|[^oe]ść|[ąó][^aeiouyąęó]+|[^cnzs]ie|cia|zia|(?<!kamp)[ae]nia)$|^(?:dane|osoby|ludzie|pieniądze|to|co|jak|gdzie|kto|ile|jed(?:en|na|no)|dwa|trzy|(?:mał|duż|dobr|star|lepsz|wspóln|płatn|nocn)[aey])$/u;
/** Clauses and lists, and adjectives further back, which would have to agree. */
const NOT_A_NAME = /[,;:()/]|\s(?:i|lub|oraz|nie|się)\s|\s\S+\s(?:\S+\s)*\S+(?:[ntw][aey]|ąc[aey]|cz[aey]|[sc]k(?:a|i|ie))(?:\s|$)|^\S+\s\S*(?:cza|cze|czy)(?:\s|$)/u;

const [, GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, LOCATIVE] = [0, 1, 2, 3, 4, 5] as const;
/** Which cases a preposition allows. Without one there is no locative. */
const AFTER: ReadonlyMap<string, readonly number[]> = new Map([
  ...of([GENITIVE], 'do od ode bez dla u oprócz podczas według wśród wokół zamiast spośród spod sprzed obok blisko niż koło'),
  ...of([DATIVE], 'dzięki wbrew przeciw ku'),
  ...of([ACCUSATIVE], 'przez'),
  ...of([LOCATIVE], 'przy'),
  ...of([ACCUSATIVE, LOCATIVE], 'w we na o po'),
  ...of([ACCUSATIVE, INSTRUMENTAL], 'nad pod przed między ponad'),
  ...of([GENITIVE, ACCUSATIVE, INSTRUMENTAL], 'za'),
  ...of([GENITIVE, INSTRUMENTAL], 'z ze'),
]);

function of(cases: readonly number[], words: string): [string, readonly number[]][] {
  return words.split(' ').map((word) => [word, cases]);
}

/**
 * A wording in the form that fits the place of a marked word: "nad backlogiem" takes "listą zadań", not "lista zadań". In Polish the number and
 * case of the written form are read off the forms of its name, narrowed by the preposition before it; in English only the number. Where the form
 * cannot be told, or the forms that are possible differ, the wording stays as it is.
 *
 * @param label usual name of the marked term
 * @param written the marked word as it stands in the text
 * @param before the text up to it
 */
export function fitWording(wording: string, label: string, written: string, before: string, language: Language): string {
  return fitAfter(wording, label, written, wordBefore(before), language, polishCases);
}

/** A marked term and what an author puts in its place. */
export interface Replacement {
  label: string;
  /** Null where the glossary has no wording in this language. */
  swap: string | null;
}

export type WordingFitter = (term: Replacement, written: string, before: string, language: Language) => string | null;

/** Phrases whose forms are kept; more than a long text has marked words. */
const REMEMBERED = 5_000;

/**
 * `fitWording` that remembers. Telling the forms of a phrase takes longer than finding it in a text, and a text that is being written holds the same
 * words from key to key: the forms of each phrase are made once, and each term is fitted once into each of its places.
 * @param cases makes the forms of a phrase
 */
export function wordingFitter(cases: typeof polishCases = polishCases): WordingFitter {
  const made = new Map<string, string[][] | null>();
  const places = new WeakMap<Replacement, Map<string, string>>();
  const casesOnce = (phrase: string) => {
    const known = made.get(phrase);
    if (known !== undefined) return known;
    const forms = cases(phrase);
    if (made.size >= REMEMBERED) made.clear();
    made.set(phrase, forms);
    return forms;
  };
  return (term, written, before, language) => {
    if (term.swap === null) return null;
    const previous = prepositionBefore(before, language);
    let fitted = places.get(term);
    if (!fitted) places.set(term, (fitted = new Map()));
    const place = `${previous} ${written}`;
    let wording = fitted.get(place);
    if (wording === undefined) fitted.set(place, (wording = fitAfter(term.swap, term.label, written, previous, language, casesOnce)));
    return wording;
  };
}

/** What of the text before a word decides its form: a preposition, in Polish; empty for anything else. */
export function prepositionBefore(text: string, language: Language): string {
  const previous = language === 'PL' ? wordBefore(text) : '';
  return AFTER.has(previous) ? previous : '';
}

const LETTER = /\p{L}/u;
const LONGEST_PREPOSITION = 8;

/** The word at the end of a text that goes on with a space, as it is compared; empty for one that is too long to be a preposition. */
function wordBefore(text: string): string {
  const end = text.trimEnd().length;
  if (end === text.length) return '';
  let start = end;
  while (start > 0 && LETTER.test(text[start - 1]!)) {
    start -= 1;
    if (end - start > LONGEST_PREPOSITION) return '';
  }
  return fold(text.slice(start, end));
}

function fitAfter(wording: string, label: string, written: string, previous: string, language: Language, casesOf: typeof polishCases): string {
  if (language === 'EN') return fitEnglish(wording, label, written);
  const words = wording.trim().split(/\s+/);
  if (words.length > LONGEST || NOT_INFLECTED.test(fold(words[0] ?? '')) || NOT_A_NAME.test(wording)) return wording;
  const [own, other] = [casesOf(fold(label)), casesOf(wording)];
  if (!own || !other) return wording;
  const allowed = AFTER.get(previous);
  const places = own.flatMap((forms, place) => {
    const grammaticalCase = place % 6;
    const possible = allowed ? allowed.includes(grammaticalCase) : grammaticalCase !== LOCATIVE;
    return possible && forms.includes(fold(written)) ? [place] : [];
  });
  const fitting = new Set(places.map((place) => other[place]?.[0] ?? wording));
  // In the base form a word is a subject as often as an object; the wording as it is reads best.
  const [fitted] = fitting;
  return fitting.size === 1 && fitted && !fitted.includes("'") ? fitted : wording;
}

function fitEnglish(wording: string, label: string, written: string): string {
  const plural = englishForms(label)[1];
  const [many, one] = [englishForms(wording)[1], /^(?:an?|one)\s/i.test(wording)];
  if (!plural || !many || one || fold(plural) !== fold(written) || fold(label) === fold(written) || /s$/i.test(wording) || wording.split(' ').length > LONGEST) return wording;
  return many;
}
