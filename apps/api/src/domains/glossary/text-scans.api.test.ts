import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../test/days.ts';
import { at, idAt, type Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { JobRunner } from '../../platform/jobs/job-runner.ts';
import { TextScans } from './text-scans.service.ts';
import { DECIDE, liveTerm, PROPOSE, termInput } from './glossary.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const PROJECT = `mutation($key: String!, $name: LocalizedTextInput!, $summary: LocalizedTextInput!) { createProject(input: { key: $key, name: $name, summary: $summary, deadline: "2027-12-15" }) {
  __typename ... on ProjectSaved { project { id } } ... on Problem { code message } ... on ValidationProblem { fields { path code } } } }`;
const USAGE = 'query($id: ID!) { term(id: $id) { usage { times texts it marketing } } }';
const SUGGESTIONS = '{ termSuggestions { word language forms times texts side } writing { language texts words unexplainedIt unexplainedMarketing } }';

let count = 100;
const write = async (by: Person, summary: string, name = 'Coś') => at(await by.run(PROJECT, { key: `P${(count += 1)}`, name: { pl: name }, summary: { pl: summary } }), 'createProject') as { __typename: string; project: { id: string } };
const usage = async (ws: TestWorkspace, id: string) => at(await ws.it.run(USAGE, { id }), 'term.usage');
const scans = (ws: TestWorkspace) =>
  api.database.read<Record<string, unknown>>(
    { workspaceId: ws.id },
    'select entity, field, language, side, words, unexplained_it, unexplained_marketing, matcher_version, unknown from text_scans where workspace_id = $1 order by field, scanned_at, id',
    [ws.id],
  );

describe('texts at publish', () => {
  test('are read for both sides with the version of the matcher, in the transaction that publishes them', async () => {
    const ws = await api.workspace();
    const term = await liveTerm(ws.it, ws.marketing, 'backlog');
    await write(ws.it, 'Praca nad backlogiem i klastrem', 'Lejek');
    expect(await scans(ws)).toEqual([
      { entity: 'Project', field: 'name', language: 'PL', side: 'IT', words: 1, unexplained_it: 0, unexplained_marketing: 0, matcher_version: 1, unknown: {} },
      { entity: 'Project', field: 'summary', language: 'PL', side: 'IT', words: 5, unexplained_it: 0, unexplained_marketing: 1, matcher_version: 1, unknown: { klastrem: 1 } },
    ]);
    expect(await usage(ws, term)).toEqual({ times: 1, texts: 1, it: 1, marketing: 0 });
    expect(at(await ws.it.run(SUGGESTIONS), 'writing')).toEqual([{ language: 'PL', texts: 2, words: 6, unexplainedIt: 0, unexplainedMarketing: 100 / 6 }]);
  });

  test('a refused mutation leaves no scan; a changed text replaces its own', async () => {
    const ws = await api.workspace();
    const term = await liveTerm(ws.it, ws.marketing, 'backlog');
    expect((await write(ws.it, 'backlog', '')).__typename).toBe('ValidationProblem');
    expect(await scans(ws)).toEqual([]);
    const { project } = await write(ws.marketing, 'Nasz backlog i backlog');
    expect(await usage(ws, term)).toEqual({ times: 2, texts: 1, it: 0, marketing: 2 });
    await ws.marketing.run('mutation($id: ID!) { updateProject(input: { id: $id, expectedVersion: 1, summary: { pl: "Nic" } }) { __typename } }', { id: project.id });
    expect(await usage(ws, term)).toEqual({ times: 0, texts: 0, it: 0, marketing: 0 });
  });

  test('of a list each text is one, and what was taken out of it is forgotten; parts of a thing are read with it', async () => {
    const ws = await api.workspace();
    const fields = async (entity: string) => (await scans(ws)).filter((scan) => scan['entity'] === entity).map(({ field }) => field);
    const words = { title: { pl: 'Strona' }, purpose: { pl: 'Sprzedaż' }, dateKind: 'WISH', neededBy: day(20) };
    const made = await ws.marketing.run('mutation($input: CreateRequestInput!) { createRequest(input: $input) { ... on RequestSaved { request { id } } } }', { input: { ...words, parts: [{ pl: 'Koszyk' }, { pl: 'Lejek' }], submit: true } });
    expect(await fields('Request')).toEqual(['parts.0', 'parts.1', 'purpose', 'title']);
    const id = idAt(made, 'createRequest.request.id');
    await ws.cio.run('mutation($input: AnswerRequestInput!) { answerRequest(input: $input) { __typename } }', { input: { id, expectedVersion: 2, answer: 'DECLINE', note: { pl: 'Klaster stoi' } } });
    expect((await scans(ws)).find(({ field }) => field === 'answer_note')).toMatchObject({ side: 'IT', words: 2 });
    await ws.as(ws.owner, 'OWNER', null, async (ctx) => {
      await ctx.query(`update requests set size = 1, parts = '[{"pl": "Koszyk"}]' where workspace_id = $1`, [ws.id]);
      await api.app.get(TextScans).scan(ctx, 'Request', [id]);
    });
    expect(await fields('Request')).toEqual(['answer_note', 'parts.0', 'purpose', 'title']);
    const { project } = await write(ws.it, 'Nic');
    await ws.it.run('mutation($id: ID!) { changeDeadline(input: { id: $id, expectedVersion: 1, deadline: "2027-12-20", reason: { pl: "Klaster stoi" } }) { __typename } }', { id: project.id });
    expect(await fields('DateChange')).toEqual(['reason']);
  });

  test('are counted anew at night when the glossary has changed; how they read at publish stays', async () => {
    const ws = await api.workspace();
    await write(ws.it, 'Praca nad klastrem');
    const term = await liveTerm(ws.it, ws.marketing, 'klaster', {}, { pl: { preferred: 'klaster', forms: ['klastrem'] } });
    expect(await usage(ws, term)).toMatchObject({ times: 0 });
    await api.app.get(JobRunner).runDue(new Date(Date.now() + 86_400_000));
    expect(await usage(ws, term)).toMatchObject({ times: 1, it: 1 });
    expect((await scans(ws)).at(-1)).toMatchObject({ unexplained_marketing: 0, unknown: {} });
  });
});

describe('suggested terms', () => {
  test('are words that one side writes often and nobody has defined, until somebody proposes them', async () => {
    const ws = await api.workspace();
    for (const text of ['Praca nad klastrem, potem klastrem', 'Koniec z klastrem', 'Dużo o klastrem', 'Znowu o klastrem']) await write(ws.it, text);
    for (const text of ['Nowa kampania wiosenna jest gotowa dla sklepów', 'Wiosenna kampania rusza w sklepach dla rodzin', 'Kampania i znowu kampania, wiosenna']) await write(ws.marketing, text);
    const suggested = async () => (at(await ws.viewer.run(SUGGESTIONS), 'termSuggestions') as { word: string }[]).filter(({ word }) => word === 'klastrem');
    expect(await suggested()).toEqual([{ word: 'klastrem', language: 'PL', forms: [], times: 5, texts: 4, side: 'IT' }]);
    const id = idAt(await ws.it.run(PROPOSE, { input: termInput('klastrem') }), 'proposeTerm.proposal.id');
    expect(await suggested()).toEqual([]);
    await ws.marketing.run(DECIDE, { input: { id, approve: false, reason: { en: 'No' } } });
    expect(await suggested()).toHaveLength(1);
    const elsewhere = await api.workspace();
    expect(at(await elsewhere.it.run(SUGGESTIONS), 'termSuggestions')).toEqual([]);
    expect((await api.anonymous.send(SUGGESTIONS)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a list of terms tells their use in the same statements however long', async () => {
    const ws = await api.workspace();
    const list = () => api.statements(() => ws.it.run('{ terms(first: 50) { edges { node { canonical usage { times } } } } }'));
    await liveTerm(ws.it, ws.marketing, 'alfa');
    const few = await list();
    for (const word of ['beta', 'gamma']) await liveTerm(ws.it, ws.marketing, word);
    expect((await list()).length).toBe(few.length);
  });
});
