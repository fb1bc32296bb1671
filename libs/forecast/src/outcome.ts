/** How a simulation ended: working days until the end for every run, ascending. `Infinity` is "not within the horizon". */
export type Outcome = Float64Array;

/** A simulation looks this many working days ahead, about three years; what takes longer has no date. */
export const HORIZON = 750;

/** Runs that a forecast takes unless told otherwise: its percentiles then move by less than a point from seed to seed. */
export const RUNS = 10_000;

/** Sorts the ends of all runs in place. */
export const outcomeOf = (ends: Float64Array): Outcome => ends.sort();

/**
 * Smallest whole number of working days within which at least this share of the runs ended; 1 is "today or on the first working day".
 *
 * @param share in (0, 1], e.g. 0.85
 * @returns null when that share did not end within the horizon
 */
export function percentile(outcome: Outcome, share: number): number | null {
  if (outcome.length === 0) return null;
  const index = Math.min(outcome.length - 1, Math.max(0, Math.ceil(share * outcome.length) - 1));
  const days = outcome[index] ?? Infinity;
  return Number.isFinite(days) ? Math.ceil(days) : null;
}

/** Share of the runs that ended within so many working days: the stated probability, in [0, 1]. */
export function probabilityWithin(outcome: Outcome, days: number): number {
  let low = 0;
  let high = outcome.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outcome[middle] ?? Infinity) <= days) low = middle + 1;
    else high = middle;
  }
  return outcome.length === 0 ? 0 : low / outcome.length;
}

/** The three figures every forecast shows, in working days; null is beyond the horizon. */
export interface Percentiles {
  p50: number | null;
  p85: number | null;
  p95: number | null;
}

export function percentiles(outcome: Outcome): Percentiles {
  return { p50: percentile(outcome, 0.5), p85: percentile(outcome, 0.85), p95: percentile(outcome, 0.95) };
}
