import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DemoPlan } from '../../platform/demo/demo-plan.ts';
import { monthsOf, openOnDayOf } from './pulse.demo.ts';
import { figuresOf, score, topicOf } from './pulse.figures.ts';
import { QUESTIONS } from './pulse.questions.ts';
import { lastDay, monthAfter, monthsLater, nextPeriod, openingDay } from './pulse.schedule.ts';

const asked = [
  { code: 'A', recommendation: 4, text: { en: 'a', pl: 'a' } },
  { code: 'B', recommendation: null, text: { en: 'b', pl: 'b' } },
];
const tally = (side: 'IT' | 'MARKETING', question: string, own: number[], predicted: number[]) => ({ side, question, own, predicted });

describe('figures', () => {
  test('a mean of 1 is 0, of 3 is 50, of 5 is 100; nobody is nothing', () => {
    expect([score([4, 0, 0, 0, 0]), score([0, 0, 2, 0, 0]), score([0, 0, 0, 0, 9]), score([1, 0, 0, 0, 1]), score([0, 0, 0, 0, 0]), score(undefined)]).toEqual([0, 50, 100, 50, null, null]);
  });

  test('disagreement, and the blind spot of each side against what the other really said', () => {
    const [figures] = figuresOf(asked, [tally('IT', 'A', [0, 0, 0, 4, 0], [0, 0, 0, 4, 0]), tally('MARKETING', 'A', [4, 0, 0, 0, 0], [0, 0, 0, 0, 4])]);
    expect(figures).toMatchObject({ recommendation: 4, ownIt: 75, ownMarketing: 0, predictedByIt: 75, predictedByMarketing: 100, disagreement: 75, blindSpotIt: 75, blindSpotMarketing: 25 });
  });

  test('with one side only there is no gap and no topic; the largest gap is the topic, the first asked where they are equal', () => {
    const one = figuresOf(asked, [tally('IT', 'A', [0, 0, 0, 4, 0], [4, 0, 0, 0, 0])]);
    expect(one[0]).toMatchObject({ ownIt: 75, disagreement: null, blindSpotIt: null, blindSpotMarketing: null });
    expect(topicOf(one)).toBeNull();
    const agree = ['A', 'B'].flatMap((code) => [tally('IT', code, [0, 0, 3, 0, 0], [0, 0, 3, 0, 0]), tally('MARKETING', code, [0, 0, 3, 0, 0], [0, 0, 3, 0, 0])]);
    expect(topicOf(figuresOf(asked, agree))).toBeNull();
    const blind = agree.map((each) => (each.side === 'MARKETING' ? { ...each, predicted: [3, 0, 0, 0, 0] } : each));
    expect(topicOf(figuresOf(asked, blind))).toEqual({ question: 'A', kind: 'BLIND_SPOT_MARKETING', gap: 50 });
  });

  test('every score lies between 0 and 100 and does not depend on how often everything was said', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }), fc.integer({ min: 1, max: 9 }), (counts, times) => {
        const value = score(counts);
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
        expect(score(counts.map((count) => count * times))).toBe(value);
      }),
    );
  });
});

test('each recommendation is asked about once, in both languages, with at most two more questions', () => {
  expect(QUESTIONS.flatMap(({ recommendation }) => recommendation ?? []).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(QUESTIONS.length).toBeLessThanOrEqual(10);
  expect(new Set(QUESTIONS.map(({ code }) => code)).size).toBe(QUESTIONS.length);
});

describe('the rhythm', () => {
  const PL = { country: 'PL' };

  test('opens on the first working day, is open for working days only', () => {
    expect(openingDay(PL, '2026-11-01', 1)).toBe('2026-11-02');
    expect(openingDay(PL, '2026-05-01', 1)).toBe('2026-05-04'); // the 1st and 3rd of May are holidays
    expect(lastDay(PL, '2026-11-09', 5)).toBe('2026-11-16'); // the 11th is a holiday, then a weekend
  });

  test('asks each month once, in the first whose day is still to come', () => {
    expect(nextPeriod(PL, '2026-11-02', 1, null)).toBe('2026-11-01');
    expect(nextPeriod(PL, '2026-11-03', 1, null)).toBe('2026-12-01');
    expect(nextPeriod(PL, '2026-11-02', 1, '2026-11-01')).toBe('2026-12-01');
    expect(nextPeriod(PL, '2027-03-10', 1, '2026-11-01')).toBe('2027-04-01');
  });

  test('a month later is the same day, or the last one of a shorter month', () => {
    expect([monthAfter('2026-11-05'), monthAfter('2027-01-31'), monthAfter('2026-12-31'), monthsLater('2026-11-01', -11)]).toEqual(['2026-12-05', '2027-02-28', '2027-01-31', '2025-12-01']);
  });
});

test('on whatever day the demo story is told, a survey is open and no two overlap', () => {
  for (let offset = 0; offset < 500; offset += 1) {
    const plan = new DemoPlan(new Date(Date.UTC(2026, 8, 1 + offset, 11)), [], 'Europe/Warsaw');
    const months = monthsOf(plan, openOnDayOf(plan.day(0)));
    const last = months.at(-1);
    expect(last && last.opens <= 0 && last.closes >= 0).toBe(true);
    expect(months.slice(1).every(({ opens }, index) => opens > (months[index]?.closes ?? 0) + 1)).toBe(true);
  }
});
