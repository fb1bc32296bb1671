import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { latestPeriod, type Rhythm } from './periods.ts';

const moment = fc.date({ min: new Date('2024-01-01'), max: new Date('2032-01-01'), noInvalidDate: true });
const zone = fc.constantFrom('Europe/Warsaw', 'UTC', 'America/St_Johns', 'Pacific/Auckland', 'Asia/Kolkata');
const rhythm = fc.constantFrom<Rhythm>('HOUR', 'NIGHT', 'WEEK');

describe('periods of jobs', () => {
  test('the night begins at four in the workspace, the week in the night to Monday', () => {
    const at = (time: string) => latestPeriod('NIGHT', new Date(time), 'Europe/Warsaw');
    expect(at('2026-11-23T02:59:00Z')).toBe('2026-11-22');
    expect(at('2026-11-23T03:00:00Z')).toBe('2026-11-23');
    expect(latestPeriod('WEEK', new Date('2026-11-23T02:59:00Z'), 'Europe/Warsaw')).toBe('2026-11-16');
    expect(latestPeriod('WEEK', new Date('2026-11-23T03:00:00Z'), 'Europe/Warsaw')).toBe('2026-11-23');
    expect(latestPeriod('HOUR', new Date('2026-11-23T16:59:59Z'), 'Europe/Warsaw')).toBe('2026-11-23T16Z');
  });

  test('a later moment never belongs to an earlier period', () => {
    fc.assert(
      fc.property(rhythm, zone, moment, fc.integer({ min: 0, max: 40 * 86_400_000 }), (every, timezone, now, later) => {
        expect(latestPeriod(every, new Date(now.getTime() + later), timezone) >= latestPeriod(every, now, timezone)).toBe(true);
      }),
    );
  });

  test('each day has one night and each week one Monday, over changes of the clock too', () => {
    fc.assert(
      fc.property(zone, moment, (timezone, now) => {
        const hours = Array.from({ length: 15 * 24 }, (_, hour) => new Date(now.getTime() + hour * 3_600_000));
        const nights = [...new Set(hours.map((each) => latestPeriod('NIGHT', each, timezone)))];
        const apart = nights.slice(1).map((night, index) => Date.parse(night) - Date.parse(nights[index] ?? ''));
        expect(new Set(apart)).toEqual(new Set([86_400_000]));
        for (const week of hours.map((each) => latestPeriod('WEEK', each, timezone))) expect(new Date(week).getUTCDay()).toBe(1);
      }),
      { numRuns: 20 },
    );
  });
});
