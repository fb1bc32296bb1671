const DAY_MS = 86_400_000;
const dayAfter = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

export interface WeekOf<T> {
  monday: string;
  sunday: string;
  happenings: T[];
}

/** Things by the week of their day, from a Monday on; weeks in which nothing happens are left out. */
export function weeksOf<T extends { day: string }>(things: readonly T[], from: string): WeekOf<T>[] {
  const start = Date.parse(`${from}T00:00:00Z`);
  const weekOf = (day: string) => Math.floor((Date.parse(`${day}T00:00:00Z`) - start) / (7 * DAY_MS));
  const weeks = [...new Set(things.map(({ day }) => weekOf(day)))].sort((a, b) => a - b);
  return weeks.map((week) => ({
    monday: dayAfter(from, week * 7),
    sunday: dayAfter(from, week * 7 + 6),
    happenings: things.filter(({ day }) => weekOf(day) === week).sort((a, b) => a.day.localeCompare(b.day)),
  }));
}

/** The day so many weeks from another one. */
export const weeksLater = (day: string, weeks: number): string => dayAfter(day, weeks * 7);

/** A day as it may stand in an address; null for anything else. */
export const dayOrNull = (text: string): string | null => (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) ? text : null);
