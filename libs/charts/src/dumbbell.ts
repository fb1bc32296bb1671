import { type Drawing, type Point, scale, type Shape } from './drawing.ts';
import { type SideMark, sideMark } from './side-marks.ts';

/** Two figures, 0 to 100; null where one is not shown. */
export interface DumbbellPair {
  a: number | null;
  b: number | null;
}

export interface DumbbellOptions {
  width: number;
  a: SideMark;
  b: SideMark;
  format: (value: number) => string;
}

const HEIGHT = 36;
const AXIS = 16;
const EDGE = 34;
const RADIUS = 7.5;
const TICKS = [0, 25, 50, 75, 100];
const scaleOf = (width: number, left = 0) => scale([0, 100], [left + EDGE, left + width - EDGE]);

/** How far the two are apart; null where one is unknown. */
export const apart = ({ a, b }: DumbbellPair): number | null => (a === null || b === null ? null : Math.abs(a - b));

/** The scale above the rows. */
export function dumbbellAxis({ width, format }: Pick<DumbbellOptions, 'width' | 'format'>): Drawing {
  return { width, height: AXIS, label: '', shapes: axisOf(width, format, 0) };
}

/** One row: two marks on a scale of 0 to 100 and the way between them, each with its number on its outer side. */
export function dumbbell(pair: DumbbellPair, { label, ...options }: DumbbellOptions & { label: string }): Drawing {
  return { width: options.width, height: HEIGHT, label, shapes: rowOf(pair, options, [0, 0]) };
}

const NAME = 0.36;
const GAP = 64;

/** Rows with their names, a scale above and the gap at the end: the whole chart as one drawing, for paper. */
export function dumbbells(rows: readonly (DumbbellPair & { name: string })[], { label, gap, width, a, b, format }: DumbbellOptions & { label: string; gap: string }): Drawing {
  const left = Math.round(width * NAME);
  const track = width - left - GAP;
  const text = (said: string, at: Point, end = false): Shape => ({ kind: 'text', at, text: said, ink: 'ink', size: 11, ...(end ? { anchor: 'end' as const, bold: true } : {}) });
  return {
    width,
    height: AXIS + rows.length * HEIGHT,
    label,
    shapes: [
      ...axisOf(track, format, left),
      { kind: 'text', at: [width, 12], text: gap, ink: 'muted', size: 11, anchor: 'end' },
      ...rows.flatMap((row, index): Shape[] => {
        const top = AXIS + index * HEIGHT;
        const between = apart(row);
        return [text(row.name, [0, top + HEIGHT / 2 + 4]), ...rowOf(row, { width: track, a, b, format }, [left, top]), text(between === null ? '–' : format(between), [width, top + HEIGHT / 2 + 4], true)];
      }),
    ],
  };
}

function axisOf(width: number, format: DumbbellOptions['format'], left: number): Shape[] {
  const x = scaleOf(width, left);
  return TICKS.map((tick) => ({ kind: 'text', at: [x(tick), 12], text: format(tick), ink: 'muted', size: 12, anchor: 'middle' }));
}

function rowOf({ a, b }: DumbbellPair, { width, a: first, b: second, format }: DumbbellOptions, [left, top]: Point): Shape[] {
  const x = scaleOf(width, left);
  const middle = top + HEIGHT / 2;
  const line = (from: Point, to: Point): Shape => ({ kind: 'line', from, to, ink: 'line' });
  const number = (value: number | null, other: number | null): Shape[] => {
    if (value === null) return [];
    const before = other !== null && value < other;
    return [{ kind: 'text', at: [x(value) + (before ? -14 : 14), middle + 4], text: format(value), ink: 'ink', size: 12, anchor: before ? 'end' : 'start' }];
  };
  return [
    ...TICKS.map((tick) => line([x(tick), top], [x(tick), top + HEIGHT])),
    line([x(0), middle], [x(100), middle]),
    ...(a !== null && b !== null ? [{ kind: 'line' as const, from: [x(a), middle] as const, to: [x(b), middle] as const, ink: 'quiet' as const, width: 3 }] : []),
    ...(a === null ? [] : sideMark(first, [x(a), middle], RADIUS)),
    ...(b === null ? [] : sideMark(second, [x(b), middle], RADIUS)),
    ...number(a, b),
    // Two equal numbers are one.
    ...(a === b ? [] : number(b, a)),
  ];
}
