import type { Localized } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { byLanguage } from '../../platform/database/rows.ts';
import type { ConflictingField } from '../../platform/errors/problems.ts';
import { asText, type FieldChange } from '../../platform/audit/audit.ts';
import type { KeyResultSource, Metric } from './goal.entities.ts';

export interface KeyResultSnapshot {
  id: string;
  title: Localized;
  unit: Localized | null;
  metric: Metric;
  start: number;
  target: number;
  weight: number;
  accountableSide: Side;
  source: KeyResultSource;
}

/** Everything the two sides sign. */
export interface GoalSnapshot {
  title: Localized;
  noticeIT: Localized;
  noticeMarketing: Localized;
  why: Localized | null;
  ownerTeamId: string;
  cycleId: string;
  parentId: string | null;
  keyResults: KeyResultSnapshot[];
}

/** A snapshot as `path → text`, one line for each thing that can differ. */
function flatten(snapshot: GoalSnapshot): Map<string, string | null> {
  const { keyResults, ...texts } = snapshot;
  const lines = new Map(Object.entries(texts).map(([path, value]) => [path, asText(value)]));
  for (const { id, ...values } of keyResults) for (const [field, value] of Object.entries(values)) lines.set(`keyResults.${id}.${field}`, asText(value));
  return lines;
}

/** The same with a text in two languages as a line for each: what a form shows as two fields is compared as two. */
function flattenByLanguage({ keyResults, ...texts }: GoalSnapshot): Map<string, string | null> {
  const results = keyResults.flatMap(({ id, ...values }) => Object.entries(byLanguage(values)).map(([field, value]): [string, unknown] => [`keyResults.${id}.${field}`, value]));
  return new Map([...Object.entries(byLanguage(texts)), ...results].map(([path, value]) => [path, asText(value)]));
}

/** What an editor wrote against what somebody else has stored, by the paths of the form: `title.pl`, `keyResults.<id>.unit.en`. */
export function conflictFields(stored: GoalSnapshot, mine: GoalSnapshot): ConflictingField[] {
  return differences(flattenByLanguage(stored), flattenByLanguage(mine)).map(({ path, before, after }) => ({ path, yours: after, current: before }));
}

/** What differs between two versions: the diff that a head reads before signing. */
export function snapshotChanges(before: GoalSnapshot, after: GoalSnapshot): FieldChange[] {
  return differences(flatten(before), flatten(after));
}

function differences(old: Map<string, string | null>, now: Map<string, string | null>): FieldChange[] {
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  return paths.map((path) => ({ path, before: old.get(path) ?? null, after: now.get(path) ?? null })).filter((change) => change.before !== change.after);
}

/** Fields that are wording only. Everything else (targets, weights, dates, who is accountable) is what the other side agreed to. */
const WORDING = /^(title|noticeIT|noticeMarketing|why)$|^keyResults\.[^.]+\.(title|unit)$/;

/** Whether a change needs both signatures again. */
export function isMaterial(changes: FieldChange[]): boolean {
  return changes.some(({ path }) => !WORDING.test(path));
}

/** Two-key rule: at least one key result for which each side answers. */
export function hasBothSides(keyResults: { accountableSide: Side }[]): boolean {
  return (['IT', 'MARKETING'] as const).every((side) => keyResults.some((each) => each.accountableSide === side));
}
