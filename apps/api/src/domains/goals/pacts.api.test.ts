import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { day } from '../../../test/days.ts';
import { at, idAt, type Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { agreedShareOn } from './pacts.reads.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  ws = await api.workspace();
});
afterAll(() => api.close());

const SAVED = `__typename ... on AllocationPactSaved { pact { id version share state inForce signatures { side member { name } } viewerCan { sign withdraw } } }
  ... on Problem { code } ... on ValidationProblem { fields { path code } } ... on ConflictProblem { currentVersion }`;
const PROPOSE = `mutation($input: ProposeAllocationPactInput!) { proposeAllocationPact(input: $input) { ${SAVED} } }`;
const SIGN = `mutation($input: AllocationPactInput!) { signAllocationPact(input: $input) { ${SAVED} } }`;
const WITHDRAW = `mutation($input: AllocationPactInput!) { withdrawAllocationPact(input: $input) { ${SAVED} } }`;
const LIST = `query($first: Int!, $after: String) { allocationPacts(first: $first, after: $after) { viewerCanPropose pageInfo { hasNextPage endCursor }
  edges { node { id share state inForce startsOn signatures { side signedAt member { name } } viewerCan { sign withdraw } } } } }`;

interface Listed {
  allocationPacts: { viewerCanPropose: boolean; pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { id: string; share: number; state: string; inForce: boolean } }[] };
}
const list = async (person: Person, variables: object = { first: 10 }) => (await person.run<Listed>(LIST, variables)).allocationPacts;
const propose = (person: Person, more: object = {}) => person.run(PROPOSE, { input: { share: 0.3, startsOn: day(-10), endsOn: day(80), ...more } });
const shareOn = (of: string) => ws.as(ws.cio, 'CIO', 'IT', (ctx) => agreedShareOn(ctx, of));
const agreed = async (share: number, more: object = {}) => {
  const id = idAt(await propose(ws.cio, { share, ...more }), 'proposeAllocationPact.pact.id');
  await ws.cmo.run(SIGN, { input: { id, expectedVersion: 1 } });
  return id;
};

describe('the share of IT for marketing', () => {
  test('one head proposes and thereby signs; with the other signature it is in force', async () => {
    const proposed = at(await propose(ws.cio), 'proposeAllocationPact.pact');
    expect(proposed).toMatchObject({ state: 'PROPOSED', inForce: false, signatures: [{ side: 'IT' }], viewerCan: { sign: false, withdraw: true } });
    const id = String(at({ proposed }, 'proposed.id'));
    expect(at(await ws.cio.run(SIGN, { input: { id, expectedVersion: 1 } }), 'signAllocationPact.code')).toBe('ALREADY_SIGNED');
    const signed = at(await ws.cmo.run(SIGN, { input: { id, expectedVersion: 1 } }), 'signAllocationPact.pact');
    expect(signed).toMatchObject({ version: 2, share: 0.3, state: 'SIGNED', inForce: true, signatures: [{ side: 'IT' }, { side: 'MARKETING' }], viewerCan: { sign: false, withdraw: false } });
  });

  test('while a second one waits the first holds; of two for the same day the one signed last speaks; no other day changes', async () => {
    await agreed(0.2, { startsOn: day(-10), endsOn: day(80) });
    const next = idAt(await propose(ws.cmo, { share: 0.4, startsOn: day(-1), endsOn: day(30) }), 'proposeAllocationPact.pact.id');
    const inForce = async () => (await list(ws.executive)).edges.filter(({ node }) => node.inForce).map(({ node }) => node.share);
    expect(await inForce()).toEqual([0.2]);
    await ws.cio.run(SIGN, { input: { id: next, expectedVersion: 1 } });
    expect(await inForce()).toEqual([0.4]);
    expect(await Promise.all([-11, -5, 0, 30, 31, 81].map((offset) => shareOn(day(offset))))).toEqual([null, 0.2, 0.4, 0.4, 0.2, null]);
  });

  test('a proposal taken back by either head is no agreement, and the next one may be made', async () => {
    const id = idAt(await propose(ws.cio), 'proposeAllocationPact.pact.id');
    expect(at(await propose(ws.cmo), 'proposeAllocationPact.code')).toBe('PACT_WAITS');
    expect(at(await ws.cmo.run(WITHDRAW, { input: { id, expectedVersion: 7 } }), 'withdrawAllocationPact')).toMatchObject({ __typename: 'ConflictProblem', currentVersion: 1 });
    expect(at(await ws.cmo.run(WITHDRAW, { input: { id, expectedVersion: 1 } }), 'withdrawAllocationPact.pact.state')).toBe('WITHDRAWN');
    for (const [operation, document] of [['signAllocationPact', SIGN], ['withdrawAllocationPact', WITHDRAW]] as const) {
      expect(at(await ws.cmo.run(document, { input: { id, expectedVersion: 2 } }), `${operation}.code`)).toBe('PACT_IS_SETTLED');
    }
    expect(at(await propose(ws.cmo), 'proposeAllocationPact.pact.state')).toBe('PROPOSED');
    expect(await shareOn(day(0))).toBeNull();
  });

  test.each([
    ['more than everything', { share: 1.2 }, 'share'],
    ['nothing', { share: 0 }, 'share'],
    ['days out of order', { endsOn: day(-20) }, 'endsOn'],
    ['days that have passed', { startsOn: day(-30), endsOn: day(-2) }, 'endsOn'],
  ])('%s is refused on its field', async (_case, more, path) => {
    expect(at(await propose(ws.cio, more), 'proposeAllocationPact.fields.0.path')).toBe(path);
  });

  test('only heads propose, sign and withdraw', async () => {
    const id = idAt(await propose(ws.cio), 'proposeAllocationPact.pact.id');
    for (const person of [ws.it, ws.executive, ws.owner]) {
      expect((await person.send(PROPOSE, { input: { share: 0.5, startsOn: day(0), endsOn: day(9) } })).status).toBe(403);
      expect((await person.send(SIGN, { input: { id, expectedVersion: 1 } })).status).toBe(403);
      expect((await person.send(WITHDRAW, { input: { id, expectedVersion: 1 } })).status).toBe(403);
    }
    expect([(await list(ws.it)).viewerCanPropose, (await list(ws.cmo)).viewerCanPropose]).toEqual([false, true]);
  });

  test('two heads who sign and withdraw in the same moment leave one answer', async () => {
    const id = idAt(await propose(ws.cio), 'proposeAllocationPact.pact.id');
    const input = { id, expectedVersion: 1 };
    const answers = await Promise.all([ws.cmo.run(SIGN, { input }), ws.cio.run(WITHDRAW, { input })]);
    const done = [at(answers[0], 'signAllocationPact.__typename'), at(answers[1], 'withdrawAllocationPact.__typename')];
    expect(done.filter((each) => each === 'AllocationPactSaved')).toHaveLength(1);
  });

  test('pages follow each other, and take the same number of statements however many pacts', async () => {
    await agreed(0.1, { startsOn: day(1), endsOn: day(9) });
    const few = await api.statements(() => ws.executive.run(LIST, { first: 10 }));
    for (const share of [0.2, 0.3, 0.4]) await agreed(share, { startsOn: day(share * 100), endsOn: day(90) });
    const many = await api.statements(() => ws.executive.run(LIST, { first: 10 }));
    expect(many.length).toBe(few.length);
    const first = await list(ws.executive, { first: 3 });
    const rest = await list(ws.executive, { first: 3, after: first.pageInfo.endCursor });
    expect([...first.edges, ...rest.edges].map(({ node }) => node.share)).toEqual([0.4, 0.3, 0.2, 0.1]);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
  });
});
