import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { fitWording, wordingFitter } from './fit.ts';
import { polishCases } from './forms-pl.ts';

const polish = (wording: string, label: string, sentence: string, written: string) => fitWording(wording, label, written, sentence.slice(0, sentence.indexOf(written)), 'PL');

describe('a wording in the place of a marked word', () => {
  test('takes its number and case', () => {
    expect(polish('lista zadań', 'backlog', 'Pracujemy nad backlogiem', 'backlogiem')).toBe('listą zadań');
    expect(polish('lista zadań', 'backlog', 'Nie ma backlogu', 'backlogu')).toBe('listy zadań');
    expect(polish('lista zadań', 'backlog', 'Zmiany w backlogu', 'backlogu')).toBe('liście zadań');
    expect(polish('kontakt', 'lead', 'Liczba leadów rośnie', 'leadów')).toBe('kontaktów');
    expect(polish('nowy serwer', 'backlog', 'przed backlogiem', 'backlogiem')).toBe('nowym serwerem');
  });

  test('stays as it is where the form cannot be told', () => {
    expect(polish('lista zadań', 'backlog', 'Porządkujemy backlog', 'backlog')).toBe('lista zadań');
    expect(polish('sprawdzić wszystko', 'backlog', 'nad backlogiem', 'backlogiem')).toBe('sprawdzić wszystko');
    expect(polish('lista, którą prowadzi zespół', 'backlog', 'nad backlogiem', 'backlogiem')).toBe('lista, którą prowadzi zespół');
    expect(polish('lista zadań', 'backlog', 'nad backlogiskiem', 'backlogiskiem')).toBe('lista zadań');
  });

  test('is not misled by words that a programming language knows', () => {
    expect(polish('lista zadań', 'backlog', 'Piszemy constructor backlogiem', 'backlogiem')).toBe('listą zadań');
  });

  test('is made once: typing on makes no forms again', () => {
    const cases = jest.fn(polishCases);
    const fit = wordingFitter(cases);
    const terms = [['backlog', 'backlogiem'], ['serwer', 'serwerem'], ['kampania', 'kampanią']].map(([label = '', written = '']) => ({ label, written, swap: `lista na ${label}` }));
    const keys = (count: number) => Array.from({ length: count }, (_, key) => terms.map((term) => fit(term, term.written, `${'a'.repeat(key)} nad `, 'PL')));
    keys(1);
    const first = cases.mock.calls.length;
    expect(first).toBe(2 * terms.length);
    expect(new Set(keys(200).map((each) => each.join())).size).toBe(1);
    expect(cases.mock.calls.length).toBe(first);
    expect(fit(terms[0]!, 'backlogu', 'nie ma ', 'PL')).toBe(fitWording('lista na backlog', 'backlog', 'backlogu', 'nie ma ', 'PL'));
    expect(cases.mock.calls.length).toBe(first);
    expect(fit({ label: 'backlog', swap: null }, 'backlogu', 'do ', 'PL')).toBeNull();
  });

  test('follows an English plural', () => {
    expect(fitWording('contact', 'lead', 'leads', 'Many ', 'EN')).toBe('contacts');
    expect(fitWording('a list of work', 'backlog', 'backlogs', 'Many ', 'EN')).toBe('a list of work');
    expect(fitWording('contact', 'lead', 'lead', 'A ', 'EN')).toBe('contact');
  });

  test('is always the wording itself or one of its own forms', () => {
    const nouns = ['lista zadań', 'kampania', 'serwer', 'wdrożenie', 'umowa', 'sprawdzić', 'dane', 'wąskie gardło', 'kod źródłowy'];
    const before = fc.constantFrom('', 'w ', 'nad ', 'do ', 'z ', 'przez ', 'Mamy ');
    fc.assert(
      fc.property(fc.constantFrom(...nouns), fc.constantFrom('backlog', 'kampania', 'wdrożenie', 'lead'), fc.nat(11), fc.nat(1), before, (wording, label, place, which, ahead) => {
        const written = polishCases(label)?.[place]?.[which] ?? label;
        const fitted = fitWording(wording, label, written, ahead, 'PL');
        expect([wording, ...(polishCases(wording)?.flat() ?? [])]).toContain(fitted);
      }),
    );
  });
});
