import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Both, Draw, drawQuestions, type QuizFact, withGap, withOptions } from './quiz-questions.ts';

const text = (word: string): Both => ({ pl: `pl ${word}`, en: word });
const fact = (key: string): QuizFact => ({
  key,
  about: 'TERM',
  name: text(key),
  meaning: text(`meaning of ${key}`),
  ways: [(draw, others) => withOptions(draw, { kind: 'MEANING', termId: null, insightId: null, part: 0, ownerSide: 'IT', prompt: text(key), explanation: text(key) }, text(`meaning of ${key}`), others.map(({ meaning }) => meaning))],
});
const facts = Array.from({ length: 20 }, (_, index) => fact(`f${index}`));

describe('drawing', () => {
  test('each fact once, half of the quiz from before at most, the wrong ones first; the same seed draws the same', () => {
    fc.assert(
      fc.property(fc.nat(), fc.uniqueArray(fc.constantFrom(...facts.map(({ key }) => key)), { maxLength: 12 }), fc.integer({ min: 3, max: 10 }), (seed, before, size) => {
        const drawn = drawQuestions(seed, facts, before, size);
        expect(drawn).toHaveLength(size);
        expect(new Set(drawn.map(({ key }) => key)).size).toBe(size);
        const again = drawn.filter(({ key }) => before.includes(key));
        const most = Math.max(Math.ceil(size / 2), size - (facts.length - before.length));
        expect(again.map(({ key }) => key).sort()).toEqual(before.slice(0, Math.min(before.length, most)).sort());
        expect(drawQuestions(seed, facts, before, size)).toEqual(drawn);
        for (const { key, question } of drawn) {
          expect(question.options[question.rightOption]).toEqual(text(`meaning of ${key}`));
          expect(new Set(question.options.map(({ en }) => en)).size).toBe(4);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('nothing can be asked without a wrong answer; answers that read alike stand there once', () => {
    const question = { kind: 'MEANING' as const, termId: null, insightId: null, part: 0, ownerSide: null, prompt: text('x'), explanation: text('x') };
    expect(withOptions(new Draw(1), question, text('a'), [text('a'), { pl: 'pl a', en: 'b' }])).toBeNull();
    expect(drawQuestions(1, [fact('only')], [], 8)).toEqual([]);
    expect(withOptions(new Draw(1), question, text('a'), [text('b'), text('b')])?.options).toHaveLength(2);
  });

  test('only what is about the same stands among wrong answers', () => {
    const known = facts.slice(0, 3).map((each): QuizFact => ({ ...each, key: `insight ${each.key}`, about: 'INSIGHT', meaning: text(`known ${each.key}`) }));
    const drawn = drawQuestions(3, [...facts, ...known], [], 20);
    expect(drawn.some(({ key }) => key.startsWith('insight'))).toBe(true);
    for (const { key, question } of drawn.filter((each) => !each.key.startsWith('insight'))) expect([key, question.options.filter(({ en }) => en.startsWith('known'))]).toEqual([key, []]);
  });

  test('the right answer stands in every place', () => {
    const places = Array.from({ length: 200 }, (_, seed) => drawQuestions(seed, facts, [], 1)[0]?.question.rightOption);
    expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
  });
});

describe('gaps', () => {
  test('take out a whole word, the longest that fits, with Polish letters, and say when there is none', () => {
    expect(withGap('Trzy PR-y czekają na przegląd.', ['PR', 'PR-y'])).toBe('Trzy _____ czekają na przegląd.');
    expect(withGap('W lejku gubimy ludzi.', ['lejek', 'lejku'])).toBe('W _____ gubimy ludzi.');
    expect(withGap('Leading people', ['lead'])).toBeNull();
    expect(withGap('Źródło żółte', ['źródło'])).toBe('_____ żółte');
    expect(withGap('a (b) c', ['(b)'])).toBe('a _____ c');
  });
});
