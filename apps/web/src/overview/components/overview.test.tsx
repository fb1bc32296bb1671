import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { domains } from '../../domains.gen.ts';
import { pagesOf } from '../../platform/router/page-of.ts';
import { renderScreen } from '../../platform/testing/render-screen.tsx';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { OverviewDocument, type OverviewQuery, OverviewRowsDocument } from '../overview.gen.ts';
import { answer, nothing, overview, words } from '../overview.testing.ts';
import { FigurePage } from './figure-page.tsx';
import { OverviewPage } from './overview-page.tsx';

const shared = { domain: 'overview', messages: { en, pl }, pageOf: pagesOf(domains), path: '/w/demo/overview' };
const show = (data: OverviewQuery['overview'], more: object = {}) => renderScreen(<OverviewPage />, { ...shared, mocks: [answer(data)], ...more });
const panel = async (name: string) => within(await screen.findByRole('region', { name }));

describe('overview', () => {
  test('says the state in one sentence, in both languages', async () => {
    show(overview);
    expect(await screen.findByText(/^1 of 3 shared goals are on track\. 2 decisions wait\./)).toBeInTheDocument();
  });

  test('in Polish too, and when nothing waits', async () => {
    show({ ...overview, waiting: [] }, { language: 'pl' });
    expect(await screen.findByText(/^Na dobrej drodze: 1 z 3 wspólnych celów\. Nic nie czeka na decyzję\./)).toBeInTheDocument();
  });

  test('every figure leads to its rows, with its change and its cause; without rows it says so', async () => {
    show(overview);
    const card = await screen.findByRole('link', { name: /Shared goals on track/ });
    expect(card).toHaveAttribute('href', '/w/demo/overview/goals-on-track');
    for (const text of ['1 of 3', '7 days ago: 1 of 3', 'Worst: Half of the customers agree', '78%', '312 of 400 h · 28 days ago: 63%', 'Most: Jan Nowak, 20 hours too many', '12', 'Furthest apart: Keep learning, 31 points', '26', 'Nothing to count yet']) expect(screen.getByText(text)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Days slipped/ })).toHaveAttribute('href', '/w/demo/overview/slipped-days');
    expect(screen.getByRole('link', { name: /Updates read/ })).toHaveAttribute('href', '/w/demo/overview/read-by-other-side');
  });

  test('a goal of which one side says nothing is not called the worst', async () => {
    const [goals, ...others] = overview.figures;
    show({ ...overview, figures: [{ ...goals!, cause: { __typename: 'FigureRowType', title: words('Consents'), number: 0, outOf: null } }, ...others] });
    expect(await screen.findByText('One side says nothing: Consents')).toBeInTheDocument();
  });

  test('what waits leads to where it is decided', async () => {
    show(overview);
    const waiting = await panel('Waiting for a decision');
    expect(waiting.getByRole('link', { name: 'Read and sign the goal' })).toHaveAttribute('href', '/w/demo/goals/g1');
    expect(waiting.getByRole('link', { name: 'Answer 3 proposed wordings' })).toHaveAttribute('href', '/w/demo/glossary/proposals');
  });

  test('shows three matters that wait, and the others when asked for', async () => {
    const [first] = overview.waiting;
    const { user } = show({ ...overview, waiting: Array.from({ length: 8 }, (_, index) => ({ ...first!, entityId: `g${index}` })) });
    const waiting = await panel('Waiting for a decision');
    expect(waiting.getAllByRole('link')).toHaveLength(3);
    await user.click(waiting.getByRole('button', { name: 'and 5 more' }));
    expect(waiting.getAllByRole('link')).toHaveLength(8);
  });

  test('goals stand against today and say when the sides differ; deadlines say how far they moved; changes say who', async () => {
    show(overview);
    const goals = await panel('Shared goals');
    expect(goals.getByText('46% of 60% expected')).toBeInTheDocument();
    expect(goals.getByText('The two sides differ')).toBeInTheDocument();
    expect(goals.queryByText(/signature/)).not.toBeInTheDocument();
    expect((await panel('Next deadlines')).getByText(/moved by 21 days from/)).toBeInTheDocument();
    expect((await panel('Next deadlines')).getByText(/32%/)).toBeInTheDocument();
    const changes = await panel('Since you last looked');
    expect(changes.getByRole('link', { name: 'Consents moved' })).toHaveAttribute('href', '/w/demo/goals/g1');
    expect(changes.getByText(/^Check-in on a key result · Beata Chmiel/)).toBeInTheDocument();
  });

  test('goals that wait for signatures say so, without a status that nobody gave', async () => {
    const [goal] = overview.goals;
    const unsigned = { progress: 0, expectedProgress: 0, status: { __typename: 'GoalStatus' as const, it: null, marketing: null, overall: null, split: false, reconciled: false } };
    show({ ...overview, goals: [{ ...goal!, ...unsigned, state: 'DRAFT' }, { ...goal!, ...unsigned, id: 'g2', state: 'PROPOSED' }] });
    const goals = await panel('Shared goals');
    expect(goals.getByText('Draft, nobody has signed')).toBeInTheDocument();
    expect(goals.getByText('Waits for the second signature')).toBeInTheDocument();
    expect(goals.queryByText(/expected|No update/)).not.toBeInTheDocument();
  });

  test('the eight recommendations stand side by side, each opening its index', async () => {
    show(overview);
    const strip = await panel('The eight recommendations');
    expect(strip.getAllByRole('listitem')).toHaveLength(3);
    expect(strip.getByRole('link', { name: /^2\. .*14.*Poor · −5$/ })).toHaveAttribute('href', '/w/demo/scorecard/2');
    expect(strip.getByRole('link', { name: /^3\. .*No data yet$/ })).toBeInTheDocument();
    expect(strip.getAllByRole('img', { name: /^from \d+ to \d+ in 4 weeks$/ })).toHaveLength(1);
    // What people of both sides say stands beside what happened, as lines and in words.
    const beside = strip.getByRole('img', { name: 'from 72 to 72 in 4 weeks, beside what people say' });
    expect([...beside.querySelectorAll('polyline')].map((line) => line.dataset['ink'])).toEqual(['it', 'marketing', 'ink']);
    expect(strip.getByText('people: IT 70, marketing 45')).toBeInTheDocument();
    expect(strip.getByRole('link', { name: '57 overall, lowest 14' })).toHaveAttribute('href', '/w/demo/scorecard');
  });

  test('an empty workspace says what comes first and offers it', async () => {
    show(nothing);
    expect(await screen.findByText(/^No shared goal is in force yet\./)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Draft a goal' })).toHaveAttribute('href', '/w/demo/goals/new');
    expect(screen.getByText('No project is open.')).toBeInTheDocument();
    expect(screen.getByText('Nothing waits. Well done.')).toBeInTheDocument();
    expect(screen.getByText('Nothing new since you last looked.')).toBeInTheDocument();
    expect(screen.getAllByText('–')).toHaveLength(7);
  });

  test('an error can be tried again', async () => {
    const { user } = show(overview, { mocks: [{ request: { query: OverviewDocument }, error: new Error('down') }, answer(overview)] });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^1 of 3 shared goals/)).toBeInTheDocument();
  });
});

describe('rows of a figure', () => {
  const page = (figure: string, mocks: object[]) => renderScreen(<FigurePage />, { ...shared, path: `/w/demo/overview/${figure}`, route: '/w/:slug/overview/:figure', mocks: mocks as [] });

  test('say what was counted and lead to it', async () => {
    const row = { __typename: 'FigureRowType', entity: 'Project', id: 'p1', title: words('Black Week'), day: '2026-12-06', good: false, number: 21, outOf: null };
    page('slipped-days', [{ request: { query: OverviewRowsDocument, variables: { figure: 'SLIPPED_DAYS' } }, result: { data: { overviewRows: [row] } } }]);
    expect(await screen.findByRole('link', { name: 'Black Week' })).toHaveAttribute('href', '/w/demo/projects/p1');
    expect(screen.getByText('slipped')).toBeInTheDocument();
    expect(screen.getByText('21')).toBeInTheDocument();
  });

  const row = { __typename: 'FigureRowType', entity: 'Member', id: 'm1', title: words('Jan Nowak'), day: null, good: false, number: 180, outOf: 160 };

  test('hours stand beside those there are', async () => {
    page('hours-committed', [{ request: { query: OverviewRowsDocument, variables: { figure: 'HOURS_COMMITTED' } }, result: { data: { overviewRows: [row] } } }]);
    expect(await screen.findByRole('link', { name: 'Jan Nowak' })).toHaveAttribute('href', '/w/demo/capacity');
    for (const text of ['180', '160', 'too much']) expect(screen.getByText(text)).toBeInTheDocument();
  });

  test('points apart lead to the recommendation', async () => {
    page('perception-gap', [{ request: { query: OverviewRowsDocument, variables: { figure: 'PERCEPTION_GAP' } }, result: { data: { overviewRows: [{ ...row, entity: 'Recommendation', id: '3', title: words('Keep learning'), number: 31, outOf: null }] } } }]);
    expect(await screen.findByRole('link', { name: 'Keep learning' })).toHaveAttribute('href', '/w/demo/scorecard/3');
  });

  test('a figure that does not exist is no page', () => {
    page('everything', []);
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent('undefined');
    expect(screen.queryByRole('table')).toBeNull();
  });
});
