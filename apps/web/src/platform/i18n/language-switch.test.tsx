import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { useTranslation } from 'react-i18next';
import { renderScreen } from '../testing/render-screen.tsx';
import { createFormat } from './format.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { useFormat } from './use-format.ts';

function Words() {
  const { t } = useTranslation('test');
  const format = useFormat();
  return (
    <>
      <LanguageSwitch />
      <p>{t('greeting')}</p>
      <p>{t('people', { count: 3 })}</p>
      <p>{format.date('2026-11-23')}</p>
      <p>{format.number(1234.5)}</p>
    </>
  );
}
const messages = {
  en: { greeting: 'Good morning', people_one: '{{count}} person', people_other: '{{count}} people' },
  pl: { greeting: 'Dzień dobry', people_one: '{{count}} osoba', people_few: '{{count}} osoby', people_many: '{{count}} osób', people_other: '{{count}} osoby' },
};

afterEach(() => localStorage.clear());

describe('switching the language', () => {
  test('changes words, plurals, dates and numbers on the screen, without a reload, and is remembered', async () => {
    const { user } = renderScreen(<Words />, { messages, viewer: null });
    expect(screen.getByText('Good morning')).toBeInTheDocument();
    expect(screen.getByText('3 people')).toBeInTheDocument();
    expect(screen.getByText('23 Nov 2026')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Polski' }));
    expect(await screen.findByText('Dzień dobry')).toBeInTheDocument();
    expect(screen.getByText('3 osoby')).toBeInTheDocument();
    expect(screen.getByText('23 lis 2026')).toBeInTheDocument();
    expect(screen.getByText('1234,5')).toBeInTheDocument();
    await waitFor(() => expect(localStorage.getItem('tandem-language')).toBe('pl'));
    expect(document.documentElement.lang).toBe('pl');
  });
});

describe('createFormat', () => {
  const now = new Date(2026, 10, 23, 9, 0);
  const en = createFormat('en');
  const pl = createFormat('pl');

  test('relative time counts calendar days', () => {
    expect(en.relative('2026-11-23', now)).toBe('today');
    expect(en.relative('2026-11-20', now)).toBe('3 days ago');
    expect(pl.relative('2026-11-24', now)).toBe('jutro');
    expect(en.relative(new Date(2026, 10, 23, 7, 0).toISOString(), now)).toBe('2 hours ago');
  });

  test('money comes in minor units, shares in 0–1, nothing as a dash', () => {
    expect(en.currency(123400, 'EUR')).toBe('€1,234');
    expect(pl.percent(0.455, 1)).toBe('45,5%');
    expect(en.number(null)).toBe('–');
    expect(pl.date(undefined)).toBe('–');
  });
});
