import type { Side } from '../../platform/context/request-context.ts';

/**
 * How the rows of a part become its value p, 0 to 1. Every row has a numerator and a denominator.
 * - SHARE: sum of numerators / sum of denominators.
 * - BOTH_SIDES: the same for each side, then the harmonic mean: one side cannot carry it.
 * - COUNT: min(1, sum of numerators / target). BOTH_SIDES_COUNT: that for each side, then the harmonic mean.
 * - INVERSE: max(0, 1 − (sum of numerators / sum of denominators) / worst): what should not happen.
 * - PERCENTILE_85: the 85th percentile of the numerators / that of the denominators.
 * - UNSPOILT: share of the rows × (1 − spoilt rows / rows of which it can be said): a row that nobody has judged may not thin out those that were.
 */
export type Shape =
  | { kind: 'SHARE' }
  | { kind: 'BOTH_SIDES' }
  | { kind: 'COUNT'; target: number }
  | { kind: 'BOTH_SIDES_COUNT'; target: number }
  | { kind: 'INVERSE'; worst: number }
  | { kind: 'PERCENTILE_85' }
  | { kind: 'UNSPOILT' };

/** Sums over the rows of a part that belong to one side, or to none. */
export interface Sums {
  side: Side | null;
  n: number;
  numerator: number;
  denominator: number;
  /** 85th percentiles of numerators and denominators. */
  numerator85: number;
  denominator85: number;
  /** Rows that are spoilt, and rows of which that can be said. */
  spoilt: number;
  judged: number;
}

/** What is counted for one side. */
export interface SideCount {
  side: Side;
  numerator: number;
  denominator: number;
}

/**
 * A part with its value, null where there are too few rows to say anything, and the numbers that give it:
 * - SHARE: numerator / denominator. COUNT: the same, the denominator being the target.
 * - BOTH_SIDES and BOTH_SIDES_COUNT: the harmonic mean of the same for each of `sides`.
 * - INVERSE: 1 − numerator / denominator: the mean of what should not happen, and what would be worst.
 * - PERCENTILE_85: numerator / denominator, each the 85th percentile of the rows.
 * - UNSPOILT: numerator / denominator × (1 − spoilt / judged).
 */
export interface PartValue {
  value: number | null;
  n: number;
  numerator: number;
  denominator: number;
  spoilt: number;
  judged: number;
  sides: SideCount[];
}

/** Bands of an index, from the worst: below 40 poor, below 60 fair, below 80 good. */
export type Band = 'POOR' | 'FAIR' | 'GOOD' | 'EXCELLENT';

/** An index says nothing while less than this share of its weight can be measured. */
const ENOUGH_WEIGHT = 0.6;
/** The overall says nothing while fewer than this many of the eight can be measured. */
const ENOUGH_INDICES = 5;

const SIDES: readonly Side[] = ['IT', 'MARKETING'];
const clamp = (value: number) => Math.min(1, Math.max(0, value));
const total = (sums: readonly Sums[], key: Exclude<keyof Sums, 'side'>) => sums.reduce((sum, each) => sum + each[key], 0);

/** Harmonic mean of two values 0 to 1; 0 where one of them is. */
export const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/**
 * The value of a part.
 * @param fewest rows needed to say anything; in parts of both sides, of each side. Counts may begin with none: nothing confirmed is an answer.
 */
export function partValue(shape: Shape, sums: readonly Sums[], fewest: number): PartValue {
  const n = total(sums, 'n');
  const twoSided = shape.kind === 'BOTH_SIDES' || shape.kind === 'BOTH_SIDES_COUNT';
  const of = (side: Side) => sums.filter((each) => each.side === side);
  const enough = twoSided ? SIDES.every((side) => total(of(side), 'n') >= fewest) : n >= fewest;
  return { n, spoilt: total(sums, 'spoilt'), judged: total(sums, 'judged'), ...shown(shape, sums), sides: twoSided ? SIDES.map((side) => ({ side, ...shown(shape, of(side)) })) : [], value: enough ? valueOf(shape, sums, of) : null };
}

function shown(shape: Shape, sums: readonly Sums[]): { numerator: number; denominator: number } {
  const [numerator, denominator] = [total(sums, 'numerator'), total(sums, 'denominator')];
  switch (shape.kind) {
    case 'COUNT':
    case 'BOTH_SIDES_COUNT':
      return { numerator, denominator: shape.target };
    case 'INVERSE':
      return { numerator: denominator > 0 ? numerator / denominator : 0, denominator: shape.worst };
    case 'PERCENTILE_85':
      return { numerator: sums[0]?.numerator85 ?? 0, denominator: sums[0]?.denominator85 ?? 0 };
    default:
      return { numerator, denominator };
  }
}

function valueOf(shape: Shape, sums: readonly Sums[], of: (side: Side) => Sums[]): number | null {
  const share = (part: readonly Sums[]) => (total(part, 'denominator') > 0 ? clamp(total(part, 'numerator') / total(part, 'denominator')) : null);
  switch (shape.kind) {
    case 'SHARE':
      return share(sums);
    case 'BOTH_SIDES': {
      const [it, marketing] = [share(of('IT')), share(of('MARKETING'))];
      return it === null || marketing === null ? null : harmonic(it, marketing);
    }
    case 'COUNT':
      return clamp(total(sums, 'numerator') / shape.target);
    case 'BOTH_SIDES_COUNT':
      return harmonic(clamp(total(of('IT'), 'numerator') / shape.target), clamp(total(of('MARKETING'), 'numerator') / shape.target));
    case 'INVERSE':
      return total(sums, 'denominator') > 0 ? clamp(1 - total(sums, 'numerator') / total(sums, 'denominator') / shape.worst) : null;
    case 'PERCENTILE_85': {
      const [all] = sums;
      return all && all.denominator85 > 0 ? clamp(all.numerator85 / all.denominator85) : null;
    }
    case 'UNSPOILT': {
      const good = share(sums);
      return good === null ? null : good * (1 - clamp(total(sums, 'spoilt') / Math.max(1, total(sums, 'judged'))));
    }
  }
}

/** 100·Σ(w·p)/Σ(w) over the parts that say something; null while they carry less than 60% of the weight. */
export function indexValue(parts: readonly { weight: number; value: number | null }[]): number | null {
  const present = parts.flatMap(({ weight, value }) => (value === null ? [] : [{ weight, value }]));
  const weight = present.reduce((sum, each) => sum + each.weight, 0);
  if (weight < ENOUGH_WEIGHT - 1e-9) return null;
  return (100 * present.reduce((sum, each) => sum + each.weight * each.value, 0)) / weight;
}

/** Mean of the indices that say something, and the lowest of them: a mean alone would hide it. Null while fewer than five do. */
export function overallValue(indices: readonly (number | null)[]): { mean: number | null; lowest: number | null } {
  const present = indices.filter((each) => each !== null);
  if (present.length < ENOUGH_INDICES) return { mean: null, lowest: null };
  return { mean: present.reduce((sum, each) => sum + each, 0) / present.length, lowest: Math.min(...present) };
}

/** The band of an index as it is shown, i.e. rounded. */
export function bandOf(value: number): Band {
  const shown = Math.round(value);
  if (shown < 40) return 'POOR';
  if (shown < 60) return 'FAIR';
  return shown < 80 ? 'GOOD' : 'EXCELLENT';
}
