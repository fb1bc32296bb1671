import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../test/days.ts';
import { at, idAt, type Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { activeGoal, jointTeam } from '../goals/goals.testing.ts';
import { decision, make, type Made, newChallenge, newSource, newTechnology, noted, of, rated, stepOf, tell, unique, verified } from './customer.testing.ts';
import { verifiedInsights } from './customer.public.ts';

let api: TestApi;
let ws: TestWorkspace;
let goalId: string;
let projectId: string;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
  ({ id: goalId } = await activeGoal(ws));
  const project = { key: 'FIT', name: { en: 'Shop' }, teamId: await jointTeam(ws, 'Other'), ownerId: ws.it.memberId };
  projectId = idAt(await ws.it.run('mutation($input: CreateProjectInput!) { createProject(input: $input) { ... on ProjectSaved { project { id } } } }', { input: project }), 'createProject.project.id');
});
afterAll(() => api.close());

const INSIGHTS = `query($first: Int!, $after: String, $filter: InsightFilter) { insights(first: $first, after: $after, filter: $filter) {
  viewerCanCreate edges { node { id state author { name } source { id } verifiedBy { name } citations { id goal { id } project { id } decision { id } } } } pageInfo { hasNextPage endCursor } } }`;
interface Insights {
  insights: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
const insights = async (person: Person, filter: object = {}, page: object = {}) => (await person.run<Insights>(INSIGHTS, { first: 100, filter, ...page })).insights;
const cite = (insight: Made, more: object = {}) => ({ insightId: insight.id, kind: 'GOAL', targetId: goalId, effect: { en: 'We send in the evening' }, ...more });
const citation = (insight: Made, place = 0) => ({ id: of(insight, `citations.${place}.id`), expectedVersion: 1 });

describe('an insight', () => {
  test('is noted by one side and verified by the other; then it stays as it is', async () => {
    const source = await newSource(ws);
    const insight = await noted(ws, { sourceId: source.id });
    expect(insight).toMatchObject({ state: 'NOTED', side: 'MARKETING', source: { id: source.id }, viewerCan: { update: true, verify: false, cite: false, retire: true } });
    expect(await tell(ws.owner, 'createInsight', { statement: { en: 'abc' }, evidence: { en: 'abc' } })).toBe('NEEDS_SIDE');
    expect(await tell(ws.marketing, 'createInsight', { statement: { en: 'abc' }, evidence: { en: ' ' } })).toBe('evidence REQUIRED');
    const words = { statement: { en: 'Parents buy late' }, evidence: { en: 'Orders' } };
    expect(await tell(ws.cmo, 'updateInsight', { ...words, ...stepOf(insight) })).toBe('INSIGHT_NOT_YOURS');
    const changed = await make(ws.marketing, 'updateInsight', { ...words, ...stepOf(insight) });
    expect(changed.source).toBeNull();
    expect([await tell(ws.marketing, 'verifyInsight', stepOf(changed)), await tell(ws.cmo, 'verifyInsight', stepOf(changed)), await tell(ws.owner, 'verifyInsight', stepOf(changed))]).toEqual(Array(3).fill('VERIFY_OTHER_SIDE'));
    expect(await tell(ws.it, 'verifyInsight', { ...stepOf(changed), expectedVersion: 1 })).toBe('CONFLICT');
    const checked = await make(ws.it, 'verifyInsight', stepOf(changed));
    expect(checked).toMatchObject({ state: 'VERIFIED', verifiedBy: { name: 'Iwo It' }, viewerCan: { cite: true } });
    expect(await tell(ws.marketing, 'updateInsight', { ...words, ...stepOf(checked) })).toBe('INSIGHT_FROZEN');
    expect(await tell(ws.it, 'verifyInsight', stepOf(checked))).toBe('INSIGHT_STATE_REFUSED');
  });

  test('is used once the other side accepts that something rests on it', async () => {
    const insight = await verified(ws);
    const cited = await make(ws.marketing, 'cite', cite(insight));
    expect(cited).toMatchObject({ state: 'VERIFIED', acceptedCount: 0, waitingCount: 1, citations: [{ kind: 'GOAL', side: 'MARKETING', state: 'PROPOSED', goal: { id: goalId }, viewerCan: { answer: false } }] });
    const answer = citation(cited);
    expect([await tell(ws.marketing, 'acceptCitation', answer), await tell(ws.cmo, 'acceptCitation', answer), await tell(ws.owner, 'acceptCitation', answer)]).toEqual(Array(3).fill('ANSWER_OTHER_SIDE'));
    expect(await tell(ws.it, 'cite', cite(insight))).toBe('CITED_ALREADY');
    const used = await make(ws.cio, 'acceptCitation', answer);
    expect(used).toMatchObject({ state: 'USED', acceptedCount: 1, citations: [{ state: 'ACCEPTED', answeredBy: { name: 'Cezary Cio' } }] });
    expect(await tell(ws.it, 'acceptCitation', answer)).toBe('CITATION_ANSWERED');
    const shown = await ws.viewer.run('query($goal: ID!, $project: ID!) { goal(id: $goal) { insights { id } } project(id: $project) { insights { id } } }', { goal: goalId, project: projectId });
    expect(shown).toEqual({ goal: { insights: [{ id: insight.id }] }, project: { insights: [] } });
  });

  test('a declined citation says why and may be made anew; projects and decisions rest on insights, too', async () => {
    const insight = await verified(ws);
    const about = await make(ws.cmo, 'decide', decision(ws, (await newTechnology(ws)).id));
    await make(ws.it, 'cite', cite(insight, { kind: 'PROJECT', targetId: projectId }));
    const two = await make(ws.it, 'cite', cite(insight, { kind: 'DECISION', targetId: of(about, 'decision.id') }));
    expect(of(two, 'citations.1.decision.id')).toBe(of(about, 'decision.id'));
    expect(await tell(ws.marketing, 'declineCitation', { ...citation(two), reason: { en: '' } })).toBe('reason REQUIRED');
    const declined = await make(ws.marketing, 'declineCitation', { ...citation(two), reason: { en: 'The project began before' } });
    expect(declined).toMatchObject({ state: 'VERIFIED', citations: [{ state: 'DECLINED', answerReason: { en: 'The project began before' } }, { state: 'PROPOSED' }] });
    expect(await make(ws.it, 'cite', cite(insight, { kind: 'PROJECT', targetId: projectId }))).toMatchObject({ waitingCount: 2 });
  });

  test('refused: citing what nobody has verified, what is retired, what is not there', async () => {
    const insight = await noted(ws);
    expect(await tell(ws.it, 'cite', cite(insight))).toBe('CITE_UNVERIFIED');
    expect(await tell(ws.it, 'retireInsight', { ...stepOf(insight), reason: { en: 'no' } })).toBe('reason TOO_SHORT');
    const waiting = await make(ws.marketing, 'cite', cite(await verified(ws)));
    const retired = await make(ws.it, 'retireInsight', { ...stepOf(waiting), reason: { en: 'It was the clock change' } });
    expect(retired).toMatchObject({ state: 'RETIRED', retiredReason: { en: 'It was the clock change' }, viewerCan: { cite: false, retire: false } });
    expect(await tell(ws.it, 'cite', cite(retired, { kind: 'PROJECT', targetId: projectId }))).toBe('CITE_RETIRED');
    expect(await tell(ws.it, 'acceptCitation', citation(retired))).toBe('CITE_RETIRED');
    expect(await tell(ws.it, 'retireInsight', { ...stepOf(retired), reason: { en: 'Again' } })).toBe('INSIGHT_STATE_REFUSED');
    const fresh = await verified(ws);
    expect(await tell(ws.it, 'cite', cite(fresh, { kind: 'PROJECT' }))).toBe('NOT_FOUND');
    expect(await tell(ws.owner, 'cite', cite(fresh))).toBe('NEEDS_SIDE');
  });

  test('lists are pages, the latest first, with what waits for the reader; what holds is there for quizzes', async () => {
    const own = await api.workspace();
    const [first, second] = [await noted(own), await verified(own)];
    const page = await insights(own.viewer, {}, { first: 1 });
    expect([page.edges[0]?.node.id, page.pageInfo.hasNextPage]).toEqual([second.id, true]);
    expect((await insights(own.viewer, {}, { first: 1, after: page.pageInfo.endCursor })).edges[0]?.node.id).toBe(first.id);
    const waiting = async (person: Person) => (await insights(person, { waitingForMe: true })).edges.map(({ node }) => node.id);
    expect([await waiting(own.it), await waiting(own.marketing), await waiting(own.viewer)]).toEqual([[first.id], [], []]);
    expect((await insights(own.it, { state: ['VERIFIED'] })).edges).toHaveLength(1);
    expect((await insights(own.it, { search: 'EVENING' })).edges).toHaveLength(2);
    expect((await insights(own.it, { sourceId: first.id })).edges).toHaveLength(0);
    // The page, its people and its citations.
    expect(await api.statements(() => insights(own.it))).toHaveLength(3);
    const held = await own.as(own.it, 'MEMBER', 'IT', verifiedInsights);
    expect(held.map(({ id }) => id)).toEqual([second.id]);
    expect(held[0]).toMatchObject({ statement: { en: 'Parents buy in the evening' }, evidence: { en: expect.stringContaining('61%') } });
  });
});

const TECHNOLOGIES = `query($first: Int!, $after: String, $filter: TechnologyFilter) { technologies(first: $first, after: $after, filter: $filter) {
  edges { node { id name quadrant functional technical functionalState technicalState decision { id responsible { name } } } } pageInfo { hasNextPage endCursor } } }`;
const technologies = async (person: Person, filter: object = {}, page: object = {}) =>
  (await person.run<{ technologies: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } }>(TECHNOLOGIES, { first: 100, filter, ...page })).technologies;
const found = async (filter: object) => (await technologies(ws.viewer, filter)).edges.map(({ node }) => node.id);

describe('the fit of a technology', () => {
  test('each side rates its own half only, from 1 to 4, for at most a year', async () => {
    const [technology, challenge] = [await newTechnology(ws), await newChallenge(ws)];
    expect(technology).toMatchObject({ quadrant: null, functionalState: 'MISSING', technicalState: 'MISSING', viewerCan: { assessFunctional: false, assessTechnical: true, decide: false } });
    const word = { technologyId: technology.id, challengeId: challenge.id, rationale: { en: 'As we use it' }, validUntil: day(30), score: 3 };
    expect([await tell(ws.it, 'assess', { ...word, half: 'FUNCTIONAL' }), await tell(ws.cmo, 'assess', { ...word, half: 'TECHNICAL' }), await tell(ws.owner, 'assess', { ...word, half: 'TECHNICAL' })]).toEqual(Array(3).fill('HALF_OF_OTHER_SIDE'));
    const mine = (more: object) => tell(ws.it, 'assess', { ...word, half: 'TECHNICAL', ...more });
    expect([await mine({ score: 0 }), await mine({ score: 5 })]).toEqual(['score BAD_NUMBER', 'score BAD_NUMBER']);
    expect([await mine({ validUntil: day(-1) }), await mine({ validUntil: day(400) })]).toEqual(['validUntil VALID_UNTIL_PAST', 'validUntil VALID_TOO_LONG']);
    expect(await mine({ rationale: { en: '' } })).toBe('rationale REQUIRED');
    const half = await make(ws.it, 'assess', { ...word, half: 'TECHNICAL' });
    expect(half).toMatchObject({ technical: 3, functional: null, quadrant: null, technicalState: 'FRESH' });
    const closed = await make(ws.it, 'closeChallenge', { id: challenge.id, expectedVersion: 1 });
    expect(await mine({})).toBe('CHALLENGE_CLOSED');
    expect(await tell(ws.it, 'updateChallenge', { title: { en: 'abc' }, measure: { en: 'abc' }, threshold: { en: 'a' }, ...stepOf(closed) })).toBe('CHALLENGE_CLOSED');
    const gone = await make(ws.it, 'updateTechnology', { name: unique('Gone'), purpose: { en: 'abc' }, vendor: 'X1', lifecycle: 'RETIRED', ...stepOf(half) });
    expect(await mine({})).toBe('TECHNOLOGY_RETIRED');
    expect(await tell(ws.cmo, 'decide', decision(ws, gone.id))).toBe('TECHNOLOGY_RETIRED');
  });

  test.each([
    [1, 4, 'TOLERATE'],
    [3, 3, 'INVEST'],
    [4, 2, 'MIGRATE'],
    [2, 2, 'ELIMINATE'],
  ])('marketing says %i, IT says %i: %s', async (functional, technical, quadrant) => {
    const [technology, challenge] = [await newTechnology(ws), await newChallenge(ws)];
    const both = await rated(ws, technology.id, challenge.id, functional, technical);
    expect(both).toMatchObject({ quadrant, functional, technical, disagreements: Math.abs(functional - technical) >= 2 ? 1 : 0, unplanned: quadrant === 'MIGRATE' || quadrant === 'ELIMINATE' });
    expect(await found({ quadrant })).toContain(technology.id);
    expect((await found({ notice: 'DISAGREEMENT' })).includes(technology.id)).toBe(Math.abs(functional - technical) >= 2);
  });

  test('is the mean over open challenges of the latest words; old words stay readable, run-out ones are stale', async () => {
    const [technology, one, two] = [await newTechnology(ws), await newChallenge(ws), await newChallenge(ws)];
    await rated(ws, technology.id, one.id, 1, 1);
    await rated(ws, technology.id, one.id, 4, 3);
    const both = await rated(ws, technology.id, two.id, 1, 2);
    expect(both).toMatchObject({ functional: 2.5, technical: 2.5, quadrant: 'INVEST', functionalState: 'FRESH' });
    expect((of(both, 'assessments') as object[]).map((each) => at(each, 'score'))).toEqual([2, 1, 3, 4, 1, 1]);
    const later = (of(both, 'fits') as object[]).filter((fit) => [one.id, two.id].includes(String(at(fit, 'challenge.id'))));
    expect(later).toMatchObject([{ functional: { score: 4, stale: false, author: { name: 'Maria Marketing' } }, technical: { score: 3 } }, { functional: { score: 1 }, technical: { score: 2 } }]);
    expect(of(await make(ws.it, 'closeChallenge', { id: two.id, expectedVersion: 1 }), 'functionalCount')).toBe(1);
    const shown = await ws.viewer.run('query($id: ID!) { technology(id: $id) { functional technical } }', { id: technology.id });
    expect(shown).toEqual({ technology: { functional: 4, technical: 3 } });
    const [aged, hard] = [await newTechnology(ws), await newChallenge(ws)];
    const past = new Date(Date.now() - 100 * 86_400_000);
    const { FitService } = await import('./fit.service.ts');
    await ws.as(ws.it, 'MEMBER', 'IT', async (ctx) => void (await api.app.get(FitService, { strict: false }).assess(ctx, { technologyId: aged.id, challengeId: hard.id, half: 'TECHNICAL', score: 4, rationale: { en: 'Then' }, validUntil: day(-40) })), past);
    expect(await ws.viewer.run('query($id: ID!) { technology(id: $id) { technicalState functionalState technical } }', { id: aged.id })).toEqual({ technology: { technicalState: 'STALE', functionalState: 'MISSING', technical: 4 } });
    expect(await found({ notice: 'STALE' })).toContain(aged.id);
    expect(await found({ notice: 'STALE' })).not.toContain(technology.id);
  });

  test('both heads make the plan: one decides, the other agrees', async () => {
    const [technology, challenge] = [await newTechnology(ws), await newChallenge(ws)];
    await rated(ws, technology.id, challenge.id, 4, 1);
    expect((await ws.it.send('mutation($input: DecideTechnologyInput!) { decideTechnology(input: $input) { __typename } }', { input: decision(ws, technology.id) })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await tell(ws.cmo, 'decide', decision(ws, technology.id, { dueOn: day(-1) }))).toBe('dueOn DUE_PAST');
    expect(await tell(ws.cmo, 'decide', decision(ws, technology.id, { responsibleId: technology.id }))).toBe('responsibleId OWNER_NOT_ACTIVE');
    const decided = await make(ws.cmo, 'decide', decision(ws, technology.id));
    expect(decided).toMatchObject({ planned: false, unplanned: true, decision: { verdict: 'MIGRATE', agreedAt: null, viewerCan: { agree: false } } });
    const step = { id: of(decided, 'decision.id'), expectedVersion: 1 };
    expect(await tell(ws.cmo, 'agree', step)).toBe('AGREE_OTHER_HEAD');
    const newer = await make(ws.cio, 'decide', decision(ws, technology.id, { verdict: 'ELIMINATE' }));
    expect(await tell(ws.cio, 'agree', step)).toBe('DECISION_OUTDATED');
    const agreed = await make(ws.cmo, 'agree', { id: of(newer, 'decision.id'), expectedVersion: 1 });
    expect(agreed).toMatchObject({ planned: true, unplanned: false, decision: { verdict: 'ELIMINATE' } });
    expect(await tell(ws.cmo, 'agree', { id: of(newer, 'decision.id'), expectedVersion: 2 })).toBe('DECISION_AGREED');
    expect(await found({ notice: 'UNPLANNED' })).not.toContain(technology.id);
  });

  test('lists are pages by name: a technology has one name, and a page costs a statement for each kind of thing on it', async () => {
    const own = await api.workspace();
    const first = await newTechnology(own, { name: 'Alpha' });
    await newTechnology(own, { name: 'beta' });
    expect(await tell(own.it, 'createTechnology', { name: 'ALPHA', purpose: { en: 'abc' }, vendor: 'X1', lifecycle: 'IN_USE' })).toBe('name TECHNOLOGY_EXISTS');
    expect(await tell(own.it, 'createTechnology', { name: 'Cost', purpose: { en: 'abc' }, vendor: 'X1', lifecycle: 'IN_USE', costYear: -1 })).toBe('costYear BAD_NUMBER');
    await make(own.cmo, 'decide', decision(own, first.id));
    const page = await technologies(own.viewer, {}, { first: 1 });
    expect([page.edges[0]?.node, page.pageInfo.hasNextPage]).toMatchObject([{ name: 'Alpha', decision: { responsible: { name: 'Iwo It' } } }, true]);
    expect((await technologies(own.viewer, {}, { first: 1, after: page.pageInfo.endCursor })).edges[0]?.node).toMatchObject({ name: 'beta' });
    expect((await technologies(own.viewer, { search: 'LETTERS' })).edges).toHaveLength(2);
    expect(await api.statements(() => technologies(own.viewer))).toHaveLength(3);
    const CHALLENGES = 'query($closed: Boolean) { challenges(first: 10, closed: $closed) { viewerCanCreate edges { node { title { text } functionalCount } } } }';
    await newChallenge(own);
    expect(at(await own.viewer.run(CHALLENGES), 'challenges')).toMatchObject({ viewerCanCreate: false, edges: [{ node: { functionalCount: 0 } }] });
    expect(at(await own.viewer.run(CHALLENGES, { closed: true }), 'challenges.edges')).toEqual([]);
  });
});
