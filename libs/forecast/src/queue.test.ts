import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { percentile, percentiles, probabilityWithin } from './outcome.ts';
import { type Queue, simulateQueue } from './queue.ts';
import { seedOf, scramble, startOf, STEP, TO_UNIT } from './random.ts';

const history = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 120 }).filter((days) => days.some((count) => count > 0));
const runs = 200;
const one = (queue: Queue, size: number, seed = 7) => simulateQueue(queue, [size], { seed, runs })[0] ?? new Float64Array(0);
const queueOf = (days: number[], ahead = 0): Queue => ({ throughput: Uint16Array.from(days), ahead });

/** Every run of `late` ends no earlier than the same run of `early` would; outcomes are sorted, so this is dominance of the whole distribution. */
const neverEarlier = (late: Float64Array, early: Float64Array) => late.every((days, index) => days >= (early[index] ?? 0));

describe('a queue', () => {
  test('with one item a day takes as many days as there are items ahead and asked for', () => {
    const outcome = one(queueOf([1, 1, 1], 4), 3);
    expect(percentiles(outcome)).toEqual({ p50: 7, p85: 7, p95: 7 });
    expect([probabilityWithin(outcome, 6), probabilityWithin(outcome, 7)]).toEqual([0, 1]);
  });

  test('without any measured work has no date and no chance', () => {
    for (const days of [[], [0, 0, 0]]) {
      expect(percentiles(one(queueOf(days), 1))).toEqual({ p50: null, p85: null, p95: null });
      expect(probabilityWithin(one(queueOf(days), 1), 100_000)).toBe(0);
    }
  });

  test('gives the same answer to the same seed, and another to another', () => {
    const queue = queueOf([0, 1, 0, 2, 1], 6);
    expect(one(queue, 4, 1)).toEqual(one(queue, 4, 1));
    expect(one(queue, 4, 1)).not.toEqual(one(queue, 4, 2));
    expect(seedOf('the same question')).toBe(seedOf('the same question'));
  });

  test('is never earlier with more work, asked for or ahead, nor with a smaller limit or a worse reality', () => {
    fc.assert(
      fc.property(history, fc.nat(20), fc.integer({ min: 1, max: 10 }), fc.nat(10), fc.integer(), fc.integer({ min: 1, max: 8 }), (days, ahead, size, more, seed, wipLimit) => {
        const cycleDays = Uint16Array.of(1, 2, 5);
        const queue = { ...queueOf(days, ahead), cycleDays, wipLimit };
        const base = one(queue, size, seed);
        expect(neverEarlier(one(queue, size + more, seed), base)).toBe(true);
        expect(neverEarlier(one({ ...queue, ahead: ahead + more }, size, seed), base)).toBe(true);
        expect(neverEarlier(base, one({ ...queue, wipLimit: wipLimit + more }, size, seed))).toBe(true);
        expect(neverEarlier(one({ ...queue, realityFactor: 0.8 }, size, seed), base)).toBe(true);
      }),
    );
  });

  test('is never later with more throughput', () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat(2), { minLength: 120, maxLength: 120 }), fc.nat(20), fc.integer({ min: 1, max: 10 }), fc.integer(), (days, extra, ahead, size, seed) => {
        const more = days.map((count, index) => count + (extra[index] ?? 0));
        expect(neverEarlier(one(queueOf(days, ahead), size, seed), one(queueOf(more, ahead), size, seed))).toBe(true);
      }),
    );
  });

  test('answers for smaller slices together exactly what it answers for each alone', () => {
    const queue = queueOf([0, 2, 0, 1, 1, 3], 5);
    const together = simulateQueue(queue, [6, 4, 1], { seed: 3, runs });
    expect(together).toEqual([6, 4, 1].map((size) => one(queue, size, 3)));
  });

  test('lets an item begin only when the limit leaves room, and gives it its own time', () => {
    const queue = { ...queueOf([1], 2), cycleDays: Uint16Array.of(3) };
    expect(percentile(one({ ...queue, wipLimit: 3 }, 1), 0.5)).toBe(3);
    expect(percentile(one({ ...queue, wipLimit: 1 }, 1), 0.5)).toBe(5);
  });

  test('keeps its word: what it states with 85% holds in 80 to 90% of the futures of simulated histories', () => {
    const futures = 800;
    let held = 0;
    for (let future = 0; future < futures; future += 1) {
      // A shop with busy and idle days: between 0 and 3 items, a rate of its own in every history.
      let state = startOf(20261123, future);
      const draw = () => scramble((state = (state + STEP) | 0)) * TO_UNIT;
      const rate = 0.3 + draw() * 0.6;
      const day = () => Number(draw() < rate) + Number(draw() < rate / 2) + Number(draw() < rate / 4);
      const queue = queueOf(Array.from({ length: 120 }, day), Math.floor(draw() * 15));
      const size = 5 + Math.floor(draw() * 20);
      const promised = percentile(one(queue, size, future), 0.85) ?? 0;
      let [left, days] = [queue.ahead + size, 0];
      while (left > 0) [left, days] = [left - day(), days + 1];
      if (days <= promised) held += 1;
    }
    expect(held / futures).toBeGreaterThanOrEqual(0.8);
    expect(held / futures).toBeLessThanOrEqual(0.9);
  });
});
