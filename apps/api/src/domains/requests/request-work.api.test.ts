import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { JobRunner } from '../../platform/jobs/job-runner.ts';
import { RequestAnswersService } from './request-answers.service.ts';
import { accepted, expressHistory, history, inDays, make, type MadeRequest, newRequest, started, stepOf, tell } from './requests.testing.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
});
afterAll(() => api.close());

const delivered = async () => make(ws.it, 'deliver', stepOf(await started(ws, { parts: [{ en: 'Page' }] })));

describe('work', () => {
  test('IT begins and delivers what is agreed; marketing cannot, and nothing is skipped', async () => {
    const request = await accepted(ws, { parts: [{ en: 'Page' }] });
    expect(await tell(ws.marketing, 'start', stepOf(request))).toBe('WORK_IT_ONLY');
    expect(await tell(ws.it, 'deliver', stepOf(request))).toBe('REQUEST_STATE_REFUSED');
    const begun = await make(ws.it, 'start', stepOf(request));
    expect(await tell(ws.marketing, 'deliver', stepOf(begun))).toBe('WORK_IT_ONLY');
    expect(await make(ws.it, 'deliver', stepOf(begun))).toMatchObject({ state: 'DELIVERED', followUp: null });
  });

  test('every later date is a slip with a reason that stays', async () => {
    const request = await accepted(ws);
    const move = (person: typeof ws.it, input: object) => tell(person, 'move', { ...stepOf(request), promisedDate: inDays(7), reason: { en: 'The supplier is late' }, ...input });
    expect(await move(ws.cmo, {})).toBe('WORK_IT_ONLY');
    expect(await move(ws.it, { promisedDate: inDays(4) })).toBe('promisedDate DATE_UNCHANGED');
    expect(await move(ws.it, { promisedDate: '2020-01-01' })).toBe('promisedDate PROMISE_PAST');
    expect(await move(ws.it, { reason: { en: ' ' } })).toBe('reason REQUIRED');
    expect(await move(ws.it, {})).toMatchObject({
      neededBy: inDays(4), promisedDate: inDays(7), originalPromise: inDays(4), slipCount: 1, promiseDelay: 3,
      dateChanges: [{ from: inDays(4), to: inDays(7), kind: 'SLIP', reason: { en: 'The supplier is late' } }],
    });
    expect(await tell(ws.it, 'move', { ...stepOf(await newRequest(ws)), promisedDate: inDays(7), reason: { en: 'Too early' } })).toBe('REQUEST_STATE_REFUSED');
  });

  test('an express delivery schedules its durable version; other lanes and past days cannot', async () => {
    const begun = await started(ws, { parts: [{ en: 'Page' }] });
    const deliver = (request: MadeRequest, input: object) => tell(ws.it, 'deliver', { ...stepOf(request), followUp: { en: 'Rebuild it in the CMS' }, ...input });
    expect(await deliver(begun, {})).toBe('followUpOn FOLLOW_UP_LATER');
    expect(await deliver(begun, { followUpOn: inDays(20), followUp: null })).toBe('followUp REASON_NEEDED');
    expect(await deliver(begun, { followUpOn: inDays(20) })).toMatchObject({ followUp: { lane: 'STANDARD', state: 'ACCEPTED', neededBy: inDays(20) } });
    const slow = await started(ws, { parts: [{ en: 'Page' }], neededBy: inDays(9) });
    expect(await deliver(slow, { followUpOn: inDays(20) })).toBe('followUpOn FOLLOW_UP_EXPRESS_ONLY');
  });

  test('only the person who asked confirms or sends back; PARTLY and NO say what is missing', async () => {
    const request = await delivered();
    const confirm = (person: typeof ws.it, input: object) => tell(person, 'confirm', { ...stepOf(request), served: 'YES', ...input });
    expect([await confirm(ws.it, {}), await confirm(ws.cmo, {})]).toEqual(['CONFIRM_REQUESTER', 'CONFIRM_REQUESTER']);
    expect(await confirm(ws.marketing, { served: 'PARTLY' })).toBe('note REASON_NEEDED');
    expect(await confirm(ws.marketing, { served: 'PARTLY', note: { en: 'The form is missing' } })).toMatchObject({ state: 'CONFIRMED', served: 'PARTLY' });
    const useless = await delivered();
    expect(await tell(ws.marketing, 'confirm', { ...stepOf(useless), served: 'NO' })).toBe('note REASON_NEEDED');
    expect(await make(ws.marketing, 'confirm', { ...stepOf(useless), served: 'NO', note: { en: 'Nobody can use it' } })).toMatchObject({ state: 'CONFIRMED', served: 'NO' });
    const second = await delivered();
    expect(await tell(ws.it, 'reopen', { ...stepOf(second), reason: { en: 'Not yet' } })).toBe('CONFIRM_REQUESTER');
    const back = await make(ws.marketing, 'reopen', { ...stepOf(second), reason: { en: 'The link is dead' } });
    expect(back).toMatchObject({ state: 'REOPENED', deliveredOn: null });
    expect(await make(ws.it, 'start', stepOf(back))).toMatchObject({ state: 'IN_PROGRESS' });
    expect(await tell(ws.marketing, 'confirm', { ...stepOf(await accepted(ws)), served: 'YES' })).toBe('REQUEST_STATE_REFUSED');
  });

  test('becomes a project of its own or a task of one, once', async () => {
    const first = await make(ws.it, 'plan', { ...stepOf(await accepted(ws)), projectKey: 'LAND' });
    expect(first.project).toMatchObject({ key: 'LAND' });
    expect(await tell(ws.it, 'plan', { ...stepOf(first), projectKey: 'OTHER' })).toBe('ALREADY_PLANNED');
    expect(await make(ws.it, 'plan', { ...stepOf(await accepted(ws)), projectId: first.project?.id })).toMatchObject({ task: { due: inDays(4) } });
    const request = await accepted(ws);
    expect(await tell(ws.it, 'plan', stepOf(request))).toBe('projectId PLAN_WHERE');
    expect(await tell(ws.it, 'plan', { ...stepOf(request), projectKey: 'LAND' })).toBe('key PROJECT_KEY_TAKEN');
    expect(await tell(ws.marketing, 'plan', { ...stepOf(request), projectKey: 'NEW' })).toBe('WORK_IT_ONLY');
    expect(await tell(ws.it, 'plan', { ...stepOf(await newRequest(ws)), projectKey: 'NEW' })).toBe('REQUEST_STATE_REFUSED');
  });
});

describe('unanswered for one working day', () => {
  test('goes before both heads, once, by the hourly job; an answered one does not', async () => {
    const own = await api.workspace();
    const [silent, answered] = [await newRequest(own), await accepted(own)];
    const due = new Date(new Date(silent.answerDueAt ?? 0).getTime() + 60_000);
    const escalate = (now: Date) => own.as(own.owner, 'OWNER', null, (ctx) => api.app.get(RequestAnswersService, { strict: false }).escalateDue(ctx), now);
    expect(await escalate(new Date())).toBe(0);
    await api.app.get(JobRunner).runDue(due);
    expect(await escalate(due)).toBe(0);
    const state = async (id: string) => (await own.cmo.run<{ request: { state: string; escalatedAt: string | null } }>('query($id: ID!) { request(id: $id) { state escalatedAt } }', { id })).request;
    expect(await state(silent.id)).toMatchObject({ state: 'SUBMITTED', escalatedAt: due.toISOString() });
    expect((await state(answered.id)).escalatedAt).toBeNull();
    const waiting = async (person: typeof ws.it) => {
      const { overview } = await person.run<{ overview: { waiting: { kind: string; entityId: string; side: string | null }[] } }>('{ overview { waiting { kind entityId side } } }');
      return overview.waiting.filter(({ entityId }) => entityId === silent.id).map(({ kind, side }) => `${kind} ${side}`);
    };
    expect([await waiting(own.cio), await waiting(own.cmo), await waiting(own.it), await waiting(own.marketing)]).toEqual([
      ['ANSWER_ESCALATED null'], ['ANSWER_ESCALATED null'], ['ANSWER_REQUEST IT'], [],
    ]);
  });
});

describe('calibration', () => {
  test('stated probabilities against outcomes, with the rows behind them', async () => {
    const own = await api.workspace();
    await history(api, own, expressHistory(20));
    const { requestCalibration } = await own.viewer.run<{ requestCalibration: { n: number; brier: number; bins: { n: number }[]; rows: { probability: number; happened: boolean }[] } }>(
      '{ requestCalibration { n brier bins { from to n stated happened } rows { id title { text } lane neededBy deliveredOn probability happened } } }',
    );
    // The first five deliveries were asked for before there was a history to state anything from.
    expect(requestCalibration.n).toBeGreaterThanOrEqual(10);
    expect(requestCalibration.n).toBeLessThan(20);
    expect(requestCalibration.bins.reduce((sum, { n }) => sum + n, 0)).toBe(requestCalibration.n);
    const mean = requestCalibration.rows.reduce((sum, { probability, happened }) => sum + (probability - Number(happened)) ** 2, 0) / requestCalibration.n;
    expect(requestCalibration.brier).toBeCloseTo(mean, 10);
    expect(requestCalibration.rows.every(({ happened }) => happened)).toBe(true);
    expect(at(await (await api.workspace()).it.run('{ requestCalibration { n brier } }'), 'requestCalibration')).toEqual({ n: 0, brier: null });
  }, 60_000);
});
