import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { at, idAt, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { goalDesk, type GoalDesk, UPDATE_CYCLE } from './goal-desk.testing.ts';
import { GoalSigningService } from './goal-signing.service.ts';
import { CREATE_GOAL, cycle, goalInput, jointTeam, keyResult, SIGN_GOAL } from './goals.testing.ts';

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
const inForce: GoalDesk['inForce'] = (...args) => desk.inForce(...args);
const sign: GoalDesk['sign'] = (...args) => desk.sign(...args);
const edit: GoalDesk['edit'] = (...args) => desk.edit(...args);
describe('drafting', () => {
  test.each<[string, object, string, string]>([
    ['an empty title', { title: { en: '' } }, 'title', 'REQUIRED'],
    ['a title of 10,000 characters', { title: { pl: 'x'.repeat(10_000) } }, 'title', 'TOO_LONG'],
    ['NUL in what IT will notice', { noticeIT: { en: 'a\0' } }, 'noticeIT', 'BAD_CHARACTERS'],
    ['a lone surrogate', { noticeMarketing: { en: '\udc00' } }, 'noticeMarketing', 'BAD_CHARACTERS'],
    ['target = start', { keyResults: [keyResult('IT', { target: 0 })] }, 'keyResults.0.target', 'TARGET_IS_START'],
    ['weight 0', { keyResults: [keyResult('IT'), keyResult('MARKETING', { weight: 0 })] }, 'keyResults.1.weight', 'WEIGHT_NOT_POSITIVE'],
    ['a yes-or-no to 5', { keyResults: [keyResult('IT', { metric: 'BINARY', target: 5 })] }, 'keyResults.0.target', 'BINARY_VALUES'],
    ['an unknown team', { ownerTeamId: randomUUID() }, 'ownerTeamId', 'NOT_FOUND'],
    ['an unknown cycle', { cycleId: 'x' }, 'cycleId', 'NOT_FOUND'],
    ['an unknown parent', { parentId: randomUUID() }, 'parentId', 'NOT_FOUND'],
    ['a foreign key result', { keyResults: [keyResult('IT', { id: randomUUID() })] }, 'keyResults.0.id', 'NOT_FOUND'],
    ['eleven key results', { keyResults: Array.from({ length: 11 }, () => keyResult('IT')) }, 'keyResults', 'TOO_MANY'],
  ])('%s is a field error and saves nothing', async (_name, more, path, code) => {
    expect(at(await ws.it.run(CREATE_GOAL, { input: goalInput(desk.teamId, desk.cycleId, more) }), 'createGoal.fields')).toContainEqual({ path, code });
  });

  test('viewers do not draft; another workspace\'s team and cycle are unknown here', async () => {
    expect((await ws.viewer.send(CREATE_GOAL, { input: goalInput(desk.teamId, desk.cycleId) })).status).toBe(403);
    const other = await api.workspace();
    const [theirTeam, theirCycle] = [await jointTeam(other), await cycle(other)];
    expect(at(await ws.it.run(CREATE_GOAL, { input: goalInput(theirTeam, theirCycle) }), 'createGoal.fields')).toEqual([
      { path: 'ownerTeamId', code: 'NOT_FOUND' },
      { path: 'cycleId', code: 'NOT_FOUND' },
    ]);
  });

  test('a goal cannot stand below itself, however long the way', async () => {
    const top = await create();
    const middle = await create({ parentId: top });
    const bottom = await create({ parentId: middle });
    expect(await edit(top, { parentId: bottom })).toMatchObject({ fields: [{ path: 'parentId', code: 'PARENT_IS_CYCLE' }] });
    expect(await edit(top, { parentId: top })).toMatchObject({ fields: [{ path: 'parentId', code: 'PARENT_IS_CYCLE' }] });
  });

  test('cycles end after they start, and only heads and administrators make them', async () => {
    const CYCLE = 'mutation($input: CreateCycleInput!) { createCycle(input: $input) { __typename ... on ValidationProblem { fields { path code } } } }';
    const input = { name: { en: 'Q' }, startsOn: '2026-02-01', endsOn: '2026-01-31' };
    expect(at(await ws.cio.run(CYCLE, { input }), 'createCycle.fields')).toEqual([{ path: 'endsOn', code: 'DATES_OUT_OF_ORDER' }]);
    expect((await ws.it.send(CYCLE, { input })).status).toBe(403);
    expect((await ws.cio.send(CYCLE, { input: { ...input, endsOn: '2026-02-30' } })).status).toBe(400);
    const values = { id: desk.cycleId, expectedVersion: 1, name: { en: 'Renamed' }, startsOn: '2026-01-01', endsOn: '2026-12-31' };
    const mine = await api.workspace();
    const id = await cycle(mine);
    expect(at(await mine.cmo.run(UPDATE_CYCLE, { input: { ...values, id } }), 'updateCycle.cycle')).toMatchObject({ name: { text: 'Renamed' }, version: 2 });
    expect(at(await mine.cmo.run(UPDATE_CYCLE, { input: values }), 'updateCycle.__typename')).toBe('NotFoundProblem');
  });
});

describe('two signatures', () => {
  test('the first proposes, the second puts in force; the order does not matter', async () => {
    for (const [first, second] of [[ws.cio, ws.cmo], [ws.cmo, ws.cio]] as const) {
      const id = await create();
      expect(await sign(first, id, 1)).toMatchObject({ goal: { state: 'PROPOSED', inForceVersion: null } });
      expect(await sign(second, id, 1)).toMatchObject({ goal: { state: 'ACTIVE', inForceVersion: 1 } });
    }
  });

  test('one side alone never suffices, and nobody but the heads signs', async () => {
    const id = await create();
    await sign(ws.cio, id, 1);
    expect(await sign(ws.cio, id, 1)).toMatchObject({ code: 'ALREADY_SIGNED' });
    expect((await ws.it.send(SIGN_GOAL, { id, versionNumber: 1 })).status).toBe(403);
    expect((await ws.owner.send(SIGN_GOAL, { id, versionNumber: 1 })).status).toBe(403);
    expect((await show(id)).state).toBe('PROPOSED');
    expect((await show(id, ws.cio)).viewerCan.sign).toBe(false);
    expect((await show(id, ws.cmo)).viewerCan.sign).toBe(true);
  });

  test('both heads signing in the same moment puts it in force once', async () => {
    const id = await create();
    await Promise.all([sign(ws.cio, id, 1), sign(ws.cmo, id, 1)]);
    expect(await show(id)).toMatchObject({ state: 'ACTIVE', inForceVersion: 1 });
  });

  test('without a key result on each side, or with a team that is not valid, it cannot be signed', async () => {
    const oneSided = await create({ keyResults: [keyResult('IT')] });
    expect(await sign(ws.cio, oneSided, 1)).toMatchObject({ code: 'GOAL_NEEDS_BOTH_SIDES' });
    const created = await ws.cio.run('mutation { createTeam(input: { name: { en: "Lonely" }, kind: JOINT, interactionMode: SERVICE }) { ... on TeamSaved { team { id } } } }');
    const lonely = await create({ ownerTeamId: idAt(created, 'createTeam.team.id') });
    expect(await sign(ws.cio, lonely, 1)).toMatchObject({ code: 'TEAM_NOT_VALID' });
  });

  test('an edit of a proposed goal voids the first signature; signing the old version is refused', async () => {
    const id = await create();
    await sign(ws.cio, id, 1);
    expect(await edit(id, { title: { en: 'Sharper' } })).toMatchObject({ outcome: 'EDITED', goal: { state: 'DRAFT', latestVersion: 2, signedSides: [] } });
    expect(await sign(ws.cmo, id, 1)).toMatchObject({ code: 'OTHER_VERSION' });
    await sign(ws.cmo, id, 2);
    expect(await sign(ws.cio, id, 2)).toMatchObject({ goal: { state: 'ACTIVE' } });
  });
});

describe('signatures', () => {
  test('nobody\'s signature is written for them: a change of wording holds on the agreement that was signed', async () => {
    const id = await inForce();
    await edit(id, { title: { en: 'Clearer words' } });
    const goal = await show(id);
    expect(goal).toMatchObject({ state: 'ACTIVE', inForceVersion: 2, title: { text: 'Clearer words' }, signedSides: expect.arrayContaining(['IT', 'MARKETING']) });
    expect(goal.versions.map(({ number, signatures }) => [number, signatures.length])).toEqual([[2, 0], [1, 2]]);
  });

  test('one person never signs for both departments, also after changing place', async () => {
    const id = await create();
    await sign(ws.cio, id, 1);
    const service = api.app.get(GoalSigningService, { strict: false });
    await expect(ws.as(ws.cio, 'CMO', 'MARKETING', (ctx) => service.sign(ctx, id, 1))).rejects.toThrow();
    expect((await show(id)).state).toBe('PROPOSED');
  });

  test('a head signs only for the side that the office stands for', async () => {
    const id = await create();
    const service = api.app.get(GoalSigningService, { strict: false });
    await expect(ws.as(ws.cio, 'CIO', 'MARKETING', (ctx) => service.sign(ctx, id, 1))).rejects.toThrow('NOT_YOUR_SIDE');
    await expect(ws.as(ws.cmo, 'CMO', null, (ctx) => service.sign(ctx, id, 1))).rejects.toThrow('NOT_YOUR_SIDE');
  });
});
