import { describe, expect, jest, test } from '@jest/globals';
import { readerMarker, type LexiconWord } from './reader-marks.ts';

const word = (form: string, ownerSide: 'IT' | 'MARKETING', more: Partial<LexiconWord> = {}): LexiconWord => ({
  senseId: `${form}:${ownerSide}`,
  termId: form,
  language: 'EN',
  form,
  kind: 'WORD',
  ownerSide,
  label: form,
  plainWording: `plain ${form}`,
  swap: `plain ${form}`,
  ...more,
});
const entries = [word('backlog', 'IT'), word('reach', 'MARKETING'), word('lead', 'IT', { swap: 'head' }), word('lead', 'MARKETING', { swap: null })];
const text = 'Backlog, reach and lead.';
const marker = (side: 'IT' | 'MARKETING' | null) => readerMarker(entries, side, (id) => `/glossary/${id}`, () => Promise.resolve());
const found = (marks: { start: number; end: number }[]) => marks.map(({ start, end }) => text.slice(start, end));

describe('marks for readers and for writers', () => {
  test('a reader sees the other side’s words, a writer their own that the other side may not know; both see false friends', () => {
    const it = marker('IT');
    expect(found(it.mark(text, 'en'))).toEqual(['reach', 'lead']);
    expect(found(it.review(text, 'en'))).toEqual(['Backlog', 'lead']);
    expect(it.readers).toBe('MARKETING');
    expect(found(marker('MARKETING').review(text, 'en'))).toEqual(['reach', 'lead']);
    expect(found(marker(null).review(text, 'en'))).toEqual(['Backlog', 'reach', 'lead']);
    expect(marker(null).readers).toBe('BOTH');
    expect(it.review(text, 'pl')).toEqual([]);
  });

  test('a term has one wording, a false friend one for each meaning; a swap keeps the capital letter of a sentence', () => {
    const it = marker('IT');
    const [backlog, lead] = it.review(text, 'en');
    expect(backlog?.choices).toEqual([{ side: 'IT', wording: 'plain backlog' }]);
    expect(lead?.choices.map(({ wording }) => wording).sort()).toEqual(['head', null]);
    expect(it.swap(text, backlog!, 'plain backlog')).toBe('Plain backlog, reach and lead.');
  });

  test('10,000 terms cost a keystroke in 10,000 characters no more than a few look-ups for each word', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => word(`term${index} of some kind`, index % 2 ? 'IT' : 'MARKETING'));
    const long = Array.from({ length: 1_100 }, (_, index) => `term${index * 7} of`).join(' ').slice(0, 10_000);
    const words = long.split(' ').length;
    const it = readerMarker(many, 'IT', (id) => id, () => Promise.resolve());
    const lookups = jest.spyOn(Map.prototype, 'get');
    it.review(long, 'en');
    const count = lookups.mock.calls.length;
    lookups.mockRestore();
    expect(count).toBeGreaterThanOrEqual(words);
    expect(count).toBeLessThanOrEqual(3 * words);
  });

  test('a key fits no wording until it is offered', () => {
    const swap = jest.fn(() => 'plain backlog');
    const it = readerMarker([Object.defineProperty(word('backlog', 'IT'), 'swap', { get: swap })], 'IT', (id) => id, () => Promise.resolve());
    const marks = it.review('backlog '.repeat(400), 'en');
    expect(marks).toHaveLength(400);
    expect(swap).not.toHaveBeenCalled();
    expect(marks[0]?.choices).toEqual([{ side: 'IT', wording: 'plain backlog' }]);
    // Offered everywhere, as on the page that checks a text, and again after the next key: fitted once all the same.
    const fitted = swap.mock.calls.length;
    for (const mark of it.review('backlog '.repeat(401), 'en')) expect(mark.choices).toEqual([{ side: 'IT', wording: 'plain backlog' }]);
    expect(swap.mock.calls.length).toBe(fitted);
  });

  test('one word after another preposition, or for other readers, has choices of its own', () => {
    const polish = { ...word('backlog', 'IT'), language: 'PL' as const, swap: 'lista zadań' };
    const forms = ['backlog', 'backlogu', 'backlogiem'].map((form) => ({ ...polish, form, label: 'backlog' }));
    const it = readerMarker(forms, 'IT', (id) => id, () => Promise.resolve());
    const offered = (text: string, readers: 'IT' | 'MARKETING' = 'MARKETING') => it.review(text, 'pl', readers).map(({ choices }) => choices[0]?.wording);
    expect(offered('Praca przy backlogu')).toEqual(['liście zadań']);
    expect(offered('Koniec bez backlogu i praca nad backlogiem')).toEqual(['listy zadań', 'listą zadań']);
    expect(offered('Praca przy backlogu')).toEqual(['liście zadań']);
    expect(offered('Praca przy backlogu', 'IT')).toEqual([]);
  });
});
