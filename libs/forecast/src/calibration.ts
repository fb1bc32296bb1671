/** A probability that was stated, and whether it came true. */
export interface Stated {
  probability: number;
  happened: boolean;
}

/** One bin of a reliability plot: what was stated against what happened. */
export interface Bin {
  /** Borders of the stated probabilities; the last bin includes its upper border. */
  from: number;
  to: number;
  n: number;
  /** Mean of the stated probabilities. */
  stated: number;
  /** Share that came true. */
  happened: number;
}

/**
 * Mean squared distance between what was stated and what happened (Brier, 1950): 0 is perfect, 0.25 is what always saying "fifty-fifty" earns.
 *
 * @returns null when nothing was stated
 */
export function brier(outcomes: readonly Stated[]): number | null {
  if (outcomes.length === 0) return null;
  return outcomes.reduce((sum, { probability, happened }) => sum + (probability - (happened ? 1 : 0)) ** 2, 0) / outcomes.length;
}

/** Bins of equal width over [0, 1]; empty ones are left out. */
export function reliability(outcomes: readonly Stated[], bins = 10): Bin[] {
  const found = new Map<number, Stated[]>();
  for (const each of outcomes) {
    const index = Math.min(bins - 1, Math.floor(each.probability * bins));
    found.set(index, [...(found.get(index) ?? []), each]);
  }
  return [...found].sort(([a], [b]) => a - b).map(([index, rows]) => ({ from: index / bins, to: (index + 1) / bins, n: rows.length, ...meansOf(rows) }));
}

function meansOf(rows: readonly Stated[]): { stated: number; happened: number } {
  return {
    stated: rows.reduce((sum, { probability }) => sum + probability, 0) / rows.length,
    happened: rows.filter(({ happened }) => happened).length / rows.length,
  };
}
