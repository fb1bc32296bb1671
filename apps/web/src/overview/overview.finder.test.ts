import { expect, test } from '@jest/globals';
import { ApolloClient, InMemoryCache } from '@apollo/client';
import { MockLink } from '@apollo/client/testing';
import { findEverywhere } from './overview.finder.ts';
import { SearchDocument } from './overview.gen.ts';
import { words } from './overview.testing.ts';

test('what the server finds leads to its page, in its group', async () => {
  const found = (kind: string, id: string) => ({ __typename: 'Found', kind, id, title: words(id) });
  const search = ['GOAL', 'PROJECT', 'REQUEST', 'TERM'].map((kind) => found(kind, kind.toLowerCase()));
  const link = new MockLink([{ request: { query: SearchDocument, variables: { text: 'pil' } }, result: { data: { search } } }]);
  const things = await findEverywhere(new ApolloClient({ link, cache: new InMemoryCache() }), 'pil');
  expect(things.map(({ groupKey, path }) => [groupKey, path])).toEqual([
    ['found.GOAL', 'goals/goal'],
    ['found.PROJECT', 'projects/project'],
    ['found.REQUEST', 'requests/request'],
    ['found.TERM', 'glossary/term'],
  ]);
});
