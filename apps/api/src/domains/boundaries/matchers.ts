import type { FieldChange } from '../../platform/audit/audit.ts';

/** Allowed values of each fact a rule looks at; a fact that is not named may be anything. */
export type Filter = Record<string, string[]>;

/** What a rule watches. */
export interface Matcher {
  entity: string | null;
  fields: readonly string[];
  filter: Filter;
}

/** What a change writes: the part of a path before its first dot is the field, which may also be a fact. */
export type Written = Pick<FieldChange, 'path' | 'after'>;

/**
 * Whether a change of a thing with these facts is inside the rule: it writes a field that the rule owns, or it takes the thing out of the rule, after which
 * that field would be free to change.
 */
export function matches(rule: Matcher, entity: string, changes: readonly Written[], facts: Record<string, string>): boolean {
  if (rule.entity !== entity || !allows(rule.filter, facts)) return false;
  const then = { ...facts };
  for (const { path, after } of changes) if (path in facts) then[path] = after ?? '';
  return changes.some(({ path }) => rule.fields.includes(path.split('.')[0] ?? path)) || !allows(rule.filter, then);
}

const allows = (filter: Filter, facts: Record<string, string>): boolean => Object.entries(filter).every(([fact, values]) => values.includes(facts[fact] ?? ''));

/** Whether some change could be inside both rules: then two would decide. */
export function overlap(one: Matcher, other: Matcher): boolean {
  if (one.entity === null || one.entity !== other.entity) return false;
  if (!one.fields.some((field) => other.fields.includes(field))) return false;
  return Object.entries(one.filter).every(([fact, values]) => {
    const theirs = other.filter[fact];
    return theirs === undefined ? values.length > 0 : values.some((value) => theirs.includes(value));
  }) && Object.values(other.filter).every((values) => values.length > 0);
}
