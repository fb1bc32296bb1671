import type { Sentence } from '../../platform/context/language.ts';
import type { Shape } from './formulas.ts';

/** A measured part of an index. */
export interface Part {
  /** Stable name, kept in snapshots. */
  code: string;
  /** Weight in its index; the weights of an index add up to 1. */
  weight: number;
  shape: Shape;
  /** Fewer rows than this say nothing; in parts of both sides, fewer of either side. */
  fewest: number;
  /** What is measured, as a heading. */
  name: Sentence;
  /** The formula in words: what is counted, out of what, since when, and whose word it takes. */
  formula: Sentence;
  /**
   * SQL of the rows: entity, id, title, day, side, numerator, denominator, and spoilt (null where it cannot be said).
   * `$1` workspace, `$2` the day, `$3` days without work around it, `$4` time zone. A part is an aggregate over its rows, so what opens is exactly what was counted.
   */
  rows: string;
}

/** Days that the scorecard looks back. */
export const WINDOW_DAYS = 90;

/** First day of the window. */
export const WINDOW = `($2::date - ${WINDOW_DAYS})`;

/** The day of a moment in the workspace's own time zone. */
export const dayOf = (moment: string): string => `((${moment}) at time zone $4)::date`;

/** Working days after the day of one moment up to that of another. */
export const workingDays = (from: string, to: string): string =>
  `(select count(*)::int from generate_series(${dayOf(from)} + 1, ${dayOf(to)}, interval '1 day') as d(day) where d.day::date <> all($3::date[]))`;

/** A condition as a numerator: 1 where it holds. */
export const one = (condition: string): string => `(case when ${condition} then 1 else 0 end)::float8`;
