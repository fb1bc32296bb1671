/** Items finished on each working day of a window, oldest first: what a simulation draws its days from. */
export type Throughput = Uint16Array;

/** Something that was finished: on which day (yyyy-mm-dd) and how many items it was. */
export interface Finished {
  day: string;
  items: number;
}

/**
 * Counts what was finished on each working day of a window. What was finished on a day off counts for the working day after it;
 * what lies outside the window is left out.
 *
 * @param days working days of the window, ascending
 */
export function throughputOf(days: readonly string[], finished: readonly Finished[]): Throughput {
  const counts = new Uint16Array(days.length);
  const first = days[0];
  if (first === undefined) return counts;
  for (const { day, items } of finished) {
    const index = firstNotBefore(days, day);
    if (day >= first && index < days.length) counts[index] = (counts[index] ?? 0) + items;
  }
  return counts;
}

function firstNotBefore(days: readonly string[], day: string): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Items finished in the whole window. */
export const total = (throughput: Throughput): number => throughput.reduce((sum, count) => sum + count, 0);
