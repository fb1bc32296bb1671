import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { domains } from '../../domains.gen.ts';
import { pagesOf } from '../../platform/router/page-of.ts';
import { renderScreen } from '../../platform/testing/render-screen.tsx';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { words } from '../overview.testing.ts';
import { ScorecardDocument, type ScorecardQuery, ScorecardRowsDocument, type ScorecardRowsQuery } from '../scorecard.gen.ts';
import { changeOf } from '../scorecard.queries.ts';
import { ScorecardIndexPage } from './scorecard-index-page.tsx';
import { ScorecardPage } from './scorecard-page.tsx';
import { ScorecardRowsPage } from './scorecard-rows-page.tsx';

type Scorecard = ScorecardQuery['scorecard'];
type Index = Scorecard['indices'][number];

const week = (number: number, value: number | null) => ({ __typename: 'ScorecardPoint' as const, week: `2026-10-0${number}`, value });
const part = (code: string, value: number | null, more: Partial<Index['parts'][number]> = {}): Index['parts'][number] => ({
  __typename: 'ScorecardPart',
  code,
  name: `Name of ${code}`,
  formula: `Formula of ${code}`,
  weight: 0.35,
  value,
  n: value === null ? 1 : 4,
  fewest: 3,
  shape: 'SHARE',
  numerator: 1,
  denominator: 4,
  spoilt: 0,
  judged: 4,
  sides: [],
  ...more,
});
const side = (side: 'IT' | 'MARKETING', numerator: number, denominator: number) => ({ __typename: 'ScorecardSideCount' as const, side, numerator, denominator });
/** One part of each shape whose numbers are not simply a share. */
const ofEveryShape = [
  part('USED', 0.38, { shape: 'COUNT', numerator: 5, denominator: 13 }),
  part('READ', 0.6, { shape: 'BOTH_SIDES', sides: [side('IT', 3, 4), side('MARKETING', 4, 8)] }),
  part('WORDS', 0.6, { shape: 'INVERSE', numerator: 1.2, denominator: 3, n: 900 }),
  part('SPEED', 0.8, { shape: 'PERCENTILE_85', numerator: 4, denominator: 5 }),
  part('FIT', 0.56, { shape: 'UNSPOILT', numerator: 3, denominator: 4, spoilt: 1, judged: 4 }),
];
const index = (recommendation: number, more: Partial<Index> = {}): Index => ({ __typename: 'ScorecardIndex', recommendation, value: null, band: null, parts: [], trend: [], ...more });
const scorecard: Scorecard = {
  __typename: 'Scorecard',
  asOf: '2026-11-20',
  windowDays: 90,
  overall: 57.4,
  lowest: 14,
  indices: [
    index(1, { value: 82, band: 'EXCELLENT', parts: [part('PACE', 0.8)], trend: [1, 2, 3, 4, 5].map((number) => week(number, 80)) }),
    index(2, { value: 14, band: 'POOR', parts: [part('PROMISES_LIKELY', 0.25), part('PROBLEMS_TAKEN_UP', null)], trend: [1, 2, 3, 4, 5].map((number) => week(number, 30)) }),
    index(3),
    index(4, { parts: [part('ANSWERED_IN_A_DAY', null)] }),
    index(5, { value: 55, band: 'FAIR', parts: ofEveryShape }),
  ],
};
const pulseByRecommendation: ScorecardQuery['pulseByRecommendation'] = [{ __typename: 'PulseRecommendation', period: '2026-10-01', recommendation: 2, ownIt: 60, ownMarketing: 25 }];
const rows: ScorecardRowsQuery['scorecardRows'] = [
  { __typename: 'ScorecardRow', entity: 'Project', id: 'p1', title: words('Consents moved'), day: '2026-12-28', side: null, numerator: 0, denominator: 1, spoilt: 0 },
];
const scans: ScorecardRowsQuery['scorecardRows'] = [{ __typename: 'ScorecardRow', entity: 'Article', id: 'a1', title: words('Consents in short'), day: '2026-11-02', side: null, numerator: 300, denominator: 120, spoilt: 0 }];
const answers = [
  { request: { query: ScorecardDocument }, result: { data: { scorecard, pulseByRecommendation } } },
  { request: { query: ScorecardRowsDocument, variables: { part: 'WORDS' } }, result: { data: { scorecardRows: scans } } },
  { request: { query: ScorecardRowsDocument, variables: { part: 'PROMISES_LIKELY' } }, result: { data: { scorecardRows: rows } } },
];
const shared = { domain: 'overview', messages: { en, pl }, pageOf: pagesOf(domains), mocks: answers };
const showAll = (more: object = {}) => renderScreen(<ScorecardPage />, { ...shared, path: '/w/demo/scorecard', ...more });
const showRows = (part: string) => renderScreen(<ScorecardRowsPage />, { ...shared, path: `/w/demo/scorecard/2/${part}`, route: '/w/:slug/scorecard/:number/:part' });

describe('the scorecard', () => {
  test('says the mean with the lowest beside it; a tile says band and change and opens its parts, one without parts opens nothing', async () => {
    showAll();
    expect(await screen.findByText(/^57 of 100 overall; the lowest index is 14\. As of .*, over 90 days\.$/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^2\. / })).toHaveAttribute('href', '/w/demo/scorecard/2');
    for (const text of ['Poor', '16 points down in four weeks', '2 points up in four weeks', 'Not enough data yet', 'Not measured yet']) expect(screen.getByText(text)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /^3\. / })).toBeNull();
  });

  test('in Polish', async () => {
    showAll({ language: 'pl' });
    expect(await screen.findByText(/^Ogółem 57 na 100; najniższy wskaźnik: 14\./)).toBeInTheDocument();
    expect(screen.getByText('16 punktów mniej niż cztery tygodnie temu')).toBeInTheDocument();
  });

  test('an index says what it is made of, in words and counts, and what it cannot say', async () => {
    renderScreen(<ScorecardIndexPage />, { ...shared, path: '/w/demo/scorecard/2', route: '/w/:slug/scorecard/:number' });
    expect(await screen.findByText('14 of 100: Poor')).toBeInTheDocument();
    expect(screen.getByText('Formula of PROMISES_LIKELY')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '1 of 4: open the 4 rows' })).toHaveAttribute('href', '/w/demo/scorecard/2/promises-likely');
    expect(screen.getByText('Not enough data: 1 of 3 needed')).toBeInTheDocument();
  });

  test.each([
    ['en', ['5 of the 13 that make it full', 'IT 3 of 4, marketing 4 of 8 (harmonic mean)', '1.2 where 3 would be 0%', 'working days: 4 promised, 5 taken', '3 of 4, times 1 − 1/4 without a plan']],
    ['pl', ['5 z 13, które dają pełny wynik', 'IT 3 z 4, marketing 4 z 8 (średnia harmoniczna)', '1,2, a przy 3 byłoby 0%', 'dni robocze: obiecane 4, rzeczywiste 5', '3 z 4, razy 1 − 1/4 bez planu']],
  ] as const)('every part says the numbers that give its value, whatever its shape (%s)', async (language, sentences) => {
    renderScreen(<ScorecardIndexPage />, { ...shared, language, path: '/w/demo/scorecard/5', route: '/w/:slug/scorecard/:number' });
    await screen.findByText('Formula of USED');
    expect(screen.getAllByRole('link').map((link) => link.textContent.split(/: (?:open|otwórz)/)[0]).filter((text) => /\d/.test(text ?? ''))).toEqual(sentences);
  });

  test('what people say stands beside it, with the largest gap in words and as a table', async () => {
    const { user } = renderScreen(<ScorecardIndexPage />, { ...shared, path: '/w/demo/scorecard/2', route: '/w/:slug/scorecard/:number' });
    expect(await screen.findByText('The index stands at 14; people of IT say 60, of marketing 25. The largest gap is 46 points.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /table/i }));
    expect(screen.getAllByRole('row')[5]).toHaveTextContent(/30\s*60\s*25/);
  });

  test('a part opens its rows, each where it lives; an address that names no part is not found', async () => {
    const { unmount } = showRows('promises-likely');
    expect((await screen.findAllByRole('link', { name: /Consents moved/ }))[0]).toHaveAttribute('href', '/w/demo/projects/p1');
    expect(screen.getByText('1 of 4: 25%')).toBeInTheDocument();
    unmount();
    showRows('no-such-part');
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such page' })).toBeInTheDocument();
  });

  test('rows say what each adds, and that there are more than are shown', async () => {
    renderScreen(<ScorecardRowsPage />, { ...shared, path: '/w/demo/scorecard/5/words', route: '/w/:slug/scorecard/:number/:part' });
    expect((await screen.findAllByText('2.5')).length).toBeGreaterThan(0);
    expect(screen.getByText('1.2 where 3 would be 0%: 60%')).toBeInTheDocument();
    expect(screen.getByText('Shown: 1 of 900 rows, those that lower it most.')).toBeInTheDocument();
  });

  test('a change needs both ends', () => {
    expect(changeOf(index(1, { value: 50 }))).toBeNull();
    expect(changeOf(index(1, { value: 50.6, trend: [1, 2, 3, 4, 5].map((number) => week(number, 40.4)) }))).toBe(11);
  });
});
