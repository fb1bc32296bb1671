import { describe, expect, test } from '@jest/globals';
import { windowOf } from './timeline.window.ts';

describe('the thirteen weeks', () => {
  test.each([
    ['a Saturday', '2026-11-28', null, '2026-11-23', '2027-02-21'],
    ['a Sunday', '2026-11-29', null, '2026-11-23', '2027-02-21'],
    ['a Monday', '2026-11-30', null, '2026-11-30', '2027-02-28'],
    ['another day', '2026-11-28', '2027-03-03', '2027-03-01', '2027-05-30'],
  ])('begin with the Monday of the week: %s', (_name, today, asked, from, to) => {
    expect(windowOf(today, asked)).toEqual({ from, to });
  });

  test.each(['0001-01-01', '9999-12-31'])('lie at most ten years away, whatever is asked: %s', (asked) => {
    const { from, to } = windowOf('2026-11-28', asked);
    for (const day of [from, to]) expect(day).toMatch(/^20[13]\d-\d\d-\d\d$/);
  });
});
