import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Side } from '../../platform/context/request-context.ts';
import { partValue, type Shape, type Sums } from './formulas.ts';

interface Row {
  side: Side;
  numerator: number;
  denominator: number;
  spoilt: number | null;
}

/** The 85th percentile, between the two rows around it. */
function percentile85(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = 0.85 * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

/** What the statement of the scorecard hands over of these rows. */
function sumsOf({ kind }: Shape, rows: readonly Row[]): Sums[] {
  const sides = kind.startsWith('BOTH_SIDES') ? (['IT', 'MARKETING'] as const) : [null];
  return sides.map((side) => {
    const mine = rows.filter((row) => side === null || row.side === side);
    const sum = (of: (row: Row) => number) => mine.reduce((all, row) => all + of(row), 0);
    return {
      ...{ side, n: mine.length, numerator: sum(({ numerator }) => numerator), denominator: sum(({ denominator }) => denominator) },
      ...{ numerator85: percentile85(mine.map(({ numerator }) => numerator)), denominator85: percentile85(mine.map(({ denominator }) => denominator)) },
      ...{ spoilt: sum(({ spoilt }) => spoilt ?? 0), judged: mine.filter(({ spoilt }) => spoilt !== null).length },
    };
  });
}

const valueOf = (shape: Shape, rows: readonly Row[]) => partValue(shape, sumsOf(shape, rows), 1).value;
const SHAPES: Shape[] = [
  ...[{ kind: 'SHARE' } as const, { kind: 'BOTH_SIDES' } as const, { kind: 'COUNT', target: 7 } as const, { kind: 'BOTH_SIDES_COUNT', target: 5 } as const],
  ...[{ kind: 'INVERSE', worst: 0.6 } as const, { kind: 'PERCENTILE_85' } as const, { kind: 'UNSPOILT' } as const],
];
const shapes = (...kinds: Shape['kind'][]) => SHAPES.filter(({ kind }) => kinds.includes(kind)).map((shape) => [shape.kind, shape] as const);
const size = fc.integer({ min: 1, max: 8 });
const row = fc.record({ side: fc.constantFrom<Side>('IT', 'MARKETING'), size, share: fc.constantFrom(0, 0.5, 1), spoilt: fc.constantFrom(0, 1, null) })
  .map(({ side, size, share, spoilt }): Row => ({ side, denominator: size, numerator: share * size, spoilt: share > 0 ? (spoilt ?? 0) : spoilt }));
const rows = fc.array(row, { minLength: 1, maxLength: 12 });

describe('what cannot raise a part', () => {
  // Where a high numerator is bad (INVERSE) or a speed (PERCENTILE_85), such an event is no row at all: the rows of the demo company show that, see test/scorecard/one-sided.ts.
  test.each(shapes('SHARE', 'BOTH_SIDES', 'COUNT', 'BOTH_SIDES_COUNT', 'UNSPOILT'))('an event without the word of the other side is a row that counts nothing: %s', (_, shape) => {
    fc.assert(
      fc.property(rows, row, (before, event) => {
        const value = valueOf(shape, before);
        const after = valueOf(shape, [...before, { ...event, numerator: 0, spoilt: null }]);
        if (value !== null) expect(after).toBeLessThanOrEqual(value + 1e-9);
        else expect(after ?? 0).toBe(0);
      }),
    );
  });

  test.each(shapes('BOTH_SIDES', 'BOTH_SIDES_COUNT'))('what one side does alone, however much, stays below twice what the other does: %s', (_, shape) => {
    fc.assert(
      fc.property(rows, fc.array(row, { maxLength: 20 }), fc.constantFrom<Side>('IT', 'MARKETING'), (before, more, side) => {
        const other = before.filter((each) => each.side !== side);
        fc.pre(other.length > 0);
        const alone = [...before, ...more.map((each): Row => ({ ...each, side, numerator: each.denominator }))];
        const [theirs] = partValue(shape, sumsOf(shape, alone), 1).sides.filter((each) => each.side !== side);
        if (!theirs) throw new Error('A part of both sides counts both');
        expect(valueOf(shape, alone) ?? 0).toBeLessThanOrEqual(2 * Math.min(1, theirs.numerator / theirs.denominator) + 1e-9);
        expect(valueOf(shape, alone.map((each) => (each.side === side ? each : { ...each, numerator: 0 }))) ?? 0).toBe(0);
      }),
    );
  });

  test.each(shapes('SHARE', 'BOTH_SIDES', 'COUNT', 'BOTH_SIDES_COUNT', 'INVERSE'))('one piece of work cut into several that weigh as much together: %s', (_, shape) => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.array(size, { minLength: 2, maxLength: 6 }), (before, which, weights) => {
        const cut = before[which % before.length];
        if (!cut) throw new Error('There is a row');
        const whole = weights.reduce((sum, each) => sum + each, 0);
        const pieces = weights.map((weight): Row => ({ ...cut, numerator: (cut.numerator * weight) / whole, denominator: (cut.denominator * weight) / whole }));
        const value = valueOf(shape, before);
        const after = valueOf(shape, before.flatMap((each) => (each === cut ? pieces : [each])));
        if (value === null) expect(after).toBeNull();
        else expect(after).toBeCloseTo(value, 9);
      }),
    );
  });
});
