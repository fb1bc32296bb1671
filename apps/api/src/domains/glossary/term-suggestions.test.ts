import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logLikelihood, suggestTerms, type WordCount } from './term-suggestions.ts';

const written = [{ language: 'PL' as const, it: 2_000, marketing: 2_000 }];
const count = (word: string, it: number, marketing: number, texts = 3): WordCount => ({ word, language: 'PL', it, marketing, other: 0, texts });
const suggest = (...counts: WordCount[]) => suggestTerms(counts, written);

const counts = fc.uniqueArray(
  fc.record({ word: fc.constantFrom('klaster', 'klastra', 'klastrem', 'lejek', 'CDP', 'kampania', 'kampanii', 'wdrożenie'), language: fc.constant('PL' as const), it: fc.nat(20), marketing: fc.nat(20), other: fc.nat(2), texts: fc.nat(9) }),
  { selector: ({ word }) => word },
);

describe('suggested terms', () => {
  test('are words of one side and acronyms of any; words of both sides and rare ones are not', () => {
    expect(suggest(count('klaster', 9, 0), count('kampania', 9, 8), count('CDP', 2, 2), count('lejek', 0, 2), count('makieta', 0, 8, 1))).toEqual([
      { word: 'klaster', language: 'PL', forms: [], times: 9, texts: 3, side: 'IT' },
      { word: 'CDP', language: 'PL', forms: [], times: 4, texts: 3, side: null },
    ]);
  });

  test('count the forms of a word together', () => {
    expect(suggest(count('serwera', 3, 0), count('serwer', 2, 0), count('serwerem', 4, 0))).toMatchObject([{ word: 'serwer', forms: ['serwera', 'serwerem'], times: 9, side: 'IT' }]);
  });

  test('name no word twice, invent none and never tell more times than were written', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const suggested = suggestTerms(given, written);
        const words = suggested.flatMap(({ word, forms }) => [word, ...forms]);
        expect(new Set(words).size).toBe(words.length);
        expect(words.filter((word) => !given.some((each) => each.word === word))).toEqual([]);
        const all = given.reduce((total, { it, marketing, other }) => total + it + marketing + other, 0);
        expect(suggested.reduce((total, { times }) => total + times, 0)).toBeLessThanOrEqual(all);
      }),
    );
  });

  test('the measure is never negative, is nothing for equal frequencies, and does not mind which side is named first', () => {
    const size = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(size, size, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (ofA, ofB, shareA, shareB) => {
        const [a, b] = [Math.floor(ofA * shareA), Math.floor(ofB * shareB)];
        expect(logLikelihood(a, ofA, b, ofB)).toBeGreaterThanOrEqual(0);
        expect(logLikelihood(a, ofA, b, ofB)).toBeCloseTo(logLikelihood(b, ofB, a, ofA), 6);
        expect(logLikelihood(a, ofA, a * 2, ofA * 2)).toBeCloseTo(0, 6);
      }),
    );
  });
});
