import { type Drawing, type Point, scale } from './drawing.ts';

export interface SparklineOptions {
  label: string;
  width?: number;
  height?: number;
  /** The values differ by at least so much before the line fills the height: else it makes a mountain of every ripple. */
  span?: number;
}

/** A small trend without axes, always beside the number it explains; null where fewer than two known values make no trend. Unknown ones are stepped over. */
export function sparkline(values: readonly (number | null)[], { label, width = 96, height = 24, span = 0 }: SparklineOptions): Drawing | null {
  const known = values.flatMap((value) => (value === null ? [] : [value]));
  if (known.length < 2) return null;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const missing = Math.max(0, span - (high - low)) / 2;
  const x = scale([0, values.length - 1], [2, width - 4]);
  const y = scale(high === low && missing === 0 ? [low, low + 1] : [low - missing, high + missing], [height - 4, 4]);
  const points = values.flatMap((value, index): Point[] => (value === null ? [] : [[x(index), y(value)]]));
  return {
    width,
    height,
    label,
    shapes: [
      { kind: 'path', points, ink: 'ink', width: 1.5 },
      { kind: 'disc', at: points.at(-1) ?? [0, 0], radius: 2.5, ink: 'ink' },
    ],
  };
}
