import type { Finder } from '../platform/router/web-domain.ts';
import { SearchDocument } from './overview.gen.ts';

/** Everything that holds a text, asked in one query. What has no page is not offered. */
export const findEverywhere: Finder = async (client, text, pageOf) => {
  const { data } = await client.query({ query: SearchDocument, variables: { text }, fetchPolicy: 'no-cache' });
  return (data?.search ?? []).flatMap(({ entity, id, title }) => {
    const path = pageOf(entity, id);
    return path ? [{ id, title, path, groupKey: `found.${entity}` }] : [];
  });
};
