import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expectedProgress, goalProgress, keyResultProgress, rankOf, splitStatus, valueAt, weekOf } from './goals.progress.ts';
import { hasBothSides, isMaterial, snapshotChanges, type GoalSnapshot } from './goals.snapshot.ts';

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const way = fc.record({ start: value, target: value, current: value }).filter(({ start, target }) => Math.abs(start - target) > 1e-6);
const keyResult = fc.record({ way, weight: fc.double({ min: 0.01, max: 100, noNaN: true }) }).map(({ way: each, weight }) => ({ ...each, weight }));
const health = fc.constantFrom(null, 'ON_TRACK' as const, 'AT_RISK' as const, 'OFF_TRACK' as const);
const day = fc.integer({ min: 0, max: 3_000 }).map((offset) => new Date(Date.UTC(2024, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10));

describe('progress', () => {
  test('of a key result stays between nothing and all, is 0 at the start and 1 at the target, in both directions', () => {
    fc.assert(
      fc.property(way, (each) => {
        const progress = keyResultProgress(each);
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThanOrEqual(1);
        expect(keyResultProgress({ ...each, current: each.start })).toBe(0);
        expect(keyResultProgress({ ...each, current: each.target })).toBe(1);
      }),
    );
  });

  test('a value that moves towards the target never lowers it', () => {
    fc.assert(
      fc.property(way, fc.double({ min: 0, max: 1, noNaN: true }), (each, share) => {
        const nearer = { ...each, current: each.current + share * (each.target - each.current) };
        expect(keyResultProgress(nearer)).toBeGreaterThanOrEqual(keyResultProgress(each) - 1e-9);
      }),
    );
  });

  test('of a goal lies between its worst and its best key result, whatever the weights; equal ones give their value', () => {
    fc.assert(
      fc.property(fc.array(keyResult, { minLength: 1, maxLength: 8 }), (all) => {
        const each = all.map(keyResultProgress);
        const whole = goalProgress(all) ?? -1;
        expect(whole).toBeGreaterThanOrEqual(Math.min(...each) - 1e-9);
        expect(whole).toBeLessThanOrEqual(Math.max(...each) + 1e-9);
      }),
    );
    expect(goalProgress([])).toBeNull();
  });

  test('a fraction becomes a value and the value that fraction again', () => {
    fc.assert(fc.property(way, fc.double({ min: 0, max: 1, noNaN: true }), (each, fraction) => expect(keyResultProgress({ ...each, current: valueAt(fraction, each) })).toBeCloseTo(fraction, 5)));
  });

  test('the even pace grows with the days, from the first to all on the last', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), day, day, (startsOn, length, a, b) => {
        const endsOn = new Date(Date.parse(`${startsOn}T00:00:00Z`) + length * 86_400_000).toISOString().slice(0, 10);
        const [earlier, later] = a < b ? [a, b] : [b, a];
        expect(expectedProgress({ startsOn, endsOn }, earlier)).toBeLessThanOrEqual(expectedProgress({ startsOn, endsOn }, later));
        expect(expectedProgress({ startsOn, endsOn }, endsOn)).toBe(1);
        expect(expectedProgress({ startsOn, endsOn }, startsOn)).toBeCloseTo(1 / (length + 1));
      }),
    );
  });

  test('a week begins on Monday', () => {
    expect(['2026-11-22', '2026-11-23', '2026-11-29'].map(weekOf)).toEqual(['2026-11-16', '2026-11-23', '2026-11-23']);
  });
});

describe('split status', () => {
  test('shows the worse side, treats both alike, and is split exactly when both spoke and differ', () => {
    fc.assert(
      fc.property(health, health, (it, marketing) => {
        const status = splitStatus(it, marketing);
        expect(rankOf(status.overall)).toBe(Math.max(rankOf(it), rankOf(marketing)));
        expect(splitStatus(marketing, it).overall).toBe(status.overall);
        expect(status.split).toBe(it !== null && marketing !== null && it !== marketing);
      }),
    );
  });
});

describe('versions', () => {
  const snapshot = (more: Partial<GoalSnapshot> = {}, target = 10): GoalSnapshot => ({
    title: { en: 'Title' },
    noticeIT: { en: 'IT' },
    noticeMarketing: { en: 'Marketing' },
    why: null,
    ownerTeamId: 't',
    cycleId: 'c',
    parentId: null,
    keyResults: [{ id: 'k', title: { en: 'K' }, unit: null, metric: 'NUMBER', start: 0, target, weight: 1, accountableSide: 'IT', source: 'MANUAL' }],
    ...more,
  });

  test('wording is not material; targets, dates, weights and accountability are', () => {
    const changed = (after: GoalSnapshot) => isMaterial(snapshotChanges(snapshot(), after));
    expect(changed(snapshot({ title: { en: 'Better title' }, why: { en: 'Because' } }))).toBe(false);
    expect(changed(snapshot({}, 11))).toBe(true);
    expect(changed(snapshot({ cycleId: 'other' }))).toBe(true);
    expect(changed(snapshot({ keyResults: [] }))).toBe(true);
    expect(snapshotChanges(snapshot(), snapshot())).toEqual([]);
  });

  test('the two-key rule needs each side', () => {
    expect(hasBothSides([{ accountableSide: 'IT' }])).toBe(false);
    expect(hasBothSides([{ accountableSide: 'IT' }, { accountableSide: 'MARKETING' }])).toBe(true);
  });
});
