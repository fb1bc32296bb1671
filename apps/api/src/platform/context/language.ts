/** The two languages of Tandem, equals. Stored and sent in upper case in GraphQL, in lower case as keys of texts. */
export type Language = 'EN' | 'PL';

/** A text in both languages, of which at least one is present. */
export interface Localized {
  en?: string;
  pl?: string;
}

/** A sentence that the product itself says: always in both languages. */
export interface Sentence {
  en: string;
  pl: string;
}

/** The product's own sentence in the reader's language, with `{name}` replaced by the parameter of that name. */
export function say(sentence: Sentence, language: Language, params: Record<string, string | number> = {}): string {
  const text = language === 'PL' ? sentence.pl : sentence.en;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** First language of an Accept-Language header that Tandem speaks; Polish wins a draw because it is asked for by name. */
export function preferredLanguage(header: string | undefined): Language {
  for (const part of (header ?? '').split(',')) {
    const code = part.trim().slice(0, 2).toLowerCase();
    if (code === 'pl') return 'PL';
    if (code === 'en') return 'EN';
  }
  return 'EN';
}
