import type { Sentence } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';

/** The words of one sense in one language. */
export interface DemoLabel {
  preferred: string;
  synonyms?: string[];
  /** Every approved form of the preferred word and its synonyms, they themselves included; none where nobody has listed them and they are guessed. */
  forms: string[];
}

/** What one side means by the term. Every text is in both languages. */
export interface DemoSense {
  ownerSide: Side;
  labels: { pl: DemoLabel; en: DemoLabel };
  /** At most 60 characters: can stand in place of the word, or beside it, for the other side. */
  plain: Sentence;
  definition: Sentence;
  example?: Sentence;
}

/** A term of the demo glossary; two senses, one of each side, make it a false friend. */
export interface DemoTerm {
  key: string;
  /** The English label, by which the term is filed. */
  canonical: string;
  domain: Side | 'SHARED';
  kind: 'WORD' | 'ACRONYM';
  senses: DemoSense[];
}
