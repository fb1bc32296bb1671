import { fold } from '@tandem/jargon/normalize';
import { polishForms } from '@tandem/jargon/forms-pl';
import { englishForms } from '@tandem/jargon/forms-en';
import { asText, type FieldChange } from '../../platform/audit/audit.ts';
import type { Language, Localized } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';

export type TermDomain = Side | 'SHARED';
export type TermKind = 'WORD' | 'ACRONYM';

/** The words of a sense in one language: its usual name, other names, and the other forms that people gave; without any, likely ones are guessed at approval. */
export interface TermLabel {
  preferred: string;
  synonyms?: string[];
  forms: string[];
}

/** What one side means by a term. */
export interface TermSense {
  ownerSide: Side;
  labels: { pl?: TermLabel; en?: TermLabel };
  /** Short wording that the other side understands. */
  plain: Localized;
  definition: Localized;
  example?: Localized;
}

/** Everything a version of a term says. Two senses of different sides make it a false friend. */
export interface TermSnapshot {
  canonical: string;
  domain: TermDomain;
  kind: TermKind;
  senses: TermSense[];
}

export const LANGUAGES: { key: 'pl' | 'en'; language: Language }[] = [
  { key: 'pl', language: 'PL' },
  { key: 'en', language: 'EN' },
];

/** How a form is compared with others: acronyms letter by letter, words whatever their case. */
export function matchKey(form: string, kind: TermKind): string {
  return kind === 'ACRONYM' ? `=${form.trim()}` : fold(form.trim());
}

export interface FormOf {
  sense: number;
  language: Language;
  form: string;
  key: string;
}

/** The names in a snapshot, without other forms. */
export function namesOf({ kind, senses, ...rest }: TermSnapshot): FormOf[] {
  return formsOf({ ...rest, kind, senses: senses.map((sense) => ({ ...sense, labels: { ...(sense.labels.pl ? { pl: { ...sense.labels.pl, forms: [] } } : {}), ...(sense.labels.en ? { en: { ...sense.labels.en, forms: [] } } : {}) } })) });
}

/** Likely forms of the usual names in a snapshot, guessed by rules; a person confirms or corrects them. */
export function likelyFormsOf(snapshot: TermSnapshot): FormOf[] {
  const { kind, senses } = snapshot;
  return senses.flatMap((sense, index) =>
    LANGUAGES.flatMap(({ key, language }) => {
      const label = sense.labels[key];
      // Where a person has listed the forms there is nothing to guess.
      if (!label || label.forms.length > 0) return [];
      const byKey = new Map(likelyForms(label.preferred, language, kind).map((form) => [matchKey(form, kind), form.trim()]));
      return [...byKey].map(([matched, form]) => ({ sense: index, language, form, key: matched }));
    }),
  );
}

/** Every form that people gave in a snapshot, once for each sense and language, the names themselves included. */
export function formsOf({ kind, senses }: TermSnapshot): FormOf[] {
  return senses.flatMap((sense, index) =>
    LANGUAGES.flatMap(({ key, language }) => {
      const label = sense.labels[key];
      if (!label) return [];
      const forms = [label.preferred, ...(label.synonyms ?? []), ...label.forms];
      const byKey = new Map(forms.map((form) => [matchKey(form, kind), form.trim()]));
      return [...byKey].map(([matched, form]) => ({ sense: index, language, form, key: matched }));
    }),
  );
}

/** Likely forms of a name; a person corrects them. */
function likelyForms(name: string, language: Language, kind: TermKind): string[] {
  return language === 'PL' ? polishForms(name, kind) : englishForms(name, kind);
}

/** A snapshot as `path → text`, a line for each thing that can differ. */
function flatten({ senses, ...term }: TermSnapshot): Map<string, string | null> {
  const lines = new Map(Object.entries(term).map(([path, value]) => [path, asText(value)]));
  for (const sense of senses) {
    const at = sense.ownerSide;
    for (const { key } of LANGUAGES) {
      lines.set(`${at}.${key}.preferred`, sense.labels[key]?.preferred ?? null);
      lines.set(`${at}.${key}.synonyms`, sense.labels[key]?.synonyms?.join(', ') || null);
      lines.set(`${at}.${key}.forms`, sense.labels[key]?.forms.join(', ') || null);
      lines.set(`${at}.${key}.plain`, sense.plain[key] ?? null);
      lines.set(`${at}.${key}.definition`, sense.definition[key] ?? null);
      lines.set(`${at}.${key}.example`, sense.example?.[key] ?? null);
    }
  }
  return lines;
}

/** What differs between two versions; `before` null for a new term. */
export function termChanges(before: TermSnapshot | null, after: TermSnapshot): FieldChange[] {
  const [old, now] = [before ? flatten(before) : new Map<string, string | null>(), flatten(after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  return paths.map((path) => ({ path, before: old.get(path) ?? null, after: now.get(path) ?? null })).filter((change) => change.before !== change.after);
}

export const isFalseFriend = ({ senses }: Pick<TermSnapshot, 'senses'>): boolean => new Set(senses.map((sense) => sense.ownerSide)).size > 1;
