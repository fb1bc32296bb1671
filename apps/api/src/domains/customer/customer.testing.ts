import { day } from '../../../test/days.ts';
import { at, type Person, type TestWorkspace } from '../../../test/harness.ts';

/** Fragments and factories that the tests of this domain share. */
const PROBLEM = `... on Problem { code message } ... on ValidationProblem { fields { path code } } ... on ConflictProblem { expectedVersion currentVersion }`;
const SOURCE = `id version name { pl en } customerBenefit { pl en } system missing dark useCount lastUsedOn reviewedOn reviewFresh retiredAt owner { id name } reviewedBy { name }
  stages { stage lastUsedOn fresh } uses { id version activity { en } stage lastUsedOn fresh recordedBy { name } } viewerCan { update review retire use }`;
const WISH = 'id version state want { en } source { id } reason { en } viewerCan { update meet drop }';
const INSIGHT = `id version state side acceptedCount waitingCount source { id } verifiedBy { name } retiredReason { en } viewerCan { update verify cite retire }
  citations { id version kind state side effect { en } goal { id } project { id } decision { id } answeredBy { name } answerReason { en } viewerCan { answer } }`;
const TECHNOLOGY = `id version name vendor costYear lifecycle functional technical functionalState technicalState quadrant disagreements planned unplanned
  fits { disagreement challenge { id } functional { score stale author { name } } technical { score stale } } assessments { score half } decision { id version verdict agreedAt viewerCan { agree } }
  viewerCan { update assessFunctional assessTechnical decide }`;
const CHALLENGE = 'id version closedAt functionalCount technicalCount viewerCan { update close }';
const BATCH = 'id total undoneAt fileName author { name } viewerCan { undo }';

const mutation = (name: string, input: string, saved: string, thing: string, fields: string) =>
  `mutation($input: ${input}!) { ${name}(input: $input) { __typename ... on ${saved} { ${thing} { ${fields} } } ${PROBLEM} } }`;
const source = (name: string, input: string) => mutation(name, input, 'DataSourceSaved', 'source', SOURCE);
const wish = (name: string, input: string) => mutation(name, input, 'DataWishSaved', 'wish', WISH);
const insight = (name: string, input: string) => mutation(name, input, 'InsightSaved', 'insight', INSIGHT);
const technology = (name: string, input: string) => mutation(name, input, 'TechnologySaved', 'technology', TECHNOLOGY);
const challenge = (name: string, input: string) => mutation(name, input, 'ChallengeSaved', 'challenge', CHALLENGE);
const batch = (name: string, input: string) => mutation(name, input, 'CustomerDataImportSaved', 'batch', BATCH);

export const DOCUMENTS = {
  createSource: source('createDataSource', 'CreateDataSourceInput'),
  updateSource: source('updateDataSource', 'UpdateDataSourceInput'),
  reviewSource: source('reviewDataSource', 'DataSourceStepInput'),
  retireSource: source('retireDataSource', 'RetireDataSourceInput'),
  recordUse: source('recordDataUse', 'RecordDataUseInput'),
  repeatUse: source('repeatDataUse', 'RepeatDataUseInput'),
  createWish: wish('createDataWish', 'CreateDataWishInput'),
  updateWish: wish('updateDataWish', 'UpdateDataWishInput'),
  meetWish: wish('meetDataWish', 'MeetDataWishInput'),
  dropWish: wish('dropDataWish', 'DropDataWishInput'),
  import: batch('importCustomerData', 'RopaFileInput'),
  undoImport: batch('undoCustomerDataImport', 'CustomerDataImportRef'),
  createInsight: insight('createInsight', 'CreateInsightInput'),
  updateInsight: insight('updateInsight', 'UpdateInsightInput'),
  verifyInsight: insight('verifyInsight', 'InsightStepInput'),
  retireInsight: insight('retireInsight', 'RetireInsightInput'),
  cite: insight('citeInsight', 'CiteInsightInput'),
  acceptCitation: insight('acceptCitation', 'AnswerCitationInput'),
  declineCitation: insight('declineCitation', 'DeclineCitationInput'),
  createTechnology: technology('createTechnology', 'CreateTechnologyInput'),
  updateTechnology: technology('updateTechnology', 'UpdateTechnologyInput'),
  assess: technology('assessFit', 'AssessFitInput'),
  decide: technology('decideTechnology', 'DecideTechnologyInput'),
  agree: technology('agreeTechnologyDecision', 'AgreeTechnologyDecisionInput'),
  createChallenge: challenge('createChallenge', 'CreateChallengeInput'),
  updateChallenge: challenge('updateChallenge', 'UpdateChallengeInput'),
  closeChallenge: challenge('closeChallenge', 'CloseChallengeInput'),
};
type Step = keyof typeof DOCUMENTS;

/** Whatever a step answers with; tests look at what they need by path. */
export interface Made extends Record<string, unknown> {
  id: string;
  version: number;
}

/** What a step of the API answers: the thing, or the problem's code with the fields it names. */
export async function tell(person: Person, step: Step, input: object): Promise<Made | string> {
  const data = await person.run(DOCUMENTS[step], { input });
  const [answer] = Object.values(data) as Record<string, unknown>[];
  const { __typename: _, code, message: _message, fields, ...things } = answer ?? {};
  if (Array.isArray(fields)) return (fields as { path: string; code: string }[]).map((field) => `${field.path} ${field.code}`).join(', ');
  return code ? String(code) : (Object.values(things)[0] as Made);
}

/** As `tell`, for a step that must succeed. */
export async function make(person: Person, step: Step, input: object): Promise<Made> {
  const made = await tell(person, step, input);
  if (typeof made === 'string') throw new Error(`${step}: ${made}`);
  return made;
}

export const stepOf = ({ id, version }: Made) => ({ id, expectedVersion: version });

let count = 0;
/** A name that no other thing of this run has. */
export const unique = (name: string) => `${name} ${(count += 1)}`;

/** The input of a source of which everything is said that Article 30 asks for. */
export const complete = (more: object = {}) => ({
  name: { en: unique('Shop orders') },
  customerBenefit: { en: 'Returns without the receipt' },
  system: 'Shop',
  purpose: { en: 'Selling' },
  subjects: { en: 'Buyers' },
  dataCategories: { en: 'Name, address, basket' },
  recipients: { en: 'Courier' },
  transfers: { en: 'None' },
  retention: { en: 'Five years, then erased' },
  security: { en: 'Encrypted, by role' },
  lawfulBasis: 'CONTRACT',
  ...more,
});

/** A complete source that a member of IT owns. */
export const newSource = (ws: TestWorkspace, more: object = {}): Promise<Made> => make(ws.it, 'createSource', complete({ ownerId: ws.it.memberId, ...more }));

export const use = (sourceId: string, more: object = {}) => ({ sourceId, activity: { en: 'Reminder of an empty basket' }, stage: 'PURCHASE', usedOn: day(-3), ...more });

export const noted = (ws: TestWorkspace, more: object = {}): Promise<Made> =>
  make(ws.marketing, 'createInsight', { statement: { en: 'Parents buy in the evening' }, evidence: { en: '61% of 4,200 orders after 20:00' }, ...more });

/** An insight of marketing that IT has verified. */
export const verified = async (ws: TestWorkspace, more: object = {}): Promise<Made> => make(ws.it, 'verifyInsight', stepOf(await noted(ws, more)));

export const newTechnology = (ws: TestWorkspace, more: object = {}): Promise<Made> =>
  make(ws.it, 'createTechnology', { name: unique('Mailer'), purpose: { en: 'Sends newsletters' }, vendor: 'Letters Ltd', costYear: 12_000_000, lifecycle: 'IN_USE', ...more });

export const newChallenge = (ws: TestWorkspace, more: object = {}): Promise<Made> =>
  make(ws.marketing, 'createChallenge', { title: { en: unique('A segment in five minutes') }, measure: { en: 'From idea to list' }, threshold: { en: '5 minutes' }, ...more });

/** Both sides rate a technology against a challenge. @returns it as it stands then */
export async function rated(ws: TestWorkspace, technologyId: string, challengeId: string, functional: number, technical: number): Promise<Made> {
  const word = { technologyId, challengeId, rationale: { en: 'As we use it' }, validUntil: day(90) };
  await make(ws.marketing, 'assess', { ...word, half: 'FUNCTIONAL', score: functional });
  return make(ws.it, 'assess', { ...word, half: 'TECHNICAL', score: technical });
}

export const decision = (ws: TestWorkspace, technologyId: string, more: object = {}) => ({
  technologyId, verdict: 'MIGRATE', reason: { en: 'It cannot follow' }, dueOn: day(60), responsibleId: ws.it.memberId, ...more,
}); // prettier-ignore

/** A value at a dotted path of what was made. */
export const of = (made: Made | string, path: string): unknown => at(made, path);
