import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { CHECK_IN, goalDesk, type GoalDesk, move, say, UPDATE, UPDATE_CYCLE, withTarget } from './goal-desk.testing.ts';
import { activeGoal, cycle, goalInput } from './goals.testing.ts';

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
describe('changing what is in force', () => {
  test('wording changes at once and keeps the agreement', async () => {
    const { id, teamId: ownerTeamId, cycleId: inCycle } = await activeGoal(ws);
    expect(await edit(id, { ownerTeamId, cycleId: inCycle, title: { en: 'Clearer words' } })).toMatchObject({ outcome: 'EDITED', goal: { state: 'ACTIVE', proposedVersion: null, signedSides: expect.arrayContaining(['IT', 'MARKETING']) } });
  });

  test('a target waits for both signatures while the old one holds, with a diff to read', async () => {
    const { id, teamId: ownerTeamId, cycleId: inCycle } = await activeGoal(ws);
    const before = await show(id);
    expect(await edit(id, { ownerTeamId, cycleId: inCycle, keyResults: withTarget(before, 150) })).toMatchObject({ outcome: 'PROPOSED', goal: { state: 'ACTIVE', proposedVersion: 2 } });
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
    await edit(id, { ownerTeamId, cycleId: inCycle, keyResults: withTarget(goal, 150) });
    await sign(ws.cio, id, 2);
    await edit(id, { ownerTeamId, cycleId: inCycle, keyResults: withTarget(goal, 160) });
    expect(await sign(ws.cmo, id, 2)).toMatchObject({ code: 'OTHER_VERSION' });
    const waiting = await show(id, ws.cmo);
    expect([waiting.proposedVersion, waiting.viewerCan.withdraw]).toEqual([3, true]);
    expect((await ws.it.send(move('withdrawGoalChange'), { id, v: waiting.version })).status).toBe(403);
    await ws.cmo.run(move('withdrawGoalChange'), { id, v: waiting.version });
    const after = await show(id, ws.cmo);
    expect([after.proposedVersion, after.keyResults[0]?.target]).toEqual([null, 100]);
    expect(at(await ws.cmo.run(move('withdrawGoalChange'), { id, v: after.version }), 'withdrawGoalChange.code')).toBe('NOTHING_PROPOSED');
  });

  test('two editors of one version: the second learns both texts, language by language, by the paths of the form', async () => {
    const id = await create({ title: { en: 'Before', pl: 'Przedtem' } });
    const goal = await show(id);
    const [first] = withTarget(goal, 100);
    const input = (title: object, keyResults: object[]) => ({ input: { ...goalInput(desk.teamId, desk.cycleId, { title }), keyResults, id, expectedVersion: goal.version } });
    await ws.it.run(UPDATE, input({ en: 'Left', pl: 'Przedtem' }, withTarget(goal, 100)));
    const late = await ws.marketing.run(UPDATE, input({ en: 'Right', pl: 'Przedtem' }, [{ ...first, title: { en: 'Result of IT', pl: 'Rezultat' } }, ...withTarget(goal, 100).slice(1)]));
    expect(at(late, 'updateGoal')).toMatchObject({
      __typename: 'ConflictProblem',
      fields: [
        { path: 'title.en', yours: 'Right', current: 'Left' },
        { path: `keyResults.${first?.id}.title.pl`, yours: 'Rezultat', current: null },
      ],
    });
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
    const late = await ws.it.run(UPDATE, { input: { ...goalInput(desk.teamId, desk.cycleId, { title: { en: 'Late' } }), keyResults: withTarget(seen, 100), id, expectedVersion: seen.version } });
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
