import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at, idAt, type Person, startApi, type TestApi } from '../../../test/harness.ts';
import { DECIDE, liveTerm, PROPOSE, termInput } from './glossary.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Form {
  id: string;
  version: number;
  form: string;
  language: string;
  approved: boolean;
}

const FORMS = 'term { liveVersion forms { id version form language approved } }';
const SAVED = `__typename ... on TermFormsSaved { ${FORMS} } ... on Problem { code message } ... on ValidationProblem { fields { path code } }`;
const CONFIRM = `mutation($termId: ID!) { confirmTermForms(input: { termId: $termId }) { ${SAVED} } }`;
const CORRECT = `mutation($id: ID!, $version: Int!, $form: String!) { correctTermForm(input: { id: $id, expectedVersion: $version, form: $form }) { ${SAVED} } }`;
const REMOVE = `mutation($id: ID!, $version: Int!) { removeTermForm(input: { id: $id, expectedVersion: $version }) { ${SAVED} } }`;
const forms = async (person: Person, id: string) => at(await person.run('query($id: ID!) { term(id: $id) { forms { id version form language approved } } }', { id }), 'term.forms') as Form[];
const correct = async (person: Person, { id, version }: Form, form: string) => at(await person.run(CORRECT, { id, version, form }), 'correctTermForm');
const remove = async (person: Person, { id, version }: Form) => at(await person.run(REMOVE, { id, version }), 'removeTermForm');
const found = async (person: Person) => (at(await person.run('{ readerLexicon { version entries { form language } } }'), 'readerLexicon.entries') as Form[]).filter(({ language }) => language === 'PL').map(({ form }) => form);
const polish = (canonical: string, more: object = {}) => ({ pl: { preferred: canonical, ...more }, en: null });

describe('forms of a term', () => {
  test('are guessed at approval, found in texts at once, and confirmed, corrected or removed by anybody who works', async () => {
    const ws = await api.workspace();
    const term = await liveTerm(ws.it, ws.marketing, 'serwer', {}, polish('serwer'));
    const guessed = await forms(ws.viewer, term);
    expect(guessed.filter(({ approved }) => approved).map(({ form }) => form)).toEqual(['serwer']);
    const waiting = async () => at(await ws.viewer.run('{ terms(first: 5) { edges { node { guessedForms } } } }'), 'terms.edges.0.node.guessedForms');
    expect(await waiting()).toBe(guessed.length - 1);
    expect(guessed.map(({ form }) => form)).toEqual(expect.arrayContaining(['serwera', 'serwerem', 'serwerze', 'serwerów']));
    const named = (form: string) => guessed.find((each) => each.form === form)!;
    expect(await correct(ws.marketing, named('serwerom'), 'serwerkom')).toMatchObject({ __typename: 'TermFormsSaved' });
    expect(await remove(ws.it, named('serwerami'))).toMatchObject({ __typename: 'TermFormsSaved' });
    expect(await found(ws.marketing)).toEqual(expect.arrayContaining(['serwer', 'serwerkom', 'serwera']));
    expect((await found(ws.marketing)).filter((form) => form === 'serwerom' || form === 'serwerami')).toEqual([]);
    expect(at(await ws.it.run(CONFIRM, { termId: term }), 'confirmTermForms.term.forms')).toEqual(expect.not.arrayContaining([expect.objectContaining({ approved: false })]));
    expect(await waiting()).toBe(0);
    expect(at(await ws.it.run(CONFIRM, { termId: term }), 'confirmTermForms')).toMatchObject({ code: 'NO_LIKELY_FORMS' });
  });

  test('what a person removed is not guessed again in the next version, what a person confirmed stays', async () => {
    const ws = await api.workspace();
    const term = await liveTerm(ws.it, ws.marketing, 'klaster', {}, polish('klaster'));
    const [name, ...others] = (await forms(ws.it, term)).sort((a, b) => Number(b.approved) - Number(a.approved));
    await remove(ws.it, others[0]!);
    await correct(ws.it, others[1]!, others[1]!.form);
    await correct(ws.it, others[2]!, 'klasterkach');
    const id = idAt(await ws.it.run(PROPOSE, { input: { ...termInput('klaster', {}, { ...polish('klaster'), plain: { pl: 'zespół maszyn' } }), termId: term, baseVersion: 1 } }), 'proposeTerm.proposal.id');
    await ws.marketing.run(DECIDE, { input: { id, approve: true } });
    const now = await forms(ws.it, term);
    expect(now.map(({ form }) => form)).not.toContain(others[0]!.form);
    expect(now.filter(({ approved }) => approved).map(({ form }) => form).sort()).toEqual([name!.form, others[1]!.form, 'klasterkach'].sort());
  });

  test('a guess that belongs to another term is left out, a correction to one is refused, so are names, stale versions and strangers', async () => {
    const ws = await api.workspace();
    await liveTerm(ws.it, ws.marketing, 'serwerem', {}, polish('serwerem', { forms: ['serwerem'] }));
    const term = await liveTerm(ws.marketing, ws.it, 'serwer', {}, polish('serwer'));
    const now = await forms(ws.it, term);
    expect(now.map(({ form }) => form)).not.toContain('serwerem');
    const some = now.find(({ form }) => form === 'serwera')!;
    expect(await correct(ws.it, some, 'Serwerem')).toMatchObject({ fields: [{ path: 'form', code: 'FORM_COLLIDES' }] });
    expect(await correct(ws.it, some, 'serwerze')).toMatchObject({ fields: [{ path: 'form', code: 'FORM_THERE' }] });
    expect(await correct(ws.it, some, ' ')).toMatchObject({ __typename: 'ValidationProblem' });
    expect(await correct(ws.it, { ...some, version: 9 }, 'serweraa')).toMatchObject({ __typename: 'ConflictProblem' });
    expect(await remove(ws.it, { ...some, version: 9 })).toMatchObject({ __typename: 'ConflictProblem' });
    expect(await remove(ws.it, now.find(({ form }) => form === 'serwer')!)).toMatchObject({ code: 'FORM_IS_NAME' });
    for (const [text, variables] of [[CORRECT, { id: some.id, version: 1, form: 'x' }], [REMOVE, { id: some.id, version: 1 }], [CONFIRM, { termId: term }]] as const) {
      expect((await ws.viewer.send(text, variables)).status).toBe(403);
      expect(at(await (await api.workspace()).it.run(text, variables), `${/\{ (\w+)/.exec(text)?.[1] ?? ''}.code`)).toBe('NOT_FOUND');
    }
  });
});
