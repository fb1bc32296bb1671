import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { entry, forms } from '../test/entries.ts';
import { buildMatcher, type MatcherEntry } from './matcher.ts';
import { fold } from './normalize.ts';

const found = (entries: MatcherEntry[], text: string, language: 'PL' | 'EN' = 'PL'): string[] =>
  buildMatcher(entries).find(text, language).map((match) => text.slice(match.start, match.end));

describe('matcher', () => {
  it('finds inflected Polish forms', () => {
    const entries = [
      ...forms(['backlog', 'backlogu', 'backlogiem'], { senseId: 'backlog' }),
      ...forms(['wdrożenie', 'wdrożenia', 'wdrożeniem'], { senseId: 'deployment' }),
      ...forms(['lead', 'leady', 'leadów'], { senseId: 'lead', ownerSide: 'MARKETING' }),
    ];
    expect(found(entries, 'Backlogiem zajmiemy się przed wdrożeniem; 40 leadów czeka.')).toEqual(['Backlogiem', 'wdrożeniem', 'leadów']);
    expect(found(entries, 'Backlogowy nie, leadership nie.')).toEqual([]);
  });

  it('keeps the languages apart', () => {
    const entries = [entry('release', { language: 'EN' }), entry('wydanie', { language: 'PL' })];
    expect(found(entries, 'release wydanie', 'EN')).toEqual(['release']);
    expect(found(entries, 'release wydanie', 'PL')).toEqual(['wydanie']);
  });

  it('takes the longest of nested and of overlapping forms', () => {
    expect(found([entry('code'), entry('code review')], 'a code review of code')).toEqual(['code review', 'code']);
    expect(found([entry('time to'), entry('to market share')], 'time to market share')).toEqual(['to market share']);
  });

  it('joins the words of a form by a space or a hyphen, but not across other signs', () => {
    const entries = [entry('time to live')];
    expect(found(entries, 'Time-to-Live, time\n to\u00A0live')).toEqual(['Time-to-Live', 'time\n to\u00A0live']);
    expect(found(entries, 'It is time. To live is good. Time, to live.')).toEqual([]);
  });

  it('reads acronyms by exact case', () => {
    const entries = forms(['PR', 'PR-u', 'public relations'], { senseId: 'pr', kind: 'ACRONYM' });
    expect(found(entries, 'PR i pr, proszę o PR-u i PR u nas, Public Relations')).toEqual(['PR', 'PR-u', 'PR', 'Public Relations']);
    expect(found([entry('SaaS', { kind: 'ACRONYM' })], 'SaaS saas SAAS')).toEqual(['SaaS']);
  });

  it('marks the word in front of an apostrophe or an ending after a hyphen', () => {
    expect(found([entry('backlog', { language: 'EN' })], 'The backlog’s top', 'EN')).toEqual(['backlog']);
    expect(found([entry('API', { kind: 'ACRONYM' })], 'w API-ku')).toEqual(['API']);
  });

  it('keeps the signs that belong to a form', () => {
    expect(found([entry('C++'), entry('.NET'), entry('A/B')], 'C i C++, NET i .NET, A/B i A B')).toEqual(['C++', '.NET', 'A/B']);
  });

  it('leaves addresses and identifiers alone', () => {
    expect(buildMatcher([entry('lead')]).find('lead_id https://x.example/lead lead@x.example lead', 'PL')).toMatchObject([{ start: 46 }]);
  });

  it('gives all senses of one wording, whatever term they came with', () => {
    const entries = [
      entry('PR', { senseId: 'pull-request', termId: 'pr', kind: 'ACRONYM' }),
      entry('PR', { senseId: 'public-relations', termId: 'pr', kind: 'ACRONYM', ownerSide: 'MARKETING' }),
      entry('pr', { senseId: 'other', termId: 'other' }),
    ];
    const [match] = buildMatcher(entries).find('PR', 'PL');
    expect(match?.entries.map((one) => one.senseId)).toEqual(['other', 'public-relations', 'pull-request']);
  });

  it('leaves out forms without a word', () => {
    expect(buildMatcher([entry('!?'), entry('')]).size).toBe(0);
  });
});

// A tiny alphabet, so that forms nest, overlap and repeat in nearly every run.
const word = fc.constantFrom('a', 'b', 'ab', 'ć', 'B', 'PR', 'pr', 'u');
const form = fc.array(word, { minLength: 1, maxLength: 3 }).chain((words) => fc.constantFrom(' ', '-', '/').map((joint) => words.join(joint)));
const entries = fc.array(
  fc.record({ form, kind: fc.constantFrom('WORD' as const, 'ACRONYM' as const), ownerSide: fc.constantFrom('IT' as const, 'MARKETING' as const) }),
  { maxLength: 12 },
).map((list) => list.map((one, index) => entry(one.form, { ...one, senseId: `s${index}` })));
const sentence = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '-', '/', '. ', '\n', "'")), { maxLength: 25 }).map((parts) => parts.flat().join(''));
const loose = (text: string): string => fold(text).replaceAll('-', ' ');

describe('matcher, for all entries and texts', () => {
  it('slices to a form of the entry it names, without overlaps', () => {
    fc.assert(
      fc.property(entries, sentence, (list, text) => {
        let end = 0;
        for (const match of buildMatcher(list).find(text, 'PL')) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.entries.length).toBeGreaterThan(0);
          for (const one of match.entries) expect(loose(text.slice(match.start, match.end))).toBe(loose(one.form));
          end = match.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(
        entries.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        sentence,
        ([list, shuffled], text) => {
          expect(buildMatcher(shuffled).find(text, 'PL')).toEqual(buildMatcher(list).find(text, 'PL'));
        },
      ),
    );
  });

  it('keeps every match that is longer than the form of a new term', () => {
    fc.assert(
      fc.property(entries, form, sentence, (list, added, text) => {
        const before = buildMatcher(list).find(text, 'PL').filter((match) => match.end - match.start > added.length + 1);
        const after = buildMatcher([...list, entry(added, { senseId: 'new' })]).find(text, 'PL').map((match) => `${match.start}-${match.end}`);
        for (const match of before) expect(after).toContain(`${match.start}-${match.end}`);
      }),
    );
  });

  it('finds every form as it is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text) && !/@|:\/\/|www/i.test(text));
        const [match, ...more] = buildMatcher([entry(text)]).find(text, 'PL');
        expect(more).toEqual([]);
        // All of it but white space and loose signs around the words.
        expect(text.slice(0, match!.start) + text.slice(match!.end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('never throws, in any Unicode', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(units, units, (one, text) => {
        expect(() => buildMatcher([entry(one)]).find(text + one, 'EN')).not.toThrow();
      }),
    );
  });
});
