import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { entry } from '../test/entries.ts';
import { buildMatcher } from './matcher.ts';
import { tokenize } from './normalize.ts';
import { unknownWords } from './unknown.ts';

const matcher = buildMatcher([entry('backlogiem'), entry('czas życia'), entry('API', { kind: 'ACRONYM' })]);
const unknown = (text: string) => Object.fromEntries(unknownWords(text, matcher.find(text, 'PL'), 'PL'));

const word = fc.constantFrom('backlogiem', 'czas', 'życia', 'API', 'CDP', 'lejek', 'oraz', 'Kraków', 'który', '2026', 'x', 'kod');
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));

describe('words that no term explains', () => {
  test('are acronyms and longer words in lower case; names, common, short and explained words are none', () => {
    expect(unknown('Lejek z backlogiem oraz CDP, a w CDP lejek. Kraków ma czas życia API.')).toEqual({ CDP: 2, lejek: 1 });
    expect(unknown('')).toEqual({});
  });

  test('never lie in a match and never count more often than they stand there', () => {
    fc.assert(
      fc.property(text, (given) => {
        const counts = unknownWords(given, matcher.find(given, 'PL'), 'PL');
        const all = tokenize(given).map(({ exact }) => exact);
        for (const [found, times] of counts) expect(all.filter((each) => each === found).length).toBeGreaterThanOrEqual(times);
        expect([...counts.keys()].filter((found) => ['backlogiem', 'API', 'Kraków', 'oraz', 'x', '2026'].includes(found))).toEqual([]);
      }),
    );
  });

  test('a matcher of only the forms that begin with a word of the text finds what the whole glossary finds', () => {
    const entries = ['backlogiem', 'czas', 'czas życia', 'życia oraz', 'API lejek', 'kod', '.NET kod', 'CDP-u'].map((form, index) => entry(form, { senseId: `s${index}`, kind: /^[A-Z]/.test(form) ? 'ACRONYM' : 'WORD' }));
    fc.assert(
      fc.property(text, (given) => {
        const words = new Set(tokenize(given).map(({ folded }) => folded));
        const some = entries.filter(({ form }) => words.has(tokenize(form)[0]!.folded));
        expect(buildMatcher(some).find(given, 'PL')).toEqual(buildMatcher(entries).find(given, 'PL'));
      }),
    );
  });
});
