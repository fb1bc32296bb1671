/** What a shape is for. Each medium has its own colour for it: the screen in two themes, paper in one. */
export type Ink = 'ink' | 'muted' | 'line' | 'track' | 'paper' | 'it' | 'marketing' | 'good' | 'warn' | 'bad' | 'quiet';

export type Point = readonly [x: number, y: number];

/** One stroke of a chart, in pixels from the top left. */
export type Shape =
  | { kind: 'line'; from: Point; to: Point; ink: Ink; width?: number; dashed?: boolean }
  | { kind: 'path'; points: readonly Point[]; ink: Ink; width?: number; dashed?: boolean }
  | { kind: 'area'; points: readonly Point[]; ink: Ink; outline?: Ink; opacity?: number }
  | { kind: 'box'; at: Point; width: number; height: number; radius?: number; ink: Ink; hollow?: boolean }
  | { kind: 'disc'; at: Point; radius: number; ink: Ink; hollow?: boolean }
  | { kind: 'text'; at: Point; text: string; ink: Ink; size?: number; anchor?: 'start' | 'middle' | 'end'; bold?: boolean };

/** A chart as shapes: drawn on screen and on paper from the same figures by the same hand. */
export interface Drawing {
  width: number;
  height: number;
  /** What the drawing says, for whoever does not see it. */
  label: string;
  shapes: readonly Shape[];
}

/** Maps a value of one range to the other; an empty range maps to its beginning. */
export function scale([low, high]: Point, [from, to]: Point): (value: number) => number {
  return (value) => (high === low ? from : from + ((value - low) / (high - low)) * (to - from));
}

export const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** Points as SVG writes them. */
export const pointsOf = (points: readonly Point[]): string => points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');

export const round = (value: number): number => Math.round(value * 10) / 10;
