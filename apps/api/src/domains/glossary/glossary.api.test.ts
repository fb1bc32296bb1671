import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { at, idAt, type Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { readCsv } from '../../platform/csv/csv-file.ts';
import { proposeMapping, writeCsv } from './glossary-csv.ts';
import { termsOf } from './glossary-import.ts';
import { DECIDE, liveTerm, PROPOSE, termInput } from './glossary.testing.ts';
import type { TermSnapshot } from './term.snapshot.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
});
afterAll(() => api.close());

const WITHDRAW = 'mutation($id: ID!) { withdrawProposal(input: { id: $id }) { __typename ... on TermProposalSaved { proposal { state } } ... on Problem { code } } }';
const DEPRECATE = 'mutation($id: ID!) { proposeDeprecation(input: { termId: $id }) { __typename ... on TermProposalSaved { proposal { id } } ... on Problem { code } } }';
const TERM = 'query($id: ID!) { term(id: $id) { id canonical liveVersion state falseFriend openProposals senses { ownerSide plain { text } labels { language preferred forms } } versions { number changes { path after } } } }';
const LEXICON = '{ readerLexicon { version entries { termId language form ownerSide label plainWording swap } } }';
interface Lexicon {
  readerLexicon: { version: string; entries: { termId: string; form: string; plainWording: string; language: string; swap: string | null }[] };
}
const propose = async (person: Person, input: object) => at(await person.run(PROPOSE, { input }), 'proposeTerm');
const decide = async (person: Person, id: string, approve: boolean, reason?: object) => at(await person.run(DECIDE, { input: { id, approve, reason } }), 'decideProposal');
const proposed = async (person: Person, input: object) => idAt(await propose(person, input), 'proposal.id');
const change = (termId: string, baseVersion: number, canonical: string, plain: string) => ({ ...termInput(canonical, {}, { plain: { en: plain } }), termId, baseVersion });

describe('proposals', () => {
  test('one side proposes, the other approves, and only then is the word in use, with likely forms', async () => {
    const id = await proposed(ws.it, termInput('wdrożenie'));
    expect(await decide(ws.cio, id, true)).toMatchObject({ code: 'OWN_PROPOSAL' });
    expect(JSON.stringify(await ws.marketing.run(LEXICON))).not.toContain('wdrożeniem');
    expect(await decide(ws.marketing, id, true)).toMatchObject({ proposal: { state: 'APPROVED', term: { liveVersion: 1, state: 'LIVE' } } });
    expect(JSON.stringify(await ws.marketing.run(LEXICON))).toContain('wdrożeniem');
    expect(await decide(ws.marketing, id, true)).toMatchObject({ code: 'PROPOSAL_DECIDED' });
    expect((await ws.viewer.send(PROPOSE, { input: termInput('x') })).status).toBe(403);
  });

  test('somebody of neither side needs both', async () => {
    const id = await proposed(ws.owner, termInput('release train'));
    expect(await decide(ws.marketing, id, true)).toMatchObject({ proposal: { state: 'IN_REVIEW' } });
    expect(await decide(ws.it, id, true)).toMatchObject({ proposal: { state: 'APPROVED' } });
  });

  test('the approved wording stays in use while a change waits, is rejected or withdrawn', async () => {
    const term = await liveTerm(ws.it, ws.marketing, 'sprint');
    const plain = async () => at(await ws.it.run(TERM, { id: term }), 'term.senses.0.plain.text');
    const first = await proposed(ws.it, change(term, 1, 'sprint', 'two weeks of work'));
    expect([await plain(), at(await ws.it.run(TERM, { id: term }), 'term.openProposals')]).toEqual(['plainly: sprint', 1]);
    expect(await decide(ws.marketing, first, false)).toMatchObject({ fields: [{ path: 'reason', code: 'REQUIRED' }] });
    expect(await decide(ws.marketing, first, false, { en: 'Three weeks here.' })).toMatchObject({ proposal: { state: 'REJECTED' } });
    const second = await proposed(ws.it, change(term, 1, 'sprint', 'three weeks of work'));
    expect(at(await ws.marketing.run(WITHDRAW, { id: second }), 'withdrawProposal.code')).toBe('NOT_YOUR_PROPOSAL');
    expect(at(await ws.it.run(WITHDRAW, { id: second }), 'withdrawProposal.proposal.state')).toBe('WITHDRAWN');
    expect(await plain()).toBe('plainly: sprint');
  });

  test('a change shows what would differ; a change of an older wording is a conflict with both', async () => {
    const term = await liveTerm(ws.it, ws.marketing, 'rollback');
    const shown = await propose(ws.it, change(term, 1, 'rollback', 'going back'));
    expect(at(shown, 'proposal.changes')).toContainEqual({ path: 'IT.en.plain', before: 'plainly: rollback', after: 'going back' });
    const other = await proposed(ws.it, change(term, 1, 'rollback', 'undoing'));
    await decide(ws.marketing, idAt(shown, 'proposal.id'), true);
    expect(await decide(ws.marketing, other, true)).toMatchObject({ __typename: 'ConflictProblem', expectedVersion: 1, currentVersion: 2, fields: [{ path: 'IT.en.plain', yours: 'undoing', current: 'going back' }] });
    expect(await propose(ws.it, change(term, 1, 'rollback', 'late'))).toMatchObject({ __typename: 'ConflictProblem', currentVersion: 2 });
    expect(at(await ws.it.run(TERM, { id: term }), 'term.versions')).toHaveLength(2);
  });

  test('taking a word out of use needs both sides; it is no longer marked then', async () => {
    const term = await liveTerm(ws.it, ws.marketing, 'waterfall');
    const id = idAt(await ws.marketing.run(DEPRECATE, { id: term }), 'proposeDeprecation.proposal.id');
    expect(JSON.stringify(await ws.marketing.run(LEXICON))).toContain('waterfall');
    await decide(ws.it, id, true);
    expect(JSON.stringify(await ws.marketing.run(LEXICON))).not.toContain('waterfall');
    expect(at(await ws.it.run(DEPRECATE, { id: term }), 'proposeDeprecation.code')).toBe('TERM_DEPRECATED');
  });

  test.each<[string, object, string, string]>([
    ['no name', termInput(' '), 'canonical', 'REQUIRED'],
    ['a name of 10,000 characters', termInput('x'.repeat(10_000)), 'canonical', 'TOO_LONG'],
    ['NUL', termInput('a\0b'), 'canonical', 'BAD_CHARACTERS'],
    ['a lone surrogate in the plain words', termInput('ok', {}, { plain: { en: '\ud800' } }), 'senses.0.plain', 'BAD_CHARACTERS'],
    ['no word in any language', termInput('ok', {}, { pl: null, en: null }), 'senses.0.pl.preferred', 'SENSE_NEEDS_WORD'],
    ['no meaning', termInput('ok', { senses: [] }), 'senses', 'TOO_FEW'],
    ['two meanings of one side', termInput('ok', { senses: [...termInput('ok').senses, ...termInput('okay').senses] }), 'senses.1.ownerSide', 'SENSES_OF_ONE_SIDE'],
  ])('%s is a field error', async (_name, input, path, code) => {
    expect(at(await propose(ws.it, input), 'fields')).toContainEqual(expect.objectContaining({ path, code }));
  });

  test('a name twice and a form of another term are refused, naming it; acronyms only collide letter by letter', async () => {
    await liveTerm(ws.it, ws.marketing, 'serwer');
    expect(at(await propose(ws.it, termInput('Serwer')), 'fields')).toContainEqual(expect.objectContaining({ path: 'canonical', code: 'TERM_EXISTS' }));
    const colliding = await propose(ws.it, termInput('maszyna', {}, { pl: { preferred: 'maszyna', forms: ['maszyny', 'SERWEREM'] } }));
    expect(at(colliding, 'fields')).toEqual([{ path: 'senses', code: 'FORM_COLLIDES', message: expect.stringContaining('serwer') }]);
    await liveTerm(ws.it, ws.marketing, 'PR', { kind: 'ACRONYM' }, { pl: { preferred: 'PR' }, en: { preferred: 'PR' } });
    expect(at(await propose(ws.it, termInput('pr', {}, { pl: { preferred: 'pr', forms: ['pr'] }, en: null })), 'fields')).toEqual([expect.objectContaining({ code: 'TERM_EXISTS' })]);
    expect(at(await propose(ws.it, termInput('small print', {}, { pl: { preferred: 'pr', forms: ['pr'] }, en: null })), 'proposal.state')).toBe('IN_REVIEW');
  });

  test('unknown ids and those of another workspace are not found', async () => {
    const other = await api.workspace();
    const theirs = await liveTerm(other.it, other.marketing, 'foreign');
    const waiting = await proposed(other.it, termInput('waiting'));
    for (const id of [theirs, randomUUID()]) {
      expect(await ws.it.run(TERM, { id })).toEqual({ term: null });
      expect(await propose(ws.it, change(id, 1, 'foreign', 'x'))).toMatchObject({ code: 'NOT_FOUND' });
    }
    for (const id of [waiting, randomUUID()]) expect(await decide(ws.marketing, id, true)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what texts are searched for', () => {
  test('comes in the reader\'s language, and its version changes with every change', async () => {
    const mine = await api.workspace();
    await liveTerm(mine.it, mine.marketing, 'backlog');
    const entries = async (language: string) => (await mine.marketing.run<Lexicon>(LEXICON, {}, { 'x-tandem-language': language })).readerLexicon;
    const [polish, english] = [await entries('pl'), await entries('en')];
    expect(polish.entries.find((entry) => entry.form === 'backlogiem')?.plainWording).toBe('prosto: backlog');
    expect(english.entries.find((entry) => entry.form === 'backlogs')?.plainWording).toBe('plainly: backlog');
    expect(english.entries.find((entry) => entry.form === 'backlogiem')?.swap).toBe('prosto: backlog');
    await liveTerm(mine.it, mine.marketing, 'sprint');
    expect((await entries('pl')).version).not.toBe(polish.version);
    expect(at(await mine.it.run('{ glossaryVersion }'), 'glossaryVersion')).toBe((await entries('pl')).version);
    const statements = await api.statements(() => mine.it.run(LEXICON));
    expect(statements).toHaveLength(2);
  });

  test('lists are found by any form in both languages, filtered, paged, in one statement', async () => {
    const mine = await api.workspace();
    for (const word of ['backlog', 'serwer', 'żargon']) await liveTerm(mine.it, mine.marketing, word);
    await liveTerm(mine.it, mine.marketing, 'conversion', { senses: [...termInput('conversion').senses, { ...termInput('conversion').senses[0], ownerSide: 'MARKETING' }] });
    const LIST = 'query($filter: TermFilter) { terms(first: 100, filter: $filter) { edges { node { canonical falseFriend viewerCan { propose } } } } }';
    const found = async (filter: object) => (await mine.viewer.run<{ terms: { edges: { node: { canonical: string } }[] } }>(LIST, { filter })).terms.edges.map((edge) => edge.node.canonical);
    expect(await found({ search: 'BACKLOGIEM' })).toEqual(['backlog']);
    expect(await found({ search: 'ŻARGON' })).toEqual(['żargon']);
    expect(await found({ falseFriends: true })).toEqual(['conversion']);
    expect(await found({ ownerSide: 'MARKETING' })).toEqual(['conversion']);
    expect(await found({})).toEqual(['backlog', 'conversion', 'serwer', 'żargon']);
    expect(await api.statements(() => mine.viewer.run(LIST))).toHaveLength(1);
    const PROPOSALS = '{ termProposals(first: 50, filter: { waitingForMe: true }) { edges { node { id changes { path } author { name } term { canonical } } } } }';
    await proposed(mine.it, termInput('one'));
    const few = await api.statements(() => mine.marketing.run(PROPOSALS));
    await proposed(mine.it, termInput('two'));
    expect((await api.statements(() => mine.marketing.run(PROPOSALS))).length).toBe(few.length);
  });
});

describe('importing lists', () => {
  const PLAN = `query($input: GlossaryFileInput!) { planGlossaryImport(input: $input) { encoding delimiter headers mapping { column field } rowCount newCount changedCount unchangedCount
    terms { canonical outcome rows } errors { row column code message } } }`;
  const IMPORT = 'mutation($input: GlossaryFileInput!) { importGlossary(input: $input) { __typename ... on GlossaryImportSaved { batch { id total waiting viewerCan { approve undo } } } ... on Problem { code } ... on ValidationProblem { fields { path code } } } }';
  const APPROVE = 'mutation($id: ID!) { approveGlossaryImport(input: { id: $id }) { __typename ... on GlossaryImportSaved { batch { waiting approved } } ... on Problem { code } } }';
  const UNDO = 'mutation($id: ID!) { undoGlossaryImport(input: { id: $id }) { __typename ... on GlossaryImportSaved { batch { undoneAt } } ... on Problem { code } } }';
  interface Plan {
    planGlossaryImport: { encoding: string; delimiter: string; mapping: { column: string; field: string }[]; rowCount: number; newCount: number; changedCount: number; unchangedCount: number; errors: { row: number; column: string | null; code: string }[] };
  }
  const file = (bytes: string | Uint8Array, more: object = {}) => ({ input: { content: Buffer.from(bytes).toString('base64'), fileName: 'list.csv', ownerSide: 'IT', ...more } });
  const plan = async (person: Person, variables: object) => (await person.run<Plan>(PLAN, variables)).planGlossaryImport;
  const WIDE = 'english,part_of_speech,jargon_pl,proper_pl\nagents,n,agenci,agenty\nagile,a,edżajlowy,zwinny\nanswer,n,,odpowiedź\n';

  test('a list with a column for each language goes in as one set that the other side answers at once, and can be taken back', async () => {
    const mine = await api.workspace();
    const planned = await plan(mine.it, file(WIDE));
    expect(planned).toMatchObject({ encoding: 'utf-8', delimiter: ',', rowCount: 3, newCount: 3, errors: [] });
    expect(planned.mapping).toEqual([{ column: 'english', field: 'TERM' }, { column: 'jargon_pl', field: 'PREFERRED_PL' }, { column: 'proper_pl', field: 'PLAIN_PL' }]);
    const imported = await mine.it.run(IMPORT, file(WIDE));
    const id = idAt(imported, 'importGlossary.batch.id');
    expect(at(imported, 'importGlossary.batch')).toMatchObject({ total: 3, waiting: 3, viewerCan: { approve: false, undo: true } });
    expect(at(await mine.cio.run(APPROVE, { id }), 'approveGlossaryImport.code')).toBe('OWN_PROPOSAL');
    expect(at(await mine.marketing.run(APPROVE, { id }), 'approveGlossaryImport.batch')).toEqual({ waiting: 0, approved: 3 });
    expect(JSON.stringify(await mine.marketing.run(LEXICON))).toContain('edżajlowy');
    expect(await plan(mine.it, file(WIDE))).toMatchObject({ newCount: 0, changedCount: 0, unchangedCount: 3 });
    expect(at(await mine.it.run(IMPORT, file(WIDE)), 'importGlossary.code')).toBe('NOTHING_TO_IMPORT');
    expect(at(await mine.it.run(UNDO, { id }), 'undoGlossaryImport.batch.undoneAt')).not.toBeNull();
    expect((await mine.marketing.run<Lexicon>(LEXICON)).readerLexicon.entries).toEqual([]);
    expect(at(await mine.it.run(UNDO, { id }), 'undoGlossaryImport.code')).toBe('IMPORT_UNDONE');
  });

  test('an import whose terms were changed since cannot be undone as a whole', async () => {
    const mine = await api.workspace();
    const id = idAt(await mine.it.run(IMPORT, file(WIDE)), 'importGlossary.batch.id');
    await mine.marketing.run(APPROVE, { id });
    const { terms } = await mine.it.run<{ terms: { edges: { node: { id: string } }[] } }>('{ terms(first: 1, filter: { search: "agile" }) { edges { node { id } } } }');
    const termId = terms.edges[0]?.node.id ?? '';
    await decide(mine.marketing, await proposed(mine.it, change(termId, 1, 'agile', 'nimble')), true);
    expect(at(await mine.it.run(UNDO, { id }), 'undoGlossaryImport.code')).toBe('IMPORT_TOUCHED');
    expect(JSON.stringify(await mine.marketing.run(LEXICON))).toContain('agenci');
  });

  test('byte order mark, cp1250, semicolons, quoted lines and short rows: every good row goes in, every bad one is named', async () => {
    const mine = await api.workspace();
    const text = 'term;lang;plain;definition\nwdrożenie;PL;uruchomienie;"Dwie\nlinie"\n;PL;nic;\nkrótki\nwdrożenie;PL;drugi raz;\nzły;DE;x;\npusty;PL;;\nok\0;PL;x;\n';
    const windows = new Uint8Array([...text].map((letter) => ({ ż: 0xbf, ó: 0xf3, ł: 0xb3 })[letter] ?? letter.charCodeAt(0)));
    const planned = await plan(mine.it, file(windows));
    expect(planned).toMatchObject({ encoding: 'windows-1250', delimiter: ';', newCount: 1 });
    expect(planned.errors.map(({ row, code }) => [row, code])).toEqual([
      [4, 'ROW_NO_TERM'],
      [5, 'ROW_TOO_SHORT'],
      [6, 'ROW_DUPLICATE'],
      [7, 'ROW_BAD_CHOICE'],
      [8, 'ROW_NO_MEANING'],
      [9, 'BAD_CHARACTERS'],
    ]);
    expect(await plan(mine.it, file(`\uFEFF${WIDE}`))).toMatchObject({ encoding: 'utf-8', newCount: 3 });
    expect(await plan(mine.it, file(WIDE.replaceAll(',', '\t')))).toMatchObject({ delimiter: '\t', newCount: 3 });
  });

  test('columns with other names are mapped by the person; a file without rows or terms says so; viewers do not import', async () => {
    const odd = 'słowo,po ludzku\ndeploy,uruchomienie\n';
    expect(await plan(ws.it, file(odd))).toMatchObject({ newCount: 0, errors: [{ row: 1, code: 'CSV_NO_TERM_COLUMN' }] });
    const mapping = [{ column: 'słowo', field: 'TERM' }, { column: 'po ludzku', field: 'PLAIN_PL' }];
    expect(await plan(ws.it, file(odd, { mapping }))).toMatchObject({ newCount: 1, errors: [] });
    expect((await ws.it.send(PLAN, file('term,plain\n'))).errors[0]?.extensions.code).toBe('INVALID');
    expect(at(await ws.it.run(IMPORT, file('term,plain\n')), 'importGlossary.fields')).toEqual([{ path: 'content', code: 'CSV_EMPTY' }]);
    expect((await ws.viewer.send(IMPORT, file(WIDE))).status).toBe(403);
  });

  test('a form that another term has is an error of its row; unapproved terms wait, approved ones stay as they are', async () => {
    const mine = await api.workspace();
    await liveTerm(mine.it, mine.marketing, 'serwer');
    const planned = await plan(mine.it, file('term,lang,preferred,plain\nmaszyna,PL,serwerem,komputer\nserwer,PL,serwer,prosto: serwer\n'));
    expect(planned.errors.map(({ row, code }) => [row, code])).toEqual([[2, 'FORM_COLLIDES']]);
    expect(planned).toMatchObject({ newCount: 0, unchangedCount: 1 });
  });

  test('a file of 10,000 rows is planned in two statements and taken in with a few', async () => {
    const mine = await api.workspace();
    const rows = (count: number) => `term,plain\n${Array.from({ length: count }, (_, index) => `słowo${index},wyjaśnienie ${index}\n`).join('')}`;
    const statements = async (count: number) => (await api.statements(() => plan(mine.it, file(rows(count))))).length;
    const few = await statements(10);
    expect(await statements(10_000)).toBe(few);
    expect(few).toBeLessThanOrEqual(2);
    let imported: unknown;
    const taken = await api.statements(async () => {
      imported = await mine.it.run(IMPORT, file(rows(10_000)));
    });
    expect(at(imported, 'importGlossary.batch.waiting')).toBe(10_000);
    expect(taken.length).toBeLessThan(60);
  }, 120_000);

  test('two terms of one file that share a form are told apart by row, in any form', async () => {
    const mine = await api.workspace();
    const planned = await plan(mine.it, file('term,lang,preferred,forms,plain\none,PL,pierwszy,wspólny,x\ntwo,PL,drugi,WSPÓLNY|dwa,y\nthree,PL,trzeci,trzy,z\n'));
    expect(planned.errors.map(({ row, code }) => [row, code])).toEqual([[3, 'FORM_COLLIDES']]);
    expect(planned.newCount).toBe(2);
  });
});

describe('exporting', () => {
  test('what is exported and imported again changes nothing; cells that look like formulas stay text', async () => {
    const mine = await api.workspace();
    await liveTerm(mine.it, mine.marketing, '=HYPERLINK("x")', {}, { definition: { en: 'Has, a comma; a semicolon\nand "quotes"' }, example: { pl: '+1' } });
    await liveTerm(mine.it, mine.marketing, 'backlog');
    const { exportGlossary } = await mine.it.run<{ exportGlossary: { fileName: string; content: string } }>('{ exportGlossary { fileName content } }', {}, { 'x-tandem-language': 'pl' });
    expect(exportGlossary.content.startsWith('\uFEFFterm;')).toBe(true);
    expect(exportGlossary.content).toContain(`'=HYPERLINK`);
    const variables = { input: { content: Buffer.from(exportGlossary.content).toString('base64'), fileName: exportGlossary.fileName, ownerSide: 'MARKETING' } };
    const planned = await mine.it.run('query($input: GlossaryFileInput!) { planGlossaryImport(input: $input) { newCount changedCount unchangedCount errors { row code message } } }', variables);
    expect(planned).toEqual({ planGlossaryImport: { newCount: 0, changedCount: 0, unchangedCount: 2, errors: [] } });
  });

  test('any terms survive the way out and in', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aąbcćdeęłńóśźż=+-@\'";,| '), minLength: 1, maxLength: 12 }).map((text) => `w${text.replaceAll('|', '').trim()}`);
    const text = fc.string({ unit: fc.constantFrom(...'aż =+-@\'";,\t\n'), maxLength: 20 }).map((each) => each.trim());
    const sense = (ownerSide: 'IT' | 'MARKETING') =>
      fc.record({ pl: word, en: word, plain: text, definition: text }).map(({ pl, en, plain, definition }) => ({
        ownerSide,
        labels: { pl: { preferred: pl, forms: [pl, `${pl}em`] }, en: { preferred: en, synonyms: ['other'], forms: [en] } },
        plain: { pl: `p${plain}`, en: 'plain' },
        definition: { en: `d${definition}`, pl: 'opis' },
      }));
    const term = fc.tuple(word, sense('IT'), sense('MARKETING'), fc.boolean()).map(
      ([canonical, it, marketing, both]): TermSnapshot => ({ canonical, domain: 'SHARED', kind: 'WORD', senses: both ? [it, marketing] : [it] }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(term, { maxLength: 5, selector: (each) => each.canonical.toLowerCase() }), fc.constantFrom('PL' as const, 'EN' as const), (terms, language) => {
        const file = readCsv(Buffer.from(writeCsv(terms, language)));
        const read = termsOf(file, proposeMapping(file.headers), { ownerSide: 'MARKETING' });
        expect(read.errors).toEqual([]);
        expect(read.terms.map(({ snapshot }) => snapshot)).toEqual(terms);
      }),
    );
  });
});
