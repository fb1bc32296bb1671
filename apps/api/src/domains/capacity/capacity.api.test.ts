import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { day } from '../../../test/days.ts';
import { at, idAt, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { newProject, newTeam } from '../projects/projects.testing.ts';
import { ALLOCATE, cellsOf, HEATMAP, hours, place, PROBLEM, removedMember, week } from './capacity.testing.ts';
import { workingDaysOf } from './weeks.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
});
afterAll(() => api.close());

const UPDATE = `mutation($input: UpdateAllocationInput!) { updateAllocation(input: $input) { __typename ... on AllocationsSaved { allocations { hours version week } overAllocated { week load } } ${PROBLEM} } }`;
const REMOVE = `mutation($input: RemoveAllocationInput!) { removeAllocation(input: $input) { __typename ... on AllocationsSaved { allocations { id } } ${PROBLEM} } }`;
const SET_HOURS = `mutation($input: SetWorkingHoursInput!) { setWorkingHours(input: $input) { __typename ... on MemberTimeSaved { member { workingHours { hoursPerWeek version } } } ${PROBLEM} } }`;
const SET_WEEK = `mutation($input: SetCapacityWeekInput!) { setCapacityWeek(input: $input) { __typename ${PROBLEM} } }`;
const AWAY = `mutation($input: AddAbsenceInput!) { addAbsence(input: $input) { __typename ${PROBLEM} } }`;
const BACK = `mutation($input: RemoveAbsenceInput!) { removeAbsence(input: $input) { __typename ${PROBLEM} } }`;

/** Hours of a usual week with its holidays. */
const usual = (monday: string) => workingDaysOf({ country: 'PL' }, [monday]).length * 8;

describe('promised hours', () => {
  test('more than there is gets saved, and said', async () => {
    const { memberId } = await ws.join('Olek Over', 'MEMBER', 'IT');
    const saved = await ws.cio.run(ALLOCATE, hours(memberId, { hours: 50, weeks: 2 }));
    expect(at(saved, 'allocate')).toMatchObject({
      allocations: [{ hours: 50, week: week(1) }, { hours: 50, week: week(2) }],
      overAllocated: [{ week: week(1), capacity: usual(week(1)), allocated: 50 }, { week: week(2), allocated: 50 }],
    });
    const cells = await cellsOf(ws.viewer, memberId);
    expect(cells[1]).toEqual({ week: week(1), capacity: usual(week(1)), allocated: 50, tentative: 0, load: Math.round((50 / usual(week(1))) * 100) });
  });

  test('pencilled hours count only when asked for', async () => {
    const { memberId } = await ws.join('Pola Pencil', 'MEMBER', 'MARKETING');
    expect(at(await ws.cmo.run(ALLOCATE, hours(memberId, { hours: 60, tentative: true })), 'allocate.overAllocated')).toEqual([]);
    expect((await cellsOf(ws.cmo, memberId))[1]).toMatchObject({ allocated: 0, tentative: 60, load: 0 });
    expect((await cellsOf(ws.cmo, memberId, { tentative: true }))[1]).toMatchObject({ allocated: 60 });
  });

  test.each([
    ['a week that is no Monday', { week: day(0) === week(0) ? day(1) : day(0) }, 'week', 'NOT_A_MONDAY'],
    ['negative hours', { hours: -5 }, 'hours', 'BAD_NUMBER'],
    ['no hours', { hours: 0 }, 'hours', 'BAD_NUMBER'],
    ['twenty-seven weeks', { weeks: 27 }, 'weeks', 'BAD_NUMBER'],
    ['a project that does not exist', { kind: 'PROJECT', projectId: randomUUID() }, 'projectId', 'NOT_FOUND'],
    ['no project', { kind: 'PROJECT' }, 'projectId', 'REQUIRED'],
    ['no lane', { kind: 'LANE' }, 'lane', 'REQUIRED'],
    ['somebody unknown', { memberId: randomUUID() }, 'memberId', 'NOT_FOUND'],
  ])('%s is a field error', async (_name, bad, path, code) => {
    expect(at(await ws.cio.run(ALLOCATE, hours(ws.it.memberId, bad)), 'allocate.fields')).toEqual([{ path, code }]);
  });

  test('nobody plans hours of somebody who left, of neither side, or for a project that is over', async () => {
    const left = await removedMember(api, ws);
    expect(at(await ws.cio.run(ALLOCATE, hours(left)), 'allocate.fields')).toEqual([{ path: 'memberId', code: 'MEMBER_LEFT' }]);
    expect(at(await ws.cio.run(ALLOCATE, hours(ws.executive.memberId)), 'allocate.fields')).toEqual([{ path: 'memberId', code: 'NO_SIDE' }]);
    const project = await newProject(ws.it, await newTeam(ws));
    await ws.as(ws.owner, 'OWNER', null, (ctx) => ctx.query(`update projects set state = 'CANCELLED', closed_at = now() where workspace_id = $1 and id = $2`, [ctx.workspaceId, project.id]));
    expect(at(await ws.cio.run(ALLOCATE, hours(ws.it.memberId, { kind: 'PROJECT', projectId: project.id })), 'allocate.fields')).toEqual([{ path: 'projectId', code: 'PROJECT_OVER' }]);
    expect((await ws.viewer.send(ALLOCATE, hours(ws.it.memberId))).status).toBe(403);
  });

  test('the same thing twice in a week is refused, a change needs the version seen', async () => {
    const { memberId } = await ws.join('Wanda Week', 'MEMBER', 'IT');
    const id = idAt(await ws.cio.run(ALLOCATE, hours(memberId, { weeks: 3 })), 'allocate.allocations.0.id');
    expect(at(await ws.cio.run(ALLOCATE, hours(memberId, { week: week(3) })), 'allocate.fields')).toEqual([{ path: 'week', code: 'ALREADY_ALLOCATED' }]);
    const change = { id, expectedVersion: 1, week: week(1), hours: 12, tentative: false };
    expect(at(await ws.it.run(UPDATE, { input: change }), 'updateAllocation.allocations')).toEqual([{ hours: 12, version: 2, week: week(1) }]);
    expect(at(await ws.cio.run(UPDATE, { input: change }), 'updateAllocation')).toMatchObject({ __typename: 'ConflictProblem', currentVersion: 2 });
    expect(at(await ws.cio.run(UPDATE, { input: { ...change, expectedVersion: 2, week: week(2) } }), 'updateAllocation.fields')).toEqual([{ path: 'week', code: 'ALREADY_ALLOCATED' }]);
    expect(at(await ws.cio.run(REMOVE, { input: { id, expectedVersion: 1 } }), 'removeAllocation.__typename')).toBe('ConflictProblem');
    expect(at(await ws.cio.run(REMOVE, { input: { id, expectedVersion: 2 } }), 'removeAllocation.allocations')).toEqual([]);
    expect((await cellsOf(ws.cio, memberId)).map(({ allocated }) => allocated)).toEqual([0, 0, 10, 10]);
  });
});

describe('hours there are', () => {
  test('follow usual hours, absences on working days, and what was said about a week', async () => {
    const { memberId } = await ws.join('Hania Half', 'MEMBER', 'IT');
    expect(at(await ws.cio.run(SET_HOURS, { input: { memberId, hoursPerWeek: 20, expectedVersion: 0 } }), 'setWorkingHours.member.workingHours')).toEqual({ hoursPerWeek: 20, version: 1 });
    expect(at(await ws.cio.run(SET_HOURS, { input: { memberId, hoursPerWeek: 30, expectedVersion: 0 } }), 'setWorkingHours.__typename')).toBe('ConflictProblem');
    const nextSunday = new Date(Date.parse(week(2)) - 86_400_000).toISOString().slice(0, 10);
    expect(at(await ws.cio.run(AWAY, { input: { memberId, firstDay: week(1), lastDay: nextSunday } }), 'addAbsence.__typename')).toBe('MemberTimeSaved');
    expect(at(await ws.cio.run(AWAY, { input: { memberId, firstDay: nextSunday, lastDay: week(2) } }), 'addAbsence.fields')).toEqual([{ path: 'firstDay', code: 'ALREADY_AWAY' }]);
    expect(at(await ws.cio.run(AWAY, { input: { memberId, firstDay: week(3), lastDay: week(2) } }), 'addAbsence.fields')).toEqual([{ path: 'lastDay', code: 'DATES_OUT_OF_ORDER' }]);
    await ws.cio.run(SET_WEEK, { input: { memberId, week: week(3), hours: 6 } });
    expect((await cellsOf(ws.cio, memberId)).map(({ capacity }) => capacity)).toEqual([usual(week(0)) / 2, 0, usual(week(2)) / 2, 6]);
    await ws.cio.run(SET_WEEK, { input: { memberId, week: week(3), hours: null } });
    const { absences } = await ws.cio.run<{ absences: { edges: { node: { id: string } }[] } }>('query($id: ID) { absences(first: 5, memberId: $id) { edges { node { id firstDay member { name } } } } }', { id: memberId });
    expect(absences.edges).toHaveLength(1);
    await ws.cio.run(BACK, { input: { id: absences.edges[0]?.node.id } });
    expect((await cellsOf(ws.cio, memberId)).map(({ capacity }) => capacity)).toEqual([0, 1, 2, 3].map((index) => usual(week(index)) / 2));
  });

  test('one sets one\'s own, leads everybody\'s; hours are not negative and weeks are Mondays', async () => {
    const own = { memberId: ws.it.memberId, week: week(1), hours: 30 };
    expect(at(await ws.it.run(SET_WEEK, { input: own }), 'setCapacityWeek.__typename')).toBe('MemberTimeSaved');
    expect(at(await ws.it.run(SET_WEEK, { input: { ...own, memberId: ws.marketing.memberId } }), 'setCapacityWeek.code')).toBe('FORBIDDEN');
    expect(at(await ws.it.run(AWAY, { input: { memberId: ws.marketing.memberId, firstDay: day(1), lastDay: day(2) } }), 'addAbsence.code')).toBe('FORBIDDEN');
    expect(at(await ws.it.run(SET_HOURS, { input: { memberId: ws.marketing.memberId, hoursPerWeek: 4, expectedVersion: 0 } }), 'setWorkingHours.code')).toBe('FORBIDDEN');
    expect(at(await ws.it.run(SET_WEEK, { input: { ...own, hours: -1 } }), 'setCapacityWeek.fields')).toEqual([{ path: 'hours', code: 'BAD_NUMBER' }]);
    expect(at(await ws.it.run(SET_WEEK, { input: { ...own, week: new Date(Date.parse(week(1)) + 86_400_000).toISOString().slice(0, 10) } }), 'setCapacityWeek.fields')).toEqual([{ path: 'week', code: 'NOT_A_MONDAY' }]);
    expect(at(await ws.it.run(BACK, { input: { id: randomUUID() } }), 'removeAbsence.code')).toBe('NOT_FOUND');
    const rights = async (person: typeof ws.it) => {
      const { capacityHeatmap } = await person.run<{ capacityHeatmap: { viewerCanPlan: boolean; edges: { node: { id: string; viewerCan: { setTime: boolean }; cells: { said: boolean }[] } }[] } }>(
        '{ capacityHeatmap(first: 100, by: PERSON, weeks: 2) { viewerCanPlan edges { node { id viewerCan { setTime } cells { said } } } } }');
      const row = (id: string) => capacityHeatmap.edges.find(({ node }) => node.id === id)?.node;
      return { plan: capacityHeatmap.viewerCanPlan, of: [ws.it, ws.marketing].map(({ memberId }) => row(memberId)?.viewerCan.setTime), said: row(ws.it.memberId)?.cells.map(({ said }) => said) };
    };
    expect(await rights(ws.it)).toEqual({ plan: true, of: [true, false], said: [false, true] });
    expect(await rights(ws.cio)).toMatchObject({ plan: true, of: [true, true] });
    expect(await rights(ws.viewer)).toMatchObject({ plan: false, of: [false, false] });
    await ws.cio.run(AWAY, { input: { memberId: ws.marketing.memberId, firstDay: day(200), lastDay: day(201) } });
    const REMOVABLE = 'query($id: ID) { absences(first: 5, memberId: $id) { edges { node { viewerCan { remove } } } } }';
    for (const [person, remove] of [[ws.marketing, true], [ws.cmo, true], [ws.it, false]] as const) {
      expect(at(await person.run(REMOVABLE, { id: ws.marketing.memberId }), 'absences.edges')).toEqual([{ node: { viewerCan: { remove } } }]);
    }
    await ws.it.run(SET_WEEK, { input: { ...own, hours: null } });
    expect((await rights(ws.it)).said).toEqual([false, false]);
  });
});

describe('heatmap', () => {
  test('a team has its people\'s shares and what is promised to its projects; a what-if moves or drops it without saving', async () => {
    const teamId = await newTeam(ws, 'Heat');
    const { memberId } = await ws.join('Teo Team', 'MEMBER', 'IT');
    await place(ws, teamId, memberId);
    const project = await newProject(ws.it, teamId);
    await ws.cio.run(ALLOCATE, hours(memberId, { kind: 'PROJECT', projectId: project.id, hours: 15 }));
    await ws.cio.run(ALLOCATE, hours(memberId, { hours: 10 }));
    const cells = await cellsOf(ws.cmo, teamId, { by: 'TEAM' });
    expect(cells[1]).toMatchObject({ capacity: usual(week(1)) / 2, allocated: 20 });
    const shifted = await cellsOf(ws.cmo, memberId, { whatIf: { projectId: project.id, action: 'SHIFT', weeks: 2 } });
    expect(shifted.map(({ allocated }) => allocated)).toEqual([0, 10, 0, 15]);
    const dropped = await cellsOf(ws.cmo, memberId, { whatIf: { projectId: project.id, action: 'DROP' } });
    expect(dropped.map(({ allocated }) => allocated)).toEqual([0, 10, 0, 0]);
    expect((await cellsOf(ws.cmo, memberId)).map(({ allocated }) => allocated)).toEqual([0, 25, 0, 0]);
    const inTeam = await ws.cmo.run(HEATMAP, { first: 10, teamId });
    expect(at(inTeam, 'capacityHeatmap.edges.length')).toBe(1);
  });

  test('is one statement by person and by team, however many weeks, and pages by name', async () => {
    for (const variables of [{ weeks: 1 }, { weeks: 26 }, { weeks: 26, by: 'TEAM' }, { weeks: 26, tentative: true, side: 'IT' }]) {
      expect(await api.statements(() => ws.cio.run(HEATMAP, { first: 50, ...variables }))).toHaveLength(1);
    }
    const names: string[] = [];
    let after: string | null = null;
    do {
      const page: { capacityHeatmap: { edges: { node: { name: { text: string } } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await ws.cio.run(HEATMAP, { first: 3, after, weeks: 1 });
      names.push(...page.capacityHeatmap.edges.map(({ node }) => node.name.text));
      after = page.capacityHeatmap.pageInfo.hasNextPage ? page.capacityHeatmap.pageInfo.endCursor : null;
    } while (after);
    expect(names).toEqual([...new Set(names)].sort((a, b) => a.localeCompare(b, 'pl')));
    expect(names).not.toContain('Radek Removed');
    expect(names).toContain('Hania Half');
  });

  test('lists of promised hours and absences are one statement each and filter', async () => {
    const LIST = 'query($filter: AllocationFilterInput) { allocations(first: 50, filter: $filter) { edges { node { week hours lane kind } } } }';
    expect(await api.statements(() => ws.cio.run(LIST, { filter: { from: week(0), to: week(9) } }))).toHaveLength(1);
    expect(at(await ws.cio.run(LIST, { filter: { memberId: 'no id' } }), 'allocations.edges')).toEqual([]);
    await ws.cio.run(ALLOCATE, hours(ws.it.memberId, { kind: 'LANE', lane: 'EXPRESS', week: week(7) }));
    expect(at(await ws.cio.run(LIST, { filter: { memberId: ws.it.memberId, from: week(7), to: week(7) } }), 'allocations.edges')).toEqual([{ node: { week: week(7), hours: 10, lane: 'EXPRESS', kind: 'LANE' } }]);
    expect(await api.statements(() => ws.cio.run('{ absences(first: 50) { edges { node { id } } } }'))).toHaveLength(1);
  });
});
