/** Days as numbers, so that a scale can count them. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
export const dayAfter = (day: string, days: number): string => new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10);

/** Mondays of the weeks from the first day on. */
export const weeksFrom = (from: string, to: string): string[] =>
  Array.from({ length: Math.ceil((dayNumber(to) - dayNumber(from) + 1) / 7) }, (_, week) => dayAfter(from, week * 7));

export interface Placed {
  key: string;
  left: number;
  /** Line of its lane, from 0. */
  line: number;
}

/**
 * Where labels of one lane stand: each at its day, moved left at the right edge, in the first line in which it covers no other.
 * @param labels by day, with the width that each needs
 */
export function placeLabels(labels: readonly { key: string; at: number; width: number }[], right: number): { placed: Placed[]; lines: number } {
  const ends: number[] = [];
  const placed = labels.map(({ key, at, width }) => {
    const left = Math.max(0, Math.min(at, right - width));
    const free = ends.findIndex((end) => end <= left);
    const line = free < 0 ? ends.length : free;
    ends[line] = left + width + 4;
    return { key, left, line };
  });
  return { placed, lines: Math.max(1, ends.length) };
}
