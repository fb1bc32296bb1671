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
const AFTER: Record<string, readonly number[]> = {
  ...of([GENITIVE], 'do od ode bez dla u oprócz podczas według wśród wokół zamiast spośród spod sprzed obok blisko niż koło'),
  ...of([DATIVE], 'dzięki wbrew przeciw ku'),
  ...of([ACCUSATIVE], 'przez'),
  ...of([LOCATIVE], 'przy'),
  ...of([ACCUSATIVE, LOCATIVE], 'w we na o po'),
  ...of([ACCUSATIVE, INSTRUMENTAL], 'nad pod przed między ponad'),
  ...of([GENITIVE, ACCUSATIVE, INSTRUMENTAL], 'za'),
  ...of([GENITIVE, INSTRUMENTAL], 'z ze'),
};

function of(cases: readonly number[], words: string): Record<string, readonly number[]> {
  return Object.fromEntries(words.split(' ').map((word) => [word, cases]));
}

/**
 * A wording in the form that fits the place of a marked word: "nad backlogiem" takes "listą rzeczy", not "lista rzeczy". In Polish the number and
 * case of the written form are read off the forms of its name, narrowed by the preposition before it; in English only the number. Where the form
 * cannot be told, or the forms that are possible differ, the wording stays as it is.
 *
 * @param label usual name of the marked term
 * @param written the marked word as it stands in the text
 * @param before the text up to it
 */
export function fitWording(wording: string, label: string, written: string, before: string, language: Language): string {
  if (language === 'EN') return fitEnglish(wording, label, written);
  const words = wording.trim().split(/\s+/);
  if (words.length > LONGEST || NOT_INFLECTED.test(fold(words[0] ?? '')) || NOT_A_NAME.test(wording)) return wording;
  const [own, other] = [polishCases(fold(label)), polishCases(wording)];
  if (!own || !other) return wording;
  const allowed = AFTER[fold(/(\p{L}+)\s+$/u.exec(before)?.[1] ?? '')];
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
