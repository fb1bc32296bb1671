import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lacksOf, overloads, type Share } from './teams.validity.ts';

const EPOCH = Date.UTC(2026, 0, 1);
const day = (offset: number) => new Date(EPOCH + offset * 86_400_000).toISOString().slice(0, 10);

const share = fc
  .record({ start: fc.integer({ min: 0, max: 60 }), length: fc.option(fc.integer({ min: 0, max: 40 })), fraction: fc.integer({ min: 1, max: 100 }) })
  .map(({ start, length, fraction }): Share => ({ from: day(start), to: length === null ? null : day(start + length), fraction: fraction / 100 }));

describe('shares of one person', () => {
  test('the spans found are exactly the days on which a day-by-day count exceeds the whole', () => {
    fc.assert(
      fc.property(fc.array(share, { maxLength: 8 }), (shares) => {
        const found = overloads(shares);
        for (let offset = 0; offset <= 120; offset += 1) {
          const today = day(offset);
          const hundredths = shares.filter((each) => each.from <= today && (each.to === null || each.to >= today)).reduce((sum, each) => sum + Math.round(each.fraction * 100), 0);
          const span = found.find((each) => each.from <= today && (each.to === null || each.to >= today));
          expect(span !== undefined).toBe(hundredths > 100);
          if (span) expect(Math.round(span.total * 100)).toBe(hundredths);
        }
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
        expect(lacksOf('JOINT', places).length === 0).toBe(both);
        expect(lacksOf('DEPARTMENT', places)).toEqual([]);
      }),
    );
  });
});
