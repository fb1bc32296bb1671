import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { CLOSE, goalDesk, type GoalDesk, move } from './goal-desk.testing.ts';
import { activeGoal } from './goals.testing.ts';

let api: TestApi;
let ws: TestWorkspace;
let desk: GoalDesk;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
  desk = await goalDesk(ws);
});
afterAll(() => api.close());

const show: GoalDesk['show'] = (...args) => desk.show(...args);
const create: GoalDesk['create'] = (...args) => desk.create(...args);
const sign: GoalDesk['sign'] = (...args) => desk.sign(...args);
const edit: GoalDesk['edit'] = (...args) => desk.edit(...args);
describe('states: what is not listed is refused', () => {
  const MOVES = { pauseGoal: 'PAUSED', resumeGoal: 'ACTIVE', closeGoal: 'CLOSED', archiveGoal: 'ARCHIVED' } as const;
  type MoveName = keyof typeof MOVES;
  const ALLOWED: Record<string, MoveName[]> = { DRAFT: [], PROPOSED: [], ACTIVE: ['pauseGoal', 'closeGoal'], PAUSED: ['resumeGoal', 'closeGoal'], CLOSED: ['archiveGoal'], ARCHIVED: [] };
  const document = (name: MoveName) => (name === 'closeGoal' ? CLOSE : move(name));
  const bring = async (state: string): Promise<string> => {
    if (state === 'DRAFT') return create();
    if (state === 'PROPOSED') {
      const id = await create();
      await sign(ws.cio, id, 1);
      return id;
    }
    const { id } = await activeGoal(ws);
    const steps: Record<string, MoveName[]> = { ACTIVE: [], PAUSED: ['pauseGoal'], CLOSED: ['closeGoal'], ARCHIVED: ['closeGoal', 'archiveGoal'] };
    for (const step of steps[state] ?? []) await ws.cio.run(document(step), { id, v: (await show(id)).version });
    return id;
  };

  test.each(Object.keys(ALLOWED))('from %s', async (state) => {
    for (const name of Object.keys(MOVES) as MoveName[]) {
      const id = await bring(state);
      const before = await show(id, ws.cio);
      const result = at(await ws.cio.run(document(name), { id, v: before.version }), name);
      const right = name.replace('Goal', '');
      expect([name, before.viewerCan[right]]).toEqual([name, ALLOWED[state]?.includes(name)]);
      if (ALLOWED[state]?.includes(name)) expect(result).toMatchObject({ goal: { state: MOVES[name] } });
      else expect(result).toMatchObject({ code: 'WRONG_GOAL_STATE' });
    }
  });

  test('members do not pause, close or archive; signing and editing end with the goal', async () => {
    const { id } = await activeGoal(ws);
    expect((await ws.it.send(move('pauseGoal'), { id, v: 1 })).status).toBe(403);
    await ws.cio.run(CLOSE, { id, v: (await show(id)).version });
    expect(await sign(ws.cio, id, 1)).toMatchObject({ code: 'WRONG_GOAL_STATE' });
    expect(await edit(id, {})).toMatchObject({ code: 'WRONG_GOAL_STATE' });
  });
});
