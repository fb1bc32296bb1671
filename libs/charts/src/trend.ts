import { type Drawing, type Ink, type Point, scale, type Shape } from './drawing.ts';
import { type SideMark, sideMark } from './side-marks.ts';

export interface TrendSeries {
  /** Written at the end of the line. */
  name: string;
  ink: Ink;
  dashed?: boolean;
  /** Drawn at every known value, so that the sides are told apart without their colours. */
  mark?: SideMark;
  /** One value for each moment; null where nothing is known, which breaks the line. */
  values: readonly (number | null)[];
}

export interface TrendOptions {
  label: string;
  width: number;
  height?: number;
  /** Room for the names at the ends of the lines. */
  right?: number;
  /** Written below the moments, as many as have room; or below the first and the last. */
  moments: readonly string[] | { from: string; to: string };
  format?: (value: number) => string;
}

const MARGIN = { top: 14, bottom: 22, left: 34 };
/** What a name of a moment needs. */
const MOMENT = 44;
const APART = 13;

/** Indices of 0 to 100 over time, each with its name at its end. */
export function trend(series: readonly TrendSeries[], { label, width, height = 160, right: room = 190, moments, format = String }: TrendOptions): Drawing {
  const count = Math.max(1, ...series.map(({ values }) => values.length));
  const right = width - room;
  const x = scale([0, Math.max(1, count - 1)], [MARGIN.left + 8, right]);
  const y = scale([0, 100], [height - MARGIN.bottom, MARGIN.top]);
  const axis = (text: string, at: Point, anchor: 'start' | 'middle' | 'end'): Shape => ({ kind: 'text', at, text, ink: 'muted', size: 11, anchor });
  return {
    width,
    height,
    label,
    shapes: [
      ...[0, 25, 50, 75, 100].flatMap((value): Shape[] => [
        { kind: 'line', from: [MARGIN.left, y(value)], to: [right, y(value)], ink: 'line' },
        axis(format(value), [MARGIN.left - 6, y(value) + 4], 'end'),
      ]),
      ...('from' in moments ? [axis(moments.from, [MARGIN.left, height - 4], 'start'), axis(moments.to, [right, height - 4], 'end')] : shownOf(moments, right).map(({ name, at }) => axis(name, [x(at), height - 4], 'middle'))),
      ...series.flatMap(({ values, ink, dashed }) => runs(values).map((run): Shape => lineOf(run.map(({ at, value }): Point => [x(at), y(value)]), ink, dashed))),
      ...series.flatMap(({ values, mark }) => (mark ? values.flatMap((value, at) => (value === null ? [] : sideMark(mark, [x(at), y(value)], 4.5))) : [])),
      ...names(series, y, height - MARGIN.bottom).map(({ name, ink, at }): Shape => ({ kind: 'text', at: [right + 8, at + 4], text: name, ink, size: 11 })),
    ],
  };
}

/** As many names as have room, the last one always. */
function shownOf(names: readonly string[], right: number): { name: string; at: number }[] {
  const every = Math.max(1, Math.ceil((names.length * MOMENT) / Math.max(1, right - MARGIN.left)));
  return names.flatMap((name, at) => ((names.length - 1 - at) % every === 0 ? [{ name, at }] : []));
}

function lineOf(points: readonly Point[], ink: Ink, dashed: boolean | undefined): Shape {
  const [only] = points;
  return points.length === 1 && only ? { kind: 'disc', at: only, radius: 2.5, ink } : { kind: 'path', points, ink, width: 2, dashed: dashed ?? false };
}

/** Stretches of known values. */
function runs(values: readonly (number | null)[]): { at: number; value: number }[][] {
  const found: { at: number; value: number }[][] = [];
  let open: { at: number; value: number }[] = [];
  values.forEach((value, at) => {
    if (value !== null) open.push({ at, value });
    if ((value === null || at === values.length - 1) && open.length > 0) {
      found.push(open);
      open = [];
    }
  });
  return found;
}

/** Where the names stand: at the last value, moved apart where they would cover each other, the lowest above the axis. */
function names(series: readonly TrendSeries[], y: (value: number) => number, lowest: number): { name: string; ink: Ink; at: number }[] {
  const placed = series
    .flatMap(({ name, ink, values }) => {
      const last = values.findLast((value) => value !== null);
      return last == null ? [] : [{ name, ink, at: y(last) }];
    })
    .sort((a, b) => a.at - b.at);
  placed.forEach((each, index) => {
    const above = placed[index - 1];
    if (above) each.at = Math.max(each.at, above.at + APART);
  });
  placed.forEach((each, index) => {
    each.at = Math.min(each.at, lowest - (placed.length - 1 - index) * APART);
  });
  return placed;
}
