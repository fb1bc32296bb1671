import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PackDocument } from './document.ts';
import type { BoardPack, PackIndex } from './pack.ts';
import { documentOf } from './pages.ts';
import { periodOf, periodsFor } from './period.ts';
import { thumbnailOf } from './thumbnail.ts';

const index = (recommendation: number, value: number | null, before: number | null): PackIndex => ({
  recommendation,
  value,
  before,
  trend: [before, value],
  weakest: { name: { en: 'Promises likely', pl: 'Obietnice realne' }, value: 0.25 },
});
const pack: BoardPack = {
  workspace: 'Lipowa',
  period: '2026-Q4',
  from: '2026-10-01',
  to: '2026-12-31',
  asOf: '2026-11-20',
  madeOn: '2026-11-20',
  definition: 2,
  overall: 61.4,
  overallBefore: 55,
  lowest: 14,
  indices: [index(1, 82, 80), index(2, 14, 19), index(3, null, null)],
  perception: [],
  figures: [
    { figure: 'GOALS_ON_TRACK', good: 2, total: 5, sum: 8, goodBefore: 1, totalBefore: 4, sumBefore: 7 },
    { figure: 'SLIPPED_DAYS', good: 1, total: 3, sum: 22, goodBefore: 0, totalBefore: 0, sumBefore: 0 },
  ],
  goals: [{ id: 'g1', title: { pl: 'Szybkie kampanie' }, it: 'ON_TRACK', marketing: 'AT_RISK', overall: 'AT_RISK', progress: 0.46, expected: 0.6, endsOn: '2026-12-31' }],
  projects: [{ key: 'BLACK', name: { en: 'Black Week', pl: 'Black Week' }, health: 'OFF_TRACK', originalDeadline: '2026-11-20', deadline: '2026-11-27', onTime: 0.31 }],
  slips: [{ key: 'BLACK', name: { en: 'Black Week' }, day: '2026-11-03', from: '2026-11-20', to: '2026-11-27', reason: { en: 'Agency late', pl: 'Agencja się spóźniła' } }],
  decisions: [{ code: 'GOAL_SIGNED', count: 2 }],
  asks: [{ kind: 'SIGN_GOAL', entityId: 'g2', title: { en: 'One profile' }, side: 'IT', since: '2026-11-18' }],
  comments: [],
};
const names = { recommendations: [{ number: 1, title: { en: 'Work on joint goals', pl: 'Wspólne cele' } }, { number: 2, title: { en: 'Know what IT lacks', pl: 'Braki IT' } }] };
const textOf = (document: PackDocument) => JSON.stringify(document).replaceAll('\u00a0', ' ');

describe('the board pack as a document', () => {
  test('says the state in a sentence, with what changed, in English', () => {
    const text = textOf(documentOf(pack, 'en', names));
    for (const said of ['Board pack of Lipowa, Q4 2026', '61 of 100', 'lowest index is 14', 'Before the period it stood at 55', '2 of 5 shared goals are on track', '1 deadline was moved', '14: poor', '−5 points', '+7 days', '31%', 'Agency late', 'Scorecard definition 2'])
      expect(text).toContain(said);
  });

  test('and in Polish, with its plurals, days and quotation of texts that exist in one language only', () => {
    const text = textOf(documentOf({ ...pack, slips: [...pack.slips, ...pack.slips] }, 'pl', names));
    for (const said of ['Raport dla zarządu: Lipowa, 4. kwartał 2026', '2 z 5 wspólnych celów zgodnie z planem', 'przesunięto 2 terminy', '+7 dni', '20 lis 2026', 'Szybkie kampanie', 'Agencja się spóźniła', '14: słabo', '−5 punktów']) expect(text).toContain(said);
  });

  test('an empty workspace says so on every page', () => {
    const nothing: BoardPack = { ...pack, definition: null, overall: null, overallBefore: null, lowest: null, indices: [index(1, null, null)], figures: [], goals: [], projects: [], slips: [], decisions: [], asks: [] };
    const text = textOf(documentOf(nothing, 'en', names));
    expect(text).toContain('not enough data for an overall figure');
    expect(text).not.toMatch(/undefined|NaN|null of/);
  });

  test('what people say stands beside the index once it is known', () => {
    const perception = [{ recommendation: 1, it: 70, marketing: 66 }, { recommendation: 2, it: 70, marketing: 45 }, { recommendation: 3, it: null, marketing: 50 }];
    const document = documentOf({ ...pack, perception }, 'en', names);
    expect(textOf(document)).toContain('IT 70, marketing 66');
    const [lead, , chart] = document.pages.find(({ title }) => title === 'What people say')?.blocks ?? [];
    expect(lead).toEqual({ kind: 'lead', text: 'The two departments see “2. Know what IT lacks” most differently: 25 points between IT (70) and marketing (45).' });
    const said = chart?.kind === 'drawing' ? chart.drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])) : [];
    expect(said.filter((text) => /^\d\. /.test(text))).toEqual(['2. Know what IT lacks', '1. Work on joint goals', '3. ']);
    expect(textOf(documentOf(pack, 'en', names))).not.toContain('What people say');
  });

  test('what is said about a page stands last on it, in the language of the pack or in the other, with who said it and when', () => {
    const comments: BoardPack['comments'] = [
      { page: 'GOALS', text: { en: 'We stand behind these.', pl: 'Podpisujemy się pod nimi.' }, by: 'Beata Chmiel', on: '2026-11-19', version: 1 },
      { page: 'SUMMARY', text: { pl: 'Najpierw cele.' }, by: 'Elżbieta Król', on: '2026-11-20', version: 3 },
      // Its page is there only once a pulse has been released.
      { page: 'PEOPLE', text: { en: 'Far apart.' }, by: 'Marek Wolski', on: '2026-11-20', version: 1 },
    ];
    const on = (language: 'en' | 'pl') => documentOf({ ...pack, comments }, language, names).pages.flatMap(({ code, blocks }) => blocks.flatMap((block, index) => (block.kind === 'comment' ? [{ code, last: index === blocks.length - 1, ...block }] : [])));
    expect(on('en')).toEqual([
      { code: 'SUMMARY', last: true, kind: 'comment', heading: 'Comment', text: 'Najpierw cele.', language: 'pl', by: 'Elżbieta Król, 20 Nov 2026' },
      { code: 'GOALS', last: true, kind: 'comment', heading: 'Comment', text: 'We stand behind these.', language: 'en', by: 'Beata Chmiel, 19 Nov 2026' },
    ]);
    expect(on('pl').map(({ text, language, by }) => [text, language, by])).toEqual([
      ['Najpierw cele.', 'pl', 'Elżbieta Król, 20 lis 2026'],
      ['Podpisujemy się pod nimi.', 'pl', 'Beata Chmiel, 19 lis 2026'],
    ]);
  });

  test('each page has a small drawing of what is on it, within its edges and without words', () => {
    const comments: BoardPack['comments'] = [{ page: 'SUMMARY', text: { en: 'Read this first. '.repeat(40) }, by: 'Ewa', on: '2026-11-19', version: 1 }];
    const perception = [{ recommendation: 1, it: 70, marketing: 45 }];
    const many: BoardPack = { ...pack, comments, perception, projects: Array.from({ length: 40 }, () => pack.projects).flat() };
    for (const page of documentOf(many, 'pl', names).pages) {
      const { width, height, label, shapes } = thumbnailOf(page);
      expect(label).toBe(page.title);
      expect(shapes.length).toBeGreaterThan(3);
      expect(shapes.filter(({ kind }) => kind === 'text')).toEqual([]);
      const boxes = shapes.flatMap((shape) => (shape.kind === 'box' ? [shape] : []));
      expect(boxes.filter(({ at: [x, y], ...box }) => x < 0 || y < 0 || x + box.width > width || y + box.height > height)).toEqual([]);
    }
  });
});

describe('periods', () => {
  test('a code names its first and last day', () => {
    expect(periodOf('2026-Q4')).toEqual({ code: '2026-Q4', from: '2026-10-01', to: '2026-12-31' });
    expect(periodOf('2028-02')).toEqual({ code: '2028-02', from: '2028-02-01', to: '2028-02-29' });
    expect(periodOf('2026')).toMatchObject({ from: '2026-01-01', to: '2026-12-31' });
    for (const wrong of ['', '2026-Q5', '2026-13', '26-Q1', '2026-1', "2026'; drop"]) expect(periodOf(wrong)).toBeNull();
  });

  test('those worth choosing hold today or lie before it, and none ended before the beginning', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }), fc.nat(600), (date, back) => {
        const today = date.toISOString().slice(0, 10);
        const since = new Date(date.getTime() - back * 86_400_000).toISOString().slice(0, 10);
        const periods = periodsFor(today, since);
        return periods.some(({ from, to }) => from <= today && to >= today) && periods.every(({ from, to }) => from <= today && to >= since && from < to);
      }),
    );
  });
});
