import type { AppLanguage } from './language.ts';

const locales: Record<AppLanguage, string> = { pl: 'pl-PL', en: 'en-GB' };
const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];
const nothing = '–';

/** A plain day (`2026-11-23`) is a day everywhere: it is read as local midnight, never as UTC. */
export function parseDay(day: string): Date {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

const parse = (value: string): Date => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? parseDay(value) : new Date(value));

export interface Format {
  /** `23 Nov 2026` from a plain day or a time stamp; null and undefined give a dash. */
  date: (value: string | null | undefined, style?: 'short' | 'medium' | 'long' | 'weekday' | 'month') => string;
  dateTime: (value: string | null | undefined) => string;
  time: (value: string | null | undefined) => string;
  /** `3 days ago`, `in 2 hours`, `today`. `now` only for tests. */
  relative: (value: string | null | undefined, now?: Date) => string;
  number: (value: number | null | undefined, digits?: number) => string;
  /** 0.46 -> `46%`; the share is 0–1. */
  percent: (share: number | null | undefined, digits?: number) => string;
  /** Minor units (cents, grosze) and an ISO currency. */
  currency: (minor: number | null | undefined, currency: string, digits?: number) => string;
  /** `a, b and c` in the reader's language. */
  list: (items: string[]) => string;
}

const dateStyles = {
  short: { day: 'numeric', month: 'short' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const isDay = (value: string) => value.length === 10;

/** Days between two moments by the calendar, not by 24 hours: yesterday evening is `yesterday` in the morning. */
function calendarDays(from: Date, to: Date): number {
  const day = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((day(to) - day(from)) / 86_400_000);
}

function relativeText(formatter: Intl.RelativeTimeFormat, value: string, now: Date): string {
  const then = parse(value);
  const seconds = (then.getTime() - now.getTime()) / 1000;
  const days = calendarDays(now, then);
  if (isDay(value) && days === 0) return formatter.format(0, 'day');
  if ((isDay(value) || Math.abs(seconds) >= 86_400) && Math.abs(days) < 7) return formatter.format(days, 'day');
  for (const [unit, size] of steps) {
    if (Math.abs(seconds) >= size) return formatter.format(Math.trunc(seconds / size), unit);
  }
  return formatter.format(0, 'second');
}

/** Formatters take longer to make than to use, and a page writes hundreds of dates: each kind is made once. */
function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

export function createFormat(language: AppLanguage): Format {
  const locale = locales[language];
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const dateTime = new Intl.DateTimeFormat(locale, { ...dateStyles.medium, hour: '2-digit', minute: '2-digit' });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const list = new Intl.ListFormat(locale);
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  const dates = once((style: keyof typeof dateStyles) => new Intl.DateTimeFormat(locale, dateStyles[style]));
  const numbers = once((digits: number) => number({ maximumFractionDigits: digits }));
  const percents = once((digits: number) => number({ style: 'percent', maximumFractionDigits: digits }));
  return {
    date: (value, style = 'medium') => (value ? dates(style).format(parse(value)) : nothing),
    dateTime: (value) => (value ? dateTime.format(parse(value)) : nothing),
    time: (value) => (value ? time.format(parse(value)) : nothing),
    relative: (value, now = new Date()) => (value ? relativeText(relative, value, now) : nothing),
    number: (value, digits = 1) => (value == null ? nothing : numbers(digits).format(value)),
    percent: (share, digits = 0) => (share == null ? nothing : percents(digits).format(share)),
    currency: (minor, currency, digits = 0) =>
      minor == null ? nothing : number({ style: 'currency', currency, maximumFractionDigits: digits }).format(minor / 100),
    list: (items) => list.format(items),
  };
}
