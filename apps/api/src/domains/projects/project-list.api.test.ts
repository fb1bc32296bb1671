import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { day } from '../../../test/days.ts';
import { at, idAt, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { type MadeProject, moveThrough, newProject, newTask, newTeam, PROBLEM } from './projects.testing.ts';

let api: TestApi;
let ws: TestWorkspace;
let other: TestWorkspace;
let teamId: string;

beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
  other = await api.workspace();
  teamId = await newTeam(ws);
});
afterAll(() => api.close());

const MILESTONES = 'query($id: ID) { project(id: $id) { milestones { id state } } }';
const LIST = `query($first: Int!, $after: String, $filter: ProjectFilter, $orderBy: ProjectOrder) { projects(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
  edges { node { id key } } pageInfo { hasNextPage endCursor } } }`;

async function keysOf(filter: object, orderBy?: string): Promise<string[]> {
  const { projects } = await ws.it.run<{ projects: { edges: { node: { key: string } }[] } }>(LIST, { first: 100, filter, orderBy });
  return projects.edges.map(({ node }) => node.key);
}

describe('milestones', () => {
  const MILESTONE = '__typename ... on MilestoneSaved { milestone { id version state doneAt due title { en } } }';
  const ADD = `mutation($input: AddMilestoneInput!) { addMilestone(input: $input) { ${MILESTONE} ${PROBLEM} } }`;
  const CHANGE = `mutation($input: UpdateMilestoneInput!) { updateMilestone(input: $input) { ${MILESTONE} ${PROBLEM} } }`;
  const COMPLETE = `mutation($input: CloseMilestoneInput!) { completeMilestone(input: $input) { ${MILESTONE} ${PROBLEM} } }`;
  const MISS = `mutation($input: CloseMilestoneInput!) { missMilestone(input: $input) { ${MILESTONE} ${PROBLEM} } }`;
  let project: MadeProject;
  beforeAll(async () => {
    project = await newProject(ws.it, teamId);
  });
  const add = async (due: string) => idAt(await ws.it.run(ADD, { input: { projectId: project.id, title: { en: 'Ready' }, due } }), 'addMilestone.milestone.id');

  test('an open one can be changed and reached; then it stays as it was', async () => {
    const id = await add('2027-01-01');
    expect(at(await ws.marketing.run(CHANGE, { input: { id, expectedVersion: 1, due: '2027-02-01' } }), 'updateMilestone.milestone')).toMatchObject({ due: '2027-02-01', version: 2 });
    expect(at(await ws.it.run(CHANGE, { input: { id, expectedVersion: 1, title: { en: 'Mine' } } }), 'updateMilestone.fields')).toMatchObject([{ path: 'title.en', yours: 'Mine', current: 'Ready' }]);
    expect(at(await ws.it.run(COMPLETE, { input: { id, expectedVersion: 2 } }), 'completeMilestone.milestone')).toMatchObject({ state: 'DONE', doneAt: expect.any(String) });
    for (const [document, field] of [[CHANGE, 'updateMilestone'], [COMPLETE, 'completeMilestone'], [MISS, 'missMilestone']] as const) {
      expect(at(await ws.it.run(document, { input: { id, expectedVersion: 3 } }), `${field}.code`)).toBe('MILESTONE_CLOSED');
    }
  });

  test('one can be missed only after its day', async () => {
    const [past, future] = [await add('2026-01-05'), await add('2099-01-05')];
    expect(at(await ws.it.run(MISS, { input: { id: future, expectedVersion: 1 } }), 'missMilestone.code')).toBe('MILESTONE_NOT_DUE');
    expect(at(await ws.it.run(MISS, { input: { id: past, expectedVersion: 1 } }), 'missMilestone.milestone')).toMatchObject({ state: 'MISSED', doneAt: null });
    const { project: read } = await ws.viewer.run<{ project: { milestones: { id: string; state: string }[] } }>(MILESTONES, { id: project.id });
    expect(read.milestones.map((each) => each.id)).toEqual(expect.arrayContaining([past, future]));
    expect(read.milestones[0]).toMatchObject({ id: past, state: 'MISSED' });
  });

  test("unknown ids and another workspace's ids are not found", async () => {
    const foreign = await newProject(other.it, await newTeam(other));
    for (const id of [randomUUID(), foreign.id]) {
      expect(at(await ws.it.run(ADD, { input: { projectId: id, title: { en: 'Ready' }, due: '2027-01-01' } }), 'addMilestone.__typename')).toBe('NotFoundProblem');
      expect(at(await ws.it.run(COMPLETE, { input: { id, expectedVersion: 1 } }), 'completeMilestone.__typename')).toBe('NotFoundProblem');
    }
  });
});

describe('the list', () => {
  const PAGE = `query { projects(first: 50) { edges { node { id key name { text } state deadline daysLeft originalDeadline team { id name { text } } owner { id name side }
    progress { done open total blocked } slips { days count } latestStatus { health summary { text } publishedAt ageDays } viewerCan { update } } } pageInfo { hasNextPage } } }`;

  test('a page of 50 with team, owner, open tasks and last update is exactly one statement', async () => {
    for (let count = 0; count < 3; count += 1) {
      const project = await newProject(ws.it, teamId);
      await newTask(ws.it, project.id);
    }
    const statements = await api.statements(() => ws.it.run(PAGE));
    expect(statements).toHaveLength(1);
  });

  test('filters: state, team, owner, search, due days, mine', async () => {
    const team = await newTeam(ws, 'Filter team');
    const today = day(0);
    const soon = await newProject(ws.it, team, { deadline: today, name: { en: 'Zebra crossing', pl: 'Żółte przejście dla zebr' } });
    const late = await newProject(ws.marketing, team, { deadline: '2099-01-01', name: { en: 'Elephant' } });
    const none = await newProject(ws.cio, team, { deadline: null, name: { en: 'Ant' } });
    await newTask(ws.it, none.id, 'Mine', { accountableId: ws.it.memberId });
    expect(await keysOf({ teamId: team })).toEqual([soon.key, late.key, none.key]);
    expect(await keysOf({ teamId: team }, 'NAME')).toEqual([none.key, late.key, soon.key]);
    expect(await keysOf({ teamId: team }, 'UPDATED')).toEqual([none.key, late.key, soon.key]);
    expect(await keysOf({ teamId: team, ownerId: ws.marketing.memberId })).toEqual([late.key]);
    expect(await keysOf({ teamId: team, search: 'ZEBR' })).toEqual([soon.key]);
    expect(await keysOf({ teamId: team, search: 'żÓŁTE' })).toEqual([soon.key]);
    expect(await keysOf({ teamId: team, search: '%' })).toEqual([]);
    expect(await keysOf({ teamId: team, dueWithinDays: 7 })).toEqual([soon.key]);
    expect(await keysOf({ teamId: team, mine: true })).toEqual([soon.key, none.key]);
    expect(await keysOf({ teamId: team, state: ['PLANNED', 'ACTIVE'] })).toEqual([]);
    expect(await keysOf({ teamId: randomUUID() })).toEqual([]);
    expect(await keysOf({ teamId: 'no id' })).toEqual([]);
  });

  test.each(['DEADLINE', 'NAME', 'UPDATED'])('pages by %s join without gaps or repeats, and a foreign cursor reads from the start', async (orderBy) => {
    const whole = await keysOf({}, orderBy);
    const joined: string[] = [];
    let after: string | null = null;
    do {
      const page: { projects: { edges: { node: { key: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await ws.it.run(LIST, { first: 7, after, orderBy });
      joined.push(...page.projects.edges.map(({ node }) => node.key));
      after = page.projects.pageInfo.hasNextPage ? page.projects.pageInfo.endCursor : null;
    } while (after);
    expect(joined).toEqual(whole);
    const strange = Buffer.from(JSON.stringify(['; drop table projects', 'x'])).toString('base64url');
    const first = await ws.it.run<{ projects: { edges: { node: { key: string } }[] } }>(LIST, { first: 1, after: strange, orderBy });
    expect(first.projects.edges[0]?.node.key).toBe(whole[0]);
  });

  test('another workspace sees none of it', async () => {
    const { projects } = await other.executive.run<{ projects: { edges: { node: { key: string } }[] } }>(LIST, { first: 100, filter: { search: 'Zebra' } });
    expect(projects.edges).toEqual([]);
  });

  test('progress counts tasks; the projects of a team are one more statement', async () => {
    const team = await newTeam(ws);
    const project = await newProject(ws.it, team);
    const [first] = [await newTask(ws.it, project.id), await newTask(ws.it, project.id)];
    await moveThrough(ws.it, first.id, ['DOING', 'REVIEW', 'DONE']);
    const { projects } = await ws.it.run<{ projects: { edges: { node: object }[] } }>(PAGE.replace('first: 50', `first: 1, filter: { teamId: "${team}" }`));
    expect(projects.edges[0]?.node).toMatchObject({ progress: { done: 1, open: 1, total: 2, blocked: 0 } });
  });
});

test('the overview shows the eight open projects with the nearest deadlines, overdue ones first; ideas, ends and what has no date are not among them', async () => {
  const mine = await api.workspace();
  const team = await newTeam(mine);
  const move = (id: string, expectedVersion: number, state: string) =>
    mine.it.run('mutation($input: ChangeProjectStateInput!) { changeProjectState(input: $input) { __typename } }', { input: { id, expectedVersion, state, reason: { en: 'Because' } } });
  const made = async (deadline: number | null, ...states: string[]) => {
    const { id, key } = await newProject(mine.it, team, { deadline: deadline === null ? null : day(deadline) });
    for (const [index, state] of states.entries()) await move(id, index + 1, state);
    return key;
  };
  const far = [];
  for (const days of [49, 48, 47, 46, 45, 44]) far.unshift(await made(days, 'PLANNED'));
  const [held, active, late] = [await made(30, 'PLANNED', 'ACTIVE', 'ON_HOLD'), await made(20, 'PLANNED', 'ACTIVE'), await made(-4, 'PLANNED', 'ACTIVE')];
  for (const states of [[], ['CANCELLED'], ['PLANNED', 'ACTIVE', 'DONE']]) await made(1, ...states);
  await made(null);
  const { overview } = await mine.viewer.run<{ overview: { projects: { key: string }[] } }>('{ overview { projects { key } } }');
  expect(overview.projects.map(({ key }) => key)).toEqual([late, active, held, ...far].slice(0, 8));
});
