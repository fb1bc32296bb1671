import { type Drawing, type Ink, type Point, scale, type Shape } from './drawing.ts';

export interface SparklineOptions {
  label: string;
  width?: number;
  height?: number;
  /** The values differ by at least so much before the line fills the height: else it makes a mountain of every ripple. */
  span?: number;
  /** Lines at the same moments to compare with, thin and dashed behind the trend; the last of each is marked. */
  beside?: readonly { ink: Ink; values: readonly (number | null)[] }[];
}

/** A small trend without axes, always beside the number it explains; null where fewer than two known values make no trend. Unknown ones are stepped over. */
export function sparkline(values: readonly (number | null)[], { label, width = 96, height = 24, span = 0, beside = [] }: SparklineOptions): Drawing | null {
  if (values.filter((value) => value !== null).length < 2) return null;
  const known = [values, ...beside.map((line) => line.values)].flat().filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const missing = Math.max(0, span - (high - low)) / 2;
  const x = scale([0, values.length - 1], [2, width - 4]);
  const y = scale(high === low && missing === 0 ? [low, low + 1] : [low - missing, high + missing], [height - 4, 4]);
  const pointsOf = (line: readonly (number | null)[]) => line.flatMap((value, index): Point[] => (value === null ? [] : [[x(index), y(value)]]));
  const lineOf = (points: readonly Point[], ink: Ink, compared: boolean): Shape[] => {
    const at = points.at(-1);
    return at ? [{ kind: 'path', points, ink, width: compared ? 1 : 1.5, dashed: compared }, { kind: 'disc', at, radius: compared ? 1.5 : 2.5, ink }] : [];
  };
  return {
    width,
    height,
    label,
    shapes: [...beside.flatMap((line) => lineOf(pointsOf(line.values), line.ink, true)), ...lineOf(pointsOf(values), 'ink', false)],
  };
}
