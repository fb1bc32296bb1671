import { expect, test } from '@jest/globals';
import { ApolloClient, InMemoryCache } from '@apollo/client';
import { MockLink } from '@apollo/client/testing';
import { findEverywhere } from './overview.finder.ts';
import { SearchDocument } from './overview.gen.ts';
import { words } from './overview.testing.ts';

test('what the server finds leads to its page, in its group; what has no page is left out', async () => {
  const found = (entity: string, id: string) => ({ __typename: 'Found', entity, id, title: words(id) });
  const search = ['Goal', 'Request', 'Vendor', 'NobodyKnows'].map((entity) => found(entity, entity.toLowerCase()));
  const link = new MockLink([{ request: { query: SearchDocument, variables: { text: 'pil' } }, result: { data: { search } } }]);
  const things = await findEverywhere(new ApolloClient({ link, cache: new InMemoryCache() }), 'pil');
  expect(things.map(({ groupKey, path }) => [groupKey, path])).toEqual([
    ['found.Goal', 'goals/goal'],
    ['found.Request', 'requests/request'],
    ['found.Vendor', 'knowledge/vendors/vendor'],
  ]);
});
