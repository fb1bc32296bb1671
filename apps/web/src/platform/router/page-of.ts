import { createContext, use } from 'react';
import type { WebDomain } from './web-domain.ts';

/** Address of a thing, relative to /w/:slug/; null for a kind that has no page. @param entity as the server names it: `Goal` */
export type PageOf = (entity: string, id: string) => string | null;

/** Finds things on the pages that the domains declare. */
export function pagesOf(domains: readonly WebDomain[]): PageOf {
  const pages = new Map(domains.flatMap((domain) => Object.entries(domain.pages ?? {})));
  return (entity, id) => pages.get(entity)?.replace(':id', id) ?? null;
}

/** The shell provides it, so that what reports of every domain imports none. */
export const PageOfContext = createContext<PageOf>(() => null);

export const usePageOf = (): PageOf => use(PageOfContext);
