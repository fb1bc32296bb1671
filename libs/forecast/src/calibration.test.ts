import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { brier, reliability } from './calibration.ts';
import { throughputOf, total } from './history.ts';

const stated = fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), happened: fc.boolean() });

describe('calibration', () => {
  test('the Brier score is 0 for a prophet, 1 for the opposite, a quarter for fifty-fifty, and nothing without statements', () => {
    expect(brier([{ probability: 1, happened: true }, { probability: 0, happened: false }])).toBe(0);
    expect(brier([{ probability: 0, happened: true }])).toBe(1);
    expect(brier([{ probability: 0.5, happened: true }, { probability: 0.5, happened: false }])).toBe(0.25);
    expect(brier([])).toBeNull();
  });

  test('bins hold every statement once, in order, with its mean inside the borders', () => {
    fc.assert(
      fc.property(fc.array(stated), fc.integer({ min: 1, max: 20 }), (rows, bins) => {
        const found = reliability(rows, bins);
        expect(found.reduce((sum, { n }) => sum + n, 0)).toBe(rows.length);
        found.forEach((bin, index) => {
          expect(bin.stated).toBeGreaterThanOrEqual(bin.from - 1e-9);
          expect(bin.stated).toBeLessThanOrEqual(bin.to + 1e-9);
          expect(bin.from).toBeGreaterThanOrEqual(found[index - 1]?.to ?? 0);
        });
      }),
    );
  });
});

describe('throughput', () => {
  const days = ['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24'];

  test('counts by working day; a day off counts for the next one, and what is outside the window not at all', () => {
    const finished = [
      { day: '2026-11-18', items: 9 },
      { day: '2026-11-20', items: 2 },
      { day: '2026-11-21', items: 1 },
      { day: '2026-11-23', items: 3 },
      { day: '2026-11-25', items: 9 },
    ];
    expect([...throughputOf(days, finished)]).toEqual([0, 2, 4, 0]);
    expect(total(throughputOf(days, finished))).toBe(6);
    expect(throughputOf([], finished)).toHaveLength(0);
  });
});
