import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countWords, fold, tokenize } from './normalize.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
/** Any UTF-16 code unit, so also halves of surrogate pairs. */
const brokenText = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units));

const words = (text: string): string[] => tokenize(text).map((token) => token.folded);

describe('tokenize', () => {
  it('reads Polish letters, digits and capitals', () => {
    expect(words('Zażółć GĘŚLĄ jaźń 2 razy.')).toEqual(['zażółć', 'gęślą', 'jaźń', '2', 'razy']);
  });

  it('gives offsets into the text as written, also when the letters are decomposed', () => {
    const text = 'Wdroz\u0307enie dziś';
    const [first] = tokenize(text);
    expect(first).toMatchObject({ start: 0, end: 10, folded: 'wdrożenie' });
    expect(text.slice(first!.start, first!.end)).toBe('Wdroz\u0307enie');
  });

  it('splits at hyphens and apostrophes', () => {
    expect(words("PR-u, the customer’s click-and-collect")).toEqual(['pr', 'u', 'the', 'customer', 's', 'click', 'and', 'collect']);
  });

  it('keeps identifiers whole and leaves addresses out', () => {
    expect(words('pole lead_id')).toEqual(['pole', 'lead_id']);
    expect(words('na https://lipowa.example/lead?x=1 lub release@lipowa.example i www.lead.example dziś')).toEqual(['na', 'lub', 'i', 'dziś']);
  });

  it('ignores soft hyphens inside words', () => {
    expect(words('back\u00ADlog')).toEqual(['backlog']);
  });

  it('never throws, in any Unicode, and maps every word back to its place', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, brokenText), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(fold(text.slice(token.start, token.end))).toBe(fold(token.exact));
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds every letter and digit of a text without addresses', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        fc.pre(!/[@]|:\/\/|www\./i.test(text));
        let rest = text;
        for (const token of tokenize(text).reverse()) rest = rest.slice(0, token.start) + rest.slice(token.end);
        // What was cut out may leave two halves side by side that read as one letter, so halves are dropped first.
        expect(rest.replace(/[\uD800-\uDFFF]/g, '')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

describe('fold', () => {
  it('makes the ways to write the same thing equal', () => {
    expect(fold('Click\u2011And\u00A0Collect')).toBe('click-and collect');
    expect(fold('Facebook’a')).toBe("facebook'a");
    expect(fold('o\u0301')).toBe('ó');
  });

  it('is done after one pass', () => {
    fc.assert(fc.property(anyText, (text) => expect(fold(fold(text))).toBe(fold(text))), { examples: [['J\u030C']] });
  });
});

describe('countWords', () => {
  it('counts hyphenated compounds and contractions once', () => {
    expect(countWords("We don't like click-and-collect – yet.")).toBe(5);
    expect(countWords('')).toBe(0);
  });
});
