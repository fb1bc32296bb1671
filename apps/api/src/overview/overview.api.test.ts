import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GoalLifecycleService } from '../domains/goals/goal-lifecycle.service.ts';
import { goalsByIds } from '../domains/goals/goals.reads.ts';
import { activeGoal, CREATE_GOAL, cycle, goalInput, jointTeam, SIGN_GOAL } from '../domains/goals/goals.testing.ts';
import { PROPOSE, termInput } from '../domains/glossary/glossary.testing.ts';
import { MilestonesService } from '../domains/projects/milestones.service.ts';
import type { ProjectState } from '../domains/projects/project.entities.ts';
import { ProjectsService } from '../domains/projects/projects.service.ts';
import { newKey, newProject, newTeam } from '../domains/projects/projects.testing.ts';
import { StatusUpdatesService } from '../domains/projects/status-updates.service.ts';
import { ACKNOWLEDGE as ACKNOWLEDGE_RULE, ruleInForce } from '../domains/boundaries/boundaries.testing.ts';
import { AllocationsService } from '../domains/capacity/allocations.service.ts';
import { ALLOCATE, hours, newSkill, week } from '../domains/capacity/capacity.testing.ts';
import { noted } from '../domains/customer/customer.testing.ts';
import { articleInput, contractInput, make, newVendor } from '../domains/knowledge/knowledge.testing.ts';
import { newItem } from '../domains/learning/learning.testing.ts';
import { QUESTIONS } from '../domains/pulse/pulse.questions.ts';
import { all, PulseDesk } from '../domains/pulse/pulse.testing.ts';
import { allActions } from '../platform/audit/actions.ts';
import { News } from '../platform/text/news.ts';
import type { RequestContext } from '../platform/context/request-context.ts';
import { day } from '../../test/days.ts';
import { at, idAt, type Person, startApi, type TestApi, type TestWorkspace } from '../../test/harness.ts';
import { overviewOf } from './overview.reads.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const OVERVIEW = `{ overview { asOf position figures { figure good total sum outOf goodBefore totalBefore sumBefore comparedDays cause { title { text } number } }
  waiting { kind entityId title { text } side count } goals { id title { text } status { overall split } } projects { id name { text } } changes { entity entityId sentence title { text } actor { name } } } }`;
interface Shown {
  overview: {
    position: number;
    figures: { figure: string; good: number; total: number; sum: number; outOf: number | null; cause: { title: { text: string }; number: number } | null }[];
    waiting: { kind: string; entityId: string | null; side: string | null; count: number }[];
    goals: { id: string }[];
    projects: { id: string }[];
    changes: { entity: string; entityId: string; sentence: string; title: { text: string } | null; actor: { name: string } }[];
  };
}
const overview = async (person: Person) => (await person.run<Shown>(OVERVIEW)).overview;
const figure = async (person: Person, name: string) => (await overview(person)).figures.find((each) => each.figure === name);
const checkIn = (person: Person, keyResultId: string | undefined, status: string) =>
  person.run('mutation($input: CheckInInput!) { checkIn(input: $input) { __typename } }', { input: { keyResultId, value: 1, confidence: 0.5, status } });
/** What writes history, at moments of choice. */
const servicesOf = ({ app }: TestApi) => ({
  projects: app.get(ProjectsService, { strict: false }),
  milestones: app.get(MilestonesService, { strict: false }),
  updates: app.get(StatusUpdatesService, { strict: false }),
  lifecycle: app.get(GoalLifecycleService, { strict: false }),
});
const waitingKinds = async (person: Person) => (await overview(person)).waiting.map((item) => item.kind);

describe('figures', () => {
  test('an empty workspace has figures of nothing, and nothing waits', async () => {
    const ws = await api.workspace();
    const empty = await overview(ws.executive);
    expect(empty.figures.map(({ figure: name, good, total }) => [name, good, total])).toEqual([
      ['GOALS_ON_TRACK', 0, 0],
      ['PROMISES_KEPT', 0, 0],
      ['HOURS_COMMITTED', 4, 4], // people of both sides; nobody has promised an hour
      ['PERCEPTION_GAP', 0, 0],
      ['SLIPPED_DAYS', 0, 0],
      ['READ_BY_OTHER_SIDE', 0, 0],
    ]);
    expect([empty.waiting, empty.goals]).toEqual([[], []]);
  });

  test('a goal is on track only when both sides say so; the rows that open are those that were counted', async () => {
    const ws = await api.workspace();
    const [first, second] = [await activeGoal(ws), await activeGoal(ws)];
    await checkIn(ws.it, first.keyResultIds[0], 'ON_TRACK');
    await checkIn(ws.it, second.keyResultIds[0], 'ON_TRACK');
    // One side alone paints nothing green.
    expect(await figure(ws.executive, 'GOALS_ON_TRACK')).toMatchObject({ good: 0, total: 2, cause: { number: 0 } });
    await checkIn(ws.marketing, first.keyResultIds[0], 'ON_TRACK');
    await checkIn(ws.marketing, second.keyResultIds[0], 'OFF_TRACK');
    expect(await figure(ws.executive, 'GOALS_ON_TRACK')).toMatchObject({ good: 1, total: 2, cause: { number: 3 } });
    const rows = await ws.executive.run<{ overviewRows: { id: string; good: boolean }[] }>('{ overviewRows(figure: GOALS_ON_TRACK) { entity id good title { text } } }');
    expect(rows.overviewRows.map(({ id, good }) => [id, good])).toEqual([[second.id, false], [first.id, true]]);
    const draft = idAt(await ws.it.run(CREATE_GOAL, { input: goalInput(await jointTeam(ws), await cycle(ws)) }), 'createGoal.goal.id');
    expect((await overview(ws.executive)).goals.map((goal) => goal.id)).toEqual([second.id, first.id, draft]);
  });
});

describe('figures of the past', () => {
  test('promises, slips and updates stand against how they stood then, in days of the workspace, with the row that tells most', async () => {
    const ws = await api.workspace();
    const { projects, milestones, updates } = servicesOf(api);
    const teamId = await newTeam(ws);
    /** A quarter of an hour past midnight in the workspace: in Greenwich it is still the day before. */
    const night = (offset: number) => new Date(`${day(offset)}T00:15:00+01:00`);
    const by = <T>(offset: number, work: (ctx: RequestContext) => Promise<T>, person = ws.cio) => ws.as(person, person === ws.cmo ? 'CMO' : 'CIO', person === ws.cmo ? 'MARKETING' : 'IT', work, night(offset));
    const plan = (name: string, due: number) => {
      const input = { key: newKey(), name: { en: name }, teamId, ownerId: ws.it.memberId, plannedStart: day(-200), deadline: day(due) };
      return by(-190, async (ctx) => {
        const id = await projects.create(ctx, input);
        await projects.changeState(ctx, { id, expectedVersion: 1, state: 'PLANNED' });
        await projects.changeState(ctx, { id, expectedVersion: 2, state: 'ACTIVE' });
        return id;
      });
    };
    const end = (id: string, offset: number, state: 'DONE' | 'CANCELLED' = 'DONE') => by(offset, (ctx) => projects.changeState(ctx, { id, expectedVersion: 3, state, reason: { en: 'So it is' } }));
    const [late, kept, moving] = [await plan('A night late', -10), await plan('Kept', -20), await plan('Moving', 20)];
    await end(late, -9);
    await end(kept, -20);
    await end(await plan('Kept before', -100), -100);
    await end(await plan('Given up later', -120), -50, 'CANCELLED');
    await end(await plan('Given up now', -30), -1, 'CANCELLED');
    await by(-40, (ctx) => milestones.add(ctx, { projectId: moving, title: { en: 'Half way' }, due: day(-5) }));
    await by(-40, (ctx) => projects.changeDeadline(ctx, { id: moving, expectedVersion: 3, deadline: day(30), reason: { en: 'More to do' } }));
    await by(-5, (ctx) => projects.changeDeadline(ctx, { id: moving, expectedVersion: 4, deadline: day(41), reason: { en: 'Even more' } }));
    for (const [posted, read] of [[-40, -2], [-20, -19], [-3, null]] as const) {
      const { statusUpdateId } = await by(posted, (ctx) => updates.post(ctx, { projectId: moving, health: 'ON_TRACK', summary: { en: `Posted ${posted}` } }));
      if (read !== null) await by(read, (ctx) => updates.acknowledge(ctx, statusUpdateId), ws.cmo);
    }
    expect(await figure(ws.executive, 'PROMISES_KEPT')).toMatchObject({ good: 1, total: 3, goodBefore: 1, totalBefore: 2, comparedDays: 90, cause: { title: { text: 'Half way' }, number: 5 } });
    expect(await figure(ws.executive, 'SLIPPED_DAYS')).toMatchObject({ good: 0, total: 1, sum: 21, totalBefore: 4, goodBefore: 3, sumBefore: 10, comparedDays: 30, cause: { title: { text: 'Moving' }, number: 21 } });
    expect(await figure(ws.executive, 'READ_BY_OTHER_SIDE')).toMatchObject({ good: 1, total: 2, goodBefore: 0, totalBefore: 1, comparedDays: 30, cause: { title: { text: 'Moving' } } });
    const rows = async (name: string) =>
      (await ws.viewer.run<{ overviewRows: { title: { text: string }; day: string; good: boolean; number: number }[] }>(`{ overviewRows(figure: ${name}) { title { text } day good number } }`)).overviewRows.map(
        (row) => [row.title.text, row.day, row.good, row.number],
      );
    expect(await rows('PROMISES_KEPT')).toEqual([['Half way', day(-5), false, 5], ['A night late', day(-10), false, 1], ['Kept', day(-20), true, 0]]);
    expect(await rows('SLIPPED_DAYS')).toEqual([['Moving', day(41), false, 21]]);
    expect(await rows('READ_BY_OTHER_SIDE')).toEqual([['Moving', day(-3), false, 1], ['Moving', day(-20), true, 1]]);
  });

  test('hours promised stand against those that people have, this week and the next three, with who promised more than there is', async () => {
    const ws = await api.workspace();
    const figureOf = () => figure(ws.viewer, 'HOURS_COMMITTED');
    const free = (await figureOf())?.outOf ?? 0;
    await ws.cio.run(ALLOCATE, hours(ws.it.memberId, { week: week(0), weeks: 6, hours: 60 }));
    await ws.cio.run(ALLOCATE, hours(ws.marketing.memberId, { week: week(1), weeks: 1, hours: 8, tentative: true }));
    await ws.as(ws.cio, 'CIO', 'IT', (ctx) => api.app.get(AllocationsService, { strict: false }).allocate(ctx, { ...hours(ws.cmo.memberId).input, kind: 'BUSINESS_AS_USUAL', projectId: null, lane: null, week: week(-1), hours: 12 }));
    expect(await figureOf()).toMatchObject({ good: 3, total: 4, sum: 240, outOf: free, sumBefore: 12, comparedDays: 28, cause: { title: { text: 'Iwo It' }, number: 240 } });
    const { overviewRows: [first, second] } = await ws.viewer.run<{ overviewRows: object[] }>('{ overviewRows(figure: HOURS_COMMITTED) { entity id good number outOf } }');
    expect([first, second]).toMatchObject([{ entity: 'Member', id: ws.it.memberId, good: false, number: 240 }, { good: true, number: 0 }]);
  });

  test('the gap is what both sides said in the last month that may be told, the furthest apart first', async () => {
    const ws = await api.workspace();
    const desk = await PulseDesk.of(ws);
    const survey = await desk.open();
    for (const person of desk.it) await desk.answer(person, 'IT', survey, all(4, 3).map((each, index) => (index === 1 ? { ...each, own: 5 } : each)));
    for (const person of desk.marketing) await desk.answer(person, 'MARKETING', survey, all(4, 3).map((each, index) => (index === 1 ? { ...each, own: 2 } : each)));
    expect(await figure(ws.viewer, 'PERCEPTION_GAP')).toMatchObject({ total: 0 });
    await desk.close();
    const gap = await figure(ws.viewer, 'PERCEPTION_GAP');
    const asked = QUESTIONS[1]?.recommendation;
    expect(gap).toMatchObject({ good: 7, total: 8, sum: 75, totalBefore: 0, cause: { number: 75 } });
    const { overviewRows } = await ws.viewer.run<{ overviewRows: object[] }>('{ overviewRows(figure: PERCEPTION_GAP) { entity id good number day } }');
    expect(overviewRows[0]).toMatchObject({ entity: 'Recommendation', id: String(asked), good: false, number: 75 });
    expect(overviewRows).toHaveLength(8);
  });

  test('a goal that was in force then counts then, although it is over now', async () => {
    const ws = await api.workspace();
    const { id } = await activeGoal(ws);
    const later = (days: number) => new Date(Date.now() + days * 86_400_000);
    const close = async (ctx: RequestContext) => servicesOf(api).lifecycle.close(ctx, id, (await goalsByIds(ctx, [id]))[0]?.version ?? 0, 'ACHIEVED', null);
    await ws.as(ws.cio, 'CIO', 'IT', close, later(3));
    const { figures } = await ws.as(ws.executive, 'EXECUTIVE', null, overviewOf, later(8));
    expect(figures.find((each) => each.figure === 'GOALS_ON_TRACK')).toMatchObject({ total: 0, totalBefore: 1 });
  });
});

describe('next deadlines', () => {
  test('are those of open projects, the nearest first, at most eight', async () => {
    const ws = await api.workspace();
    const teamId = await newTeam(ws);
    const { projects } = servicesOf(api);
    const put = (id: string, states: ProjectState[]) =>
      ws.as(ws.cio, 'CIO', 'IT', async (ctx) => {
        for (const [index, state] of states.entries()) await projects.changeState(ctx, { id, expectedVersion: index + 1, state, reason: { en: 'So it is' } });
      });
    const made = [];
    for (const due of [9, 3, 5, 7, 1, 8, 2, 6, 4, 10]) made.push({ due, id: (await newProject(ws.it, teamId, { deadline: day(due) })).id });
    const byDue = made.sort((a, b) => a.due - b.due).map(({ id }) => id);
    const ways: ProjectState[][] = [['PLANNED', 'ACTIVE', 'DONE'], ['CANCELLED'], ['PLANNED'], ['PLANNED', 'ACTIVE'], ['PLANNED', 'ACTIVE', 'ON_HOLD']];
    for (const [index, states] of ways.entries()) await put(byDue[index] ?? '', states);
    const shown = async () => (await overview(ws.viewer)).projects.map(({ id }) => id);
    expect(await shown()).toEqual(byDue.slice(2, 5)); // ideas are no promises yet
    for (const id of byDue.slice(5)) await put(id, ['PLANNED']);
    for (const due of [11, 12]) await put((await newProject(ws.it, teamId, { deadline: day(due) })).id, ['PLANNED']);
    expect(await shown()).toEqual(byDue.slice(2));
  });
});

describe('what waits', () => {
  test('a signature waits for the head who has not signed, and for people of neither side', async () => {
    const ws = await api.workspace();
    const [team, span] = [await jointTeam(ws), await cycle(ws)];
    const id = idAt(await ws.it.run(CREATE_GOAL, { input: goalInput(team, span) }), 'createGoal.goal.id');
    expect(await waitingKinds(ws.cmo)).toEqual([]);
    expect((await overview(ws.executive)).goals).toMatchObject([{ id }]);
    await ws.cio.run(SIGN_GOAL, { id, versionNumber: 1 });
    expect((await overview(ws.cmo)).waiting).toMatchObject([{ kind: 'SIGN_GOAL', entityId: id, side: 'MARKETING' }]);
    expect(await waitingKinds(ws.executive)).toEqual(['SIGN_GOAL']);
    expect([await waitingKinds(ws.cio), await waitingKinds(ws.marketing)]).toEqual([[], []]);
    await ws.cmo.run(SIGN_GOAL, { id, versionNumber: 1 });
    expect(await waitingKinds(ws.cmo)).toEqual([]);
  });

  test('a split waits for both heads until each has answered', async () => {
    const ws = await api.workspace();
    const { id, keyResultIds: [first] } = await activeGoal(ws);
    await checkIn(ws.it, first, 'ON_TRACK');
    await checkIn(ws.marketing, first, 'AT_RISK');
    expect([await waitingKinds(ws.cio), await waitingKinds(ws.cmo)]).toEqual([['RECONCILE_GOAL', 'ACKNOWLEDGE_CHECK_IN'], ['RECONCILE_GOAL', 'ACKNOWLEDGE_CHECK_IN']]);
    await ws.cio.run('mutation($id: ID!) { reconcileGoal(input: { id: $id, note: { en: "Seen" } }) { __typename } }', { id });
    expect([await waitingKinds(ws.cio), await waitingKinds(ws.cmo)]).toEqual([['ACKNOWLEDGE_CHECK_IN'], ['RECONCILE_GOAL', 'ACKNOWLEDGE_CHECK_IN']]);
  });

  test('proposals wait for the other side, counted as one matter', async () => {
    const ws = await api.workspace();
    for (const word of ['one', 'two']) await ws.it.run(PROPOSE, { input: termInput(word) });
    expect((await overview(ws.marketing)).waiting).toMatchObject([{ kind: 'ANSWER_PROPOSALS', count: 2, side: 'MARKETING' }]);
    expect(await waitingKinds(ws.it)).toEqual([]);
  });
});

describe('what changed', () => {
  const SEEN = 'mutation($position: Int!) { markOverviewSeen(input: { position: $position }) { __typename ... on OverviewSeen { position } } }';

  test('others\' changes since the last look, told once each; one\'s own are no news', async () => {
    const ws = await api.workspace();
    const { id, keyResultIds: [first] } = await activeGoal(ws);
    await ws.executive.run(SEEN, { position: (await overview(ws.executive)).position });
    expect((await overview(ws.executive)).changes).toEqual([]);
    await checkIn(ws.it, first, 'ON_TRACK');
    await checkIn(ws.it, first, 'AT_RISK');
    expect((await overview(ws.executive)).changes).toMatchObject([{ entityId: id, sentence: 'Check-in on a key result', actor: { name: 'Iwo It' } }]);
    expect((await overview(ws.it)).changes.some((change) => change.actor.name === 'Iwo It')).toBe(false);
    expect(at(await api.anonymous.send(SEEN, { position: 1 }), 'errors.0.extensions.code')).toBe('UNAUTHENTICATED');
  });

  test('tells of every domain, each thing on its page; not of drafts, of who answered the pulse, or of who confirmed a rule', async () => {
    const ws = await api.workspace();
    const told = async () => (await overview(ws.executive)).changes.map(({ entity, entityId, title }) => [entity, entityId, title?.text]);
    const seen = async () => ws.executive.run(SEEN, { position: (await overview(ws.executive)).position });
    const desk = await PulseDesk.of(ws);
    await seen();
    const survey = await desk.open();
    await desk.answer(ws.it, 'IT', survey, all(4, 3));
    const rule = await ruleInForce(ws, 'PRICES');
    await seen();
    await ws.it.run(ACKNOWLEDGE_RULE, { input: { rightId: rule.rightId } });
    await make(ws.it, 'createArticle', articleInput(ws.it, { publish: false }));
    expect(await told()).toEqual([]);
    await desk.close();
    expect(await told()).toEqual([['PulseSurvey', survey, undefined]]); // one answer is too few: nothing is shown
    await seen();
    const skill = await newSkill(ws.cio);
    const item = await newItem(ws.cmo, { title: { en: 'A campaign' } });
    const insight = await noted(ws, { statement: { en: 'They buy at night' } });
    const vendor = await newVendor(ws.it, 'Gazela');
    await make(ws.it, 'createContract', contractInput(ws.it, vendor.id, { title: { en: 'Mailing' } }));
    const changes = await told();
    for (const each of [['LearningItem', item.id, 'A campaign'], ['Insight', insight.id, 'They buy at night'], ['Vendor', vendor.id, 'Gazela'], ['Vendor', vendor.id, 'Mailing']]) expect(changes).toContainEqual(each);
    expect(changes.map(([entity, id]) => [entity, id])).toContainEqual(['Skill', skill.id]);
  });

  test('every kind of thing in the log is told of, or has its reason not to be', () => {
    const untold = {
      ...Object.fromEntries(['Workspace', 'Department', 'Member', 'Invitation', 'PulseSettings', 'Lane', 'Cycle', 'BoardPackShare', 'BoardPackComment'].map((entity) => [entity, 'how the workspace is set up stands in the change log'])),
      ...Object.fromEntries(['Task', 'Dependency', 'Capacity'].map((entity) => [entity, 'daily work, on the board and in the plan'])),
      ...Object.fromEntries(['TermProposal', 'WordQuestion', 'GlossaryImport'].map((entity) => [entity, 'waits for an answer; told when a wording is agreed'])),
      ...Object.fromEntries(['Enrolment', 'QuizAttempt'].map((entity) => [entity, "somebody's own learning"])),
    };
    const told = api.app.get(News, { strict: false }).declarations().map(({ entity }) => entity);
    expect([...new Set(allActions().map(({ entity }) => entity))].filter((entity) => !told.includes(entity)).sort()).toEqual(Object.keys(untold).sort());
  });
});

/** Which statements they are. Who is named in the hours and in the changes is asked once or twice, as the answers before come together or not. */
const kinds = (statements: string[]) => [...new Set(statements.map((text) => text.trim().replace(/\s+/g, ' ').slice(0, 60)))].sort();

test('the whole overview takes a fixed number of statements, however much there is', async () => {
  const ws: TestWorkspace = await api.workspace();
  await activeGoal(ws);
  const few = await api.statements(() => overview(ws.cio));
  for (let index = 0; index < 4; index += 1) await activeGoal(ws);
  const many = await api.statements(() => overview(ws.cio));
  expect(kinds(many)).toEqual(kinds(few));
  expect(many.length).toBeLessThanOrEqual(10); // how often the workspace changed, the overview, how far it was read, its goals, its projects, hours, whose they are, the pulse, what changed, who changed it
});

test('while nothing changes, what is costly is not asked again; after a change, and for another reader, it is', async () => {
  const ws = await api.workspace();
  const { keyResultIds: [first] } = await activeGoal(ws);
  const costly = async (who: Person) => (await api.statements(() => overview(who))).filter((text) => text.includes('GOALS_ON_TRACK')).length;
  expect([await costly(ws.cio), await costly(ws.cio), await costly(ws.cmo), await costly(ws.cmo)]).toEqual([1, 0, 1, 0]);
  await ws.cio.run('mutation { markOverviewSeen(input: { position: 1 }) { __typename } }');
  expect(await costly(ws.cmo)).toBe(0);
  await checkIn(ws.it, first, 'ON_TRACK');
  expect([await costly(ws.cmo), await costly(ws.cmo)]).toEqual([1, 0]);
  const other = await api.workspace();
  expect([(await overview(other.cio)).goals, await costly(other.cio)]).toEqual([[], 0]);
});
