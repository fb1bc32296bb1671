import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { answers, connection, person } from '../../../platform/testing/answers.ts';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import { ArticleVersionDocument, ArticlesDocument, VerifyArticleDocument } from '../knowledge.gen.ts';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { ArticleBody } from './article-body.tsx';
import { ArticleHistory } from './article-history.tsx';
import { ArticleListPage } from './article-list-page.tsx';
import { RenewalsPage } from './renewals-page.tsx';
import { VendorComparePage } from './vendor-compare-page.tsx';

const shared = { domain: 'knowledge', messages: { en, pl }, path: '/w/demo/knowledge' };
const words = (text: string) => ({ __typename: 'LocalizedText', en: text, pl: null, text, language: 'EN' });
const article = {
  __typename: 'Article', id: 'a1', version: 3, title: words('How we write a brief'), summary: words('What IT needs to know'), space: 'PROCESSES', side: 'MARKETING', state: 'DUE', dueOn: '2026-11-20',
  usefulCount: 2, updatedAt: '2026-11-01T10:00:00Z', owner: { __typename: 'Member', id: 'm1', name: 'Beata Chmiel', side: 'MARKETING' }, viewerCan: { __typename: 'ArticleRights', verify: true },
};
const everything = { first: 50, filter: { search: null, space: null, side: null, state: null, mine: null } };
const listed = (nodes: object[], viewerCanCreate = true) => ({
  request: { query: ArticlesDocument, variables: everything },
  result: { data: { articles: { __typename: 'ArticleConnection', viewerCanCreate, edges: nodes.map((node) => ({ __typename: 'ArticleEdge', cursor: 'c', node })), pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } } },
});
describe('articles', () => {
  test('none yet: a sentence and one button, in both languages', async () => {
    const { unmount } = renderScreen(<ArticleListPage />, { ...shared, mocks: [listed([])] });
    expect(await screen.findByText(en.articles.empty)).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: en.articles.write })[0]).toHaveAttribute('href', '/w/demo/knowledge/articles/new');
    unmount();
    renderScreen(<ArticleListPage />, { ...shared, language: 'pl', mocks: [listed([], false)] });
    expect(await screen.findByText(pl.articles.empty)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: pl.articles.write })).toBeNull();
  });

  test('one that is due is verified in one click', async () => {
    let sent = 0;
    const verify = {
      request: { query: VerifyArticleDocument, variables: { input: { id: 'a1', expectedVersion: 3 } } },
      result: () => {
        sent += 1;
        return { data: { verifyArticle: { __typename: 'ForbiddenProblem', code: 'X', message: 'Ask its owner' } } };
      },
    };
    const { user } = renderScreen(<ArticleListPage />, { ...shared, mocks: [listed([article]), verify] });
    expect((await screen.findAllByRole('link', { name: /How we write a brief/ }))[0]).toHaveAttribute('href', '/w/demo/knowledge/articles/a1');
    await user.click(screen.getByRole('button', { name: en.article.verify }));
    await waitFor(() => expect(sent).toBe(1));
  });

  test('what it said before can be read; one wording alone is no history', async () => {
    const version = (number: number) => ({ __typename: 'ArticleVersion' as const, id: `v${number}`, number, savedAt: '2026-10-01T10:00:00Z', author: { __typename: 'Member' as const, id: 'm1', name: 'Beata Chmiel', side: 'MARKETING' as const } });
    const body = JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ask first' }] }] });
    const earlier = { request: { query: ArticleVersionDocument, variables: { id: 'v1' } }, result: { data: { articleVersion: { ...version(1), language: 'EN', body, title: article.title, summary: article.summary } } } };
    const { user, unmount } = renderScreen(<ArticleHistory versions={[version(2), version(1)]} />, { ...shared, mocks: [earlier] });
    expect(await screen.findByText('Version 2, as it stands')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Version 1' }));
    expect(await screen.findByText('Ask first')).toBeInTheDocument();
    unmount();
    renderScreen(<ArticleHistory versions={[version(1)]} />, shared);
    expect(screen.queryByText(en.history.title)).toBeNull();
  });

  test('a body shows what it knows and leads only to addresses that are safe', async () => {
    const link = (text: string, href: string) => ({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] });
    const body = JSON.stringify({
      type: 'doc',
      content: [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Steps' }] }, { type: 'paragraph', content: [link('good', 'https://example.test/a'), link('bad', 'javascript:alert(1)')] }, { type: 'script', content: [{ type: 'text', text: 'evil' }] }],
    });
    renderScreen(<ArticleBody body={body} language="en" />, shared);
    expect(await screen.findByRole('heading', { name: 'Steps' })).toBeInTheDocument();
    expect(screen.getAllByRole('link').map((each) => each.getAttribute('href'))).toEqual(['https://example.test/a']);
    expect(screen.queryByText('evil')).toBeNull();
  });
});

describe('vendors', () => {
  const owner = person('m1', 'Iwo', 'IT');
  const contract = (id: string, vendor: string, more: object = {}) => ({
    ...{ __typename: 'Contract', id, version: 1, title: words(`Mailing of ${vendor}`), category: 'MAILING', startsOn: '2026-01-01', endsOn: '2027-01-31', noticeDays: 30, windowOpensOn: '2026-12-01', noticeBy: '2026-12-31', window: 'OPEN' },
    ...{ costYear: 1_200_000, seats: 10, usedSeats: 6, idleCostYear: 480_000, ownerSide: 'IT', waitsFor: ['IT'], boughtTwice: false, twins: [], reviews: [], vendor: { __typename: 'Vendor', id: `v-${vendor}`, name: vendor }, owner },
    viewerCan: { __typename: 'ContractRights', edit: false, review: false },
    ...more,
  });
  const vendor = (name: string) => ({ __typename: 'Vendor', id: `v-${name}`, version: 1, name, about: null, website: null, categories: ['MAILING'], sides: ['IT'], contractCount: 1, costYear: 1_200_000, idleCostYear: 480_000, insightCount: 0, viewerCan: { __typename: 'VendorRights', edit: false } });

  test('the radar of renewals counts the windows that are open and marks what is bought twice', async () => {
    const twice = contract('c1', 'Gazela', { boughtTwice: true, twins: [{ __typename: 'Contract', id: 'c2', ownerSide: 'MARKETING', vendor: { __typename: 'Vendor', id: 'v-Powiadom', name: 'Powiadom' } }] });
    const { link } = answers({ Radar: () => ({ contracts: connection('Contract', [twice, contract('c3', 'Druk', { window: 'LATER' })]) }) });
    renderScreen(<RenewalsPage />, { ...shared, path: '/w/demo/knowledge/renewals', link });
    const row = within(await screen.findByRole('row', { name: /Mailing of Gazela/ }));
    expect(row.getByText(/Powiadom/)).toBeInTheDocument();
    expect(within(screen.getByRole('row', { name: /Mailing of Druk/ })).queryByText(/Powiadom/)).toBeNull();
    expect(screen.getByRole('region', { name: /1/ })).toBeInTheDocument();
  });

  test('two vendors stand side by side, chosen in the address', async () => {
    const { link, sent } = answers({
      Vendors: () => ({ vendors: connection('Vendor', [vendor('Gazela'), vendor('Druk')], { viewerCanCreate: false }) }),
      VendorPage: ({ id }) => {
        const name = String(id).slice(2);
        return { vendor: vendor(name), contracts: connection('Contract', [contract(`c-${name}`, name)]), vendorInsights: connection('VendorInsight', []) };
      },
    });
    renderScreen(<VendorComparePage />, { ...shared, path: '/w/demo/knowledge/vendors/compare?a=v-Gazela&b=v-Druk', link });
    const table = within(await screen.findByRole('table'));
    expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Gazela', 'Druk']);
    expect(table.getByText(/^Mailing of Gazela: /)).toBeInTheDocument();
    expect(table.getByText(/^Mailing of Druk: /)).toBeInTheDocument();
    expect(sent.filter(({ name }) => name === 'VendorPage').map(({ variables }) => variables['id'])).toEqual(['v-Gazela', 'v-Druk']);
  });
});
