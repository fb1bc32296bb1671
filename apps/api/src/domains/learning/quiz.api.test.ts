import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { day } from '../../../test/days.ts';
import { at, type Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { noted, verified } from '../customer/customer.testing.ts';
import { liveTerm } from '../glossary/glossary.testing.ts';
import { BEGIN, begun, make, newItem, type Question, tell } from './learning.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const MARKETING = (canonical: string) => ({ domain: 'MARKETING', senses: [{ ownerSide: 'MARKETING', pl: { preferred: `pl ${canonical}` }, en: { preferred: canonical }, plain: { pl: `prosto ${canonical}`, en: `plainly ${canonical}` }, definition: { en: `Definition of ${canonical}.` } }] });

async function withWords(count: number): Promise<TestWorkspace> {
  const ws = await api.workspace();
  for (let index = 0; index < count; index += 1) await liveTerm(ws.marketing, ws.it, `word${index}`, MARKETING(`word${index}`));
  return ws;
}
const code = async (person: Person) => at(await person.run(BEGIN), 'beginQuiz.code');
/** The option that is right: what the test's words say. */
const rightOf = ({ prompt, options, kind }: Question) => {
  const [word = ''] = /word\d+/.exec(prompt.en) ?? [];
  return options.findIndex((option) => option.en === (kind === 'MEANING' ? `plainly ${word}` : word));
};
const answerAll = async (person: Person, questions: readonly Question[], wrong = 0) => {
  for (const [index, question] of questions.entries()) {
    const right = rightOf(question);
    await make(person, 'answer', { questionId: question.id, option: index < wrong ? (right + 1) % question.options.length : right });
  }
};
const age = (ws: TestWorkspace, days: number) =>
  ws.as(ws.owner, 'OWNER', null, async (ctx) => {
    await ctx.query(`update quiz_attempts set finished_at = finished_at - make_interval(days => $2), due_again_on = due_again_on - $2::int where workspace_id = $1 and finished_at is not null`, [ctx.workspaceId, days]);
    await ctx.query(`update quiz_questions set answered_at = answered_at - make_interval(days => $2) where workspace_id = $1 and answered_at is not null`, [ctx.workspaceId, days]);
  });

test('asks for the other side’s words in both languages, judges on the server, and tells what is right only with the answer', async () => {
  const ws = await withWords(5);
  const { id, questions } = await begun(ws.it);
  expect(questions).toHaveLength(5);
  expect(new Set(questions.map(({ prompt }) => /word\d/.exec(prompt.en)?.[0])).size).toBe(5);
  for (const question of questions) {
    expect(question).toMatchObject({ answer: null, right: null, explanation: null, termId: null, repetition: false });
    expect(question.prompt.pl).not.toBe(question.prompt.en);
    expect(question.options).toHaveLength(4);
    expect(rightOf(question)).toBeGreaterThanOrEqual(0);
  }
  const [first] = questions;
  if (!first) throw new Error('A quiz has questions');
  expect(JSON.stringify(await ws.it.send('query($id: ID!) { quizAttempt(id: $id) { questions { id right explanation { en } termId } } }', { id }))).not.toContain('Definition of');
  expect(await tell(ws.it, 'answer', { questionId: first.id, option: 4 })).toBe('option QUIZ_NO_OPTION');
  expect(await tell(ws.cio, 'answer', { questionId: first.id, option: 0 })).toBe('NOT_FOUND');
  const told = await make(ws.it, 'answer', { questionId: first.id, option: (rightOf(first) + 1) % 4 });
  expect(told).toMatchObject({ answer: (rightOf(first) + 1) % 4, right: rightOf(first), explanation: { en: expect.stringContaining('Definition of') }, termId: expect.any(String) });
  expect(await tell(ws.it, 'answer', { questionId: first.id, option: rightOf(first) })).toBe('QUIZ_ANSWERED');
  expect(await code(ws.it)).toBe('QUIZ_OPEN');
  for (const person of [ws.cio, ws.marketing, ws.owner]) expect((await person.run<{ quizAttempt: object | null }>('query($id: ID!) { quizAttempt(id: $id) { id } }', { id })).quizAttempt).toBeNull();
  expect((await ws.executive.send(BEGIN)).status).toBe(403);
  const statements = await api.statements(() => ws.it.run('query($id: ID!) { quizAttempt(id: $id) { asked answered questions { prompt { text } options { text } right } } }', { id }));
  expect(statements).toHaveLength(2);
});

test('is due again after 30 days and asks again for what was wrong; a quiz item is finished by it', async () => {
  const ws = await withWords(12);
  const item = await newItem(ws.cio, { kind: 'QUIZ' });
  const planned = await make(ws.it, 'plan', { itemId: item.id });
  expect(await tell(ws.it, 'finish', { id: planned.id, expectedVersion: 1 })).toBe('QUIZ_BY_ANSWERS');
  const { questions } = await begun(ws.it);
  expect(questions).toHaveLength(8);
  await answerAll(ws.it, questions, 2);
  expect((await ws.it.run<{ quizAttempts: { edges: { node: object }[] } }>('{ quizAttempts(first: 5) { edges { node { asked answered rightAnswers dueAgainOn } } } }')).quizAttempts.edges).toEqual([
    { node: { asked: 8, answered: 8, rightAnswers: 6, dueAgainOn: day(30) } },
  ]);
  expect((await ws.it.run<{ enrolment: { state: string } }>('query($id: ID!) { enrolment(id: $id) { state } }', { id: planned.id })).enrolment.state).toBe('FINISHED');
  expect(await code(ws.it)).toBe('QUIZ_TOO_EARLY');
  await age(ws, 29);
  expect(await code(ws.it)).toBe('QUIZ_TOO_EARLY');
  await age(ws, 1);
  const again = await begun(ws.it);
  const wordOf = ({ prompt }: Question) => /word\d+/.exec(prompt.en)?.[0];
  const repeated = again.questions.filter(({ repetition }) => repetition).map(wordOf);
  expect(repeated).toHaveLength(4);
  expect(repeated).toEqual(expect.arrayContaining(questions.slice(0, 2).map(wordOf)));
});

test('says when there are too few words; who belongs to neither side is asked for both', async () => {
  const ws = await withWords(2);
  expect(await code(ws.it)).toBe('QUIZ_TOO_FEW_WORDS');
  expect(await code(ws.marketing)).toBe('QUIZ_TOO_FEW_WORDS');
  await liveTerm(ws.it, ws.marketing, 'word9');
  expect((await begun(ws.owner)).questions).toHaveLength(3);
  const [one, two] = await Promise.all([ws.owner.run(BEGIN), ws.owner.run(BEGIN)]);
  expect([at(one, 'beginQuiz.code'), at(two, 'beginQuiz.code')]).toEqual(['QUIZ_OPEN', 'QUIZ_OPEN']);
});

test('asks everybody what is known of customers, once the other side has verified it', async () => {
  const ws = await api.workspace();
  const known = new Map<string, { statement: string; evidence: string }>();
  for (const number of [1, 2, 3]) {
    const words = { statement: `Known ${number}`, evidence: `Seen ${number}` };
    known.set((await verified(ws, { statement: { en: words.statement }, evidence: { en: words.evidence } })).id, words);
  }
  await noted(ws, { statement: { en: 'Known 4' }, evidence: { en: 'Seen 4' } });
  const { id, questions } = await begun(ws.marketing);
  expect(questions.map(({ kind, insightId, termId }) => ({ kind, insightId, termId }))).toEqual(Array.from({ length: 3 }, () => ({ kind: 'INSIGHT', insightId: null, termId: null })));
  expect(JSON.stringify(questions)).not.toMatch(/Known 4|Seen 4/);
  for (const question of questions) {
    const [number = ''] = /\d/.exec(question.prompt.en) ?? [];
    const right = question.options.findIndex(({ en }) => en === (question.prompt.en.includes('Seen') ? `Known ${number}` : `Seen ${number}`));
    const told = (await make(ws.marketing, 'answer', { questionId: question.id, option: right })) as unknown as Question;
    expect(told).toMatchObject({ right, explanation: { en: `Known ${number} (known from: Seen ${number})` } });
    expect(known.get(told.insightId ?? '')?.statement).toBe(`Known ${number}`);
  }
  await age(ws, 30);
  const again = await begun(ws.marketing);
  expect(again.id).not.toBe(id);
  expect(again.questions.filter(({ repetition }) => repetition)).toHaveLength(3);
});
