import type { Health } from './goal.entities.ts';

/** Share of the way from start to target, 0 to 1; works downwards too. A target equal to the start is refused before it gets here. */
export function keyResultProgress({ start, target, current }: { start: number; target: number; current: number }): number {
  if (start === target) return 0;
  return clamp((current - start) / (target - start));
}

/** Weighted mean of key results' progress; null without any. Source: weights as agreed by both sides, there is no other roll-up. */
export function goalProgress(keyResults: { start: number; target: number; current: number; weight: number }[]): number | null {
  const weight = keyResults.reduce((sum, each) => sum + each.weight, 0);
  if (weight <= 0) return null;
  return keyResults.reduce((sum, each) => sum + each.weight * keyResultProgress(each), 0) / weight;
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Share of a cycle that has passed at the end of `day`, 0 to 1: where an even pace would be today. Days are yyyy-mm-dd, both ends count. */
export function expectedProgress(cycle: { startsOn: string; endsOn: string }, day: string): number {
  const total = dayNumber(cycle.endsOn) - dayNumber(cycle.startsOn) + 1;
  return clamp((dayNumber(day) - dayNumber(cycle.startsOn) + 1) / total);
}

/** The value that stands `fraction` of the way from start to target. */
export function valueAt(fraction: number, { start, target }: { start: number; target: number }): number {
  return start + clamp(fraction) * (target - start);
}

/** Plain mean of the progress of goals below another one, 0 to 1; null without any. Shown beside that goal's own progress, never mixed into it. */
export function rolledUpProgress(below: readonly (number | null)[]): number | null {
  const known = below.filter((each) => each !== null);
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0) / known.length;
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));

/** Health as a number, so that the worst is the largest; 0 for no update. The SQL of the list uses the same ranks. */
export const HEALTH_BY_RANK: readonly (Health | null)[] = [null, 'ON_TRACK', 'AT_RISK', 'OFF_TRACK'];
export const rankOf = (health: Health | null): number => HEALTH_BY_RANK.indexOf(health);

export interface SplitStatus {
  it: Health | null;
  marketing: Health | null;
  /** The worse of the two; null (no update) while one side is silent and the other sees no trouble. */
  overall: Health | null;
  /** Whether both have spoken and differ. */
  split: boolean;
}

/**
 * What a goal shows when each side has its own view: never better than the worse one. A silent side is worse than "on track" and better than
 * trouble, so nobody can paint a goal green alone, and bad news need no second voice.
 */
export function splitStatus(it: Health | null, marketing: Health | null): SplitStatus {
  const worst = Math.max(rankOf(it), rankOf(marketing));
  const alone = it === null || marketing === null;
  const overall = alone && worst === rankOf('ON_TRACK') ? null : (HEALTH_BY_RANK[worst] ?? null);
  return { it, marketing, overall, split: it !== null && marketing !== null && it !== marketing };
}

/** Monday of the week of a day, both yyyy-mm-dd: the period of a check-in. */
export function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - sinceMonday * 86_400_000).toISOString().slice(0, 10);
}
