import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../test/days.ts';
import { at, type Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { newSkill, place, REQUIRE } from '../capacity/capacity.testing.ts';
import { noted, verified } from '../customer/customer.testing.ts';
import { liveTerm } from '../glossary/glossary.testing.ts';
import { newProject, newTeam } from '../projects/projects.testing.ts';
import { asked, finished, itemInput, lines, type Made, make, newItem, stepOf, tell, text } from './learning.testing.ts';
import { LearningJobs } from './learning.jobs.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
});
afterAll(() => api.close());

const mine = async (person: Person) =>
  at(await person.run('{ myLearning { next { id state item { id } reasonSkill { en } } toAnswer toDecide toApply quizDueOn viewerCanQuiz } }'), 'myLearning') as {
    next: { id: string; item: { id: string }; reasonSkill: { en: string } | null } | null;
    toAnswer: number;
    toDecide: number;
    toApply: number;
  };
const levelOf = async (skillId: string) => {
  const data = await ws.cio.run<{ skills: { edges: { node: { id: string; holders: { level: number; kind: string; member: { id: string } }[] } }[] } }>('{ skills(first: 100) { edges { node { id holders { level kind member { id } } } } } }');
  return data.skills.edges.find(({ node }) => node.id === skillId)?.node.holders ?? [];
};

describe('catalogue and paths', () => {
  test('heads keep them; what cannot be is a problem of its field', async () => {
    const skill = await newSkill(ws.cio);
    const item = await make(ws.cmo, 'createItem', itemInput({ skills: [{ skillId: skill.id, level: 3 }], link: 'https://example.test/course' }));
    expect(item).toMatchObject({ version: 1, skills: [{ skillId: skill.id, level: 3 }], viewerCan: { update: true } });
    expect(await tell(ws.it, 'createItem', itemInput())).toBe('CATALOGUE_LEADS');
    expect(await tell(ws.cmo, 'createItem', itemInput({ link: 'javascript:alert(1)' }))).toBe('link BAD_LINK');
    expect(await tell(ws.cmo, 'createItem', itemInput({ skills: [{ skillId: item.id, level: 3 }] }))).toBe('skills.0.skillId NOT_FOUND');
    expect(await tell(ws.cmo, 'createItem', itemInput({ skills: [{ skillId: skill.id, level: 1 }, { skillId: skill.id, level: 2 }] }))).toBe('skills SAME_TWICE');
    expect(await tell(ws.cmo, 'createItem', itemInput({ minutes: 0, title: text(' ') }))).toBe('title REQUIRED, minutes BAD_NUMBER');
    const changed = await make(ws.cio, 'updateItem', { ...stepOf(item), ...itemInput({ title: text('Renamed'), skills: [] }) });
    expect(changed).toMatchObject({ title: { en: 'Renamed' }, skills: [], version: 2 });
    expect(await tell(ws.cio, 'updateItem', { ...stepOf(item), ...itemInput() })).toBe('CONFLICT');
    const plan = { name: text('Marketing for IT'), purpose: text('IT understands marketing'), side: 'IT' };
    expect(await tell(ws.cmo, 'createPlan', { ...plan, itemIds: [item.id, item.id] })).toBe('itemIds SAME_TWICE');
    expect(await tell(ws.cmo, 'createPlan', { ...plan, itemIds: [] })).toBe('itemIds TOO_FEW');
    const made = await make(ws.cmo, 'createPlan', { ...plan, itemIds: [item.id] });
    await make(ws.cio, 'archiveItem', stepOf(changed));
    expect(await tell(ws.cio, 'archiveItem', { id: item.id, expectedVersion: 3 })).toBe('ITEM_ARCHIVED');
    expect(await tell(ws.it, 'plan', { itemId: item.id })).toBe('itemId ITEM_ARCHIVED');
    expect(await make(ws.cmo, 'updatePlan', { ...stepOf(made), name: text('Marketing'), purpose: text('For IT'), itemIds: [item.id, (await newItem(ws.cio)).id] })).toMatchObject({ version: 2 });
    await make(ws.cmo, 'archivePlan', { id: made.id, expectedVersion: 2 });
    expect(await tell(ws.it, 'follow', { planId: made.id })).toBe('PLAN_ARCHIVED');
  });

  test('a path is taken up whole, by its own department; what is left of it only', async () => {
    const [one, two, three] = [await newItem(ws.cio), await newItem(ws.cio), await newItem(ws.cio)];
    const plan = await make(ws.cio, 'createPlan', { name: text('Path'), purpose: text('To learn'), side: 'IT', itemIds: [two.id, one.id, three.id] });
    await make(ws.it, 'plan', { itemId: one.id, dueOn: day(3) });
    expect(await tell(ws.marketing, 'follow', { planId: plan.id })).toBe('PLAN_OTHER_SIDE');
    expect(await make(ws.it, 'follow', { planId: plan.id })).toMatchObject({ taken: 3, finished: 0, items: [{ id: two.id }, { id: one.id }, { id: three.id }], viewerCan: { follow: false } });
    expect(await tell(ws.it, 'follow', { planId: plan.id })).toBe('PLAN_ALL_TAKEN');
    const list = '{ enrolments(first: 100, filter: { mine: true, state: [PLANNED] }) { edges { node { dueOn item { id } } } } }';
    const { enrolments } = await ws.it.run<{ enrolments: { edges: { node: { dueOn: string; item: { id: string } } }[] } }>(list);
    expect(enrolments.edges.map(({ node }) => [node.item.id, node.dueOn])).toEqual([[one.id, day(3)], [two.id, day(14)], [three.id, day(28)]]);
    expect((await mine(ws.it)).next?.item.id).toBe(one.id);
  });
});

describe('what a person learns', () => {
  test('is taken up once, done in one click, and nobody else’s to change', async () => {
    const own = await api.workspace();
    const { id } = await newItem(own.cio);
    expect(await tell(own.it, 'plan', { itemId: id, dueOn: day(-1) })).toBe('dueOn DUE_PAST');
    expect(await tell(own.it, 'plan', { itemId: id, dueOn: day(500) })).toBe('dueOn DUE_TOO_FAR');
    const planned = await make(own.it, 'plan', { itemId: id });
    expect(planned).toMatchObject({ state: 'PLANNED', dueOn: day(30), viewerCan: { start: true, finish: true, apply: false } });
    expect(await tell(own.it, 'plan', { itemId: id })).toBe('ALREADY_LEARNING');
    for (const step of ['start', 'finish'] as const) expect(await tell(own.cio, step, stepOf(planned))).toBe('ENROLMENT_NOT_YOURS');
    expect(await tell(own.it, 'dismiss', stepOf(planned))).toBe('ENROLMENT_STATE_REFUSED');
    const started = await make(own.it, 'start', stepOf(planned));
    expect(await tell(own.it, 'finish', stepOf(planned))).toBe('CONFLICT');
    expect(await make(own.it, 'finish', stepOf(started))).toMatchObject({ state: 'FINISHED', viewerCan: { finish: false, apply: true } });
    expect((await own.viewer.send('mutation($input: PlanLearningInput!) { planLearning(input: $input) { __typename } }', { input: { itemId: id } })).status).toBe(403);
    expect(await mine(own.it)).toMatchObject({ next: null, toApply: 1 });
  });

  test('others see it when it is finished, not while it is open or has lapsed', async () => {
    const own = await api.workspace();
    const planned = await make(own.it, 'plan', { itemId: (await newItem(own.cio)).id });
    const seen = async (person: Person) => (await person.run<{ enrolment: object | null }>('query($id: ID!) { enrolment(id: $id) { state } }', { id: planned.id })).enrolment;
    expect([await seen(own.it), await seen(own.cio)]).toEqual([{ state: 'PLANNED' }, null]);
    await make(own.it, 'finish', stepOf(planned));
    expect(await seen(own.marketing)).toEqual({ state: 'FINISHED' });
  });

  test('heads suggest; the person takes it up or puts it aside', async () => {
    const own = await api.workspace();
    const [one, two] = [await newItem(own.cio), await newItem(own.cio)];
    expect(await tell(own.it, 'suggest', { itemId: one.id, memberId: own.marketing.memberId })).toBe('SUGGEST_LEADS');
    expect(await tell(own.cio, 'suggest', { itemId: one.id, memberId: own.executive.memberId })).toBe('memberId MEMBER_LEFT');
    const suggested = await make(own.cio, 'suggest', { itemId: one.id, memberId: own.it.memberId });
    expect(await tell(own.cio, 'suggest', { itemId: one.id, memberId: own.it.memberId })).toBe('ALREADY_LEARNING');
    expect((await mine(own.it)).next?.item.id).toBe(one.id);
    expect(await make(own.it, 'plan', { itemId: one.id })).toMatchObject({ id: suggested.id, state: 'PLANNED', dueOn: day(30) });
    const aside = await make(own.cio, 'suggest', { itemId: two.id, memberId: own.it.memberId });
    expect(await make(own.it, 'dismiss', stepOf(aside))).toMatchObject({ state: 'DISMISSED' });
  });
});

describe('a shadowing', () => {
  test('is asked of the other side, agreed and confirmed by the host, written by the guest', async () => {
    const { shadowing, itemId } = await asked(ws.cio, ws.it, ws.marketing);
    expect(shadowing).toMatchObject({ state: 'ASKED', viewerCan: { agree: false, cancel: true } });
    const input = { itemId: (await newItem(ws.cio, { kind: 'SHADOWING' })).id, plannedOn: day(1), purpose: text('See it') };
    expect(await tell(ws.it, 'ask', { ...input, hostId: ws.cio.memberId })).toBe('hostId HOST_OTHER_SIDE');
    expect(await tell(ws.it, 'ask', { ...input, hostId: ws.executive.memberId })).toBe('hostId HOST_OTHER_SIDE');
    expect(await tell(ws.it, 'ask', { ...input, hostId: ws.marketing.memberId, plannedOn: day(-1), itemId: (await newItem(ws.cio)).id })).toBe('itemId NOT_A_SHADOWING, plannedOn DUE_PAST');
    expect(await tell(ws.owner, 'ask', { ...input, hostId: ws.marketing.memberId })).toBe('GUEST_NO_SIDE');
    expect(await tell(ws.it, 'ask', { ...input, itemId, hostId: ws.cmo.memberId })).toBe('SHADOWING_ASKED');
    expect(await mine(ws.marketing)).toMatchObject({ toAnswer: 1 });
    for (const step of ['agree', 'confirm'] as const) expect(await tell(ws.it, step, stepOf(shadowing))).toBe('SHADOWING_HOST_ONLY');
    expect(await tell(ws.cmo, 'agree', stepOf(shadowing))).toBe('SHADOWING_HOST_ONLY');
    expect(await tell(ws.marketing, 'confirm', stepOf(shadowing))).toBe('SHADOWING_STATE_REFUSED');
    const enrolmentOf = async () => (await ws.it.run<{ enrolment: Made }>('query($id: ID!) { enrolment(id: $id) { id version state } }', { id: shadowing.enrolmentId })).enrolment;
    expect(await tell(ws.it, 'finish', stepOf(await enrolmentOf()))).toBe('SHADOWING_BY_HOST');
    const later = await make(ws.marketing, 'agree', { ...stepOf(shadowing), plannedOn: day(2) });
    expect(await tell(ws.it, 'write', { ...stepOf(later), ...lines })).toBe('SHADOWING_TOO_EARLY');
    await ws.as(ws.owner, 'OWNER', null, (ctx) => ctx.query('update shadowings set planned_on = $3 where workspace_id = $1 and id = $2', [ctx.workspaceId, shadowing.id, day(0)]));
    expect(await tell(ws.marketing, 'write', { ...stepOf(later), ...lines })).toBe('SHADOWING_GUEST_ONLY');
    expect(await tell(ws.it, 'write', { ...stepOf(later), ...lines, thirdLine: text('') })).toBe('thirdLine REQUIRED');
    const written = await make(ws.it, 'write', { ...stepOf(later), ...lines });
    expect(written).toMatchObject({ state: 'WRITTEN', lines: [lines.firstLine, lines.secondLine, lines.thirdLine], viewerCan: { cancel: false, write: true } });
    expect(await tell(ws.it, 'cancel', stepOf(written))).toBe('SHADOWING_STATE_REFUSED');
    expect(await tell(ws.it, 'confirm', stepOf(written))).toBe('SHADOWING_HOST_ONLY');
    expect(await make(ws.marketing, 'confirm', stepOf(written))).toMatchObject({ state: 'CONFIRMED' });
    expect(await enrolmentOf()).toMatchObject({ state: 'FINISHED' });
  });

  test('a host says no with a reason, and another one can be asked', async () => {
    const { shadowing, itemId } = await asked(ws.cio, ws.it, ws.marketing);
    expect(await tell(ws.marketing, 'declineVisit', stepOf(shadowing))).toBe('note REASON_NEEDED');
    expect(await make(ws.marketing, 'declineVisit', { ...stepOf(shadowing), note: text('I am away') })).toMatchObject({ state: 'DECLINED', note: text('I am away') });
    const again = await make(ws.it, 'ask', { itemId, hostId: ws.cmo.memberId, plannedOn: day(5), purpose: text('See it') });
    expect(await make(ws.it, 'cancel', stepOf(again))).toMatchObject({ state: 'CANCELLED' });
    const others = (await ws.executive.run<{ shadowings: { edges: { node: { id: string } }[] } }>('{ shadowings(first: 100) { edges { node { id } } } }')).shadowings.edges.map(({ node }) => node.id);
    expect(others).not.toContain(shadowing.id);
  });
});

describe('what was applied', () => {
  test('cites something real of this workspace that others see, and the other side decides', async () => {
    const project = await newProject(ws.it, await newTeam(ws));
    const { enrolment, skillId } = await finished(ws.cio, ws.it);
    const claim = { enrolmentId: enrolment.id, entity: 'Project', entityId: project.id, statement: text('The plan asks for the media dates first') };
    const elsewhere = await api.workspace();
    const foreign = await newProject(elsewhere.it, await newTeam(elsewhere));
    for (const entityId of [foreign.id, enrolment.id, 'x']) expect(await tell(ws.it, 'apply', { ...claim, entityId })).toBe('entityId CITE_SOMETHING_REAL');
    expect(await tell(ws.it, 'apply', { ...claim, entity: 'Goal' })).toBe('entityId CITE_SOMETHING_REAL');
    expect(await tell(ws.cio, 'apply', claim)).toBe('APPLY_OWN');
    const planned = await make(ws.it, 'plan', { itemId: (await newItem(ws.cio)).id });
    expect(await tell(ws.it, 'apply', { ...claim, enrolmentId: planned.id })).toBe('APPLY_FINISHED');
    const application = await make(ws.it, 'apply', claim);
    expect(application).toMatchObject({ state: 'PROPOSED', side: 'IT', cites: { entity: 'Project', id: project.id, place: project.key }, viewerCan: { decide: false } });
    expect(await tell(ws.it, 'apply', claim)).toBe('APPLIED_WAITS');
    expect((await mine(ws.marketing)).toDecide).toBe(1);
    expect(await tell(ws.it, 'accept', stepOf(application))).toBe('APPLICATION_NOT_OWN');
    expect(await tell(ws.cio, 'accept', stepOf(application))).toBe('APPLICATION_OTHER_SIDE');
    expect(await tell(ws.owner, 'accept', stepOf(application))).toBe('APPLICATION_OTHER_SIDE');
    expect(await tell(ws.marketing, 'decline', stepOf(application))).toBe('reason REASON_NEEDED');
    expect(await levelOf(skillId)).toEqual([]);
    expect(await make(ws.marketing, 'accept', stepOf(application))).toMatchObject({ state: 'ACCEPTED', decidedBy: { id: ws.marketing.memberId } });
    expect(await tell(ws.cmo, 'accept', { id: application.id, expectedVersion: 2 })).toBe('APPLICATION_DECIDED');
    expect(await levelOf(skillId)).toEqual([{ level: 2, kind: 'EVIDENCE', member: { id: ws.it.memberId } }]);
    expect((await ws.it.run<{ enrolment: object }>('query($id: ID!) { enrolment(id: $id) { state viewerCan { apply } } }', { id: enrolment.id })).enrolment).toEqual({ state: 'APPLIED', viewerCan: { apply: false } });
  });

  test('declined with a reason it may cite something else; a level that others have said is higher stays', async () => {
    const termId = await liveTerm(ws.it, ws.marketing, 'attribution');
    const { enrolment, skillId } = await finished(ws.cio, ws.it);
    await ws.cio.run('mutation($input: AssessSkillInput!) { assessSkill(input: $input) { __typename } }', { input: { memberId: ws.it.memberId, skillId, kind: 'MANAGER', level: 4, validUntil: day(300) } });
    const claim = { enrolmentId: enrolment.id, entity: 'Term', entityId: termId, statement: text('I explained the word') };
    const first = await make(ws.it, 'apply', claim);
    expect(await make(ws.marketing, 'decline', { ...stepOf(first), reason: text('Not yet used') })).toMatchObject({ state: 'DECLINED', reason: text('Not yet used') });
    const second = await make(ws.it, 'apply', claim);
    await make(ws.cmo, 'accept', stepOf(second));
    expect(await levelOf(skillId)).toEqual([{ level: 4, kind: 'MANAGER', member: { id: ws.it.memberId } }]);
    const found = await ws.it.run<{ citableThings: { entity: string; id: string }[] }>('{ citableThings(search: "ATTRIB") { entity id } }');
    expect(found.citableThings).toEqual([{ entity: 'Term', id: termId }]);
  });

  test('cites what is known of customers, once both sides hold it to be true', async () => {
    const { enrolment } = await finished(ws.cio, ws.it);
    const claim = { enrolmentId: enrolment.id, entity: 'Insight', statement: text('We moved the release before the evening') };
    expect(await tell(ws.it, 'apply', { ...claim, entityId: (await noted(ws)).id })).toBe('entityId CITE_SOMETHING_REAL');
    const insight = await verified(ws, { statement: { en: 'Grandparents buy at noon' } });
    expect(await make(ws.it, 'apply', { ...claim, entityId: insight.id })).toMatchObject({ state: 'PROPOSED', cites: { entity: 'Insight', id: insight.id, place: insight.id } });
    const found = await ws.it.run<{ citableThings: object[] }>('{ citableThings(entity: Insight, search: "grandparents") { entity id title { en } } }');
    expect(found.citableThings).toEqual([{ entity: 'Insight', id: insight.id, title: { en: 'Grandparents buy at noon' } }]);
  });
});

describe('with time', () => {
  const jobs = (own: TestWorkspace) => own.as(own.owner, 'OWNER', null, (ctx) => api.app.get(LearningJobs).lapse(ctx));
  const setDay = (own: TestWorkspace, id: string, column: 'due_on' | 'finished_at', value: string) =>
    own.as(own.owner, 'OWNER', null, (ctx) => ctx.query(`update enrolments set ${column} = $3 where workspace_id = $1 and id = $2`, [ctx.workspaceId, id, value]));

  test('unfinished lapses two weeks after its day, unapplied after 90 days, and not while somebody else is to answer', async () => {
    const own = await api.workspace();
    const late = await make(own.it, 'plan', { itemId: (await newItem(own.cio)).id });
    const nearly = await make(own.it, 'plan', { itemId: (await newItem(own.cio)).id });
    const { shadowing } = await asked(own.cio, own.it, own.marketing);
    const old = (await finished(own.cio, own.it)).enrolment;
    await setDay(own, late.id, 'due_on', day(-15));
    await setDay(own, nearly.id, 'due_on', day(-14));
    await setDay(own, String(shadowing.enrolmentId), 'due_on', day(-40));
    await setDay(own, old.id, 'finished_at', `${day(-91)}T10:00:00Z`);
    expect(await jobs(own)).toBe(2);
    expect(await jobs(own)).toBe(0);
    const { enrolments } = await own.it.run<{ enrolments: { edges: { node: { id: string } }[] } }>('{ enrolments(first: 10, filter: { mine: true, state: [LAPSED] }) { edges { node { id } } } }');
    expect(enrolments.edges.map(({ node }) => node.id).sort()).toEqual([late.id, old.id].sort());
    expect(await make(own.it, 'plan', { itemId: String(at(late, 'item.id')) })).toMatchObject({ state: 'PLANNED' });
  });

  test('a lack of a project becomes one suggestion for those it fits, and not again when it was put aside', async () => {
    const own = await api.workspace();
    const suggest = () => own.as(own.owner, 'OWNER', null, (ctx) => api.app.get(LearningJobs).suggest(ctx));
    const teamId = await newTeam(own);
    const project = await newProject(own.it, teamId);
    await own.as(own.owner, 'OWNER', null, (ctx) => ctx.query(`update projects set state = 'ACTIVE' where workspace_id = $1 and id = $2`, [ctx.workspaceId, project.id]));
    await place(own, teamId, own.it.memberId);
    const { id, skillId } = await newItem(own.cio);
    await own.cio.run(REQUIRE, { input: { projectId: project.id, skillId, level: 2, people: 1 } });
    expect([await suggest(), await suggest()]).toEqual([1, 0]);
    const { next } = await mine(own.it);
    expect(next).toMatchObject({ item: { id } });
    expect(next?.reasonSkill?.en).toMatch(/^Skill/);
    await make(own.it, 'dismiss', { id: next?.id, expectedVersion: 1 });
    expect(await suggest()).toBe(0);
  });
});

test('lists take a fixed number of statements however long they are', async () => {
  const own = await api.workspace();
  for (let index = 0; index < 3; index += 1) {
    const { enrolment } = await finished(own.cio, own.it);
    await make(own.it, 'apply', { enrolmentId: enrolment.id, entity: 'Term', entityId: await liveTerm(own.it, own.marketing, `word ${index}`), statement: text('Used') });
    await asked(own.cio, own.it, own.marketing);
  }
  const page = async (list: string, first: number, after: string | null = null) => {
    const data = await own.marketing.run<Record<string, { edges: object[]; pageInfo: { endCursor: string; hasNextPage: boolean } }>>(`query($first: Int!, $after: String) { page: ${list} { edges { node { id } } pageInfo { endCursor hasNextPage } } }`, { first, after });
    return data.page;
  };
  for (const [list, count] of [['learningItems(first: $first, after: $after)', 6], ['learningApplications(first: $first, after: $after, filter: { toDecide: true })', 3], ['shadowings(first: $first, after: $after, filter: { toAnswer: true })', 3], ['enrolments(first: $first, after: $after)', 3]] as const) {
    const first = await page(list, 2);
    const rest = await page(list, 100, first?.pageInfo.endCursor);
    expect([list, (first?.edges.length ?? 0) + (rest?.edges.length ?? 0)]).toEqual([list, count]);
  }
  const LIST = (first: number) => `{ learningApplications(first: ${first}) { edges { node { id statement { text } member { name } item { title { text } } cites { title { text } } decidedBy { name } viewerCan { decide } } } } }`;
  expect([(await api.statements(() => own.marketing.run(LIST(1)))).length, (await api.statements(() => own.marketing.run(LIST(100)))).length]).toEqual([4, 4]); // applications, people, items, cited things
  const CATALOGUE = (first: number) => `{ learningItems(first: ${first}) { edges { node { title { text } skills { level } myEnrolment { state } viewerCan { update } } } } }`;
  expect([(await api.statements(() => own.it.run(CATALOGUE(1)))).length, (await api.statements(() => own.it.run(CATALOGUE(100)))).length]).toEqual([2, 2]);
  expect(await api.statements(() => own.it.run('{ learningPlans(first: 10) { edges { node { name { text } finished } } } }'))).toHaveLength(1);
});
