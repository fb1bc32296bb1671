import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../test/days.ts';
import { idAt, type Person, startApi, type TestApi, type TestWorkspace } from '../../test/harness.ts';
import { ACKNOWLEDGE, ruleInForce } from '../domains/boundaries/boundaries.testing.ts';
import { make as makeCustomer, verified } from '../domains/customer/customer.testing.ts';
import { ACKNOWLEDGE as READ_CHECK_IN, CHECK_IN, say } from '../domains/goals/goal-desk.testing.ts';
import { activeGoal, CREATE_GOAL, goalInput, SIGN_GOAL } from '../domains/goals/goals.testing.ts';
import { insightAndLine, make as makeKnowledge } from '../domains/knowledge/knowledge.testing.ts';
import { asked, finished, make as makeLearning } from '../domains/learning/learning.testing.ts';
import { newProject, newTeam } from '../domains/projects/projects.testing.ts';
import { all, PulseDesk } from '../domains/pulse/pulse.testing.ts';
import { overviewOf } from './overview.reads.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Item {
  kind: string;
  entityId: string | null;
  side: string | null;
  count: number;
}
const POST_UPDATE = 'mutation($input: PostStatusUpdateInput!) { postStatusUpdate(input: $input) { ... on StatusUpdateSaved { statusUpdate { id } } } }';
const CREATE_TEAM = 'mutation($input: CreateTeamInput!) { createTeam(input: $input) { ... on TeamSaved { team { id } } } }';
/** What waits for a person, of one kind. */
const waiting = async (person: Person, kind: string): Promise<Item[]> => {
  const { overview } = await person.run<{ overview: { waiting: Item[] } }>('{ overview { waiting { kind entityId side count } } }');
  return overview.waiting.filter((item) => item.kind === kind);
};
/** A goal that waits for the signature of IT's head. */
const proposed = async (ws: TestWorkspace, teamId: string, cycleId: string): Promise<string> => {
  const id = idAt(await ws.it.run(CREATE_GOAL, { input: goalInput(teamId, cycleId) }), 'createGoal.goal.id');
  await ws.cmo.run(SIGN_GOAL, { id, versionNumber: 1 });
  return id;
};

describe('what the other side has said', () => {
  test('a check-in waits for people of the other side who work in the team, and for its head, until one of them has read it as it stands', async () => {
    const ws = await api.workspace();
    const { id, keyResultIds: [first, second] } = await activeGoal(ws);
    const outside = await ws.join('Nikt Z Zespołu', 'MEMBER', 'MARKETING');
    const said = idAt(await ws.it.run(CHECK_IN, say(first)), 'checkIn.checkIn.id');
    const one = { kind: 'ACKNOWLEDGE_CHECK_IN', entityId: id, side: 'MARKETING', count: 1 };
    for (const person of [ws.marketing, ws.cmo, ws.executive]) expect(await waiting(person, 'ACKNOWLEDGE_CHECK_IN')).toEqual([one]);
    for (const person of [ws.it, ws.cio, outside]) expect(await waiting(person, 'ACKNOWLEDGE_CHECK_IN')).toEqual([]);
    await ws.cio.run(CHECK_IN, say(second));
    expect(await waiting(ws.marketing, 'ACKNOWLEDGE_CHECK_IN')).toEqual([{ ...one, count: 2 }]);
    await ws.cmo.run(READ_CHECK_IN, { id: said });
    expect(await waiting(ws.marketing, 'ACKNOWLEDGE_CHECK_IN')).toEqual([one]);
    await ws.it.run(CHECK_IN, say(first, { value: 41 }));
    expect(await waiting(ws.marketing, 'ACKNOWLEDGE_CHECK_IN')).toEqual([{ ...one, count: 2 }]);
    // What a side no longer stands by needs nobody to read it.
    const silent = await ws.as(ws.marketing, 'MEMBER', 'MARKETING', overviewOf, new Date(Date.now() + 11 * 86_400_000));
    expect(silent.waiting.map(({ kind }) => kind)).not.toContain('ACKNOWLEDGE_CHECK_IN');
  });

  test('an update waits for the owner, the team and the head of the other side, several of a project as one matter', async () => {
    const ws = await api.workspace();
    const { id } = await newProject(ws.marketing, await newTeam(ws));
    const post = async () => idAt(await ws.it.run(POST_UPDATE, { input: { projectId: id, health: 'ON_TRACK', summary: { en: 'Half way' } } }), 'postStatusUpdate.statusUpdate.id');
    const updates = [await post(), await post()];
    for (const person of [ws.marketing, ws.cmo, ws.viewer]) expect(await waiting(person, 'ACKNOWLEDGE_UPDATE')).toEqual([{ kind: 'ACKNOWLEDGE_UPDATE', entityId: id, side: 'MARKETING', count: 2 }]);
    const outside = await ws.join('Nikt Z Zespołu', 'MEMBER', 'MARKETING');
    for (const person of [ws.it, ws.cio, outside]) expect(await waiting(person, 'ACKNOWLEDGE_UPDATE')).toEqual([]);
    for (const update of updates) await ws.cmo.run('mutation($id: ID!) { acknowledgeStatusUpdate(input: { id: $id }) { __typename } }', { id: update });
    expect(await waiting(ws.marketing, 'ACKNOWLEDGE_UPDATE')).toEqual([]);
  });

  test("the end of a team's mode waits for both heads from two weeks before it", async () => {
    const ws = await api.workspace();
    const made = async (until: number) => idAt(await ws.cio.run(CREATE_TEAM, { input: { name: { en: 'Shop' }, kind: 'JOINT', interactionMode: 'COLLABORATION', modeUntil: day(until) } }), 'createTeam.team.id');
    const [ending] = [await made(14), await made(15)];
    for (const person of [ws.cio, ws.cmo, ws.executive]) expect(await waiting(person, 'DECIDE_TEAM_MODE')).toEqual([{ kind: 'DECIDE_TEAM_MODE', entityId: ending, side: null, count: 1 }]);
    expect(await waiting(ws.it, 'DECIDE_TEAM_MODE')).toEqual([]);
  });
});

describe('what waits for somebody of the domains that join in', () => {
  test('learning waits for the other side, a shadowing for its host', async () => {
    const ws = await api.workspace();
    const goal = await activeGoal(ws);
    const { enrolment } = await finished(ws.cio, ws.it);
    await makeLearning(ws.it, 'apply', { enrolmentId: enrolment.id, statement: { en: 'We measured by order' }, entity: 'Goal', entityId: goal.id });
    expect(await waiting(ws.marketing, 'DECIDE_LEARNING')).toEqual([{ kind: 'DECIDE_LEARNING', entityId: null, side: 'MARKETING', count: 1 }]);
    expect([await waiting(ws.it, 'DECIDE_LEARNING'), await waiting(ws.cio, 'DECIDE_LEARNING')]).toEqual([[], []]);
    const { shadowing } = await asked(ws.cio, ws.it, ws.marketing);
    expect(await waiting(ws.marketing, 'ANSWER_SHADOWING')).toMatchObject([{ entityId: shadowing.id }]);
    expect(await waiting(ws.cmo, 'ANSWER_SHADOWING')).toEqual([]);
  });

  test("the use of an insight waits for the other side's head, a saving for the owner of its line", async () => {
    const ws = await api.workspace();
    const [goal, insight] = [await activeGoal(ws), await verified(ws)];
    await makeCustomer(ws.marketing, 'cite', { insightId: insight.id, kind: 'GOAL', targetId: goal.id, effect: { en: 'The evening counts' } });
    expect(await waiting(ws.cio, 'DECIDE_CITATION')).toEqual([{ kind: 'DECIDE_CITATION', entityId: insight.id, side: 'IT', count: 1 }]);
    expect(await waiting(ws.cmo, 'DECIDE_CITATION')).toEqual([]);
    const saving = await insightAndLine(ws);
    await makeKnowledge(ws.it, 'linkBudgetEffect', { lineId: saving.line.id, source: 'INSIGHT', sourceId: saving.insight.id, expected: 100_000 });
    expect(await waiting(ws.marketing, 'CONFIRM_SAVING')).toMatchObject([{ side: 'MARKETING', count: 1 }]);
    expect(await waiting(ws.it, 'CONFIRM_SAVING')).toEqual([]);
  });

  test('an open pulse waits for everybody of a side until they have answered it, and for nobody else', async () => {
    const ws = await api.workspace();
    const desk = await PulseDesk.of(ws);
    const survey = await desk.open();
    expect(await waiting(ws.it, 'ANSWER_PULSE')).toMatchObject([{ entityId: survey, side: 'IT' }]);
    expect(await waiting(ws.executive, 'ANSWER_PULSE')).toEqual([]);
    await desk.answer(ws.it, 'IT', survey, all(4, 3));
    expect(await waiting(ws.it, 'ANSWER_PULSE')).toEqual([]);
    expect(await waiting(ws.marketing, 'ANSWER_PULSE')).toHaveLength(1);
  });

  test('what holds up most comes first, then what has waited longest', async () => {
    const ws = await api.workspace();
    const { teamId, cycleId, id: goalId } = await activeGoal(ws);
    await (await PulseDesk.of(ws)).open();
    const { enrolment } = await finished(ws.cmo, ws.marketing);
    await makeLearning(ws.marketing, 'apply', { enrolmentId: enrolment.id, statement: { en: 'We measured by order' }, entity: 'Goal', entityId: goalId });
    const [first, second] = [await proposed(ws, teamId, cycleId), await proposed(ws, teamId, cycleId)];
    const { overview } = await ws.cio.run<{ overview: { waiting: Item[] } }>('{ overview { waiting { kind entityId side count } } }');
    expect(overview.waiting.map(({ kind, entityId }) => [kind, kind === 'SIGN_GOAL' ? entityId : null])).toEqual([
      ['SIGN_GOAL', first],
      ['SIGN_GOAL', second],
      ['ANSWER_PULSE', null],
      ['DECIDE_LEARNING', null],
    ]);
  });

  test('a rule in force waits for everybody who has not confirmed that version, several as one matter; a board reads nothing of it', async () => {
    const ws = await api.workspace();
    const first = await ruleInForce(ws, 'ONE');
    expect(await waiting(ws.executive, 'ACKNOWLEDGE_RULE')).toEqual([{ kind: 'ACKNOWLEDGE_RULE', entityId: first.id, side: null, count: 1 }]);
    await ruleInForce(ws, 'TWO');
    expect(await waiting(ws.it, 'ACKNOWLEDGE_RULE')).toEqual([{ kind: 'ACKNOWLEDGE_RULE', entityId: null, side: null, count: 2 }]);
    await ws.it.run(ACKNOWLEDGE, { input: { rightId: first.rightId } });
    expect(await waiting(ws.it, 'ACKNOWLEDGE_RULE')).toMatchObject([{ count: 1 }]);
    expect(await waiting(ws.marketing, 'ACKNOWLEDGE_RULE')).toMatchObject([{ count: 2 }]);
    const { boardPack } = await ws.executive.run<{ boardPack: { asks: { kind: string }[] } }>('query($period: String!) { boardPack(period: $period) { asks { kind } } }', { period: day(0).slice(0, 7) });
    expect(boardPack.asks).toEqual([]);
  });
});
