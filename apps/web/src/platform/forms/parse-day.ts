import type { AppLanguage } from '../i18n/language.ts';

const pad = (value: number) => String(value).padStart(2, '0');

function day(year: number, month: number, date: number): string | null {
  const real = new Date(year, month - 1, date);
  const exists = real.getFullYear() === year && real.getMonth() === month - 1 && real.getDate() === date;
  return exists ? `${year}-${pad(month)}-${pad(date)}` : null;
}

const monthNumber = (word: string, language: AppLanguage): number => {
  const locale = language === 'pl' ? 'pl-PL' : 'en-GB';
  const letters = word.toLowerCase().replace('.', '').slice(0, 3);
  for (let month = 0; month < 12; month++) {
    const name = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).formatToParts(new Date(2026, month, 1)).find((part) => part.type === 'month');
    if (name?.value.toLowerCase().startsWith(letters)) return month + 1;
  }
  return 0;
};

/** Reads a day the way people type it: 2026-11-23, 23.11.2026, 23/11, 23 Nov 2026, 23 listopada. Null when it is no day. */
export function parseTypedDay(text: string, language: AppLanguage, thisYear = new Date().getFullYear()): string | null {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const fullYear = (year: string | undefined) => (!year ? thisYear : Number(year) < 100 ? 2000 + Number(year) : Number(year));
  const numbers = /^(\d{1,2})[./\-\s]+(\d{1,2})(?:[./\-\s]+(\d{4}|\d{2}))?\.?$/.exec(typed);
  if (numbers) return day(fullYear(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const named = /^(\d{1,2})\.?\s+(\p{L}{3,}\.?)\s*(\d{4}|\d{2})?$/u.exec(typed);
  if (named) return day(fullYear(named[3]), monthNumber(named[2] ?? '', language), Number(named[1]));
  return null;
}
