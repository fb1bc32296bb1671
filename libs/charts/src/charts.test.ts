import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bullet } from './bullet.ts';
import type { Drawing, Point } from './drawing.ts';
import { dumbbell, dumbbells } from './dumbbell.ts';
import { glyph } from './glyph.ts';
import { sparkline } from './sparkline.ts';
import { svgOf } from './svg.ts';
import { trend } from './trend.ts';

const pointsIn = ({ shapes }: Drawing): Point[] =>
  shapes.flatMap((shape): Point[] => {
    if (shape.kind === 'line') return [shape.from, shape.to];
    if (shape.kind === 'path' || shape.kind === 'area') return [...shape.points];
    return [shape.at];
  });
const inside = (drawing: Drawing) => pointsIn(drawing).every(([x, y]) => x >= 0 && x <= drawing.width && y >= 0 && y <= drawing.height);
const index = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));

describe('drawings', () => {
  test('stay within their frame, whatever the figures', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true })), { minLength: 2, maxLength: 60 }), (values) => inside(sparkline(values, { label: 'x', span: 20 }) ?? glyph('good', 'x'))));
    fc.assert(fc.property(fc.double({ min: -2, max: 3, noNaN: true }), fc.option(fc.double({ min: -2, max: 3, noNaN: true })), (value, expected) => inside(bullet(value, { label: 'x', width: 160, expected, ink: 'good' }))));
    fc.assert(fc.property(fc.array(fc.array(index, { maxLength: 30 }), { maxLength: 3 }), (lines) => inside(trend(lines.map((values) => ({ name: 'A', ink: 'it', values })), { label: 'x', width: 600, moments: { from: 'a', to: 'b' } }))));
  });

  test('a sparkline rises with its values; one value is no trend', () => {
    const drawing = sparkline([1, 2, 5], { label: 'Up' });
    const path = drawing?.shapes.find((shape) => shape.kind === 'path');
    expect(path?.kind === 'path' && path.points.map(([, y]) => y)).toEqual([20, 16, 4]);
    expect(sparkline([1, null], { label: 'One' })).toBeNull();
  });

  test('a sparkline stands in one scale with what it is compared with; nothing known of that is nothing drawn', () => {
    const shapes = sparkline([50, 60], { label: 'x', beside: [{ ink: 'it', values: [null, 90] }, { ink: 'marketing', values: [null, null] }] })?.shapes ?? [];
    const heights = shapes.flatMap((shape) => (shape.kind === 'disc' ? [[shape.ink, shape.at[1]] as const] : []));
    expect(heights.map(([ink]) => ink)).toEqual(['it', 'ink']);
    expect(heights[0]?.[1]).toBeLessThan(heights[1]?.[1] ?? 0);
  });

  test('a sparkline steps over what is unknown and makes no mountain of a ripple', () => {
    const heights = (values: (number | null)[], span?: number) => sparkline(values, { label: 'x', ...(span ? { span } : {}) })?.shapes.flatMap((shape) => (shape.kind === 'path' ? shape.points.map(([, y]) => y) : []));
    expect(heights([50, null, 51])).toEqual([20, 4]);
    expect(heights([50, null, 54], 16)).toEqual([14, 10]);
  });

  test('a dumbbell has the numbers on its outer sides, one where both are equal, nothing where one is not shown', () => {
    const options = { label: 'x', width: 300, a: { shape: 'circle' as const }, b: { shape: 'square' as const, hollow: true }, format: String };
    const numbers = (a: number | null, b: number | null) => dumbbell({ a, b }, options).shapes.flatMap((shape) => (shape.kind === 'text' ? [`${shape.text} ${shape.anchor}`] : []));
    expect(numbers(70, 45)).toEqual(['70 start', '45 end']);
    expect(numbers(50, 50)).toEqual(['50 start']);
    expect(numbers(null, 45)).toEqual(['45 start']);
    expect(dumbbell({ a: 70, b: null }, options).shapes.some(({ kind }) => kind === 'box')).toBe(false);
    fc.assert(fc.property(fc.array(fc.record({ name: fc.string(), a: index, b: index }), { maxLength: 9 }), (rows) => inside(dumbbells(rows, { ...options, width: 740, gap: 'Gap' }))));
  });

  test('an unknown moment breaks a line, names at its end stand apart', () => {
    const drawing = trend([{ name: 'IT', ink: 'it', values: [10, 20, null, 40, 41] }, { name: 'Marketing', ink: 'marketing', values: [null, null, null, 40, 41] }], { label: 'Both', width: 400, moments: ['Jul', 'Aug', 'Sep', 'Oct', 'Nov'], right: 60 });
    expect(drawing.shapes.filter(({ kind }) => kind === 'path')).toHaveLength(3);
    const heights = drawing.shapes.flatMap((shape) => (shape.kind === 'text' && ['IT', 'Marketing'].includes(shape.text) ? [shape.at[1]] : []));
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(12);
  });

  test('as SVG, text stays text', () => {
    expect(svgOf({ width: 10, height: 10, label: '', shapes: [{ kind: 'text', at: [0, 0], text: '<script>&"', ink: 'ink' }] })).toContain('&lt;script&gt;&amp;&quot;');
    for (const tone of ['good', 'warn', 'bad', 'quiet', 'done'] as const) expect(svgOf(glyph(tone, tone))).toMatch(/^<svg [^>]+>.+<\/svg>$/);
  });
});
