import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addWorkingDays, workingDaysBetween } from '../../platform/calendar/working-days.ts';
import { type Delivery, forecastLane, type LaneRow, measure, SURE } from './lane-measures.ts';
import { laneFor, mayMove, REQUEST_MOVES, type RequestState } from './request-states.ts';

const place = { country: 'PL', timezone: 'Europe/Warsaw' };
const today = '2026-11-23';
const delivery = (deliveredOn: string, size = 1, lead = 3): Delivery => ({
  submittedOn: addWorkingDays(place, deliveredOn, -lead), startedOn: addWorkingDays(place, deliveredOn, -1), deliveredOn, neededBy: addWorkingDays(place, deliveredOn, 1), size,
});
const lane = (deliveries: Delivery[], rest: Partial<LaneRow> = {}): LaneRow => ({ lane: 'EXPRESS', wipLimit: 4, version: 1, ahead: 0, inWork: 0, requestsInWork: 0, waiting: 0, deliveries, ...rest });
const ask = (row: LaneRow, size: number, days: number) => forecastLane(place, today, row, { workspaceId: 'w', neededBy: addWorkingDays(place, today, days), size });
const year = Array.from({ length: 80 }, (_, index) => delivery(addWorkingDays(place, today, -1 - 3 * index), 1 + (index % 2), 2 + (index % 4)));

describe('a lane', () => {
  test('promises the 85th percentile of what it needed in the last 90 days, and nothing with too few deliveries', () => {
    const leads = [1, 1, 2, 2, 2, 3, 3, 3, 4, 9];
    const deliveries = leads.map((lead, index) => delivery(addWorkingDays(place, today, -1 - index), 1, lead));
    expect(measure(place, today, deliveries)).toMatchObject({ promiseDays: 4, delivered: 10, kept: 10 });
    expect(measure(place, today, deliveries.slice(0, 4)).promiseDays).toBeNull();
    expect(measure(place, today, [...deliveries, delivery('2026-05-04', 1, 60)]).promiseDays).toBe(4);
    expect(measure(place, today, []).partsPerWeek).toBe(0);
  });

  test('says nothing about a day before it has delivered five times', () => {
    expect(ask(lane(year.slice(0, 4)), 2, 5)).toMatchObject({ probability: null, p85: null, slices: [] });
    expect(ask(lane(year.slice(0, 5)), 2, 5).probability).not.toBeNull();
  });

  test('that was asked for little has not been slow: idle days are not drawn', () => {
    const dense = Array.from({ length: 20 }, (_, index) => delivery(addWorkingDays(place, today, -1 - 2 * index), 2, 2));
    const sparse = Array.from({ length: 20 }, (_, index) => delivery(addWorkingDays(place, today, -1 - 10 * index), 2, 2));
    expect(measure(place, today, sparse).partsPerWeek).toBeLessThan(measure(place, today, dense).partsPerWeek / 3);
    expect(ask(lane(sparse), 2, 3).probability).toBeCloseTo(ask(lane(dense), 2, 3).probability ?? 0, 1);
  });

  test('answers the same question the same way', () => {
    expect(ask(lane(year, { ahead: 3 }), 4, 6)).toEqual(ask(lane(year, { ahead: 3 }), 4, 6));
  });

  test('fewer parts, a later day and a shorter queue never make it less likely; slices fit, and are smaller', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.nat(12), fc.nat(10), (size, days, ahead) => {
        const { probability, slices, p85 } = ask(lane(year, { ahead }), size, days);
        expect(probability).toBeGreaterThanOrEqual(ask(lane(year, { ahead }), size + 1, days).probability ?? 0);
        expect(probability).toBeLessThanOrEqual(ask(lane(year, { ahead }), size, days + 1).probability ?? 1);
        expect(probability).toBeGreaterThanOrEqual(ask(lane(year, { ahead: ahead + 1 }), size, days).probability ?? 0);
        expect(slices.length).toBeLessThanOrEqual(3);
        for (const slice of slices) {
          expect(slice.size).toBeLessThan(size);
          expect(slice.probability).toBeGreaterThanOrEqual(SURE);
        }
        if ((probability ?? 0) >= SURE) expect(workingDaysBetween(place, today, p85 ?? '')).toBeLessThanOrEqual(days);
      }),
      { numRuns: 25 },
    );
  });
});

describe('states', () => {
  test('lanes follow the working days left', () => {
    expect([0, 5, 6, 10, 11].map(laneFor)).toEqual(['EXPRESS', 'EXPRESS', 'WEEK', 'WEEK', 'STANDARD']);
  });

  test('every way through ends where nothing follows, and nobody confirms what was never delivered', () => {
    const ends = (Object.keys(REQUEST_MOVES) as RequestState[]).filter((state) => REQUEST_MOVES[state].length === 0);
    expect(ends.sort()).toEqual(['CONFIRMED', 'DECLINED', 'WITHDRAWN']);
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 30 }), (choices) => {
        let state: RequestState = 'DRAFT';
        const seen: RequestState[] = [state];
        for (const choice of choices) {
          const next: RequestState | undefined = REQUEST_MOVES[state][choice % Math.max(1, REQUEST_MOVES[state].length)];
          if (!next) break;
          expect(mayMove(state, next)).toBe(true);
          seen.push((state = next));
        }
        if (seen.includes('CONFIRMED')) expect(seen.at(-2)).toBe('DELIVERED');
        if (seen.includes('IN_PROGRESS')) expect(seen.indexOf('ACCEPTED')).toBeGreaterThan(0);
      }),
    );
  });
});
