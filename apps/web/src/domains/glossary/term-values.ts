import { emptyText, type TextValue, textInput, textOf } from '../../platform/forms/localized-value.ts';
import type { ProposeTermInput, TermDomain, TermKind } from './glossary.gen.ts';
import type { TermDetails } from './glossary.queries.ts';

type Side = 'IT' | 'MARKETING';

export interface LabelValues {
  preferred: string;
  /** Separated by commas, as people type them. */
  synonyms: string;
  forms: string;
}

export interface SenseValues {
  ownerSide: Side;
  pl: LabelValues;
  en: LabelValues;
  plain: TextValue;
  definition: TextValue;
  example: TextValue;
}

/** What the form holds; the shape of the mutation's input, so that problems find their fields. */
export interface TermValues {
  canonical: string;
  domain: TermDomain;
  kind: TermKind;
  senses: SenseValues[];
  note: TextValue;
}

const emptyLabel = (): LabelValues => ({ preferred: '', synonyms: '', forms: '' });

export const emptySense = (ownerSide: Side): SenseValues => ({ ownerSide, pl: emptyLabel(), en: emptyLabel(), plain: emptyText(), definition: emptyText(), example: emptyText() });

export const emptyTerm = (side: Side): TermValues => ({ canonical: '', domain: side, kind: 'WORD', senses: [emptySense(side)], note: emptyText() });

/** Address of the form with a word filled in: what a text used or a reader asked about. */
export const newTermPath = (word: string, language: 'PL' | 'EN', side: Side | null): string => `glossary/new?${new URLSearchParams({ word, language, ...(side ? { side } : {}) }).toString()}`;

/** What such an address asks for. */
export function termFrom(search: URLSearchParams, ownSide: Side): TermValues {
  const word = search.get('word')?.trim() ?? '';
  const named = search.get('side');
  const values = emptyTerm(named === 'IT' || named === 'MARKETING' ? named : ownSide);
  const [sense] = values.senses;
  if (!word || !sense) return values;
  const label = { ...emptyLabel(), preferred: word };
  return { ...values, canonical: word, kind: /^\p{Lu}[\p{Lu}\d]+$/u.test(word) ? 'ACRONYM' : 'WORD', senses: [{ ...sense, ...(search.get('language') === 'EN' ? { en: label } : { pl: label }) }] };
}

export function valuesOf(term: TermDetails): TermValues {
  const { canonical, domain, kind } = term;
  const senses = term.senses.map(({ ownerSide, labels, plain, definition, example }, index) => {
    const label = (language: 'PL' | 'EN') => {
      const found = labels.find((each) => each.language === language);
      if (!found) return emptyLabel();
      const names = [found.preferred, ...found.synonyms];
      const all = term.forms.filter((form) => form.sense === index && form.language === language);
      // While some are only guessed the field stays empty: what is written there counts as the whole list.
      const forms = all.some(({ approved }) => !approved) ? [] : all.map(({ form }) => form).filter((form) => !names.includes(form));
      return { preferred: found.preferred, synonyms: found.synonyms.join(', '), forms: forms.join(', ') };
    };
    return { ownerSide, pl: label('PL'), en: label('EN'), plain: textOf(plain), definition: textOf(definition), example: textOf(example) };
  });
  return { canonical, domain, kind, senses, note: emptyText() };
}

const listOf = (text: string): string[] => text.split(',').map((each) => each.trim()).filter(Boolean);
const labelInput = ({ preferred, synonyms, forms }: LabelValues) => (preferred.trim() ? { preferred, synonyms: listOf(synonyms), forms: listOf(forms) } : null);

export function inputOf(values: TermValues, term: TermDetails | null): ProposeTermInput {
  return {
    termId: term?.id ?? null,
    baseVersion: term?.liveVersion ?? null,
    canonical: values.canonical,
    domain: values.domain,
    kind: values.kind,
    note: textInput(values.note),
    senses: values.senses.map(({ ownerSide, pl, en, plain, definition, example }) => ({
      ownerSide,
      pl: labelInput(pl),
      en: labelInput(en),
      plain: textInput(plain),
      definition: textInput(definition),
      example: textInput(example),
    })),
  };
}
