import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at, type Person, startApi, type TestApi } from '../../../test/harness.ts';
import { activeGoal } from '../../domains/goals/goals.testing.ts';
import { JobRunner } from '../../platform/jobs/job-runner.ts';
import { INDICES, PARTS } from './definition.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const SCORECARD = '{ scorecard { asOf definition windowDays overall lowest indices { recommendation value band parts { code name formula weight value n fewest numerator denominator } trend { week value } } } }';
const ROWS = 'query($part: String!) { scorecardRows(part: $part) { entity id title { text } day side numerator denominator } }';
interface Shown {
  overall: number | null;
  indices: { recommendation: number; value: number | null; band: string | null; parts: { code: string; value: number | null; n: number; numerator: number }[]; trend: { week: string }[] }[];
}
const scorecard = async (person: Person) => (await person.run<{ scorecard: Shown }>(SCORECARD)).scorecard;
const partOf = (shown: Shown, code: string) => shown.indices.flatMap(({ parts }) => parts).find((part) => part.code === code);

describe('the scorecard', () => {
  test('of a new workspace is grey, not zero, and costs three statements; again, while nothing changes, one', async () => {
    const ws = await api.workspace();
    expect(await api.statements(() => scorecard(ws.executive))).toHaveLength(3);
    const shown = await scorecard(ws.executive);
    expect(shown).toMatchObject({ overall: null, indices: INDICES.map(({ recommendation }) => ({ recommendation, value: null, band: null, trend: [] })) });
    expect(await api.statements(() => scorecard(ws.viewer))).toHaveLength(1);
    expect(at(await api.anonymous.send(SCORECARD), 'errors.0.extensions.code')).toBe('UNAUTHENTICATED');
  });

  test('a part opens its rows; a part that does not exist opens nothing', async () => {
    const ws = await api.workspace();
    const goal = await activeGoal(ws);
    expect(at(await ws.executive.run(ROWS, { part: 'GOALS_OF_BOTH' }), 'scorecardRows')).toMatchObject([{ entity: 'Goal', id: goal.id, numerator: 2, denominator: 2 }]);
    expect(partOf(await scorecard(ws.cio), 'GOALS_OF_BOTH')).toMatchObject({ value: 1, n: 1 });
    for (const { code } of PARTS) expect(Array.isArray(at(await ws.viewer.run(ROWS, { part: code }), 'scorecardRows'))).toBe(true);
    expect(at(await ws.viewer.run(ROWS, { part: 'NO_SUCH_PART' }), 'scorecardRows')).toBeNull();
    expect(at(await (await api.workspace()).cio.run(ROWS, { part: 'GOALS_OF_BOTH' }), 'scorecardRows')).toEqual([]);
  });

  test('says its formulas in the language of the reader, and in which shape its numbers are', async () => {
    const ws = await api.workspace();
    await ws.cmo.run('mutation { updateProfile(input: { name: "Celina", language: PL }) { __typename } }');
    const { indices } = (await ws.cmo.run<{ scorecard: { indices: { parts: { code: string; shape: string; name: string; formula: string }[] }[] } }>('{ scorecard { indices { parts { code shape name formula } } } }')).scorecard;
    expect(indices.flatMap(({ parts }) => parts).map(({ code, shape, name, formula }) => [code, shape, name, formula])).toEqual(PARTS.map(({ code, shape, name, formula }) => [code, shape.kind, name.pl, formula.pl]));
  });

  test('progress counts once the other side has acknowledged it, and not before; what is corrected afterwards has to be read again', async () => {
    const ws = await api.workspace();
    const { keyResultIds } = await activeGoal(ws);
    const say = (value: number) =>
      ws.it.run('mutation($input: CheckInInput!) { checkIn(input: $input) { ... on CheckInSaved { checkIn { id } } ... on Problem { message } } }', {
        input: { keyResultId: keyResultIds[0], value, confidence: 0.8, status: 'ON_TRACK' },
      });
    const saved = await say(80);
    expect(partOf(await scorecard(ws.cmo), 'PACE')).toMatchObject({ value: 0 });
    const acknowledged = await ws.marketing.run('mutation($id: ID!) { acknowledgeCheckIn(input: { id: $id }) { __typename } }', { id: at(saved, 'checkIn.checkIn.id') });
    expect(at(acknowledged, 'acknowledgeCheckIn.__typename')).not.toMatch(/Problem/);
    expect(partOf(await scorecard(ws.cmo), 'PACE')?.value).toBeGreaterThan(0.5);
    expect(at(await say(100), 'checkIn.checkIn.id')).toBe(at(saved, 'checkIn.checkIn.id'));
    expect(partOf(await scorecard(ws.cmo), 'PACE')).toMatchObject({ value: 0 });
  });

  test('is written down once a week, and a week written is never changed', async () => {
    const ws = await api.workspace();
    await activeGoal(ws);
    const runner = api.app.get(JobRunner);
    await runner.runDue(new Date());
    await runner.runDue(new Date());
    const weeks = () => api.database.read({ workspaceId: ws.id }, 'select week, definition, parts from scorecard_snapshots where workspace_id = $1', [ws.id]);
    const first = await weeks();
    expect(first).toHaveLength(1);
    expect((await scorecard(ws.cio)).indices[0]?.trend).toHaveLength(1);
    await activeGoal(ws);
    await runner.runDue(new Date());
    expect(await weeks()).toEqual(first);
  });
});
