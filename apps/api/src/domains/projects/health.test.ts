import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysBetween, type HealthFigures, suggestHealth } from './health.ts';

const base: HealthFigures = { today: '2026-06-15', start: '2026-06-01', deadline: '2026-06-30', done: 5, open: 5, blocked: 0, lateMilestones: 0 };
const rank = { ON_TRACK: 0, AT_RISK: 1, OFF_TRACK: 2 } as const;

describe('suggested health', () => {
  test.each<[string, Partial<HealthFigures>, string, string]>([
    ['half the time, half the work', {}, 'ON_TRACK', 'ON_PACE'],
    ['half the time, a quarter of the work', { done: 3, open: 7 }, 'AT_RISK', 'BEHIND'],
    ['half the time, no work', { done: 0, open: 10 }, 'OFF_TRACK', 'BEHIND'],
    ['after the deadline with open work', { today: '2026-07-01', done: 9, open: 1 }, 'OFF_TRACK', 'OVERDUE'],
    ['after the deadline with everything done', { today: '2026-07-01', done: 10, open: 0 }, 'ON_TRACK', 'ON_PACE'],
    ['on the day of the deadline', { today: '2026-06-30', done: 9, open: 1 }, 'ON_TRACK', 'ON_PACE'],
    ['something is blocked', { blocked: 1 }, 'AT_RISK', 'BLOCKED'],
    ['a milestone is late', { lateMilestones: 1 }, 'AT_RISK', 'MILESTONE_LATE'],
    ['no deadline', { deadline: null, done: 0, open: 10 }, 'ON_TRACK', 'ON_PACE'],
    ['no tasks yet', { done: 0, open: 0 }, 'ON_TRACK', 'ON_PACE'],
    ['before the start', { today: '2026-05-01', done: 0, open: 10 }, 'ON_TRACK', 'ON_PACE'],
  ])('%s', (_name, change, health, reason) => {
    expect(suggestHealth({ ...base, ...change })).toEqual({ health, reason });
  });

  test('property: finishing a task never makes the suggestion worse, and a later day never makes it better', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
    const figures = fc.record({
      today: day,
      start: fc.option(day),
      deadline: fc.option(day),
      done: fc.nat(40),
      open: fc.integer({ min: 1, max: 40 }),
      blocked: fc.nat(2),
      lateMilestones: fc.nat(2),
    });
    fc.assert(
      fc.property(figures, fc.nat(100), (at, days) => {
        const now = rank[suggestHealth(at).health];
        expect(rank[suggestHealth({ ...at, done: at.done + 1, open: at.open - 1 }).health]).toBeLessThanOrEqual(now);
        const later = new Date(Date.parse(at.today) + days * 86_400_000).toISOString().slice(0, 10);
        expect(rank[suggestHealth({ ...at, today: later }).health]).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  test('days are counted by the calendar, also over a change of the clock', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(daysBetween('2026-12-31', '2026-12-01')).toBe(-30);
  });
});
