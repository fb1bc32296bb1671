import { trend } from '@tandem/charts/trend';
import { ChartFrame } from './chart-frame.tsx';
import { DrawingView } from './drawing-view.tsx';
import { useUiWords } from './ui-words.tsx';
import { useWidth } from './use-width.tsx';

export interface SideTrendPoint {
  /** When, already in words: "Oct". */
  name: string;
  /** 0–100; null where it is not shown: the line leaves a hole. */
  it: number | null;
  marketing: number | null;
}

export interface SideTrendProps {
  /** The finding. */
  label: string;
  points: readonly SideTrendPoint[];
  format: (value: number) => string;
  height?: number;
}

/** What the short names of the sides take at the ends of the lines. */
const NAMES = 60;

/** How two sides saw the same thing over time, on one scale of 0 to 100: circles and squares, with both names at the end. */
export function SideTrend({ label, points, format, height = 220 }: SideTrendProps) {
  const words = useUiWords();
  const [ref, width] = useWidth<HTMLDivElement>();
  const show = (value: number | null) => (value === null ? '–' : format(value));
  const series = [
    { name: words.itShort, ink: 'it' as const, mark: { shape: 'circle' as const }, values: points.map(({ it }) => it) },
    { name: words.marketingShort, ink: 'marketing' as const, dashed: true, mark: { shape: 'square' as const }, values: points.map(({ marketing }) => marketing) },
  ];
  return (
    <ChartFrame label={label} table={{ columns: [words.when, words.itLong, words.marketingLong], rows: points.map(({ name, it, marketing }) => [name, show(it), show(marketing)]) }}>
      <div ref={ref} style={{ height }}>
        {width > 0 && <DrawingView drawing={trend(series, { label, width, height, right: NAMES, moments: points.map(({ name }) => name), format })} />}
      </div>
    </ChartFrame>
  );
}
