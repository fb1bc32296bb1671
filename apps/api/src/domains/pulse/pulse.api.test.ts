import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../test/days.ts';
import { at, idAt, type Person, startApi, type TestApi } from '../../../test/harness.ts';
import { JobRunner } from '../../platform/jobs/job-runner.ts';
import { PulseActionsService } from './pulse-actions.service.ts';
import { actionMutation, all, ANSWER, moment, PulseDesk, SETTINGS, SURVEY } from './pulse.testing.ts';
import { monthAfter } from './pulse.schedule.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const send = async (person: Person, surveyId: string, more: object = {}) => at(await person.run(ANSWER, { input: { surveyId, answers: all(4, 2), ...more } }), 'answerPulse');
const survey = async (person: Person, id: string) => at(await person.run(SURVEY, { id }), 'pulseSurvey');

describe('answering', () => {
  let desk: PulseDesk;
  let id = '';
  beforeAll(async () => {
    desk = await PulseDesk.of(await api.workspace());
    id = await desk.open();
  });

  test('counts once, also from two tabs at the same moment, and shows nothing before the end', async () => {
    const { it } = desk.ws;
    expect(await survey(it, id)).toMatchObject({ state: 'OPEN', viewerAnswered: false, viewerCan: { answer: true, act: false }, results: null });
    const tabs = await Promise.all([send(it, id), send(it, id), send(it, id, { answers: all(1, 1) })]);
    expect(tabs.map((tab) => at(tab, '__typename')).sort()).toEqual(['PulseAnswered', 'RefusedProblem', 'RefusedProblem']);
    expect(await send(it, id)).toMatchObject({ code: 'ALREADY_ANSWERED' });
    expect(await survey(it, id)).toMatchObject({ viewerAnswered: true, viewerCan: { answer: false }, results: null, sides: [{ side: 'IT', answered: 1, invited: 3 }, { side: 'MARKETING', answered: 0 }] });
  });

  test.each([
    ['a prediction under 1', { answers: all(4, 0) }, 'answers.0.predicted', 'BAD_NUMBER'],
    ['an answer over 5', { answers: all(6, 3) }, 'answers.0.own', 'BAD_NUMBER'],
    ['a missing question', { answers: all(3, 3).slice(1) }, 'answers', 'ANSWER_ALL'],
    ['no answer', { answers: [] }, 'answers', 'TOO_FEW'],
    ['an unknown question', { answers: [...all(3, 3), { question: 'WEATHER', own: 3, predicted: 3 }] }, 'answers.9.question', 'UNKNOWN_QUESTION'],
    ['a question twice', { answers: [...all(3, 3), ...all(3, 3).slice(0, 1)] }, 'answers.9.question', 'TWICE_ASKED'],
    ['a comment without end', { comment: { en: 'x'.repeat(501) } }, 'comment', 'TOO_LONG'],
  ])('%s is refused on its field and counts nothing', async (_name, bad, path, code) => {
    expect(await send(desk.ws.marketing, id, bad)).toMatchObject({ __typename: 'ValidationProblem', fields: expect.arrayContaining([expect.objectContaining({ path, code })]) });
    expect(await survey(desk.ws.marketing, id)).toMatchObject({ viewerAnswered: false });
  });

  test('is for members of the two sides, for the open survey, in their own workspace', async () => {
    expect(await send(desk.ws.executive, id)).toMatchObject({ code: 'NO_SIDE' });
    expect(await survey(desk.ws.executive, id)).toMatchObject({ viewerCan: { answer: false } });
    const elsewhere = await PulseDesk.of(await api.workspace());
    expect(await send(elsewhere.ws.it, id)).toMatchObject({ __typename: 'NotFoundProblem' });
    expect(await send(elsewhere.ws.it, 'no-id')).toMatchObject({ __typename: 'NotFoundProblem' });
    expect(await survey(elsewhere.ws.it, id)).toBeNull();
    await elsewhere.turn(moment(0));
    expect(await send(elsewhere.ws.it, (await elsewhere.idOf('SCHEDULED')) ?? '')).toMatchObject({ code: 'NOT_OPEN' });
    expect((await api.anonymous.send(ANSWER, { input: { surveyId: id, answers: all(3, 3) } })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await desk.close();
    expect(await send(desk.ws.marketing, id)).toMatchObject({ code: 'NOT_OPEN' });
  });
});

describe('the clock', () => {
  test('opens, closes and judges each survey once, however often it is asked and in however many processes', async () => {
    const desk = await PulseDesk.of(await api.workspace());
    const id = await desk.open();
    await Promise.all([desk.turn(moment(0)), desk.turn(moment(0))]);
    const closing = moment(60);
    await Promise.all([desk.turn(closing), desk.turn(closing), api.app.get(JobRunner).runDue(closing)]);
    await desk.turn(closing);
    const events = await desk.read<{ action: string; times: number }>(`select action, count(*)::int as times from audit_events where workspace_id = $1 and entity_id = $2 group by action order by action`, [id]);
    expect(events).toEqual([{ action: 'pulse.closed', times: 1 }, { action: 'pulse.opened', times: 1 }, { action: 'pulse.scheduled', times: 1 }, { action: 'pulse.suppressed', times: 1 }]);
    const periods = await desk.read<{ count: number; different: number }>('select count(*)::int as count, count(distinct period)::int as different from pulse_surveys where workspace_id = $1');
    expect(periods[0]?.count).toBe(periods[0]?.different);
  });

  test('a month whose last days are days off is asked about on the first working day after them', async () => {
    const desk = await PulseDesk.of(await api.workspace());
    await desk.opensOn(28, new Date('2026-02-20T09:00:00Z')); // the 28th is a Saturday
    for (const day of ['2026-02-28', '2026-03-01', '2026-03-02']) await desk.turn(new Date(`${day}T09:00:00Z`));
    expect(await desk.read(`select period, state, opens_on as "opensOn" from pulse_surveys where workspace_id = $1 order by period`)).toEqual([
      { period: '2026-02-01', state: 'OPEN', opensOn: '2026-03-02' },
      { period: '2026-03-01', state: 'SCHEDULED', opensOn: '2026-03-30' },
    ]);
  });

  test('asks nobody while a side is smaller than k', async () => {
    const desk = await PulseDesk.of(await api.workspace(), 2);
    for (const offset of [0, 20, 40]) await desk.turn(moment(offset));
    const { pulse } = await desk.ws.it.run<{ pulse: object }>('{ pulse { current { id } latest { id } members { side members } settings { kMin } viewerCanChangeSettings } }');
    expect(pulse).toEqual({ current: null, latest: null, members: [{ side: 'IT', members: 2 }, { side: 'MARKETING', members: 2 }], settings: { kMin: 3 }, viewerCanChangeSettings: false });
  });

  test('follows the settings, which only administrators change, never under k = 3', async () => {
    const desk = await PulseDesk.of(await api.workspace());
    await desk.turn(moment(0));
    const { owner, cio } = desk.ws;
    const change = async (input: object, person = owner) => at(await person.run(SETTINGS, { input: { expectedVersion: 0, openOnDay: 1, openDays: 5, kMin: 3, ...input } }), 'updatePulseSettings');
    expect((await cio.send(SETTINGS, { input: { expectedVersion: 0, openOnDay: 1, openDays: 5, kMin: 3 } })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    for (const [bad, path] of [[{ kMin: 2 }, 'kMin'], [{ openOnDay: 29 }, 'openOnDay'], [{ openDays: 1 }, 'openDays']] as const) {
      expect(await change(bad)).toMatchObject({ fields: [{ path, code: 'BAD_NUMBER' }] });
    }
    expect(await change({ openOnDay: 20, kMin: 4 })).toMatchObject({ pulse: { settings: { openOnDay: 20, kMin: 4, version: 1 }, current: { state: 'SCHEDULED', kMin: 4, opensOn: expect.stringMatching(/-2\d$/) } } });
    expect(await change({})).toMatchObject({ __typename: 'ConflictProblem' });
    expect(await change({ expectedVersion: 1, openOnDay: 10 })).toMatchObject({ pulse: { current: { opensOn: expect.stringMatching(/-1\d$/) } } });
  });
});

describe('results', () => {
  test('two answers of a side are too few: the survey is suppressed, and what was said is gone', async () => {
    const desk = await PulseDesk.of(await api.workspace());
    const id = await desk.open();
    for (const person of desk.it.slice(0, 2)) await desk.answer(person, 'IT', id, all(5, 1), { pl: 'Nikt tego nie przeczyta.' });
    for (const person of desk.marketing.slice(0, 2)) await desk.answer(person, 'MARKETING', id, all(2, 4));
    await desk.close();
    expect(await survey(desk.ws.cio, id)).toMatchObject({ state: 'SUPPRESSED', results: null, topic: null, sides: [{ answered: 2, comments: [] }, { answered: 2 }], viewerCan: { act: false } });
    expect(await desk.read('select 1 from pulse_tallies where workspace_id = $1 and survey_id = $2', [id])).toEqual([]);
    expect(await desk.read(`select 1 from pulse_sides where workspace_id = $1 and survey_id = $2 and comments <> '[]'`, [id])).toEqual([]);
  });

  test('six of each side are enough: figures, gaps, the topic and free text; who had answered is forgotten', async () => {
    const desk = await PulseDesk.of(await api.workspace(), 7);
    const id = await desk.open();
    for (const [index, person] of desk.it.slice(0, 6).entries()) await desk.answer(person, 'IT', id, all(4, 5), index < 2 ? { en: `Remark ${2 - index}` } : undefined);
    const answers = all(2, 3).map((each) => (each.question === 'LANGUAGE' ? { ...each, own: 1 } : each));
    for (const person of desk.marketing.slice(0, 6)) await desk.answer(person, 'MARKETING', id, answers);
    expect(await survey(desk.ws.cmo, id)).toMatchObject({ results: null, sides: [{ answered: 6, comments: [] }, {}] });
    await desk.close();
    const released = await survey(desk.ws.viewer, id);
    expect(released).toMatchObject({ state: 'RELEASED', topic: { question: 'LANGUAGE', kind: 'BLIND_SPOT_IT', gap: 100 }, sides: [{ side: 'IT', answered: 6, invited: 7, comments: [{ text: 'Remark 1' }, { text: 'Remark 2' }] }, { answered: 6 }] });
    expect((at(released, 'results') as { question: string }[]).find(({ question }) => question === 'JOINT_GOALS')).toMatchObject({
      ...{ ownIt: 75, ownMarketing: 25, predictedByIt: 100, predictedByMarketing: 50, disagreement: 50, blindSpotIt: 75, blindSpotMarketing: 25, text: { en: expect.any(String), pl: expect.any(String) } },
    });
    expect(await desk.read('select 1 from pulse_participations where workspace_id = $1 and survey_id = $2', [id])).toEqual([]);
    const { pulseByRecommendation } = await desk.ws.it.run<{ pulseByRecommendation: object[] }>('{ pulseByRecommendation { period recommendation ownIt ownMarketing predictedByIt predictedByMarketing } }');
    expect(pulseByRecommendation).toHaveLength(8);
    expect(pulseByRecommendation).toContainEqual(expect.objectContaining({ recommendation: 6, ownIt: 75, ownMarketing: 0, predictedByIt: 100, predictedByMarketing: 50 }));
  });

  test('k holds for each side; four remarks of four people stay unread', async () => {
    const desk = await PulseDesk.of(await api.workspace(), 4);
    const id = await desk.open();
    for (const person of desk.it) await desk.answer(person, 'IT', id, all(4, 5), { en: 'Only four of us' });
    for (const person of desk.marketing.slice(0, 2)) await desk.answer(person, 'MARKETING', id, all(1, 1));
    await desk.close();
    const half = await survey(desk.ws.cio, id);
    expect(half).toMatchObject({ state: 'RELEASED', topic: null, sides: [{ answered: 4, comments: [] }, { answered: 2 }] });
    for (const result of at(half, 'results') as object[]) expect(result).toMatchObject({ ownIt: 75, predictedByIt: 100, ownMarketing: null, predictedByMarketing: null, disagreement: null, blindSpotIt: null });
  });

  test('a page of surveys costs one statement, however many there are', async () => {
    const desk = await PulseDesk.of(await api.workspace());
    await desk.open();
    const LIST = 'query($first: Int!, $after: String) { pulseSurveys(first: $first, after: $after) { edges { cursor node { period state results { ownIt } sides { answered } viewerCan { answer } } } } }';
    const list = async (variables: object) => at(await desk.ws.it.run(LIST, { first: 10, ...variables }), 'pulseSurveys.edges') as { cursor: string; node: { period: string } }[];
    const few = await api.statements(() => list({}));
    for (let month = 0; month < 2; month += 1) await desk.openedFrom(await desk.close());
    expect((await list({})).length).toBeGreaterThan(2);
    expect(await api.statements(() => list({}))).toHaveLength(few.length);
    expect(few).toHaveLength(1);
    const [first] = await list({ first: 1 });
    expect((await list({ after: first?.cursor })).map(({ node }) => node.period)).toEqual((await list({})).slice(1).map(({ node }) => node.period));
  });
});

describe('actions', () => {
  const CREATE = actionMutation('createPulseAction', 'CreatePulseActionInput');
  const UPDATE = actionMutation('updatePulseAction', 'UpdatePulseActionInput');
  const CHECK = actionMutation('checkPulseAction', 'CheckPulseActionInput');

  test('agreed by leads about a released finding, changed until it is checked, checked by the other side after a month', async () => {
    const desk = await PulseDesk.of(await api.workspace());
    const id = await desk.open();
    const { cio, cmo, it, marketing } = desk.ws;
    const input = { surveyId: id, question: 'LANGUAGE', title: { en: 'Ten words a week' }, ownerId: it.memberId, dueOn: day(20) };
    const create = async (more: object = {}, person = cio) => at(await person.run(CREATE, { input: { ...input, ...more } }), 'createPulseAction');
    expect(await create()).toMatchObject({ code: 'NOT_RELEASED' });
    for (const person of desk.it) await desk.answer(person, 'IT', id, all(4, 5));
    await desk.close();
    expect((await it.send(CREATE, { input })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await create({ question: 'WEATHER' })).toMatchObject({ fields: [{ path: 'question', code: 'UNKNOWN_QUESTION' }] });
    expect(await create({ dueOn: day(-1) })).toMatchObject({ fields: [{ path: 'dueOn', code: 'DUE_PAST' }] });
    expect(await create({ dueOn: day(60) })).toMatchObject({ fields: [{ path: 'dueOn', code: 'DUE_AFTER_CHECK' }] });
    expect(await create({ ownerId: 'nobody', title: {} })).toMatchObject({ fields: [{ path: 'title', code: 'REQUIRED' }] });
    expect(await create({ ownerId: 'nobody' })).toMatchObject({ fields: [{ path: 'ownerId', code: 'NOT_FOUND' }] });
    const agreed = await create();
    expect(agreed).toMatchObject({ action: { state: 'AGREED', checkOn: monthAfter(day(0)), owner: { name: it.name }, viewerCan: { update: true, check: false } } });
    const actionId = idAt(agreed, 'action.id');
    const change = async (expectedVersion: number) => at(await cmo.run(UPDATE, { input: { id: actionId, expectedVersion, title: { en: 'Five words a week' }, ownerId: it.memberId, dueOn: day(10) } }), 'updatePulseAction');
    expect(await change(1)).toMatchObject({ action: { version: 2, dueOn: day(10) } });
    expect(await change(1)).toMatchObject({ __typename: 'ConflictProblem' });
    const verdict = { id: actionId, expectedVersion: 2, done: true, helped: 'PARTLY' };
    expect(at(await marketing.run(CHECK, { input: verdict }), 'checkPulseAction')).toMatchObject({ code: 'CHECK_TOO_EARLY' });
    expect(at(await cio.run(CHECK, { input: verdict }), 'checkPulseAction')).toMatchObject({ code: 'CHECK_BY_OTHER' });
    expect((await desk.ws.viewer.send(CHECK, { input: verdict })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    await desk.ws.as(marketing, 'MEMBER', 'MARKETING', (ctx) => api.app.get(PulseActionsService).check(ctx, actionId, 2, { done: true, helped: 'PARTLY', note: { en: 'Half of them' } }), moment(32));
    expect(await change(3)).toMatchObject({ code: 'ALREADY_CHECKED' });
    const LIST = 'query($id: ID) { pulseActions(first: 5, surveyId: $id) { edges { node { id state helped questionText { text } owner { name } checkedBy { name } viewerCan { update check } } } } }';
    const statements = await api.statements(async () => {
      expect(at(await it.run(LIST, { id }), 'pulseActions.edges')).toEqual([
        { node: { id: actionId, state: 'CHECKED', helped: 'PARTLY', questionText: { text: expect.any(String) }, owner: { name: it.name }, checkedBy: { name: marketing.name }, viewerCan: { update: false, check: false } } },
      ]);
    });
    expect(statements).toHaveLength(2); // actions, their people
  });
});
