import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { at, idAt, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { TASK_MOVES } from './project-states.ts';
import { CREATE_TASK, MOVE_TASK, type MadeProject, moveThrough, newProject, newTask, newTeam, PROBLEM } from './projects.testing.ts';

let api: TestApi;
let ws: TestWorkspace;
let other: TestWorkspace;
let teamId: string;
let foreign: MadeProject;
let foreignTask: { id: string };

beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
  other = await api.workspace();
  teamId = await newTeam(ws);
  foreign = await newProject(other.it, await newTeam(other));
  foreignTask = await newTask(other.it, foreign.id);
});
afterAll(() => api.close());

const TASK = `query($id: ID!) { task(id: $id) { id key version state title { en } due estimateDays startedAt doneAt blockedReason { en } openBlockers accountable { id } collaborators { name }
  milestone { id } viewerCan { update moveTo } blockedBy { id from { key done } } blocks { id to { key } } } }`;
const UPDATE = `mutation($input: UpdateTaskInput!) { updateTask(input: $input) { __typename ... on TaskSaved { task { version title { en } due estimateDays accountable { id } collaborators { id } } } ${PROBLEM} } }`;
const BOARD = `query($id: ID!) { project(id: $id) { wipLimit board { columns { name total tasks { id key state accountable { name side } collaborators { id } openBlockers viewerCan { moveTo } } } } } }`;

async function versionOf(id: string): Promise<number> {
  const { task } = await ws.it.run<{ task: { version: number } }>('query($id: ID!) { task(id: $id) { version } }', { id });
  return task.version;
}

/** Titles of each column, top to bottom. */
async function board(projectId: string): Promise<Record<string, string[]>> {
  const { project } = await ws.it.run<{ project: { board: { columns: { name: string; tasks: { id: string }[] }[] } } }>(BOARD, { id: projectId });
  return Object.fromEntries(project.board.columns.map((column) => [column.name, column.tasks.map((task) => task.id)]));
}

describe('tasks', () => {
  let project: MadeProject;
  beforeAll(async () => {
    project = await newProject(ws.it, teamId);
  });

  test('they are numbered within the project, and the one who adds answers for it unless told otherwise', async () => {
    const mine = await newProject(ws.it, teamId);
    const first = await newTask(ws.marketing, mine.id);
    const second = await newTask(ws.it, mine.id, 'Second', { accountableId: ws.cio.memberId, collaboratorIds: [ws.it.memberId, ws.cio.memberId], estimateDays: 2.5, due: '2027-01-01' });
    expect([first.key, second.key]).toEqual([`${mine.key}-1`, `${mine.key}-2`]);
    expect(at(await ws.viewer.run(TASK, { id: first.id }), 'task')).toMatchObject({ state: 'TODO', accountable: { id: ws.marketing.memberId }, collaborators: [] });
    expect(at(await ws.viewer.run(TASK, { id: second.id }), 'task')).toMatchObject({ estimateDays: 2.5, due: '2027-01-01', accountable: { id: ws.cio.memberId }, collaborators: [{ name: 'Iwo It' }] });
    expect(at(await ws.it.run('query($key: String) { task(key: $key) { id } }', { key: second.key.toLowerCase() }), 'task.id')).toBe(second.id);
  });

  test('added at once by several people they get different numbers', async () => {
    const mine = await newProject(ws.it, teamId);
    const made = await Promise.all(Array.from({ length: 6 }, (_, at) => newTask(at % 2 ? ws.it : ws.marketing, mine.id)));
    expect(made.map((task) => task.key).sort()).toEqual([1, 2, 3, 4, 5, 6].map((number) => `${mine.key}-${number}`));
  });

  test.each([
    ['an empty title', () => ({ title: {} }), 'title', 'REQUIRED'],
    ['a title of 10,000 characters', () => ({ title: { en: 'x'.repeat(10_000) } }), 'title', 'TOO_LONG'],
    ['NUL in the title', () => ({ title: { en: 'a\0' } }), 'title', 'BAD_CHARACTERS'],
    ['an estimate below nothing', () => ({ estimateDays: -1 }), 'estimateDays', 'BAD_NUMBER'],
    ['an unknown person', () => ({ accountableId: randomUUID() }), 'accountableId', 'UNKNOWN_PERSON'],
    ["another workspace's person as helper", () => ({ collaboratorIds: [other.it.memberId] }), 'collaboratorIds', 'UNKNOWN_PERSON'],
    ['an unknown milestone', () => ({ milestoneId: randomUUID() }), 'milestoneId', 'NOT_FOUND'],
  ])('%s is refused on its field', async (_name, change, path, code) => {
    const data = await ws.it.run(CREATE_TASK, { input: { projectId: project.id, title: { en: 'Title' }, ...change() } });
    expect(at(data, 'createTask.fields')).toEqual([{ path, code }]);
  });

  test("a milestone of another project is refused; another workspace's project is not found", async () => {
    const neighbour = await newProject(ws.it, teamId);
    const ADD_MILESTONE = 'mutation($input: AddMilestoneInput!) { addMilestone(input: $input) { ... on MilestoneSaved { milestone { id } } } }';
    const milestoneId = idAt(await ws.it.run(ADD_MILESTONE, { input: { projectId: neighbour.id, title: { en: 'There' }, due: '2027-01-01' } }), 'addMilestone.milestone.id');
    const data = await ws.it.run(CREATE_TASK, { input: { projectId: project.id, title: { en: 'Title' }, milestoneId } });
    expect(at(data, 'createTask.fields')).toEqual([{ path: 'milestoneId', code: 'MILESTONE_OF_OTHER_PROJECT' }]);
    const away = await ws.it.run(CREATE_TASK, { input: { projectId: foreign.id, title: { en: 'Title' } } });
    expect(at(away, 'createTask.__typename')).toBe('NotFoundProblem');
    expect(at(await ws.it.run(TASK, { id: foreignTask.id }), 'task')).toBeNull();
  });

  test('an update changes what was sent; a stale version gets both texts', async () => {
    const { id } = await newTask(ws.it, project.id, 'Before', { due: '2027-01-01' });
    const saved = await ws.marketing.run(UPDATE, { input: { id, expectedVersion: 1, title: { en: 'Theirs' }, collaboratorIds: [ws.cmo.memberId] } });
    expect(at(saved, 'updateTask.task')).toMatchObject({ version: 2, title: { en: 'Theirs' }, due: '2027-01-01', collaborators: [{ id: ws.cmo.memberId }] });
    const stale = await ws.it.run(UPDATE, { input: { id, expectedVersion: 1, title: { en: 'Mine' }, collaboratorIds: [] } });
    expect(at(stale, 'updateTask')).toMatchObject({ __typename: 'ConflictProblem', fields: [{ path: 'title.en', yours: 'Mine', current: 'Theirs' }] });
    const emptied = await ws.it.run(UPDATE, { input: { id, expectedVersion: 2, due: null } });
    expect(at(emptied, 'updateTask.task')).toMatchObject({ due: null, collaborators: [{ id: ws.cmo.memberId }] });
    for (const unknown of [randomUUID(), foreignTask.id]) {
      expect(at(await ws.it.run(UPDATE, { input: { id: unknown, expectedVersion: 1 } }), 'updateTask.__typename')).toBe('NotFoundProblem');
    }
    expect((await ws.viewer.send(UPDATE, { input: { id, expectedVersion: 3 } })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('the search over all projects and the list of one project page by number', async () => {
    const mine = await newProject(ws.it, teamId);
    for (const title of ['Pudding one', 'Pudding two', 'Soup']) await newTask(ws.it, mine.id, title);
    const SEARCH = 'query($first: Int!, $after: String, $filter: TaskFilter) { tasks(first: $first, after: $after, filter: $filter) { edges { cursor node { key } } pageInfo { hasNextPage } } }';
    const first = await ws.it.run(SEARCH, { first: 1, filter: { search: 'pudding' } });
    expect(at(first, 'tasks.edges.0.node.key')).toBe(`${mine.key}-1`);
    expect(at(await ws.it.run(SEARCH, { first: 5, after: at(first, 'tasks.edges.0.cursor'), filter: { search: 'pudding' } }), 'tasks')).toMatchObject({ edges: [{ node: { key: `${mine.key}-2` } }], pageInfo: { hasNextPage: false } });
    const OF = 'query($id: ID!, $filter: TaskFilter) { project(id: $id) { tasks(first: 2, filter: $filter) { edges { node { key } } pageInfo { hasNextPage } } } }';
    expect(at(await ws.it.run(OF, { id: mine.id }), 'project.tasks')).toMatchObject({ edges: [{}, {}], pageInfo: { hasNextPage: true } });
    expect(at(await ws.it.run(OF, { id: mine.id, filter: { state: ['DONE'] } }), 'project.tasks.edges')).toEqual([]);
    expect(at(await ws.it.run(OF, { id: mine.id, filter: { accountableId: 'no id' } }), 'project.tasks.edges')).toEqual([]);
  });
});

describe('the lists of tasks', () => {
  const CARD = 'key state due openBlockers estimateDays accountable { id name side } viewerCan { moveTo }';

  test('a page over all projects is one statement, and one more for the projects of its tasks', async () => {
    for (let count = 0; count < 2; count += 1) await newTask(ws.it, (await newProject(ws.it, teamId)).id);
    expect(await api.statements(() => ws.viewer.run(`{ tasks(first: 50) { edges { node { ${CARD} } } pageInfo { hasNextPage } } }`))).toHaveLength(1);
    expect(await api.statements(() => ws.viewer.run(`{ tasks(first: 50) { edges { node { ${CARD} project { key name { en } } } } } }`))).toHaveLength(2);
  });

  test('the tasks of all projects of a list are one statement for those that ask alike', async () => {
    const of = (args: string) => `tasks(${args}) { edges { node { ${CARD} } } pageInfo { hasNextPage } }`;
    const read = (fields: string) => api.statements(() => ws.viewer.run(`{ projects(first: 50) { edges { node { id ${fields} } } } }`));
    expect(await read(of('first: 2'))).toHaveLength(2);
    expect(await read(`${of('first: 2')} done: ${of('first: 2, filter: { state: [DONE] }')}`)).toHaveLength(3);
  });
});

describe('moving tasks', () => {
  const ALL = ['TODO', 'DOING', 'BLOCKED', 'REVIEW', 'DONE'] as const;
  const WAY: Record<(typeof ALL)[number], string[]> = { TODO: [], DOING: ['DOING'], BLOCKED: ['DOING', 'BLOCKED'], REVIEW: ['DOING', 'REVIEW'], DONE: ['DOING', 'REVIEW', 'DONE'] };
  let project: MadeProject;
  beforeAll(async () => {
    project = await newProject(ws.it, teamId);
  });

  test.each(ALL)('from %s exactly the listed changes are possible, and the task says so', async (from) => {
    for (const to of ALL.filter((state) => state !== from)) {
      const { id } = await newTask(ws.it, project.id);
      await moveThrough(ws.it, id, WAY[from]);
      expect(at(await ws.it.run(TASK, { id }), 'task.viewerCan.moveTo')).toEqual([...TASK_MOVES[from]]);
      const data = await ws.it.run(MOVE_TASK, { input: { id, expectedVersion: await versionOf(id), state: to, reason: { en: 'Waiting for the supplier' } } });
      expect([to, at(data, 'moveTask.task.state') ?? at(data, 'moveTask.code')]).toEqual([to, TASK_MOVES[from].includes(to) ? to : 'TASK_STATE_REFUSED']);
    }
  });

  test('start, end and reason follow the states', async () => {
    const { id } = await newTask(ws.it, project.id);
    const read = async () => at(await ws.it.run(TASK, { id }), 'task') as { startedAt: string | null; doneAt: string | null; blockedReason: object | null };
    expect(await read()).toMatchObject({ startedAt: null, doneAt: null });
    await moveThrough(ws.it, id, ['DOING']);
    const { startedAt } = await read();
    expect(startedAt).not.toBeNull();
    await moveThrough(ws.it, id, ['BLOCKED']);
    expect(await read()).toMatchObject({ startedAt, blockedReason: { en: 'Waiting for something' } });
    await moveThrough(ws.it, id, ['DOING', 'REVIEW', 'DONE']);
    expect(await read()).toMatchObject({ startedAt, doneAt: expect.any(String), blockedReason: null });
    await moveThrough(ws.it, id, ['DOING']);
    expect(await read()).toMatchObject({ startedAt, doneAt: null });
    await moveThrough(ws.it, id, ['REVIEW', 'TODO']);
    expect(await read()).toMatchObject({ startedAt: null, doneAt: null });
  });

  test('blocked without a reason is refused and changes nothing', async () => {
    const { id } = await newTask(ws.it, project.id);
    await moveThrough(ws.it, id, ['DOING']);
    for (const reason of [null, {}, { en: '   ' }]) {
      const data = await ws.it.run(MOVE_TASK, { input: { id, expectedVersion: 2, state: 'BLOCKED', reason } });
      expect(at(data, 'moveTask.fields')).toEqual([{ path: 'reason', code: 'REASON_NEEDED' }]);
    }
    expect(at(await ws.it.run(TASK, { id }), 'task')).toMatchObject({ state: 'DOING', version: 2 });
  });

  test('opening a finished task again is audited as such', async () => {
    const { id } = await newTask(ws.it, project.id);
    await moveThrough(ws.it, id, ['DOING', 'REVIEW', 'DONE', 'DOING']);
    const { auditEvents } = await ws.owner.run<{ auditEvents: { edges: { node: { action: string } }[] } }>(
      'query($id: ID!) { auditEvents(first: 9, filter: { entityId: $id }) { edges { node { action } } } }', { id });
    expect(auditEvents.edges.map(({ node }) => node.action)).toEqual(['task.reopened', 'task.done', 'task.moved', 'task.moved', 'task.created']);
  });

  test('a stale move is a conflict and the board stays as it was', async () => {
    const { id } = await newTask(ws.it, project.id);
    await moveThrough(ws.it, id, ['DOING']);
    const data = await ws.marketing.run(MOVE_TASK, { input: { id, expectedVersion: 1, state: 'REVIEW' } });
    expect(at(data, 'moveTask')).toMatchObject({ __typename: 'ConflictProblem', currentVersion: 2 });
    expect(at(data, 'moveTask.fields')).toContainEqual({ path: 'state', yours: 'REVIEW', current: 'DOING' });
    expect(at(await ws.it.run(TASK, { id }), 'task.state')).toBe('DOING');
  });

  test('places: after, before, to the end; a neighbour that has left the column means the end', async () => {
    const mine = await newProject(ws.it, teamId);
    const [a, b, c, d] = [await newTask(ws.it, mine.id), await newTask(ws.it, mine.id), await newTask(ws.it, mine.id), await newTask(ws.it, mine.id)];
    const place = async (id: string, near: object) => idAt(await ws.it.run(MOVE_TASK, { input: { id, expectedVersion: await versionOf(id), state: 'TODO', ...near } }), 'moveTask.task.id');
    await place(a.id, { afterTaskId: c.id });
    expect((await board(mine.id)).TODO).toEqual([b.id, c.id, a.id, d.id]);
    await place(d.id, { beforeTaskId: b.id });
    expect((await board(mine.id)).TODO).toEqual([d.id, b.id, c.id, a.id]);
    await place(d.id, {});
    expect((await board(mine.id)).TODO).toEqual([b.id, c.id, a.id, d.id]);
    await moveThrough(ws.it, c.id, ['DOING']);
    await place(b.id, { afterTaskId: c.id });
    expect(await board(mine.id)).toMatchObject({ TODO: [a.id, d.id, b.id], DOING: [c.id] });
    for (const afterTaskId of [randomUUID(), foreignTask.id, 'no id']) {
      const data = await ws.it.run(MOVE_TASK, { input: { id: a.id, expectedVersion: await versionOf(a.id), state: 'TODO', afterTaskId } });
      expect(at(data, 'moveTask.fields')).toEqual([{ path: 'afterTaskId', code: 'NOT_FOUND' }]);
    }
  });

  test('property: the board shows what the same moves of a list show', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.boolean()), { minLength: 1, maxLength: 12 }), async (moves) => {
        const mine = await newProject(ws.it, teamId);
        let oracle: string[] = [];
        for (let count = 0; count < 5; count += 1) oracle.push((await newTask(ws.it, mine.id)).id);
        for (const [from, to, after] of moves) {
          const id = oracle[from] ?? '';
          const near = oracle[to] ?? '';
          if (id === near) continue;
          await ws.it.run(MOVE_TASK, { input: { id, expectedVersion: await versionOf(id), state: 'TODO', [after ? 'afterTaskId' : 'beforeTaskId']: near } });
          const rest = oracle.filter((each) => each !== id);
          rest.splice(rest.indexOf(near) + (after ? 1 : 0), 0, id);
          oracle = rest;
        }
        expect((await board(mine.id)).TODO).toEqual(oracle);
      }),
      { numRuns: 5 },
    );
  });

  test('several people drop into one column at once: every card has a place of its own', async () => {
    const mine = await newProject(ws.it, teamId);
    const tasks = await Promise.all(Array.from({ length: 5 }, () => newTask(ws.it, mine.id)));
    await Promise.all(tasks.map((task, at) => (at % 2 ? ws.it : ws.marketing).run(MOVE_TASK, { input: { id: task.id, expectedVersion: 1, state: 'DOING' } })));
    const ranks = await ws.as(ws.it, 'MEMBER', 'IT', (ctx) => ctx.query<{ rank: string }>(`select rank from tasks where workspace_id = $1 and project_id = $2`, [ctx.workspaceId, mine.id]));
    expect(new Set(ranks.map((row) => row.rank)).size).toBe(5);
  });

  test('a task beyond the limit of its project is moved and the answer says so; one within it, within the column or on its way out is not told', async () => {
    const mine = await newProject(ws.it, teamId);
    const setLimit = (wipLimit: number | null, expectedVersion: number) =>
      ws.it.run('mutation($input: UpdateProjectInput!) { updateProject(input: $input) { __typename } }', { input: { id: mine.id, expectedVersion, wipLimit } });
    await setLimit(1, 1);
    const [a, b, c] = [await newTask(ws.it, mine.id), await newTask(ws.it, mine.id), await newTask(ws.it, mine.id)];
    const move = async ({ id }: { id: string }, state: string, more: object = {}) => {
      const data = await ws.marketing.run(MOVE_TASK, { input: { id, expectedVersion: await versionOf(id), state, ...more } });
      return [at(data, 'moveTask.task.state'), at(data, 'moveTask.overWipLimit')];
    };
    expect(await move(a, 'DOING')).toEqual(['DOING', null]);
    expect(await move(a, 'BLOCKED', { reason: { en: 'Waiting for the supplier' } })).toEqual(['BLOCKED', null]);
    expect(await move(b, 'DOING')).toEqual(['DOING', { inProgress: 2, limit: 1 }]);
    expect(await move(c, 'DOING', { beforeTaskId: a.id })).toEqual(['DOING', { inProgress: 3, limit: 1 }]);
    expect(await move(b, 'DOING', { afterTaskId: c.id })).toEqual(['DOING', null]);
    expect(await board(mine.id)).toMatchObject({ DOING: [c.id, b.id, a.id] });
    expect(await move(c, 'REVIEW')).toEqual(['REVIEW', null]);
    const over = await api.statements(() => move(c, 'DOING'));
    await move(c, 'REVIEW');
    await setLimit(null, 2);
    expect(await api.statements(async () => expect(await move(c, 'DOING')).toEqual(['DOING', null]))).toHaveLength(over.length);
  });

  test('work in a closed project is refused', async () => {
    const mine = await newProject(ws.it, teamId);
    const { id } = await newTask(ws.it, mine.id);
    await ws.it.run('mutation($id: ID!) { changeProjectState(input: { id: $id, expectedVersion: 1, state: CANCELLED, reason: { en: "Not now" } }) { __typename } }', { id: mine.id });
    expect(at(await ws.it.run(MOVE_TASK, { input: { id, expectedVersion: 1, state: 'DOING' } }), 'moveTask.code')).toBe('PROJECT_CLOSED');
    expect(at(await ws.it.run(CREATE_TASK, { input: { projectId: mine.id, title: { en: 'Late' } } }), 'createTask.code')).toBe('PROJECT_CLOSED');
    expect(at(await ws.it.run(TASK, { id }), 'task.viewerCan')).toEqual({ update: false, moveTo: [] });
  });

  test('a board is one statement besides its project, whatever each card shows', async () => {
    const mine = await newProject(ws.it, teamId);
    for (let count = 0; count < 4; count += 1) await newTask(ws.it, mine.id, 'Card', { accountableId: ws.cio.memberId });
    await moveThrough(ws.it, (await newTask(ws.it, mine.id)).id, ['DOING', 'BLOCKED']);
    const statements = await api.statements(() => ws.it.run(BOARD.replace('collaborators { id } ', ''), { id: mine.id }));
    expect(statements).toHaveLength(2);
    const { project: read } = await ws.it.run<{ project: { board: { columns: object[] } } }>(BOARD, { id: mine.id });
    expect(read.board.columns).toMatchObject([{ name: 'TODO', total: 4 }, { name: 'DOING', total: 1, tasks: [{ state: 'BLOCKED' }] }, { name: 'REVIEW', total: 0 }, { name: 'DONE', total: 0 }]);
  });
});
