import { complete, make, of } from '../../src/domains/customer/customer.testing.ts';
import { day } from '../days.ts';
import type { Fixture } from './fixture.ts';
import type { DomainSamples, Sample } from './samples.ts';

/** A source with a use, wishes, an import, insights with citations, a technology rated against a challenge and a decision about it. */
async function fill({ workspace, ids }: Fixture, canary: string): Promise<Record<string, string>> {
  const { cio, cmo, it, marketing } = workspace;
  const text = { en: canary };
  const source = await make(it, 'createSource', complete({ name: text, customerBenefit: text, purpose: text, ownerId: it.memberId }));
  const spareSource = await make(it, 'createSource', complete({ name: { en: `${canary} spare` }, ownerId: it.memberId }));
  const used = await make(marketing, 'recordUse', { sourceId: source.id, activity: text, stage: 'PURCHASE', usedOn: day(-5) });
  const wish = () => make(marketing, 'createWish', { want: text, activity: text, stage: 'LOYALTY' });
  const [dataWish, wishToMeet, wishToDrop] = [await wish(), await wish(), await wish()];
  const content = Buffer.from(`name,customer_benefit\n${canary} imported,${canary}\n`).toString('base64');
  const batch = await make(it, 'import', { content, fileName: `${canary}.csv` });
  const note = () => make(marketing, 'createInsight', { statement: text, evidence: text, sourceId: source.id });
  const [insight, insightToVerify, insightToRetire] = [await note(), await note(), await note()];
  await make(cio, 'verifyInsight', { id: insight.id, expectedVersion: 1 });
  const technology = await make(it, 'createTechnology', { name: canary, purpose: text, vendor: canary, lifecycle: 'IN_USE' });
  const challenge = () => make(it, 'createChallenge', { title: text, measure: text, threshold: text });
  const [challengeOpen, challengeToClose] = [await challenge(), await challenge()];
  await make(marketing, 'assess', { technologyId: technology.id, challengeId: challengeOpen.id, half: 'FUNCTIONAL', score: 2, rationale: text, validUntil: day(30) });
  const decided = await make(cmo, 'decide', { technologyId: technology.id, verdict: 'MIGRATE', reason: text, dueOn: day(30), responsibleId: it.memberId });
  const cited = await make(cmo, 'cite', { insightId: insight.id, kind: 'DECISION', targetId: String(of(decided, 'decision.id')), effect: text });
  const citedTwice = await make(cmo, 'cite', { insightId: insight.id, kind: 'PROJECT', targetId: ids.project, effect: text });
  return {
    dataSource: source.id,
    spareDataSource: spareSource.id,
    dataUse: String(of(used, 'uses.0.id')),
    dataWish: dataWish.id,
    wishToMeet: wishToMeet.id,
    wishToDrop: wishToDrop.id,
    customerDataImport: batch.id,
    insight: insight.id,
    insightToVerify: insightToVerify.id,
    insightToUpdate: (await make(cio, 'createInsight', { statement: text, evidence: text })).id,
    insightToRetire: insightToRetire.id,
    citation: String(of(cited, 'citations.0.id')),
    citationToDecline: String(of(citedTwice, 'citations.1.id')),
    technology: technology.id,
    challenge: challengeOpen.id,
    challengeToClose: challengeToClose.id,
    technologyDecision: String(of(decided, 'decision.id')),
  };
}

const text = { en: 'Sample' };
const asMarketing = ({ workspace }: Fixture) => workspace.marketing;
const step = (kind: string, expectedVersion: number, more: object = {}) => (ids: Record<string, string>) => ({ input: { id: ids[kind], expectedVersion, ...more } });

const samples: Record<string, Sample> = {
  customerDataSources: { variables: (ids) => ({ first: 10, filter: { ownerId: ids.member } }) },
  customerDataSource: { variables: (ids) => ({ id: ids.dataSource }) },
  createDataSource: { variables: (ids) => ({ input: complete({ ownerId: ids.member }) }) },
  updateDataSource: { variables: (ids) => ({ input: { ...complete({ ownerId: ids.member }), id: ids.dataSource, expectedVersion: 1 } }) },
  reviewDataSource: { as: asMarketing, variables: step('dataSource', 2) },
  retireDataSource: { variables: step('spareDataSource', 1, { reason: text }) },
  recordDataUse: { as: asMarketing, variables: (ids) => ({ input: { sourceId: ids.dataSource, activity: text, stage: 'SERVICE', usedOn: day(-1) } }) },
  repeatDataUse: { as: asMarketing, variables: step('dataUse', 1, { usedOn: day(-1) }) },
  updateDataWish: { as: asMarketing, variables: step('dataWish', 1, { want: text, activity: text, stage: 'SERVICE' }) },
  meetDataWish: { variables: (ids) => ({ input: { id: ids.wishToMeet, expectedVersion: 1, sourceId: ids.dataSource } }) },
  dropDataWish: { as: asMarketing, variables: step('wishToDrop', 1, { reason: text }) },
  undoCustomerDataImport: { variables: (ids) => ({ input: { id: ids.customerDataImport } }) },
  insights: { variables: (ids) => ({ first: 10, filter: { sourceId: ids.dataSource } }) },
  insight: { variables: (ids) => ({ id: ids.insight }) },
  createInsight: { variables: (ids) => ({ input: { statement: text, evidence: text, sourceId: ids.dataSource } }) },
  updateInsight: { variables: (ids) => ({ input: { id: ids.insightToUpdate, expectedVersion: 1, statement: text, evidence: text, sourceId: ids.dataSource } }) },
  verifyInsight: { variables: step('insightToVerify', 1) },
  retireInsight: { variables: step('insightToRetire', 1, { reason: text }) },
  citeInsight: { variables: (ids) => ({ input: { insightId: ids.insight, kind: 'GOAL', targetId: ids.projectGoal, effect: text } }) },
  acceptCitation: { variables: step('citation', 1) },
  declineCitation: { variables: step('citationToDecline', 1, { reason: text }) },
  technology: { variables: (ids) => ({ id: ids.technology }) },
  updateTechnology: { variables: step('technology', 1, { name: 'Sample', purpose: text, vendor: 'Sample', lifecycle: 'IN_USE' }) },
  assessFit: { variables: (ids) => ({ input: { technologyId: ids.technology, challengeId: ids.challenge, half: 'TECHNICAL', score: 3, rationale: text, validUntil: day(30) } }) },
  decideTechnology: { variables: (ids) => ({ input: { technologyId: ids.technology, verdict: 'KEEP', reason: text, dueOn: day(30), responsibleId: ids.member } }) },
  agreeTechnologyDecision: { variables: step('technologyDecision', 1) },
  updateChallenge: { variables: step('challenge', 1, { title: text, measure: text, threshold: text }) },
  closeChallenge: { variables: step('challengeToClose', 1) },
};

export const matrix: DomainSamples = { needs: ['projects'], fill, samples };
