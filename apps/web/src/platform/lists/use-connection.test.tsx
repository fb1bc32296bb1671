import { expect, test } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { LoadMore } from '@tandem/ui/load-more';
import { MembersDocument } from '../identity/identity.gen.ts';
import { useMembers } from '../identity/identity.queries.ts';
import { renderScreen } from '../testing/render-screen.tsx';

const node = (id: string) => ({
  __typename: 'Member',
  id,
  name: `Person ${id}`,
  email: `${id}@demo.example`,
  role: 'MEMBER',
  side: 'IT',
  state: 'ACTIVE',
  version: 1,
  department: null,
  viewerCan: { __typename: 'MemberRights', update: false },
});
const page = (after: string | undefined, ids: string[], endCursor: string | null): MockLink.MockedResponse => ({
  request: { query: MembersDocument, variables: { first: 50, filter: {}, ...(after ? { after } : {}) } },
  result: {
    data: {
      members: {
        __typename: 'MemberConnection',
        edges: ids.map((id) => ({ __typename: 'MemberEdge', cursor: id, node: node(id) })),
        pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
      },
    },
  },
});

function List() {
  const members = useMembers({});
  const [refreshed, setRefreshed] = useState(false);
  return (
    <>
      <button onClick={() => void members.refetch().then(() => setRefreshed(true))}>Refresh</button>
      {refreshed && <p>refreshed</p>}
      <p>{members.rows.map((row) => row.name).join(', ')}</p>
      <LoadMore {...members} />
    </>
  );
}

test('asks again for all rows on the screen at once, without shrinking the list', async () => {
  const again = page(undefined, ['a', 'b', 'c'], null);
  const both = { ...again, request: { query: MembersDocument, variables: { first: 3, after: null, filter: {} } } };
  const { user } = renderScreen(<List />, { mocks: [page(undefined, ['a', 'b'], 'b'), page('b', ['c'], null), both] });
  await screen.findByText('Person a, Person b');
  await user.click(screen.getByRole('button', { name: 'Load more' }));
  await screen.findByText('Person a, Person b, Person c');
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(await screen.findByText('refreshed')).toBeInTheDocument();
  expect(screen.getByText('Person a, Person b, Person c')).toBeInTheDocument();
});

test('joins the next page to the first and stops at the end', async () => {
  const { user } = renderScreen(<List />, { mocks: [page(undefined, ['a', 'b'], 'b'), page('b', ['c'], null)] });
  expect(await screen.findByText('Person a, Person b')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Load more' }));
  expect(await screen.findByText('Person a, Person b, Person c')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Load more' })).toBeNull();
});
