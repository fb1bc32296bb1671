import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at, idAt, type Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { CheckInsService } from './check-ins.service.ts';
import { goalsByIds } from './goals.reads.ts';
import { activeGoal, CREATE_GOAL, cycle, goalInput, jointTeam, keyResult, SIGN_GOAL } from './goals.testing.ts';
import { GoalSigningService } from './goal-signing.service.ts';

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

const GOAL = `query($id: ID!) { goal(id: $id) { id version state title { text } latestVersion proposedVersion inForceVersion signedSides parent { id }
  status { it marketing overall split } keyResults { id title { text } target current }
  versions { number signatures { side member { name } } changes { path } } } }`;
const UPDATE = `mutation($input: UpdateGoalInput!) { updateGoal(input: $input) { __typename ... on GoalUpdated { outcome goal { id version state proposedVersion latestVersion } }
  ... on Problem { code } ... on ValidationProblem { fields { path code } } } }`;
const CHECK_IN = `mutation($input: CheckInInput!) { checkIn(input: $input) { __typename ... on CheckInSaved { checkIn { id author { name } acknowledgements { name } } }
  ... on Problem { code } ... on ValidationProblem { fields { path code } } } }`;
const ACKNOWLEDGE = 'mutation($id: ID!) { acknowledgeCheckIn(input: { id: $id }) { __typename ... on CheckInSaved { checkIn { acknowledgements { name } viewerCan { acknowledge } } } ... on Problem { code } } }';
const UPDATE_CYCLE = `mutation($input: UpdateCycleInput!) { updateCycle(input: $input) { __typename ... on CycleSaved { cycle { version endsOn name { text } } } ... on Problem { code message } } }`;

interface Shown {
  id: string;
  version: number;
  state: string;
  title: { text: string };
  proposedVersion: number | null;
  inForceVersion: number | null;
  latestVersion: number;
  signedSides: string[];
  parent: { id: string } | null;
  status: Record<string, unknown>;
  keyResults: { id: string; current: number; target: number }[];
  versions: { number: number; signatures: { side: string; member: { name: string } }[]; changes: { path: string }[] }[];
}
const show = async (id: string, person: Person = ws.it) => (await person.run<{ goal: Shown }>(GOAL, { id })).goal;
const sign = async (person: Person, id: string, versionNumber: number) => at(await person.run(SIGN_GOAL, { id, versionNumber }), 'signGoal');
const create = async (more: object = {}) => idAt(await ws.it.run(CREATE_GOAL, { input: goalInput(teamId, cycleId, more) }), 'createGoal.goal.id');
const inForce = async (more: object = {}) => {
  const id = await create(more);
  for (const head of [ws.cio, ws.cmo]) await sign(head, id, 1);
  return id;
};
const edit = async (id: string, more: object) => {
  const goal = await show(id);
  const keyResults = goal.keyResults.map((each, index) => ({ ...keyResult(index === 0 ? 'IT' : 'MARKETING'), id: each.id }));
  return at(await ws.it.run(UPDATE, { input: { ...goalInput(teamId, cycleId), keyResults, id, expectedVersion: goal.version, ...more } }), 'updateGoal');
};
const say = (keyResultId: string | undefined, more: object = {}) => ({ input: { keyResultId, value: 40, confidence: 0.7, status: 'ON_TRACK', ...more } });

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

describe('what was agreed', () => {
  test('the days of a signed goal do not move with its cycle', async () => {
    const mine = await cycle(ws);
    await inForce({ cycleId: mine });
    const days = await ws.it.run<{ cycles: { id: string; startsOn: string; endsOn: string; version: number }[] }>('{ cycles { id startsOn endsOn version } }');
    const { startsOn, endsOn, version } = days.cycles.find((each) => each.id === mine) ?? { startsOn: '', endsOn: '', version: 0 };
    const input = { id: mine, expectedVersion: version, name: { en: 'Renamed' }, startsOn, endsOn };
    expect(at(await ws.cio.run(UPDATE_CYCLE, { input: { ...input, endsOn: '2030-01-01' } }), 'updateCycle')).toMatchObject({ code: 'CYCLE_IN_USE' });
    expect(at(await ws.cio.run(UPDATE_CYCLE, { input }), 'updateCycle.cycle.name.text')).toBe('Renamed');
  });

  test('two proposals cannot close a circle of parents', async () => {
    const [a, b] = [await inForce(), await inForce()];
    expect(await edit(a, { parentId: b })).toMatchObject({ outcome: 'PROPOSED' });
    expect(await edit(b, { parentId: a })).toMatchObject({ outcome: 'PROPOSED' });
    for (const head of [ws.cio, ws.cmo]) await sign(head, a, 2);
    await sign(ws.cio, b, 2);
    await sign(ws.cmo, b, 2);
    expect([(await show(a)).parent?.id, (await show(b)).parent?.id]).toEqual([b, undefined]);
  });

  test('two drafts written in the same moment cannot close a circle either', async () => {
    const [a, b] = [await create(), await create()];
    await Promise.all([edit(a, { parentId: b }), edit(b, { parentId: a })]);
    const parents = [(await show(a)).parent?.id, (await show(b)).parent?.id];
    expect(parents.filter(Boolean)).toHaveLength(1);
  });

  test('a closed goal says why it cannot be edited', async () => {
    const id = await inForce();
    const { version } = await show(id);
    await ws.cio.run('mutation($id: ID!, $v: Int!) { closeGoal(input: { id: $id, expectedVersion: $v, outcome: MISSED }) { __typename } }', { id, v: version });
    expect(await edit(id, {})).toMatchObject({ code: 'WRONG_GOAL_STATE' });
  });
});

describe('check-ins', () => {
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
    expect((await show(id)).status).toEqual({ it: 'ON_TRACK', marketing: null, overall: null, split: false });
    await ws.it.run(CHECK_IN, say(first, { status: 'AT_RISK' }));
    expect((await show(id)).status).toEqual({ it: 'AT_RISK', marketing: null, overall: 'AT_RISK', split: false });
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

describe('proposals', () => {
  const WAITS = `query($id: ID!) { goal(id: $id) { proposedVersion inForceVersion waitingFor { side action } progress childrenProgress children { id progress } keyResults { target }
    versions { number withdrawnAt signedVersion content { title { text } ownerTeamId cycleId keyResults { id target } } } } }`;
  interface Waits {
    waitingFor: { side: string; action: string }[];
    proposedVersion: number | null;
    inForceVersion: number | null;
    progress: number | null;
    childrenProgress: number | null;
    versions: { number: number; withdrawnAt: string | null; signedVersion: number | null; content: { title: { text: string }; keyResults: { id: string; target: number }[] } }[];
  }
  const waits = async (id: string) => (await ws.it.run<{ goal: Waits }>(WAITS, { id })).goal;
  const withTarget = (goal: Shown, target: number) => goal.keyResults.map((each, index) => ({ ...keyResult(index === 0 ? 'IT' : 'MARKETING', index === 0 ? { target } : {}), id: each.id }));

  test('tell what they would change to whoever edits on; an edit of that wording keeps the proposal', async () => {
    const id = await inForce();
    const before = await show(id);
    await edit(id, { keyResults: withTarget(before, 150) });
    const proposal = await waits(id);
    expect(proposal).toMatchObject({ proposedVersion: 2, waitingFor: [{ side: 'IT', action: 'SIGN' }, { side: 'MARKETING', action: 'SIGN' }] });
    expect(proposal.versions[0]?.content.keyResults[0]?.target).toBe(150);
    await sign(ws.cio, id, 2);
    expect((await waits(id)).waitingFor).toEqual([{ side: 'MARKETING', action: 'SIGN' }]);
    expect(await edit(id, { title: { en: 'Sharper' }, keyResults: withTarget(before, 150) })).toMatchObject({ outcome: 'PROPOSED', goal: { proposedVersion: 3 } });
    expect((await show(id)).title.text).not.toBe('Sharper');
  });

  test('are taken back by an edit to what is in force, and by the end of the goal', async () => {
    const id = await inForce();
    const before = await show(id);
    await edit(id, { keyResults: withTarget(before, 150) });
    expect(await edit(id, {})).toMatchObject({ outcome: 'EDITED', goal: { proposedVersion: null } });
    expect((await waits(id)).versions.map(({ number, withdrawnAt, signedVersion }) => [number, withdrawnAt !== null, signedVersion])).toEqual([[3, false, 1], [2, true, null], [1, false, null]]);
    await edit(id, { keyResults: withTarget(before, 160) });
    const { version } = await show(id);
    await ws.cmo.run('mutation($id: ID!, $v: Int!) { closeGoal(input: { id: $id, expectedVersion: $v, outcome: PARTLY }) { __typename } }', { id, v: version });
    const closed = await waits(id);
    expect([closed.waitingFor, closed.proposedVersion, closed.versions[0]?.withdrawnAt !== null]).toEqual([[], null, true]);
  });

  test('a signature that an editor has not seen is a conflict, not a silent loss', async () => {
    const id = await create();
    const seen = await show(id);
    await sign(ws.cio, id, 1);
    const late = await ws.it.run(UPDATE, { input: { ...goalInput(teamId, cycleId, { title: { en: 'Late' } }), keyResults: withTarget(seen, 100), id, expectedVersion: seen.version } });
    expect(at(late, 'updateGoal')).toMatchObject({ code: 'CONFLICT' });
    expect((await show(id)).signedSides).toEqual(['IT']);
  });

  test('progress of the goals below stands beside the own progress; drafts do not count', async () => {
    const top = await inForce();
    const child = await inForce({ parentId: top });
    await create({ parentId: top });
    const first = (await show(child)).keyResults[0]?.id;
    await ws.it.run(CHECK_IN, say(first, { value: 50 }));
    expect(await waits(top)).toMatchObject({ progress: 0, childrenProgress: 0.25 });
    expect((await waits(child)).childrenProgress).toBeNull();
  });
});

describe('lists and pages', () => {
  const LIST = 'query($filter: GoalFilter) { goals(first: 50, filter: $filter) { edges { node { id waitingFor { side } } } } }';
  const ids = async (person: Person, filter: object) => (await person.run<{ goals: { edges: { node: { id: string } }[] } }>(LIST, { filter })).goals.edges.map((edge) => edge.node.id);

  test('by the status of one side; by a status that both see; what one voice says is not on track', async () => {
    const mine = await api.workspace();
    const { id, keyResultIds: [first] } = await activeGoal(mine);
    await mine.it.run(CHECK_IN, say(first));
    expect(await ids(mine.it, { health: 'ON_TRACK' })).toEqual([]);
    expect(await ids(mine.it, { health: 'ON_TRACK', healthOf: 'IT' })).toEqual([id]);
    expect(await ids(mine.it, { health: 'ON_TRACK', healthOf: 'MARKETING' })).toEqual([]);
    await mine.marketing.run(CHECK_IN, say(first));
    expect(await ids(mine.it, { health: 'ON_TRACK' })).toEqual([id]);
  });

  test('a split waits for the head who has not answered, and for nobody once the goal is closed', async () => {
    const mine = await api.workspace();
    const { id, keyResultIds: [first] } = await activeGoal(mine);
    await mine.it.run(CHECK_IN, say(first));
    await mine.marketing.run(CHECK_IN, say(first, { status: 'OFF_TRACK' }));
    await mine.cio.run('mutation($id: ID!) { reconcileGoal(input: { id: $id, note: { en: "Seen." } }) { __typename } }', { id });
    expect([await ids(mine.cio, { waitingForMe: true }), await ids(mine.cmo, { waitingForMe: true })]).toEqual([[], [id]]);
    const { version } = await show(id, mine.it);
    await mine.cio.run('mutation($id: ID!, $v: Int!) { closeGoal(input: { id: $id, expectedVersion: $v, outcome: MISSED }) { __typename } }', { id, v: version });
    expect([await ids(mine.cmo, { waitingForMe: true }), await ids(mine.cmo, { split: true })]).toEqual([[], []]);
  });

  test('say whether the reader may draft goals and change cycles', async () => {
    const RIGHTS = '{ goals(first: 1) { viewerCanCreate viewerCanManageCycles } }';
    const rights = async (person: Person) => at(await person.run(RIGHTS), 'goals');
    expect(await rights(ws.cio)).toEqual({ viewerCanCreate: true, viewerCanManageCycles: true });
    expect(await rights(ws.it)).toEqual({ viewerCanCreate: true, viewerCanManageCycles: false });
    expect(await rights(ws.viewer)).toEqual({ viewerCanCreate: false, viewerCanManageCycles: false });
  });

  test('pages follow each other without gaps or repeats', async () => {
    const mine = await api.workspace();
    for (let index = 0; index < 3; index += 1) await activeGoal(mine);
    const PAGE = 'query($after: String) { goals(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }';
    type Page = { goals: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const one = (await mine.it.run<Page>(PAGE)).goals;
    const two = (await mine.it.run<Page>(PAGE, { after: one.pageInfo.endCursor })).goals;
    const all = [...one.edges, ...two.edges].map((edge) => edge.node.id);
    expect([all.length, new Set(all).size, one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([3, 3, true, false]);
  });

  test('a goal page takes the same number of statements, however long its history', async () => {
    const mine = await api.workspace();
    const { id, keyResultIds: [first], teamId: ownerTeamId, cycleId: inCycle } = await activeGoal(mine);
    const PAGE = `query($id: ID!) { goal(id: $id) { id childrenProgress children { id } parent { id } ownerTeam { name { text } } cycle { name { text } } progressPoints { day }
      versions { number author { name } signatures { member { name } } content { title { text } } } checkIns(first: 20) { edges { node { author { name } acknowledgements { name } } } } } }`;
    for (const person of [mine.it, mine.marketing]) await person.run(CHECK_IN, say(first));
    const few = await api.statements(() => mine.executive.run(PAGE, { id }));
    const service = api.app.get(CheckInsService, { strict: false });
    for (const week of [1, 2, 3]) {
      const then = new Date(Date.now() - week * 7 * 86_400_000);
      await mine.as(mine.it, 'MEMBER', 'IT', (ctx) => service.checkIn(ctx, first ?? '', { value: week, confidence: 1, status: 'ON_TRACK', note: null }), then);
    }
    const goal = await show(id, mine.it);
    for (const each of [1, 2]) {
      const { version } = await show(id, mine.it);
      const keyResults = goal.keyResults.map(({ id: known }, index) => ({ ...keyResult(index === 0 ? 'IT' : 'MARKETING', { target: 100 + each }), id: known }));
      await mine.it.run(UPDATE, { input: { ...goalInput(ownerTeamId, inCycle), keyResults, id, expectedVersion: version } });
    }
    expect((await show(id, mine.it)).versions).toHaveLength(3);
    const many = await api.statements(() => mine.executive.run(PAGE, { id }));
    expect([few.length, many.length]).toEqual([9, 9]);
  });
});
