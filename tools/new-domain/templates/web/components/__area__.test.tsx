import { ApolloLink, Observable } from '@apollo/client';
import { expect, jest, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import type { __Thing__Details } from '../__area-kebab__.queries.ts';
import { __Thing__ListPage } from './__thing-kebab__-list-page.tsx';
import { __Thing__NewPage } from './__thing-kebab__-new-page.tsx';
import { __Thing__Page } from './__thing-kebab__-page.tsx';

// Whole screens: slow in a simulated browser on a busy machine, however little they wait for.
jest.setTimeout(20_000);

const words = (text: string) => ({ __typename: 'LocalizedText' as const, pl: null, en: text, text, language: 'EN' as const });
const one = (more: Partial<__Thing__Details> = {}): __Thing__Details => ({
  __typename: '__Thing__',
  id: 't1',
  version: 3,
  title: words('The first'),
  note: null,
  updatedAt: '2026-01-02T10:00:00Z',
  archivedAt: null,
  author: { __typename: 'Member', id: 'm2', name: 'Karolina', side: 'MARKETING' },
  viewerCan: { __typename: '__Thing__Rights', update: true, archive: true },
  ...more,
});
const list = (rows: __Thing__Details[], viewerCanCreate = true) => ({
  __things__: {
    __typename: '__Thing__Connection',
    viewerCanCreate,
    edges: rows.map((node) => ({ __typename: '__Thing__Edge', cursor: node.id, node })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
});

/** Shows a screen whose requests are answered by operation. */
function show(element: ReactElement, path: string, answers: Record<string, Record<string, unknown>>, route?: string) {
  const link = new ApolloLink(({ operationName = '' }) => new Observable((observer) => {
    observer.next({ data: answers[operationName] ?? {} });
    observer.complete();
  }));
  return renderScreen(element, { domain: '__area-kebab__', messages: { en, pl }, path, link, ...(route ? { route } : {}) });
}

test('the list shows what there is and who made it', async () => {
  show(<__Thing__ListPage />, '/w/demo/__area-kebab__', { __Things__: list([one()]) });
  expect(await screen.findByRole('row', { name: /The first.*Karolina.*2 Jan 2026/ })).toBeInTheDocument();
});

test('the empty list offers the first one only to those who may create it', async () => {
  const first = show(<__Thing__ListPage />, '/w/demo/__area-kebab__', { __Things__: list([]) });
  expect(await screen.findByText(en.list.empty)).toBeInTheDocument();
  expect(screen.getAllByRole('link', { name: en.list.new })).not.toHaveLength(0);
  first.unmount();
  show(<__Thing__ListPage />, '/w/demo/__area-kebab__', { __Things__: list([], false) });
  expect(await screen.findByText(en.list.empty)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: en.list.new })).toBeNull();
});

test('a problem lands on its field and keeps what was typed', async () => {
  const fields = [{ __typename: 'FieldProblem', path: 'title', code: 'TOO_LONG', message: 'Please keep this to 120 characters.' }];
  const refused = { __typename: 'ValidationProblem', code: 'INVALID', message: 'Please correct the marked fields.', fields };
  const { user } = show(<__Thing__NewPage />, '/w/demo/__area-kebab__/new', { __Thing__Creation: list([]), Create__Thing__: { create__Thing__: refused } });
  await user.type(await screen.findByRole('textbox', { name: /^Title/ }), 'A title');
  await user.click(screen.getByRole('button', { name: en.form.create }));
  expect(await screen.findByText('Please keep this to 120 characters.')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: /^Title/ })).toHaveValue('A title');
});

test('a reader without rights sees no button that would be refused', async () => {
  const viewerCan = { __typename: '__Thing__Rights' as const, update: false, archive: false };
  show(<__Thing__Page />, '/w/demo/__area-kebab__/t1', { __Thing__Page: { __thing__: one({ viewerCan }) } }, '/w/:slug/__area-kebab__/:id');
  expect(await screen.findByRole('heading', { name: 'The first' })).toBeInTheDocument();
  expect(screen.queryByRole('button')).toBeNull();
});
