import type { IncomingHttpHeaders } from 'node:http';

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

/** The language a request is answered in: what the application asks for, else the person's own, else what the browser prefers. */
export function askedLanguage(headers: IncomingHttpHeaders, own?: Language): Language {
  const asked = headers['x-tandem-language'];
  return typeof asked === 'string' ? firstKnown(asked) : (own ?? firstKnown(headers['accept-language']));
}

/** First language of an Accept-Language header that Tandem speaks. */
function firstKnown(header: string | undefined): Language {
  for (const part of (header ?? '').split(',')) {
    const code = part.trim().slice(0, 2).toLowerCase();
    if (code === 'pl') return 'PL';
    if (code === 'en') return 'EN';
  }
  return 'EN';
}
