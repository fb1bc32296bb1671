import type { Side } from '../../platform/context/request-context.ts';

/** A person in a team on some day, as far as validity is concerned. */
export interface Place {
  side: Side | null;
  liaison: boolean;
}

/** What a joint team lacks: members or a liaison of a department. */
export type TeamLack = 'NO_IT_MEMBER' | 'NO_MARKETING_MEMBER' | 'NO_IT_LIAISON' | 'NO_MARKETING_LIAISON';

/**
 * What keeps a team from owning a shared goal: a joint team needs members and a liaison of each department. Empty for a valid team, and always for
 * a department team, which needs nothing (and cannot own a shared goal for being of one side).
 */
export function lacksOf(kind: 'JOINT' | 'DEPARTMENT', places: Place[]): TeamLack[] {
  if (kind === 'DEPARTMENT') return [];
  const sides: Side[] = ['IT', 'MARKETING'];
  const members = sides.filter((side) => !places.some((place) => place.side === side)).map((side): TeamLack => `NO_${side}_MEMBER`);
  const liaisons = sides.filter((side) => !places.some((place) => place.side === side && place.liaison)).map((side): TeamLack => `NO_${side}_LIAISON`);
  return [...members, ...liaisons];
}

/** A share of somebody's working time over a span of days; `to` null means open. Days are yyyy-mm-dd and both ends count. */
export interface Share {
  fraction: number;
  from: string;
  to: string | null;
}

/** A span in which a person's shares add up to more than one. */
export interface Overload {
  from: string;
  to: string | null;
  total: number;
}

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Rounds away what binary fractions add: 0.1 + 0.2 + 0.7 is one. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

const covers = (span: { from: string; to: string | null }, day: string) => span.from <= day && (span.to === null || span.to >= day);

/**
 * Every span in which the shares of one person exceed the whole, in order, each as long as its total stays the same. Flagged, never blocked: people
 * do work on too much, and the plan should show it rather than forbid to write it down.
 */
export function overloads(shares: Share[]): Overload[] {
  const starts = shares.map((share) => share.from);
  const ends = shares.flatMap((share) => (share.to ? [dayAfter(share.to)] : []));
  const edges = [...new Set([...starts, ...ends])].sort();
  const found: Overload[] = [];
  edges.forEach((from, index) => {
    const next = edges[index + 1];
    const total = rounded(shares.filter((share) => covers(share, from)).reduce((sum, share) => sum + share.fraction, 0));
    if (total <= 1) return;
    const to = next ? dayBefore(next) : null;
    const last = found.at(-1);
    if (last?.to === dayBefore(from) && last.total === total) last.to = to;
    else found.push({ from, to, total });
  });
  return found;
}

/** Whether two spans share a day. */
export function overlap(one: { from: string; to: string | null }, other: { from: string; to: string | null }): boolean {
  return (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to);
}

/** A way of working asks for a decision this many days before its last day, so that it need not lapse first. */
export const DECIDE_DAYS_BEFORE = 14;

/** Days from today to the last day of a way of working (0 on that day, below 0 after it), null without an end; and whether it is time to decide. */
export function modeClock(modeUntil: string | null, today: string): { modeDaysLeft: number | null; modeDecisionDue: boolean } {
  if (!modeUntil) return { modeDaysLeft: null, modeDecisionDue: false };
  const modeDaysLeft = Math.round((Date.parse(`${modeUntil}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
  return { modeDaysLeft, modeDecisionDue: modeDaysLeft <= DECIDE_DAYS_BEFORE };
}
