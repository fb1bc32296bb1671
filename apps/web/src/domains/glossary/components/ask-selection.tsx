import type { ApolloClient } from '@apollo/client';
import i18next from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../platform/feedback/toast.ts';
import { isProblem } from '../../../platform/forms/mutation-result.ts';
import { toApiLanguage, type AppLanguage } from '../../../platform/i18n/language.ts';
import type { TextMarker } from '../../../platform/text/text-markers.ts';
import { AskAboutWordDocument } from '../glossary.gen.ts';
import classes from './ask-selection.module.css';

/** Asks those who use a word, without a name, and tells by toast how it went. */
export async function askAbout(client: ApolloClient, word: string, language: AppLanguage): Promise<void> {
  const { data } = await client.mutate({ mutation: AskAboutWordDocument, variables: { input: { word, language: toApiLanguage(language) } } });
  const result = data?.askAboutWord;
  if (isProblem(result)) toast(result.message, { tone: 'bad' });
  else if (result) toast(i18next.t('glossary:questions.asked'));
}

interface Selected {
  word: string;
  language: AppLanguage;
  top: number;
  left: number;
}

/** At most a phrase: whoever selects more wants to copy it. */
const LONGEST = 60;

/** What is selected in the texts of a page; nothing in fields, and nothing without a letter. */
function selected(): Selected | null {
  const selection = window.getSelection();
  const word = selection?.toString().trim() ?? '';
  const from = selection?.anchorNode?.parentElement;
  if (!selection || selection.rangeCount === 0 || word.length < 2 || word.length > LONGEST || !/\p{L}/u.test(word) || /\n/.test(word)) return null;
  if (!from?.closest('main') || from.closest('input, textarea, button, nav, [contenteditable]')) return null;
  const { bottom, left } = selection.getRangeAt(0).getBoundingClientRect();
  return { word, language: from.closest('[lang]')?.getAttribute('lang') === 'pl' ? 'pl' : 'en', top: bottom, left };
}

/** "I don't get it" under any word that the reader selects, also one that the glossary does not know. */
export function AskSelection({ ask }: { ask: TextMarker['ask'] }) {
  const { t } = useTranslation();
  const [at, setAt] = useState<Selected | null>(null);
  useEffect(() => {
    const look = () => setAt(selected());
    const close = () => setAt(null);
    document.addEventListener('selectionchange', look);
    window.addEventListener('scroll', close, { passive: true, capture: true });
    return () => {
      document.removeEventListener('selectionchange', look);
      window.removeEventListener('scroll', close, { capture: true });
    };
  }, []);
  if (!at) return null;
  const send = () => {
    window.getSelection()?.removeAllRanges();
    setAt(null);
    void ask(at.word, at.language);
  };
  return (
    // The pointer must not take the selection away before the click arrives.
    <button type="button" className={classes.ask} style={{ top: at.top + 8, left: Math.max(8, Math.min(at.left, window.innerWidth - 160)) }} onPointerDown={(event) => event.preventDefault()} onClick={send}>
      {t('marked.ask')}
    </button>
  );
}
