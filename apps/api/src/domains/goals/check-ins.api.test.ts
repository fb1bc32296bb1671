import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { at, idAt, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { CheckInsService } from './check-ins.service.ts';
import { ACKNOWLEDGE, CHECK_IN, goalDesk, type GoalDesk, RECONCILE, say } from './goal-desk.testing.ts';
import { goalsByIds } from './goals.reads.ts';
import { activeGoal, keyResult } from './goals.testing.ts';
import { KeyResultProgress } from './key-result-progress.ts';

let api: TestApi;
let ws: TestWorkspace;
let desk: GoalDesk;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
  desk = await goalDesk(ws);
});
afterAll(() => api.close());

const show: GoalDesk['show'] = (...args) => desk.show(...args);
const create: GoalDesk['create'] = (...args) => desk.create(...args);
describe('check-ins', () => {
  test('each side speaks for itself; the goal shows the worse; a value moves the goal', async () => {
    const { id, keyResultIds: [first] } = await activeGoal(ws);
    expect(at(await ws.it.run(CHECK_IN, say(first)), 'checkIn')).toMatchObject({ keyResult: { current: 40 }, goal: { progress: 0.2, status: { it: 'ON_TRACK', marketing: null, overall: null, split: false } } });
    expect(at(await ws.marketing.run(CHECK_IN, say(first, { status: 'OFF_TRACK', value: 30 })), 'checkIn.goal.status')).toEqual({ it: 'ON_TRACK', marketing: 'OFF_TRACK', overall: 'OFF_TRACK', split: true });
    expect((await show(id)).progressPoints.at(-1)?.progress).toBeCloseTo(0.15);
  });

  test('a split is reconciled when both heads have answered, until somebody checks in again', async () => {
    const { id, keyResultIds: [first] } = await activeGoal(ws);
    expect(at(await ws.cio.run(RECONCILE, { id }), 'reconcileGoal.code')).toBe('NOT_SPLIT');
    await ws.it.run(CHECK_IN, say(first));
    await ws.marketing.run(CHECK_IN, say(first, { status: 'AT_RISK' }));
    expect((await ws.it.send(RECONCILE, { id })).status).toBe(403);
    expect(at(await ws.cio.run(RECONCILE, { id }), 'reconcileGoal.goal.status.reconciled')).toBe(false);
    expect(at(await ws.cio.run(RECONCILE, { id }), 'reconcileGoal.code')).toBe('ALREADY_ANSWERED');
    expect([(await show(id, ws.cio)).viewerCan.reconcile, (await show(id, ws.cmo)).viewerCan.reconcile]).toEqual([false, true]);
    expect(at(await ws.cmo.run(RECONCILE, { id }), 'reconcileGoal.goal.status')).toEqual({ split: true, reconciled: true });
    await ws.it.run(CHECK_IN, say(first, { value: 41 }));
    expect((await show(id)).status).toMatchObject({ split: true, reconciled: false });
  });

  test('the second one of a side in a week corrects the first for a day, then it is frozen', async () => {
    const { keyResultIds: [first = ''] } = await activeGoal(ws);
    const service = api.app.get(CheckInsService, { strict: false });
    const values = { value: 10, confidence: 0.5, status: 'ON_TRACK' as const, note: null };
    const monday = new Date('2026-03-02T09:00:00Z');
    const checkIn = (hours: number) => ws.as(ws.it, 'MEMBER', 'IT', (ctx) => service.checkIn(ctx, first, values), new Date(monday.getTime() + hours * 3_600_000));
    const id = await checkIn(0);
    expect(await checkIn(23)).toBe(id);
    await expect(checkIn(25)).rejects.toThrow('CHECK_IN_FROZEN');
    expect(await checkIn(7 * 24)).not.toBe(id);
  });

  test('the other side acknowledges, the own side does not', async () => {
    const { keyResultIds: [first] } = await activeGoal(ws);
    const id = idAt(await ws.it.run(CHECK_IN, say(first)), 'checkIn.checkIn.id');
    expect(at(await ws.cio.run(ACKNOWLEDGE, { id }), 'acknowledgeCheckIn.code')).toBe('ACKNOWLEDGED_BY_OTHER_SIDE');
    expect(at(await ws.it.run(ACKNOWLEDGE, { id }), 'acknowledgeCheckIn.code')).toBe('ACKNOWLEDGED_BY_OTHER_SIDE');
    const read = { checkIn: { acknowledgements: [{ name: 'Maria Marketing' }], viewerCan: { acknowledge: false } } };
    expect(at(await ws.marketing.run(ACKNOWLEDGE, { id }), 'acknowledgeCheckIn')).toMatchObject(read);
    expect(at(await ws.marketing.run(ACKNOWLEDGE, { id }), 'acknowledgeCheckIn')).toMatchObject(read);
    expect((await ws.viewer.send(ACKNOWLEDGE, { id })).status).toBe(403);
  });

  test('confidence beyond 1, a missing value, a value for computed results, a drafted goal and sideless people are refused', async () => {
    const { keyResultIds } = await activeGoal(ws, { keyResults: [keyResult('IT'), keyResult('MARKETING', { source: 'TASKS' })] });
    const fields = async (variables: object) => at(await ws.it.run(CHECK_IN, variables), 'checkIn.fields');
    expect(await fields(say(keyResultIds[0], { confidence: 1.1 }))).toEqual([{ path: 'confidence', code: 'BAD_NUMBER' }]);
    expect(await fields(say(keyResultIds[0], { value: null }))).toEqual([{ path: 'value', code: 'VALUE_NEEDED' }]);
    expect(await fields(say(keyResultIds[1]))).toEqual([{ path: 'value', code: 'VALUE_IS_COMPUTED' }]);
    expect(at(await ws.owner.run(CHECK_IN, say(keyResultIds[0])), 'checkIn.code')).toBe('CHECK_IN_NEEDS_SIDE');
    const draft = await show(await create());
    expect(at(await ws.it.run(CHECK_IN, say(draft.keyResults[0]?.id)), 'checkIn.code')).toBe('WRONG_GOAL_STATE');
    expect(at(await ws.it.run(CHECK_IN, say(randomUUID())), 'checkIn.code')).toBe('NOT_FOUND');
  });

  test('finished work moves a computed key result and its goal', async () => {
    const { id, keyResultIds } = await activeGoal(ws, { keyResults: [keyResult('IT', { start: 80, target: 20, source: 'TASKS' }), keyResult('MARKETING')] });
    const progress = api.app.get(KeyResultProgress, { strict: false });
    await ws.as(ws.it, 'MEMBER', 'IT', (ctx) => progress.setFraction(ctx, keyResultIds[0] ?? '', 0.5));
    const goal = await show(id);
    expect([goal.keyResults[0]?.current, goal.progress]).toEqual([50, 0.25]);
  });
});

describe('who checks in, and when', () => {
  test('both sides may check in in the same moment', async () => {
    const { keyResultIds: [first] } = await activeGoal(ws);
    const answers = await Promise.all([ws.it, ws.marketing].map((person, index) => person.run(CHECK_IN, say(first, { value: 10 + index }))));
    expect(answers.map((answer) => at(answer, 'checkIn.__typename'))).toEqual(['CheckInSaved', 'CheckInSaved']);
  });

  test('are corrected by their author only, not even by the head', async () => {
    const { id, keyResultIds: [first] } = await activeGoal(ws);
    await ws.it.run(CHECK_IN, say(first, { status: 'OFF_TRACK' }));
    expect(at(await ws.cio.run(CHECK_IN, say(first)), 'checkIn')).toMatchObject({ code: 'CHECK_IN_OF_COLLEAGUE' });
    expect((await show(id)).status).toMatchObject({ it: 'OFF_TRACK' });
  });

  test('a corrected check-in has to be read again', async () => {
    const { keyResultIds: [first] } = await activeGoal(ws);
    const id = idAt(await ws.it.run(CHECK_IN, say(first)), 'checkIn.checkIn.id');
    expect(at(await ws.marketing.run(ACKNOWLEDGE, { id }), 'acknowledgeCheckIn.checkIn.acknowledgements')).toEqual([{ name: 'Maria Marketing' }]);
    expect(at(await ws.it.run(CHECK_IN, say(first, { status: 'OFF_TRACK' })), 'checkIn.checkIn')).toMatchObject({ id, acknowledgements: [] });
    expect(at(await ws.marketing.run(ACKNOWLEDGE, { id }), 'acknowledgeCheckIn.checkIn.acknowledgements')).toEqual([{ name: 'Maria Marketing' }]);
  });

  test('nobody acknowledges their own, also after changing departments', async () => {
    const { keyResultIds: [first] } = await activeGoal(ws);
    const id = idAt(await ws.it.run(CHECK_IN, say(first)), 'checkIn.checkIn.id');
    const service = api.app.get(CheckInsService, { strict: false });
    await expect(ws.as(ws.it, 'MEMBER', 'MARKETING', (ctx) => service.acknowledge(ctx, id))).rejects.toThrow('ACKNOWLEDGED_BY_OTHER_SIDE');
  });

  test('a yes-or-no result takes yes or no', async () => {
    const { keyResultIds: [first] } = await activeGoal(ws, { keyResults: [keyResult('IT', { metric: 'BINARY', target: 1 }), keyResult('MARKETING')] });
    expect(at(await ws.it.run(CHECK_IN, say(first, { value: 0.5 })), 'checkIn.fields')).toEqual([{ path: 'value', code: 'YES_OR_NO' }]);
    expect(at(await ws.it.run(CHECK_IN, say(first, { value: 1 })), 'checkIn.__typename')).toBe('CheckInSaved');
  });
});

describe('split status', () => {
  test('one side alone does not paint a goal green, but its bad news show at once', async () => {
    const { id, keyResultIds: [first] } = await activeGoal(ws);
    await ws.it.run(CHECK_IN, say(first));
    expect((await show(id)).status).toEqual({ it: 'ON_TRACK', marketing: null, overall: null, split: false, reconciled: false });
    await ws.it.run(CHECK_IN, say(first, { status: 'AT_RISK' }));
    expect((await show(id)).status).toEqual({ it: 'AT_RISK', marketing: null, overall: 'AT_RISK', split: false, reconciled: false });
  });

  test('a side falls silent ten days after it spoke, not after the Monday of its week', async () => {
    const { id, keyResultIds: [first = ''] } = await activeGoal(ws);
    const service = api.app.get(CheckInsService, { strict: false });
    const sunday = new Date('2026-03-08T18:00:00Z');
    await ws.as(ws.it, 'MEMBER', 'IT', (ctx) => service.checkIn(ctx, first, { value: 1, confidence: 1, status: 'AT_RISK', note: null }), sunday);
    const after = (days: number) => ws.as(ws.it, 'MEMBER', 'IT', async (ctx) => (await goalsByIds(ctx, [id]))[0]?.status.it, new Date(sunday.getTime() + days * 86_400_000));
    expect([await after(1), await after(9), await after(11)]).toEqual(['AT_RISK', 'AT_RISK', null]);
  });
});
