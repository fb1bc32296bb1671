import { emptyText, type TextValue, textInput, textOf } from '../../platform/forms/localized-value.ts';
import type { CreateGoalInput, KeyResultSource, Metric, Side } from './goals.gen.ts';
import type { GoalDetails } from './goals.queries.ts';

export interface KeyResultValues {
  /** Keeps its fields together while others are added and taken out; never sent. */
  key: string;
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

export const emptyKeyResult = (accountableSide: Side): KeyResultValues => ({
  key: crypto.randomUUID(),
  id: null,
  title: emptyText(),
  unit: emptyText(),
  metric: 'NUMBER',
  start: 0,
  target: '',
  weight: 1,
  accountableSide,
  source: 'MANUAL',
});

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

/** The version that both sides have not signed yet: a proposed change, or the draft. */
export function waitingVersion(goal: GoalDetails): GoalDetails['versions'][number] | undefined {
  const number = goal.proposedVersion ?? (goal.inForceVersion === null ? goal.latestVersion : null);
  return goal.versions.find((version) => version.number === number);
}

/** What an edit starts from: the change that waits for signatures, else what is in force. Otherwise saving would take the waiting change back unseen. */
export function valuesOf(goal: GoalDetails): GoalValues {
  const current = { ...goal, ownerTeamId: goal.ownerTeam?.id ?? '', cycleId: goal.cycle?.id ?? '', parentId: goal.parent?.id ?? null };
  const from = waitingVersion(goal)?.content ?? current;
  return {
    title: textOf(from.title),
    noticeIT: textOf(from.noticeIT),
    noticeMarketing: textOf(from.noticeMarketing),
    why: textOf(from.why),
    ownerTeamId: from.ownerTeamId,
    cycleId: from.cycleId,
    parentId: from.parentId ?? '',
    keyResults: from.keyResults.map(({ id, title, unit, metric, start, target, weight, accountableSide, source }) => {
      return { key: id, id, title: textOf(title), unit: textOf(unit), metric, start, target, weight, accountableSide, source };
    }),
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
    keyResults: keyResults.map(({ key: _, ...each }) => ({
      ...each,
      title: textInput(each.title),
      unit: textInput(each.unit),
      start: Number(each.start),
      target: Number(each.target),
      weight: Number(each.weight),
    })),
  };
}

/** Sides that answer for no key result yet; while there is one, nobody can sign. */
export const missingSides = (keyResults: readonly Pick<KeyResultValues, 'accountableSide'>[]): Side[] => (['IT', 'MARKETING'] as const).filter((side) => !keyResults.some((each) => each.accountableSide === side));
