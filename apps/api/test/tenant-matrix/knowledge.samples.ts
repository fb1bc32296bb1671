import { idAt, type Person } from '../harness.ts';
import type { Fixture } from './fixture.ts';
import type { DomainSamples, Sample } from './samples.ts';

const SAVED: Record<string, [saved: string, field: string]> = {
  createArticle: ['ArticleSaved', 'article'],
  createProcessImprovement: ['ProcessImprovementSaved', 'improvement'],
  createVendor: ['VendorSaved', 'vendor'],
  createContract: ['ContractSaved', 'contract'],
  createVendorInsight: ['VendorInsightSaved', 'insight'],
  createBudgetLine: ['BudgetLineSaved', 'line'],
  linkBudgetEffect: ['BudgetEffectSaved', 'effect'],
};

const bodyOf = (text: string) => JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const articleFields = (text: string, ownerId: string) => ({ title: { en: text }, summary: { en: text }, space: 'TOOLS', language: 'EN', body: bodyOf(text), ownerId, verifyEveryDays: 90 });
const improvementFields = (text: string) => ({ title: { en: text }, before: { en: text }, after: { en: text }, minutesSaved: 5, runsPerMonth: 5, category: 'PRINT' });
const contractFields = (text: string, ownerId: string) => ({ title: { en: text }, category: 'PRINT', startsOn: '2026-01-01', endsOn: '2037-12-31', noticeDays: 30, costYear: 100, ownerId });
const insightFields = (text: string) => ({ category: 'PRINT', claim: { en: text }, evidence: { en: text }, validUntil: '2028-12-31' });
const lineFields = (text: string, ownerId: string) => ({ title: { en: text }, category: 'PRINT', planned: 1, committed: 1, needed: 900, ownerId });

/** Articles in two states, an improvement, a vendor with contract and insight, a line of marketing, savings in wait. */
async function fill({ workspace: { it, marketing } }: Fixture, canary: string): Promise<Record<string, string>> {
  const call = async (person: Person, name: string, input: object) => {
    const [saved = '', field = ''] = SAVED[name] ?? [];
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    return idAt(await person.run(`mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on ${saved} { ${field} { id } } } }`, { input }), `${name}.${field}.id`);
  };
  const article = await call(it, 'createArticle', { ...articleFields(canary, it.memberId), publish: true });
  const { article: read } = await it.run<{ article: { versions: { id: string }[] } }>('query($id: ID!) { article(id: $id) { versions { id } } }', { id: article });
  const articleDraft = await call(it, 'createArticle', { ...articleFields(canary, it.memberId), publish: false });
  const improvement = await call(it, 'createProcessImprovement', improvementFields(canary));
  const vendor = await call(it, 'createVendor', { name: canary, about: { en: canary } });
  const contract = await call(it, 'createContract', { ...contractFields(canary, it.memberId), vendorId: vendor });
  const insight = await call(it, 'createVendorInsight', { ...insightFields(canary), vendorId: vendor });
  const line = await call(marketing, 'createBudgetLine', { ...lineFields(canary, marketing.memberId), year: 2027 });
  const lineWithout = await call(marketing, 'createBudgetLine', { ...lineFields(canary, marketing.memberId), year: 2027 });
  const effect = await call(it, 'linkBudgetEffect', { lineId: line, source: 'INSIGHT', sourceId: insight, expected: 10 });
  const effectToDecline = await call(it, 'linkBudgetEffect', { lineId: line, source: 'IMPROVEMENT', sourceId: improvement, expected: 10 });
  const effectToWithdraw = await call(it, 'linkBudgetEffect', { lineId: lineWithout, source: 'INSIGHT', sourceId: insight, expected: 10 });
  return { article, articleVersion: read.versions[0]?.id ?? '', articleDraft, improvement, vendor, contract, vendorInsight: insight, line, lineWithout, effect, effectToDecline, effectToWithdraw };
}

const asMarketing = ({ workspace }: Fixture) => workspace.marketing;
const text = 'Sample';
const own = (ids: Record<string, string>) => ids.member ?? '';
const theirs = (ids: Record<string, string>) => ids.otherMember ?? '';
const changed = (kind: string, expectedVersion: number, rest: (ids: Record<string, string>) => object = () => ({})) => (ids: Record<string, string>) => ({ input: { id: ids[kind], expectedVersion, ...rest(ids) } });
const one = (kind: string): Sample => ({ variables: (ids) => ({ id: ids[kind] }) });

/** Own ids in every id argument of the operations on knowledge. */
const samples: Record<string, Sample> = {
  article: one('article'),
  articleVersion: one('articleVersion'),
  processImprovement: one('improvement'),
  vendor: one('vendor'),
  contract: one('contract'),
  contracts: { variables: (ids) => ({ first: 10, filter: { vendorId: ids.vendor } }) },
  vendorInsight: one('vendorInsight'),
  vendorInsights: { variables: (ids) => ({ first: 10, filter: { vendorId: ids.vendor } }) },
  budgetLine: one('line'),
  createArticle: { variables: (ids) => ({ input: { ...articleFields(text, own(ids)), publish: false } }) },
  updateArticle: { variables: changed('articleDraft', 1, (ids) => articleFields(text, own(ids))) },
  publishArticle: { variables: changed('articleDraft', 2) },
  verifyArticle: { variables: changed('article', 1) },
  archiveArticle: { variables: changed('articleDraft', 3) },
  updateProcessImprovement: { variables: changed('improvement', 1, () => improvementFields(text)) },
  confirmUsefulness: { as: asMarketing, variables: (ids) => ({ input: { kind: 'ARTICLE', id: ids.article, usedFor: { en: 'Planned with it' } } }) },
  updateVendor: { variables: changed('vendor', 1, () => ({ name: text })) },
  createContract: { variables: (ids) => ({ input: { ...contractFields(text, own(ids)), vendorId: ids.vendor } }) },
  updateContract: { variables: changed('contract', 1, (ids) => contractFields(text, own(ids))) },
  reviewContract: { variables: changed('contract', 2, () => ({ verdict: 'KEEP' })) },
  createVendorInsight: { variables: (ids) => ({ input: { ...insightFields(text), claim: { en: 'A claim' }, evidence: { en: 'An offer' }, vendorId: ids.vendor } }) },
  updateVendorInsight: { variables: changed('vendorInsight', 1, () => insightFields('Another claim')) },
  createBudgetLine: { as: asMarketing, variables: (ids) => ({ input: { ...lineFields(text, theirs(ids)), year: 2027 } }) },
  updateBudgetLine: { as: asMarketing, variables: changed('line', 1, (ids) => lineFields(text, theirs(ids))) },
  markBudgetLine: { as: asMarketing, variables: changed('line', 2, () => ({ toClose: true })) },
  linkBudgetEffect: { variables: (ids) => ({ input: { lineId: ids.lineWithout, source: 'IMPROVEMENT', sourceId: ids.improvement, expected: 5 } }) },
  withdrawBudgetEffect: { variables: changed('effectToWithdraw', 1) },
  confirmBudgetEffect: { as: asMarketing, variables: changed('effect', 1, () => ({ realised: 5 })) },
  declineBudgetEffect: { as: asMarketing, variables: changed('effectToDecline', 1, () => ({ note: { en: 'Nothing came of it' } })) },
};

export const matrix: DomainSamples = { fill, samples };
