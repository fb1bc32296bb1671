import { describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { answers, connection } from '../../../platform/testing/answers.ts';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { AnswerRequestDocument, CreateRequestDocument, LiveForecastDocument, RequestCreationDocument, RequestPageDocument, RequestsDocument } from '../requests.gen.ts';
import { AskPage } from './ask-page.tsx';
import { RequestListPage } from './request-list-page.tsx';
import { RequestPage } from './request-page.tsx';

// Whole screens with dialogs: slow in a simulated browser on a busy machine.
jest.setTimeout(20_000);

const shared = { domain: 'requests', messages: { en, pl } };
const words = (text: string, other = text) => ({ __typename: 'LocalizedText', en: text, pl: other, text, language: 'EN' });
const member = (id: string, name: string, side: string) => ({ __typename: 'Member', id, name, side });
const open = ['SUBMITTED', 'COUNTER_OFFERED', 'ACCEPTED', 'IN_PROGRESS', 'REOPENED', 'DELIVERED', 'DRAFT'];
const filter = { search: null, lane: null, state: open, mine: null, late: null };

const row = {
  __typename: 'Request',
  id: 'r1',
  version: 2,
  title: words('Landing page', 'Strona kampanii'),
  lane: 'EXPRESS',
  state: 'SUBMITTED',
  size: 3,
  neededBy: '2026-11-27',
  promisedDate: null,
  originalPromise: null,
  deliveredOn: null,
  workingDaysLeft: 4,
  promiseDelay: null,
  slipCount: 0,
  served: null,
  answerDueAt: '2026-11-24T10:00:00Z',
  escalatedAt: null,
  requester: member('m9', 'Krzysztof Malec', 'MARKETING'),
  viewerCan: { __typename: 'RequestRights', answer: false },
};
const rights = { __typename: 'RequestRights', edit: false, answer: false, acceptCounterOffer: false, withdraw: false, start: false, move: false, deliver: false, scheduleFollowUp: false, confirm: false, swap: false, plan: false };
const stated = { __typename: 'StatedForecastType', probability: 0.31, p50: '2026-11-30', p85: '2026-12-04', p95: '2026-12-08', ahead: 4, measuredParts: 80, measuredDays: 110, runs: 10000 };
const details = {
  ...row,
  purpose: words('People find the offer'),
  parts: [words('Page'), words('Form'), words('Counting')],
  dateKind: 'EVENT',
  submittedAt: '2026-11-23T10:00:00Z',
  answeredAt: null,
  answeredBy: null,
  answerNote: null,
  offeredDate: null,
  offeredSize: null,
  startedAt: null,
  deliveredAt: null,
  servedNote: null,
  forecast: stated,
  dateChanges: [],
  project: null,
  task: null,
  follows: null,
  followUp: null,
  swapCandidates: [],
  viewerCan: rights,
};

const page = (rows: object[], viewerCanCreate = true) => ({
  request: { query: RequestsDocument, variables: { first: 100, filter, orderBy: 'DUE' } },
  result: {
    data: {
      requests: {
        __typename: 'RequestConnection',
        viewerCanCreate,
        edges: rows.map((node) => ({ __typename: 'RequestEdge', cursor: 'c', node })),
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    },
  },
});
const mayAsk = { request: { query: RequestCreationDocument }, result: { data: { requests: { __typename: 'RequestConnection', viewerCanCreate: true } } } };
const live = (neededBy: string, size: number, answer: object | null) => ({
  request: { query: LiveForecastDocument, variables: { neededBy, size } },
  result: { data: { requestForecast: answer && { ...stated, __typename: 'RequestForecast', lane: 'EXPRESS', workingDaysLeft: 4, slices: [], ...answer } } },
});
const detailsPage = (request: object) => ({ request: { query: RequestPageDocument, variables: { id: 'r1' } }, result: { data: { request } } });
const atDetails = { ...shared, path: '/w/demo/requests/r1', route: '/w/:slug/requests/:id' };

describe('fast lane', () => {
  test('a line tells the lane, the days left, and by when IT answers', async () => {
    renderScreen(<RequestListPage />, { ...shared, path: '/w/demo/requests', mocks: [page([row])] });
    const line = within(await screen.findByRole('row', { name: /Landing page/ }));
    for (const text of ['Express', '4 working days left', 'Waiting for an answer', 'Krzysztof Malec']) expect(line.getByText(text)).toBeInTheDocument();
    expect(line.getByText(/answer by/)).toBeInTheDocument();
    expect(line.queryByRole('button', { name: 'Accept' })).toBeNull();
  });

  test('late, escalated and kept are told in words, on the board too', async () => {
    const rows = [
      { ...row, id: 'r2', title: words('Late'), state: 'IN_PROGRESS', workingDaysLeft: -2, promisedDate: '2026-11-19', slipCount: 1 },
      { ...row, id: 'r3', title: words('Silent'), escalatedAt: '2026-11-24T10:00:00Z' },
      { ...row, id: 'r4', title: words('Done'), state: 'DELIVERED', deliveredOn: '2026-11-20', promiseDelay: 0, workingDaysLeft: null },
    ];
    renderScreen(<RequestListPage />, { ...shared, path: '/w/demo/requests?view=board', mocks: [page(rows)] });
    expect(within(await screen.findByRole('region', { name: 'In work' })).getByText('2 working days over')).toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: 'Asked' })).getByText('unanswered, before both heads')).toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: 'Delivered' })).getByText('promise kept')).toBeInTheDocument();
  });

  test('nothing asked for offers the first request, in Polish too; IT gets no button', async () => {
    renderScreen(<RequestListPage />, { ...shared, path: '/w/demo/requests', language: 'pl', mocks: [page([], false)] });
    expect(await screen.findByText('O nic teraz nie proszono')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Złóż prośbę' })).toBeNull();
  });
});

describe('asking', () => {
  test('the typed day answers at once: chance, 85% day, and which smaller order would be ready', async () => {
    const small = { __typename: 'RequestSlice', size: 1, probability: 0.91, p85: '2026-11-26' };
    const { user } = renderScreen(<AskPage />, { ...shared, path: '/w/demo/requests/new', viewer: { side: 'MARKETING' }, mocks: [mayAsk, live('2026-11-27', 2, { slices: [small] })] });
    await user.type(await screen.findByLabelText(/^Parts/), 'Page{Enter}Form');
    expect(screen.getByText('Type a day to see its chance.')).toBeInTheDocument();
    // Pasted, not typed: a half-typed year is a day, too.
    await user.click(screen.getByLabelText(/^Needed by/));
    await user.paste('27/11/2026');
    await user.tab();
    expect(await screen.findByText('31%')).toBeInTheDocument();
    expect(screen.getByText('It is unlikely')).toBeInTheDocument();
    expect(screen.getByText(en.lanes.EXPRESS.name)).toBeInTheDocument();
    expect(screen.getByText('4 working days from today')).toBeInTheDocument();
    expect(screen.getByText('Friday 4 December')).toBeInTheDocument();
    expect(screen.getByText('the first part alone: 91%')).toBeInTheDocument();
    expect(screen.getByText('without: Form')).toBeInTheDocument();
  });

  test('a problem lands on its field, and nothing typed is lost', async () => {
    const input = { title: { pl: null, en: 'Page' }, purpose: { pl: null, en: 'Sell' }, parts: [{ pl: null, en: 'All' }], neededBy: '2026-11-27', dateKind: 'EVENT', submit: true };
    const refused = {
      request: { query: CreateRequestDocument, variables: { input } },
      result: { data: { createRequest: { __typename: 'ValidationProblem', code: 'INVALID', message: 'Please correct.', fields: [{ __typename: 'FieldProblem', path: 'neededBy', code: 'NEEDED_BY_PAST', message: 'This day is past.' }] } } },
    };
    const { user } = renderScreen(<AskPage />, { ...shared, path: '/w/demo/requests/new', viewer: { side: 'MARKETING' }, mocks: [mayAsk, live('2026-11-27', 1, {}), refused] });
    await user.type(await screen.findByLabelText(/^What you need/), 'Page');
    await user.type(screen.getByLabelText(/^What it is for/), 'Sell');
    await user.type(screen.getByLabelText(/^Parts/), 'All');
    // Pasted, not typed: a half-typed year is a day, too.
    await user.click(screen.getByLabelText(/^Needed by/));
    await user.paste('27/11/2026');
    await user.click(screen.getByRole('button', { name: 'Submit the request' }));
    expect(await screen.findByText('This day is past.')).toBeInTheDocument();
    expect(screen.getByLabelText(/^What you need/)).toHaveValue('Page');
    expect(screen.getByLabelText(/^Parts/)).toHaveValue('All');
  });
});

describe('answering', () => {
  test('accepting takes two clicks: the day is filled in', async () => {
    let sent = 0;
    const accepted = {
      request: { query: AnswerRequestDocument, variables: { input: { id: 'r1', expectedVersion: 2, answer: 'ACCEPT', promisedDate: '2026-11-27', size: 3, note: { pl: null, en: null } } } },
      result: () => {
        sent += 1;
        return { data: { answerRequest: { __typename: 'RequestSaved', request: { ...details, version: 3, state: 'ACCEPTED', promisedDate: '2026-11-27', originalPromise: '2026-11-27' } } } };
      },
    };
    const { user } = renderScreen(<RequestPage />, { ...atDetails, mocks: [detailsPage({ ...details, viewerCan: { ...rights, answer: true } }), accepted] });
    await user.click(await screen.findByRole('button', { name: 'Accept' }));
    await user.click(await screen.findByRole('button', { name: 'Promise it' }));
    await waitFor(() => expect(sent).toBe(1));
    expect(await screen.findByText('Agreed')).toBeInTheDocument();
  });

  test('declining asks why; the reason stays when it is refused', async () => {
    const fields = [{ __typename: 'FieldProblem', path: 'note', code: 'REASON_NEEDED', message: 'Say why.' }];
    const { link, sent } = answers({
      RequestPage: () => ({ request: { ...details, viewerCan: { ...rights, answer: true } } }),
      AnswerRequest: () => ({ answerRequest: { __typename: 'ValidationProblem', code: 'INVALID', message: 'Please correct.', fields } }),
    });
    const { user } = renderScreen(<RequestPage />, { ...atDetails, link });
    await user.click(await screen.findByRole('button', { name: 'Decline' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByLabelText(/ready by/)).toBeNull();
    await user.type(dialog.getByLabelText(new RegExp(`^${en.fields.reason}`)), 'The shop does it');
    await user.click(dialog.getByRole('button', { name: en.answer.send.DECLINE }));
    expect(await dialog.findByText('Say why.')).toBeInTheDocument();
    expect(dialog.getByLabelText(new RegExp(`^${en.fields.reason}`))).toHaveValue('The shop does it');
    expect(sent.find(({ name }) => name === 'AnswerRequest')?.variables).toEqual({ input: { id: 'r1', expectedVersion: 2, answer: 'DECLINE', promisedDate: null, size: null, note: { pl: null, en: 'The shop does it' } } });
  });

  test('a counter-offer begins at the day that holds with 85%', async () => {
    const { user } = renderScreen(<RequestPage />, { ...atDetails, mocks: [detailsPage({ ...details, viewerCan: { ...rights, answer: true } })] });
    await user.click(await screen.findByRole('button', { name: 'Offer something else' }));
    expect(await screen.findByLabelText(/We can have it ready by/)).toHaveValue('4 Dec 2026');
  });

  test('who asked sees the offer beside what was asked, and every move of the date', async () => {
    const offered = {
      ...details,
      state: 'COUNTER_OFFERED',
      offeredDate: '2026-12-04',
      offeredSize: 2,
      answerNote: words('Two of us are away'),
      answeredBy: member('m3', 'Agnieszka Wrona', 'IT'),
      dateChanges: [{ __typename: 'RequestDateChange', id: 'd1', from: '2026-11-27', to: '2026-12-02', kind: 'SWAP', changedAt: '2026-11-24T10:00:00Z', reason: null, changedBy: member('m8', 'Beata Chmiel', 'MARKETING'), other: { __typename: 'Request', id: 'r7', title: words('Gallery') } }],
      viewerCan: { ...rights, acceptCounterOffer: true, withdraw: true },
    };
    renderScreen(<RequestPage />, { ...atDetails, viewer: { side: 'MARKETING' }, mocks: [detailsPage(offered)] });
    const notice = within(await screen.findByRole('region', { name: 'IT offers something else' }));
    expect(notice.getByText('Friday 4 December, 2 parts')).toBeInTheDocument();
    expect(notice.getByText('Two of us are away')).toBeInTheDocument();
    expect(notice.getByRole('button', { name: 'Take the offer' })).toBeInTheDocument();
    expect(screen.getByText('swapped by the CMO')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Gallery' })).toHaveAttribute('href', '/w/demo/requests/r7');
  });
});

describe('work', () => {
  const show = (request: object, by: Parameters<typeof answers>[0] = {}) => {
    const server = answers({ RequestPage: () => ({ request: { ...details, ...request } }), ...by });
    return { ...renderScreen(<RequestPage />, { ...atDetails, link: server.link }), sent: (name: string) => server.sent.find((each) => each.name === name)?.variables };
  };
  const saved = (name: string, more: object) => () => ({ [name]: { __typename: 'RequestSaved', request: { ...details, version: 3, ...more } } });
  const step = { id: 'r1', expectedVersion: 2 };

  test('the CMO sees who would give way, from which day to which, and swaps', async () => {
    const other = { __typename: 'Request', id: 'r7', title: words('Gallery'), promisedDate: '2026-11-25', requester: member('m8', 'Igor Stachura', 'MARKETING') };
    const late = { state: 'COUNTER_OFFERED', offeredDate: '2026-12-04', offeredSize: 3, swapCandidates: [other], viewerCan: { ...rights, swap: true } };
    const { user, sent } = show(late, { SwapRequests: saved('swapRequests', { state: 'ACCEPTED', promisedDate: '2026-11-25' }) });
    await user.click(await screen.findByRole('button', { name: 'Swap' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Igor Stachura: 25 Nov → 4 Dec')).toBeInTheDocument();
    expect(dialog.getByRole('radio', { name: /Gallery/ })).toBeChecked();
    await user.click(dialog.getByRole('button', { name: 'Swap' }));
    await waitFor(() => expect(sent('SwapRequests')).toEqual({ input: { ...step, displacedId: 'r7' } }));
  });

  test('a swap for which nobody can give way says so and sends nothing', async () => {
    const { user } = show({ state: 'COUNTER_OFFERED', offeredDate: '2026-12-04', offeredSize: 3, viewerCan: { ...rights, swap: true } });
    await user.click(await screen.findByRole('button', { name: 'Swap' }));
    expect(await screen.findByText(en.swap.nobody)).toBeInTheDocument();
    expect(within(screen.getByRole('dialog')).queryByRole('button', { name: 'Swap' })).toBeNull();
  });

  test('an express delivery asks for its durable version, and for its name only with a day', async () => {
    const { user, sent } = show({ state: 'IN_PROGRESS', viewerCan: { ...rights, deliver: true, scheduleFollowUp: true } }, { DeliverRequest: saved('deliverRequest', { state: 'DELIVERED', deliveredOn: '2026-11-25' }) });
    await user.click(await screen.findByRole('button', { name: 'Deliver' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByLabelText(/^What will be made durable/)).toBeNull();
    await user.click(dialog.getByLabelText(/^Durable version by/));
    await user.paste('22/12/2026');
    await user.tab();
    await user.type(await dialog.findByLabelText(/^What will be made durable/), 'In the CMS');
    await user.click(dialog.getByRole('button', { name: 'Deliver' }));
    await waitFor(() => expect(sent('DeliverRequest')).toEqual({ input: { ...step, followUpOn: '2026-12-22', followUp: { pl: null, en: 'In the CMS' } } }));
  });

  test('"no" needs what is missing; it stays when it is refused', async () => {
    const fields = [{ __typename: 'FieldProblem', path: 'note', code: 'REASON_NEEDED', message: 'Say what is missing.' }];
    const { user, sent } = show({ state: 'DELIVERED', deliveredOn: '2026-11-25', viewerCan: { ...rights, confirm: true } }, { ConfirmRequest: () => ({ confirmRequest: { __typename: 'ValidationProblem', code: 'INVALID', message: 'Please correct.', fields } }) });
    await user.click(await screen.findByRole('button', { name: 'Confirm the delivery' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('People find the offer')).toBeInTheDocument();
    await user.click(dialog.getByRole('radio', { name: en.served.NO }));
    await user.type(dialog.getByLabelText(/^What is missing/), 'All of it');
    await user.click(dialog.getByRole('button', { name: 'Confirm the delivery' }));
    expect(await dialog.findByText('Say what is missing.')).toBeInTheDocument();
    expect(dialog.getByLabelText(/^What is missing/)).toHaveValue('All of it');
    expect(sent('ConfirmRequest')).toEqual({ input: { ...step, served: 'NO', note: { pl: null, en: 'All of it' } } });
  });

  test('what is agreed becomes a task of a project that is chosen, or a project with a key in capitals', async () => {
    const project = { __typename: 'Project', id: 'p1', key: 'STORE', name: words('Online store') };
    const { user, sent } = show(
      { state: 'ACCEPTED', promisedDate: '2026-11-27', viewerCan: { ...rights, plan: true } },
      { RequestProjects: () => ({ projects: connection('Project', [project]) }), PlanRequest: saved('planRequest', { state: 'ACCEPTED', project }) },
    );
    await user.click(await screen.findByRole('button', { name: 'Plan it as work' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Plan it as work' })).toBeDisabled();
    await user.click(dialog.getByRole('radio', { name: 'A project' }));
    await user.type(dialog.getByLabelText(/^Key of the new project/), 'land');
    await user.click(dialog.getByRole('button', { name: 'Plan it as work' }));
    await waitFor(() => expect(sent('PlanRequest')).toEqual({ input: { ...step, projectId: null, projectKey: 'LAND' } }));
  });
});
