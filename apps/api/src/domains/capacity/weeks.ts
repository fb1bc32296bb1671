import { isWorkingDay, type Place } from '../../platform/calendar/working-days.ts';

const DAY_MS = 86_400_000;
const plus = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Monday of the week of a day (yyyy-mm-dd). */
export function mondayOf(day: string): string {
  return plus(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** Whether a day is a Monday: weeks are named by theirs. */
export const isMonday = (day: string): boolean => mondayOf(day) === day;

/** The Monday so many weeks later; earlier for a negative number. */
export const weekAfter = (week: string, weeks: number): string => plus(week, weeks * 7);

/** So many weeks from one on, as Mondays. */
export const weeksFrom = (week: string, count: number): string[] => Array.from({ length: count }, (_, index) => weekAfter(week, index));

/** Sunday of a week. */
export const lastDayOf = (week: string): string => plus(week, 6);

/** Working days of these weeks in a country, all in one list: what the database counts capacities from. */
export function workingDaysOf(place: Pick<Place, 'country'>, weeks: readonly string[]): string[] {
  return weeks.flatMap((week) => Array.from({ length: 7 }, (_, index) => plus(week, index)).filter((day) => isWorkingDay(place, day)));
}
