import { sparkline, type SparklineOptions } from '@tandem/charts/sparkline';
import { DrawingView } from './drawing-view.tsx';

/** A small trend without axes, always beside the number it explains. */
export function Sparkline({ values, ...options }: SparklineOptions & { values: readonly (number | null)[] }) {
  const drawing = sparkline(values, options);
  return drawing && <DrawingView drawing={drawing} />;
}
