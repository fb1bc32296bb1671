import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { at, idAt, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { CREATE_GOAL, cycle, goalInput, jointTeam } from './goals.testing.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
});
afterAll(() => api.close());

test('words of a goal that one side owns are held when the other changes them; with the yes they are the goal\'s', async () => {
  const rule = {
    ...{ code: 'GOAL-WORDS', name: { en: 'What marketing notices' }, description: { en: 'The promise to customers.' }, holder: 'MARKETING', consulted: [], informed: [] },
    ...{ answerWithinDays: 2, entity: 'Goal', fields: ['noticeMarketing'], filter: [] },
  };
  const drafted = await ws.cmo.run('mutation($input: CreateDecisionDomainInput!) { createDecisionDomain(input: $input) { ... on DecisionDomainSaved { domain { open { id } } } ... on Problem { message } } }', { input: rule });
  const rightId = idAt(drafted, 'createDecisionDomain.domain.open.id');
  for (const [index, head] of [ws.cio, ws.cmo].entries()) await head.run('mutation($input: SignDecisionRightInput!) { signDecisionRight(input: $input) { __typename } }', { input: { rightId, expectedVersion: index + 1 } });

  const draft = goalInput(await jointTeam(ws), await cycle(ws));
  const goalId = idAt(await ws.it.run(CREATE_GOAL, { input: draft }), 'createGoal.goal.id');
  const goal = async () => at(await ws.it.run('query($id: ID!) { goal(id: $id) { version title { text } noticeMarketing { text } keyResults { id title { en pl } metric start target weight accountableSide source } } }', { id: goalId }), 'goal') as { version: number; keyResults: object[] };
  const { version, keyResults } = await goal();
  const update = (more: object, expectedVersion = version) =>
    ws.it.run('mutation($input: UpdateGoalInput!) { updateGoal(input: $input) { __typename ... on HeldForDecision { crossingId } ... on Problem { message } } }', { input: { ...draft, keyResults, id: goalId, expectedVersion, ...more } });

  const held = await update({ noticeMarketing: { en: 'Everything is faster' } });
  expect(await goal()).toMatchObject({ version, noticeMarketing: { text: 'Campaigns start on time' } });
  const id = idAt(held, 'updateGoal.crossingId');
  const approved = await ws.cmo.run('mutation($input: CrossingStepInput!) { approveCrossing(input: $input) { ... on CrossingSaved { crossing { state } } ... on Problem { message } } }', { input: { id, expectedVersion: 1 } });
  expect(at(approved, 'approveCrossing.crossing.state')).toBe('APPROVED');
  expect(await goal()).toMatchObject({ noticeMarketing: { text: 'Everything is faster' } });

  const now = await goal();
  expect(at(await update({ keyResults: now.keyResults, noticeMarketing: { en: 'Everything is faster' }, title: { en: 'Ours' } }, now.version), 'updateGoal.__typename')).toBe('GoalUpdated');
});

test('a pause that would take a goal out of a rule is held; other goals pause at once', async () => {
  const mine = await api.workspace();
  const rule = {
    ...{ code: 'GOAL-TITLE', name: { en: 'Names of goals' }, description: { en: 'What the board reads.' }, holder: 'MARKETING', consulted: [], informed: [] },
    ...{ answerWithinDays: 2, entity: 'Goal', fields: ['title'], filter: [{ fact: 'state', values: ['ACTIVE'] }] },
  };
  const signed = async (document: string, values: object) => {
    for (const [index, head] of [mine.cio, mine.cmo].entries()) await head.run(document, { input: { ...values, expectedVersion: index + 1 } });
  };
  const drafted = await mine.cio.run('mutation($input: CreateDecisionDomainInput!) { createDecisionDomain(input: $input) { ... on DecisionDomainSaved { domain { open { id } } } } }', { input: rule });
  await signed('mutation($input: SignDecisionRightInput!) { signDecisionRight(input: $input) { __typename } }', { rightId: idAt(drafted, 'createDecisionDomain.domain.open.id') });
  const id = idAt(await mine.it.run(CREATE_GOAL, { input: goalInput(await jointTeam(mine), await cycle(mine)) }), 'createGoal.goal.id');
  const goal = async () => at(await mine.it.run('query($id: ID!) { goal(id: $id) { state version } }', { id }), 'goal') as { state: string; version: number };
  await mine.as(mine.owner, 'OWNER', null, (ctx) => ctx.query(`update goals set state = 'ACTIVE' where workspace_id = $1 and id = $2`, [ctx.workspaceId, id]));
  const move = async (person: typeof mine.cio, name: string) =>
    at(await person.run(`mutation($input: MoveGoalInput!) { ${name}(input: $input) { __typename ... on HeldForDecision { crossingId } ... on Problem { message } } }`, { input: { id, expectedVersion: (await goal()).version } }), name) as { __typename: string; crossingId: string };
  const { crossingId } = await move(mine.cio, 'pauseGoal');
  expect((await goal()).state).toBe('ACTIVE');
  await mine.cmo.run('mutation($input: CrossingStepInput!) { approveCrossing(input: $input) { __typename } }', { input: { id: crossingId, expectedVersion: 1 } });
  expect((await goal()).state).toBe('PAUSED');
  expect((await move(mine.cio, 'resumeGoal')).__typename).toBe('GoalSaved');
  expect((await move(mine.cmo, 'pauseGoal')).__typename).toBe('GoalSaved');
});
