import type { Drawing, Shape } from './drawing.ts';

/** good: tick in a disc · warn: triangle · bad: diamond · quiet: hollow ring · done: bare tick. */
export type Tone = 'good' | 'warn' | 'bad' | 'quiet' | 'done';

const SIZE = 16;

const SHAPES: Record<Tone, readonly Shape[]> = {
  good: [
    { kind: 'disc', at: [8, 8], radius: 7, ink: 'good' },
    { kind: 'path', points: [[4.8, 8.2], [7, 10.4], [11.2, 5.8]], ink: 'paper', width: 1.8 },
  ],
  warn: [
    { kind: 'area', points: [[8, 1.6], [15, 14.2], [1, 14.2]], ink: 'warn', outline: 'ink' },
    { kind: 'line', from: [8, 6], to: [8, 10], ink: 'ink', width: 1.6 },
    { kind: 'line', from: [8, 12.1], to: [8, 12.3], ink: 'ink', width: 1.6 },
  ],
  bad: [{ kind: 'area', points: [[8, 0.8], [15.2, 8], [8, 15.2], [0.8, 8]], ink: 'bad' }],
  quiet: [{ kind: 'disc', at: [8, 8], radius: 5.6, ink: 'quiet', hollow: true }],
  done: [{ kind: 'path', points: [[2.8, 8.4], [6.4, 12], [13.4, 4.4]], ink: 'quiet', width: 2 }],
};

/** The shape of a status; its word stands beside it. */
export const glyph = (tone: Tone, label: string): Drawing => ({ width: SIZE, height: SIZE, label, shapes: SHAPES[tone] });
