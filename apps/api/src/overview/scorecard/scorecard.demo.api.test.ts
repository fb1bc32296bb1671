import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { loadDemo } from '../../demo/demo.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { INDICES, PARTS } from './definition.ts';
import type { Part } from './part.ts';
import { type PartReading, rowsOfPart, type ScorecardRowView } from './scorecard.reads.ts';
import { ScorecardService } from './scorecard.service.ts';

interface Week {
  week: string;
  parts: PartReading[];
  indices: { recommendation: number; value: number | null }[];
  /** What a second hand counted at the moment when the week was written down. */
  counted: Map<string, { value: number | null; n: number }>;
}

let api: TestApi;
const weeks: Week[] = [];
beforeAll(async () => {
  api = await startApi();
  const scorecard = api.app.get(ScorecardService);
  const snapshot = scorecard.snapshot.bind(scorecard);
  scorecard.snapshot = async (ctx) => {
    await snapshot(ctx);
    weeks.push({ ...(await written(ctx)), counted: await countAll(ctx) });
  };
  await loadDemo(api.app, new Date());
}, 240_000);
afterAll(() => api.close());

async function written(ctx: RequestContext): Promise<Omit<Week, 'counted'>> {
  const [row] = await ctx.query<Omit<Week, 'counted'> & Record<string, unknown>>('select week, parts, indices from scorecard_snapshots where workspace_id = $1 order by week desc limit 1', [ctx.workspaceId]);
  if (!row) throw new Error('A snapshot was written');
  return row;
}

async function countAll(ctx: RequestContext): Promise<Week['counted']> {
  const counted: Week['counted'] = new Map();
  for (const part of PARTS) {
    const rows = await rowsOfPart(ctx, part);
    counted.set(part.code, { value: valueOf(part, rows), n: rows.length });
  }
  return counted;
}

/** Counts a part from its rows, one by one, without the formulas of the product. */
function valueOf({ shape, fewest }: Part, all: readonly ScorecardRowView[]): number | null {
  const added = (some: readonly ScorecardRowView[], of: (row: ScorecardRowView) => number) => {
    let sum = 0;
    for (const row of some) sum += of(row);
    return sum;
  };
  const top = (some: readonly ScorecardRowView[]) => added(some, ({ numerator }) => numerator);
  const ratio = (some: readonly ScorecardRowView[]) => top(some) / added(some, ({ denominator }) => denominator);
  const percentile = (numbers: number[]) => {
    const sorted = numbers.toSorted((a, b) => a - b);
    const place = 0.85 * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
    return low + (high - low) * (place - Math.floor(place));
  };
  const [it, marketing] = [all.filter(({ side }) => side === 'IT'), all.filter(({ side }) => side === 'MARKETING')];
  const together = (a: number, b: number) => (a > 0 && b > 0 ? 2 / (1 / a + 1 / b) : 0);
  const known = (value: number) => (Number.isNaN(value) ? null : value);
  if (shape.kind === 'BOTH_SIDES' || shape.kind === 'BOTH_SIDES_COUNT') {
    if (it.length < fewest || marketing.length < fewest) return null;
    return shape.kind === 'BOTH_SIDES' ? known(together(ratio(it), ratio(marketing))) : together(Math.min(1, top(it) / shape.target), Math.min(1, top(marketing) / shape.target));
  }
  if (all.length < fewest) return null;
  switch (shape.kind) {
    case 'SHARE':
      return known(Math.min(1, ratio(all)));
    case 'COUNT':
      return Math.min(1, top(all) / shape.target);
    case 'INVERSE':
      return known(Math.max(0, 1 - ratio(all) / shape.worst));
    case 'PERCENTILE_85':
      return known(Math.min(1, percentile(all.map(({ numerator }) => numerator)) / percentile(all.map(({ denominator }) => denominator))));
    case 'UNSPOILT':
      return known(ratio(all) * (1 - added(all, ({ spoilt }) => spoilt) / all.length));
  }
}

describe('the scorecard of the demo company, week by week', () => {
  test('has half a year of weeks, of which the latest say something of all eight', () => {
    expect(weeks.length).toBeGreaterThanOrEqual(25);
    expect(new Set(weeks.map(({ week }) => week)).size).toBe(weeks.length);
    expect(weeks.at(-1)?.indices.filter(({ value }) => value !== null).map(({ recommendation }) => recommendation)).toEqual(INDICES.filter(({ parts }) => parts.length > 0).map(({ recommendation }) => recommendation));
  });

  test.each(PARTS.map((part) => [part.code]))('%s is in every week what its rows said then', (code) => {
    for (const { week, parts, counted } of weeks) {
      const [stored, second] = [parts.find((part) => part.code === code), counted.get(code)];
      expect([week, stored?.n]).toEqual([week, second?.n]);
      if (second?.value == null) expect([week, stored?.value]).toEqual([week, null]);
      else expect(stored?.value).toBeCloseTo(second.value, 6);
    }
  });

  test('indices are weighted means of the parts that said something then', () => {
    for (const { week, indices, counted } of weeks) {
      for (const { recommendation, parts } of INDICES) {
        let [sum, weight] = [0, 0];
        for (const part of parts) {
          const value = counted.get(part.code)?.value ?? null;
          if (value !== null) [sum, weight] = [sum + part.weight * value, weight + part.weight];
        }
        const shown = indices.find((index) => index.recommendation === recommendation)?.value ?? null;
        if (weight < 0.6 - 1e-9) expect([week, recommendation, shown]).toEqual([week, recommendation, null]);
        else expect(shown).toBeCloseTo((100 * sum) / weight, 4);
      }
    }
  });
});
