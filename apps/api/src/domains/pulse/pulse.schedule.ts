import { addWorkingDays, type Place } from '../../platform/calendar/working-days.ts';

type Where = Pick<Place, 'country'>;

/** First day of the month of a day. */
export const monthOf = (day: string) => `${day.slice(0, 8)}01`;

/** First day of the month `count` months later. */
export function monthsLater(period: string, count: number): string {
  const [year = 0, month = 1] = period.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 10);
}

/** The same day a month later, or the last day of that month when it is shorter: 31 January → 28 February. */
export function monthAfter(day: string): string {
  const next = monthsLater(monthOf(day), 1);
  const last = new Date(Date.parse(`${monthsLater(next, 1)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const same = `${next.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
}

/** The day on which a month's survey opens: day `openOnDay`, or the next working day. */
export function openingDay(place: Where, period: string, openOnDay: number): string {
  return addWorkingDays(place, `${period.slice(0, 8)}${String(openOnDay).padStart(2, '0')}`, 0);
}

/** The last day on which a survey that opens on `first` can be answered, when it is open for `days` working days. */
export const lastDay = (place: Where, first: string, days: number): string => addWorkingDays(place, addWorkingDays(place, first, 0), days - 1);

/** The next month to ask in: its opening day is not past, and no later or equal month has been asked already. */
export function nextPeriod(place: Where, today: string, openOnDay: number, latest: string | null): string {
  const asked = latest === null ? monthOf(today) : monthsLater(latest, 1);
  let period = asked > monthOf(today) ? asked : monthOf(today);
  while (openingDay(place, period, openOnDay) < today) period = monthsLater(period, 1);
  return period;
}
