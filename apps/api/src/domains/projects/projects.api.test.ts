import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { at, idAt, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { ruleInForce, step } from '../boundaries/boundaries.testing.ts';
import { PROJECT_MOVES } from './project-states.ts';
import { CREATE_PROJECT, newKey, newProject, newTeam, PROBLEM } from './projects.testing.ts';

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

const PROJECT = `query($id: ID, $key: String) { project(id: $id, key: $key) { id key version state name { en pl } summary { en } deadline originalDeadline daysLeft startedAt closedAt
  stateReason { en } team { id } owner { id } slips { days count changes { from to days reason { en } changedBy { name } } }
  viewerCan { update changeDeadline changeStateTo reasonNeededFor link plan work depend postUpdate } milestones { id title { en } due state doneAt viewerCan { update complete miss } } } }`;
const UPDATE = `mutation($input: UpdateProjectInput!) { updateProject(input: $input) { __typename ... on ProjectSaved { project { version name { en } deadline originalDeadline summary { en } } } ${PROBLEM} } }`;
const DEADLINE = `mutation($input: ChangeDeadlineInput!) { changeDeadline(input: $input) { __typename ... on ProjectSaved { project {
  version deadline originalDeadline slips { days count changes { from to days reason { en } changedBy { name } } } } } ${PROBLEM} } }`;
const STATE = `mutation($input: ChangeProjectStateInput!) { changeProjectState(input: $input) { __typename ... on ProjectSaved { project { version state startedAt closedAt stateReason { en } } } ${PROBLEM} } }`;

async function version(id: string): Promise<number> {
  const { project } = await ws.it.run<{ project: { version: number } }>('query($id: ID) { project(id: $id) { version } }', { id });
  return project.version;
}

/** Brings a project through these states, giving a reason each time. */
async function goThrough(id: string, states: string[]): Promise<void> {
  for (const state of states) {
    const data = await ws.it.run(STATE, { input: { id, expectedVersion: await version(id), state, reason: { en: 'Because we agreed' } } });
    expect(at(data, 'changeProjectState.project.state')).toBe(state);
  }
}

describe('creating and editing', () => {
  test('a project begins as an idea and remembers its first deadline', async () => {
    const key = newKey();
    const input = { key: key.toLowerCase(), name: { en: ' New ', pl: 'Nowy' }, teamId, ownerId: ws.it.memberId, deadline: '2027-01-31' };
    const data = await ws.marketing.run(CREATE_PROJECT, { input });
    expect(at(data, 'createProject.project')).toMatchObject({
      key, version: 1, state: 'IDEA', name: { en: 'New' }, deadline: '2027-01-31', originalDeadline: '2027-01-31', team: { id: teamId }, owner: { id: ws.it.memberId }, slips: { days: 0, count: 0 },
    });
    expect(at(await ws.viewer.run(PROJECT, { key: key.toLowerCase() }), 'project.key')).toBe(key);
  });

  test.each([
    ['a taken key', () => ({ key: 'TAKEN' }), 'key', 'PROJECT_KEY_TAKEN'],
    ['a key with a hyphen', () => ({ key: 'A-B' }), 'key', 'BAD_PROJECT_KEY'],
    ['a key of one letter', () => ({ key: 'A' }), 'key', 'BAD_PROJECT_KEY'],
    ['a key of nine letters', () => ({ key: 'ABCDEFGHI' }), 'key', 'BAD_PROJECT_KEY'],
    ['an empty name', () => ({ name: { en: ' ' } }), 'name', 'REQUIRED'],
    ['a name of 10,000 characters', () => ({ name: { pl: 'ż'.repeat(10_000) } }), 'name', 'TOO_LONG'],
    ['NUL in the name', () => ({ name: { en: 'a\0b' } }), 'name', 'BAD_CHARACTERS'],
    ['a lone surrogate in the summary', () => ({ summary: { en: 'a\ud800' } }), 'summary', 'BAD_CHARACTERS'],
    ['an unknown team', () => ({ teamId: randomUUID() }), 'teamId', 'NOT_FOUND'],
    ['text for a team', () => ({ teamId: "x' or 1=1" }), 'teamId', 'NOT_FOUND'],
    ["another workspace's member", () => ({ ownerId: other.it.memberId }), 'ownerId', 'UNKNOWN_PERSON'],
    ['a deadline before the start', () => ({ plannedStart: '2026-05-02', deadline: '2026-05-01' }), 'deadline', 'DATES_OUT_OF_ORDER'],
  ])('%s is refused on its field', async (_name, change, path, code) => {
    await ws.it.run(CREATE_PROJECT, { input: { key: 'TAKEN', name: { en: 'First' } } });
    const data = await ws.it.run(CREATE_PROJECT, { input: { key: newKey(), name: { en: 'Name' }, ...change() } });
    expect(at(data, 'createProject.fields')).toEqual([{ path, code }]);
  });

  test("another workspace's team looks like an unknown one; the same key is free there", async () => {
    const foreign = await newTeam(other);
    const data = await ws.it.run(CREATE_PROJECT, { input: { key: newKey(), name: { en: 'Name' }, teamId: foreign } });
    expect(at(data, 'createProject.fields')).toEqual([{ path: 'teamId', code: 'NOT_FOUND' }]);
    const { key } = await newProject(ws.it, teamId);
    expect(at(await other.it.run(CREATE_PROJECT, { input: { key, name: { en: 'Name' } } }), 'createProject.project.key')).toBe(key);
  });

  test('two people who take one key at once: one wins, the other is told', async () => {
    const key = newKey();
    const both = await Promise.all([ws.it, ws.marketing].map((person) => person.run(CREATE_PROJECT, { input: { key, name: { en: 'Name' } } })));
    expect(both.map((data) => at(data, 'createProject.__typename')).sort()).toEqual(['ProjectSaved', 'ValidationProblem']);
  });

  test('people who only look on cannot write', async () => {
    for (const person of [ws.viewer, ws.executive]) {
      expect((await person.send(CREATE_PROJECT, { input: { key: newKey(), name: { en: 'Name' } } })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const MAY = '{ projects(first: 1) { viewerCanCreate } }';
    expect([at(await ws.viewer.run(MAY), 'projects.viewerCanCreate'), at(await ws.marketing.run(MAY), 'projects.viewerCanCreate')]).toEqual([false, true]);
    const { id } = await newProject(ws.it, teamId);
    expect(at(await ws.viewer.run(PROJECT, { id }), 'project.viewerCan')).toEqual({
      update: false, changeDeadline: false, changeStateTo: [], reasonNeededFor: [], link: false, plan: false, work: false, depend: false, postUpdate: false,
    });
    expect(at(await ws.owner.run(PROJECT, { id }), 'project.viewerCan')).toMatchObject({ update: true, changeStateTo: ['PLANNED', 'CANCELLED'], reasonNeededFor: ['CANCELLED'], postUpdate: false });
  });

  test('an update changes what was sent; a stale version gets both texts and loses nothing', async () => {
    const { id } = await newProject(ws.it, teamId, { summary: { en: 'What it is' } });
    const saved = await ws.it.run(UPDATE, { input: { id, expectedVersion: 1, name: { en: 'Theirs' } } });
    expect(at(saved, 'updateProject.project')).toMatchObject({ version: 2, name: { en: 'Theirs' }, summary: { en: 'What it is' } });
    const stale = await ws.marketing.run(UPDATE, { input: { id, expectedVersion: 1, name: { en: 'Mine' } } });
    expect(at(stale, 'updateProject')).toMatchObject({
      __typename: 'ConflictProblem', expectedVersion: 1, currentVersion: 2, fields: [{ path: 'name.en', yours: 'Mine', current: 'Theirs' }],
    });
    const emptied = await ws.it.run(UPDATE, { input: { id, expectedVersion: 2, summary: null } });
    expect(at(emptied, 'updateProject.project.summary')).toBeNull();
  });

  test('a limit of tasks in progress is kept until it is emptied; nought, a hundred, halves and text are refused and change nothing', async () => {
    const { id } = await newProject(ws.it, teamId);
    const send = (wipLimit: unknown, expectedVersion: number, more: object = {}) => ws.marketing.send(UPDATE, { input: { id, expectedVersion, wipLimit, ...more } });
    const limit = async () => at(await ws.viewer.run('query($id: ID) { project(id: $id) { wipLimit } }', { id }), 'project.wipLimit');
    expect(await limit()).toBeNull();
    await send(4, 1);
    expect(await limit()).toBe(4);
    for (const refused of [0, 100, -1]) {
      expect(at(await ws.it.run(UPDATE, { input: { id, expectedVersion: 2, wipLimit: refused } }), 'updateProject.fields')).toEqual([{ path: 'wipLimit', code: 'BAD_NUMBER' }]);
    }
    for (const refused of ['four', 2.5]) expect((await send(refused, 2)).errors).toHaveLength(1);
    await ws.it.run(UPDATE, { input: { id, expectedVersion: 2, name: { en: 'Renamed' } } });
    expect(await limit()).toBe(4);
    const stale = await ws.it.run(UPDATE, { input: { id, expectedVersion: 2, wipLimit: 5 } });
    expect(at(stale, 'updateProject')).toMatchObject({ __typename: 'ConflictProblem', fields: expect.arrayContaining([{ path: 'wipLimit', yours: '5', current: '4' }]) });
    await send(null, 3);
    expect(await limit()).toBeNull();
    await expect(ws.as(ws.owner, 'OWNER', null, (ctx) => ctx.query('update projects set wip_limit = 100 where workspace_id = $1 and id = $2', [ctx.workspaceId, id]))).rejects.toThrow('projects_wip_limit');
  });

  test('how much is in progress at once can be the other side\'s to decide: then a change is held, and applied with their yes', async () => {
    const { id, key } = await newProject(ws.it, teamId);
    await ruleInForce(ws, `WIP-${key}`, { fields: ['wipLimit'], filter: [{ fact: 'key', values: [key] }] });
    const held = await ws.marketing.run('mutation($input: UpdateProjectInput!) { updateProject(input: $input) { ... on HeldForDecision { crossingId } } }', { input: { id, expectedVersion: 1, wipLimit: 9 } });
    const read = async () => at(await ws.it.run('query($id: ID) { project(id: $id) { wipLimit version } }', { id }), 'project');
    expect(await read()).toEqual({ wipLimit: null, version: 1 });
    const approved = await ws.cio.run(step('approveCrossing'), { input: { id: idAt(held, 'updateProject.crossingId'), expectedVersion: 1 } });
    expect(at(approved, 'approveCrossing.crossing')).toMatchObject({ state: 'APPROVED', changes: [{ path: 'wipLimit', before: null, after: '9' }] });
    expect(await read()).toEqual({ wipLimit: 9, version: 2 });
  });

  test('unknown and foreign ids look the same', async () => {
    const foreign = await newProject(other.it, await newTeam(other));
    for (const id of [randomUUID(), foreign.id, 'no id']) {
      expect(at(await ws.it.run(PROJECT, { id }), 'project')).toBeNull();
      expect(at(await ws.it.run(UPDATE, { input: { id, expectedVersion: 1 } }), 'updateProject.__typename')).toBe('NotFoundProblem');
    }
  });
});

describe('deadlines', () => {
  test('the first one can be set while there is none; later ones need a reason, and the original one never changes', async () => {
    const { id } = await newProject(ws.it, teamId, { deadline: null });
    const early = await ws.it.run(DEADLINE, { input: { id, expectedVersion: 1, deadline: '2027-02-01', reason: { en: 'Because' } } });
    expect(at(early, 'changeDeadline.code')).toBe('NO_DEADLINE_YET');
    const first = await ws.it.run(UPDATE, { input: { id, expectedVersion: 1, deadline: '2027-02-01' } });
    expect(at(first, 'updateProject.project')).toMatchObject({ deadline: '2027-02-01', originalDeadline: '2027-02-01' });
    for (const deadline of ['2027-03-01', '2027-01-01']) {
      const quiet = await ws.it.run(UPDATE, { input: { id, expectedVersion: 2, deadline } });
      expect(at(quiet, 'updateProject.fields')).toEqual([{ path: 'deadline', code: 'DEADLINE_MOVES_WITH_REASON' }]);
    }
    const removed = await ws.it.run(UPDATE, { input: { id, expectedVersion: 2, name: { en: 'Renamed' }, deadline: null } });
    expect([at(removed, 'updateProject.project.deadline'), at(removed, 'updateProject.project.originalDeadline')]).toEqual(['2027-02-01', '2027-02-01']);
  });

  test('every slip stays visible with its reason, also the ones back, and the days are counted from the original deadline', async () => {
    const { id } = await newProject(ws.it, teamId, { deadline: '2027-03-01' });
    const moves = [['2027-03-15', 'The supplier is late'], ['2027-04-15', 'A bigger scope'], ['2027-04-01', 'Help from another team']];
    for (const [deadline, reason] of moves) {
      const data = await ws.cmo.run(DEADLINE, { input: { id, expectedVersion: await version(id), deadline, reason: { en: reason } } });
      expect(at(data, 'changeDeadline.project')).toMatchObject({ deadline, originalDeadline: '2027-03-01' });
    }
    expect(at(await ws.viewer.run(PROJECT, { id }), 'project')).toMatchObject({
      originalDeadline: '2027-03-01',
      deadline: '2027-04-01',
      slips: {
        days: 31,
        count: 3,
        changes: [
          { from: '2027-03-01', to: '2027-03-15', days: 14, reason: { en: 'The supplier is late' }, changedBy: { name: 'Celina Cmo' } },
          { from: '2027-03-15', to: '2027-04-15', days: 31, reason: { en: 'A bigger scope' } },
          { from: '2027-04-15', to: '2027-04-01', days: -14, reason: { en: 'Help from another team' } },
        ],
      },
    });
  });

  test.each([
    ['no reason', { deadline: '2027-07-01', reason: { en: '' } }, 'reason', 'REQUIRED'],
    ['the same day', { deadline: '2027-06-30', reason: { en: 'Because' } }, 'deadline', 'DEADLINE_UNCHANGED'],
    ['a day before the start', { deadline: '2025-12-31', reason: { en: 'Because' } }, 'deadline', 'DATES_OUT_OF_ORDER'],
  ])('%s is refused and moves nothing', async (_name, change, path, code) => {
    const { id } = await newProject(ws.it, teamId);
    expect(at(await ws.it.run(DEADLINE, { input: { id, expectedVersion: 1, ...change } }), 'changeDeadline.fields')).toEqual([{ path, code }]);
    expect(at(await ws.it.run(PROJECT, { id }), 'project')).toMatchObject({ version: 1, deadline: '2027-06-30', slips: { count: 0 } });
  });

  test('a stale move of the deadline is a conflict with both days', async () => {
    const { id } = await newProject(ws.it, teamId);
    await ws.it.run(DEADLINE, { input: { id, expectedVersion: 1, deadline: '2027-07-10', reason: { en: 'First' } } });
    const stale = await ws.cmo.run(DEADLINE, { input: { id, expectedVersion: 1, deadline: '2027-07-20', reason: { en: 'Second' } } });
    expect(at(stale, 'changeDeadline')).toMatchObject({ __typename: 'ConflictProblem', fields: [{ path: 'deadline', yours: '2027-07-20', current: '2027-07-10' }] });
    expect(at(await ws.it.run(PROJECT, { id }), 'project.slips.count')).toBe(1);
  });

  test('the database itself lets the application neither change nor remove a slip', async () => {
    const { id } = await newProject(ws.it, teamId);
    await ws.it.run(DEADLINE, { input: { id, expectedVersion: 1, deadline: '2027-07-10', reason: { en: 'First' } } });
    for (const sql of ['delete from date_changes where workspace_id = $1', 'update date_changes set to_date = from_date + 1 where workspace_id = $1']) {
      await expect(ws.as(ws.owner, 'OWNER', null, (ctx) => ctx.query(sql, [ctx.workspaceId]))).rejects.toThrow('permission denied');
    }
  });
});

describe('states', () => {
  const ALL = ['IDEA', 'PLANNED', 'ACTIVE', 'ON_HOLD', 'DONE', 'CANCELLED'] as const;
  const WAY: Record<(typeof ALL)[number], string[]> = {
    IDEA: [], PLANNED: ['PLANNED'], ACTIVE: ['PLANNED', 'ACTIVE'], ON_HOLD: ['PLANNED', 'ACTIVE', 'ON_HOLD'], DONE: ['PLANNED', 'ACTIVE', 'DONE'], CANCELLED: ['PLANNED', 'ACTIVE', 'CANCELLED'],
  };

  test.each(ALL)('from %s exactly the listed changes are possible', async (from) => {
    for (const to of ALL) {
      const { id } = await newProject(ws.it, teamId);
      await goThrough(id, WAY[from]);
      const data = await ws.it.run(STATE, { input: { id, expectedVersion: await version(id), state: to, reason: { en: 'Because we agreed' } } });
      const listed = PROJECT_MOVES[from].includes(to);
      expect([to, at(data, 'changeProjectState.project.state') ?? at(data, 'changeProjectState.code')]).toEqual([to, listed ? to : 'PROJECT_STATE_REFUSED']);
    }
  });

  test.each([['teamId'], ['ownerId'], ['deadline']])('a plan without %s is refused', async (missing) => {
    const { id } = await newProject(ws.it, teamId, { [missing]: null });
    const data = await ws.it.run(STATE, { input: { id, expectedVersion: 1, state: 'PLANNED' } });
    expect(at(data, 'changeProjectState.code')).toBe('PROJECT_INCOMPLETE');
  });

  test('a plan can lose neither its team nor its owner', async () => {
    const { id } = await newProject(ws.it, teamId);
    await goThrough(id, ['PLANNED']);
    const data = await ws.it.run(UPDATE, { input: { id, expectedVersion: 2, teamId: null, ownerId: null } });
    expect(at(data, 'updateProject.fields')).toEqual([{ path: 'teamId', code: 'PROJECT_INCOMPLETE' }, { path: 'ownerId', code: 'PROJECT_INCOMPLETE' }]);
  });

  test.each([
    ['ON_HOLD', ['PLANNED', 'ACTIVE']],
    ['CANCELLED', ['PLANNED', 'ACTIVE']],
    ['ACTIVE', ['PLANNED', 'ACTIVE', 'DONE']],
  ])('%s after %j needs a reason', async (state, way) => {
    const { id } = await newProject(ws.it, teamId);
    await goThrough(id, way);
    const input = { id, expectedVersion: await version(id), state };
    expect(at(await ws.it.run(STATE, { input }), 'changeProjectState.fields')).toEqual([{ path: 'reason', code: 'REASON_NEEDED' }]);
    expect(at(await ws.it.run(STATE, { input: { ...input, reason: { en: 'We decided so' } } }), 'changeProjectState.project')).toMatchObject({ state, stateReason: { en: 'We decided so' } });
  });

  test('a dropped idea without a plan cannot be opened as active', async () => {
    const { id } = await newProject(ws.it, teamId, { teamId: null });
    await goThrough(id, ['CANCELLED']);
    const data = await ws.it.run(STATE, { input: { id, expectedVersion: 2, state: 'ACTIVE', reason: { en: 'Again' } } });
    expect(at(data, 'changeProjectState.code')).toBe('PROJECT_INCOMPLETE');
  });

  test('start and end follow the states; a closed project can only be opened again', async () => {
    const { id } = await newProject(ws.it, teamId);
    await goThrough(id, ['PLANNED', 'ACTIVE', 'DONE']);
    const { project } = await ws.it.run<{ project: { startedAt: string; closedAt: string; version: number; viewerCan: object } }>(PROJECT, { id });
    expect(project.startedAt <= project.closedAt).toBe(true);
    expect(project.viewerCan).toMatchObject({ update: false, work: false, plan: false, changeStateTo: ['ACTIVE'] });
    expect(at(await ws.it.run(UPDATE, { input: { id, expectedVersion: project.version, name: { en: 'Late' } } }), 'updateProject.code')).toBe('PROJECT_CLOSED');
    await goThrough(id, ['ACTIVE']);
    expect(at(await ws.it.run(PROJECT, { id }), 'project')).toMatchObject({ closedAt: null, startedAt: project.startedAt });
    const events = await ws.owner.run<{ auditEvents: { edges: { node: { action: string } }[] } }>(
      'query($id: ID!) { auditEvents(first: 1, filter: { entityId: $id }) { edges { node { action } } } }', { id });
    expect(at(events, 'auditEvents.edges.0.node.action')).toBe('project.reopened');
  });

  test('a stale change of state is a conflict', async () => {
    const { id } = await newProject(ws.it, teamId);
    await ws.it.run(UPDATE, { input: { id, expectedVersion: 1, name: { en: 'Changed meanwhile' } } });
    expect(at(await ws.it.run(STATE, { input: { id, expectedVersion: 1, state: 'PLANNED' } }), 'changeProjectState')).toMatchObject({ __typename: 'ConflictProblem', currentVersion: 2 });
  });
});
