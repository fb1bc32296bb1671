import { emptyText, type TextValue, textInput, textOf } from '../../platform/forms/localized-value.ts';
import type { CreateGoalInput, KeyResultSource, Metric, Side } from './goals.gen.ts';
import type { GoalDetails } from './goals.queries.ts';

export interface KeyResultValues {
  id: string | null;
  title: TextValue;
  unit: TextValue;
  metric: Metric;
  start: number | string;
  target: number | string;
  weight: number | string;
  accountableSide: Side;
  source: KeyResultSource;
}

/** What the form holds; the shape of the mutation's input, so that problems find their fields. */
export interface GoalValues {
  title: TextValue;
  noticeIT: TextValue;
  noticeMarketing: TextValue;
  why: TextValue;
  ownerTeamId: string;
  cycleId: string;
  parentId: string;
  keyResults: KeyResultValues[];
}

export const emptyKeyResult = (accountableSide: Side): KeyResultValues => ({ id: null, title: emptyText(), unit: emptyText(), metric: 'NUMBER', start: 0, target: 100, weight: 1, accountableSide, source: 'MANUAL' });

export const emptyGoal = (): GoalValues => ({
  title: emptyText(),
  noticeIT: emptyText(),
  noticeMarketing: emptyText(),
  why: emptyText(),
  ownerTeamId: '',
  cycleId: '',
  parentId: '',
  keyResults: [emptyKeyResult('IT'), emptyKeyResult('MARKETING')],
});

export function valuesOf(goal: GoalDetails): GoalValues {
  return {
    title: textOf(goal.title),
    noticeIT: textOf(goal.noticeIT),
    noticeMarketing: textOf(goal.noticeMarketing),
    why: textOf(goal.why),
    ownerTeamId: goal.ownerTeam?.id ?? '',
    cycleId: goal.cycle?.id ?? '',
    parentId: goal.parent?.id ?? '',
    keyResults: goal.keyResults.map(({ id, title, unit, metric, start, target, weight, accountableSide, source }) => ({ id, title: textOf(title), unit: textOf(unit), metric, start, target, weight, accountableSide, source })),
  };
}

export function inputOf({ title, noticeIT, noticeMarketing, why, ownerTeamId, cycleId, parentId, keyResults }: GoalValues): CreateGoalInput {
  return {
    title: textInput(title),
    noticeIT: textInput(noticeIT),
    noticeMarketing: textInput(noticeMarketing),
    why: textInput(why),
    ownerTeamId,
    cycleId,
    parentId: parentId || null,
    keyResults: keyResults.map((each) => ({ ...each, title: textInput(each.title), unit: textInput(each.unit), start: Number(each.start), target: Number(each.target), weight: Number(each.weight) })),
  };
}

/** Whether each side answers for at least one key result: without that nobody can sign. */
export const hasBothSides = (keyResults: readonly KeyResultValues[]): boolean => (['IT', 'MARKETING'] as const).every((side) => keyResults.some((each) => each.accountableSide === side));
