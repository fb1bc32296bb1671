import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../test/days.ts';
import { at, idAt, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { JobRunner } from '../../platform/jobs/job-runner.ts';
import { ACKNOWLEDGE, CREATE_RULE, PROPOSE, rule, RULE_QUERY, ruleInForce, SIGN } from './boundaries.testing.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
});
afterAll(() => api.close());

const create = async (input: object) => at(await ws.cio.run(CREATE_RULE, { input }), 'createDecisionDomain');
const LIST = 'query($first: Int!, $after: String, $search: String) { decisionDomains(first: $first, after: $after, search: $search) { edges { cursor node { code inForce { name { text } itSigner { name } } } } } }';
const { code: _, ...values } = rule('V');

describe('rules', () => {
  test('in force with both signatures; one head cannot sign for the other side, and others cannot sign at all', async () => {
    const made = await ws.cmo.run(CREATE_RULE, { input: rule('SIGNED') });
    const [id, rightId] = [idAt(made, 'createDecisionDomain.domain.id'), idAt(made, 'createDecisionDomain.domain.open.id')];
    const sign = (person = ws.cio, expectedVersion = 1) => person.run(SIGN, { input: { rightId, expectedVersion } });
    expect((await ws.owner.send(SIGN, { input: { rightId, expectedVersion: 1 } })).status).toBe(403);
    expect(at(await sign(), 'signDecisionRight.domain')).toMatchObject({ inForce: null, open: { state: 'DRAFT' }, viewerCan: { sign: false } });
    expect(at(await sign(ws.cio, 2), 'signDecisionRight.code')).toBe('ALREADY_SIGNED');
    expect(at(await sign(ws.cmo, 1), 'signDecisionRight.__typename')).toBe('ConflictProblem');
    expect(at(await sign(ws.cmo, 2), 'signDecisionRight.domain')).toMatchObject({ inForce: { number: 1 }, open: null });
    expect(at(await sign(ws.cmo, 4), 'signDecisionRight.code')).toBe('NOT_TO_SIGN');
    expect(at(await ws.viewer.run(RULE_QUERY, { id }), 'decisionDomain.viewerCan')).toEqual({ propose: false, sign: false, acknowledge: true });
  });

  test('who is asked before and who is told after is read back as it was written, version by version', async () => {
    const READ = 'query($id: ID!) { decisionDomain(id: $id) { inForce { consulted informed answerWithinDays } open { consulted informed answerWithinDays } } }';
    const { id } = await ruleInForce(ws, 'PARTIES', { consulted: ['MARKETING', 'EXECUTIVE'], informed: [], answerWithinDays: 3 });
    expect(at(await ws.viewer.run(READ, { id }), 'decisionDomain')).toEqual({ inForce: { consulted: ['MARKETING', 'EXECUTIVE'], informed: [], answerWithinDays: 3 }, open: null });
    await ws.cmo.run(PROPOSE, { input: { ...values, id, expectedVersion: 1, filter: [{ fact: 'key', values: ['PARTIES'] }], consulted: [], informed: ['IT', 'MARKETING'], answerWithinDays: 1 } });
    expect(at(await ws.viewer.run(READ, { id }), 'decisionDomain')).toEqual({
      ...{ inForce: { consulted: ['MARKETING', 'EXECUTIVE'], informed: [], answerWithinDays: 3 }, open: { consulted: [], informed: ['IT', 'MARKETING'], answerWithinDays: 1 } },
    });
  });

  test('rules that overlap are refused by the name of the other; narrowed ones are not', async () => {
    await create(rule('LAP'));
    expect(await create(rule('LAP2', { filter: [{ fact: 'key', values: ['LAP', 'OTHER'] }] }))).toMatchObject({ fields: [{ path: 'fields', code: 'RULES_OVERLAP', message: expect.stringContaining('"Rule LAP"') }] });
    expect(await create(rule('LAP3', { filter: [{ fact: 'key', values: ['LAP3'] }] }))).toMatchObject({ __typename: 'DecisionDomainSaved' });
    const [one, two] = await Promise.all([create(rule('RACE1', { filter: [{ fact: 'key', values: ['R'] }] })), create(rule('RACE2', { filter: [{ fact: 'key', values: ['R'] }] }))]) as { __typename: string }[];
    expect([one?.__typename, two?.__typename].sort()).toEqual(['DecisionDomainSaved', 'ValidationProblem']);
  });

  test.each([
    ['a bad code', { code: '1x' }, 'code', 'BAD_DOMAIN_CODE'],
    ['an unknown thing', { entity: 'Nothing' }, 'entity', 'UNKNOWN_FIELD'],
    ['an unknown field', { fields: ['nothing'] }, 'fields', 'UNKNOWN_FIELD'],
    ['an unknown fact', { filter: [{ fact: 'nothing', values: ['x'] }] }, 'filter', 'UNKNOWN_FIELD'],
    ['no field', { fields: [] }, 'fields', 'FIELDS_NEEDED'],
    ['a first day in the past', { startsOn: '2020-01-01' }, 'startsOn', 'START_PAST'],
    ['no name', { name: {} }, 'name', 'REQUIRED'],
    ['no time to answer', { answerWithinDays: 0 }, 'answerWithinDays', 'BAD_NUMBER'],
  ])('%s is refused on its field', async (_name, bad, path, code) => {
    expect(await create(rule('BAD', bad))).toMatchObject({ fields: expect.arrayContaining([expect.objectContaining({ path, code })]) });
  });

  test('a new version leaves the old one in force until both have signed, then replaces it and wants new confirmations', async () => {
    const { id, rightId } = await ruleInForce(ws, 'VERSIONS');
    expect(at(await ws.it.run(ACKNOWLEDGE, { input: { rightId } }), 'acknowledgeDecisionRight.domain.inForce')).toMatchObject({ acknowledged: 1, viewerAcknowledged: true });
    expect(at(await ws.it.run(ACKNOWLEDGE, { input: { rightId } }), 'acknowledgeDecisionRight.domain.inForce.acknowledged')).toBe(1);
    const propose = (expectedVersion: number, more = {}) => ws.cmo.run(PROPOSE, { input: { ...values, id, expectedVersion, holder: 'JOINT', filter: [{ fact: 'key', values: ['VERSIONS'] }], ...more } });
    const proposed = await propose(1);
    expect(at(proposed, 'proposeDecisionRight.domain')).toMatchObject({ inForce: { number: 1, holder: 'IT' }, open: { number: 2, state: 'DRAFT' } });
    expect(at(await propose(1), 'proposeDecisionRight.__typename')).toBe('ConflictProblem');
    const next = idAt(proposed, 'proposeDecisionRight.domain.open.id');
    await ws.cio.run(SIGN, { input: { rightId: next, expectedVersion: 1 } });
    expect(at(await propose(2, { answerWithinDays: 3 }), 'proposeDecisionRight.domain.open')).toMatchObject({ number: 2, itSignedAt: null });
    expect(at(await ws.it.run(ACKNOWLEDGE, { input: { rightId: next } }), 'acknowledgeDecisionRight.code')).toBe('NOT_IN_FORCE');
    await ws.cio.run(SIGN, { input: { rightId: next, expectedVersion: 3 } });
    expect(at(await ws.cmo.run(SIGN, { input: { rightId: next, expectedVersion: 4 } }), 'signDecisionRight.domain')).toMatchObject({
      ...{ inForce: { number: 2, holder: 'JOINT', acknowledged: 0 }, history: [{ number: 2, state: 'IN_FORCE' }, { number: 1, state: 'SUPERSEDED' }] },
    });
  });

  test('a signed version with a first day waits for it', async () => {
    const { id } = await ruleInForce(ws, 'LATER', { startsOn: day(3) });
    expect(at(await ws.it.run(RULE_QUERY, { id }), 'decisionDomain')).toMatchObject({ inForce: null, open: { state: 'BOTH_SIGNED' } });
    expect(at(await ws.cio.run(PROPOSE, { input: { ...values, id, expectedVersion: 1 } }), 'proposeDecisionRight.code')).toBe('BEING_STARTED');
    await api.app.get(JobRunner).runDue(new Date(Date.now() + 4 * 86_400_000));
    expect(at(await ws.it.run(RULE_QUERY, { id }), 'decisionDomain')).toMatchObject({ inForce: { number: 1 }, open: null });
  });

  test('"who decides" works without accents, in both languages, paged, in a fixed number of statements', async () => {
    const mine = await api.workspace();
    for (const code of ['AAA', 'BBB']) await ruleInForce(mine, code);
    const list = async (variables: object) => (at(await mine.viewer.run(LIST, { first: 10, ...variables }), 'decisionDomains.edges') as { cursor: string; node: { code: string } }[]);
    const codes = async (search: string) => (await list({ search })).map(({ node }) => node.code);
    expect([await codes('zrodlo'), await codes('ŹRÓDŁO bbb'), await codes('customers'), await codes('nothing')]).toEqual([['AAA', 'BBB'], ['BBB'], ['AAA', 'BBB'], []]);
    const [first] = await list({ first: 1 });
    expect((await list({ after: first?.cursor })).map(({ node }) => node.code)).toEqual(['BBB']);
    const few = await api.statements(() => list({}));
    await ruleInForce(mine, 'CCC');
    expect(await api.statements(() => list({}))).toHaveLength(few.length);
    expect(few).toHaveLength(2); // rules with their versions, signers
  });
});
