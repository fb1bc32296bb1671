import { useLanguage } from '../i18n/use-format.ts';
import { localized, type LocalizedValue } from './localized.ts';

/** Name of a link around an `LText`: what it shows, without what its words explain. */
export function useLinkName(value: LocalizedValue): string {
  const reader = useLanguage();
  const { text, language } = localized(value, reader);
  return language === reader ? text : `${text} ${language}`;
}
