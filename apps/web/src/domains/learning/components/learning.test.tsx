import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { AcceptLearningDocument, AnswerQuizDocument, FinishLearningDocument, LearningHomeDocument, QuizPageDocument, ShadowingPageDocument, WriteShadowingDocument } from '../learning.gen.ts';
import { LearningPage } from './learning-page.tsx';
import { QuizPage } from './quiz-page.tsx';
import { ShadowingPage } from './shadowing-page.tsx';

const shared = { domain: 'learning', messages: { en, pl } };
const words = (text: string, other = text) => ({ __typename: 'LocalizedText', en: text, pl: other, text, language: 'EN' });
const member = (id: string, name: string, side: string) => ({ __typename: 'Member', id, name, side });
const ola = member('m1', 'Ola Nowak', 'IT');
const krzysztof = member('m9', 'Krzysztof Malec', 'MARKETING');
const nothing = { __typename: 'EnrolmentRights', plan: false, start: false, finish: false, dismiss: false, askShadowing: false, apply: false };

const enrolment = {
  __typename: 'Enrolment', id: 'e1', version: 1, state: 'PLANNED', dueOn: '2026-12-04', finishedAt: null, appliedAt: null, reasonSkill: null, member: ola, shadowing: null,
  item: { __typename: 'LearningItem', id: 'i1', kind: 'COURSE', title: words('How a media plan is made'), summary: words('You read a media plan'), minutes: 90, link: null, language: null },
  viewerCan: { ...nothing, start: true, finish: true },
};
const path = {
  __typename: 'LearningPlan', id: 'p1', version: 1, name: words('Marketing for IT', 'Marketing dla IT'), purpose: words('To advise'), side: 'IT', finished: 2, applied: 1, taken: 3, people: 5, teamFinished: 11, archived: false,
  items: ['i1', 'i2', 'i3', 'i4'].map((id) => ({ __typename: 'LearningItem', id })), viewerCan: { __typename: 'LearningPlanRights', update: false, archive: false, follow: true },
};
const application = {
  __typename: 'LearningApplication', id: 'a1', version: 1, state: 'PROPOSED', side: 'MARKETING', statement: words('The request came in three parts'), reason: null, createdAt: '2026-11-20T10:00:00Z', decidedAt: null,
  enrolmentId: 'e9', member: krzysztof, decidedBy: null, item: { __typename: 'LearningItem', id: 'i9', title: words('How to ask') },
  cites: { __typename: 'CitedThing', entity: 'Request', id: 'r1', place: 'r1', title: words('Landing page') }, viewerCan: { __typename: 'LearningApplicationRights', decide: true },
};
const edge = (node: object) => ({ __typename: 'Edge', cursor: 'c', node });

const home = (mine: object = {}, more: { paths?: object[]; used?: object[]; opinions?: object[] } = {}) => ({
  request: { query: LearningHomeDocument },
  result: {
    data: {
      myLearning: { __typename: 'MyLearning', id: 'm1', quizDueOn: null, openAttemptId: null, toAnswer: 0, toDecide: 0, toApply: 0, viewerCanQuiz: true, next: enrolment, ...mine },
      learningPlans: { __typename: 'LearningPlanConnection', edges: (more.paths ?? [path]).map(edge) },
      learningItems: { __typename: 'LearningItemConnection', viewerCanManage: false, viewerCanEnrol: true, viewerCanSuggest: false },
      shadowings: { __typename: 'ShadowingConnection', edges: [] },
      learningApplications: { __typename: 'LearningApplicationConnection', edges: (more.used ?? []).map(edge) },
      pulseByRecommendation: more.opinions ?? [],
    },
  },
});
const atHome = { ...shared, path: '/w/demo/learning' };

describe('learning', () => {
  test('shows what it did to how far apart the two sides are, once there are two months to compare', async () => {
    const said = (period: string, recommendation: number, ownIt: number | null, ownMarketing: number | null) => ({ __typename: 'PulseRecommendation', period, recommendation, ownIt, ownMarketing });
    const opinions = [said('2026-11-01', 3, 66, 58), said('2026-11-01', 4, 90, 10), said('2026-10-01', 3, 50, null), said('2026-09-01', 3, 70, 40)];
    const { unmount } = renderScreen(<LearningPage />, { ...atHome, mocks: [home({}, { opinions })] });
    expect(await screen.findByRole('heading', { name: 'The gap closes: the two departments were 30 points apart about learning, now 8.' })).toBeInTheDocument();
    unmount();
    renderScreen(<LearningPage />, { ...atHome, mocks: [home({}, { opinions: opinions.slice(0, 3) })] });
    expect((await screen.findAllByText('Marketing for IT')).length).toBeGreaterThan(0);
    expect(screen.queryByText(/points apart/)).toBeNull();
  });

  test('the next item is seen at once and done in one click', async () => {
    let sent = 0;
    const finish = {
      request: { query: FinishLearningDocument, variables: { input: { id: 'e1', expectedVersion: 1 } } },
      result: () => {
        sent += 1;
        const finished = { ...enrolment, version: 2, state: 'FINISHED', startedAt: '2026-11-23T10:00:00Z', finishedAt: '2026-11-23T10:00:00Z', plan: null, applications: [], viewerCan: { ...nothing, apply: true } };
        return { data: { finishLearning: { __typename: 'EnrolmentSaved', enrolment: { ...finished, item: { ...enrolment.item, skills: [] } } } } };
      },
    };
    const { user } = renderScreen(<LearningPage />, { ...atHome, mocks: [home(), finish, home({ next: null, toApply: 1 })] });
    const next = within(await screen.findByRole('region', { name: 'Your next item' }));
    expect(next.getByRole('heading', { name: 'How a media plan is made' })).toBeInTheDocument();
    expect(next.getByText('by Friday 4 December')).toBeInTheDocument();
    await user.click(next.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(sent).toBe(1));
    expect(await screen.findByText('Nothing is on your list')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '1 finished item: where did you use it?' })).toHaveAttribute('href', '/w/demo/learning/mine?show=finished');
  });

  test('paths show the reader’s own way and that of all together; the other side’s learning is accepted in one click', async () => {
    let sent = 0;
    const accept = {
      request: { query: AcceptLearningDocument, variables: { input: { id: 'a1', expectedVersion: 1 } } },
      result: () => {
        sent += 1;
        return { data: { acceptLearning: { __typename: 'LearningApplicationSaved', application: { ...application, version: 2, state: 'ACCEPTED', decidedAt: '2026-11-23T10:00:00Z', decidedBy: ola, viewerCan: { __typename: 'LearningApplicationRights', decide: false } } } } };
      },
    };
    const { user } = renderScreen(<LearningPage />, { ...atHome, mocks: [home({ toDecide: 1 }, { used: [application] }), accept] });
    expect(await screen.findByText('2 of 4 done, 1 used')).toBeInTheDocument();
    expect(screen.getByText('Together: 5 people, 11 items done')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Landing page' })).toHaveAttribute('href', '/w/demo/requests/r1');
    await user.click(screen.getByRole('button', { name: 'I see it used' }));
    await waitFor(() => expect(sent).toBe(1));
    expect(await screen.findByText(/^accepted by Ola Nowak/)).toBeInTheDocument();
  });

  test('an empty list leads to the catalogue, in Polish too', async () => {
    renderScreen(<LearningPage />, { ...atHome, language: 'pl', mocks: [home({ next: null }, { paths: [] })] });
    expect(await screen.findByText('Twoja lista jest pusta')).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'Otwórz katalog' }).length).toBeGreaterThan(0);
    expect(screen.getByText('Nie ma jeszcze żadnej ścieżki')).toBeInTheDocument();
  });
});

describe('the quiz', () => {
  const question = { __typename: 'QuizQuestion', id: 'q1', kind: 'MEANING', prompt: words('What does “CTR” mean?'), options: [words('clicks of a hundred'), words('a till')], repetition: true, answer: null, right: null, explanation: null, termId: null, insightId: null };
  const attempt = { __typename: 'QuizAttempt', id: 't1', asked: 1, answered: 0, rightAnswers: 0, repetition: true, finishedAt: null, dueAgainOn: null, questions: [question] };
  const page = {
    request: { query: QuizPageDocument },
    result: { data: { myLearning: { __typename: 'MyLearning', id: 'm1', quizDueOn: null, openAttemptId: 't1', viewerCanQuiz: true }, quizAttempts: { __typename: 'QuizAttemptConnection', edges: [edge(attempt)] } } },
  };

  test('says after the answer what is right and why, then the result that only the reader sees', async () => {
    const told = { ...question, answer: 1, right: 0, explanation: words('CTR (marketing): clicks of a hundred.'), termId: 'w1' };
    const answer = {
      request: { query: AnswerQuizDocument, variables: { input: { questionId: 'q1', option: 1 } } },
      result: { data: { answerQuiz: { __typename: 'QuizAnswered', question: told, attempt: { __typename: 'QuizAttempt', id: 't1', answered: 1, rightAnswers: 0, finishedAt: '2026-11-23T10:00:00Z', dueAgainOn: '2026-12-23' } } } },
    };
    const { user } = renderScreen(<QuizPage />, { ...shared, path: '/w/demo/learning/quiz', mocks: [page, answer] });
    expect(await screen.findByText('Asked again from your last quiz.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'a till' }));
    expect(await screen.findByText('CTR (marketing): clicks of a hundred.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /clicks of a hundred right answer/ })).toBeDisabled();
    expect(screen.getByRole('link', { name: 'Open the word in the glossary' })).toHaveAttribute('href', '/w/demo/glossary/w1');
    await user.click(screen.getByRole('button', { name: 'See the result' }));
    expect(await screen.findByText('0 of 1 right')).toBeInTheDocument();
    expect(screen.getByText('Due again on 23 December 2026.')).toBeInTheDocument();
  });
});

describe('a shadowing', () => {
  const shadowing = {
    __typename: 'Shadowing', id: 's1', version: 2, state: 'AGREED', plannedOn: '2026-11-23', purpose: words('See a review'), lines: [], note: null, confirmedAt: null, enrolmentId: 'e1', guest: ola, host: krzysztof,
    item: { __typename: 'LearningItem', id: 'i1', title: words('A campaign review') }, viewerCan: { __typename: 'ShadowingRights', agree: false, decline: false, cancel: true, write: true, confirm: false },
  };
  const page = { request: { query: ShadowingPageDocument, variables: { id: 's1' } }, result: { data: { shadowing } } };

  test('a line that is missing is told at its field, and the others stay', async () => {
    const line = (text: string | null) => ({ pl: null, en: text });
    const refused = {
      request: { query: WriteShadowingDocument, variables: { input: { id: 's1', expectedVersion: 2, firstLine: line('One'), secondLine: line('Two'), thirdLine: line('x') } } },
      result: { data: { writeShadowing: { __typename: 'ValidationProblem', code: 'INVALID', message: 'Please correct.', fields: [{ __typename: 'FieldProblem', path: 'thirdLine', code: 'TOO_SHORT', message: 'At least 3 characters.' }] } } },
    };
    const { user } = renderScreen(<ShadowingPage />, { ...shared, path: '/w/demo/learning/shadowings/s1', route: '/w/:slug/learning/shadowings/:id', mocks: [page, refused] });
    expect(await screen.findByText('Krzysztof Malec')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Confirm' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Write what you learned' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/^First line/), 'One');
    await user.type(dialog.getByLabelText(/^Second line/), 'Two');
    await user.type(dialog.getByLabelText(/^Third line/), 'x');
    await user.click(dialog.getByRole('button', { name: 'Write what you learned' }));
    expect(await dialog.findByText('At least 3 characters.')).toBeInTheDocument();
    expect(dialog.getByLabelText(/^First line/)).toHaveValue('One');
  });
});
