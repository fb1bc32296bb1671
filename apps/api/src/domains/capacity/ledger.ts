/** What stands behind a date decides who gives way: the law and events do not wait, wishes do. */
const DEADLINE_ORDER = ['LEGAL', 'EVENT', 'NEGOTIABLE', 'WISH'];

/** Something that hours are promised to. */
export interface Commitment {
  id: string;
  hours: number;
  /** Null for business as usual and lanes, which come first: they arrive whether planned or not. */
  deadlineKind: string | null;
  deadline: string | null;
}

/** Rounds away what binary fractions add. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/**
 * Which commitments fit into the hours there are: filled in the order of what gives way last (business as usual and lanes, then the law, events,
 * negotiable dates, wishes; within a kind the nearest date first). One that does not fit leaves its hours to smaller ones behind it.
 * @returns the commitments in that order, each with whether it fits
 */
export function fitCommitments<C extends Commitment>(capacity: number, commitments: readonly C[]): (C & { fits: boolean })[] {
  let left = capacity;
  return [...commitments].sort(inOrder).map((each) => {
    const fits = rounded(each.hours) <= rounded(left);
    if (fits) left -= each.hours;
    return { ...each, fits };
  });
}

function inOrder(a: Commitment, b: Commitment): number {
  const rank = (each: Commitment) => (each.deadlineKind === null ? -1 : DEADLINE_ORDER.indexOf(each.deadlineKind));
  return rank(a) - rank(b) || (a.deadline ?? '9999').localeCompare(b.deadline ?? '9999') || a.id.localeCompare(b.id);
}

/** Promised of what can be done, in whole percent; null when nobody has any time. */
export const loadOf = (promised: number, capacity: number): number | null => (capacity > 0 ? Math.round((promised / capacity) * 100) : promised > 0 ? null : 0);

/** Fewer planned hours than these say nothing about how plans come true. */
const ENOUGH_PLANNED = 40;

/**
 * How much of what was planned got done: hours of finished work (estimates of finished tasks) against hours planned for projects, of the last 8 weeks.
 * @returns null when too little was planned to tell; never above 1.25, because an estimate can also be wrong
 */
export function realityFactor(doneHours: number, plannedHours: number): number | null {
  if (plannedHours < ENOUGH_PLANNED) return null;
  return Math.min(1.25, Math.max(0, rounded(doneHours / plannedHours)));
}
