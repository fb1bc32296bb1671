import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { at, idAt, type Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
});
afterAll(() => api.close());

const RESULT = `__typename ... on TeamSaved { team { id version kind interactionMode modeUntil archivedAt lacks itCount marketingCount name { text } charter { text }
  members { id version fraction liaison validFrom validTo side member { name } overloads { from to total } } } }
  ... on Problem { code message } ... on ValidationProblem { fields { path code } } ... on ConflictProblem { currentVersion fields { path yours current } }`;
const mutation = (name: string, type: string) => `mutation($input: ${type}!) { ${name}(input: $input) { ${RESULT} } }`;
const CREATE = mutation('createTeam', 'CreateTeamInput');
const UPDATE = mutation('updateTeam', 'UpdateTeamInput');
const ARCHIVE = mutation('archiveTeam', 'ArchiveTeamInput');
const DECIDE = mutation('decideTeamMode', 'DecideTeamModeInput');
const ADD = mutation('addTeamMember', 'AddTeamMemberInput');
const CHANGE = mutation('updateTeamMember', 'UpdateTeamMemberInput');
const END = mutation('endTeamMembership', 'EndTeamMembershipInput');

const values = { name: { pl: 'Sklep', en: 'Shop' }, kind: 'JOINT', interactionMode: 'COLLABORATION' };
const create = async (person: Person = ws.cio, more: object = {}) => idAt(await person.run(CREATE, { input: { ...values, ...more } }), 'createTeam.team.id');
const place = (teamId: string, memberId: string, more: object = {}) => ({ input: { teamId, memberId, fraction: 0.5, liaison: false, validFrom: '2026-01-01', ...more } });

describe('teams', () => {
  test('a head creates one; the text comes in the reader\'s language, or the other', async () => {
    const created = await ws.cio.run(CREATE, { input: { ...values, charter: { pl: 'Razem od pomysłu do wdrożenia.' } } });
    expect(at(created, 'createTeam.team')).toMatchObject({ name: { text: 'Shop' }, charter: { text: 'Razem od pomysłu do wdrożenia.' }, kind: 'JOINT' });
    expect((await ws.it.send(CREATE, { input: values })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test.each([
    ['an empty name', { name: { pl: ' ', en: '' } }, 'name', 'REQUIRED'],
    ['a name of 10,000 characters', { name: { en: 'x'.repeat(10_000) } }, 'name', 'TOO_LONG'],
    ['NUL', { name: { en: 'a\0b' } }, 'name', 'BAD_CHARACTERS'],
    ['a lone surrogate', { charter: { pl: 'a\ud800' } }, 'charter', 'BAD_CHARACTERS'],
  ])('%s is a field error', async (_name, bad, path, code) => {
    expect(at(await ws.cio.run(CREATE, { input: { ...values, ...bad } }), 'createTeam.fields')).toEqual([{ path, code }]);
  });

  test('a change needs the version seen; an older one carries both texts', async () => {
    const id = await create();
    const input = { id, name: { en: 'Storefront' }, interactionMode: 'SERVICE' };
    expect(at(await ws.cmo.run(UPDATE, { input: { ...input, expectedVersion: 1 } }), 'updateTeam.team')).toMatchObject({ version: 2, interactionMode: 'SERVICE' });
    const late = await ws.cio.run(UPDATE, { input: { ...input, name: { en: 'Web' }, expectedVersion: 1 } });
    expect(at(late, 'updateTeam')).toMatchObject({ __typename: 'ConflictProblem', currentVersion: 2, fields: [{ path: 'name', yours: '{"en":"Web"}', current: '{"en":"Storefront"}' }] });
    expect((await ws.it.send(UPDATE, { input: { ...input, expectedVersion: 2 } })).status).toBe(403);
  });

  test('unknown ids and those of another workspace are not found', async () => {
    const other = await api.workspace();
    const theirs = await create(other.cio);
    for (const id of [randomUUID(), theirs, 'no id']) {
      expect(at(await ws.cio.run(ARCHIVE, { input: { id, expectedVersion: 1 } }), 'archiveTeam.code')).toBe('NOT_FOUND');
      expect(await ws.cio.run('query($id: ID!) { team(id: $id) { id } }', { id })).toEqual({ team: null });
    }
  });

  test('a way of working that ends is extended, handed over, or the team stops', async () => {
    const id = await create(ws.cio, { modeUntil: '2026-01-31' });
    const decide = async (version: number, decision: string, until?: string) => at(await ws.cmo.run(DECIDE, { input: { id, expectedVersion: version, decision, until } }), 'decideTeamMode');
    expect(await decide(1, 'EXTEND')).toMatchObject({ fields: [{ path: 'until', code: 'REQUIRED' }] });
    expect(await decide(1, 'EXTEND', '2020-01-01')).toMatchObject({ fields: [{ path: 'until', code: 'DATES_OUT_OF_ORDER' }] });
    expect(await decide(1, 'EXTEND', '2099-12-31')).toMatchObject({ team: { modeUntil: '2099-12-31', version: 2 } });
    expect(await decide(2, 'HAND_OVER')).toMatchObject({ team: { modeUntil: null, interactionMode: 'SERVICE' } });
    expect(await decide(3, 'STOP')).toMatchObject({ code: 'NO_MODE_TO_DECIDE' });
    expect((await ws.it.send(DECIDE, { input: { id, expectedVersion: 3, decision: 'STOP' } })).status).toBe(403);
  });

  test('an archived team is out of the list and takes no change', async () => {
    const id = await create();
    await ws.cio.run(ARCHIVE, { input: { id, expectedVersion: 1 } });
    const LIST = 'query($archived: Boolean) { teams(first: 100, filter: { archived: $archived }) { edges { node { id viewerCan { update manageMembers } } } } }';
    expect(JSON.stringify(await ws.it.run(LIST, { archived: false }))).not.toContain(id);
    expect(JSON.stringify(await ws.it.run(LIST, { archived: true }))).toContain(id);
    expect(at(await ws.cio.run(ADD, place(id, ws.it.memberId)), 'addTeamMember.code')).toBe('TEAM_ARCHIVED');
    expect((await ws.it.send(ARCHIVE, { input: { id, expectedVersion: 2 } })).status).toBe(403);
  });
});

describe('people in teams', () => {
  test('a joint team becomes valid with members and liaisons of both sides', async () => {
    const id = await create();
    const lacks = async (data: unknown) => at(data, 'addTeamMember.team.lacks');
    expect(await lacks(await ws.cio.run(ADD, place(id, ws.it.memberId, { liaison: true })))).toEqual(['NO_MARKETING_MEMBER', 'NO_MARKETING_LIAISON']);
    expect(await lacks(await ws.cio.run(ADD, place(id, ws.cmo.memberId)))).toEqual(['NO_MARKETING_LIAISON']);
    const valid = await ws.cio.run(ADD, place(id, ws.marketing.memberId, { liaison: true }));
    expect(at(valid, 'addTeamMember.team')).toMatchObject({ lacks: [], itCount: 1, marketingCount: 2 });
  });

  test('a liaison manages the people of their own team, others do not', async () => {
    const id = await create();
    expect(at(await ws.it.run(ADD, place(id, ws.cmo.memberId)), 'addTeamMember.code')).toBe('FORBIDDEN');
    await ws.cio.run(ADD, place(id, ws.it.memberId, { liaison: true }));
    expect(at(await ws.it.run(ADD, place(id, ws.cmo.memberId)), 'addTeamMember.__typename')).toBe('TeamSaved');
    expect((await ws.viewer.send(ADD, place(id, ws.cio.memberId))).status).toBe(403);
  });

  test('days out of order, an overlapping place, a share above one, strangers and sideless liaisons are field errors', async () => {
    const id = await create();
    const fields = async (more: object, memberId = ws.it.memberId) => at(await ws.cio.run(ADD, place(id, memberId, more)), 'addTeamMember.fields');
    expect(await fields({ validTo: '2025-12-31' })).toEqual([{ path: 'validTo', code: 'DATES_OUT_OF_ORDER' }]);
    expect(await fields({ fraction: 1.1 })).toEqual([{ path: 'fraction', code: 'BAD_NUMBER' }]);
    expect(await fields({}, randomUUID())).toEqual([{ path: 'memberId', code: 'NOT_FOUND' }]);
    expect(await fields({ liaison: true }, ws.executive.memberId)).toEqual([{ path: 'liaison', code: 'LIAISON_NEEDS_SIDE' }]);
    await ws.cio.run(ADD, place(id, ws.it.memberId, { validTo: '2026-06-30' }));
    expect(await fields({ validFrom: '2026-06-30' })).toEqual([{ path: 'memberId', code: 'ALREADY_IN_TEAM' }]);
    expect(await fields({ validFrom: '2026-07-01' })).toBeUndefined();
  });

  test('a place is changed and ended; more than the whole is shown, not refused', async () => {
    const mine = await api.workspace();
    const [left, right] = [await create(mine.cio), await create(mine.cio)];
    await mine.cio.run(ADD, place(left, mine.it.memberId, { fraction: 0.8 }));
    const added = await mine.cio.run(ADD, place(right, mine.it.memberId, { fraction: 0.4, validFrom: '2027-01-01' }));
    expect(at(added, 'addTeamMember.team.members.0.overloads')).toEqual([{ from: '2027-01-01', to: null, total: 1.2 }]);
    const id = idAt(added, 'addTeamMember.team.members.0.id');
    const input = { id, expectedVersion: 1, fraction: 0.2, liaison: true, validFrom: '2027-01-01' };
    expect(at(await mine.cmo.run(CHANGE, { input }), 'updateTeamMember.team.members.0')).toMatchObject({ fraction: 0.2, liaison: true, overloads: [] });
    expect(at(await mine.cmo.run(CHANGE, { input }), 'updateTeamMember.__typename')).toBe('ConflictProblem');
    expect(at(await mine.cmo.run(END, { input: { id, expectedVersion: 2, validTo: '2026-12-31' } }), 'endTeamMembership.fields')).toEqual([{ path: 'validTo', code: 'DATES_OUT_OF_ORDER' }]);
    expect(at(await mine.cmo.run(END, { input: { id, expectedVersion: 2, validTo: '2027-03-31' } }), 'endTeamMembership.team.members.0.validTo')).toBe('2027-03-31');
    expect(at(await mine.it.run(END, { input: { id, expectedVersion: 3, validTo: '2027-03-30' } }), 'endTeamMembership.code')).toBe('FORBIDDEN');
  });

  test('a list of teams with their people takes a fixed number of statements', async () => {
    const LIST = '{ teams(first: 50) { edges { node { id lacks members { member { name department { kind } } overloads { total } } viewerCan { manageMembers } } } } }';
    const few = await api.statements(() => ws.it.run(LIST));
    for (let index = 0; index < 5; index += 1) await ws.cio.run(ADD, place(await create(), ws.cio.memberId));
    const many = await api.statements(() => ws.it.run(LIST));
    expect(many).toHaveLength(few.length);
    expect(many).toHaveLength(5); // teams, places, people, their departments, shares for the overloads
  });
});
