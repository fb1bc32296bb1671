import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Side } from '../../platform/context/request-context.ts';
import { type Agreement, edited, signed, waitingFor, waitingVersion, withdrawn } from './goals.agreement.ts';
import { expectedProgress, goalProgress, keyResultProgress, rankOf, rolledUpProgress, splitStatus, valueAt, weekOf } from './goals.progress.ts';
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

  test('of the goals below lies between the worst and the best of them; goals without key results do not count', () => {
    const progress = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(progress, { maxLength: 8 }), (below) => {
        const known = below.filter((each) => each !== null);
        const whole = rolledUpProgress(below);
        if (known.length === 0) return expect(whole).toBeNull();
        expect(whole).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
        expect(whole).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
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
        const worse = Math.max(rankOf(it), rankOf(marketing));
        if (it && marketing) expect(rankOf(status.overall)).toBe(worse);
        // Trouble needs no second voice; green needs both.
        if (worse > rankOf('ON_TRACK')) expect(rankOf(status.overall)).toBe(worse);
        expect(status.overall === 'ON_TRACK').toBe(it === 'ON_TRACK' && marketing === 'ON_TRACK');
        expect(splitStatus(marketing, it)).toEqual({ ...status, it: marketing, marketing: it });
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
    const [keyResult] = snapshot().keyResults;
    const measured = (more: Partial<GoalSnapshot['keyResults'][number]>) => snapshot({ keyResults: keyResult ? [{ ...keyResult, ...more }] : [] });
    expect(changed(measured({}))).toBe(false);
    expect(changed(measured({ title: { en: 'Said better' } }))).toBe(false);
    expect(changed(measured({ weight: 2 }))).toBe(true);
    expect(changed(measured({ accountableSide: 'MARKETING' }))).toBe(true);
    expect(snapshotChanges(snapshot(), snapshot())).toEqual([]);
  });

  test('the two-key rule needs each side', () => {
    expect(hasBothSides([{ accountableSide: 'IT' }])).toBe(false);
    expect(hasBothSides([{ accountableSide: 'IT' }, { accountableSide: 'MARKETING' }])).toBe(true);
  });
});

describe('agreement', () => {
  type Step = { kind: 'sign'; side: Side; number: 'waiting' | 'older' } | { kind: 'edit'; material: boolean } | { kind: 'withdraw' };
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ kind: fc.constant('sign' as const), side: fc.constantFrom<Side[]>('IT', 'MARKETING'), number: fc.constantFrom('waiting' as const, 'older' as const) }),
    fc.record({ kind: fc.constant('edit' as const), material: fc.boolean() }),
    fc.record({ kind: fc.constant('withdraw' as const) }),
  );
  const draft: Agreement = { state: 'DRAFT', latestVersion: 1, proposedVersion: null, inForceVersion: null };

  /** Plays steps as the services do: what they refuse changes nothing. */
  function play(steps: readonly Step[], look: (before: Agreement, step: Step, after: Agreement, signatures: Map<number, Side[]>) => void): Agreement {
    const signatures = new Map<number, Side[]>();
    let agreement = draft;
    for (const each of steps) {
      const before = agreement;
      const waiting = waitingVersion(before);
      const earlier = signatures.get(waiting ?? 0) ?? [];
      if (each.kind === 'edit') agreement = edited(before, each.material);
      else if (each.kind === 'withdraw') agreement = before.proposedVersion === null ? before : withdrawn(before);
      else if (waiting !== null && each.number === 'waiting' && !earlier.includes(each.side)) {
        agreement = signed(before, each.side, earlier);
        signatures.set(waiting, [...earlier, each.side]);
      }
      look(before, each, agreement, signatures);
    }
    return agreement;
  }

  test('only two signatures of different sides under one version put it in force; wording follows what they signed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        play(steps, (before, each, after, signatures) => {
          if (after.inForceVersion === before.inForceVersion) return;
          if (each.kind === 'sign') expect([...(signatures.get(after.inForceVersion ?? 0) ?? [])].sort()).toEqual(['IT', 'MARKETING']);
          else expect([each, before.inForceVersion === null]).toEqual([{ kind: 'edit', material: false }, false]);
        });
      }),
    );
  });

  test('an edit gives what waits a new number that nobody has signed, and numbers are never used twice', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        play(steps, (before, each, after, signatures) => {
          expect(after.latestVersion).toBe(before.latestVersion + (each.kind === 'edit' ? 1 : 0));
          const waiting = waitingVersion(after);
          if (each.kind === 'edit' && waiting !== null) expect([waiting, signatures.get(waiting)]).toEqual([after.latestVersion, undefined]);
        });
      }),
    );
  });

  test('once in force a goal never falls back to a draft, and a proposal never moves what holds', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        play(steps, (before, each, after) => {
          if (before.inForceVersion === null) return;
          expect([after.state, after.inForceVersion !== null]).toEqual(['ACTIVE', true]);
          if ((each.kind === 'edit' && each.material) || each.kind === 'withdraw') expect(after.inForceVersion).toBe(before.inForceVersion);
        });
      }),
    );
  });

  test('a paused goal stays paused when a change of it is signed', () => {
    const paused: Agreement = { state: 'PAUSED', latestVersion: 2, proposedVersion: 2, inForceVersion: 1 };
    expect(signed(paused, 'IT', ['MARKETING'])).toEqual({ state: 'PAUSED', latestVersion: 2, proposedVersion: null, inForceVersion: 2 });
  });

  test('waits for those who have not signed or answered, and for nobody once the goal has ended', () => {
    const goal = { ...draft, signedSides: [] as Side[], openSplit: false, reconciledSides: [] as Side[] };
    expect(waitingFor(goal)).toEqual([]);
    expect(waitingFor({ ...goal, state: 'PROPOSED', signedSides: ['IT'] })).toEqual([{ side: 'MARKETING', action: 'SIGN' }]);
    expect(waitingFor({ ...goal, state: 'ACTIVE', inForceVersion: 1, openSplit: true, reconciledSides: ['MARKETING'] })).toEqual([{ side: 'IT', action: 'RECONCILE' }]);
    expect(waitingFor({ ...goal, state: 'ARCHIVED' })).toEqual([]);
  });
});
