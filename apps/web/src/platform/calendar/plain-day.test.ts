import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOf, mondayOf } from './plain-day.ts';

test('a moment is another day in another time zone', () => {
  const moment = new Date('2026-11-28T23:30:00Z');
  expect([dayOf(moment, 'Europe/London'), dayOf(moment, 'Europe/Warsaw'), dayOf(moment, 'America/New_York')]).toEqual(['2026-11-28', '2026-11-29', '2026-11-28']);
});

test('days go on over the ends of months and years, and over changes of the clock', () => {
  expect([addDays('2026-12-31', 1), addDays('2024-02-28', 1), addDays('2026-03-28', 2), addDays('2026-01-01', -1)]).toEqual(['2027-01-01', '2024-02-29', '2026-03-30', '2025-12-31']);
});

test('the week of every day begins on a Monday, at most six days before', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, (day) => {
      const monday = mondayOf(day);
      expect(new Date(monday).getUTCDay()).toBe(1);
      expect(monday <= day && day < addDays(monday, 7)).toBe(true);
    }),
  );
});
