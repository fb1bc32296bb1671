import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../../test/days.ts';
import { at, idAt, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { JobRunner } from '../../platform/jobs/job-runner.ts';
import { moveThrough, newProject, newTask, newTeam } from '../projects/projects.testing.ts';
import { ALLOCATE, ASSESS, assess, hours, newSkill, place, PROBLEM, REQUIRE, week } from './capacity.testing.ts';
import { type AssessmentKind, effectiveLevel } from './effective-level.ts';
import { ProblemsService } from './problems.service.ts';
import { SkillsService } from './skills.service.ts';
import { weeksFrom, workingDaysOf } from './weeks.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
});
afterAll(() => api.close());

const detect = (where = ws) => where.as(where.owner, 'OWNER', null, (ctx) => api.app.get(ProblemsService).detect(ctx));
const PROBLEMS = `query($filter: CapacityProblemFilter) { capacityProblems(first: 100, filter: $filter) { viewerCanSolve edges { node {
  id kind version state detectedBy title { en pl } skill { id } project { id } member { id } owner { id } closeReason { en } viewerCan { plan close } } } } }`;
interface Problem {
  id: string;
  kind: string;
  state: string;
  version: number;
  title: { en: string; pl: string };
  skill: { id: string } | null;
}
const problems = async (filter: object = {}, where = ws) =>
  (await where.cio.run<{ capacityProblems: { edges: { node: Problem }[] } }>(PROBLEMS, { filter })).capacityProblems.edges.map(({ node }) => node);
const PLAN = `mutation($input: PlanProblemInput!) { planProblem(input: $input) { __typename ... on CapacityProblemSaved { problem { state version owner { id } remedy dueOn } } ${PROBLEM} } }`;
const RESOLVE = `mutation($input: ResolveProblemInput!) { resolveProblem(input: $input) { __typename ... on CapacityProblemSaved { problem { state } } ${PROBLEM} } }`;
const DISMISS = `mutation($input: DismissProblemInput!) { dismissProblem(input: $input) { __typename ... on CapacityProblemSaved { problem { state closeReason { en } } } ${PROBLEM} } }`;
const NAME = `mutation($input: NameProblemInput!) { nameProblem(input: $input) { __typename ... on CapacityProblemSaved { problem { id kind detectedBy state } } ${PROBLEM} } }`;

describe('assessments', () => {
  test('one assesses oneself as oneself and nobody else so; as a manager only heads and administrators do', async () => {
    const { id } = await newSkill(ws.cio);
    const say = async (person: typeof ws.it, memberId: string, kind: string) => at(await person.run(ASSESS, assess(memberId, id, 4, kind)), 'assessSkill');
    expect(await say(ws.it, ws.it.memberId, 'SELF')).toMatchObject({ __typename: 'SkillSaved' });
    for (const kind of ['MANAGER', 'PEER', 'EVIDENCE']) expect(await say(ws.cio, ws.cio.memberId, kind)).toMatchObject({ code: 'NOT_ABOUT_ONESELF' });
    expect(await say(ws.cio, ws.it.memberId, 'SELF')).toMatchObject({ code: 'ONLY_ABOUT_ONESELF' });
    expect(await say(ws.marketing, ws.it.memberId, 'MANAGER')).toMatchObject({ code: 'NOT_A_MANAGER' });
    expect(await say(ws.cio, ws.it.memberId, 'QUIZ')).toMatchObject({ fields: [{ path: 'kind', code: 'QUIZ_BY_MACHINE' }] });
    const { input } = assess(ws.it.memberId, id, 2, 'MANAGER');
    expect(at(await ws.cio.run(ASSESS, { input: { ...input, validUntil: day(-2) } }), 'assessSkill.fields')).toEqual([{ path: 'validUntil', code: 'VALID_IN_PAST' }]);
    expect(at(await ws.cio.run(ASSESS, { input: { ...input, level: 6 } }), 'assessSkill.fields')).toEqual([{ path: 'level', code: 'BAD_NUMBER' }]);
    // The manager's 2 stands above the person's own 4.
    expect(at(await ws.cio.run(ASSESS, { input }), 'assessSkill.skill')).toEqual({ proficient: 0, holders: [{ level: 2, kind: 'MANAGER', member: { id: ws.it.memberId } }] });
  });

  test('the database and the formula find the same level', async () => {
    const word = fc.record({ kind: fc.constantFrom<AssessmentKind>('SELF', 'PEER', 'MANAGER', 'QUIZ', 'EVIDENCE'), level: fc.integer({ min: 1, max: 5 }), daysAgo: fc.integer({ min: 1, max: 300 }), lasts: fc.integer({ min: 0, max: 400 }) });
    const now = Date.now();
    for (const words of fc.sample(fc.uniqueArray(word, { minLength: 1, maxLength: 8, selector: ({ daysAgo }) => daysAgo }), 12)) {
      const { id } = await newSkill(ws.cio);
      const said = words.map(({ kind, level, daysAgo, lasts }) => ({ kind, level, at: new Date(now - daysAgo * 86_400_000), validUntil: day(lasts - daysAgo) }));
      for (const { at: moment, ...each } of said) {
        await ws.as(ws.cio, 'CIO', 'IT', (ctx) => api.app.get(SkillsService).note(ctx, { memberId: ws.marketing.memberId, skillId: id, note: null, ...each }), moment);
      }
      const { skills } = await ws.cio.run<{ skills: { edges: { node: { id: string; holders: { level: number }[]; lapsed: { validUntil: string }[] } }[] } }>('{ skills(first: 100) { edges { node { id holders { level } lapsed { validUntil } } } } }');
      const found = skills.edges.find(({ node }) => node.id === id)?.node;
      expect(found?.holders[0]?.level ?? null).toBe(effectiveLevel(said, day(0)));
      // Whoever has no level any more is told with the day on which the last word ran out.
      const last = said.map(({ validUntil }) => validUntil).sort().at(-1);
      expect(found?.lapsed).toEqual(found?.holders.length === 0 ? [{ validUntil: last }] : []);
    }
  });
});

describe('skills', () => {
  test('are added, changed with the version seen, put away; codes are unique', async () => {
    const { id, code } = await newSkill(ws.cio);
    const CREATE = `mutation($input: CreateSkillInput!) { createSkill(input: $input) { __typename ${PROBLEM} } }`;
    const values = { name: { en: 'Tags' }, domain: 'SHARED', critical: true };
    expect(at(await ws.cio.run(CREATE, { input: { code, ...values } }), 'createSkill.fields')).toEqual([{ path: 'code', code: 'CODE_TAKEN' }]);
    expect(at(await ws.cio.run(CREATE, { input: { code: 'Bad Code', ...values } }), 'createSkill.fields')).toEqual([{ path: 'code', code: 'BAD_CODE' }]);
    expect((await ws.it.send(CREATE, { input: { code: 'other', ...values } })).status).toBe(403);
    const UPDATE = `mutation($input: UpdateSkillInput!) { updateSkill(input: $input) { __typename ... on SkillSaved { skill { version critical } } ${PROBLEM} } }`;
    expect(at(await ws.cio.run(UPDATE, { input: { id, expectedVersion: 1, ...values } }), 'updateSkill.skill')).toEqual({ version: 2, critical: true });
    expect(at(await ws.cio.run(UPDATE, { input: { id, expectedVersion: 1, ...values } }), 'updateSkill.__typename')).toBe('ConflictProblem');
    const ARCHIVE = `mutation($input: ArchiveSkillInput!) { archiveSkill(input: $input) { __typename ${PROBLEM} } }`;
    expect(at(await ws.cio.run(ARCHIVE, { input: { id, expectedVersion: 2 } }), 'archiveSkill.__typename')).toBe('SkillSaved');
    expect(at(await ws.cio.run(ARCHIVE, { input: { id, expectedVersion: 3 } }), 'archiveSkill.code')).toBe('SKILL_ARCHIVED');
    expect(at(await ws.it.run(ASSESS, assess(ws.it.memberId, id, 3, 'SELF')), 'assessSkill.fields')).toEqual([{ path: 'skillId', code: 'SKILL_ARCHIVED' }]);
  });

  test('the starter list is added once; the matrix is one statement', async () => {
    const fresh = await api.workspace();
    const ADD = 'mutation { addStarterSkills { ... on StarterSkillsAdded { added } } }';
    expect(await fresh.cmo.run(ADD)).toEqual({ addStarterSkills: { added: 60 } });
    expect(await fresh.cmo.run(ADD)).toEqual({ addStarterSkills: { added: 0 } });
    expect((await fresh.marketing.send(ADD)).status).toBe(403);
    const MATRIX = '{ skills(first: 100, filter: { required: true }) { viewerCanManage edges { node { code name { text } critical proficient cells { teamId needed have level projectKey } } } pageInfo { hasNextPage } } }';
    expect(await api.statements(() => fresh.cio.run(MATRIX))).toHaveLength(1);
    expect(await api.statements(() => fresh.cio.run('{ skillExposures(first: 50) { edges { node { sentence { text } } } } }'))).toHaveLength(1);
  });

  test('a project without enough able people shows in the matrix, in the chain to its date, and as a problem', async () => {
    const teamId = await newTeam(ws, 'Able');
    await place(ws, teamId, ws.it.memberId);
    const project = await newProject(ws.it, teamId, { deadline: day(40) });
    await ws.as(ws.owner, 'OWNER', null, (ctx) => ctx.query(`update projects set state = 'PLANNED' where workspace_id = $1 and id = $2`, [ctx.workspaceId, project.id]));
    const { id, code } = await newSkill(ws.cio);
    const needs = { projectId: project.id, skillId: id, level: 3, people: 2 };
    expect(at(await ws.marketing.run(REQUIRE, { input: needs }), 'requireSkill.project.skillRequirements')).toMatchObject([{ level: 3, people: 2, have: 0, skill: { id } }]);
    await ws.cio.run(ASSESS, assess(ws.it.memberId, id, 3, 'MANAGER'));
    const matrix = await ws.cio.run('query($search: String) { skills(first: 5, filter: { search: $search, short: true }) { edges { node { cells { teamId needed have level projectKey } } } } }', { search: code });
    expect(at(matrix, 'skills.edges.0.node.cells')).toEqual([{ teamId, needed: 2, have: 1, level: 3, projectKey: project.key }]);
    const EXPOSED = '{ skillExposures(first: 50) { edges { node { have free people deadline sentence { en pl } skill { id } } } } }';
    const exposed = await ws.cmo.run<{ skillExposures: { edges: { node: { skill: { id: string } } }[] } }>(EXPOSED);
    const chain = exposed.skillExposures.edges.find(({ node }) => node.skill.id === id)?.node;
    expect(chain).toMatchObject({ have: 1, free: 1, people: 2, deadline: day(40) });
    expect(at(chain, 'sentence.en')).toMatch(/is exposed: 1 of 2 needed is free for "Skill .*" at level 3 before/);
    await detect();
    expect((await problems({ kind: 'SKILL_GAP' })).filter((each) => each.skill?.id === id)).toHaveLength(1);
    const requirement = idAt(await ws.cio.run(REQUIRE, { input: { ...needs, people: 1 } }), 'requireSkill.project.skillRequirements.0.id');
    await detect();
    expect((await problems({ states: ['RESOLVED'] })).find((each) => each.skill?.id === id)).toMatchObject({ state: 'RESOLVED', closeReason: { en: 'The machine no longer sees it.' } });
    const DROP = `mutation($input: DropSkillRequirementInput!) { dropSkillRequirement(input: $input) { ... on RequirementSaved { project { skillRequirements { id } } } ${PROBLEM} } }`;
    expect(at(await ws.it.run(DROP, { input: { id: requirement } }), 'dropSkillRequirement.project.skillRequirements')).toEqual([]);
    expect(at(await ws.it.run(DROP, { input: { id: requirement } }), 'dropSkillRequirement.code')).toBe('NOT_FOUND');
  });
});

describe('able, but', () => {
  const EXPOSED = '{ skillExposures(first: 50) { edges { node { have free people sentence { en } skill { id } } } } }';
  const chain = async (skillId: string) => (await ws.cmo.run<{ skillExposures: { edges: { node: { skill: { id: string }; have: number; free: number } }[] } }>(EXPOSED)).skillExposures.edges.find(({ node }) => node.skill.id === skillId)?.node;

  test('fully booked until the date is not free; at work on it already is', async () => {
    const teamId = await newTeam(ws, 'Booked');
    const { memberId } = await ws.join('Fela Full', 'MEMBER', 'IT');
    await place(ws, teamId, memberId);
    const project = await newProject(ws.it, teamId, { deadline: day(20) });
    await ws.as(ws.owner, 'OWNER', null, (ctx) => ctx.query(`update projects set state = 'PLANNED' where workspace_id = $1 and id = $2`, [ctx.workspaceId, project.id]));
    const { id } = await newSkill(ws.cio);
    await ws.cio.run(ASSESS, assess(memberId, id, 4, 'MANAGER'));
    await ws.cio.run(REQUIRE, { input: { projectId: project.id, skillId: id, level: 3, people: 1 } });
    expect(await chain(id)).toBeUndefined();
    // Less than a day is left in each week before the date. After it there is time, too late.
    await ws.cio.run(ALLOCATE, hours(memberId, { week: week(0), weeks: 4, hours: 33 }));
    expect(await chain(id)).toMatchObject({ have: 1, free: 0, people: 1, sentence: { en: expect.stringContaining('nobody is free') } });
    await ws.cio.run(ALLOCATE, hours(memberId, { kind: 'PROJECT', projectId: project.id, week: week(1), hours: 4 }));
    expect(await chain(id)).toBeUndefined();
  });

  test('a critical skill that nobody or one person masters is lacking; with a second one it is not', async () => {
    const { id, code } = await newSkill(ws.cio, true);
    const lacking = async () => at(await ws.it.run('query($search: String) { skills(first: 5, filter: { search: $search, short: true }) { viewerCanManage viewerCanAssess viewerCanRequire edges { node { proficient } } } }', { search: code }), 'skills');
    expect(await lacking()).toEqual({ viewerCanManage: false, viewerCanAssess: true, viewerCanRequire: true, edges: [{ node: { proficient: 0 } }] });
    const thread = async () => (await problems({ kind: 'BUS_FACTOR' })).find(({ skill }) => skill?.id === id)?.title.en ?? null;
    const teamId = await newTeam(ws, 'Thread');
    await place(ws, teamId, ws.it.memberId);
    const project = await newProject(ws.it, teamId);
    await ws.as(ws.owner, 'OWNER', null, (ctx) => ctx.query(`update projects set state = 'PLANNED' where workspace_id = $1 and id = $2`, [ctx.workspaceId, project.id]));
    await detect();
    expect(await thread()).toBeNull();
    await ws.cio.run(REQUIRE, { input: { projectId: project.id, skillId: id, level: 3, people: 1 } });
    await detect();
    expect(await thread()).toMatch(/^Nobody masters/);
    await ws.cio.run(ASSESS, assess(ws.it.memberId, id, 3, 'MANAGER'));
    expect(at(await lacking(), 'edges')).toEqual([{ node: { proficient: 1 } }]);
    await ws.cio.run(ASSESS, assess(ws.marketing.memberId, id, 2, 'PEER'));
    expect(at(await lacking(), 'edges')).toEqual([{ node: { proficient: 1 } }]);
    await ws.cio.run(ASSESS, assess(ws.marketing.memberId, id, 3, 'MANAGER'));
    expect(at(await lacking(), 'edges')).toEqual([]);
  });
});

describe('problems', () => {
  test('what the machine sees is opened once, followed, and closed when it is gone; twice the same night changes nothing', async () => {
    const fresh = await api.workspace();
    const { id } = await newSkill(fresh.cio, true);
    await fresh.cio.run(ASSESS, assess(fresh.it.memberId, id, 4, 'MANAGER'));
    const made = await fresh.cio.run(ALLOCATE, hours(fresh.it.memberId, { hours: 60 }));
    expect(await detect(fresh)).toEqual({ opened: 2, closed: 0 });
    expect(await detect(fresh)).toEqual({ opened: 0, closed: 0 });
    await Promise.all([detect(fresh), detect(fresh)]);
    const found = await problems({}, fresh);
    expect(found.map(({ kind }) => kind).sort()).toEqual(['BUS_FACTOR', 'OVERLOAD']);
    expect(found.every(({ title }) => title.en !== '' && title.pl !== '')).toBe(true);
    const overload = found.find(({ kind }) => kind === 'OVERLOAD');
    expect(at(await fresh.cio.run(RESOLVE, { input: { id: overload?.id, expectedVersion: overload?.version } }), 'resolveProblem.code')).toBe('STILL_THERE');
    const REMOVE = `mutation($input: RemoveAllocationInput!) { removeAllocation(input: $input) { __typename } }`;
    await fresh.cio.run(REMOVE, { input: { id: idAt(made, 'allocate.allocations.0.id'), expectedVersion: 1 } });
    await fresh.cio.run(ASSESS, assess(fresh.marketing.memberId, id, 3, 'PEER'));
    expect(await detect(fresh)).toEqual({ opened: 0, closed: 2 });
  });

  test('get an owner, an action and a date; are solved or put aside with a reason, after which the machine is quiet', async () => {
    const fresh = await api.workspace();
    await fresh.cio.run(ALLOCATE, hours(fresh.marketing.memberId, { hours: 70 }));
    // The machine does so every night by itself.
    await api.app.get(JobRunner).runDue(new Date());
    const [problem, ...others] = await problems({}, fresh);
    expect([problem, others]).toMatchObject([{ kind: 'OVERLOAD', detectedBy: 'MACHINE', state: 'OPEN' }, []]);
    const input = { id: problem?.id, expectedVersion: 1, ownerId: fresh.cmo.memberId, remedy: 'RESCOPE', action: { en: 'Drop the second banner set' }, dueOn: day(5) };
    expect(at(await fresh.cmo.run(PLAN, { input: { ...input, dueOn: day(-3) } }), 'planProblem.fields')).toEqual([{ path: 'dueOn', code: 'DUE_IN_PAST' }]);
    expect(at(await fresh.cmo.run(PLAN, { input: { ...input, action: { en: '' } } }), 'planProblem.fields')).toEqual([{ path: 'action', code: 'REQUIRED' }]);
    expect(at(await fresh.cmo.run(PLAN, { input }), 'planProblem.problem')).toEqual({ state: 'PLANNED', version: 2, owner: { id: fresh.cmo.memberId }, remedy: 'RESCOPE', dueOn: day(5) });
    expect(at(await fresh.cio.run(PLAN, { input }), 'planProblem.__typename')).toBe('ConflictProblem');
    expect((await fresh.viewer.send(PLAN, { input })).status).toBe(403);
    expect(at(await fresh.cmo.run(DISMISS, { input: { id: problem?.id, expectedVersion: 2, reason: { en: 'Agreed with the person' } } }), 'dismissProblem.problem.state')).toBe('DISMISSED');
    expect(at(await fresh.cmo.run(RESOLVE, { input: { id: problem?.id, expectedVersion: 3 } }), 'resolveProblem.code')).toBe('PROBLEM_CLOSED');
    expect(await detect(fresh)).toEqual({ opened: 0, closed: 0 });
    const named = at(await fresh.it.run(NAME, { input: { title: { en: 'The vendor answers in weeks' } } }), 'nameProblem.problem');
    expect(named).toMatchObject({ kind: 'OTHER', detectedBy: 'PERSON', state: 'OPEN' });
    expect(at(await fresh.it.run(RESOLVE, { input: { id: at(named, 'id'), expectedVersion: 1 } }), 'resolveProblem.problem.state')).toBe('RESOLVED');
    expect(at(await fresh.it.run(NAME, { input: { title: { en: 'x' } } }), 'nameProblem.fields')).toEqual([{ path: 'title', code: 'TOO_SHORT' }]);
    expect(await api.statements(() => fresh.cio.run('{ capacityProblems(first: 20) { edges { node { id title { text } state } } } }'))).toHaveLength(1);
  });
});

describe('ledger', () => {
  test('says what was promised of what can be done, what does not fit, and what a what-if would change; one statement', async () => {
    const fresh = await api.workspace();
    const teamId = await newTeam(fresh);
    const wish = await newProject(fresh.it, teamId, { name: { en: 'Wish', pl: 'Życzenie' }, deadlineKind: 'WISH' });
    const law = await newProject(fresh.it, teamId, { name: { en: 'Law', pl: 'Prawo' }, deadlineKind: 'LEGAL' });
    for (const project of [wish, law]) await fresh.cio.run(ALLOCATE, hours(fresh.it.memberId, { kind: 'PROJECT', projectId: project.id, week: week(0), weeks: 4, hours: 50 }));
    const LEDGER = `query($until: Date, $whatIf: WhatIfInput) { commitmentLedger(side: IT, until: $until, whatIf: $whatIf) { capacity promised load realityFactor sentence { en pl } lines { hours fits kind project { key } } } }`;
    const ledger = at(await fresh.cmo.run(LEDGER, { until: day(20) }), 'commitmentLedger');
    expect(ledger).toMatchObject({ realityFactor: null, lines: [{ project: { key: law.key }, fits: true }, { project: { key: wish.key }, fits: false }] });
    expect(at(ledger, 'sentence.en')).toMatch(/^Until \d+ \w+ IT has promised \d+% of what it can do; this one does not fit: Wish\.$/);
    expect(at(ledger, 'sentence.pl')).toMatch(/^Do \d+ \S+ IT obiecało \d+% tego, co może zrobić; nie mieści się jedno: Życzenie\.$/);
    const without = at(await fresh.cmo.run(LEDGER, { until: day(20), whatIf: { projectId: wish.id, action: 'DROP' } }), 'commitmentLedger');
    expect(Number(at(without, 'promised')) * 2).toBe(at(ledger, 'promised'));
    expect(await api.statements(() => fresh.cio.run('{ commitmentLedger(side: IT) { load sentence { text } lines { hours fits } } }'))).toHaveLength(1);
    const SHARE = '{ marketingShare { actual agreed weeks { week share } } }';
    expect(at(await fresh.cio.run(SHARE), 'marketingShare')).toMatchObject({ actual: null, agreed: null });
    const PACT = '... on AllocationPactSaved { pact { id version } }';
    const input = { share: 0.3, startsOn: day(-10), endsOn: day(80) };
    const pact = at(await fresh.cio.run(`mutation($input: ProposeAllocationPactInput!) { proposeAllocationPact(input: $input) { ${PACT} } }`, { input }), 'proposeAllocationPact.pact') as { id: string; version: number };
    await fresh.cmo.run(`mutation($input: AllocationPactInput!) { signAllocationPact(input: $input) { ${PACT} } }`, { input: { id: pact.id, expectedVersion: pact.version } });
    expect(at(await fresh.cio.run(SHARE), 'marketingShare.agreed')).toBe(0.3);
    expect(await api.statements(() => fresh.cio.run(SHARE))).toHaveLength(2);
  });

  test('the reality factor compares what was done with what was planned', async () => {
    const fresh = await api.workspace();
    const project = await newProject(fresh.it, await newTeam(fresh));
    const weekAgo = new Date(Date.now() - 8 * 86_400_000);
    const task = await newTask(fresh.it, project.id, 'Done', { estimateDays: 5, accountableId: fresh.it.memberId });
    await moveThrough(fresh.it, task.id, ['DOING', 'REVIEW', 'DONE']);
    await fresh.as(fresh.owner, 'OWNER', null, (ctx) => ctx.query('update tasks set done_at = $3 where workspace_id = $1 and id = $2', [ctx.workspaceId, task.id, weekAgo]));
    await fresh.cio.run(ALLOCATE, hours(fresh.it.memberId, { kind: 'PROJECT', projectId: project.id, week: week(-2), weeks: 2, hours: 25 }));
    // What lies outside of the 8 whole weeks says nothing: the ninth before, and this one.
    for (const [monday, doneAt] of [[week(-9), new Date(`${week(-9)}T12:00:00Z`)], [week(0), new Date()]] as const) {
      await fresh.cio.run(ALLOCATE, hours(fresh.it.memberId, { kind: 'PROJECT', projectId: project.id, week: monday, hours: 30 }));
      const outside = await newTask(fresh.it, project.id, 'Outside', { estimateDays: 1, accountableId: fresh.it.memberId });
      await moveThrough(fresh.it, outside.id, ['DOING', 'REVIEW', 'DONE']);
      await fresh.as(fresh.owner, 'OWNER', null, (ctx) => ctx.query('update tasks set done_at = $3 where workspace_id = $1 and id = $2', [ctx.workspaceId, outside.id, doneAt]));
    }
    const rows = at(await fresh.cio.run('{ capacityHeatmap(first: 100, by: PERSON, weeks: 1) { edges { node { id realityFactor } } } }'), 'capacityHeatmap.edges');
    expect(rows).toContainEqual({ node: { id: fresh.it.memberId, realityFactor: 0.8 } });
    // 2 weeks of 25 hours in a joint team, of what two people of IT had in the last 8 weeks.
    const capacity = 2 * 8 * workingDaysOf({ country: 'PL' }, weeksFrom(week(-8), 8)).length;
    expect(await fresh.cio.run('{ commitmentLedger(side: IT) { realityFactor } marketingShare { actual } }')).toEqual({ commitmentLedger: { realityFactor: 0.8 }, marketingShare: { actual: Math.round((50 / capacity) * 1000) / 1000 } });
  });

  test('worked for marketing: lanes and joint teams, of IT\'s people; business as usual, a department\'s own team and pencilled hours do not count', async () => {
    const fresh = await api.workspace();
    const [joint, own] = [await newTeam(fresh), await newTeam(fresh)];
    await fresh.as(fresh.owner, 'OWNER', null, (ctx) => ctx.query(`update teams set kind = 'DEPARTMENT' where workspace_id = $1 and id = $2`, [ctx.workspaceId, own]));
    const [shared, inside] = [await newProject(fresh.it, joint), await newProject(fresh.it, own)];
    const promise = (more: object, memberId = fresh.it.memberId) => fresh.cio.run(ALLOCATE, hours(memberId, { week: week(-1), hours: 9, ...more }));
    const share = async () => Math.round(Number(at(await fresh.cio.run('{ marketingShare { actual } }'), 'marketingShare.actual')) * 2 * 8 * workingDaysOf({ country: 'PL' }, weeksFrom(week(-8), 8)).length);
    await promise({});
    await promise({ kind: 'PROJECT', projectId: inside.id });
    await promise({ kind: 'PROJECT', projectId: shared.id, tentative: true });
    await promise({ kind: 'LANE', lane: 'WEEK' }, fresh.marketing.memberId);
    expect(await share()).toBe(0);
    await promise({ kind: 'LANE', lane: 'WEEK' });
    expect(await share()).toBe(9);
    await promise({ kind: 'PROJECT', projectId: shared.id, hours: 20 }, fresh.cio.memberId);
    expect(await share()).toBe(29);
  });
});
