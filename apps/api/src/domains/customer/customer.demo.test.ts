import { describe, expect, test } from '@jest/globals';
import { sources, wishes } from './customer.demo-data.ts';
import { insights } from './customer.demo-insights.ts';
import { challenges, technologies } from './customer.demo-technologies.ts';

/** Every text of the story with the way to it. */
function* texts(value: unknown, path: string): Generator<[string, object]> {
  if (typeof value !== 'object' || value === null) return;
  if ('pl' in value || 'en' in value) yield [path, value];
  else for (const [key, child] of Object.entries(value)) yield* texts(child, `${path}.${key}`);
}

describe('the story of the shop’s customer data', () => {
  test('is told in both languages', () => {
    const all = [...texts({ sources, wishes, insights, challenges, technologies }, 'story')];
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(([, text]) => Object.keys(text).sort().join() !== 'en,pl' || Object.values(text).some((each) => !each)).map(([path]) => path)).toEqual([]);
  });

  test('holds dark data, wishes, a strong disagreement, a stale half and plans', () => {
    expect([sources.length, sources.flatMap(({ uses }) => uses).length, wishes.length, insights.length, technologies.length, challenges.length]).toEqual([12, 24, 4, 15, 9, 5]);
    expect(sources.filter(({ uses }) => uses.every(({ days }) => Math.max(...days) < -180)).length).toBeGreaterThanOrEqual(2);
    const pages = technologies.find(({ key }) => key === 'pages');
    expect([pages?.functional.words.at(-1)?.[1], pages?.technical.words.at(-1)?.[1]]).toEqual([4, 1]);
    expect(technologies.find(({ key }) => key === 'brand24')?.technical.words.every(([, , at, days]) => at + days < 0)).toBe(true);
  });
});
