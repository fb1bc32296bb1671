import { describe, expect, test } from '@jest/globals';
import { createInstance } from 'i18next';
import { createFormat } from '../../platform/i18n/format.ts';
import { isStale, valueWords } from './goal-words.ts';
import en from './messages/en.json' with { type: 'json' };
import { goalFormat } from './use-goal-format.ts';

const i18n = createInstance();
await i18n.init({ lng: 'en', ns: ['goals'], defaultNS: 'goals', resources: { en: { goals: en } } });
const t = i18n.getFixedT('en', 'goals');
const money = { metric: 'CURRENCY', unit: null } as const;
const plain = (text: string) => text.replaceAll(/\s/gu, ' ');
const unit = (text: string) => ({ __typename: 'LocalizedText' as const, pl: text, en: null, text, language: 'PL' as const });

describe('values of key results', () => {
  test.each([
    ['PLN', 'pl', '12 500 zł'],
    ['CZK', 'pl', '12 500 CZK'],
    ['EUR', 'en', '€12,500'],
    ['JPY', 'en', 'JP¥12,500'],
  ] as const)('amounts are in the currency of the workspace: %s for a reader of %s', (currency, language, text) => {
    expect(plain(valueWords(t, goalFormat(createFormat(language), currency), money, 12_500))).toBe(text);
  });

  test('an amount has no currency before the workspace is known, and its own unit where it names one', () => {
    const format = goalFormat(createFormat('en'), null);
    expect(valueWords(t, format, money, 1200)).toBe('1,200');
    expect(valueWords(t, goalFormat(createFormat('en'), 'PLN'), { ...money, unit: unit('tys. zł') }, 1200)).toBe('1,200 tys. zł');
  });

  test('percent, yes or no, and what nobody has said', () => {
    const format = goalFormat(createFormat('en'), 'PLN');
    expect(valueWords(t, format, { metric: 'PERCENT', unit: null }, 46)).toBe('46%');
    expect(valueWords(t, format, { metric: 'BINARY', unit: null }, 1)).toBe(en.value.yes);
    expect(valueWords(t, format, money, null)).toBe('–');
  });
});

describe('a goal of which nobody speaks', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  const ago = (days: number) => new Date(now - days * 86_400_000).toISOString();

  test.each([
    ['signed yesterday, not spoken of yet', 'ACTIVE', null, ago(1), false],
    ['signed long ago, never spoken of', 'ACTIVE', null, ago(11), true],
    ['spoken of lately', 'ACTIVE', ago(9), ago(90), false],
    ['not spoken of for ten days, signed anew', 'ACTIVE', ago(11), ago(1), true],
    ['paused', 'PAUSED', ago(40), ago(90), false],
  ] as const)('%s', (_case, state, lastCheckInAt, lastSignedAt, stale) => {
    expect(isStale({ state, lastCheckInAt, lastSignedAt }, now)).toBe(stale);
  });
});
