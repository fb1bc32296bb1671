import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { at, idAt, type Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { activeGoal, CREATE_GOAL, cycle, goalInput, jointTeam, keyResult, SIGN_GOAL } from './goals.testing.ts';
import { CheckInsService } from './check-ins.service.ts';
import { KeyResultProgress } from './key-result-progress.ts';

let api: TestApi;
let ws: TestWorkspace;
let teamId: string;
let cycleId: string;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
  [teamId, cycleId] = [await jointTeam(ws), await cycle(ws)];
});
afterAll(() => api.close());

const GOAL = `query($id: ID!) { goal(id: $id) { id version state outcome title { text } progress expectedProgress latestVersion proposedVersion inForceVersion signedSides
  status { it marketing overall split reconciled } keyResults { id target current latestIT { status value } latestMarketing { status } }
  viewerCan { update sign checkIn reconcile pause resume close archive withdraw }
  versions { number changes { path before after } signatures { side member { name } } withdrawnAt } progressPoints { day progress } } }`;
const UPDATE = `mutation($input: UpdateGoalInput!) { updateGoal(input: $input) { __typename ... on GoalUpdated { outcome goal { id version state proposedVersion latestVersion signedSides keyResults { id target } } }
  ... on Problem { code } ... on ValidationProblem { fields { path code } } ... on ConflictProblem { currentVersion fields { path yours current } } } }`;
const CHECK_IN = `mutation($input: CheckInInput!) { checkIn(input: $input) { __typename ... on CheckInSaved { checkIn { id side confidence } keyResult { current } goal { status { it marketing overall split } progress } }
  ... on Problem { code } ... on ValidationProblem { fields { path code } } } }`;
const ACKNOWLEDGE = 'mutation($id: ID!) { acknowledgeCheckIn(input: { id: $id }) { __typename ... on CheckInSaved { checkIn { acknowledgements { name } viewerCan { acknowledge } } } ... on Problem { code } } }';
const RECONCILE = 'mutation($id: ID!) { reconcileGoal(input: { id: $id, note: { en: "We see it." } }) { __typename ... on GoalSaved { goal { status { split reconciled } } } ... on Problem { code } } }';
const move = (name: string) => `mutation($id: ID!, $v: Int!) { ${name}(input: { id: $id, expectedVersion: $v }) { __typename ... on GoalSaved { goal { state version } } ... on Problem { code } } }`;
const CLOSE = 'mutation($id: ID!, $v: Int!) { closeGoal(input: { id: $id, expectedVersion: $v, outcome: PARTLY, note: { en: "Learned" } }) { __typename ... on GoalSaved { goal { state version outcome } } ... on Problem { code } } }';

interface GoalShown {
  id: string;
  version: number;
  state: string;
  latestVersion: number;
  proposedVersion: number | null;
  keyResults: { id: string; target: number; current: number }[];
  status: Record<string, unknown>;
  viewerCan: Record<string, boolean>;
  versions: { number: number; changes: { path: string; before: string | null; after: string | null }[]; signatures: { side: string }[] }[];
  progress: number;
  progressPoints: { day: string; progress: number }[];
}
const show = async (id: string, person: Person = ws.it) => (await person.run<{ goal: GoalShown }>(GOAL, { id })).goal;
const create = async (more: object = {}) => idAt(await ws.it.run(CREATE_GOAL, { input: goalInput(teamId, cycleId, more) }), 'createGoal.goal.id');
const sign = async (person: Person, id: string, versionNumber: number) => at(await person.run(SIGN_GOAL, { id, versionNumber }), 'signGoal');
const edit = async (id: string, more: object, person: Person = ws.it) => {
  const goal = await show(id);
  const keyResults = goal.keyResults.map((each, index) => ({ ...keyResult(index === 0 ? 'IT' : 'MARKETING'), id: each.id }));
  return at(await person.run(UPDATE, { input: { ...goalInput(teamId, cycleId), keyResults, id, expectedVersion: goal.version, ...more } }), 'updateGoal');
};

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
    expect(at(await ws.it.run(CREATE_GOAL, { input: goalInput(teamId, cycleId, more) }), 'createGoal.fields')).toContainEqual({ path, code });
  });

  test('viewers do not draft; another workspace\'s team and cycle are unknown here', async () => {
    expect((await ws.viewer.send(CREATE_GOAL, { input: goalInput(teamId, cycleId) })).status).toBe(403);
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
    const UPDATE_CYCLE = 'mutation($input: UpdateCycleInput!) { updateCycle(input: $input) { __typename ... on CycleSaved { cycle { name { text } version } } } }';
    const values = { id: cycleId, expectedVersion: 1, name: { en: 'Renamed' }, startsOn: '2026-01-01', endsOn: '2026-12-31' };
    const mine = await api.workspace();
    const id = await cycle(mine);
    expect(at(await mine.cmo.run(UPDATE_CYCLE, { input: { ...values, id } }), 'updateCycle.cycle')).toEqual({ name: { text: 'Renamed' }, version: 2 });
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

describe('changing what is in force', () => {
  const target = (goal: GoalShown, value: number) => goal.keyResults.map((each, index) => ({ ...keyResult(index === 0 ? 'IT' : 'MARKETING', index === 0 ? { target: value } : {}), id: each.id }));

  test('wording changes at once and keeps the agreement', async () => {
    const { id, teamId: ownerTeamId, cycleId: inCycle } = await activeGoal(ws);
    expect(await edit(id, { ownerTeamId, cycleId: inCycle, title: { en: 'Clearer words' } })).toMatchObject({ outcome: 'EDITED', goal: { state: 'ACTIVE', proposedVersion: null, signedSides: expect.arrayContaining(['IT', 'MARKETING']) } });
  });

  test('a target waits for both signatures while the old one holds, with a diff to read', async () => {
    const { id, teamId: ownerTeamId, cycleId: inCycle } = await activeGoal(ws);
    const before = await show(id);
    expect(await edit(id, { ownerTeamId, cycleId: inCycle, keyResults: target(before, 150) })).toMatchObject({ outcome: 'PROPOSED', goal: { state: 'ACTIVE', proposedVersion: 2 } });
    const waiting = await show(id);
    expect(waiting.keyResults[0]?.target).toBe(100);
    expect(waiting.versions[0]?.changes).toEqual([{ path: `keyResults.${before.keyResults[0]?.id}.target`, before: '100', after: '150' }]);
    await sign(ws.cio, id, 2);
    expect((await show(id)).keyResults[0]?.target).toBe(100);
    await sign(ws.cmo, id, 2);
    expect(await show(id)).toMatchObject({ proposedVersion: null, inForceVersion: 2 });
    expect((await show(id)).keyResults[0]?.target).toBe(150);
  });

  test('a proposed change can be withdrawn; a second proposal voids the first', async () => {
    const { id, teamId: ownerTeamId, cycleId: inCycle } = await activeGoal(ws);
    const goal = await show(id);
    await edit(id, { ownerTeamId, cycleId: inCycle, keyResults: target(goal, 150) });
    await sign(ws.cio, id, 2);
    await edit(id, { ownerTeamId, cycleId: inCycle, keyResults: target(goal, 160) });
    expect(await sign(ws.cmo, id, 2)).toMatchObject({ code: 'OTHER_VERSION' });
    const waiting = await show(id, ws.cmo);
    expect([waiting.proposedVersion, waiting.viewerCan.withdraw]).toEqual([3, true]);
    expect((await ws.it.send(move('withdrawGoalChange'), { id, v: waiting.version })).status).toBe(403);
    await ws.cmo.run(move('withdrawGoalChange'), { id, v: waiting.version });
    const after = await show(id, ws.cmo);
    expect([after.proposedVersion, after.keyResults[0]?.target]).toEqual([null, 100]);
    expect(at(await ws.cmo.run(move('withdrawGoalChange'), { id, v: after.version }), 'withdrawGoalChange.code')).toBe('NOTHING_PROPOSED');
  });

  test('two editors of one version: the second learns both texts', async () => {
    const id = await create();
    const goal = await show(id);
    const input = (title: string) => ({ input: { ...goalInput(teamId, cycleId, { title: { en: title } }), keyResults: target(goal, 100), id, expectedVersion: goal.version } });
    await ws.it.run(UPDATE, input('Left'));
    const late = await ws.marketing.run(UPDATE, input('Right'));
    expect(at(late, 'updateGoal')).toMatchObject({ __typename: 'ConflictProblem', fields: [{ path: 'title', yours: '{"en":"Right"}', current: '{"en":"Left"}' }] });
  });
});

describe('states: what is not listed is refused', () => {
  const MOVES = { pauseGoal: 'PAUSED', resumeGoal: 'ACTIVE', closeGoal: 'CLOSED', archiveGoal: 'ARCHIVED' } as const;
  type MoveName = keyof typeof MOVES;
  const ALLOWED: Record<string, MoveName[]> = { DRAFT: [], PROPOSED: [], ACTIVE: ['pauseGoal', 'closeGoal'], PAUSED: ['resumeGoal', 'closeGoal'], CLOSED: ['archiveGoal'], ARCHIVED: [] };
  const document = (name: MoveName) => (name === 'closeGoal' ? CLOSE : move(name));
  const bring = async (state: string): Promise<string> => {
    if (state === 'DRAFT') return create();
    if (state === 'PROPOSED') {
      const id = await create();
      await sign(ws.cio, id, 1);
      return id;
    }
    const { id } = await activeGoal(ws);
    const steps: Record<string, MoveName[]> = { ACTIVE: [], PAUSED: ['pauseGoal'], CLOSED: ['closeGoal'], ARCHIVED: ['closeGoal', 'archiveGoal'] };
    for (const step of steps[state] ?? []) await ws.cio.run(document(step), { id, v: (await show(id)).version });
    return id;
  };

  test.each(Object.keys(ALLOWED))('from %s', async (state) => {
    for (const name of Object.keys(MOVES) as MoveName[]) {
      const id = await bring(state);
      const before = await show(id, ws.cio);
      const result = at(await ws.cio.run(document(name), { id, v: before.version }), name);
      const right = name.replace('Goal', '');
      expect([name, before.viewerCan[right]]).toEqual([name, ALLOWED[state]?.includes(name)]);
      if (ALLOWED[state]?.includes(name)) expect(result).toMatchObject({ goal: { state: MOVES[name] } });
      else expect(result).toMatchObject({ code: 'WRONG_GOAL_STATE' });
    }
  });

  test('members do not pause, close or archive; signing and editing end with the goal', async () => {
    const { id } = await activeGoal(ws);
    expect((await ws.it.send(move('pauseGoal'), { id, v: 1 })).status).toBe(403);
    await ws.cio.run(CLOSE, { id, v: (await show(id)).version });
    expect(await sign(ws.cio, id, 1)).toMatchObject({ code: 'WRONG_GOAL_STATE' });
    expect(await edit(id, {})).toMatchObject({ code: 'WRONG_GOAL_STATE' });
  });
});

describe('check-ins', () => {
  const input = (keyResultId: string | undefined, more: object = {}) => ({ input: { keyResultId, value: 40, confidence: 0.7, status: 'ON_TRACK', ...more } });

  test('each side speaks for itself; the goal shows the worse; a value moves the goal', async () => {
    const { id, keyResultIds: [first] } = await activeGoal(ws);
    expect(at(await ws.it.run(CHECK_IN, input(first)), 'checkIn')).toMatchObject({ keyResult: { current: 40 }, goal: { progress: 0.2, status: { it: 'ON_TRACK', marketing: null, overall: null, split: false } } });
    expect(at(await ws.marketing.run(CHECK_IN, input(first, { status: 'OFF_TRACK', value: 30 })), 'checkIn.goal.status')).toEqual({ it: 'ON_TRACK', marketing: 'OFF_TRACK', overall: 'OFF_TRACK', split: true });
    expect((await show(id)).progressPoints.at(-1)?.progress).toBeCloseTo(0.15);
  });

  test('a split is reconciled when both heads have answered, until somebody checks in again', async () => {
    const { id, keyResultIds: [first] } = await activeGoal(ws);
    expect(at(await ws.cio.run(RECONCILE, { id }), 'reconcileGoal.code')).toBe('NOT_SPLIT');
    await ws.it.run(CHECK_IN, input(first));
    await ws.marketing.run(CHECK_IN, input(first, { status: 'AT_RISK' }));
    expect((await ws.it.send(RECONCILE, { id })).status).toBe(403);
    expect(at(await ws.cio.run(RECONCILE, { id }), 'reconcileGoal.goal.status.reconciled')).toBe(false);
    expect(at(await ws.cio.run(RECONCILE, { id }), 'reconcileGoal.code')).toBe('ALREADY_ANSWERED');
    expect([(await show(id, ws.cio)).viewerCan.reconcile, (await show(id, ws.cmo)).viewerCan.reconcile]).toEqual([false, true]);
    expect(at(await ws.cmo.run(RECONCILE, { id }), 'reconcileGoal.goal.status')).toEqual({ split: true, reconciled: true });
    await ws.it.run(CHECK_IN, input(first, { value: 41 }));
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
    const id = idAt(await ws.it.run(CHECK_IN, input(first)), 'checkIn.checkIn.id');
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
    expect(await fields(input(keyResultIds[0], { confidence: 1.1 }))).toEqual([{ path: 'confidence', code: 'BAD_NUMBER' }]);
    expect(await fields(input(keyResultIds[0], { value: null }))).toEqual([{ path: 'value', code: 'VALUE_NEEDED' }]);
    expect(await fields(input(keyResultIds[1]))).toEqual([{ path: 'value', code: 'VALUE_IS_COMPUTED' }]);
    expect(at(await ws.owner.run(CHECK_IN, input(keyResultIds[0])), 'checkIn.code')).toBe('CHECK_IN_NEEDS_SIDE');
    const draft = await show(await create());
    expect(at(await ws.it.run(CHECK_IN, input(draft.keyResults[0]?.id)), 'checkIn.code')).toBe('WRONG_GOAL_STATE');
    expect(at(await ws.it.run(CHECK_IN, input(randomUUID())), 'checkIn.code')).toBe('NOT_FOUND');
  });

  test('finished work moves a computed key result and its goal', async () => {
    const { id, keyResultIds } = await activeGoal(ws, { keyResults: [keyResult('IT', { start: 80, target: 20, source: 'TASKS' }), keyResult('MARKETING')] });
    const progress = api.app.get(KeyResultProgress, { strict: false });
    await ws.as(ws.it, 'MEMBER', 'IT', (ctx) => progress.setFraction(ctx, keyResultIds[0] ?? '', 0.5));
    const goal = await show(id);
    expect([goal.keyResults[0]?.current, goal.progress]).toEqual([50, 0.25]);
  });
});

describe('lists', () => {
  const LIST = `query($filter: GoalFilter) { goals(first: 50, filter: $filter) { edges { node { id title { text } status { overall } progress keyResults { id title { text } latestIT { status } }
    ownerTeam { name { text } } cycle { name { text } } viewerCan { sign } } } } }`;
  const ids = async (person: Person, filter: object) => (await person.run<{ goals: { edges: { node: { id: string } }[] } }>(LIST, { filter })).goals.edges.map((edge) => edge.node.id);

  test('a page takes three statements, however many goals', async () => {
    const mine = await api.workspace();
    await activeGoal(mine);
    const few = await api.statements(() => mine.executive.run(LIST));
    for (let index = 0; index < 4; index += 1) await activeGoal(mine);
    const many = await api.statements(() => mine.executive.run(LIST));
    expect([few.length, many.length]).toEqual([3, 3]);
  });

  test('filters: state, status, split, words in either language, what waits for me', async () => {
    const mine = await api.workspace();
    const { id, keyResultIds: [first] } = await activeGoal(mine);
    const [team, span] = [await jointTeam(mine), await cycle(mine)];
    const drafted = idAt(await mine.it.run(CREATE_GOAL, { input: goalInput(team, span, { title: { pl: 'Żółty cel' } }) }), 'createGoal.goal.id');
    await mine.cio.run(SIGN_GOAL, { id: drafted, versionNumber: 1 });
    expect(await ids(mine.it, { states: ['PROPOSED'] })).toEqual([drafted]);
    expect(await ids(mine.it, { search: 'żółty' })).toEqual([drafted]);
    expect(await ids(mine.cmo, { waitingForMe: true })).toEqual([drafted]);
    expect(await ids(mine.cio, { waitingForMe: true })).toEqual([]);
    await mine.it.run(CHECK_IN, { input: { keyResultId: first, value: 1, confidence: 1, status: 'ON_TRACK' } });
    await mine.marketing.run(CHECK_IN, { input: { keyResultId: first, value: 1, confidence: 1, status: 'OFF_TRACK' } });
    expect(await ids(mine.it, { health: 'OFF_TRACK' })).toEqual([id]);
    expect(await ids(mine.it, { split: true })).toEqual([id]);
    expect(await ids(mine.cio, { waitingForMe: true })).toEqual([id]);
  });
});
