import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { loadDemo } from '../../demo/demo.ts';
import type { Membership } from '../../platform/context/request-context.ts';
import { INDICES, PARTS } from './definition.ts';
import type { Part } from './part.ts';
import { rowsOfPart, type ScorecardReading, type ScorecardRowView, scorecardNow } from './scorecard.reads.ts';

let api: TestApi;
let membership: Membership;
let reading: ScorecardReading;
const rows = new Map<string, ScorecardRowView[]>();
beforeAll(async () => {
  api = await startApi();
  await loadDemo(api.app, new Date());
  membership = await api.database.transaction({}, async (tx) => {
    await tx.query(`select set_config('app.jobs', 'on', true)`);
    const [found] = await api.database.readWithin<{ id: string; slug: string }>(tx, 'select id, slug from workspaces');
    const { id = '', slug = '' } = found ?? {};
    return { workspaceId: id, slug, memberId: id, departmentId: id, role: 'VIEWER', side: null, country: 'PL', timezone: 'Europe/Warsaw' };
  });
  await api.act({ name: 'Reader' }, membership, async (ctx) => {
    reading = await scorecardNow(ctx);
    for (const part of PARTS) rows.set(part.code, await rowsOfPart(ctx, part));
  });
}, 180_000);
afterAll(() => api.close());

/** A second hand: counts a part from its rows, one by one, without the formulas of the product. */
function counted({ code, shape, fewest }: Part): number | null {
  const all = rows.get(code) ?? [];
  const ratio = (some: ScorecardRowView[]) => {
    let [top, bottom] = [0, 0];
    for (const row of some) [top, bottom] = [top + row.numerator, bottom + row.denominator];
    return bottom === 0 ? NaN : top / bottom;
  };
  const percentile = (numbers: number[]) => {
    const sorted = numbers.toSorted((a, b) => a - b);
    const place = 0.85 * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
    return low + (high - low) * (place - Math.floor(place));
  };
  const [it, marketing] = [all.filter(({ side }) => side === 'IT'), all.filter(({ side }) => side === 'MARKETING')];
  if (shape.kind === 'BOTH_SIDES') return it.length < fewest || marketing.length < fewest ? null : 2 / (1 / ratio(it) + 1 / ratio(marketing));
  if (all.length < fewest) return null;
  if (shape.kind === 'SHARE') return ratio(all);
  if (shape.kind === 'INVERSE') return Math.max(0, 1 - ratio(all) / shape.worst);
  if (shape.kind === 'PERCENTILE_85') return Math.min(1, percentile(all.map(({ numerator }) => numerator)) / percentile(all.map(({ denominator }) => denominator)));
  if (shape.kind === 'COUNT') return Math.min(1, all.reduce((sum, { numerator }) => sum + numerator, 0) / shape.target);
  if (shape.kind === 'UNSPOILT') return ratio(all) * (1 - all.filter(({ spoilt }) => spoilt > 0).length / all.length);
  throw new Error(`No second hand for ${shape.kind}`);
}

describe('the scorecard of the demo company', () => {
  test.each(PARTS.map((part) => [part.code, part] as const))('%s is what its rows say', (code, part) => {
    const measured = reading.indices.flatMap(({ parts }) => parts).find((each) => each.code === code);
    const expected = counted(part);
    if (expected === null || Number.isNaN(expected)) expect(measured?.value).toBeNull();
    else expect(measured?.value).toBeCloseTo(expected, 6);
    expect(measured?.n).toBe(rows.get(code)?.length);
  });

  test('indices are weighted means of the parts that say something', () => {
    for (const { recommendation, parts } of INDICES) {
      let [sum, weight] = [0, 0];
      for (const part of parts) {
        const value = counted(part);
        if (value !== null && !Number.isNaN(value)) [sum, weight] = [sum + part.weight * value, weight + part.weight];
      }
      const shown = reading.indices.find((index) => index.recommendation === recommendation)?.value ?? null;
      if (weight < 0.6) expect(shown).toBeNull();
      else expect(shown).toBeCloseTo((100 * sum) / weight, 4);
    }
  });

  test('has half a year of weeks, of which the latest say something', async () => {
    const weeks = await api.database.read<{ indices: { value: number | null }[] }>({ workspaceId: membership.workspaceId }, 'select week, indices from scorecard_snapshots where workspace_id = $1 order by week', [
      membership.workspaceId,
    ]);
    expect(weeks.length).toBeGreaterThanOrEqual(25);
    expect(weeks.at(-1)?.indices.filter(({ value }) => value !== null).length).toBeGreaterThanOrEqual(3);
  });
});
