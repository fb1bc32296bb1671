import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { DEFINITION, INDICES, PARTS } from './definition.ts';

/** Parts, weights, shapes and SQL of each definition. A change needs a new number with a new line here: weeks written down name the definition they were counted by. */
const FINGERPRINTS: Record<number, string> = {
  3: 'db656d54327446d9',
};

describe('the definition', () => {
  test('has the eight recommendations, each with its parts and weights, which add up to 1', () => {
    expect(INDICES.map(({ parts }) => parts.map(({ code, weight }) => `${weight} ${code}`))).toEqual([
      ['0.3 GOALS_OF_BOTH', '0.25 CHECK_INS_READ', '0.25 PACE', '0.2 SHARE_FOR_MARKETING'],
      ['0.35 PROMISES_LIKELY', '0.25 SKILLS_AT_HAND', '0.15 CRITICAL_SKILLS_HELD', '0.25 PROBLEMS_TAKEN_UP'],
      ['0.35 LEARNING_APPLIED', '0.3 LEVELS_GAINED', '0.2 SHADOWINGS_CONFIRMED', '0.15 QUIZ_REMEMBERED'],
      ['0.35 DELIVERED_BY_FIRST_DATE', '0.2 ANSWERED_IN_A_DAY', '0.2 EXPRESS_AS_PROMISED', '0.15 PROBABILITIES_HONEST', '0.1 SERVED_ITS_PURPOSE'],
      ['0.25 DATA_KNOWN', '0.25 DATA_USED', '0.25 INSIGHTS_USED', '0.25 TECHNOLOGIES_FIT'],
      ['0.4 FEW_UNKNOWN_WORDS', '0.25 TOP_TERMS_DEFINED', '0.2 QUESTIONS_ANSWERED', '0.15 COMPREHENSION'],
      ['0.35 FOUND_USEFUL', '0.25 KEPT_TRUE', '0.25 BUDGET_CLOSED', '0.15 REVIEWED_TOGETHER'],
      ['0.3 ONE_DECIDES', '0.2 RULES_ACKNOWLEDGED', '0.3 NOT_OVERRIDDEN', '0.2 ANSWERED_IN_TIME'],
    ]);
    for (const { parts } of INDICES) expect(parts.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0)).toBe(100);
    expect(INDICES.map(({ recommendation }) => recommendation)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set(PARTS.map(({ code }) => code)).size).toBe(PARTS.length);
  });

  test('changes only together with its number', () => {
    const counted = PARTS.map(({ recommendation, code, weight, shape, fewest, rows }) => [recommendation, code, weight, shape, fewest, rows.replace(/\s+/g, ' ').trim()]);
    expect(createHash('sha256').update(JSON.stringify(counted)).digest('hex').slice(0, 16)).toBe(FINGERPRINTS[DEFINITION]);
  });

  test('says every part in both languages, in different words', () => {
    for (const { name, formula } of PARTS) {
      expect(name.pl).not.toBe(name.en);
      expect(formula.pl.length).toBeGreaterThan(20);
      expect(formula.pl).not.toBe(formula.en);
    }
  });
});
