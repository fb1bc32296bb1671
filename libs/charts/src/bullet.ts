import { clamp, type Drawing, type Ink, type Shape } from './drawing.ts';

export interface BulletOptions {
  label: string;
  width: number;
  /** Where the value should be today, 0 to 1; drawn as a tick. */
  expected?: number | null;
  ink: Ink;
}

const HEIGHT = 14;

/** Progress, 0 to 1, against the expectation of today. */
export function bullet(value: number, { label, width, expected, ink }: BulletOptions): Drawing {
  const bar = (length: number, colour: Ink): Shape => ({ kind: 'box', at: [0, 3.5], width: length, height: 7, radius: 3.5, ink: colour });
  const tick = expected == null ? null : Math.max(1, Math.min(width - 1, clamp(expected) * width));
  return {
    width,
    height: HEIGHT,
    label,
    shapes: [
      bar(width, 'track'),
      ...(value > 0 ? [bar(Math.max(4, clamp(value) * width), ink)] : []),
      ...(tick === null ? [] : [{ kind: 'line' as const, from: [tick, 0] as const, to: [tick, HEIGHT] as const, ink: 'ink' as const, width: 2 }]),
    ],
  };
}
