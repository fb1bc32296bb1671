import { type Drawing, type Point, scale } from './drawing.ts';

export interface SparklineOptions {
  label: string;
  width?: number;
  height?: number;
}

/** A small trend without axes, always beside the number it explains; null where fewer than two values make no trend. */
export function sparkline(values: readonly number[], { label, width = 96, height = 24 }: SparklineOptions): Drawing | null {
  if (values.length < 2) return null;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const x = scale([0, values.length - 1], [2, width - 4]);
  const y = scale([low, high === low ? low + 1 : high], [height - 4, 4]);
  const points = values.map((value, index): Point => [x(index), y(value)]);
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
