import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { expect, test } from '@jest/globals';
import type { RouteObject } from 'react-router';
import { createAppRouter } from './app-router.tsx';

test('who goes elsewhere while the workspace is still loading arrives there', async () => {
  window.history.replaceState(null, '', '/w/demo/first');
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });
  const arrivals: ((make: () => RouteObject) => void)[] = [];
  const router = createAppRouter(client, () => new Promise((resolve) => arrivals.push(resolve)));
  const second = router.navigate('/w/demo/second');
  for (const arrive of arrivals) arrive(() => ({ id: 'workspace', path: 'w/:slug/*' }));
  await second;
  expect(router.state.location.pathname).toBe('/w/demo/second');
  expect(router.state.matches.map(({ route }) => route.id)).toEqual(['root', 'workspace']);
  router.dispose();
});
