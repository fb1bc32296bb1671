import { useTranslation } from 'react-i18next';
import { createFormat, type Format } from './format.ts';
import type { AppLanguage } from './language.ts';

const formats: Partial<Record<AppLanguage, Format>> = {};

/** Dates and numbers the way the reader's language writes them; follows the language switch. */
export function useFormat(): Format {
  const language = useLanguage();
  return (formats[language] ??= createFormat(language));
}

export function useLanguage(): AppLanguage {
  const { i18n } = useTranslation();
  return i18n.language === 'pl' ? 'pl' : 'en';
}
