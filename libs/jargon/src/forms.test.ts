import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { englishForms } from './forms-en.ts';
import { polishForms } from './forms-pl.ts';

describe('polishForms', () => {
  it.each([
    ['backlog', 'backlogu backlogiem backlogi backlogów backlogach'],
    ['serwer', 'serwera serwerze serwery serwerami'],
    ['lead', 'leada leadzie leady leadów leadom'],
    ['lejek', 'lejka lejkiem lejku lejki lejków'],
    ['portal', 'portalu portale portali'],
    ['kampania', 'kampanii kampanię kampanią kampanie kampaniach'],
    ['wersja', 'wersji wersję wersją wersje wersjami'],
    ['ścieżka', 'ścieżki ścieżce ścieżkę ścieżek'],
    ['chmura', 'chmury chmurze chmurę chmur'],
    ['dostępność', 'dostępności dostępnością'],
    ['programista', 'programisty programiście programiści programistów'],
    ['odbiorca', 'odbiorcy odbiorcą odbiorców'],
    ['wdrożenie', 'wdrożenia wdrożeniu wdrożeniem wdrożeń wdrożeniach'],
    ['narzędzie', 'narzędzia narzędziem narzędzi'],
    ['hasło', 'hasła haśle haseł'],
    ['medium', 'media mediów mediach'],
    ['cache', "cache'u cache'em cache'ach"],
  ])('inflects %s', (label, expected) => {
    expect(polishForms(label)).toEqual(expect.arrayContaining(expected.split(' ')));
  });

  it.each([
    ['dług techniczny', ['długu technicznego', 'długiem technicznym', 'długów technicznych']],
    ['strona docelowa', ['strony docelowej', 'stronę docelową', 'stron docelowych']],
    ['środowisko testowe', ['środowiska testowego', 'środowiskiem testowym']],
    ['wąskie gardło', ['wąskiego gardła', 'wąskim gardłem']],
    ['wskaźnik konwersji', ['wskaźnika konwersji', 'wskaźnikiem konwersji']],
  ])('inflects the phrase %s', (label, expected) => {
    expect(polishForms(label)).toEqual(expect.arrayContaining(expected));
  });

  it('adds endings to acronyms that end in a consonant sound, and none to the others', () => {
    expect(polishForms('CMS', 'ACRONYM')).toEqual(expect.arrayContaining(['CMS', 'CMS-u', 'CMS-em', 'CMS-ie']));
    expect(polishForms('API', 'ACRONYM')).toEqual(['API']);
    expect(polishForms('czas życia', 'ACRONYM')).toContain('czasu życia');
  });

  it('begins with the label, never repeats itself and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('WORD' as const, 'ACRONYM' as const), (label, kind) => {
        for (const forms of [polishForms(label, kind), englishForms(label, kind, { verb: true })]) {
          expect(new Set(forms).size).toBe(forms.length);
          expect(forms[0] ?? '').toBe(label.trim().replace(/\s+/g, ' '));
        }
      }),
    );
  });
});

describe('englishForms', () => {
  it.each([
    ['backlog', 'WORD', ['backlog', 'backlogs']],
    ['strategy', 'WORD', ['strategy', 'strategies']],
    ['landing page', 'WORD', ['landing page', 'landing pages']],
    ['point of sale', 'WORD', ['point of sale', 'points of sale']],
    ['analysis', 'WORD', ['analysis', 'analyses']],
    ['switch', 'WORD', ['switch', 'switches']],
    ['API', 'ACRONYM', ['API', 'APIs']],
  ] as const)('makes the plural of %s', (label, kind, expected) => {
    expect(englishForms(label, kind)).toEqual(expected);
  });

  it('makes verb forms when asked', () => {
    expect(englishForms('deploy', 'WORD', { verb: true })).toEqual(['deploy', 'deploys', 'deployed', 'deploying']);
    expect(englishForms('release', 'WORD', { verb: true })).toEqual(['release', 'releases', 'released', 'releasing']);
    expect(englishForms('tag', 'WORD', { verb: true })).toEqual(['tag', 'tags', 'tagged', 'tagging']);
  });
});
