/// <reference lib="esnext.intl" />
import type Holidays from 'date-holidays';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Where days are counted: working days follow the country, clock times the time zone. A `Membership` is one. */
export interface Place {
  /** ISO 3166 code, e.g. PL. A country without known holidays has weekends only. */
  country: string;
  /** IANA name, e.g. Europe/Warsaw. */
  timezone: string;
}

type Where = Pick<Place, 'country'>;

const DAY_MS = 86_400_000;
/** Beyond these years nobody knows the holidays: only weekends are off. */
const KNOWN_YEARS = { first: 1970, last: 2100 };
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

const calendars = new Map<string, CountryCalendar>();

/** Days off of one country, worked out a year at a time and kept: the rules of holidays are slow to evaluate. */
class CountryCalendar {
  private readonly rules: Holidays;
  private readonly weekend: ReadonlySet<number>;
  private readonly years = new Map<number, ReadonlySet<number>>();

  constructor(country: string) {
    // Read with the first calendar: the rules of the whole world take a fifth of a second and 35 MB of a start.
    const Rules: typeof Holidays = require('date-holidays');
    this.rules = new Rules(country);
    this.weekend = new Set(new Intl.Locale(`und-${country}`).getWeekInfo().weekend.map((weekday) => weekday % 7));
  }

  isOff(number: number): boolean {
    // Day 0 of 1970 was a Thursday.
    if (this.weekend.has((((number + 4) % 7) + 7) % 7)) return true;
    return this.holidays(new Date(number * DAY_MS).getUTCFullYear()).has(number);
  }

  private holidays(year: number): ReadonlySet<number> {
    const known = this.years.get(year);
    if (known) return known;
    const days = new Set<number>();
    const isKnown = year >= KNOWN_YEARS.first && year <= KNOWN_YEARS.last;
    for (const { type, date, start, end } of isKnown ? this.rules.getHolidays(year) : []) {
      if (type !== 'public') continue;
      // Half days are worked; a day shortened by summer time is still a whole one.
      const length = Math.floor((end.getTime() - start.getTime()) / DAY_MS + 0.1);
      for (let each = 0; each < length; each += 1) days.add(dayNumber(date.slice(0, 10)) + each);
    }
    this.years.set(year, days);
    return days;
  }
}

function calendarOf({ country }: Where): CountryCalendar {
  const calendar = calendars.get(country) ?? new CountryCalendar(country);
  calendars.set(country, calendar);
  return calendar;
}

/** Whether people work on a day (yyyy-mm-dd): neither weekend nor public holiday of the country. */
export const isWorkingDay = (place: Where, day: string): boolean => !calendarOf(place).isOff(dayNumber(day));

/**
 * The n-th working day after a day; before it when n is negative. 0 is the day itself, or the next working day when nobody works on it.
 * From a working day, going n forth and n back ends where it began.
 *
 * @param day yyyy-mm-dd
 */
export function addWorkingDays(place: Where, day: string, n: number): string {
  const calendar = calendarOf(place);
  const step = n < 0 ? -1 : 1;
  let number = dayNumber(day);
  if (n === 0) while (calendar.isOff(number)) number += 1;
  for (let left = Math.abs(n); left > 0; ) {
    number += step;
    if (!calendar.isOff(number)) left -= 1;
  }
  return dayOf(number);
}

/**
 * Working days from one day to another, the first not counted and the last counted: from Friday to the next Monday is 1.
 * Negative when `to` is earlier. `workingDaysBetween(d, addWorkingDays(d, n))` is n for every working day d.
 */
export function workingDaysBetween(place: Where, from: string, to: string): number {
  if (to < from) return -workingDaysBetween(place, to, from) + 0;
  const calendar = calendarOf(place);
  let count = 0;
  for (let number = dayNumber(from) + 1; number <= dayNumber(to); number += 1) if (!calendar.isOff(number)) count += 1;
  return count;
}

/** All working days from one day to another, both included, ascending: the window of a measured history. */
export function workingDays(place: Where, from: string, to: string): string[] {
  const calendar = calendarOf(place);
  const days: string[] = [];
  for (let number = dayNumber(from); number <= dayNumber(to); number += 1) if (!calendar.isOff(number)) days.push(dayOf(number));
  return days;
}

/**
 * The moment n working days after another: the same time of day on the n-th working day. What arrives on a day off counts as arriving when the
 * next working day begins, so a Saturday's question with one day to answer is due when Monday ends.
 */
export function workingDeadline(place: Place, from: Date, n: number): Date {
  const { day, millis } = localTime(place.timezone, from);
  if (isWorkingDay(place, day)) return instantAt(place.timezone, addWorkingDays(place, day, n), millis);
  return instantAt(place.timezone, addWorkingDays(place, addWorkingDays(place, day, 0), n), 0);
}

/** The local day (yyyy-mm-dd) of a moment. */
export const localDay = ({ timezone }: Pick<Place, 'timezone'>, moment: Date): string => localTime(timezone, moment).day;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Local day and milliseconds since its midnight as its clocks show them. */
function localTime(timezone: string, moment: Date): { day: string; millis: number } {
  const shown = shownAsUtc(timezone, moment.getTime());
  return { day: new Date(shown).toISOString().slice(0, 10), millis: ((shown % DAY_MS) + DAY_MS) % DAY_MS };
}

/** What the clocks of a zone show at a moment, read as if it were UTC. */
function shownAsUtc(timezone: string, moment: number): number {
  const format =
    formats.get(timezone) ??
    new Intl.DateTimeFormat('en-US', { timeZone: timezone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' });
  formats.set(timezone, format);
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const millis = ((moment % 1000) + 1000) % 1000;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) + millis;
}

/** The moment at which the clocks of a zone show a time; a time that the change of the clock skips becomes the one an hour later. */
function instantAt(timezone: string, day: string, millis: number): Date {
  const wanted = dayNumber(day) * DAY_MS + millis;
  const guess = wanted - (shownAsUtc(timezone, wanted) - wanted);
  return new Date(wanted - (shownAsUtc(timezone, guess) - guess));
}
