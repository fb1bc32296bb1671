import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../test/days.ts';
import { at, idAt, type Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { CheckInsService } from './check-ins.service.ts';
import { CHECK_IN, CLOSE, goalDesk, type GoalDesk, say, UPDATE } from './goal-desk.testing.ts';
import { activeGoal, CREATE_GOAL, cycle, goalInput, jointTeam, keyResult, SIGN_GOAL } from './goals.testing.ts';

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

  test('all cycles are read in one statement', async () => {
    const mine = await api.workspace();
    for (let index = 0; index < 3; index += 1) await cycle(mine);
    const CYCLES = '{ cycles { id name { text } startsOn endsOn version } }';
    expect(at(await mine.it.run(CYCLES), 'cycles')).toHaveLength(3);
    expect(await api.statements(() => mine.it.run(CYCLES))).toHaveLength(1);
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

  test('what runs stands above what is over, whose latest comes first, also from page to page', async () => {
    const mine = await api.workspace();
    const goals: Record<string, string> = {};
    for (const [name, from, to] of [['older', -90, -60], ['old', -60, -30], ['late', -30, 90], ['soon', -30, 30]] as const) {
      const goal = await activeGoal(mine);
      // Nobody moves the days of a signed cycle; a test may.
      await mine.as(mine.cio, 'CIO', 'IT', (ctx) => ctx.query('update cycles set starts_on = $2, ends_on = $3 where workspace_id = $1 and id = $4', [ctx.workspaceId, day(from), day(to), goal.cycleId]));
      if (name.startsWith('old')) await mine.cio.run(CLOSE, { id: goal.id, v: (await show(goal.id, mine.it)).version });
      goals[goal.id] = name;
    }
    const PAGE = 'query($after: String) { goals(first: 1, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }';
    type Page = { goals: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const seen: (string | undefined)[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { edges, pageInfo }: Page['goals'] = (await mine.it.run<Page>(PAGE, { after })).goals;
      seen.push(...edges.map(({ node }) => goals[node.id]));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen).toEqual(['soon', 'late', 'old', 'older']);
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
