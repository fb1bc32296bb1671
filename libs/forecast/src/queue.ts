import type { Throughput } from './history.ts';
import { HORIZON, type Outcome, outcomeOf, RUNS } from './outcome.ts';
import { scramble, startOf, STEP, TO_UNIT } from './random.ts';

/** A queue that is worked off in its order. */
export interface Queue {
  /** Items finished on each working day of the past; each simulated day repeats one of them. */
  throughput: Throughput;
  /** Items that go first. */
  ahead: number;
  /** Most items under way at once: an item begins when so few others are left before it. Without it everything may begin at once. */
  wipLimit?: number;
  /** Measured working days from begin to end of items like these; each run draws one. Without it an item may end on the day it begins. */
  cycleDays?: Uint16Array;
  /** Done against planned, > 0: 0.8 stretches the work by a quarter. */
  realityFactor?: number;
}

interface Options {
  seed: number;
  runs?: number;
}

/**
 * When the first n items after those ahead are finished, for several n at once (the whole and its smaller slices): days are drawn from the
 * measured ones until enough is finished. Every run has its own stream of days, the same for all n, so more work is never earlier and
 * more throughput never later, run by run.
 *
 * @param sizes items asked for, each > 0
 * @returns one outcome for each size, in their order
 */
export function simulateQueue(queue: Queue, sizes: readonly number[], { seed, runs = RUNS }: Options): Outcome[] {
  const stretch = 1 / (queue.realityFactor ?? 1);
  const needed = sizes.map((size) => Math.ceil((queue.ahead + size) * stretch));
  const before = sizes.map((size) => Math.max(0, Math.ceil((queue.ahead + size - (queue.wipLimit ?? Infinity)) * stretch)));
  const most = Math.max(0, ...needed);
  const ends = sizes.map(() => new Float64Array(runs));
  const reached = new Float64Array(most + 1);
  const cycle = queue.cycleDays?.length ? queue.cycleDays : undefined;
  for (let run = 0; run < runs; run += 1) {
    const start = startOf(seed, run);
    const own = cycle ? (cycle[Math.floor(scramble(start) * TO_UNIT * cycle.length)] ?? 0) : 0;
    fillDays(reached, queue.throughput, most, start);
    for (let each = 0; each < sizes.length; each += 1) {
      const byRate = reached[needed[each] ?? 0] ?? Infinity;
      const byOwnTime = Math.ceil(reached[before[each] ?? 0] ?? Infinity) + own;
      const target = ends[each];
      if (target) target[run] = Math.max(byRate, byOwnTime);
    }
  }
  return ends.map(outcomeOf);
}

/** Puts into `reached[n]` the working days after which n items are finished in one simulated future, `Infinity` beyond the horizon. */
export function fillDays(reached: Float64Array, throughput: Throughput, most: number, start: number): void {
  const length = throughput.length;
  let state = start;
  let finished = 0;
  reached[0] = 0;
  for (let day = 0; day < HORIZON && finished < most && length > 0; day += 1) {
    state = (state + STEP) | 0;
    const count = throughput[(scramble(state) * TO_UNIT * length) | 0] ?? 0;
    // What is finished on one day is spread over it, so that work following it does not lose the rest of the day.
    for (let item = 1; item <= count && finished < most; item += 1) {
      finished += 1;
      reached[finished] = day + item / count;
    }
  }
  reached.fill(Infinity, finished + 1);
}
