/** Allowed values of each fact a rule looks at; a fact that is not named may be anything. */
export type Filter = Record<string, string[]>;

/** What a rule watches. */
export interface Matcher {
  entity: string | null;
  fields: readonly string[];
  filter: Filter;
}

/** Whether a change of these fields of a thing with these facts is inside the rule. */
export function matches(rule: Matcher, entity: string, fields: readonly string[], facts: Record<string, string>): boolean {
  return (
    rule.entity === entity &&
    rule.fields.some((field) => fields.includes(field)) &&
    Object.entries(rule.filter).every(([fact, values]) => values.includes(facts[fact] ?? ''))
  );
}

/** Whether some change could be inside both rules: then two would decide. */
export function overlap(one: Matcher, other: Matcher): boolean {
  if (one.entity === null || one.entity !== other.entity) return false;
  if (!one.fields.some((field) => other.fields.includes(field))) return false;
  return Object.entries(one.filter).every(([fact, values]) => {
    const theirs = other.filter[fact];
    return theirs === undefined ? values.length > 0 : values.some((value) => theirs.includes(value));
  }) && Object.values(other.filter).every((values) => values.length > 0);
}
