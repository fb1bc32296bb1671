import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reasonsOf } from './team-lacks.ts';
import { lacksOf, modeClock, overlap, overloads, type Share } from './teams.validity.ts';

const EPOCH = Date.UTC(2026, 0, 1);
const day = (offset: number) => new Date(EPOCH + offset * 86_400_000).toISOString().slice(0, 10);

const share = fc
  .record({ start: fc.integer({ min: 0, max: 60 }), length: fc.option(fc.integer({ min: 0, max: 40 })), fraction: fc.integer({ min: 1, max: 100 }) })
  .map(({ start, length, fraction }): Share => ({ from: day(start), to: length === null ? null : day(start + length), fraction: fraction / 100 }));

const on = (span: { from: string; to: string | null }, offset: number) => span.from <= day(offset) && (span.to === null || span.to >= day(offset));

describe('shares of one person', () => {
  test('the spans found are exactly the days on which a day-by-day count exceeds the whole', () => {
    fc.assert(
      fc.property(fc.array(share, { maxLength: 8 }), (shares) => {
        const found = overloads(shares);
        const totals: (number | null)[] = [];
        for (let offset = -20; offset <= 120; offset += 1) {
          const hundredths = shares.filter((each) => on(each, offset)).reduce((sum, each) => sum + Math.round(each.fraction * 100), 0);
          const spans = found.filter((each) => on(each, offset));
          const expected = hundredths > 100 ? hundredths : null;
          expect(spans.map((span) => Math.round(span.total * 100))).toEqual(expected === null ? [] : [expected]);
          totals.push(expected);
        }
        // As few spans as possible: one for each run of days with the same total.
        expect(found).toHaveLength(totals.filter((total, index) => total !== null && total !== totals[index - 1]).length);
        expect(found.map((span) => span.from)).toEqual(found.map((span) => span.from).sort());
      }),
    );
  });

  test('two spans overlap exactly when a day is in both', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const shared = Array.from({ length: 140 }, (_, offset) => on(one, offset) && on(other, offset)).some(Boolean);
        expect(overlap(one, other)).toBe(shared);
      }),
    );
  });

  test('exactly the whole is no overload, whatever binary fractions add', () => {
    expect(overloads([0.1, 0.2, 0.7].map((fraction) => ({ fraction, from: day(0), to: null })))).toEqual([]);
  });
});

describe('a joint team', () => {
  test('is valid exactly with members and a liaison of each side', () => {
    const place = fc.record({ side: fc.constantFrom('IT' as const, 'MARKETING' as const, null), liaison: fc.boolean() });
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const both = (['IT', 'MARKETING'] as const).every((side) => places.some((each) => each.side === side && each.liaison));
        const lacks = lacksOf('JOINT', places);
        expect(lacks.length === 0).toBe(both);
        expect(lacksOf('DEPARTMENT', places)).toEqual([]);
        for (const side of ['IT', 'MARKETING'] as const) {
          expect(lacks.includes(`NO_${side}_MEMBER`)).toBe(places.every((each) => each.side !== side));
          expect(lacks.includes(`NO_${side}_LIAISON`)).toBe(places.every((each) => each.side !== side || !each.liaison));
        }
        // Every department that lacks something is told so once, in both languages.
        const short = (['IT', 'MARKETING'] as const).filter((side) => lacks.some((lack) => lack.startsWith(`NO_${side}`)));
        const reasons = reasonsOf(lacks);
        expect(reasons).toHaveLength(short.length);
        expect(reasons.every((reason) => reason.pl !== '' && reason.en !== '')).toBe(true);
      }),
    );
  });
});

describe('a way of working with an end', () => {
  test('counts the days to it, past months and clock changes, and asks two weeks before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: -400, max: 400 }), (today, left) => {
        expect(modeClock(day(today + left), day(today))).toEqual({ modeDaysLeft: left, modeDecisionDue: left <= 14 });
      }),
    );
    expect(modeClock(null, day(0))).toEqual({ modeDaysLeft: null, modeDecisionDue: false });
  });
});
