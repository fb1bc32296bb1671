import { useTranslation } from 'react-i18next';
import { createFormat, type Format } from './format.ts';
import type { AppLanguage } from './language.ts';

const formats: Partial<Record<AppLanguage, Format>> = {};

/** Made once for a language: formats are costly to make. */
const formatOf = (language: AppLanguage): Format => (formats[language] ??= createFormat(language));

/** Dates and numbers the way the reader's language writes them; follows the language switch. */
export function useFormat(): Format {
  return formatOf(useLanguage());
}

export function useLanguage(): AppLanguage {
  const { i18n } = useTranslation();
  return i18n.language === 'pl' ? 'pl' : 'en';
}
