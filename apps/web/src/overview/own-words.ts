import { ASKS } from '@tandem/board-pack/asks';
import type { PackAsk, Words } from '@tandem/board-pack/pack';
import { useLanguage } from '../platform/i18n/use-format.ts';

/** Texts of a pack in the reader's language, or in the other where there is none. */
export function useOwnWords() {
  const language = useLanguage();
  const read = (text: Words | null): string => (text ? (text[language] ?? text[language === 'pl' ? 'en' : 'pl'] ?? '') : '');
  /** What waits, with the title of the thing where there is one. */
  const ask = ({ kind, title }: PackAsk): string => [ASKS[kind]?.[language] ?? kind, read(title)].filter(Boolean).join(': ');
  return Object.assign(read, { ask });
}
