import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../test/days.ts';
import { at, type Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { readCsv } from '../../platform/csv/csv-file.ts';
import { complete, make, newSource, of, stepOf, tell, unique, use } from './customer.testing.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
});
afterAll(() => api.close());

const LIST = `query($first: Int!, $after: String, $filter: DataSourceFilter) { customerDataSources(first: $first, after: $after, filter: $filter) {
  edges { cursor node { id name { text } dark missing uses { id } owner { name } reviewedBy { name } } } pageInfo { hasNextPage endCursor } viewerCanCreate } }`;
interface Listed {
  customerDataSources: { edges: { cursor: string; node: { id: string; name: { text: string } } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null }; viewerCanCreate: boolean };
}
const list = async (person: Person, filter: object = {}, page: object = {}) => (await person.run<Listed>(LIST, { first: 100, filter, ...page })).customerDataSources;
const idsIn = async (person: Person, filter: object) => (await list(person, filter)).edges.map(({ node }) => node.id);

describe('the inventory of customer data', () => {
  test('says what the customer gains, and what Article 30 still asks for', async () => {
    const source = await make(ws.marketing, 'createSource', { name: { en: unique('Newsletter list') }, customerBenefit: { en: 'Offers they asked for' } });
    expect(source).toMatchObject({ dark: true, useCount: 0, reviewFresh: false, stages: [], viewerCan: { update: true, review: false, retire: true, use: true } });
    expect(source.missing).toEqual(['PURPOSE', 'SUBJECTS', 'DATA_CATEGORIES', 'RECIPIENTS', 'TRANSFERS', 'RETENTION', 'SECURITY', 'OWNER']);
    expect(await newSource(ws)).toMatchObject({ missing: [], owner: { name: 'Iwo It' } });
    expect((await list(ws.viewer)).viewerCanCreate).toBe(false);
  });

  test('refused: no benefit, a name that is taken in either language, an owner from nowhere, a stale version', async () => {
    const source = await newSource(ws, { name: { en: unique('Till'), pl: unique('Kasa') } });
    const name = of(source, 'name') as { pl: string; en: string };
    expect(await tell(ws.it, 'createSource', complete({ customerBenefit: { en: '' } }))).toBe('customerBenefit REQUIRED');
    expect(await tell(ws.it, 'createSource', complete({ name: { pl: name.pl.toUpperCase() } }))).toBe('name SOURCE_NAME_TAKEN');
    const twice = await Promise.all([ws.it, ws.marketing].map((person) => tell(person, 'createSource', complete({ name: { en: 'Both at once' } }))));
    expect(twice.filter((answer) => answer === 'name SOURCE_NAME_TAKEN')).toHaveLength(1);
    expect(await tell(ws.it, 'createSource', complete({ ownerId: source.id }))).toBe('ownerId OWNER_NOT_ACTIVE');
    expect(await tell(ws.it, 'updateSource', { ...complete(), ...stepOf(source), expectedVersion: 9 })).toBe('CONFLICT');
    expect((await ws.viewer.send('mutation { createDataSource(input: { name: { en: "x" }, customerBenefit: { en: "x" } }) { __typename } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('is reviewed by the side that does not own the data; a change takes the review back', async () => {
    const source = await newSource(ws);
    expect(of(await make(ws.cmo, 'updateSource', { ...complete({ ownerId: ws.it.memberId }), ...stepOf(source) }), 'viewerCan.review')).toBe(true);
    const step = { id: source.id, expectedVersion: 2 };
    expect([await tell(ws.it, 'reviewSource', step), await tell(ws.cio, 'reviewSource', step), await tell(ws.owner, 'reviewSource', step)]).toEqual(Array(3).fill('REVIEW_OTHER_SIDE'));
    const reviewed = await make(ws.marketing, 'reviewSource', step);
    expect(reviewed).toMatchObject({ reviewedOn: day(0), reviewFresh: true, reviewedBy: { name: 'Maria Marketing' } });
    expect(await make(ws.it, 'updateSource', { ...complete({ ownerId: ws.it.memberId }), ...stepOf(reviewed) })).toMatchObject({ reviewedOn: null, reviewFresh: false });
    const ownerless = await make(ws.it, 'createSource', complete());
    expect(await tell(ws.marketing, 'reviewSource', stepOf(ownerless))).toBe('SOURCE_WITHOUT_OWNER');
  });

  test('what is no longer held says why, and takes neither changes nor uses', async () => {
    const source = await newSource(ws);
    expect(await tell(ws.it, 'retireSource', { ...stepOf(source), reason: { en: '' } })).toBe('reason REQUIRED');
    const retired = await make(ws.it, 'retireSource', { ...stepOf(source), reason: { en: 'Erased' } });
    expect(retired).toMatchObject({ dark: false, viewerCan: { update: false, review: false, retire: false, use: false } });
    expect(await tell(ws.it, 'updateSource', { ...complete(), ...stepOf(retired) })).toBe('SOURCE_RETIRED');
    expect(await tell(ws.marketing, 'recordUse', use(source.id))).toBe('SOURCE_RETIRED');
    expect(await idsIn(ws.it, { list: 'RETIRED' })).toContain(source.id);
    expect(await idsIn(ws.it, {})).not.toContain(source.id);
  });
});

describe('what the data is used for', () => {
  test('marketing says so; dark data comes to light; the same use happens again', async () => {
    const source = await newSource(ws);
    expect(await tell(ws.it, 'recordUse', use(source.id))).toBe('USE_MARKETING_ONLY');
    expect(await tell(ws.marketing, 'recordUse', use(source.id, { usedOn: day(1) }))).toBe('usedOn USE_IN_FUTURE');
    const old = await make(ws.marketing, 'recordUse', use(source.id, { usedOn: day(-181) }));
    expect(old).toMatchObject({ dark: true, useCount: 1, stages: [{ stage: 'PURCHASE', fresh: false }] });
    expect(await idsIn(ws.it, { list: 'DARK' })).toContain(source.id);
    const repeat = (input: object) => tell(ws.marketing, 'repeatUse', { id: of(old, 'uses.0.id'), expectedVersion: 1, ...input });
    expect(await repeat({ usedOn: day(-181) })).toBe('usedOn USE_GOES_BACK');
    expect(await repeat({ usedOn: day(2) })).toBe('usedOn USE_IN_FUTURE');
    expect(await tell(ws.cio, 'repeatUse', { id: of(old, 'uses.0.id'), expectedVersion: 1, usedOn: day(0) })).toBe('USE_MARKETING_ONLY');
    expect(await repeat({ usedOn: day(0) })).toMatchObject({ dark: false, lastUsedOn: day(0), uses: [{ fresh: true, recordedBy: { name: 'Maria Marketing' } }] });
    expect(await idsIn(ws.it, { list: 'DARK' })).not.toContain(source.id);
    expect(await idsIn(ws.it, { stage: 'PURCHASE' })).toContain(source.id);
    expect(await idsIn(ws.it, { stage: 'LOYALTY' })).not.toContain(source.id);
  });

  test('a wish is open until a source meets it or it is given up with a reason', async () => {
    const wish = { want: { en: 'Why carts are left' }, activity: { en: 'A better checkout' }, stage: 'PURCHASE' };
    expect(await tell(ws.it, 'createWish', wish)).toBe('WISH_MARKETING_ONLY');
    const [first, second] = [await make(ws.marketing, 'createWish', wish), await make(ws.cmo, 'createWish', wish)];
    expect(first).toMatchObject({ state: 'OPEN', viewerCan: { update: true, meet: true, drop: true } });
    const source = await newSource(ws);
    expect(await make(ws.it, 'meetWish', { ...stepOf(first), sourceId: source.id })).toMatchObject({ state: 'MET', source: { id: source.id } });
    expect(await tell(ws.it, 'meetWish', { ...stepOf(first), sourceId: source.id })).toBe('WISH_CLOSED');
    expect(await tell(ws.it, 'dropWish', { ...stepOf(second), reason: { en: 'No' } })).toBe('reason TOO_SHORT');
    expect(await tell(ws.it, 'dropWish', { ...stepOf(second), reason: { en: 'Too dear' } })).toBe('WISH_MARKETING_ONLY');
    const changed = await make(ws.marketing, 'updateWish', { ...wish, stage: 'SERVICE', ...stepOf(second) });
    expect(await make(ws.marketing, 'dropWish', { ...stepOf(changed), reason: { en: 'Too dear' } })).toMatchObject({ state: 'DROPPED', reason: { en: 'Too dear' } });
    const open = await ws.it.run('query($state: DataWishState) { dataWishes(first: 10, state: $state) { viewerCanCreate edges { node { state wantedBy { name } } } } }', { state: 'MET' });
    expect(open).toMatchObject({ dataWishes: { viewerCanCreate: false, edges: [{ node: { state: 'MET', wantedBy: { name: 'Maria Marketing' } } }] } });
  });
});

describe('lists', () => {
  test('are pages by name, found by name or program, one statement each and one for each kind of thing on it', async () => {
    const own = await api.workspace();
    for (const name of ['Źródło', 'Apteka', 'łódź']) await newSource(own, { name: { pl: name, en: `en ${name}` } });
    await make(own.marketing, 'createSource', { name: { pl: 'Bez opisu' }, customerBenefit: { pl: 'Nic' }, system: 'Arkusz' });
    const polish = { 'x-tandem-language': 'pl' };
    const names = (page: Listed) => page.customerDataSources.edges.map(({ node }) => node.name.text);
    const first = await own.it.run<Listed>(LIST, { first: 3 }, polish);
    expect([names(first), first.customerDataSources.pageInfo.hasNextPage]).toEqual([['Apteka', 'Bez opisu', 'łódź'], true]);
    expect(names(await own.it.run<Listed>(LIST, { first: 3, after: first.customerDataSources.pageInfo.endCursor }, polish))).toEqual(['Źródło']);
    expect((await list(own.it, { search: 'ARKUSZ' })).edges).toHaveLength(1);
    expect((await list(own.it, { list: 'INCOMPLETE' })).edges).toHaveLength(1);
    expect((await list(own.it, { list: 'UNREVIEWED' })).edges).toHaveLength(4);
    expect((await list(own.it, { ownerId: own.it.memberId })).edges).toHaveLength(3);
    expect(await own.viewer.run('{ customerDataCounts { all dark unreviewed incomplete wishes } }')).toEqual({ customerDataCounts: { all: 4, dark: 4, unreviewed: 4, incomplete: 1, wishes: 0 } });
    expect(await api.statements(() => list(own.it))).toHaveLength(3);
    expect((await list(ws.it, { search: 'Apteka' })).edges).toHaveLength(0);
  });
});

const PLAN = `query($input: RopaFileInput!) { planCustomerDataImport(input: $input) { encoding delimiter rowCount newCount changedCount unchangedCount mapping { column field } sources { row outcome name { text } } errors { row column code } } }`;
const EXPORT = '{ exportCustomerData { fileName content } }';
const file = (bytes: string | Uint8Array, more: object = {}) => ({ content: Buffer.from(bytes).toString('base64'), fileName: 'ropa.csv', ...more });
const plan = async (person: Person, bytes: string | Uint8Array, more: object = {}, language = 'en') =>
  (await person.run<{ planCustomerDataImport: object }>(PLAN, { input: file(bytes, more) }, { 'x-tandem-language': language })).planCustomerDataImport;

describe('the register as a file', () => {
  test('cp1250 with semicolons and Polish headers is understood; bad rows are named, good ones go in, all of it can be undone', async () => {
    const own = await api.workspace();
    const known = await newSource(own, { name: { pl: 'Paragony' }, retention: null });
    const text = [
      'Nazwa;Cel przetwarzania;Kategorie osób;Korzyść klienta;Podstawa prawna;Właściciel;Uwagi',
      'Zgłoszenia;Obsługa reklamacji;Klienci;Szybsza odpowiedź;contract;;x',
      'paragony;;;;;;',
      'Paragony;Rękojmia;Kupujący;;;;',
      'Bez korzyści;Cel;;;;;',
      ';Cel;;Korzyść;;;',
      'Za krótki;Cel',
      'Zła podstawa;Cel;;Korzyść;bo tak;;',
      'Zły właściciel;Cel;;Korzyść;;nikt@example.test;',
    ].join('\r\n');
    const cp1250 = Uint8Array.from([...text].map((sign) => ({ ś: 0x9c, ć: 0xe6, ę: 0xea, ó: 0xf3, Ś: 0x8c, ł: 0xb3, ź: 0x9f, ż: 0xbf, ą: 0xb9, ń: 0xf1, Z: 0x5a })[sign] ?? sign.charCodeAt(0)));
    expect(await plan(own.it, cp1250, {}, 'pl')).toMatchObject({
      encoding: 'windows-1250', delimiter: ';', rowCount: 8, newCount: 1, changedCount: 0, unchangedCount: 1,
      sources: [{ row: 2, outcome: 'NEW', name: { text: 'Zgłoszenia' } }, { row: 3, outcome: 'UNCHANGED' }],
      errors: [
        { row: 4, code: 'ROW_NAME_TWICE' },
        { row: 5, code: 'ROW_NO_BENEFIT' },
        { row: 6, column: 'nazwa', code: 'ROW_NO_NAME' },
        { row: 7, code: 'ROW_TOO_SHORT' },
        { row: 8, column: 'podstawa prawna', code: 'ROW_BAD_CHOICE' },
        { row: 9, code: 'ROW_UNKNOWN_OWNER' },
      ],
    });
    const changed = 'nazwa;retention\r\nPARAGONY;Pięć lat\r\nNowe;Rok\r\n';
    expect(await plan(own.it, changed, { mapping: [{ column: 'nazwa', field: 'NAME' }, { column: 'retention', field: 'RETENTION' }] }, 'pl')).toMatchObject({ changedCount: 1, newCount: 0, errors: [{ row: 3, code: 'ROW_NO_BENEFIT' }] });
    const reviewed = await make(own.marketing, 'reviewSource', stepOf(known));
    const applied = await make(own.it, 'import', file('name_pl;retention_pl;customer_benefit_pl\r\nPARAGONY;Pięć lat;\r\nNowe;Rok;Coś\r\n'));
    expect(applied).toMatchObject({ total: 2, undoneAt: null, author: { name: 'Iwo It' }, viewerCan: { undo: true } });
    const source = async () => (await own.it.run<{ customerDataSource: object }>('query($id: ID!) { customerDataSource(id: $id) { missing reviewedOn retention { pl } } }', { id: known.id })).customerDataSource;
    expect(await source()).toEqual({ missing: [], reviewedOn: null, retention: { pl: 'Pięć lat' } });
    expect(await tell(own.it, 'import', file('name_pl;retention_pl;customer_benefit_pl\r\nParagony;Pięć lat;\r\n'))).toBe('NOTHING_TO_IMPORT');
    expect(await make(own.marketing, 'undoImport', { id: applied.id })).toMatchObject({ viewerCan: { undo: false } });
    expect(await source()).toEqual({ missing: ['RETENTION'], reviewedOn: of(reviewed, 'reviewedOn'), retention: null });
    expect((await list(own.it)).edges).toHaveLength(1);
    expect(await tell(own.it, 'undoImport', { id: applied.id })).toBe('IMPORT_UNDONE');
  });

  test('refused: no CSV, no rows, no column for the name; undoing what was changed or used since', async () => {
    const own = await api.workspace();
    expect(await tell(own.it, 'import', file(''))).toBe('content REQUIRED');
    expect(await tell(own.it, 'import', file('name\n'))).toBe('content CSV_EMPTY');
    expect(await tell(own.it, 'import', file('name\n"never closed'))).toBe('content CSV_NOT_READABLE');
    expect(await plan(own.it, 'a,b\n1,2')).toMatchObject({ errors: [{ row: 1, code: 'CSV_NO_NAME_COLUMN' }] });
    const brought = await make(own.it, 'import', file('name,customer_benefit\nTill,Receipts\n'));
    const [till = ''] = await idsIn(own.it, {});
    await make(own.marketing, 'recordUse', use(till));
    expect(await tell(own.it, 'undoImport', { id: brought.id })).toBe('IMPORT_TOUCHED');
    expect((await own.viewer.send(PLAN, { input: file('name\nx') })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(at(await own.viewer.run('{ customerDataImports { total fileName } }'), 'customerDataImports')).toEqual([{ total: 1, fileName: 'ropa.csv' }]);
  });

  test('what is exported restores the same register elsewhere, and no spreadsheet runs a cell of it', async () => {
    const [own, other] = [await api.workspace(), await api.workspace()];
    await newSource(own, { name: { pl: '=HYPERLINK("x")', en: 'Formula' }, purpose: { pl: 'Z, przecinkiem; średnikiem\ni "cudzysłowem"', en: '+1' }, ownerId: null });
    await make(own.it, 'createSource', { name: { en: 'Bare' }, customerBenefit: { pl: 'Nic' } });
    const exported = async (person: Person) => (await person.run<{ exportCustomerData: { fileName: string; content: string } }>(EXPORT, {}, { 'x-tandem-language': 'pl' })).exportCustomerData;
    const { content, fileName } = await exported(own.viewer);
    expect(content.startsWith('\uFEFFname_pl;')).toBe(true);
    expect(content).toContain(`'=HYPERLINK`);
    expect(readCsv(Buffer.from(content)).rows[0]?.cells.slice(0, 2)).toEqual(['=HYPERLINK("x")', 'Formula']);
    expect(await plan(own.it, content)).toMatchObject({ newCount: 0, changedCount: 0, unchangedCount: 2, errors: [] });
    await make(other.it, 'import', { content: Buffer.from(content).toString('base64'), fileName });
    expect((await exported(other.viewer)).content).toBe(content);
  });
});
