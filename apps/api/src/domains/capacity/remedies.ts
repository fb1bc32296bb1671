import type { Remedy } from './problem.entities.ts';

/** A project as remedies change it. */
export interface WorkLeft {
  /** Tasks left. */
  items: number;
  /** Tasks finished on a working day, on average. */
  rate: number;
  /** People who work on it. */
  crew: number;
}

/** What a remedy is made of; each has a default, which the screen lets people change. */
export interface RemedyTerms {
  /** Working days until the help is there: a new colleague about three months, a trained one about one. */
  delay: number;
  /** Tasks left out. */
  drop: number;
  /** Working days by which the deadline moves. */
  later: number;
}

export const REMEDY_TERMS: Record<Remedy, RemedyTerms> = {
  TRAIN: { delay: 20, drop: 0, later: 0 },
  HIRE: { delay: 60, drop: 0, later: 0 },
  RESCOPE: { delay: 0, drop: 0, later: 0 },
  MOVE: { delay: 0, drop: 0, later: 10 },
};

/** Share of the tasks left that a smaller scope leaves out, at least one. */
export const rescopedBy = (items: number): number => (items === 0 ? 0 : Math.max(1, Math.round(items * 0.25)));

/**
 * Work that is left in units of the old speed, once one more person helps from some day on: what is finished before counts as it is, the rest goes
 * faster in the proportion of the crew. Never more than there was, never less than what is finished before.
 */
export function itemsWithHelp({ items, rate, crew }: WorkLeft, delay: number): number {
  const before = Math.min(items, rate * delay);
  const faster = crew / (crew + 1);
  return Math.min(items, Math.ceil(before + (items - before) * (crew > 0 ? faster : 1)));
}

/** Work left while `extra` (0.2 is a fifth more hours) helps for so many working days; for good when `days` is null. */
export function itemsWithHours({ items, rate }: Pick<WorkLeft, 'items' | 'rate'>, extra: number, days: number | null): number {
  const faster = items / (1 + Math.max(0, extra));
  if (days === null) return Math.ceil(faster);
  return Math.max(Math.ceil(faster), Math.ceil(items - rate * days * Math.max(0, extra)));
}
