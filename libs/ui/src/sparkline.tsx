import { scaleLinear } from 'd3-scale';
import classes from './burn-up.module.css';

/** A small trend without axes, always beside the number it explains. */
export function Sparkline({ values, label, width = 96, height = 24 }: { values: readonly number[]; label: string; width?: number; height?: number }) {
  if (values.length < 2) return null;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const x = scaleLinear([0, values.length - 1], [2, width - 4]);
  const y = scaleLinear([low, high === low ? low + 1 : high], [height - 4, 4]);
  const points = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`);
  const last = values.at(-1) ?? 0;
  return (
    <svg width={width} height={height} role="img" aria-label={label} className={classes.svg}>
      <polyline points={points.join(' ')} className={classes.actual} style={{ strokeWidth: 1.5 }} />
      <circle cx={x(values.length - 1)} cy={y(last)} r={2.5} className={classes.dot} />
    </svg>
  );
}
