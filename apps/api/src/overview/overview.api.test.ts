import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { activeGoal, CREATE_GOAL, cycle, goalInput, jointTeam, SIGN_GOAL } from '../domains/goals/goals.testing.ts';
import { PROPOSE, termInput } from '../domains/glossary/glossary.testing.ts';
import { at, idAt, type Person, startApi, type TestApi, type TestWorkspace } from '../../test/harness.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const OVERVIEW = `{ overview { asOf position figures { figure good total sum goodBefore totalBefore comparedDays cause { title { text } number } }
  waiting { kind entityId title { text } side count } goals { id title { text } status { overall split } } projects { id name { text } } changes { entity entityId sentence title { text } actor { name } } } }`;
interface Shown {
  overview: {
    position: number;
    figures: { figure: string; good: number; total: number; sum: number; cause: { title: { text: string } } | null }[];
    waiting: { kind: string; entityId: string | null; side: string | null; count: number }[];
    goals: { id: string }[];
    changes: { entityId: string; sentence: string; actor: { name: string } }[];
  };
}
const overview = async (person: Person) => (await person.run<Shown>(OVERVIEW)).overview;
const figure = async (person: Person, name: string) => (await overview(person)).figures.find((each) => each.figure === name);
const checkIn = (person: Person, keyResultId: string | undefined, status: string) =>
  person.run('mutation($input: CheckInInput!) { checkIn(input: $input) { __typename } }', { input: { keyResultId, value: 1, confidence: 0.5, status } });
const waitingKinds = async (person: Person) => (await overview(person)).waiting.map((item) => item.kind);

describe('figures', () => {
  test('an empty workspace has figures of nothing, and nothing waits', async () => {
    const ws = await api.workspace();
    const empty = await overview(ws.executive);
    expect(empty.figures.map(({ figure: name, good, total }) => [name, good, total])).toEqual([
      ['GOALS_ON_TRACK', 0, 0],
      ['PROMISES_KEPT', 0, 0],
      ['SLIPPED_DAYS', 0, 0],
      ['READ_BY_OTHER_SIDE', 0, 0],
    ]);
    expect([empty.waiting, empty.goals]).toEqual([[], []]);
  });

  test('a goal is on track only when neither side says otherwise; the rows that open are those that were counted', async () => {
    const ws = await api.workspace();
    const [first, second] = [await activeGoal(ws), await activeGoal(ws)];
    await checkIn(ws.it, first.keyResultIds[0], 'ON_TRACK');
    await checkIn(ws.it, second.keyResultIds[0], 'ON_TRACK');
    expect(await figure(ws.executive, 'GOALS_ON_TRACK')).toMatchObject({ good: 2, total: 2, cause: null });
    await checkIn(ws.marketing, second.keyResultIds[0], 'OFF_TRACK');
    expect(await figure(ws.executive, 'GOALS_ON_TRACK')).toMatchObject({ good: 1, total: 2 });
    const rows = await ws.executive.run<{ overviewRows: { id: string; good: boolean }[] }>('{ overviewRows(figure: GOALS_ON_TRACK) { entity id good title { text } } }');
    expect(rows.overviewRows.map(({ id, good }) => [id, good])).toEqual([[second.id, false], [first.id, true]]);
    const draft = idAt(await ws.it.run(CREATE_GOAL, { input: goalInput(await jointTeam(ws), await cycle(ws)) }), 'createGoal.goal.id');
    expect((await overview(ws.executive)).goals.map((goal) => goal.id)).toEqual([second.id, first.id, draft]);
  });
});

describe('what waits', () => {
  test('a signature waits for the head who has not signed, and for people of neither side', async () => {
    const ws = await api.workspace();
    const [team, span] = [await jointTeam(ws), await cycle(ws)];
    const id = idAt(await ws.it.run(CREATE_GOAL, { input: goalInput(team, span) }), 'createGoal.goal.id');
    expect(await waitingKinds(ws.cmo)).toEqual([]);
    expect((await overview(ws.executive)).goals).toMatchObject([{ id }]);
    await ws.cio.run(SIGN_GOAL, { id, versionNumber: 1 });
    expect((await overview(ws.cmo)).waiting).toMatchObject([{ kind: 'SIGN_GOAL', entityId: id, side: 'MARKETING' }]);
    expect(await waitingKinds(ws.executive)).toEqual(['SIGN_GOAL']);
    expect([await waitingKinds(ws.cio), await waitingKinds(ws.marketing)]).toEqual([[], []]);
    await ws.cmo.run(SIGN_GOAL, { id, versionNumber: 1 });
    expect(await waitingKinds(ws.cmo)).toEqual([]);
  });

  test('a split waits for both heads until each has answered', async () => {
    const ws = await api.workspace();
    const { id, keyResultIds: [first] } = await activeGoal(ws);
    await checkIn(ws.it, first, 'ON_TRACK');
    await checkIn(ws.marketing, first, 'AT_RISK');
    expect([await waitingKinds(ws.cio), await waitingKinds(ws.cmo)]).toEqual([['RECONCILE_GOAL'], ['RECONCILE_GOAL']]);
    await ws.cio.run('mutation($id: ID!) { reconcileGoal(input: { id: $id, note: { en: "Seen" } }) { __typename } }', { id });
    expect([await waitingKinds(ws.cio), await waitingKinds(ws.cmo)]).toEqual([[], ['RECONCILE_GOAL']]);
  });

  test('proposals wait for the other side, counted as one matter', async () => {
    const ws = await api.workspace();
    for (const word of ['one', 'two']) await ws.it.run(PROPOSE, { input: termInput(word) });
    expect((await overview(ws.marketing)).waiting).toMatchObject([{ kind: 'ANSWER_PROPOSALS', count: 2, side: 'MARKETING' }]);
    expect(await waitingKinds(ws.it)).toEqual([]);
  });
});

describe('what changed', () => {
  const SEEN = 'mutation($position: Int!) { markOverviewSeen(input: { position: $position }) { __typename ... on OverviewSeen { position } } }';

  test('others\' changes since the last look, told once each; one\'s own are no news', async () => {
    const ws = await api.workspace();
    const { id, keyResultIds: [first] } = await activeGoal(ws);
    await ws.executive.run(SEEN, { position: (await overview(ws.executive)).position });
    expect((await overview(ws.executive)).changes).toEqual([]);
    await checkIn(ws.it, first, 'ON_TRACK');
    await checkIn(ws.it, first, 'AT_RISK');
    expect((await overview(ws.executive)).changes).toMatchObject([{ entityId: id, sentence: 'Check-in on a key result', actor: { name: 'Iwo It' } }]);
    expect((await overview(ws.it)).changes.some((change) => change.actor.name === 'Iwo It')).toBe(false);
    expect(at(await api.anonymous.send(SEEN, { position: 1 }), 'errors.0.extensions.code')).toBe('UNAUTHENTICATED');
  });
});

test('the whole overview takes a fixed number of statements, however much there is', async () => {
  const ws: TestWorkspace = await api.workspace();
  await activeGoal(ws);
  const few = await api.statements(() => overview(ws.cio));
  for (let index = 0; index < 4; index += 1) await activeGoal(ws);
  const many = await api.statements(() => overview(ws.cio));
  expect(many.length).toBe(few.length);
  expect(many.length).toBeLessThanOrEqual(7); // how often the workspace changed, the overview, how far it was read, its goals, its projects, what changed, who changed it
});

test('while nothing changes, what is costly is not asked again; after a change, and for another reader, it is', async () => {
  const ws = await api.workspace();
  const { keyResultIds: [first] } = await activeGoal(ws);
  const costly = async (who: Person) => (await api.statements(() => overview(who))).filter((text) => text.includes('GOALS_ON_TRACK')).length;
  expect([await costly(ws.cio), await costly(ws.cio), await costly(ws.cmo), await costly(ws.cmo)]).toEqual([1, 0, 1, 0]);
  await ws.cio.run('mutation { markOverviewSeen(input: { position: 1 }) { __typename } }');
  expect(await costly(ws.cmo)).toBe(0);
  await checkIn(ws.it, first, 'ON_TRACK');
  expect([await costly(ws.cmo), await costly(ws.cmo)]).toEqual([1, 0]);
  const other = await api.workspace();
  expect([(await overview(other.cio)).goals, await costly(other.cio)]).toEqual([[], 0]);
});
