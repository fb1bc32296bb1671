import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { at, idAt, type Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { type MadeProject, moveThrough, newProject, newTask, newTeam, PROBLEM } from './projects.testing.ts';
import { StatusUpdatesService } from './status-updates.service.ts';

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

const POST = `mutation($input: PostStatusUpdateInput!) { postStatusUpdate(input: $input) { __typename ... on StatusUpdateSaved { statusUpdate {
  id state health authorSide author { name } summary { en } tasksDone tasksOpen deadline publishedAt viewerCan { acknowledge } } project { latestStatus { id } } } ${PROBLEM} } }`;
const ACKNOWLEDGE = `mutation($id: ID!) { acknowledgeStatusUpdate(input: { id: $id }) { __typename ... on StatusUpdateSaved { statusUpdate {
  id state acknowledgements { side member { name } } viewerCan { acknowledge } } } ${PROBLEM} } }`;
const DRAFT = 'query($id: ID!) { statusUpdateDraft(projectId: $id) { health reason summary { en pl } since finished { key } blocked { key blockedReason { en } } tasksDone tasksOpen daysLeft } }';
const THREAD = 'query($id: ID!, $first: Int!, $after: String) { project(id: $id) { statusUpdates(first: $first, after: $after) { edges { cursor node { id summary { en } ageDays acknowledgements { side } } } pageInfo { hasNextPage } } } }';

async function post(person: Person, projectId: string, health = 'ON_TRACK', summary = 'Fine'): Promise<string> {
  return idAt(await person.run(POST, { input: { projectId, health, summary: { en: summary } } }), 'postStatusUpdate.statusUpdate.id');
}

/** An active project. */
async function active(input: object = {}, owner: Person = ws.it): Promise<MadeProject> {
  const project = await newProject(owner, teamId, input);
  for (const [version, state] of [[1, 'PLANNED'], [2, 'ACTIVE']] as const) {
    const data = await owner.run('mutation($input: ChangeProjectStateInput!) { changeProjectState(input: $input) { ... on ProjectSaved { project { id } } } }', {
      input: { id: project.id, expectedVersion: version, state },
    });
    idAt(data, 'changeProjectState.project.id');
  }
  return project;
}

describe('status updates', () => {
  test('one keeps the figures of its moment, whatever happens later', async () => {
    const project = await active();
    const [a, b] = [await newTask(ws.it, project.id), await newTask(ws.it, project.id)];
    await moveThrough(ws.it, a.id, ['DOING', 'REVIEW', 'DONE']);
    const data = await ws.it.run(POST, { input: { projectId: project.id, health: 'AT_RISK', summary: { en: 'Half way', pl: 'W połowie' } } });
    const posted = { state: 'PUBLISHED', health: 'AT_RISK', authorSide: 'IT', author: { name: 'Iwo It' }, tasksDone: 1, tasksOpen: 1, deadline: '2027-06-30', viewerCan: { acknowledge: false } };
    expect(at(data, 'postStatusUpdate.statusUpdate')).toMatchObject(posted);
    const id = idAt(data, 'postStatusUpdate.statusUpdate.id');
    expect(at(data, 'postStatusUpdate.project.latestStatus.id')).toBe(id);
    await moveThrough(ws.it, b.id, ['DOING', 'REVIEW', 'DONE']);
    const later = await ws.marketing.run('query($id: ID!) { project(id: $id) { latestStatus { id tasksDone tasksOpen deadline viewerCan { acknowledge } } } }', { id: project.id });
    expect(at(later, 'project.latestStatus')).toEqual({ id, tasksDone: 1, tasksOpen: 1, deadline: '2027-06-30', viewerCan: { acknowledge: true } });
  });

  test.each([
    ['an empty summary', { summary: {} }, 'REQUIRED'],
    ['a summary of 10,000 characters', { summary: { en: 'x'.repeat(10_000) } }, 'TOO_LONG'],
    ['a lone surrogate', { summary: { pl: '\udfff' } }, 'BAD_CHARACTERS'],
  ])('%s is refused on its field', async (_name, change, code) => {
    const project = await active();
    expect(at(await ws.it.run(POST, { input: { projectId: project.id, health: 'ON_TRACK', ...change } }), 'postStatusUpdate.fields')).toEqual([{ path: 'summary', code }]);
  });

  test('people of neither side cannot post; unknown and foreign projects are not found', async () => {
    const project = await active();
    expect(at(await ws.owner.run(POST, { input: { projectId: project.id, health: 'ON_TRACK', summary: { en: 'Hi' } } }), 'postStatusUpdate.code')).toBe('NEEDS_SIDE');
    expect((await ws.viewer.send(POST, { input: { projectId: project.id, health: 'ON_TRACK', summary: { en: 'Hi' } } })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const foreign = await newProject(other.it, await newTeam(other));
    for (const projectId of [randomUUID(), foreign.id]) {
      expect(at(await ws.it.run(POST, { input: { projectId, health: 'ON_TRACK', summary: { en: 'Hi' } } }), 'postStatusUpdate.__typename')).toBe('NotFoundProblem');
    }
  });

  test('only the other side acknowledges, each person once', async () => {
    const project = await active();
    const id = await post(ws.it, project.id);
    for (const person of [ws.it, ws.cio, ws.owner]) {
      expect(at(await person.run(ACKNOWLEDGE, { id }), 'acknowledgeStatusUpdate.code')).toBe('ACKNOWLEDGE_OTHER_SIDE');
    }
    expect(at(await ws.marketing.run(ACKNOWLEDGE, { id }), 'acknowledgeStatusUpdate.statusUpdate')).toMatchObject({
      state: 'ACKNOWLEDGED', acknowledgements: [{ side: 'MARKETING', member: { name: 'Maria Marketing' } }], viewerCan: { acknowledge: false },
    });
    expect(at(await ws.marketing.run(ACKNOWLEDGE, { id }), 'acknowledgeStatusUpdate.code')).toBe('ACKNOWLEDGED_ALREADY');
    expect(at(await ws.cmo.run(ACKNOWLEDGE, { id }), 'acknowledgeStatusUpdate.statusUpdate.acknowledgements')).toHaveLength(2);
    expect((await ws.viewer.send(ACKNOWLEDGE, { id })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    for (const unknown of [randomUUID(), await post(other.it, (await newProject(other.it, await newTeam(other))).id)]) {
      expect(at(await ws.marketing.run(ACKNOWLEDGE, { id: unknown }), 'acknowledgeStatusUpdate.__typename')).toBe('NotFoundProblem');
    }
  });

  test('the author stays the author after changing sides: their own update is still not theirs to acknowledge', async () => {
    const project = await active();
    const id = await post(ws.it, project.id);
    const tried = ws.as(ws.it, 'MEMBER', 'MARKETING', (ctx) => api.app.get(StatusUpdatesService, { strict: false }).acknowledge(ctx, id));
    await expect(tried).rejects.toThrow('ACKNOWLEDGE_OTHER_SIDE');
  });

  test('no operation changes what was published', async () => {
    const { __schema } = await ws.it.run<{ __schema: { mutationType: { fields: { name: string }[] } } }>('{ __schema { mutationType { fields { name } } } }');
    const names = __schema.mutationType.fields.map((field) => field.name).filter((name) => /statusupdate/i.test(name));
    expect(names.sort()).toEqual(['acknowledgeStatusUpdate', 'postStatusUpdate']);
  });

  test('the thread pages from the newest on', async () => {
    const project = await active();
    for (const summary of ['one', 'two', 'three']) await post(ws.it, project.id, 'ON_TRACK', summary);
    const first = await ws.viewer.run(THREAD, { id: project.id, first: 2 });
    expect(at(first, 'project.statusUpdates')).toMatchObject({ edges: [{ node: { summary: { en: 'three' }, ageDays: 0 } }, { node: { summary: { en: 'two' } } }], pageInfo: { hasNextPage: true } });
    const rest = await ws.viewer.run(THREAD, { id: project.id, first: 2, after: at(first, 'project.statusUpdates.edges.1.cursor') });
    expect(at(rest, 'project.statusUpdates')).toMatchObject({ edges: [{ node: { summary: { en: 'one' } } }], pageInfo: { hasNextPage: false } });
    const statements = await api.statements(() => ws.viewer.run(THREAD, { id: project.id, first: 3 }));
    expect(statements).toHaveLength(3);
  });

  test('the list filters by the health of the latest update', async () => {
    const project = await active();
    await post(ws.it, project.id, 'OFF_TRACK');
    const LIST = 'query($health: ProjectHealth) { projects(first: 100, filter: { health: $health }) { edges { node { id } } } }';
    const has = async (health: string) => JSON.stringify(await ws.it.run(LIST, { health })).includes(project.id);
    expect([await has('OFF_TRACK'), await has('ON_TRACK')]).toEqual([true, false]);
    await post(ws.it, project.id, 'ON_TRACK');
    expect([await has('OFF_TRACK'), await has('ON_TRACK')]).toEqual([false, true]);
  });
});

describe('the draft', () => {
  test('tells what was finished since the last update and what is blocked, in both languages, and can be posted as it is', async () => {
    const project = await active();
    const titles = [['Old thing', 'Stara rzecz'], ['New thing', 'Nowa rzecz'], ['Stuck thing', 'Zablokowana rzecz']] as const;
    const tasks = [];
    for (const [en, pl] of titles) tasks.push(await newTask(ws.it, project.id, en, { title: { en, pl } }));
    const [old, fresh, stuck] = tasks.map((task) => task.id) as [string, string, string];
    await moveThrough(ws.it, old, ['DOING', 'REVIEW', 'DONE']);
    await post(ws.it, project.id);
    await moveThrough(ws.it, fresh, ['DOING', 'REVIEW', 'DONE']);
    await moveThrough(ws.it, stuck, ['DOING', 'BLOCKED']);
    const { statusUpdateDraft: draft } = await ws.it.run<{ statusUpdateDraft: { health: string; summary: { en: string; pl: string } } }>(DRAFT, { id: project.id });
    expect(draft).toMatchObject({ health: 'AT_RISK', reason: 'BLOCKED', finished: [{ key: `${project.key}-2` }], blocked: [{ key: `${project.key}-3`, blockedReason: { en: 'Waiting for something' } }], tasksDone: 2, tasksOpen: 1 });
    expect(draft.summary.en).toContain('Finished: New thing.');
    expect(draft.summary.en).toContain('Stuck thing (Waiting for something)');
    expect(draft.summary.pl).toContain('Gotowe: Nowa rzecz.');
    expect(draft.summary.en).not.toContain('Old thing');
    const posted = await ws.it.run(POST, { input: { projectId: project.id, health: draft.health, summary: draft.summary } });
    expect(at(posted, 'postStatusUpdate.__typename')).toBe('StatusUpdateSaved');
  });

  test('is bounded: two statements and the people of the cards', async () => {
    const project = await active();
    await newTask(ws.it, project.id);
    expect(await api.statements(() => ws.it.run(DRAFT, { id: project.id }))).toHaveLength(2);
  });

  test('suggests from the dates: open work after the deadline is off track', async () => {
    const project = await active({ deadline: '2026-01-31' });
    await newTask(ws.it, project.id);
    expect(at(await ws.it.run(DRAFT, { id: project.id }), 'statusUpdateDraft')).toMatchObject({ health: 'OFF_TRACK', reason: 'OVERDUE', finished: [] });
  });

  test('of an unknown or foreign project is null', async () => {
    const foreign = await newProject(other.it, await newTeam(other));
    for (const id of [randomUUID(), foreign.id, 'no id']) expect(at(await ws.it.run(DRAFT, { id }), 'statusUpdateDraft')).toBeNull();
  });
});

describe('my work', () => {
  const MY = '{ myWork { today { key } next { key } silentProjects { key } toAcknowledge { id project { key } } } }';
  const keys = (data: unknown, path: string) => (at(data, `myWork.${path}`) as { key: string }[]).map((each) => each.key);

  test('today is what is begun or due, next is the rest, and done or sleeping work is in neither', async () => {
    const me = await ws.join('Zoe Worker', 'MEMBER', 'IT');
    const project = await active({}, me);
    const asleep = await newProject(me, teamId);
    const mine = { accountableId: me.memberId };
    const overdue = await newTask(me, project.id, 'Overdue', { ...mine, due: '2026-01-02' });
    const later = await newTask(me, project.id, 'Later', { ...mine, due: '2099-01-02' });
    const begun = await newTask(me, project.id, 'Begun', mine);
    const helping = await newTask(ws.it, project.id, 'Helping', { collaboratorIds: [me.memberId] });
    const done = await newTask(me, project.id, 'Done', mine);
    await newTask(me, asleep.id, 'Asleep', mine);
    await moveThrough(me, begun.id, ['DOING']);
    await moveThrough(me, done.id, ['DOING', 'REVIEW', 'DONE']);
    const data = await me.run(MY);
    expect(keys(data, 'today')).toEqual([overdue.key, begun.key]);
    expect(keys(data, 'next')).toEqual([later.key, helping.key]);
    expect(await api.statements(() => me.run('{ myWork { today { key accountable { name } } next { key } } }'))).toHaveLength(1);
  });

  test('a project of mine asks for an update after seven days of silence', async () => {
    const me = await ws.join('Yan Owner', 'MEMBER', 'IT');
    const project = await active({}, me);
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    const silent = (days: number) => ws.as(me, 'MEMBER', 'IT', async (ctx) => (await import('./my-work.reads.ts')).silentProjects(ctx), inDays(days));
    expect(await silent(6)).toEqual([]);
    expect((await silent(8)).map((each) => each.key)).toEqual([project.key]);
    await ws.as(me, 'MEMBER', 'IT', (ctx) => api.app.get(StatusUpdatesService, { strict: false }).post(ctx, { projectId: project.id, health: 'ON_TRACK', summary: { en: 'Fine' } }), inDays(5));
    expect(await silent(8)).toEqual([]);
    expect((await silent(13)).map((each) => each.key)).toEqual([project.key]);
  });

  test('updates of the other side wait for me until somebody of mine has acknowledged; newcomers owe nothing from before', async () => {
    const me = await ws.join('Xenia Reader', 'MEMBER', 'MARKETING');
    const project = await active({}, me);
    await newTask(me, project.id);
    const id = await post(ws.it, project.id);
    await post(ws.marketing, project.id);
    expect(at(await me.run(MY), 'myWork.toAcknowledge')).toEqual([{ id, project: { key: project.key } }]);
    const newcomer = await ws.join('Wera New', 'MEMBER', 'MARKETING');
    await newTask(ws.it, project.id, 'Theirs', { accountableId: newcomer.memberId });
    expect(at(await newcomer.run(MY), 'myWork.toAcknowledge')).toEqual([]);
    await ws.cmo.run(ACKNOWLEDGE, { id });
    expect(at(await me.run(MY), 'myWork.toAcknowledge')).toEqual([]);
  });
});
