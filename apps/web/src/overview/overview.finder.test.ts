import { expect, test } from '@jest/globals';
import { ApolloClient, InMemoryCache } from '@apollo/client';
import { MockLink } from '@apollo/client/testing';
import { readFileSync, globSync } from 'node:fs';
import { domains } from '../domains.gen.ts';
import { pagesOf } from '../platform/router/page-of.ts';
import { findEverywhere } from './overview.finder.ts';
import { SearchDocument } from './overview.gen.ts';
import { words } from './overview.testing.ts';

const pageOf = pagesOf(domains);

test('what the server finds leads to its page, in its group; what has no page is left out', async () => {
  const found = (entity: string, id: string) => ({ __typename: 'Found', entity, id, title: words(id) });
  const search = ['Goal', 'Request', 'Vendor', 'NobodyKnows'].map((entity) => found(entity, entity.toLowerCase()));
  const link = new MockLink([{ request: { query: SearchDocument, variables: { text: 'pil' } }, result: { data: { search } } }]);
  const things = await findEverywhere(new ApolloClient({ link, cache: new InMemoryCache() }), 'pil', pageOf);
  expect(things.map(({ groupKey, path }) => [groupKey, path])).toEqual([
    ['found.Goal', 'goals/goal'],
    ['found.Request', 'requests/request'],
    ['found.Vendor', 'knowledge/vendors/vendor'],
  ]);
});

test('everything that the domains of the API declare as news or as findable has a page here', () => {
  const folder = new URL('../../../api/src/domains/', import.meta.url);
  const declared = globSync('*/*.module.ts', { cwd: folder }).flatMap((file) => readFileSync(new URL(file, folder), 'utf8').match(/^ *(?:tells|searchable)\(.*/gm) ?? []);
  const things = new Set(declared.map((line) => (/at: \{ entity: '(\w+)'/.exec(line) ?? /entity: '(\w+)'/.exec(line))?.[1] ?? line));
  expect(things.size).toBeGreaterThan(20);
  expect([...things].filter((thing) => pageOf(thing, 'x') === null)).toEqual([]);
});
