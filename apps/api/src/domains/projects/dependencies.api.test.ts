import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { at, idAt, type Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { type MadeProject, moveThrough, newProject, newTask, newTeam, PROBLEM } from './projects.testing.ts';

let api: TestApi;
let ws: TestWorkspace;
let teamId: string;
let foreignTask: { id: string };

beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
  const other = await api.workspace();
  teamId = await newTeam(ws);
  foreignTask = await newTask(other.it, (await newProject(other.it, await newTeam(other))).id);
});
afterAll(() => api.close());

const TASK = 'query($id: ID!) { task(id: $id) { openBlockers blockedBy { from { done } } } }';
const ADD = `mutation($input: AddDependencyInput!) { addDependency(input: $input) { __typename ... on DependencySaved { task { id openBlockers blockedBy { id from { key } } } project { id blockedBy { id from { key } } } } ${PROBLEM} } }`;
const REMOVE = `mutation($id: ID!) { removeDependency(input: { id: $id }) { __typename ... on DependencySaved { task { blockedBy { id } } } ${PROBLEM} } }`;

describe('dependencies', () => {
  const add = (fromId: string, toId: string, kind = 'TASK', person: Person = ws.it) => person.run(ADD, { input: { kind, fromId, toId } });
  let project: MadeProject;
  beforeAll(async () => {
    project = await newProject(ws.it, teamId);
  });

  test('a task waits for one of another project until that is done; removing it ends the waiting', async () => {
    const elsewhere = await newProject(ws.it, teamId);
    const [from, to] = [await newTask(ws.it, elsewhere.id, 'First'), await newTask(ws.it, project.id, 'Then')];
    const data = await add(from.id, to.id);
    expect(at(data, 'addDependency.task')).toMatchObject({ openBlockers: 1, blockedBy: [{ from: { key: from.key } }] });
    const CROSSING = 'query($id: ID!) { project(id: $id) { dependencies { kind from { key projectKey } to { key } } } }';
    expect(at(await ws.viewer.run(CROSSING, { id: elsewhere.id }), 'project.dependencies')).toEqual([{ kind: 'TASK', from: { key: from.key, projectKey: elsewhere.key }, to: { key: to.key } }]);
    await moveThrough(ws.it, from.id, ['DOING', 'REVIEW', 'DONE']);
    expect(at(await ws.it.run(TASK, { id: to.id }), 'task')).toMatchObject({ openBlockers: 0, blockedBy: [{ from: { done: true } }] });
    const id = idAt(data, 'addDependency.task.blockedBy.0.id');
    expect(at(await ws.marketing.run(REMOVE, { id }), 'removeDependency.task.blockedBy')).toEqual([]);
    expect(at(await ws.marketing.run(REMOVE, { id }), 'removeDependency.__typename')).toBe('NotFoundProblem');
  });

  test('a circle is refused, however long, and so is a task that waits for itself', async () => {
    const tasks = await Promise.all(Array.from({ length: 4 }, () => newTask(ws.it, project.id)));
    const [a, b, c, d] = tasks.map((task) => task.id) as [string, string, string, string];
    for (const [from, to] of [[a, b], [b, c], [c, d]] as const) await add(from, to);
    for (const [from, to] of [[d, a], [b, a], [c, a], [a, a]] as const) {
      expect(at(await add(from, to), 'addDependency.fields')).toEqual([{ path: 'fromId', code: 'DEPENDENCY_CYCLE' }]);
    }
    expect(at(await add(a, d), 'addDependency.__typename')).toBe('DependencySaved');
    expect(at(await add(a, d), 'addDependency.fields')).toEqual([{ path: 'fromId', code: 'DEPENDENCY_EXISTS' }]);
  });

  test('projects wait for projects, without circles', async () => {
    const [one, two] = [await newProject(ws.it, teamId), await newProject(ws.it, teamId)];
    expect(at(await add(one.id, two.id, 'PROJECT'), 'addDependency.project.blockedBy')).toMatchObject([{ from: { key: one.key } }]);
    expect(at(await add(two.id, one.id, 'PROJECT'), 'addDependency.fields')).toEqual([{ path: 'fromId', code: 'DEPENDENCY_CYCLE' }]);
    const BLOCKS = 'query($id: ID!) { project(id: $id) { blocks { to { key done } } blockedBy { id } } }';
    expect(at(await ws.it.run(BLOCKS, { id: one.id }), 'project')).toEqual({ blocks: [{ to: { key: two.key, done: false } }], blockedBy: [] });
  });

  test('two people who close a circle from both ends at once: one is refused', async () => {
    const [a, b] = [await newTask(ws.it, project.id), await newTask(ws.it, project.id)];
    const both = await Promise.all([add(a.id, b.id), add(b.id, a.id, 'TASK', ws.marketing)]);
    expect(both.map((data) => at(data, 'addDependency.__typename')).sort()).toEqual(['DependencySaved', 'ValidationProblem']);
  });

  test("unknown and other workspace's ends look the same, also a project in the place of a task", async () => {
    const { id } = await newTask(ws.it, project.id);
    for (const strange of [randomUUID(), foreignTask.id, project.id, 'no id']) {
      expect(at(await add(strange, id), 'addDependency.fields')).toEqual([{ path: 'fromId', code: 'NOT_FOUND' }]);
      expect(at(await add(id, strange), 'addDependency.fields')).toEqual([{ path: 'toId', code: 'NOT_FOUND' }]);
    }
    expect((await ws.viewer.send(ADD, { input: { kind: 'TASK', fromId: id, toId: id } })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('property: an edge is accepted exactly when a search through the accepted ones finds no way back', async () => {
    const tasks: string[] = [];
    for (let count = 0; count < 6; count += 1) tasks.push((await newTask(ws.it, project.id)).id);
    const accepted = new Set<string>();
    const reachable = (from: number, to: number, seen = new Set<number>()): boolean => {
      if (from === to) return true;
      seen.add(from);
      return tasks.some((_, next) => !seen.has(next) && accepted.has(`${from}>${next}`) && reachable(next, to, seen));
    };
    await fc.assert(
      fc.asyncProperty(fc.nat(5), fc.nat(5), async (from, to) => {
        const code = accepted.has(`${from}>${to}`) ? 'DEPENDENCY_EXISTS' : reachable(to, from) ? 'DEPENDENCY_CYCLE' : undefined;
        const data = await add(tasks[from] ?? '', tasks[to] ?? '');
        expect(at(data, 'addDependency.fields.0.code')).toBe(code);
        if (!code) accepted.add(`${from}>${to}`);
      }),
      { numRuns: 60 },
    );
    expect(accepted.size).toBeGreaterThan(5);
  });
});
