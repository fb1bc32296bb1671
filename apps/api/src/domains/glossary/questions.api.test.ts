import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at, idAt, type Person, startApi, type TestApi } from '../../../test/harness.ts';
import { liveTerm } from './glossary.testing.ts';
import { QuestionsService } from './questions.service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const FIELDS = 'id version word language termId side times dueAt overdue state answer { text } answerer { name } viewerCan { answer }';
const ASK = `mutation($word: String!) { askAboutWord(input: { word: $word, language: PL }) { __typename ... on WordQuestionSaved { question { ${FIELDS} } } ... on Problem { code } ... on ValidationProblem { fields { path code } } } }`;
const ANSWER = `mutation($id: ID!, $version: Int!, $answer: LocalizedTextInput!) { answerWord(input: { id: $id, expectedVersion: $version, answer: $answer }) { __typename ... on WordQuestionSaved { question { ${FIELDS} } } ... on Problem { code } ... on ValidationProblem { fields { path code } } } }`;
const LIST = `query($filter: WordQuestionFilter) { wordQuestions(first: 50, filter: $filter) { edges { node { ${FIELDS} } } } confusingWords { word times } }`;
const ask = async (person: Person, word: string) => at(await person.run(ASK, { word }), 'askAboutWord');
const answer = async (person: Person, id: string, version = 1, words: object = { en: 'the list of work to do' }) => at(await person.run(ANSWER, { id, version, answer: words }), 'answerWord');

describe('"I don’t get it"', () => {
  test('asks those who use the word, once for each person; they answer', async () => {
    const ws = await api.workspace();
    const term = await liveTerm(ws.it, ws.marketing, 'backlog');
    const asked = await ask(ws.marketing, 'backlogiem');
    expect(asked).toMatchObject({ question: { termId: term, side: 'IT', times: 1, state: 'OPEN', overdue: false, viewerCan: { answer: false } } });
    expect(await ask(ws.marketing, 'Backlogiem')).toMatchObject({ question: { times: 1 } });
    expect(await ask(ws.viewer, 'backlogiem')).toMatchObject({ question: { times: 2 } });
    const id = idAt(asked, 'question.id');
    expect(await answer(ws.marketing, id)).toMatchObject({ code: 'OTHER_SIDE_ANSWERS' });
    expect(await answer(ws.it, id, 7)).toMatchObject({ __typename: 'ConflictProblem' });
    expect(await answer(ws.it, id, 1, {})).toMatchObject({ __typename: 'ValidationProblem' });
    expect(await answer(ws.it, id)).toMatchObject({ question: { state: 'ANSWERED', answer: { text: 'the list of work to do' }, answerer: { name: 'Iwo It' } } });
    expect(await answer(ws.it, id)).toMatchObject({ code: 'QUESTION_ANSWERED' });
    expect((await ws.viewer.send(ANSWER, { id, version: 1, answer: { en: 'x' } })).status).toBe(403);
  });

  test('an unknown word goes to the other side, one of a person of neither side to both', async () => {
    const ws = await api.workspace();
    expect(await ask(ws.it, 'lejek')).toMatchObject({ question: { termId: null, side: 'MARKETING' } });
    expect(await ask(ws.executive, 'klaster')).toMatchObject({ question: { side: null } });
    expect(await ask(ws.it, ' ')).toMatchObject({ fields: [{ path: 'word', code: 'REQUIRED' }] });
    const words = async (person: Person) => (at(await person.run(LIST, { filter: { waitingForMe: true } }), 'wordQuestions.edges') as { node: { word: string } }[]).map(({ node }) => node.word);
    expect(await words(ws.marketing)).toEqual(['klaster', 'lejek']);
    expect(await words(ws.it)).toEqual(['klaster']);
    expect(await words(ws.executive)).toEqual([]);
    expect((await api.anonymous.send(ASK, { word: 'x' })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('is due two working days later, holidays left out; a question without an answer by then is overdue', async () => {
    const ws = await api.workspace();
    const friday = new Date('2025-11-07T09:00:00Z');
    await ws.as(ws.marketing, 'MEMBER', 'MARKETING', (ctx) => api.app.get(QuestionsService).ask(ctx, 'klaster', 'PL'), friday);
    // Monday, then Wednesday: the 11th is Independence Day.
    const listed = at(await ws.it.run(LIST), 'wordQuestions.edges.0.node');
    expect(listed).toMatchObject({ word: 'klaster', dueAt: '2025-11-12T09:00:00.000Z', overdue: true });
    expect(await answer(ws.it, idAt(listed, 'id'))).toMatchObject({ question: { state: 'ANSWERED', overdue: false } });
  });

  test('nobody learns who asked, not even from the audit log; the words that most people asked about lead', async () => {
    const ws = await api.workspace();
    await ask(ws.marketing, 'klaster');
    await ask(ws.marketing, 'kubernetes');
    await ask(ws.cmo, 'kubernetes');
    const events = await ws.owner.run('{ auditEvents(first: 50, filter: { entity: "WordQuestion" }) { edges { node { action actor { name } } } } }');
    expect(JSON.stringify(events)).toContain('wordQuestion.asked');
    expect(JSON.stringify(events)).not.toMatch(/Mar|Cmo|Zofia/);
    expect(at(await ws.it.run(LIST), 'confusingWords')).toEqual([{ word: 'kubernetes', times: 2 }, { word: 'klaster', times: 1 }]);
  });

  test('waits on the overview of the side that answers; a list takes the same statements however long', async () => {
    const ws = await api.workspace();
    await ask(ws.marketing, 'klaster');
    const waiting = '{ overview { waiting { kind count side } } }';
    expect(at(await ws.it.run(waiting), 'overview.waiting')).toEqual([{ kind: 'ANSWER_WORDS', count: 1, side: 'IT' }]);
    expect(at(await ws.marketing.run(waiting), 'overview.waiting')).toEqual([]);
    const few = await api.statements(() => ws.it.run(LIST));
    for (const word of ['a1', 'a2', 'a3']) await ask(ws.marketing, word);
    expect((await api.statements(() => ws.it.run(LIST))).length).toBe(few.length);
  });
});
