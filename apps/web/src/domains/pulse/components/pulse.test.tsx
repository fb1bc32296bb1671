import { expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { answers, connection, person, words } from '../../../platform/testing/answers.ts';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { AnswerPage } from './answer-page.tsx';
import { MonthPage } from './month-page.tsx';
import { PulsePage } from './pulse-page.tsx';
import { SettingsPage } from './settings-page.tsx';

jest.setTimeout(20_000);

const shared = { domain: 'pulse', messages: { en, pl } };
const questions = [
  { __typename: 'PulseQuestion', code: 'A', recommendation: 4, text: words('It is there on time.') },
  { __typename: 'PulseQuestion', code: 'B', recommendation: 6, text: words('We understand each other.') },
];
const side = (name: 'IT' | 'MARKETING', answered: number, comments: object[] = []) => ({ __typename: 'PulseSide', side: name, invited: 10, answered, comments });
const survey = (more: object = {}) => ({
  ...{ __typename: 'PulseSurvey', id: 's1', period: '2026-11-01', state: 'OPEN', opensOn: '2026-11-02', closesOn: '2026-11-30', closedOn: null, kMin: 3, viewerAnswered: false, questions, topic: null, results: null },
  ...{ sides: [side('IT', 4), side('MARKETING', 3)], viewerCan: { __typename: 'PulseSurveyRights', answer: true, act: false } },
  ...more,
});
const result = (question: string, ownIt: number, ownMarketing: number | null) => ({
  ...{ __typename: 'PulseResult', question, text: questions.find(({ code }) => code === question)?.text, ownIt, ownMarketing, predictedByIt: 60, predictedByMarketing: 50 },
  ...{ disagreement: ownMarketing === null ? null : Math.abs(ownIt - ownMarketing), blindSpotIt: 5, blindSpotMarketing: 25 },
});
const released = survey({
  ...{ id: 's0', period: '2026-10-01', state: 'RELEASED', closedOn: '2026-10-20', results: [result('B', 50, 60), result('A', 80, 30)] },
  ...{ topic: { __typename: 'PulseTopic', question: 'A', kind: 'DISAGREEMENT', gap: 50 }, sides: [side('IT', 9, [words('We wait too long.')]), side('MARKETING', 8)], viewerCan: { __typename: 'PulseSurveyRights', answer: false, act: true } },
});
const suppressed = survey({ id: 's9', period: '2026-09-01', state: 'SUPPRESSED', sides: [side('IT', 2), side('MARKETING', 2)] });
const stand = (more: object = {}) => ({
  pulse: {
    ...{ __typename: 'Pulse', current: survey(), latest: released, viewerCanChangeSettings: true, settings: { __typename: 'PulseSettings', openOnDay: 1, openDays: 5, kMin: 3, version: 0 } },
    members: [{ __typename: 'PulseSideMembers', side: 'IT', members: 10 }, { __typename: 'PulseSideMembers', side: 'MARKETING', members: 10 }],
    ...more,
  },
});
const action = (more: object = {}) => ({
  ...{ __typename: 'PulseAction', id: 'a1', surveyId: 's0', period: '2026-10-01', question: 'A', questionText: questions[0]?.text, title: words('A Friday slot'), dueOn: '2026-01-10', checkOn: '2026-01-20', state: 'AGREED', done: null, helped: null, note: null, checkedAt: null, version: 1 },
  ...{ owner: person('m2', 'Maria', 'MARKETING'), checkedBy: null, viewerCan: { __typename: 'PulseActionRights', update: false, check: true } },
  ...more,
});
const server = (by: Parameters<typeof answers>[0] = {}) =>
  answers({
    PulseStand: () => stand(),
    PulseMonths: () => ({ pulseSurveys: connection('PulseSurvey', [survey(), released, suppressed]) }),
    PulseActions: () => ({ pulseActions: connection('PulseAction', [action()]) }),
    ...by,
  });
const answering = (by: Parameters<typeof answers>[0] = {}) => {
  const { link, sent } = server(by);
  return { ...renderScreen(<AnswerPage />, { ...shared, path: '/w/demo/pulse/answer', link }), sent };
};
const scale = (name: RegExp) => screen.getByRole('group', { name });

test('one question a screen, for the own side and the other one; back keeps what was answered; sent once, without the browser keeping it', async () => {
  const { user, sent } = answering({ AnswerPulse: () => ({ answerPulse: { __typename: 'PulseAnswered', survey: survey({ viewerAnswered: true }) } }) });
  expect(await screen.findByRole('heading', { name: 'It is there on time.' })).toBeVisible();
  const next = screen.getByRole('button', { name: en.answer.next });
  expect(next).toBeDisabled();
  await user.click(within(scale(/IT: how do we/)).getByRole('radio', { name: /^4/ }));
  await user.click(within(scale(/Marketing: what will/)).getByRole('radio', { name: /^2/ }));
  await user.click(next);
  expect(screen.getByRole('heading', { name: 'We understand each other.' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: en.answer.back }));
  expect(within(scale(/IT: how do we/)).getByRole('radio', { name: /^4/ })).toBeChecked();
  await user.click(screen.getByRole('button', { name: en.answer.next }));
  await user.keyboard('51');
  expect(within(scale(/IT: how do we/)).getByRole('radio', { name: /^5/ })).toBeChecked();
  await user.click(screen.getByRole('button', { name: en.answer.next }));
  await user.type(screen.getByRole('textbox', { name: en.answer.comment }), 'Fine 3');
  await user.click(screen.getByRole('button', { name: en.answer.send }));
  expect(await screen.findByText(en.answer.thanks)).toBeVisible();
  expect(screen.getByText(/Results come on Tuesday/)).toBeVisible();
  expect(sent.filter(({ name }) => name === 'AnswerPulse').map(({ variables }) => variables)).toEqual([
    { input: { surveyId: 's1', answers: [{ question: 'A', own: 4, predicted: 2 }, { question: 'B', own: 5, predicted: 1 }], comment: { en: 'Fine 3', pl: null } } },
  ]);
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('predicted');
});

test('a refusal says what to do and loses nothing', async () => {
  const { user } = answering({ AnswerPulse: () => ({ answerPulse: { __typename: 'RefusedProblem', code: 'NOT_OPEN', message: 'This survey is not open.' } }) });
  await screen.findByRole('heading', { name: 'It is there on time.' });
  for (const _ of questions) {
    await user.keyboard('43{Enter}');
  }
  await user.click(screen.getByRole('button', { name: en.answer.send }));
  expect(await screen.findByText('This survey is not open.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: en.answer.back }));
  expect(within(scale(/Marketing: what will/)).getByRole('radio', { name: /^3/ })).toBeChecked();
});

test('whoever has answered, or belongs to neither side, reads why there is nothing to answer', async () => {
  answering({ PulseStand: () => stand({ current: survey({ viewerAnswered: true, viewerCan: { __typename: 'PulseSurveyRights', answer: false, act: false } }) }) });
  expect(await screen.findByText(en.answer.already)).toBeVisible();
});

test('the pulse shows the finding, dumbbells by gap, the topic, remarks, the action that is due, and every month', async () => {
  const { link } = server();
  const { user, address } = renderScreen(<PulsePage />, { ...shared, path: '/w/demo/pulse', link });
  expect(await screen.findByRole('heading', { name: 'Largest gap: “It is there on time” – IT says 80, marketing 30.' })).toBeVisible();
  expect(screen.getByRole('link', { name: en.status.answer })).toHaveAttribute('href', '/w/demo/pulse/answer');
  expect(screen.getAllByRole('img', { name: /IT: \d+, Marketing: \d+/ }).map((row) => row.getAttribute('aria-label'))).toEqual(['It is there on time. IT: 80, Marketing: 30', 'We understand each other. IT: 50, Marketing: 60']);
  expect(screen.getByText('We wait too long.')).toBeVisible();
  expect(await screen.findByText(en.actions.stage.DUE)).toBeVisible();
  expect(await screen.findByRole('link', { name: 'September 2026' })).toHaveAttribute('href', '/w/demo/pulse/s9');
  await user.click(screen.getByText(en.results.views.it));
  expect(address()).toBe('/w/demo/pulse?view=it');
  expect(screen.getAllByRole('img', { name: /IT's prediction: 60/ })).toHaveLength(2);
});

test('from month to month the gap closes or opens, with a hole where too few answered', async () => {
  const earlier = survey({ id: 's8', period: '2026-08-01', state: 'RELEASED', closedOn: '2026-08-20', results: [result('A', 90, 20), result('B', 50, 50)], topic: null });
  const { link } = server({ PulseMonths: () => ({ pulseSurveys: connection('PulseSurvey', [released, suppressed, earlier]) }) });
  const { user } = renderScreen(<PulsePage />, { ...shared, path: '/w/demo/pulse', link });
  const trend = within(await screen.findByRole('region', { name: 'The gap closes: 70 points at first, 50 now.' }));
  const rows = async () => {
    await user.click(trend.getByRole('button', { name: /table/i }));
    return trend.getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('cell').map((cell) => cell.textContent));
  };
  expect((await rows()).map((cells) => cells.slice(-2))).toEqual([['90', '20'], ['–', '–'], ['80', '30']]);
});

test('the other side checks an action with the version it saw', async () => {
  const { link, sent } = server({ CheckPulseAction: () => ({ checkPulseAction: { __typename: 'PulseActionSaved', action: action({ state: 'CHECKED', helped: 'PARTLY', done: true }) } }) });
  const { user } = renderScreen(<PulsePage />, { ...shared, path: '/w/demo/pulse', link });
  await user.click(await screen.findByRole('button', { name: en.actions.check }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByText(en.actions.stage.PARTLY));
  await user.click(within(dialog).getByRole('button', { name: en.actions.saveCheck }));
  await waitFor(() => expect(sent.find(({ name }) => name === 'CheckPulseAction')?.variables).toEqual({ input: { id: 'a1', expectedVersion: 1, done: true, helped: 'PARTLY', note: { en: null, pl: null } } }));
});

test('a suppressed month explains itself and shows no figure', async () => {
  const { link } = server({ PulseMonth: () => ({ pulseSurvey: suppressed }) });
  renderScreen(<MonthPage />, { ...shared, path: '/w/demo/pulse/s9', route: '/w/:slug/pulse/:id', link });
  expect(await screen.findByRole('heading', { name: 'September 2026: too few answered' })).toBeVisible();
  expect(screen.getByText(/from 3 answers on/)).toBeVisible();
  expect(screen.queryByRole('group', { name: /Both sides/ })).toBeNull();
});

test('the rhythm is refused on its field, and what was typed stays', async () => {
  const fields = [{ __typename: 'FieldProblem', path: 'kMin', code: 'BAD_NUMBER', message: 'Between 3 and 50, please.' }];
  const { link, sent } = server({ UpdatePulseSettings: () => ({ updatePulseSettings: { __typename: 'ValidationProblem', code: 'INVALID', message: 'Correct the fields.', fields } }) });
  const { user } = renderScreen(<SettingsPage />, { ...shared, path: '/w/demo/pulse/settings', link });
  const fewest = await screen.findByRole('textbox', { name: en.settings.kMin });
  await user.clear(fewest);
  await user.type(fewest, '2');
  await user.click(screen.getByRole('button', { name: en.settings.save }));
  expect(await screen.findByText('Between 3 and 50, please.')).toBeVisible();
  expect(fewest).toHaveValue('2');
  expect(sent.at(-1)?.variables).toEqual({ input: { expectedVersion: 0, openOnDay: 1, openDays: 5, kMin: 2 } });
});
