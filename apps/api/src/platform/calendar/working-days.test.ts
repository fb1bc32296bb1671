import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addWorkingDays, isWorkingDay, localDay, workingDays, workingDaysBetween, workingDeadline } from './working-days.ts';

const poland = { country: 'PL', timezone: 'Europe/Warsaw' };
const places = fc.constantFrom(poland, { country: 'GB', timezone: 'Europe/London' }, { country: 'US', timezone: 'America/St_Johns' }, { country: 'IL', timezone: 'Asia/Jerusalem' });
const days = fc.date({ min: new Date('2023-01-01'), max: new Date('2031-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const moments = fc.date({ min: new Date('2024-01-01'), max: new Date('2031-01-01'), noInvalidDate: true });

describe('working days', () => {
  test('Polish holidays are off, 24 December since 2025, and what only some celebrate is worked', () => {
    const off = ['2026-01-01', '2026-01-06', '2026-04-06', '2026-05-01', '2026-06-04', '2026-11-11', '2025-12-24', '2026-12-24', '2026-12-25', '2026-11-21', '2026-11-22'];
    expect(off.filter((day) => isWorkingDay(poland, day))).toEqual([]);
    expect(['2024-12-24', '2026-04-03', '2026-12-31', '2026-11-23'].filter((day) => !isWorkingDay(poland, day))).toEqual([]);
  });

  test('Christmas and a leap day are stepped over, or on', () => {
    expect(addWorkingDays(poland, '2026-12-23', 1)).toBe('2026-12-28');
    expect(addWorkingDays(poland, '2026-12-28', -1)).toBe('2026-12-23');
    expect(addWorkingDays(poland, '2028-02-28', 1)).toBe('2028-02-29');
    expect(workingDaysBetween(poland, '2028-02-28', '2028-03-01')).toBe(2);
    expect(addWorkingDays(poland, '2026-11-21', 0)).toBe('2026-11-23');
    expect(workingDays(poland, '2026-12-22', '2026-12-29')).toEqual(['2026-12-22', '2026-12-23', '2026-12-28', '2026-12-29']);
  });

  test('weekends follow the country; substitutes count; a country without known holidays has weekends', () => {
    expect(isWorkingDay({ country: 'IL' }, '2026-11-20')).toBe(false);
    expect(isWorkingDay({ country: 'IL' }, '2026-11-22')).toBe(true);
    expect(isWorkingDay({ country: 'GB' }, '2027-12-27')).toBe(false);
    expect([isWorkingDay({ country: 'AQ' }, '2026-12-25'), isWorkingDay({ country: 'AQ' }, '2026-12-26')]).toEqual([true, false]);
  });

  test('a day in the far future has weekends only, and is counted without working out thousands of years of holidays', () => {
    expect([isWorkingDay(poland, '9999-12-24'), isWorkingDay(poland, '9999-12-25')]).toEqual([true, false]);
    expect(workingDaysBetween(poland, '2026-11-23', '9999-12-31')).toBeGreaterThan(2_000_000);
  });

  test('forth and back ends where it began, and counting undoes adding', () => {
    fc.assert(
      fc.property(places, days, fc.integer({ min: -300, max: 300 }), (place, any, n) => {
        const day = addWorkingDays(place, any, 0);
        const there = addWorkingDays(place, day, n);
        expect(isWorkingDay(place, there)).toBe(true);
        expect(addWorkingDays(place, there, -n)).toBe(day);
        expect(workingDaysBetween(place, day, there)).toBe(n);
        expect(workingDaysBetween(place, there, day)).toBe(-n + 0);
      }),
    );
  });

  test('a later day never gives an earlier one, more working days always a later one', () => {
    fc.assert(
      fc.property(places, days, days, fc.integer({ min: -60, max: 60 }), (place, a, b, n) => {
        const [early = a, late = b] = [a, b].sort();
        expect(addWorkingDays(place, early, n) <= addWorkingDays(place, late, n)).toBe(true);
        if (n !== 0 && n !== -1) expect(addWorkingDays(place, a, n) < addWorkingDays(place, a, n + 1)).toBe(true);
        expect(workingDaysBetween(place, early, late)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a deadline in working days', () => {
  const due = (from: string, n: number) => workingDeadline(poland, new Date(from), n).toISOString();

  test('falls at the same time of day, over the weekend and over the change of the clock', () => {
    expect(due('2026-11-20T14:30:15.250Z', 1)).toBe('2026-11-23T14:30:15.250Z');
    expect(due('2026-03-27T09:00:00Z', 1)).toBe('2026-03-30T08:00:00.000Z');
    expect(due('2026-10-23T08:00:00Z', 1)).toBe('2026-10-26T09:00:00.000Z');
  });

  test('of what arrives on a day off runs from the next working morning', () => {
    expect(due('2026-11-21T12:00:00Z', 1)).toBe('2026-11-23T23:00:00.000Z');
    expect(due('2026-11-21T12:00:00Z', 0)).toBe('2026-11-22T23:00:00.000Z');
  });

  test('a time that the clock skips becomes the one an hour later', () => {
    // In Cairo the clock went from 24 April 2026, 00:00 to 01:00; a country without known holidays works on that Friday.
    const cairo = { country: 'AQ', timezone: 'Africa/Cairo' };
    expect(workingDeadline(cairo, new Date('2026-04-22T22:30:00Z'), 1).toISOString()).toBe('2026-04-23T22:30:00.000Z');
    expect(localDay(cairo, new Date('2026-04-23T22:30:00Z'))).toBe('2026-04-24');
  });

  test('is on a working day, never before its beginning, and later for later beginnings', () => {
    fc.assert(
      fc.property(places, moments, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 20 * 86_400_000 }), (place, from, n, later) => {
        const deadline = workingDeadline(place, from, n);
        expect(deadline.getTime()).toBeGreaterThanOrEqual(from.getTime());
        const skipped = 2 * 3_600_000;
        expect(workingDeadline(place, new Date(from.getTime() + later), n).getTime()).toBeGreaterThanOrEqual(deadline.getTime() - skipped);
        if (isWorkingDay(place, localDay(place, from))) expect(localDay(place, deadline)).toBe(addWorkingDays(place, localDay(place, from), n));
      }),
    );
  });
});
