import { day } from '../../../test/days.ts';
import type { Person, TestWorkspace } from '../../../test/harness.ts';

/** Documents and factories that the tests of this domain share. */
const PROBLEM = `... on Problem { code } ... on ValidationProblem { fields { path code } }`;
const EFFECT = 'id version state expected realised giverSide note { en } giver { name } viewerCan { settle withdraw }';
const LINE = `id version side year state gap realised expected left toClose viewerCan { edit link } effects { ${EFFECT} }`;
const USED = 'usefulCount usefulness { usedFor { en } receiver { name } }';
const SHARED = `id version side ${USED} viewerCan { edit confirmUse link } effects { ${EFFECT} line { id } }`;
const CONTRACT = `id version category startsOn endsOn noticeDays windowOpensOn noticeBy window costYear seats usedSeats idleCostYear ownerSide waitsFor boughtTwice
  twins { id vendor { name } } reviews { side verdict note { en } reviewer { name } } viewerCan { edit review } vendor { id name }`;
const ARTICLE = `id version title { en } side state dueOn verifyEveryDays verifiedAt body owner { name } ${USED} viewerCan { edit publish verify archive confirmUse }`;

const mutation = (name: string, input: string, saved: string, field: string, parts: string) =>
  `mutation($input: ${input}!) { ${name}(input: $input) { __typename ... on ${saved} { ${field} { ${parts} } } ${PROBLEM} } }`;
const article = (name: string, input: string) => mutation(name, input, 'ArticleSaved', 'article', ARTICLE);
const effect = (name: string, input: string) => mutation(name, input, 'BudgetEffectSaved', 'effect', `${EFFECT} line { ${LINE} }`);
const line = (name: string, input: string) => mutation(name, input, 'BudgetLineSaved', 'line', LINE);
const contract = (name: string, input: string) => mutation(name, input, 'ContractSaved', 'contract', CONTRACT);

const DOCUMENTS = {
  createArticle: article('createArticle', 'CreateArticleInput'),
  updateArticle: article('updateArticle', 'UpdateArticleInput'),
  publishArticle: article('publishArticle', 'ArticleStepInput'),
  verifyArticle: article('verifyArticle', 'ArticleStepInput'),
  archiveArticle: article('archiveArticle', 'ArticleStepInput'),
  createProcessImprovement: mutation('createProcessImprovement', 'CreateProcessImprovementInput', 'ProcessImprovementSaved', 'improvement', `hoursPerYear ${SHARED}`),
  updateProcessImprovement: mutation('updateProcessImprovement', 'UpdateProcessImprovementInput', 'ProcessImprovementSaved', 'improvement', `hoursPerYear ${SHARED}`),
  confirmUsefulness: mutation('confirmUsefulness', 'ConfirmUsefulnessInput', 'UsefulnessSaved', 'article', `id ${USED}`).replace('article {', `improvement { id ${USED} } insight { id ${USED} } article {`),
  createVendor: mutation('createVendor', 'CreateVendorInput', 'VendorSaved', 'vendor', 'id version name website about { en }'),
  updateVendor: mutation('updateVendor', 'UpdateVendorInput', 'VendorSaved', 'vendor', 'id version name website about { en }'),
  createContract: contract('createContract', 'CreateContractInput'),
  updateContract: contract('updateContract', 'UpdateContractInput'),
  reviewContract: contract('reviewContract', 'ReviewContractInput'),
  createVendorInsight: mutation('createVendorInsight', 'CreateVendorInsightInput', 'VendorInsightSaved', 'insight', `validUntil isValid ${SHARED}`),
  updateVendorInsight: mutation('updateVendorInsight', 'UpdateVendorInsightInput', 'VendorInsightSaved', 'insight', `validUntil isValid ${SHARED}`),
  createBudgetLine: line('createBudgetLine', 'CreateBudgetLineInput'),
  updateBudgetLine: line('updateBudgetLine', 'UpdateBudgetLineInput'),
  markBudgetLine: line('markBudgetLine', 'MarkBudgetLineInput'),
  linkBudgetEffect: effect('linkBudgetEffect', 'LinkBudgetEffectInput'),
  withdrawBudgetEffect: effect('withdrawBudgetEffect', 'BudgetEffectStepInput'),
  confirmBudgetEffect: effect('confirmBudgetEffect', 'ConfirmBudgetEffectInput'),
  declineBudgetEffect: effect('declineBudgetEffect', 'DeclineBudgetEffectInput'),
};
type Step = keyof typeof DOCUMENTS;
export type Made = Record<string, unknown> & { id: string; version: number };

/** What a step answers: the thing, or the code of the problem with the fields it names. */
export async function tell(person: Person, step: Step, input: object): Promise<Made | string> {
  const [answer] = Object.values(await person.run(DOCUMENTS[step], { input })) as (Record<string, unknown> & { code?: string; fields?: { path: string; code: string }[] })[];
  if (answer?.fields) return answer.fields.map(({ path, code }) => `${path} ${code}`).join(', ');
  if (answer?.code) return answer.code;
  const made = Object.entries(answer ?? {}).find(([name, value]) => name !== '__typename' && value !== null)?.[1];
  if (!made) throw new Error(`${step} answered nothing`);
  return made as Made;
}

/** As `tell`, for a step that must succeed. */
export async function make(person: Person, step: Step, input: object): Promise<Made> {
  const made = await tell(person, step, input);
  if (typeof made === 'string') throw new Error(`${step}: ${made}`);
  return made;
}

export const stepOf = ({ id, version }: Made) => ({ id, expectedVersion: version });

/** A body of one paragraph, as the editor sends it. */
export const bodyOf = (text: string): string => JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] }] });

export const articleInput = (owner: Person, input: object = {}) => ({
  title: { en: 'How a release is planned' }, summary: { en: 'Four steps and who is told' }, space: 'PROCESSES', language: 'EN', body: bodyOf('First we ask.'), ownerId: owner.memberId, verifyEveryDays: 90, ...input,
});
export const improvementInput = (input: object = {}) => ({
  title: { en: 'Banner sizes' }, before: { en: 'Cut by hand' }, after: { en: 'Cut by a script' }, minutesSaved: 30, runsPerMonth: 20, category: 'DESIGN', ...input,
});
export const contractInput = (owner: Person, vendorId: string, input: object = {}) => ({
  vendorId, title: { en: 'Mailing tool' }, category: 'MAILING', startsOn: day(-300), endsOn: day(200), noticeDays: 60, costYear: 1_200_000, seats: 10, usedSeats: 6, ownerId: owner.memberId, ...input,
});
export const insightInput = (vendorId: string, input: object = {}) => ({
  vendorId, category: 'MAILING', claim: { en: 'Half of the price when paid for two years' }, evidence: { en: 'Offer of May' }, source: 'https://example.test/offer', validUntil: day(100), ...input,
});
export const lineInput = (owner: Person, input: object = {}) => ({
  year: Number(day(0).slice(0, 4)), title: { en: 'Newsletter' }, category: 'MAILING', planned: 500_000, committed: 100_000, needed: 800_000, ownerId: owner.memberId, ...input,
});

let count = 0;
export const newVendor = (person: Person, name = `Vendor ${(count += 1)}`): Promise<Made> => make(person, 'createVendor', { name, about: { en: 'Sells' }, website: 'https://example.test' });

/** An insight of IT and a line of marketing that is short, as most tests need them. */
export async function insightAndLine(ws: TestWorkspace): Promise<{ insight: Made; line: Made }> {
  const insight = await make(ws.it, 'createVendorInsight', insightInput((await newVendor(ws.it)).id));
  return { insight, line: await make(ws.marketing, 'createBudgetLine', lineInput(ws.marketing)) };
}
