/** A quarter. */
export const WEEKS = 13;
/** Nobody plans further; days beyond could not be counted. */
const FURTHEST_DAYS = 3_660;
const DAY_MS = 86_400_000;

export interface Window {
  from: string;
  to: string;
}

const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The thirteen weeks that begin with the week of a day: of today unless given, at most ten years away. */
export function windowOf(today: string, from: string | null | undefined): Window {
  const now = Date.parse(`${today}T00:00:00Z`);
  const asked = from ? Date.parse(`${from}T00:00:00Z`) : now;
  const near = Math.min(Math.max(asked, now - FURTHEST_DAYS * DAY_MS), now + FURTHEST_DAYS * DAY_MS);
  const monday = near - ((new Date(near).getUTCDay() + 6) % 7) * DAY_MS;
  return { from: dayAt(monday), to: dayAt(monday + (WEEKS * 7 - 1) * DAY_MS) };
}
