import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FEWEST_WORDS, readabilityOf, syllables } from './readability.ts';

describe('syllables', () => {
  it.each([
    ['kot', 'PL', 1],
    ['kampania', 'PL', 3],
    ['wdrożenie', 'PL', 3],
    ['niezawodność', 'PL', 4],
    ['źdźbło', 'PL', 1],
    ['w', 'PL', 1],
    ['make', 'EN', 1],
    ['table', 'EN', 2],
    ['released', 'EN', 2],
    ['deployment', 'EN', 3],
    ['responsibility', 'EN', 6],
  ] as const)('%s in %s has %i', (word, language, count) => {
    expect(syllables(word, language)).toBe(count);
  });
});

const repeat = (text: string, times: number) => Array.from({ length: times }, () => text).join(' ');

describe('readability', () => {
  it('is 0.4 · (words per sentence + hard words per hundred)', () => {
    const text = repeat('The cat sat on the mat and the deployment began.', 4);
    expect(readabilityOf(text, 'EN')).toEqual({ words: 40, sentences: 4, hardWords: 4, years: 0.4 * (10 + 10), band: 'SECONDARY' });
  });

  it('knows plain words from an official letter, in both languages', () => {
    expect(readabilityOf(repeat('Ala ma kota i psa.', 6), 'PL')?.band).toBe('EVERYONE');
    const letter = 'Zgodnie z obowiązującymi postanowieniami regulaminu przedsiębiorstwa niezawodność funkcjonowania infrastruktury teleinformatycznej podlega systematycznemu monitorowaniu przez wyspecjalizowane jednostki organizacyjne odpowiedzialne za bezpieczeństwo przetwarzania informacji';
    expect(readabilityOf(letter, 'PL')?.band).toBe('SPECIALISTS');
    expect(readabilityOf(repeat('We sell good bread.', 6), 'EN')?.band).toBe('EVERYONE');
  });

  it('says nothing about a few words', () => {
    expect(readabilityOf('Too short to tell.', 'EN')).toBeNull();
  });

  const word = fc.constantFrom('kot', 'wdrożenie', 'niezawodność', 'las', 'program', 'i');
  const words = fc.array(word, { minLength: FEWEST_WORDS, maxLength: 60 });

  it('gets easier when one sentence becomes two', () => {
    fc.assert(
      fc.property(words, fc.nat(), (list, at) => {
        const cut = 1 + (at % (list.length - 1));
        const one = readabilityOf(`${list.join(' ')}.`, 'PL');
        const two = readabilityOf(`${list.slice(0, cut).join(' ')}. ${list.slice(cut).join(' ')}.`, 'PL');
        expect(two!.years).toBeLessThan(one!.years);
        expect(two!.hardWords).toBe(one!.hardWords);
      }),
    );
  });

  it('never throws, in any Unicode, and never has more hard words than words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('PL' as const, 'EN' as const), (text, language) => {
        const result = readabilityOf(text, language);
        if (result) expect(result.hardWords).toBeLessThanOrEqual(result.words);
      }),
    );
  });
});
