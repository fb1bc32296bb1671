import { type Drawing, type Ink, type Point, scale, type Shape } from './drawing.ts';

export interface TrendSeries {
  /** Written at the end of the line. */
  name: string;
  ink: Ink;
  dashed?: boolean;
  /** One value for each moment; null where nothing is known, which breaks the line. */
  values: readonly (number | null)[];
}

export interface TrendOptions {
  label: string;
  width: number;
  height?: number;
  /** Written below the first and the last moment. */
  from: string;
  to: string;
}

const MARGIN = { top: 8, right: 190, bottom: 20, left: 30 };
const APART = 13;

/** Indices of 0 to 100 over time, each with its name at its end. */
export function trend(series: readonly TrendSeries[], { label, width, height = 160, from, to }: TrendOptions): Drawing {
  const moments = Math.max(1, ...series.map(({ values }) => values.length));
  const right = width - MARGIN.right;
  const x = scale([0, Math.max(1, moments - 1)], [MARGIN.left, right]);
  const y = scale([0, 100], [height - MARGIN.bottom, MARGIN.top]);
  const axis = (text: string, at: Point, anchor: 'start' | 'end'): Shape => ({ kind: 'text', at, text, ink: 'muted', size: 11, anchor });
  return {
    width,
    height,
    label,
    shapes: [
      ...[0, 50, 100].flatMap((value): Shape[] => [
        { kind: 'line', from: [MARGIN.left, y(value)], to: [right, y(value)], ink: 'line' },
        axis(String(value), [MARGIN.left - 6, y(value) + 4], 'end'),
      ]),
      axis(from, [MARGIN.left, height - 4], 'start'),
      axis(to, [right, height - 4], 'end'),
      ...series.flatMap(({ values, ink, dashed }) => runs(values).map((run): Shape => lineOf(run.map(({ at, value }): Point => [x(at), y(value)]), ink, dashed))),
      ...names(series, y, height - MARGIN.bottom).map(({ name, ink, at }): Shape => ({ kind: 'text', at: [right + 8, at + 4], text: name, ink, size: 11 })),
    ],
  };
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
