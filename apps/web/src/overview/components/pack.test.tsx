import { describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderScreen } from '../../platform/testing/render-screen.tsx';
import { BoardPackPageDocument, type BoardPackPageQuery, BoardPackSharesDocument, BoardPackStartDocument, EndBoardPackShareDocument, ShareBoardPackDocument, SharedBoardPackDocument, WriteBoardPackCommentDocument } from '../board-pack.gen.ts';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { agendaOf } from '../talk-agenda.ts';
import { BoardPackPage } from './board-pack-page.tsx';
import { SharedPackPage } from './shared-pack-page.tsx';
import { TalkPage } from './talk-page.tsx';

type Pack = NonNullable<BoardPackPageQuery['boardPack']>;
const text = (english: string, polish = english) => ({ __typename: 'LocalizedText' as const, en: english, pl: polish });
const pack: Pack = {
  __typename: 'BoardPack',
  workspace: 'Lipowa',
  period: '2026-11',
  from: '2026-11-01',
  to: '2026-11-30',
  asOf: '2026-11-20',
  madeOn: '2026-11-20',
  definition: 2,
  overall: 61,
  overallBefore: 58,
  lowest: 14,
  indices: [{ __typename: 'BoardPackIndex', recommendation: 2, value: 14, before: 19, trend: [19, 14], weakest: { __typename: 'BoardPackWeakest', name: text('Promises likely', 'Obietnice realne'), value: 0.25 } }],
  perception: [{ __typename: 'BoardPackPerception', recommendation: 4, it: 70, marketing: 45 }],
  figures: [],
  goals: [{ __typename: 'BoardPackGoal', id: 'g1', title: text('Half of the customers agree'), it: 'ON_TRACK', marketing: 'OFF_TRACK', overall: 'OFF_TRACK', progress: 0.4, expected: 0.6, endsOn: '2026-12-31' }],
  projects: [{ __typename: 'BoardPackProject', key: 'MAIL', name: text('Newsletter'), health: 'ON_TRACK', originalDeadline: '2026-11-22', deadline: '2026-12-18', onTime: 0.04 }],
  slips: [],
  decisions: [],
  asks: [{ __typename: 'BoardPackAsk', kind: 'SIGN_GOAL', entityId: 'g2', title: text('One profile'), side: 'MARKETING', since: '2026-11-18' }],
  comments: [{ __typename: 'BoardPackComment', page: 'GOALS', text: { __typename: 'LocalizedText', en: null, pl: 'Podpisujemy się pod tym.' }, by: 'Beata Chmiel', on: '2026-11-19', version: 2 }],
};
const start = (share: boolean) => ({
  request: { query: BoardPackStartDocument },
  result: { data: { boardPackPeriods: ['2026-Q4', '2026-11'].map((code) => ({ __typename: 'BoardPackPeriod', code })), boardPackRights: { __typename: 'BoardPackRights', share, comment: share } } },
});
const of = (period: string, boardPack: Pack | null = { ...pack, period }) => ({ request: { query: BoardPackPageDocument, variables: { period } }, result: { data: { boardPack } } });
const link = { __typename: 'BoardPackShare', id: 's1', version: 1, period: '2026-10', createdAt: '2026-11-01T10:00:00Z', expiresAt: '2026-12-01T10:00:00Z', sharedBy: { __typename: 'Member', id: 'm1', name: 'Ewa', side: null } };
const shares = (nodes: object[]) => ({
  request: { query: BoardPackSharesDocument, variables: { first: 20 } },
  result: { data: { boardPackShares: { __typename: 'BoardPackShareConnection', edges: nodes.map((node) => ({ __typename: 'BoardPackShareEdge', node })), pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } } },
});
const shared = { domain: 'overview', messages: { en, pl } };
const show = (mocks: object[], more: object = {}) => renderScreen(<BoardPackPage />, { ...shared, path: '/w/demo/board-pack', mocks: mocks as [], ...more });

describe('the board pack', () => {
  test('is read in the language chosen for it, and downloaded in it', async () => {
    show([start(false), of('2026-Q4')], { path: '/w/demo/board-pack?language=pl' });
    expect(await screen.findByText('Partnerstwo: 61 na 100; najniższy wskaźnik: 14. Przed tym okresem: 58.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Download PDF' })).toHaveAttribute('href', '/files/w/demo/board-pack.pdf?period=2026-Q4&language=pl');
    expect(screen.queryByRole('button', { name: 'Share a link' })).toBeNull();
  });

  test('a period without anything to say says so', async () => {
    show([start(false), of('2026-13', null)], { path: '/w/demo/board-pack?period=2026-13' });
    expect(await screen.findByText('There is nothing to report for this period.')).toBeInTheDocument();
  });

  test('is shared by a link that is shown once, as this browser reaches it; a link can be ended', async () => {
    const share = { request: { query: ShareBoardPackDocument, variables: { input: { period: '2026-Q4', days: 14 } } }, result: { data: { shareBoardPack: { __typename: 'BoardPackShared', url: 'http://inside:3000/shared/board-pack/abc' } } } };
    const end = { request: { query: EndBoardPackShareDocument, variables: { input: { id: 's1', expectedVersion: 1 } } }, result: { data: { endBoardPackShare: { __typename: 'BoardPackShareEnded', id: 's1' } } } };
    const { user } = show([start(true), of('2026-Q4'), shares([link]), share, shares([link]), end, shares([])]);
    await user.click(await screen.findByRole('button', { name: 'Share a link' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Share a link' }));
    expect(await dialog.findByRole('textbox', { name: 'Link' })).toHaveValue(`${window.location.origin}/shared/board-pack/abc`);
    await user.click(dialog.getByRole('button', { name: 'Done' }));
    await user.click(screen.getByRole('button', { name: /End the link to October 2026/ }));
    await waitFor(() => expect(screen.queryByText('Links that still open a pack')).toBeNull());
  });

  test('shows its pages in small, which lead to them, and what is said about a page to everybody', async () => {
    const { user } = show([start(false), of('2026-Q4')]);
    const pages = within(await screen.findByRole('navigation', { name: 'Pages of the pack' }));
    expect(pages.getAllByRole('link').map((link) => link.textContent)).toEqual(['1. In one page', '2. The eight recommendations', '3. What people say', '4. Shared goalsWith a comment', '5. Deadlines', '6. Decisions taken and asked for']);
    expect(pages.getByRole('link', { current: 'location' })).toHaveTextContent('1. In one page');
    const seen = jest.spyOn(HTMLElement.prototype, 'scrollIntoView');
    await user.click(pages.getByRole('link', { name: /Shared goals/ }));
    expect(seen.mock.contexts).toEqual([document.getElementById('pack-goals')]);
    expect(screen.getByRole('heading', { name: 'Shared goals' })).toHaveFocus();
    expect(pages.getByRole('link', { current: 'location' })).toHaveTextContent('4. Shared goals');
    const comment = within(screen.getByRole('figure'));
    expect(comment.getByText('Podpisujemy się pod tym.')).toHaveAttribute('lang', 'pl');
    expect(comment.getByText('Beata Chmiel, 19 Nov 2026')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /comment on:/ })).toBeNull();
  });

  test('is commented page by page: what was typed stays when it is refused, and a comment can be taken away', async () => {
    const write = (input: object, answer: object) => ({ request: { query: WriteBoardPackCommentDocument, variables: { input: { period: '2026-Q4', ...input } } }, result: { data: { writeBoardPackComment: answer } } });
    const saved = (page: string) => ({ __typename: 'BoardPackCommentSaved', page });
    const invalid = { __typename: 'ValidationProblem', code: 'INVALID', message: 'Please check the fields.', fields: [{ __typename: 'FieldProblem', path: 'text', code: 'TOO_LONG', message: 'Shorter, please.' }] };
    const typed = { page: 'SUMMARY', text: { pl: null, en: 'Goals first' }, expectedVersion: 0 };
    const { user } = show([
      start(true), of('2026-Q4'), shares([]), write(typed, invalid), write({ ...typed, text: { pl: null, en: 'Goals first!' } }, saved('SUMMARY')), of('2026-Q4'),
      write({ page: 'GOALS', text: { pl: null, en: null }, expectedVersion: 2 }, saved('GOALS')), of('2026-Q4', { ...pack, period: '2026-Q4', comments: [] }),
    ]);
    await user.click(await screen.findByRole('button', { name: 'Write a comment on: In one page' }));
    expect(screen.getByRole('button', { name: 'Change the comment on: Shared goals' })).toBeDisabled();
    const field = screen.getByRole('textbox', { name: 'Comment on: In one page' });
    await user.type(field, 'Goals first');
    await user.click(screen.getByRole('button', { name: 'Save the comment' }));
    expect(await screen.findByText('Shorter, please.')).toBeInTheDocument();
    await user.type(field, '!');
    await user.click(screen.getByRole('button', { name: 'Save the comment' }));
    await waitFor(() => expect(field).not.toBeInTheDocument());
    await user.click(screen.getByRole('button', { name: 'Change the comment on: Shared goals' }));
    expect(screen.getByDisplayValue('Podpisujemy się pod tym.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Take it away' }));
    await waitFor(() => expect(screen.queryByRole('figure')).toBeNull());
  });

  test('a link that opens nothing says what to do', async () => {
    renderScreen(<SharedPackPage />, { ...shared, path: '/shared/board-pack/old', route: '/shared/board-pack/:token', mocks: [{ request: { query: SharedBoardPackDocument, variables: { token: 'old' } }, result: { data: { sharedBoardPack: null } } }] });
    expect(await screen.findByText('This link opens nothing')).toBeInTheDocument();
  });
});

describe('the monthly talk', () => {
  test('brings what stands out, at most five matters, then both views side by side', async () => {
    renderScreen(<TalkPage />, { ...shared, path: '/w/demo/talk', mocks: [start(false), of('2026-11')] });
    const agenda = within(await screen.findByRole('region', { name: 'To talk about' }));
    for (const said of [/IT says On track, marketing says Off track/, /lowest index, 14 of 100\. What lowers it most: Promises likely \(25%\)/, /IT says 70 of 100, marketing 45/, /Said to be on track for 18 Dec 2026; the figures give it 4%/, /Has waited longest/]) expect(agenda.getByText(said)).toBeInTheDocument();
    expect(agenda.getAllByRole('link').map((each) => each.getAttribute('href'))).toEqual(['/w/demo/goals/g1', '/w/demo/scorecard/2', '/w/demo/pulse', '/w/demo/projects/MAIL', '/w/demo/goals/g2']);
    expect(within(screen.getByRole('region', { name: /IT's view/ })).getByText('On track')).toBeInTheDocument();
    const marketing = within(screen.getByRole('region', { name: /Marketing's view/ }));
    expect(marketing.getByText('Off track')).toBeInTheDocument();
    expect(marketing.getByRole('link', { name: 'A goal to read and sign: One profile' })).toBeInTheDocument();
  });

  test('takes up the largest gap of those between the two sides and of that between what both say and what happened', () => {
    const [index] = pack.indices;
    const gapOf = (it: number | null, marketing: number | null, value: number | null) =>
      agendaOf({ ...pack, indices: [{ ...index!, recommendation: 1, value }], perception: [{ recommendation: 1, it, marketing }] }).flatMap((matter) => (matter.kind === 'BLIND_SPOT' || matter.kind === 'REALITY_GAP' ? [[matter.kind, matter.gap]] : []));
    expect(gapOf(70, 45, 72)).toEqual([['BLIND_SPOT', 25]]);
    expect(gapOf(70, 60, 30)).toEqual([['REALITY_GAP', 35]]);
    expect(gapOf(70, 60, null)).toEqual([]);
    expect(gapOf(70, null, 10)).toEqual([]);
  });

  test('has nothing to say of a quiet month, and never more than five matters', () => {
    expect(agendaOf({ ...pack, indices: [], perception: [], goals: [], projects: [], asks: [] })).toEqual([]);
    const many = { ...pack, goals: [1, 2, 3, 4].flatMap((id) => pack.goals.map((goal) => ({ ...goal, id: String(id) }))) };
    expect(agendaOf(many)).toHaveLength(5);
  });
});
