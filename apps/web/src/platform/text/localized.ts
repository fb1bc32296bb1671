import { otherLanguage, type AppLanguage } from '../i18n/language.ts';

export interface LocalizedValue {
  pl: string | null;
  en: string | null;
}

/** The text in the reader's language, else in the other one. */
export function localized(value: LocalizedValue, reader: AppLanguage): { text: string; language: AppLanguage } {
  const own = value[reader];
  if (own) return { text: own, language: reader };
  const other = otherLanguage(reader);
  return { text: value[other] ?? '', language: other };
}
