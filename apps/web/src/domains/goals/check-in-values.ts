import { emptyText, type TextValue, textInput } from '../../platform/forms/localized-value.ts';
import type { CheckInInput, Health, Side } from './goals.gen.ts';
import type { GoalRow, KeyResult } from './goals.queries.ts';

/** A key result that this reader speaks about this week. */
export interface CheckInItem {
  goal: GoalRow;
  keyResult: KeyResult;
  /** What the reader's side said last. */
  latest: KeyResult['latestIT'];
}

export interface CheckInValues {
  value: number | string;
  status: Health;
  /** 0 to 1 as text; exact until another step is chosen, so that "no change" changes nothing. */
  confidence: string;
  note: TextValue;
}

export const CONFIDENCES: readonly string[] = ['0.1', '0.3', '0.5', '0.7', '0.9'];

/** The step that is nearest to what was said. */
export const nearestStep = (confidence: string): string =>
  CONFIDENCES.reduce((best, each) => (Math.abs(Number(each) - Number(confidence)) < Math.abs(Number(best) - Number(confidence)) ? each : best));

export const valuesOf = ({ keyResult, latest }: CheckInItem): CheckInValues => ({
  value: keyResult.current,
  status: latest?.status ?? 'ON_TRACK',
  confidence: String(latest?.confidence ?? 0.7),
  note: emptyText(),
});

export function inputOf({ id, source }: KeyResult, { value, status, confidence, note }: CheckInValues): CheckInInput {
  const typed = value === '' ? null : Number(value);
  return { keyResultId: id, value: source === 'MANUAL' ? typed : null, status, confidence: Number(confidence), note: textInput(note) };
}

/** Key results of goals in force: those for which the reader's side answers, and the others. */
export function checkInItems(goals: readonly GoalRow[], side: Side): { own: CheckInItem[]; others: CheckInItem[] } {
  const items = goals
    .filter((goal) => goal.viewerCan.checkIn)
    .flatMap((goal) => goal.keyResults.map((keyResult) => ({ goal, keyResult, latest: side === 'IT' ? keyResult.latestIT : keyResult.latestMarketing })));
  return { own: items.filter(({ keyResult }) => keyResult.accountableSide === side), others: items.filter(({ keyResult }) => keyResult.accountableSide !== side) };
}
