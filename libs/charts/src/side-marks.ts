import type { Ink, Point, Shape } from './drawing.ts';

/** Whose figure it is: a circle is IT's, a square marketing's; hollow is what was expected, not said. */
export interface SideMark {
  shape: 'circle' | 'square';
  hollow?: boolean;
}

export const inkOf = ({ shape }: SideMark): Ink => (shape === 'circle' ? 'it' : 'marketing');

/** The mark of a side at a point. @param radius of the circle; the square covers as much */
export function sideMark(mark: SideMark, at: Point, radius: number): Shape[] {
  const ink = inkOf(mark);
  const half = radius * 0.9;
  const drawn = (colour: Ink, hollow: boolean): Shape =>
    mark.shape === 'circle'
      ? { kind: 'disc', at, radius, ink: colour, hollow }
      : { kind: 'box', at: [at[0] - half, at[1] - half], width: half * 2, height: half * 2, radius: Math.min(2, half / 4), ink: colour, hollow };
  // A hollow mark covers what lies behind it, like a filled one.
  return mark.hollow ? [drawn('paper', false), drawn(ink, true)] : [drawn(ink, false)];
}
