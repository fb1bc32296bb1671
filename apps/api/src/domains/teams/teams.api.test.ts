import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { day } from '../../../test/days.ts';
import { at, idAt, type Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { TeamMembershipsService } from './team-memberships.service.ts';
import { TeamsService } from './teams.service.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
});
afterAll(() => api.close());

const RESULT = `__typename ... on TeamSaved { team { id version kind interactionMode modeUntil modeDaysLeft modeDecisionDue archivedAt itCount marketingCount name { text } charter { text } validity { valid lacks reasons { pl en text } } overAllocated { member { name } from to total }
  members { id version state fraction liaison validFrom validTo side member { name } overloads { from to total } } } }
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
/** A day so many days from today; the past and the future of these tests stay what they are. */
const create = async (person: Person = ws.cio, more: object = {}) => idAt(await person.run(CREATE, { input: { ...values, ...more } }), 'createTeam.team.id');
const place = (teamId: string, memberId: string, more: object = {}) => ({ input: { teamId, memberId, fraction: 0.5, liaison: false, validFrom: day(-300), ...more } });

describe('teams', () => {
  test('a head creates one; the text comes in the reader\'s language, or the other', async () => {
    const created = await ws.cio.run(CREATE, { input: { ...values, charter: { pl: 'Razem od pomysłu do wdrożenia.' } } });
    expect(at(created, 'createTeam.team')).toMatchObject({ name: { text: 'Shop' }, charter: { text: 'Razem od pomysłu do wdrożenia.' }, kind: 'JOINT' });
    expect((await ws.it.send(CREATE, { input: values })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const MAY = '{ teams(first: 1) { viewerCanCreate } }';
    for (const person of [ws.owner, ws.cio, ws.cmo]) expect(at(await person.run(MAY), 'teams.viewerCanCreate')).toBe(true);
    for (const person of [ws.it, ws.marketing, ws.executive, ws.viewer]) expect(at(await person.run(MAY), 'teams.viewerCanCreate')).toBe(false);
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
    expect(at(late, 'updateTeam')).toMatchObject({ __typename: 'ConflictProblem', currentVersion: 2, fields: [{ path: 'name.en', yours: 'Web', current: 'Storefront' }] });
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
    const id = await create(ws.cio, { modeUntil: '2098-01-31' });
    const decide = async (version: number, decision: string, until?: string) => at(await ws.cmo.run(DECIDE, { input: { id, expectedVersion: version, decision, until } }), 'decideTeamMode');
    expect(await decide(1, 'EXTEND')).toMatchObject({ fields: [{ path: 'until', code: 'REQUIRED' }] });
    expect(await decide(1, 'EXTEND', '2098-01-31')).toMatchObject({ fields: [{ path: 'until', code: 'EXTENSION_NOT_LATER' }] });
    expect(await decide(1, 'EXTEND', '2099-12-31')).toMatchObject({ team: { modeUntil: '2099-12-31', version: 2 } });
    expect(await decide(2, 'HAND_OVER')).toMatchObject({ team: { modeUntil: null, interactionMode: 'SERVICE' } });
    expect(await decide(3, 'STOP')).toMatchObject({ code: 'NO_MODE_TO_DECIDE' });
    expect((await ws.it.send(DECIDE, { input: { id, expectedVersion: 3, decision: 'STOP' } })).status).toBe(403);
    const other = await create(ws.cio, { modeUntil: '2098-01-31' });
    const stopped = at(await ws.cmo.run(DECIDE, { input: { id: other, expectedVersion: 1, decision: 'STOP' } }), 'decideTeamMode.team');
    expect(stopped).toMatchObject({ modeUntil: null, archivedAt: expect.any(String) });
  });

  test('a way of working is over when its last day has passed, and asks two weeks before', async () => {
    const values = { name: { en: 'Old' }, kind: 'JOINT' as const, interactionMode: 'COLLABORATION' as const, charter: null };
    const made = await ws.as(ws.cio, 'CIO', 'IT', (ctx) => api.app.get(TeamsService).create(ctx, { ...values, modeUntil: '2026-01-31' }), new Date('2026-01-01T10:00:00Z'));
    const QUERY = 'query($id: ID!) { team(id: $id) { modeDaysLeft modeDecisionDue viewerCan { update manageMembers decideMode archive } } }';
    const seen = at(await ws.cmo.run(QUERY, { id: made }), 'team');
    expect(seen).toMatchObject({ modeDecisionDue: true, viewerCan: { update: true, manageMembers: true, decideMode: true, archive: true } });
    expect(Number(at(seen, 'modeDaysLeft'))).toBeLessThan(0);
    const nothing = { update: false, manageMembers: false, decideMode: false, archive: false };
    for (const person of [ws.it, ws.viewer, ws.executive]) expect(at(await person.run(QUERY, { id: made }), 'team.viewerCan')).toEqual(nothing);
    expect(at(await ws.cmo.run(QUERY, { id: await create() }), 'team')).toMatchObject({ modeDaysLeft: null, modeDecisionDue: false, viewerCan: { decideMode: false } });
    // The old end may stay while something else changes, and cannot be moved to another day that is over.
    const change = (modeUntil: string, version: number) => ws.cmo.run(UPDATE, { input: { id: made, expectedVersion: version, name: { en: 'New' }, interactionMode: 'SERVICE', modeUntil } });
    expect(at(await change('2026-02-01', 1), 'updateTeam.fields')).toEqual([{ path: 'modeUntil', code: 'MODE_END_PAST' }]);
    expect(at(await change('2026-01-31', 1), 'updateTeam.team.version')).toBe(2);
    const extend = await ws.cmo.run(DECIDE, { input: { id: made, expectedVersion: 2, decision: 'EXTEND', until: '2026-02-01' } });
    expect(at(extend, 'decideTeamMode.fields')).toEqual([{ path: 'until', code: 'MODE_END_PAST' }]);
    expect(at(await ws.cio.run(CREATE, { input: { ...values, modeUntil: '2026-01-31' } }), 'createTeam.fields')).toEqual([{ path: 'modeUntil', code: 'MODE_END_PAST' }]);
  });

  test('an archived team is out of the list and takes no change', async () => {
    const id = await create();
    await ws.cio.run(ARCHIVE, { input: { id, expectedVersion: 1 } });
    const LIST = 'query($archived: Boolean) { teams(first: 100, filter: { archived: $archived }) { edges { node { id viewerCan { update manageMembers decideMode archive } } } } }';
    expect(JSON.stringify(await ws.it.run(LIST, { archived: false }))).not.toContain(id);
    expect(JSON.stringify(await ws.it.run(LIST, { archived: true }))).toContain(id);
    expect(at(await ws.cio.run(ADD, place(id, ws.it.memberId)), 'addTeamMember.code')).toBe('TEAM_ARCHIVED');
    expect((await ws.it.send(ARCHIVE, { input: { id, expectedVersion: 2 } })).status).toBe(403);
  });
});

describe('people in teams', () => {
  test('a joint team becomes valid with members and liaisons of both sides', async () => {
    const id = await create();
    const lacks = (data: unknown) => at(data, 'addTeamMember.team.validity.lacks');
    expect(lacks(await ws.cio.run(ADD, place(id, ws.it.memberId, { liaison: true })))).toEqual(['NO_MARKETING_MEMBER', 'NO_MARKETING_LIAISON']);
    const half = await ws.cio.run(ADD, place(id, ws.cmo.memberId));
    expect(at(half, 'addTeamMember.team.validity')).toMatchObject({
      valid: false,
      lacks: ['NO_MARKETING_LIAISON'],
      reasons: [{ pl: 'Marketing nie ma w zespole łącznika. Wyznacz jedną z osób.', text: 'Marketing has no liaison in the team. Name one of its people.' }],
    });
    const valid = await ws.cio.run(ADD, place(id, ws.marketing.memberId, { liaison: true }));
    expect(at(valid, 'addTeamMember.team')).toMatchObject({ validity: { valid: true, lacks: [], reasons: [] }, itCount: 1, marketingCount: 2 });
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
    expect(await fields({ validTo: day(-301) })).toEqual([{ path: 'validTo', code: 'DATES_OUT_OF_ORDER' }]);
    expect(await fields({ fraction: 1.1 })).toEqual([{ path: 'fraction', code: 'BAD_NUMBER' }]);
    expect(await fields({}, randomUUID())).toEqual([{ path: 'memberId', code: 'NOT_FOUND' }]);
    expect(await fields({ liaison: true }, ws.executive.memberId)).toEqual([{ path: 'liaison', code: 'LIAISON_NEEDS_SIDE' }]);
    await ws.cio.run(ADD, place(id, ws.it.memberId, { validTo: day(-100) }));
    expect(await fields({ validFrom: day(-100) })).toEqual([{ path: 'memberId', code: 'ALREADY_IN_TEAM' }]);
    const later = await ws.cio.run(ADD, place(id, ws.it.memberId, { validFrom: day(-99) }));
    expect(at(later, 'addTeamMember.team.members.1')).toMatchObject({ validTo: day(-100), state: 'PAST' });
    const earlier = idAt(later, 'addTeamMember.team.members.1.id');
    const stranger = await api.workspace();
    // Ending the first stay later than it ended would run into the second.
    const longer = (validTo: string) => ws.cio.run(END, { input: { id: earlier, expectedVersion: 1, validTo } });
    expect(at(await longer(day(-99)), 'endTeamMembership.fields')).toEqual([{ path: 'validTo', code: 'ALREADY_IN_TEAM' }]);
    expect(at(await longer(day(-130)), 'endTeamMembership.__typename')).toBe('TeamSaved');
    expect(at(await ws.cio.run(ADD, place(id, stranger.it.memberId)), 'addTeamMember.fields')).toEqual([{ path: 'memberId', code: 'NOT_FOUND' }]);
    for (const unknown of [randomUUID(), 'no id']) expect(at(await ws.cio.run(END, { input: { id: unknown, expectedVersion: 1, validTo: day(-130) } }), 'endTeamMembership.code')).toBe('NOT_FOUND');
  });

  test('two writers at once cannot put one person into a team twice', async () => {
    const id = await create();
    let added = (): void => undefined;
    let commit = (): void => undefined;
    const isAdded = new Promise<void>((resolve) => (added = resolve));
    const mayCommit = new Promise<void>((resolve) => (commit = resolve));
    const values = { fraction: 0.5, liaison: false, validFrom: day(0), validTo: null };
    const first = ws.as(ws.cio, 'CIO', 'IT', async (ctx) => {
      await api.app.get(TeamMembershipsService).add(ctx, id, ws.it.memberId, values);
      added();
      await mayCommit;
    });
    await isAdded;
    const second = ws.cmo.run(ADD, place(id, ws.it.memberId));
    await new Promise((resolve) => setTimeout(resolve, 300));
    commit();
    await first;
    expect(at(await second, 'addTeamMember.fields')).toEqual([{ path: 'memberId', code: 'ALREADY_IN_TEAM' }]);
  });

  test('the list finds valid and invalid teams, kinds, people and words; a forged cursor reads from the start', async () => {
    const mine = await api.workspace();
    const valid = await create(mine.cio, { name: { pl: 'Źródła', en: 'Sources' } });
    await mine.cio.run(ADD, place(valid, mine.it.memberId, { liaison: true }));
    await mine.cio.run(ADD, place(valid, mine.marketing.memberId, { liaison: true }));
    const past = await create(mine.cio);
    await mine.cio.run(ADD, place(past, mine.it.memberId, { liaison: true, validTo: day(-50) }));
    await mine.cio.run(ADD, place(past, mine.marketing.memberId, { liaison: true }));
    const department = await create(mine.cio, { kind: 'DEPARTMENT' });
    const list = async (filter: object, after?: string) => {
      const LIST = 'query($filter: TeamFilter, $after: String) { teams(first: 10, after: $after, filter: $filter) { edges { node { id validity { valid } } } } }';
      const edges = at(await mine.viewer.run(LIST, { filter, after }), 'teams.edges');
      return Array.isArray(edges) ? edges.map((edge) => idAt(edge, 'node.id')) : [];
    };
    expect(await list({})).toEqual([department, past, valid]);
    expect(await list({ valid: true })).toEqual([department, valid]);
    expect(await list({ valid: false })).toEqual([past]);
    expect(await list({ kind: 'DEPARTMENT' })).toEqual([department]);
    expect(await list({ memberId: mine.it.memberId })).toEqual([valid]);
    expect(await list({ memberId: 'no id' })).toEqual([]);
    expect(await list({ search: 'źró' })).toEqual([valid]);
    expect(await list({}, Buffer.from('["x"]').toString('base64url'))).toHaveLength(3);
    expect(await mine.cio.run('query($filter: TeamFilter) { teams(first: 1, filter: $filter) { edges { node { id } } pageInfo { hasNextPage } } }', {})).toMatchObject({ teams: { pageInfo: { hasNextPage: true } } });
  });

  test('a place is changed and ended; more than the whole is shown, not refused', async () => {
    const mine = await api.workspace();
    const [left, right] = [await create(mine.cio), await create(mine.cio)];
    await mine.cio.run(ADD, place(left, mine.it.memberId, { fraction: 0.8 }));
    const added = await mine.cio.run(ADD, place(right, mine.it.memberId, { fraction: 0.4, validFrom: day(40) }));
    expect(at(added, 'addTeamMember.team.members.0.overloads')).toEqual([{ from: day(40), to: null, total: 1.2 }]);
    expect(at(added, 'addTeamMember.team.overAllocated')).toEqual([{ member: { name: 'Iwo It' }, from: day(40), to: null, total: 1.2 }]);
    const third = await create(mine.cio);
    await mine.cio.run(ADD, place(third, mine.it.memberId, { fraction: 0.3, validFrom: day(-20), validTo: day(-10) }));
    const now = await mine.cio.run(ADD, place(third, mine.it.memberId, { fraction: 0.3, validFrom: day(-9), validTo: day(9) }));
    // What is over is not told any more; what lasts today keeps its first day.
    expect(at(now, 'addTeamMember.team.overAllocated')).toEqual([{ member: { name: 'Iwo It' }, from: day(-20), to: day(9), total: 1.1 }]);
    const id = idAt(added, 'addTeamMember.team.members.0.id');
    const MINE = 'query($id: ID!) { member(id: $id) { teams { fraction state team { id } } } }';
    expect(at(await mine.it.run(MINE, { id: mine.it.memberId }), 'member.teams')).toEqual([
      { fraction: 0.8, state: 'CURRENT', team: { id: left } },
      { fraction: 0.3, state: 'CURRENT', team: { id: third } },
      { fraction: 0.4, state: 'UPCOMING', team: { id: right } },
    ]);
    const input = { id, expectedVersion: 1, fraction: 0.2, liaison: true, validFrom: day(40) };
    expect(at(await mine.cmo.run(CHANGE, { input }), 'updateTeamMember.team.members.0')).toMatchObject({ fraction: 0.2, liaison: true, overloads: [{ total: 1.1 }] });
    expect(at(await mine.cmo.run(CHANGE, { input }), 'updateTeamMember.__typename')).toBe('ConflictProblem');
    expect(at(await mine.cmo.run(END, { input: { id, expectedVersion: 2, validTo: day(39) } }), 'endTeamMembership.fields')).toEqual([{ path: 'validTo', code: 'DATES_OUT_OF_ORDER' }]);
    expect(at(await mine.cmo.run(END, { input: { id, expectedVersion: 2, validTo: day(130) } }), 'endTeamMembership.team.members.0.validTo')).toBe(day(130));
    expect(at(await mine.it.run(END, { input: { id, expectedVersion: 3, validTo: day(129) } }), 'endTeamMembership.code')).toBe('FORBIDDEN');
  });

  test('a list of teams with their people takes a fixed number of statements', async () => {
    const LIST = '{ teams(first: 50) { edges { node { id validity { valid } overAllocated { member { name } total } members { member { name department { kind } } overloads { total } } viewerCan { manageMembers } } } } }';
    const few = await api.statements(() => ws.it.run(LIST));
    for (let index = 0; index < 5; index += 1) await ws.cio.run(ADD, place(await create(), ws.cio.memberId));
    const many = await api.statements(() => ws.it.run(LIST));
    expect(many).toHaveLength(few.length);
    expect(many).toHaveLength(5); // teams, places, people, their departments, shares for the overloads
  });
});
