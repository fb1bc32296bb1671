import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../test/days.ts';
import { startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { contractInput, insightInput, make, newVendor, stepOf, tell } from './knowledge.testing.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
});
afterAll(() => api.close());

describe('vendors', () => {
  test('one list for both sides; a name is there once; an address is one of the web', async () => {
    const vendor = await newVendor(ws.it, 'Poczta Plus');
    const input = (more: object) => ({ name: 'Nowy', about: null, website: null, ...more });
    expect(await tell(ws.marketing, 'createVendor', input({ name: ' poczta PLUS' }))).toBe('name VENDOR_KNOWN');
    expect(await tell(ws.owner, 'createVendor', input({}))).toBe('SIDE_NEEDED');
    for (const website of ['javascript:alert(1)', 'mailto:a@b.test', 'example.test']) expect(await tell(ws.it, 'createVendor', input({ website }))).toBe('website ADDRESS_BAD');
    expect(await make(ws.marketing, 'updateVendor', { ...stepOf(vendor), name: 'Poczta Plus', about: { en: 'Mails' }, website: 'https://poczta.test' })).toMatchObject({ about: { en: 'Mails' } });
    expect(await tell(ws.it, 'updateVendor', { ...stepOf(vendor), ...input({ name: 'Poczta' }) })).toBe('CONFLICT');
    expect(await tell(ws.owner, 'updateVendor', { ...stepOf(vendor), ...input({}) })).toBe('SIDE_NEEDED');
    const twice = await Promise.all([1, 2].map(() => tell(ws.it, 'createVendor', input({ name: 'Both at once' }))));
    expect(twice.filter((answer) => answer === 'name VENDOR_KNOWN')).toHaveLength(1);
  });

  test('figures of running contracts only; by name in Polish; one statement', async () => {
    const own = await api.workspace();
    const [first, second] = [await newVendor(own.it, 'Łódka'), await newVendor(own.it, 'Zebra')];
    await make(own.it, 'createContract', contractInput(own.it, second.id));
    await make(own.marketing, 'createContract', contractInput(own.marketing, second.id, { category: 'PRINT', seats: null, usedSeats: null }));
    await make(own.it, 'createContract', contractInput(own.it, second.id, { startsOn: day(-400), endsOn: day(-10) }));
    await make(own.it, 'createVendorInsight', insightInput(second.id));
    const LIST = `query($filter: VendorFilter, $after: String, $first: Int!) { vendors(first: $first, after: $after, filter: $filter) { viewerCanCreate pageInfo { endCursor } edges { node {
      id name categories sides contractCount costYear idleCostYear insightCount viewerCan { edit } } } } }`;
    interface Page { vendors: { pageInfo: { endCursor: string }; edges: { node: { id: string } }[] } }
    const page = async (variables: object = {}) => (await own.cmo.run<Page>(LIST, { first: 10, ...variables })).vendors;
    const { edges } = await page();
    expect(edges.map(({ node }) => node.id)).toEqual([first.id, second.id]);
    expect(edges[1]?.node).toMatchObject({ categories: ['MAILING', 'PRINT'], sides: ['IT', 'MARKETING'], contractCount: 2, costYear: 2_400_000, idleCostYear: 480_000, insightCount: 1 });
    expect((await page({ first: 1, after: (await page({ first: 1 })).pageInfo.endCursor })).edges).toHaveLength(1);
    expect((await page({ filter: { category: 'PRINT', side: 'MARKETING', search: 'zEB' } })).edges).toHaveLength(1);
    expect(await api.statements(() => page())).toHaveLength(1);
  });
});

describe('contracts', () => {
  test('refused: an end before the start, notice longer than the contract, seats that do not fit, money below zero, the wrong owner', async () => {
    const { id: vendorId } = await newVendor(ws.it);
    const create = (input: object, person = ws.it) => tell(person, 'createContract', contractInput(ws.it, vendorId, input));
    expect(await create({ endsOn: day(-301) })).toBe('endsOn CONTRACT_ENDS_BEFORE_START');
    expect(await create({ endsOn: day(-300) })).toBe('endsOn CONTRACT_ENDS_BEFORE_START');
    expect(await create({ endsOn: '2099-01-01' })).toBe('endsOn CONTRACT_TOO_LONG');
    expect(await create({ noticeDays: 501 })).toBe('noticeDays NOTICE_TOO_LONG');
    expect(await create({ seats: null })).toBe('seats SEATS_BOTH');
    expect(await create({ usedSeats: 11 })).toBe('usedSeats SEATS_TOO_MANY');
    expect(await create({ costYear: -1 })).toBe('costYear AMOUNT_BAD');
    expect(await create({ costYear: 10.5 })).toBe('costYear AMOUNT_BAD');
    expect(await create({ ownerId: ws.marketing.memberId })).toBe('ownerId OWNER_OTHER_SIDE');
    expect(await create({ vendorId: ws.id })).toBe('NOT_FOUND');
    expect(await create({}, ws.owner)).toBe('SIDE_NEEDED');
  });

  test('the window opens thirty days before the last day of notice, closes on it, and knows the start', async () => {
    const { id: vendorId } = await newVendor(ws.it);
    const create = (input: object) => make(ws.it, 'createContract', contractInput(ws.it, vendorId, { category: 'OTHER', ...input }));
    expect(await create({})).toMatchObject({ noticeBy: day(140), windowOpensOn: day(110), window: 'LATER', boughtTwice: false });
    expect(await create({ endsOn: day(90) })).toMatchObject({ noticeBy: day(30), windowOpensOn: day(0), window: 'OPEN' });
    expect(await create({ endsOn: day(60) })).toMatchObject({ noticeBy: day(0), window: 'OPEN' });
    expect(await create({ endsOn: day(59) })).toMatchObject({ window: 'PASSED' });
    expect(await create({ endsOn: day(-1) })).toMatchObject({ window: 'ENDED', viewerCan: { edit: true, review: false } });
    expect(await create({ startsOn: day(5), endsOn: day(20), noticeDays: 10 })).toMatchObject({ windowOpensOn: day(5), noticeBy: day(10), window: 'LATER' });
  });

  test('both sides review; a renewal asks anew', async () => {
    const contract = await make(ws.it, 'createContract', contractInput(ws.it, (await newVendor(ws.it)).id, { category: 'OTHER' }));
    const review = (person: TestWorkspace['it'], version: number, input: object = {}) => tell(person, 'reviewContract', { id: contract.id, expectedVersion: version, verdict: 'KEEP', ...input });
    expect([await review(ws.marketing, 1), await review(ws.owner, 1)]).toEqual(['REVIEW_HEADS', 'REVIEW_HEADS']);
    expect(await review(ws.it, 1, { verdict: 'END' })).toBe('note REASON_NEEDED');
    expect(await review(ws.it, 1)).toMatchObject({ waitsFor: ['MARKETING'], version: 2, reviews: [{ side: 'IT', verdict: 'KEEP', reviewer: { name: 'Iwo It' } }] });
    expect(await review(ws.cmo, 1)).toBe('CONFLICT');
    expect(await review(ws.cmo, 2, { verdict: 'CHANGE', note: { en: 'Fewer seats' } })).toMatchObject({ waitsFor: [], reviews: [{ side: 'IT' }, { side: 'MARKETING', note: { en: 'Fewer seats' } }] });
    expect(await review(ws.cio, 3, { verdict: 'CHANGE', note: { en: 'Agreed' } })).toMatchObject({ reviews: [{ side: 'IT', verdict: 'CHANGE', reviewer: { name: 'Cezary Cio' } }, { side: 'MARKETING' }] });
    const { vendorId: _vendor, ...fields } = contractInput(ws.it, '', { category: 'OTHER', endsOn: day(565) });
    expect(await tell(ws.cmo, 'updateContract', { ...fields, id: contract.id, expectedVersion: 4 })).toBe('CONTRACT_NOT_YOURS');
    expect(await tell(ws.it, 'updateContract', { ...fields, id: contract.id, expectedVersion: 3 })).toBe('CONFLICT');
    expect(await tell(ws.it, 'updateContract', { ...fields, id: contract.id, expectedVersion: 4, noticeDays: 900 })).toBe('noticeDays NOTICE_TOO_LONG');
    expect(await make(ws.it, 'updateContract', { ...fields, id: contract.id, expectedVersion: 4 })).toMatchObject({ waitsFor: ['IT', 'MARKETING'], reviews: [] });
    const over = await make(ws.it, 'createContract', contractInput(ws.it, (await newVendor(ws.it)).id, { category: 'OTHER', endsOn: day(-1) }));
    expect(await tell(ws.it, 'reviewContract', { ...stepOf(over), verdict: 'KEEP' })).toBe('CONTRACT_OVER');
  });

  test('the same purpose bought twice at one time is flagged, from another vendor or by the other department', async () => {
    const own = await api.workspace();
    const [first, second] = [await newVendor(own.it, 'First'), await newVendor(own.it, 'Second')];
    const of = (person: TestWorkspace['it'], vendorId: string, input: object = {}) => make(person, 'createContract', contractInput(person, vendorId, input));
    const alone = await of(own.it, first.id);
    expect(alone).toMatchObject({ boughtTwice: false, twins: [] });
    expect(await of(own.it, first.id)).toMatchObject({ boughtTwice: false }); // the same department and vendor: its own affair
    expect(await of(own.marketing, second.id, { startsOn: day(201), endsOn: day(600) })).toMatchObject({ boughtTwice: false }); // the day after
    expect(await of(own.it, second.id, { startsOn: day(-300), endsOn: day(-1), noticeDays: 1 })).toMatchObject({ boughtTwice: false }); // past
    const twin = await of(own.marketing, first.id, { startsOn: day(200), endsOn: day(300) });
    expect(twin).toMatchObject({ boughtTwice: true });
    const LIST = `query($filter: ContractFilter) { contracts(first: 100, filter: $filter) { viewerCanCreate edges { node {
      id noticeBy window boughtTwice waitsFor vendor { name } owner { name } twins { id title { en } vendor { name } } reviews { side } viewerCan { review } } } } }`;
    interface Page { contracts: { edges: { node: { id: string; noticeBy: string; twins: { id: string }[] } }[] } }
    const list = async (filter: object = {}) => (await own.cmo.run<Page>(LIST, { filter })).contracts.edges.map(({ node }) => node);
    expect((await list({ boughtTwice: true, waitsFor: 'IT' })).find(({ id }) => id === alone.id)?.twins).toContainEqual(expect.objectContaining({ id: twin.id }));
    const days = (await list()).map(({ noticeBy }) => noticeBy);
    expect(days).toEqual(days.toSorted());
    expect(await list({ vendorId: second.id, category: 'MAILING', side: 'MARKETING', window: ['LATER'], search: 'seco' })).toHaveLength(1);
    expect(await list({ window: ['ENDED'] })).toHaveLength(1);
    expect(await api.statements(() => list())).toHaveLength(5); // contracts, vendors, people, twins with their vendors in the batch, reviews
  });
});

describe('insights', () => {
  test('hold until a day, are changed by their author or head', async () => {
    const { id: vendorId } = await newVendor(ws.it);
    const create = (input: object, person = ws.it) => tell(person, 'createVendorInsight', insightInput(vendorId, input));
    expect(await create({ validUntil: day(-1) })).toBe('validUntil VALID_UNTIL_PAST');
    expect(await create({ validUntil: '2099-01-01' })).toBe('validUntil VALID_TOO_LONG');
    expect(await create({ source: 'javascript:alert(1)' })).toBe('source ADDRESS_BAD');
    expect(await create({ vendorId: 'x' })).toBe('NOT_FOUND');
    expect(await create({}, ws.owner)).toBe('SIDE_NEEDED');
    const insight = await make(ws.it, 'createVendorInsight', insightInput(vendorId));
    const { vendorId: _vendor, ...fields } = insightInput(vendorId, { validUntil: day(0) });
    expect(await tell(ws.marketing, 'updateVendorInsight', { ...fields, ...stepOf(insight) })).toBe('NOT_YOURS');
    expect(await make(ws.cio, 'updateVendorInsight', { ...fields, ...stepOf(insight) })).toMatchObject({ validUntil: day(0), isValid: true, version: 2 });
    expect(await tell(ws.it, 'updateVendorInsight', { ...fields, ...stepOf(insight) })).toBe('CONFLICT');
    const LIST = 'query($filter: VendorInsightFilter) { vendorInsights(first: 10, filter: $filter) { viewerCanCreate edges { node { id vendor { name } author { name } viewerCan { edit link } } } } }';
    const found = await ws.viewer.run<{ vendorInsights: { edges: object[] } }>(LIST, { filter: { vendorId, category: 'MAILING', side: 'IT', valid: true, search: 'HALF of' } });
    expect(found.vendorInsights.edges).toHaveLength(1);
    expect(await api.statements(() => ws.it.run(LIST))).toHaveLength(3); // insights, vendors, people
  });
});
