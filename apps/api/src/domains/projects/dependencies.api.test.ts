import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { day } from '../../../test/days.ts';
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

describe('freezes', () => {
  const FREEZE = `__typename ... on FreezeSaved { freeze { id firstDay lastDay name { en } viewerCan { remove } } } ${PROBLEM}`;
  const ADD_FREEZE = `mutation($input: AddFreezeInput!) { addFreeze(input: $input) { ${FREEZE} } }`;
  const REMOVE_FREEZE = `mutation($id: ID!) { removeFreeze(input: { id: $id }) { ${FREEZE} } }`;
  const LIST = 'query($first: Int!, $after: String) { freezes(first: $first, after: $after) { viewerCanAdd edges { node { id name { en } } } pageInfo { hasNextPage endCursor } } }';
  const input = (firstDay: string, lastDay: string, more: object = {}) => ({ input: { name: { en: 'Code freeze' }, reason: { en: 'Peak of the year' }, firstDay, lastDay, ...more } });

  test('the head of IT adds one, for a single day too, and removes it; everybody reads it, nobody else changes it', async () => {
    const added = await ws.cio.run(ADD_FREEZE, input(day(3), day(3)));
    expect(at(added, 'addFreeze.freeze')).toMatchObject({ firstDay: day(3), lastDay: day(3), viewerCan: { remove: true } });
    const id = idAt(added, 'addFreeze.freeze.id');
    for (const person of [ws.it, ws.cmo, ws.marketing, ws.executive, ws.viewer]) {
      expect(at(await person.run(LIST, { first: 10 }), 'freezes')).toMatchObject({ viewerCanAdd: false, edges: [{ node: { id } }] });
      expect((await person.send(ADD_FREEZE, input(day(3), day(4)))).errors[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await person.send(REMOVE_FREEZE, { id })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(at(await ws.owner.run(REMOVE_FREEZE, { id }), 'removeFreeze.freeze')).toMatchObject({ id, name: { en: 'Code freeze' } });
    expect(at(await ws.cio.run(REMOVE_FREEZE, { id }), 'removeFreeze.__typename')).toBe('NotFoundProblem');
  });

  test('days in the wrong order, over already or more than a quarter apart, and a freeze without a reason are refused at their field', async () => {
    for (const [first, last, code] of [[4, 3, 'FREEZE_ORDER'], [-9, -1, 'FREEZE_OVER'], [1, 94, 'FREEZE_TOO_LONG']] as const) {
      expect(at(await ws.cio.run(ADD_FREEZE, input(day(first), day(last))), 'addFreeze.fields')).toEqual([{ path: 'lastDay', code }]);
    }
    expect(at(await ws.cio.run(ADD_FREEZE, input(day(1), day(2), { reason: { en: ' ' } })), 'addFreeze.fields')).toMatchObject([{ path: 'reason' }]);
  });

  test('those that are not over are listed by their end, a page in one statement', async () => {
    const mine = await api.workspace();
    for (const last of [9, 2, 5]) await mine.cio.run(ADD_FREEZE, input(day(0), day(last), { name: { en: `To ${last}` } }));
    await mine.as(mine.cio, 'CIO', 'IT', (ctx) => ctx.query(`insert into freezes (workspace_id, id, created_at, created_by, updated_at, name, reason, first_day, last_day)
      values ($1, $2, $3, $4, $3, '{"en":"Over"}', '{"en":"Over"}', $5, $5)`, [ctx.workspaceId, randomUUID(), ctx.now, ctx.memberId, day(-1)]));
    const names: string[] = [];
    let after: string | null = null;
    do {
      const page: { freezes: { edges: { node: { name: { en: string } } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await mine.viewer.run(LIST, { first: 2, after });
      names.push(...page.freezes.edges.map(({ node }) => node.name.en));
      after = page.freezes.pageInfo.hasNextPage ? page.freezes.pageInfo.endCursor : null;
    } while (after);
    expect(names).toEqual(['To 2', 'To 5', 'To 9']);
    expect(await api.statements(() => mine.viewer.run(LIST, { first: 2 }))).toHaveLength(1);
  });
});

describe('statements', () => {
  const PROJECTS = 'query { projects(first: 50) { edges { node { id blockedBy { from { key title { en } } } blocks { to { key } } dependencies { from { key } to { key } } } } } }';
  const TASKS = 'query { tasks(first: 50) { edges { node { id blockedBy { from { key title { en } } } blocks { to { key } } } } } }';

  test.each([['projects', PROJECTS, 4], ['tasks', TASKS, 3]])('what each of 50 %s waits for and what waits for it is one statement each besides the list', async (_name, document, count) => {
    expect(await api.statements(() => ws.viewer.run(document))).toHaveLength(count);
  });
});

describe('timeline', () => {
  const TIMELINE = `query($from: Date) { timeline(from: $from) { from to today projectsLeftOut viewerCanFreeze goals { title { en } endsOn } freezes { name { en } }
    projects { key state side startsOn endsOn launch milestones { title { en } due state } } conflicts { kind day projectKey key title { en } milestoneId otherKey otherTitle { en } otherDay pOnTime } } }`;
  interface Picture {
    from: string;
    to: string;
    goals: object[];
    projects: { key: string }[];
    conflicts: { kind: string; key: string; day: string }[];
    projectsLeftOut: number;
  }
  const timeline = async (person: Person, from: string | null = null) => (await person.run<{ timeline: Picture }>(TIMELINE, { from })).timeline;
  let mine: TestWorkspace;
  let team: string;
  /** A row that another domain would write, told in short. */
  const row = (table: string, values: Record<string, unknown>) =>
    mine.as(mine.cio, 'CIO', 'IT', async (ctx) => {
      const all = { workspace_id: ctx.workspaceId, id: randomUUID(), created_at: ctx.now, created_by: ctx.memberId, updated_at: ctx.now, ...values };
      await ctx.query(`insert into ${table} (${Object.keys(all).join(', ')}) values (${Object.keys(all).map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(all));
      return all.id;
    });
  /** A project brought to a state. */
  const project = async (person: Person, input: object, states = ['PLANNED', 'ACTIVE']) => {
    const made = await newProject(person, team, input);
    for (const [index, state] of states.entries()) {
      await mine.it.run('mutation($input: ChangeProjectStateInput!) { changeProjectState(input: $input) { __typename } }', { input: { id: made.id, expectedVersion: index + 1, state } });
    }
    return made;
  };
  const freeze = (first: number, last: number) => row('freezes', { name: { en: 'Peak' }, reason: { en: 'Peak' }, first_day: day(first), last_day: day(last) });
  const milestone = (projectId: string, title: string, due: number, state = 'OPEN') => row('milestones', { project_id: projectId, title: { en: title }, due: day(due), state, done_at: state === 'DONE' ? new Date() : null });

  beforeAll(async () => {
    mine = await api.workspace();
    team = await newTeam(mine);
  });

  test('shows what is planned or goes on by its end, launches among it, and goals in force at the end of their cycle', async () => {
    const [event, offer, law] = [
      await project(mine.it, { deadline: day(20), deadlineKind: 'EVENT' }),
      await project(mine.marketing, { deadline: day(30), plannedStart: day(5) }, ['PLANNED']),
      await project(mine.it, { deadline: day(40), deadlineKind: 'LEGAL' }),
    ];
    await project(mine.it, { deadline: day(10) }, []);
    await project(mine.it, { deadline: day(12) }, ['CANCELLED']);
    const late = await project(mine.it, { deadline: day(-3) });
    const far = await project(mine.marketing, { plannedStart: day(200), deadline: day(300) }, ['PLANNED']);
    await milestone(law.id, 'Half', 15);
    await milestone(law.id, 'Too far', 95);
    for (const [title, state, ends] of [['Agreed', 'ACTIVE', 60], ['Only proposed', 'PROPOSED', 60], ['Next year', 'ACTIVE', 200]] as const) {
      const cycle = await row('cycles', { name: { en: title }, starts_on: day(-10), ends_on: day(ends) });
      await row('goals', { title: { en: title }, notice_it: { en: 'x' }, notice_marketing: { en: 'x' }, owner_team_id: team, cycle_id: cycle, state, latest_version: 1 });
    }
    const now = await timeline(mine.viewer);
    expect(now.projects).toMatchObject([
      { key: late.key, launch: false, endsOn: day(-3) },
      { key: event.key, launch: true, side: 'IT', startsOn: day(0), endsOn: day(20), milestones: [] },
      { key: offer.key, launch: true, side: 'MARKETING', state: 'PLANNED', startsOn: day(5) },
      { key: law.key, launch: false, milestones: [{ title: { en: 'Half' }, due: day(15), state: 'OPEN' }] },
    ]);
    expect(now.goals).toEqual([{ title: { en: 'Agreed' }, endsOn: day(60) }]);
    expect(now.from <= day(0) && now.from > day(-7) && now.to > day(83)).toBe(true);
    // Half a year on: what has begun by then and, as nobody knows better, nothing of what will be over.
    const later = await timeline(mine.viewer, day(200));
    expect(later.projects.map(({ key }) => key)).toEqual([far.key]);
    expect(later.goals).toMatchObject([{ title: { en: 'Next year' } }]);
  });

  test('a deadline or open milestone inside a freeze cannot hold, its edges included; what is done or lies beside it can', async () => {
    mine = await api.workspace();
    team = await newTeam(mine);
    const { id, key } = await project(mine.it, { deadline: day(21) });
    await project(mine.it, { deadline: day(22) });
    await project(mine.it, { deadline: day(20) }, []);
    const edge = await milestone(id, 'Edge', 19);
    await milestone(id, 'Before', 18);
    await milestone(id, 'Reached', 20, 'DONE');
    await freeze(19, 21);
    const { conflicts } = await timeline(mine.viewer);
    expect(conflicts).toEqual([
      { kind: 'FREEZE', day: day(19), projectKey: key, key, title: { en: 'Edge' }, milestoneId: edge, otherKey: null, otherTitle: { en: 'Peak' }, otherDay: day(21), pOnTime: null },
      { kind: 'FREEZE', day: day(21), projectKey: key, key, title: { en: `Project ${key}` }, milestoneId: null, otherKey: null, otherTitle: { en: 'Peak' }, otherDay: day(21), pOnTime: null },
    ]);
  });

  test('what waits for something that ends too late cannot hold: a plan by its start, work that goes on by its deadline, a task by its day', async () => {
    mine = await api.workspace();
    team = await newTeam(mine);
    const add = (fromId: string, toId: string, kind = 'PROJECT') => mine.it.run(ADD, { input: { kind, fromId, toId } });
    const first = await project(mine.it, { deadline: day(20) });
    const planned = await project(mine.it, { plannedStart: day(15), deadline: day(60) }, ['PLANNED']);
    const inTime = await project(mine.it, { plannedStart: day(20), deadline: day(60) }, ['PLANNED']);
    const active = await project(mine.it, { deadline: day(19) });
    const later = await project(mine.it, { deadline: day(50) });
    for (const { id } of [planned, inTime, active, later]) await add(first.id, id);
    const [from, to, done] = [await newTask(mine.it, first.id, 'From', { due: day(9) }), await newTask(mine.it, later.id, 'To', { due: day(8) }), await newTask(mine.it, later.id, 'Done', { due: day(2) })];
    await add(from.id, to.id, 'TASK');
    await add(from.id, done.id, 'TASK');
    await moveThrough(mine.it, done.id, ['DOING', 'REVIEW', 'DONE']);
    const { conflicts } = await timeline(mine.viewer);
    expect(conflicts).toMatchObject([
      { kind: 'DEPENDENCY', day: day(8), projectKey: later.key, key: to.key, title: { en: 'To' }, otherKey: from.key, otherDay: day(9) },
      { kind: 'DEPENDENCY', day: day(15), key: planned.key, otherKey: first.key, otherTitle: { en: `Project ${first.key}` }, otherDay: day(20) },
      { kind: 'DEPENDENCY', day: day(19), key: active.key, otherKey: first.key },
    ]);
    expect(conflicts).toHaveLength(3);
  });

  test('a deadline that less than half of the futures reach cannot hold; one that was moved is judged by its new day', async () => {
    mine = await api.workspace();
    team = await newTeam(mine);
    const forecast = (id: string, deadline: number, p50: number | null, pOnTime: number, asOf = 0) =>
      row('forecasts', { project_id: id, as_of: day(asOf), window_from: day(-84), window_to: day(-1), runs: 1, seed: 1, items_left: 1, deadline: day(deadline), p50: p50 === null ? null : day(p50), p_on_time: pOnTime });
    const [missed, held, moved, never] = [await project(mine.it, { deadline: day(20) }), await project(mine.it, { deadline: day(30) }), await project(mine.it, { deadline: day(40) }), await project(mine.it, { deadline: day(50) })];
    await forecast(missed.id, 20, 10, 0.9, -1);
    await forecast(missed.id, 20, 25, 0.3);
    await forecast(held.id, 30, 30, 0.5);
    await forecast(moved.id, 60, 45, 0.8);
    await forecast(never.id, 50, null, 0);
    const { conflicts } = await timeline(mine.viewer);
    expect(conflicts).toMatchObject([
      { kind: 'FORECAST', key: missed.key, day: day(20), otherDay: day(25), pOnTime: 0.3 },
      { kind: 'FORECAST', key: moved.key, day: day(40), otherDay: day(45), pOnTime: null },
      { kind: 'FORECAST', key: never.key, otherDay: null, pOnTime: 0 },
    ]);
    expect(conflicts).toHaveLength(3);
  });

  test('is four statements, however much there is; who may not freeze is told so', async () => {
    expect(await api.statements(() => timeline(mine.viewer))).toHaveLength(4);
    await freeze(1, 2);
    await project(mine.it, { deadline: day(25) });
    expect(await api.statements(() => timeline(mine.viewer))).toHaveLength(4);
    for (const [person, may] of [[mine.viewer, false], [mine.cmo, false], [mine.cio, true], [mine.owner, true]] as const) {
      expect(await timeline(person)).toMatchObject({ viewerCanFreeze: may });
    }
  });
});
