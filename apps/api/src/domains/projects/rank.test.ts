import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rankBetween } from './rank.ts';

describe('fractional index', () => {
  test('appending, prepending and inserting give ranks in order', () => {
    const first = rankBetween(null, null);
    const last = rankBetween(first, null);
    const top = rankBetween(null, first);
    const between = rankBetween(first, last);
    expect([last, between, first, top].sort()).toEqual([top, first, between, last]);
  });

  test('two that are not in order are refused', () => {
    expect(() => rankBetween('a1', 'a1')).toThrow('No rank fits');
    expect(() => rankBetween('a2', 'a1')).toThrow('No rank fits');
    expect(() => rankBetween('!', null)).toThrow('is no rank');
  });

  test('property: whatever is inserted anywhere, byte order is the order of the list, and no two ranks are equal', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { minLength: 1, maxLength: 200 }), (places) => {
        const list: string[] = [];
        for (const place of places) {
          const at = Math.floor(place * (list.length + 1));
          list.splice(at, 0, rankBetween(list[at - 1] ?? null, list[at] ?? null));
        }
        expect([...list].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))).toEqual(list);
        expect(new Set(list).size).toBe(list.length);
      }),
    );
  });

  test('property: moving one of many changes only its own rank and puts it where it was dropped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 60 }), (size, moves) => {
        let list: { id: number; rank: string }[] = [];
        for (let id = 0; id < size; id += 1) list.push({ id, rank: rankBetween(list.at(-1)?.rank ?? null, null) });
        for (const [from, to] of moves) {
          const moved = list[from % size];
          const rest = list.filter((each) => each !== moved);
          const at = to % size;
          if (!moved) continue;
          rest.splice(at, 0, { id: moved.id, rank: rankBetween(rest[at - 1]?.rank ?? null, rest[at]?.rank ?? null) });
          list = rest;
          expect([...list].sort((a, b) => (a.rank < b.rank ? -1 : 1)).map((each) => each.id)).toEqual(list.map((each) => each.id));
        }
      }),
    );
  });

  test('ten thousand appended or prepended ranks stay short', () => {
    let last: string | null = null;
    let first: string | null = null;
    for (let count = 0; count < 10_000; count += 1) {
      last = rankBetween(last, null);
      first = rankBetween(null, first);
    }
    expect(last?.length).toBeLessThanOrEqual(4);
    expect(first?.length).toBeLessThanOrEqual(4);
  });
});
