import type { Finder } from '../platform/router/web-domain.ts';
import { type FoundKind, SearchDocument } from './overview.gen.ts';

/** Where each kind of thing lives. */
const FOLDERS: Record<FoundKind, string> = { GOAL: 'goals', PROJECT: 'projects', REQUEST: 'requests', TERM: 'glossary' };

/** Goals, projects, requests and words that hold a text, asked in one query. */
export const findEverywhere: Finder = async (client, text) => {
  const { data } = await client.query({ query: SearchDocument, variables: { text }, fetchPolicy: 'no-cache' });
  return (data?.search ?? []).map(({ kind, id, title }) => ({ id, title, path: `${FOLDERS[kind]}/${id}`, groupKey: `found.${kind}` }));
};
