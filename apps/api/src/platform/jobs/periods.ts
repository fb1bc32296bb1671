/** How often a job runs: every hour, every night, or every week in the night to Monday. Days and weeks are the workspace's own. */
export type Rhythm = 'HOUR' | 'NIGHT' | 'WEEK';

/** Local hour at which the night's jobs begin: after the change of summer time, before anybody works. */
const NIGHT_HOUR = 4;

/**
 * Name of the latest period that has begun at `now`: `2026-11-23T16Z` for an hour, the local day `2026-11-23` for a night, its Monday for a week.
 * Periods that passed while nothing ran are not made up for: every job looks at the state as it is.
 *
 * @param timezone IANA name, e.g. Europe/Warsaw
 */
export function latestPeriod(rhythm: Rhythm, now: Date, timezone: string): string {
  if (rhythm === 'HOUR') return `${now.toISOString().slice(0, 13)}Z`;
  const { day, hour } = localTime(now, timezone);
  const night = hour >= NIGHT_HOUR ? day : addDays(day, -1);
  return rhythm === 'NIGHT' ? night : addDays(night, -((new Date(`${night}T12:00:00Z`).getUTCDay() + 6) % 7));
}

function localTime(now: Date, timezone: string): { day: string; hour: number } {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) };
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
