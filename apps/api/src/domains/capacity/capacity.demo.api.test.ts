import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { loadDemo } from '../../demo/demo.ts';

let api: TestApi;
let workspaceId = '';
beforeAll(async () => {
  api = await startApi();
  await loadDemo(api.app, new Date());
  await api.database.transaction({}, async (tx) => {
    await tx.query(`select set_config('app.jobs', 'on', true)`);
    workspaceId = (await api.database.readWithin<{ id: string }>(tx, 'select id from workspaces'))[0]?.id ?? '';
  });
}, 180_000);
afterAll(() => api.close());

const count = async (from: string) => (await api.database.read<{ count: number }>({ workspaceId }, `select count(*)::int as count from ${from}`))[0]?.count ?? 0;

test('the demo company has half a year of hours, a gap, a single point of knowledge, decided and open problems, and a contradiction', async () => {
  expect(await count('(select distinct week from allocations) w')).toBe(26);
  expect(await count(`capacity_problems where kind = 'SKILL_GAP' and state = 'OPEN'`)).toBeGreaterThan(0);
  expect(await count(`capacity_problems where kind = 'BUS_FACTOR' and state = 'PLANNED' and owner_id is not null`)).toBeGreaterThan(0);
  expect(await count(`capacity_problems where kind = 'OVERLOAD' and state = 'OPEN'`)).toBeGreaterThan(0);
  expect(await count(`capacity_problems where kind = 'OVERLOAD' and state = 'PLANNED'`)).toBe(1);
  expect(await count(`capacity_problems where kind = 'OTHER' and detected_by = 'PERSON'`)).toBe(1);
  expect(await count('forecasts where as_of = (select max(as_of) from forecasts)')).toBeGreaterThan(5);
  const contradictions = `forecasts f where f.as_of = (select max(as_of) from forecasts) and f.p_on_time < 0.5
    and (select s.health from status_updates s where s.project_id = f.project_id order by s.published_at desc limit 1) = 'ON_TRACK'`;
  expect(await count(contradictions)).toBeGreaterThan(0);
});
