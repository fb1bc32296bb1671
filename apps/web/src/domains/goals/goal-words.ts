import type { TFunction } from 'i18next';
import type { GoalRow, KeyResult } from './goals.queries.ts';
import type { GoalFormat } from './use-goal-format.ts';

const DAY_MS = 86_400_000;
const STALE_DAYS = 10;

type Measured = Pick<KeyResult, 'metric' | 'unit'>;

/** A value of a key result as people read it, amounts in the currency of the workspace unless the key result names another unit: 46%, 12 000 zł, 3 stages, yes. */
export function valueWords(t: TFunction<'goals'>, format: GoalFormat, { metric, unit }: Measured, value: number | null, withUnit = true): string {
  if (value === null) return '–';
  if (metric === 'PERCENT') return format.percent(value / 100, 1);
  if (metric === 'BINARY') return t(value >= 1 ? 'value.yes' : 'value.no');
  if (metric === 'CURRENCY' && !unit?.text) return format.amount(value);
  return unit?.text && withUnit ? `${format.number(value)} ${unit.text}` : format.number(value);
}

/** Where a key result is and where it goes: "452 of 480 thousand consents". */
export function reachedWords(t: TFunction<'goals'>, format: GoalFormat, keyResult: KeyResult): string {
  const { current, target, metric } = keyResult;
  if (metric === 'BINARY') return t(current >= target ? 'keyResult.done' : 'keyResult.notDone');
  return t('keyResult.reached', { current: valueWords(t, format, keyResult, current, false), target: valueWords(t, format, keyResult, target) });
}

/** Share of the way from start to target, 0 to 1. */
export const shareOf = ({ start, target, current }: Pick<KeyResult, 'start' | 'target' | 'current'>): number => (start === target ? 0 : Math.min(1, Math.max(0, (current - start) / (target - start))));

/** Whether both sides have signed the goal and it runs: only then progress is compared with an even pace. */
export const isRunning = ({ state }: Pick<GoalRow, 'state'>): boolean => state === 'ACTIVE' || state === 'PAUSED';

/** Whether any side has spoken lately: what each says is shown also while the goal has no status of its own. */
export const hasSpoken = ({ it, marketing }: GoalRow['status']): boolean => it !== null || marketing !== null;

/** Nobody has checked in for ten days although the goal is in force; the days count from the signatures until somebody does. */
export function isStale({ state, lastCheckInAt, lastSignedAt }: Pick<GoalRow, 'state' | 'lastCheckInAt' | 'lastSignedAt'>, now: number): boolean {
  const since = lastCheckInAt ?? lastSignedAt;
  return state === 'ACTIVE' && (!since || Date.parse(since) < now - STALE_DAYS * DAY_MS);
}
