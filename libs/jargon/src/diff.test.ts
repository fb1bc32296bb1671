import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diffWords, type DiffSegment } from './diff.ts';

const side = (segments: DiffSegment[], drop: DiffSegment['kind']): string => segments.filter((segment) => segment.kind !== drop).map((segment) => segment.text).join('');
const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((codes) => String.fromCharCode(...codes));
const sentence = fc.array(fc.constantFrom('lead', 'jest', ' ', ' ', 'kontakt', ',', '.', '\n', 'zażółć'), { maxLength: 30 }).map((parts) => parts.join(''));

describe('diffWords', () => {
  it('shows which words changed', () => {
    expect(diffWords('Lead to kontakt z formularza.', 'Lead to osoba z formularza lub targów.')).toEqual([
      { kind: 'same', text: 'Lead to ' },
      { kind: 'removed', text: 'kontakt' },
      { kind: 'added', text: 'osoba' },
      { kind: 'same', text: ' z formularza' },
      { kind: 'added', text: ' lub targów' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('knows empty and equal texts', () => {
    expect(diffWords('', '')).toEqual([]);
    expect(diffWords('tak', 'tak')).toEqual([{ kind: 'same', text: 'tak' }]);
    expect(diffWords('', 'nowe')).toEqual([{ kind: 'added', text: 'nowe' }]);
  });

  it('shows a very long rewrite as a whole', () => {
    const long = (word: string): string => Array.from({ length: 3000 }, (_, index) => word + index).join(' ');
    expect(diffWords(long('a'), long('b')).map((segment) => segment.kind)).toEqual(['removed', 'added']);
  });

  it('reassembles both sides, for any texts', () => {
    fc.assert(
      fc.property(fc.oneof(units, sentence), fc.oneof(units, sentence), (before, after) => {
        const segments = diffWords(before, after);
        expect(side(segments, 'added')).toBe(before);
        expect(side(segments, 'removed')).toBe(after);
      }),
    );
  });

  it('never has two segments of one kind in a row', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const kinds = diffWords(before, after).map((segment) => segment.kind);
        kinds.slice(1).forEach((kind, index) => expect(kind).not.toBe(kinds[index]));
      }),
    );
  });
});
