import { describe, expect, it } from '@jest/globals';
import { entry, forms } from '../test/entries.ts';
import { buildMatcher, type Side } from './matcher.ts';
import { forReader, markFinder, readingOf, replaceMark } from './reader.ts';

const glossary = buildMatcher([
  ...forms(['backlog', 'backlogu'], { senseId: 'backlog', label: 'backlog', plainWording: 'lista rzeczy do zrobienia' }),
  ...forms(['lejek', 'lejka'], { senseId: 'funnel', ownerSide: 'MARKETING', label: 'lejek', plainWording: 'droga klienta do zakupu' }),
  entry('wersja', { plainWording: 'Wersja' }),
  ...(['PR', 'CI', 'TTL'] as const).flatMap((form) => [
    entry(form, { senseId: `${form}-it`, termId: form, kind: 'ACRONYM' }),
    entry(form, { senseId: `${form}-mkt`, termId: form, kind: 'ACRONYM', ownerSide: 'MARKETING' }),
  ]),
]);
const text = 'Z backlogu spada lejek, PR i wersja.';
const marks = (side: Side | null, of = text): string[] => forReader(glossary.find(of, 'PL'), side).map((mark) => of.slice(mark.start, mark.end));

describe('forReader', () => {
  it('marks the words of the other side', () => {
    expect(marks('MARKETING')).toEqual(['backlogu', 'PR']);
    expect(marks('IT')).toEqual(['lejek', 'PR']);
  });

  it('marks the words of both sides for readers of neither', () => {
    expect(marks(null)).toEqual(['backlogu', 'lejek', 'PR']);
  });

  it('offers the wording of the reader', () => {
    const [mark] = forReader(glossary.find(text, 'PL'), 'MARKETING');
    expect(mark).toMatchObject({ kind: 'jargon', wording: 'lista rzeczy do zrobienia', senses: [{ own: false }] });
  });

  it('remembers without changing its mind: every text, for every side, in any order', () => {
    const remembering = markFinder<ReturnType<typeof entry>>();
    for (const said of [text, 'lejek i backlog', text, 'PR i PR', 'Lejka nie ma']) {
      for (const side of ['IT', null, 'MARKETING'] as const) expect(remembering(glossary.find(said, 'PL'), side)).toEqual(forReader(glossary.find(said, 'PL'), side));
    }
    const [first, again] = ['PR', 'i znowu PR'].map((said) => remembering(glossary.find(said, 'PL'), 'IT')[0]);
    expect(first?.senses).toBe(again?.senses);
  });

  it.each(['PR', 'CI', 'TTL'])('shows %s as a false friend to both, the other meaning first', (form) => {
    for (const side of ['IT', 'MARKETING'] as const) {
      const [mark] = forReader(glossary.find(form, 'PL'), side);
      expect(mark).toMatchObject({ kind: 'falseFriend', wording: null, senses: [{ own: false }, { own: true, entry: { ownerSide: side } }] });
    }
  });
});

describe('readingOf', () => {
  it('counts words and unexplained places for each side', () => {
    expect(readingOf(glossary, `${text} Backlog, CI.`, 'PL')).toEqual({ words: 9, unexplained: { IT: 3, MARKETING: 4 } });
  });
});

describe('replaceMark', () => {
  it('puts the wording in place and keeps the capital of a sentence', () => {
    const of = 'Backlog rośnie. Nasz backlog też.';
    const [first, second] = forReader(glossary.find(of, 'PL'), 'MARKETING');
    expect(replaceMark(of, first!, 'lista zadań')).toBe('Lista zadań rośnie. Nasz backlog też.');
    expect(replaceMark(of, second!, 'spis')).toBe('Backlog rośnie. Nasz spis też.');
  });
});
