import { createContext, use, type PropsWithChildren } from 'react';

const MarklessContext = createContext(false);

/** Inside, words are not marked: headings in menus, link texts, a text that is itself an explanation. */
export function Markless({ children }: PropsWithChildren) {
  return <MarklessContext value={true}>{children}</MarklessContext>;
}

export const useMarkless = (): boolean => use(MarklessContext);
