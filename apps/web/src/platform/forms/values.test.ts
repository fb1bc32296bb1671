import { describe, expect, test } from '@jest/globals';
import { parseTypedDay } from './parse-day.ts';
import { withAcceptedVersion } from './mutation-result.ts';

describe('withAcceptedVersion', () => {
  test('raises an older version, keeps a newer one and leaves other inputs alone', () => {
    expect(withAcceptedVersion({ input: { expectedVersion: 3, name: 'a' } }, 5)).toEqual({ input: { expectedVersion: 5, name: 'a' } });
    expect(withAcceptedVersion({ input: { expectedVersion: 6 } }, 5)).toEqual({ input: { expectedVersion: 6 } });
    expect(withAcceptedVersion({ input: { name: 'a' } }, 5)).toEqual({ input: { name: 'a' } });
    expect(withAcceptedVersion({ input: { expectedVersion: 3 } }, null)).toEqual({ input: { expectedVersion: 3 } });
  });
});

describe('parseTypedDay', () => {
  test.each([
    ['2026-11-23', '2026-11-23'],
    ['23.11.2026', '2026-11-23'],
    ['3/1/27', '2027-01-03'],
    ['23.11', '2026-11-23'],
    ['23 listopada 2026', '2026-11-23'],
    ['1 maja', '2026-05-01'],
    ['31.02.2026', null],
    ['tomorrow', null],
  ])('%s', (typed, day) => {
    expect(parseTypedDay(typed, 'pl', 2026)).toBe(day);
  });

  test('English months', () => {
    expect(parseTypedDay('23 Nov 2026', 'en', 2026)).toBe('2026-11-23');
    expect(parseTypedDay('1 september', 'en', 2026)).toBe('2026-09-01');
  });
});
