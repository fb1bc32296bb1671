import { sparkline } from '@tandem/charts/sparkline';
import { DrawingView } from './drawing-view.tsx';

/** A small trend without axes, always beside the number it explains. */
export function Sparkline({ values, label, width = 96, height = 24 }: { values: readonly number[]; label: string; width?: number; height?: number }) {
  const drawing = sparkline(values, { label, width, height });
  return drawing && <DrawingView drawing={drawing} />;
}
