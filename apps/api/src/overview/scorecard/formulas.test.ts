import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Side } from '../../platform/context/request-context.ts';
import { bandOf, indexValue, overallValue, partValue, type Sums } from './formulas.ts';

const sums = (side: Side | null, numerator: number, denominator: number, n = denominator): Sums => ({ side, n, numerator, denominator, numerator85: 0, denominator85: 0, spoilt: 0, judged: n });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const SHARE = { kind: 'SHARE' } as const;
const BOTH = { kind: 'BOTH_SIDES' } as const;

describe('a part', () => {
  test('is a share, a count, what should not happen, a speed', () => {
    expect(partValue(SHARE, [sums(null, 3, 4)], 1).value).toBe(0.75);
    expect(partValue({ kind: 'COUNT', target: 8 }, [sums(null, 6, 6)], 0).value).toBe(0.75);
    expect(partValue({ kind: 'INVERSE', worst: 3 }, [sums(null, 150, 100)], 1).value).toBe(0.5);
    expect(partValue({ kind: 'PERCENTILE_85' }, [{ ...sums(null, 0, 0, 9), numerator85: 4, denominator85: 5 }], 5).value).toBe(0.8);
    expect(partValue({ kind: 'UNSPOILT' }, [{ ...sums(null, 3, 4), spoilt: 1 }], 1).value).toBeCloseTo(0.5625);
  });

  test('says nothing with too few rows; in parts of both sides, with too few of either', () => {
    expect(partValue(SHARE, [sums(null, 2, 2)], 3)).toMatchObject({ value: null, n: 2, numerator: 2, denominator: 2 });
    expect(partValue(SHARE, [], 1).value).toBeNull();
    expect(partValue(BOTH, [sums('IT', 9, 9), sums('MARKETING', 2, 2)], 3).value).toBeNull();
  });
});

describe('an index', () => {
  test('lies between its parts, counts only those that say something, and is silent under 60% of the weight', () => {
    expect(indexValue([{ weight: 0.6, value: 0.5 }, { weight: 0.4, value: null }])).toBeCloseTo(50);
    expect(indexValue([{ weight: 0.59, value: 0.5 }, { weight: 0.41, value: null }])).toBeNull();
    fc.assert(
      fc.property(share, share, share, (a, b, c) => {
        const value = indexValue([{ weight: 0.5, value: a }, { weight: 0.3, value: b }, { weight: 0.2, value: c }]) ?? -1;
        expect(value).toBeGreaterThanOrEqual(100 * Math.min(a, b, c) - 1e-9);
        expect(value).toBeLessThanOrEqual(100 * Math.max(a, b, c) + 1e-9);
      }),
    );
  });

  test('overall: the mean with the lowest beside it, once five say something; bands as shown', () => {
    expect(overallValue([50, 60, 70, 80, null, null, null, null])).toEqual({ mean: null, lowest: null });
    expect(overallValue([50, 60, 70, 80, 90, null, null, null])).toEqual({ mean: 70, lowest: 50 });
    expect([39.4, 39.5, 59.6, 80].map(bandOf)).toEqual(['POOR', 'FAIR', 'GOOD', 'EXCELLENT']);
  });
});
