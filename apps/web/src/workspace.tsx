import type { ApolloClient } from '@apollo/client';
import { InMemoryCache } from '@apollo/client';
import type { RouteObject } from 'react-router';
import { menuWords } from 'virtual:menu-words';
import { domains } from './domains.gen.ts';
import { possibleTypes } from './platform/apollo/possible-types.gen.ts';
import { catalogSource, type Catalog } from './platform/i18n/catalog-source.ts';
import { addCatalogs, addWords } from './platform/i18n/i18n.ts';
import { workspaceRoute } from './platform/router/workspace-route.tsx';

/** What the signed-in app consists of: the domains with their words and types, inside the shell. */
export function makeWorkspaceRoute(client: ApolloClient): RouteObject {
  addCatalogs(catalogSource(import.meta.glob<Catalog>(['./domains/*/messages/*.json', './overview/messages/*.json'], { import: 'default' })));
  addWords(menuWords);
  if (client.cache instanceof InMemoryCache) client.cache.policies.addPossibleTypes(possibleTypes);
  return workspaceRoute(client, domains);
}
