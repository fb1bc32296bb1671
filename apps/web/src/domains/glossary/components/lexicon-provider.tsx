import { useApolloClient, useQuery } from '@apollo/client/react';
import { type PropsWithChildren, type ReactNode, useEffect, useState } from 'react';
import { useRefreshOn } from '../../../platform/apollo/live.tsx';
import type { AppLanguage } from '../../../platform/i18n/language.ts';
import { useSession } from '../../../platform/session/use-session.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { type TextMarker, TextMarkerProvider } from '../../../platform/text/text-markers.ts';
import { ReaderLexiconDocument } from '../glossary.gen.ts';

/** The lexicon is asked for this long after the first paint: texts are readable without marks. */
const AFTER_FIRST_PAINT_MS = 400;

/** Gives every text of the workspace the marks for this reader. Loads the matcher and the words after the first paint. */
export function LexiconProvider({ children }: PropsWithChildren) {
  const { side } = useSession();
  const to = useWorkspacePath();
  const [painted, setPainted] = useState(false);
  const [marker, setMarker] = useState<TextMarker | null>(null);
  const [selection, setSelection] = useState<ReactNode>(null);
  const client = useApolloClient();
  const { data, refetch } = useQuery(ReaderLexiconDocument, { skip: !painted });
  useRefreshOn(['Term', 'GlossaryImport'], refetch);

  useEffect(() => {
    const timer = setTimeout(() => setPainted(true), AFTER_FIRST_PAINT_MS);
    return () => clearTimeout(timer);
  }, []);

  const entries = data?.readerLexicon.entries;
  const base = to('glossary');
  useEffect(() => {
    if (!entries) return undefined;
    let current = true;
    void Promise.all([import('../reader-marks.ts'), import('./ask-selection.tsx')]).then(([{ readerMarker }, { askAbout, AskSelection }]) => {
      const ask = (word: string, language: AppLanguage) => askAbout(client, word, language);
      if (!current) return;
      setMarker(readerMarker(entries, side, (termId) => `${base}/${termId}`, ask));
      setSelection(<AskSelection ask={ask} />);
    });
    return () => {
      current = false;
    };
  }, [entries, side, base, client]);

  return (
    <TextMarkerProvider value={marker}>
      {children}
      {selection}
    </TextMarkerProvider>
  );
}
