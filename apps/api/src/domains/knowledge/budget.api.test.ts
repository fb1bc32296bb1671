import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../test/days.ts';
import { startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { InsightsService } from './insights.service.ts';
import { contractInput, improvementInput, insightAndLine, insightInput, lineInput, make, type Made, newVendor, stepOf, tell } from './knowledge.testing.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
});
afterAll(() => api.close());

const year = Number(day(0).slice(0, 4));

describe('budget lines', () => {
  test('are short by what is needed above the plan; a head and the owner change and mark them', async () => {
    const line = await make(ws.marketing, 'createBudgetLine', lineInput(ws.marketing));
    expect(line).toMatchObject({ side: 'MARKETING', state: 'OPEN', gap: 300_000, left: 300_000, realised: 0, toClose: false, viewerCan: { edit: true, link: true } });
    const edit = (person: TestWorkspace['it'], input: object) => {
      const { year: _year, ...fields } = lineInput(ws.marketing, input);
      return tell(person, 'updateBudgetLine', { ...fields, ...stepOf(line), ...input });
    };
    expect([await edit(ws.it, {}), await edit(ws.cio, {})]).toEqual(['LINE_NOT_YOURS', 'LINE_NOT_YOURS']);
    expect(await tell(ws.cio, 'markBudgetLine', { ...stepOf(line), toClose: true })).toBe('LINE_NOT_YOURS');
    expect(await make(ws.cmo, 'markBudgetLine', { ...stepOf(line), toClose: true })).toMatchObject({ toClose: true, version: 2 });
    expect(await edit(ws.marketing, {})).toBe('CONFLICT');
    const covered = await edit(ws.marketing, { expectedVersion: 2, planned: 900_000 });
    expect(covered).toMatchObject({ state: 'COVERED', gap: 0, left: 0, viewerCan: { link: false } });
    expect(await tell(ws.cmo, 'markBudgetLine', { id: line.id, expectedVersion: 3, toClose: true })).toBe('LINE_NOT_SHORT');
    expect(await make(ws.cmo, 'markBudgetLine', { id: line.id, expectedVersion: 3, toClose: false })).toMatchObject({ toClose: false });
  });

  test('refused: amounts below zero, half a grosz, more committed than needed, an owner elsewhere, no side', async () => {
    const create = (input: object, person = ws.marketing) => tell(person, 'createBudgetLine', lineInput(ws.marketing, input));
    expect(await create({ planned: -1, committed: -1, needed: -1 })).toBe('planned AMOUNT_BAD, committed AMOUNT_BAD, needed AMOUNT_BAD');
    expect(await create({ planned: 0.5 })).toBe('planned AMOUNT_BAD');
    expect(await create({ committed: 800_001 })).toBe('committed COMMITTED_OVER_NEEDED');
    expect(await create({ ownerId: ws.it.memberId })).toBe('ownerId OWNER_OTHER_SIDE');
    expect(await create({ year: 1999 })).toBe('year BAD_NUMBER');
    expect(await create({}, ws.owner)).toBe('SIDE_NEEDED');
  });
});

describe('savings', () => {
  const link = (person: TestWorkspace['it'], line: Made, input: object) => tell(person, 'linkBudgetEffect', { lineId: line.id, expected: 200_000, ...input });

  test('are expected by whoever links them and real by the word of the line owner; then the line closes', async () => {
    const { insight, line } = await insightAndLine(ws);
    const effect = await make(ws.it, 'linkBudgetEffect', { lineId: line.id, source: 'INSIGHT', sourceId: insight.id, expected: 350_000 });
    expect(effect).toMatchObject({ state: 'EXPECTED', giverSide: 'IT', giver: { name: 'Iwo It' }, line: { state: 'OPEN', expected: 350_000, left: 300_000 }, viewerCan: { settle: false, withdraw: true } });
    const confirm = (person: TestWorkspace['it'], input: object = {}) => tell(person, 'confirmBudgetEffect', { ...stepOf(effect), realised: 310_000, ...input });
    expect([await confirm(ws.it), await confirm(ws.cmo), await confirm(ws.cio)]).toEqual(['SAVING_OWNER', 'SAVING_OWNER', 'SAVING_OWNER']);
    expect([await confirm(ws.marketing, { realised: 0 }), await confirm(ws.marketing, { realised: -5 }), await confirm(ws.marketing, { expectedVersion: 7 })]).toEqual([
      'realised AMOUNT_POSITIVE', 'realised AMOUNT_POSITIVE', 'CONFLICT',
    ]);
    expect(await confirm(ws.marketing, { note: { en: 'Signed in May' } })).toMatchObject({ state: 'REALISED', realised: 310_000, line: { state: 'CLOSED', realised: 310_000, left: 0, gap: 300_000 } });
    expect(await confirm(ws.marketing, { expectedVersion: 2 })).toBe('EFFECT_SETTLED');
    expect(await tell(ws.it, 'withdrawBudgetEffect', { id: effect.id, expectedVersion: 2 })).toBe('EFFECT_SETTLED');
    expect(await link(ws.it, line, { source: 'INSIGHT', sourceId: insight.id })).toBe('EFFECT_KNOWN');
    const log = await ws.owner.run('{ auditEvents(first: 3) { edges { node { action } } } }');
    expect(JSON.stringify(log)).toContain('budgetLine.savingConfirmed');
  });

  test('are declined with a reason by the owner, taken back by who linked them', async () => {
    const { insight, line } = await insightAndLine(ws);
    const effect = await make(ws.cio, 'linkBudgetEffect', { lineId: line.id, source: 'INSIGHT', sourceId: insight.id, expected: 1 });
    expect(await tell(ws.it, 'withdrawBudgetEffect', stepOf(effect))).toBe('EFFECT_OF_LINKER');
    expect(await make(ws.cio, 'withdrawBudgetEffect', stepOf(effect))).toMatchObject({ state: 'WITHDRAWN', line: { effects: [] } });
    const again = await make(ws.cio, 'linkBudgetEffect', { lineId: line.id, source: 'INSIGHT', sourceId: insight.id, expected: 1 });
    expect(await tell(ws.cmo, 'declineBudgetEffect', { ...stepOf(again), note: { en: 'No' } })).toBe('note TOO_SHORT');
    expect(await tell(ws.cmo, 'declineBudgetEffect', { ...stepOf(again), note: { en: 'They withdrew the offer' } })).toBe('SAVING_OWNER');
    expect(await make(ws.marketing, 'declineBudgetEffect', { ...stepOf(again), note: { en: 'They withdrew the offer' } })).toMatchObject({ state: 'DECLINED', realised: null, line: { realised: 0, expected: 0 } });
  });

  test('refused: another kind of source, one that no longer holds, the owner’s own, a line that is not short, no money, another workspace', async () => {
    const { insight, line } = await insightAndLine(ws);
    const improvement = await make(ws.marketing, 'createProcessImprovement', improvementInput({ category: 'MAILING' }));
    expect(await link(ws.it, line, { source: 'IMPROVEMENT', sourceId: insight.id })).toBe('NOT_FOUND');
    expect(await link(ws.cmo, line, { source: 'IMPROVEMENT', sourceId: improvement.id })).toBe('EFFECT_OWN');
    expect(await link(ws.it, line, { source: 'INSIGHT', sourceId: insight.id, expected: 0 })).toBe('expected AMOUNT_POSITIVE');
    expect(await link(ws.owner, line, { source: 'INSIGHT', sourceId: insight.id })).toBe('SIDE_NEEDED');
    const covered = await make(ws.marketing, 'createBudgetLine', lineInput(ws.marketing, { planned: 800_000 }));
    expect(await link(ws.it, covered, { source: 'INSIGHT', sourceId: insight.id })).toBe('LINE_NOT_SHORT');
    const insights = api.app.get(InsightsService, { strict: false });
    const { vendorId, ...fields } = insightInput((await newVendor(ws.it)).id);
    const old = { vendorId, category: 'MAILING' as const, claim: fields.claim, evidence: fields.evidence, source: null, validUntil: day(-300) };
    const expired = await ws.as(ws.it, 'MEMBER', 'IT', (ctx) => insights.create(ctx, old), new Date(Date.now() - 400 * 86_400_000));
    expect(await link(ws.it, line, { source: 'INSIGHT', sourceId: expired })).toBe('EFFECT_EXPIRED');
    const other = await api.workspace();
    const theirs = await insightAndLine(other);
    expect([await link(ws.it, theirs.line, { source: 'INSIGHT', sourceId: insight.id }), await link(ws.it, line, { source: 'INSIGHT', sourceId: theirs.insight.id })]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });
});

describe('close the budget', () => {
  const LIST = `query($filter: BudgetLineFilter, $first: Int!, $after: String) { budgetLines(first: $first, after: $after, filter: $filter) { viewerCanCreate pageInfo { endCursor } edges { node {
    id state gap left realised expected toClose owner { name } viewerCan { edit link }
    effects { id state insight { id } improvement { id } giver { name } viewerCan { settle } }
    matchingInsights { id vendor { name } } matchingImprovements { id hoursPerYear } matchingContracts { id idleCostYear boughtTwice vendor { name } } } } } }`;
  interface Page {
    budgetLines: { pageInfo: { endCursor: string }; edges: { node: { id: string; matchingInsights: { id: string }[]; matchingImprovements: { id: string }[]; matchingContracts: { id: string }[] } }[] };
  }

  test('offers beside each open line what could save on it, and sums what is missing', async () => {
    const own = await api.workspace();
    const { insight, line } = await insightAndLine(own);
    const large = await make(own.marketing, 'createBudgetLine', lineInput(own.cmo, { category: 'PRINT', needed: 9_000_000 }));
    await make(own.marketing, 'createBudgetLine', lineInput(own.cmo, { planned: 800_000 }));
    await make(own.it, 'createBudgetLine', lineInput(own.it));
    const improvement = await make(own.it, 'createProcessImprovement', improvementInput({ category: 'MAILING' }));
    await make(own.marketing, 'createProcessImprovement', improvementInput({ category: 'MAILING' })); // the line owner's own
    const { id: vendorId } = await newVendor(own.marketing);
    const contract = await make(own.marketing, 'createContract', contractInput(own.marketing, vendorId));
    await make(own.marketing, 'createContract', contractInput(own.marketing, vendorId, { usedSeats: 10 }));
    const list = async (variables: object = {}) => (await own.cmo.run<Page>(LIST, { first: 10, filter: { side: 'MARKETING', year }, ...variables })).budgetLines;
    const { edges } = await list();
    expect(edges.map(({ node }) => node.id).slice(0, 2)).toEqual([large.id, line.id]);
    expect(edges[1]?.node).toMatchObject({ matchingInsights: [{ id: insight.id }], matchingImprovements: [{ id: improvement.id }], matchingContracts: [{ id: contract.id, idleCostYear: 480_000 }] });
    const effect = await make(own.it, 'linkBudgetEffect', { lineId: line.id, source: 'INSIGHT', sourceId: insight.id, expected: 100_000 });
    await make(own.marketing, 'confirmBudgetEffect', { ...stepOf(effect), realised: 100_000 });
    expect((await list()).edges[1]?.node).toMatchObject({ matchingInsights: [], effects: [{ id: effect.id, insight: { id: insight.id } }], left: 200_000 });
    expect((await list({ first: 1, after: (await list({ first: 1 })).pageInfo.endCursor })).edges.map(({ node }) => node.id)).toEqual([line.id]);
    expect((await list({ filter: { state: ['OPEN'], toClose: false, search: 'news', side: 'MARKETING' } })).edges).toHaveLength(2);
    expect((await list({ filter: { mine: true, state: ['COVERED'] } })).edges).toHaveLength(1);
    const sums = await own.executive.run('query($year: Int!) { budgetSummary(side: MARKETING, year: $year) { lines open closed planned committed needed gap realised expected left } budgetYears }', { year });
    expect(sums).toEqual({
      budgetSummary: { lines: 3, open: 2, closed: 0, planned: 1_800_000, committed: 300_000, needed: 10_600_000, gap: 8_800_000, realised: 100_000, expected: 0, left: 8_700_000 },
      budgetYears: [year],
    });
    const statements = await api.statements(() => list());
    expect(statements).toHaveLength(9); // lines, owners, savings, three kinds of matches, insights of savings, their givers, vendors of matches
  });
});
