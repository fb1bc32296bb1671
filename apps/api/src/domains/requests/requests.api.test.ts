import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../test/days.ts';
import { startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { RequestsService } from './requests.service.ts';
import { accepted, asked, expressHistory, history, inDays, make, newRequest, offered, PROBLEM, stepOf, started, tell } from './requests.testing.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
});
afterAll(() => api.close());

const FORECAST = `query($neededBy: Date!, $size: Int!) { requestForecast(neededBy: $neededBy, size: $size) {
  lane workingDaysLeft probability p50 p85 p95 ahead measuredParts measuredDays seed runs slices { size probability p85 } } }`;
interface Forecast {
  requestForecast: { lane: string; workingDaysLeft: number; probability: number | null; p85: string | null; ahead: number; slices: { size: number; probability: number }[] } | null;
}
const forecast = async (workspace: TestWorkspace, days: number, size: number) =>
  (await workspace.marketing.run<Forecast>(FORECAST, { neededBy: inDays(days), size })).requestForecast;

describe('asking', () => {
  test('marketing asks in five fields; the lane follows the days, the clock of the answer starts', async () => {
    const request = await newRequest(ws);
    expect(request).toMatchObject({ state: 'SUBMITTED', lane: 'EXPRESS', size: 3, neededBy: inDays(4), promisedDate: null });
    expect(new Date(request.answerDueAt ?? 0).getTime()).toBeGreaterThan(Date.now() + 23 * 3_600_000);
    expect((await newRequest(ws, { neededBy: inDays(8) })).lane).toBe('WEEK');
    expect((await newRequest(ws, { neededBy: inDays(30) })).lane).toBe('STANDARD');
  });

  test.each([
    ['on a Wednesday', '2026-01-14T09:00:00Z', '2026-01-15T09:00:00Z'],
    ['on a Friday', '2026-01-09T09:00:00Z', '2026-01-12T09:00:00Z'],
    ['before a holiday of the country', '2026-01-05T09:00:00Z', '2026-01-07T09:00:00Z'],
    ['on a Saturday, which counts as asked when Monday begins', '2026-01-10T09:00:00Z', '2026-01-12T23:00:00Z'],
  ])('IT answers within exactly one working day of what is asked %s', async (_name, at, due) => {
    const moment = new Date(at);
    const id = await ws.as(ws.marketing, 'MEMBER', 'MARKETING', (ctx) => api.app.get(RequestsService, { strict: false }).create(ctx, { ...asked({ neededBy: inDays(9, moment) }), dateKind: 'WISH', submit: true }), moment);
    expect(await ws.it.run('query($id: ID!) { request(id: $id) { answerDueAt } }', { id })).toEqual({ request: { answerDueAt: new Date(due).toISOString() } });
  });

  test('refused: IT asking, a day in the past, an empty part, no part at all', async () => {
    const submit = { submit: true };
    expect(await tell(ws.it, 'create', { ...asked(), ...submit })).toBe('ASK_MARKETING_ONLY');
    expect(await tell(ws.marketing, 'create', { ...asked({ neededBy: day(-1) }), ...submit })).toBe('neededBy NEEDED_BY_PAST');
    expect(await tell(ws.marketing, 'create', { ...asked({ neededBy: '9999-12-31' }), ...submit })).toBe('neededBy DAY_TOO_FAR');
    expect(await tell(ws.marketing, 'create', { ...asked({ parts: [{ en: ' ' }] }), ...submit })).toBe('parts REQUIRED');
    expect(await tell(ws.marketing, 'create', { ...asked({ parts: [] }), ...submit })).toBe('parts TOO_FEW');
  });

  test('a draft is seen and changed by its writer only, and freezes when submitted', async () => {
    const draft = await make(ws.marketing, 'create', { ...asked(), submit: false });
    const seen = async (person: typeof ws.it) => (await person.run<{ request: { id: string } | null }>('query($id: ID!) { request(id: $id) { id } }', { id: draft.id })).request;
    expect([await seen(ws.marketing), await seen(ws.cmo), await seen(ws.it)]).toEqual([{ id: draft.id }, null, null]);
    expect(await tell(ws.cmo, 'update', { ...asked(), ...stepOf(draft) })).toBe('REQUEST_NOT_YOURS');
    const changed = await make(ws.marketing, 'update', { ...asked({ parts: [{ en: 'Only this' }] }), ...stepOf(draft) });
    expect(changed).toMatchObject({ size: 1, state: 'DRAFT' });
    expect(await tell(ws.marketing, 'submit', stepOf(draft))).toBe('CONFLICT');
    const submitted = await make(ws.marketing, 'submit', stepOf(changed));
    expect(await tell(ws.marketing, 'update', { ...asked(), ...stepOf(submitted) })).toBe('REQUEST_FROZEN');
    expect(await tell(ws.marketing, 'submit', stepOf(submitted))).toBe('REQUEST_STATE_REFUSED');
  });

  test('is taken back by the person who asked or the CMO, until it is agreed', async () => {
    const request = await newRequest(ws);
    expect(await tell(ws.it, 'withdraw', stepOf(request))).toBe('SETTLE_REQUESTER');
    expect(await make(ws.cmo, 'withdraw', stepOf(request))).toMatchObject({ state: 'WITHDRAWN' });
    expect(await tell(ws.marketing, 'withdraw', stepOf(await accepted(ws)))).toBe('REQUEST_STATE_REFUSED');
  });
});

describe('the answer while asking', () => {
  test('says nothing without a history, and nothing about the past', async () => {
    const empty = await api.workspace();
    expect(await forecast(empty, 4, 2)).toMatchObject({ lane: 'EXPRESS', workingDaysLeft: 4, probability: null, p85: null, slices: [] });
    expect((await empty.marketing.run<Forecast>(FORECAST, { neededBy: day(-1), size: 1 })).requestForecast).toBeNull();
    expect((await empty.marketing.run<Forecast>(FORECAST, { neededBy: '9999-12-31', size: 1 })).requestForecast).toBeNull();
    expect((await empty.marketing.send(FORECAST, { neededBy: inDays(1), size: 9 })).errors[0]?.extensions.code).toBe('INVALID');
  });

  test('from a year of deliveries: probability, the 85% day, slices that fit; the same again; stored when submitted', async () => {
    const busy = await api.workspace();
    await history(api, busy, expressHistory(40));
    const [small, large] = [await forecast(busy, 5, 1), await forecast(busy, 3, 8)];
    expect(small?.probability).toBeGreaterThan(large?.probability ?? 1);
    expect(large?.slices.every(({ size, probability }) => size < 8 && probability >= 0.85)).toBe(true);
    expect(await forecast(busy, 3, 8)).toEqual(large);
    let days = 3;
    while (((await forecast(busy, days, 4))?.probability ?? 0) < 0.85) days += 1;
    // More than three sizes fit by then: the largest three are offered.
    const sizes = (await forecast(busy, days, 8))?.slices.map(({ size }) => size) ?? [];
    const most = sizes[0] ?? 0;
    expect(most).toBeGreaterThanOrEqual(4);
    expect(sizes).toEqual([most, most - 1, most - 2]);
    const stated = await forecast(busy, 4, 3);
    expect((await newRequest(busy)).forecast).toMatchObject({ probability: stated?.probability, p85: stated?.p85, ahead: 0 });
    expect((await forecast(busy, 4, 3))?.ahead).toBe(3);
    expect((await forecast(busy, 4, 3))?.probability).toBeLessThanOrEqual(stated?.probability ?? 0);
    const statements = await api.statements(() => forecast(busy, 4, 3));
    expect(statements).toHaveLength(1);
  }, 60_000);
});

describe("IT's answer", () => {
  test('accepting promises the day it is needed, or an earlier one', async () => {
    expect(await accepted(ws)).toMatchObject({ state: 'ACCEPTED', promisedDate: inDays(4), originalPromise: inDays(4), slipCount: 0 });
    const request = await newRequest(ws);
    const answer = (person: typeof ws.it, input: object) => tell(person, 'answer', { ...stepOf(request), answer: 'ACCEPT', ...input });
    expect(await answer(ws.marketing, {})).toBe('ANSWER_IT_ONLY');
    expect(await answer(ws.it, { promisedDate: inDays(5) })).toBe('promisedDate PROMISE_TOO_LATE');
    expect(await answer(ws.it, { promisedDate: day(-1) })).toBe('promisedDate PROMISE_PAST');
    expect(await answer(ws.it, { expectedVersion: 1 })).toBe('CONFLICT');
    expect(await answer(ws.it, { promisedDate: inDays(2) })).toMatchObject({ promisedDate: inDays(2) });
    expect(await tell(ws.it, 'answer', { id: request.id, expectedVersion: 3, answer: 'ACCEPT' })).toBe('REQUEST_STATE_REFUSED');
  });

  test('a counter-offer changes something and says why; who takes it keeps the distance to the day asked for in sight', async () => {
    const request = await newRequest(ws);
    const answer = (input: object) => tell(ws.it, 'answer', { ...stepOf(request), answer: 'COUNTER_OFFER', ...input });
    expect(await answer({ note: { en: 'Why not' } })).toBe('promisedDate PROMISE_NEEDED');
    expect(await answer({ promisedDate: inDays(4), note: { en: 'The same' } })).toBe('promisedDate OFFER_CHANGES_NOTHING');
    expect(await answer({ promisedDate: inDays(9), size: 5 })).toBe('size OFFER_TOO_LARGE, note REASON_NEEDED');
    const offer = await make(ws.it, 'answer', { ...stepOf(request), answer: 'COUNTER_OFFER', promisedDate: inDays(9), size: 2, note: { en: 'Two of us are away' } });
    expect(offer).toMatchObject({ state: 'COUNTER_OFFERED', offeredDate: inDays(9), offeredSize: 2, neededBy: inDays(4) });
    expect(await tell(ws.it, 'acceptCounterOffer', stepOf(offer))).toBe('SETTLE_REQUESTER');
    expect(await make(ws.marketing, 'acceptCounterOffer', stepOf(offer))).toMatchObject({
      state: 'ACCEPTED', promisedDate: inDays(9), originalPromise: inDays(9), neededBy: inDays(4), size: 2,
      dateChanges: [{ from: inDays(4), to: inDays(9), kind: 'COUNTER_OFFER', reason: { en: 'Two of us are away' } }],
    });
    expect(await tell(ws.marketing, 'acceptCounterOffer', stepOf(await newRequest(ws)))).toBe('REQUEST_STATE_REFUSED');
  });

  test('declining says why', async () => {
    const request = await newRequest(ws);
    expect(await tell(ws.it, 'answer', { ...stepOf(request), answer: 'DECLINE' })).toBe('note REASON_NEEDED');
    expect(await make(ws.it, 'answer', { ...stepOf(request), answer: 'DECLINE', note: { en: 'The shop does this already' } })).toMatchObject({ state: 'DECLINED' });
  });
});

describe('a swap', () => {
  test('only the CMO, only for a late request, only with one that can give way; both sides see it', async () => {
    const own = await api.workspace();
    const late = await offered(own);
    const giving = await accepted(own, { neededBy: inDays(3) });
    const swap = (person: typeof ws.it, input: object = {}) => tell(person, 'swap', { ...stepOf(late), displacedId: giving.id, ...input });
    expect([await swap(own.it), await swap(own.cio), await swap(own.marketing)]).toEqual(['SWAP_CMO', 'SWAP_CMO', 'SWAP_CMO']);
    expect(await swap(own.cmo, { displacedId: (await accepted(own, { parts: [{ en: 'Small' }] })).id })).toBe('SWAP_OTHER_UNFIT');
    expect(await swap(own.cmo, { displacedId: (await started(own)).id })).toBe('SWAP_OTHER_UNFIT');
    expect(await swap(own.cmo, { ...stepOf(giving), displacedId: late.id })).toBe('SWAP_NOT_NEEDED');
    const candidates = await own.cmo.run<{ request: { viewerCan: { swap: boolean }; swapCandidates: { id: string }[] } }>('query($id: ID!) { request(id: $id) { viewerCan { swap } swapCandidates { id } } }', { id: late.id });
    expect(candidates.request).toEqual({ viewerCan: { swap: true }, swapCandidates: [{ id: giving.id }] });
    expect(await swap(own.cmo)).toMatchObject({ state: 'ACCEPTED', promisedDate: inDays(3), dateChanges: [{ from: inDays(9), to: inDays(3), kind: 'SWAP', other: { id: giving.id } }] });
    const { request } = await own.it.run<{ request: object }>('query($id: ID!) { request(id: $id) { promisedDate originalPromise promiseDelay dateChanges { kind to other { id } changedBy { name } } } }', { id: giving.id });
    expect(request).toEqual({
      promisedDate: inDays(9), originalPromise: inDays(3), promiseDelay: 6,
      dateChanges: [{ kind: 'SWAP', to: inDays(9), other: { id: late.id }, changedBy: { name: 'Celina Cmo' } }],
    });
    const log = await own.owner.run<{ auditEvents: { edges: { node: { action: string } }[] } }>('{ auditEvents(first: 2) { edges { node { action } } } }');
    expect(JSON.stringify(log)).toContain('request.swapped');
  });
});

describe('lanes', () => {
  const LANES = '{ requestLanes { lane wipLimit inWork requestsInWork waiting promiseDays delivered kept partsPerWeek version viewerCan { update } } }';
  const SET = `mutation($input: UpdateLaneInput!) { updateLane(input: $input) { __typename ... on LaneSaved { lane { lane wipLimit version } } ${PROBLEM} } }`;

  test('only the CIO sets a limit; a stale version is a conflict', async () => {
    const own = await api.workspace();
    const input = { lane: 'EXPRESS', expectedVersion: 1, wipLimit: 3 };
    expect(await own.cmo.run(SET, { input })).toMatchObject({ updateLane: { code: 'LANE_CIO' } });
    expect(await own.cio.run(SET, { input })).toMatchObject({ updateLane: { lane: { wipLimit: 3, version: 2 } } });
    expect(await own.cio.run(SET, { input })).toMatchObject({ updateLane: { code: 'CONFLICT' } });
    expect(await own.cio.run(SET, { input: { ...input, wipLimit: 0 } })).toMatchObject({ updateLane: { code: 'INVALID' } });
    const { requestLanes } = await own.it.run<{ requestLanes: object[] }>(LANES);
    expect(requestLanes[0]).toMatchObject({ lane: 'EXPRESS', wipLimit: 3, promiseDays: null, viewerCan: { update: false } });
  });

  test('nothing is begun beyond the limit; a large request may be alone', async () => {
    const own = await api.workspace();
    const first = await started(own, { parts: Array.from({ length: 5 }, (_, index) => ({ en: `Part ${index}` })) });
    const second = await accepted(own);
    expect(await tell(own.it, 'start', stepOf(second))).toBe('LANE_FULL');
    await make(own.it, 'deliver', stepOf(first));
    expect(await make(own.it, 'start', stepOf(second))).toMatchObject({ state: 'IN_PROGRESS' });
    const [one, two] = [await accepted(own, { parts: [{ en: 'One' }] }), await accepted(own, { parts: [{ en: 'Two' }] })];
    const results = await Promise.all([tell(own.it, 'start', stepOf(one)), tell(own.cio, 'start', stepOf(two))]);
    expect(results.filter((result) => result === 'LANE_FULL')).toHaveLength(1);
    const { requestLanes } = await own.it.run<{ requestLanes: object[] }>(LANES);
    expect(requestLanes[0]).toMatchObject({ wipLimit: 4, inWork: 4, requestsInWork: 2, waiting: 1 });
  });
});

describe('lists', () => {
  const LIST = `query($filter: RequestFilter, $orderBy: RequestOrder, $first: Int!, $after: String) { requests(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    viewerCanCreate pageInfo { hasNextPage endCursor } edges { node { id title { text } state lane neededBy promisedDate workingDaysLeft promiseDelay slipCount requester { name } viewerCan { answer start } } } } }`;
  interface Page { requests: { viewerCanCreate: boolean; pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { id: string; state: string } }[] } }

  test('pages by due day and by change, filters, and takes two statements however long the page', async () => {
    const own = await api.workspace();
    for (const days of [7, 2, 5, 3]) await newRequest(own, { neededBy: inDays(days), title: { en: `In ${days}` } });
    const ids: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 2; page += 1) {
      const { requests }: Page = await own.it.run<Page>(LIST, { first: 2, after });
      ids.push(...requests.edges.map(({ node }) => node.id));
      after = requests.pageInfo.endCursor;
    }
    expect(new Set(ids).size).toBe(4);
    const newest = await own.marketing.run<Page>(LIST, { first: 10, orderBy: 'UPDATED' });
    expect(newest.requests.viewerCanCreate).toBe(true);
    expect(newest.requests.edges.map(({ node }) => node.id).sort()).toEqual([...ids].sort());
    const narrowed = await own.it.run<Page>(LIST, { first: 10, filter: { lane: 'WEEK', state: ['SUBMITTED'], search: 'in 7' } });
    expect(narrowed.requests.edges).toHaveLength(1);
    expect((await own.it.run<Page>(LIST, { first: 10, filter: { mine: true } })).requests.edges).toEqual([]);
    const few = await api.statements(() => own.it.run(LIST, { first: 1 }));
    const many = await api.statements(() => own.it.run(LIST, { first: 100 }));
    expect([few.length, many.length]).toEqual([2, 2]); // requests, their people
  });
});
