import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { day } from '../../../test/days.ts';
import { at, idAt, type Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { ACKNOWLEDGE, CHECK_IN, CLOSE, type GoalDesk, goalDesk, move, RECONCILE, say, UPDATE, UPDATE_CYCLE, withTarget } from './goal-desk.testing.ts';
import { activeGoal, CREATE_GOAL, goalInput, SIGN_GOAL } from './goals.testing.ts';

let api: TestApi;
let ws: TestWorkspace;
let desk: GoalDesk;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
  desk = await goalDesk(ws);
});
afterAll(() => api.close());

const CREATE_CYCLE = 'mutation($input: CreateCycleInput!) { createCycle(input: $input) { __typename ... on Problem { code } } }';
const PROPOSE = 'mutation($input: ProposeAllocationPactInput!) { proposeAllocationPact(input: $input) { __typename ... on Problem { code } ... on AllocationPactSaved { pact { id } } } }';
const pact = (name: string) => `mutation($input: AllocationPactInput!) { ${name}(input: $input) { __typename ... on Problem { code } } }`;
const spans = { name: { en: 'Q' }, startsOn: '2026-01-01', endsOn: '2026-12-31' };
const stale = (operation: string, document: string) => async (): Promise<[Person, string, object]> => {
  const id = await desk.inForce();
  if (operation === 'resumeGoal') await ws.cio.run(move('pauseGoal'), { id, v: (await desk.show(id)).version });
  if (operation === 'archiveGoal') await ws.cio.run(CLOSE, { id, v: (await desk.show(id)).version });
  if (operation === 'withdrawGoalChange') await desk.edit(id, { keyResults: withTarget(await desk.show(id), 150) });
  return [ws.cio, document, { id, v: 1 }];
};

/** Each mutation of the domain with a call that has to be refused, and the code of the refusal. */
const refusals: [operation: string, code: string, call: () => Promise<[Person, string, object]>][] = [
  ['createGoal', 'INVALID', async () => [ws.it, CREATE_GOAL, { input: goalInput(desk.teamId, desk.cycleId, { title: { en: ' ' } }) }]],
  [
    'updateGoal',
    'CONFLICT',
    async () => {
      const id = await desk.inForce();
      return [ws.it, UPDATE, { input: { ...goalInput(desk.teamId, desk.cycleId), keyResults: withTarget(await desk.show(id), 100), id, expectedVersion: 1 } }];
    },
  ],
  ['signGoal', 'OTHER_VERSION', async () => [ws.cio, SIGN_GOAL, { id: await desk.create(), versionNumber: 2 }]],
  ['withdrawGoalChange', 'CONFLICT', stale('withdrawGoalChange', move('withdrawGoalChange'))],
  ['pauseGoal', 'CONFLICT', stale('pauseGoal', move('pauseGoal'))],
  ['resumeGoal', 'CONFLICT', stale('resumeGoal', move('resumeGoal'))],
  ['closeGoal', 'CONFLICT', stale('closeGoal', CLOSE)],
  ['archiveGoal', 'CONFLICT', stale('archiveGoal', move('archiveGoal'))],
  ['checkIn', 'CHECK_IN_NEEDS_SIDE', async () => [ws.owner, CHECK_IN, say((await activeGoal(ws)).keyResultIds[0])]],
  [
    'acknowledgeCheckIn',
    'ACKNOWLEDGED_BY_OTHER_SIDE',
    async () => {
      const { keyResultIds } = await activeGoal(ws);
      return [ws.it, ACKNOWLEDGE, { id: idAt(await ws.it.run(CHECK_IN, say(keyResultIds[0])), 'checkIn.checkIn.id') }];
    },
  ],
  ['reconcileGoal', 'NOT_SPLIT', async () => [ws.cio, RECONCILE, { id: await desk.inForce() }]],
  ['createCycle', 'INVALID', async () => [ws.cio, CREATE_CYCLE, { input: { ...spans, endsOn: '2025-12-31' } }]],
  ['updateCycle', 'CONFLICT', async () => [ws.cio, UPDATE_CYCLE, { input: { ...spans, id: (await goalDesk(ws)).cycleId, expectedVersion: 7 } }]],
  ['proposeAllocationPact', 'INVALID', async () => [ws.cio, PROPOSE, { input: { share: 2, startsOn: day(0), endsOn: day(9) } }]],
  ['signAllocationPact', 'NOT_FOUND', async () => [ws.cmo, pact('signAllocationPact'), { input: { id: desk.teamId, expectedVersion: 1 } }]],
  [
    'withdrawAllocationPact',
    'CONFLICT',
    async () => {
      const id = idAt(await ws.cio.run(PROPOSE, { input: { share: 0.3, startsOn: day(0), endsOn: day(9) } }), 'proposeAllocationPact.pact.id');
      return [ws.cio, pact('withdrawAllocationPact'), { input: { id, expectedVersion: 7 } }];
    },
  ],
];

describe('every mutation of goals refuses in words', () => {
  test.each(refusals)('%s: %s', async (operation, code, call) => {
    const [person, document, variables] = await call();
    expect(at(await person.run(document, variables), `${operation}.code`)).toBe(code);
  });

  test('none is left out', () => {
    const mine = ['goals.resolver', 'goal-lifecycle.resolver', 'check-ins.resolver', 'pacts.resolver'].flatMap((name) => {
      const source = readFileSync(`${import.meta.dirname}/${name}.ts`, 'utf8');
      return [...source.matchAll(/@Mutation\([\s\S]*?\n {2}(?:async )?(\w+)\(/g)].map(([, operation]) => operation);
    });
    expect(refusals.map(([operation]) => operation).sort()).toEqual(mine.sort());
  });
});
