import { createContext } from 'react';
import type { AppLanguage } from '../i18n/language.ts';

/** A word in a text that this reader may not know, or understands differently. Positions are UTF-16 offsets. */
export interface TextMark {
  start: number;
  end: number;
  /** The term as the glossary writes it. */
  label: string;
  /** What it means in plain words. */
  plainWording: string;
  /** What the other side says or hears instead. */
  otherSideWording?: string;
  /** Address of the term. */
  href: string;
  kind: 'term' | 'falseFriend';
}

export interface TextMarker {
  mark: (text: string, language: AppLanguage) => TextMark[];
}

/** Who marks the words; null leaves texts plain. */
export const TextMarkerContext = createContext<TextMarker | null>(null);

/** The glossary provides it: `<TextMarkerProvider value={{ mark }}>`; the value must be stable (useMemo). */
export const TextMarkerProvider = TextMarkerContext;
