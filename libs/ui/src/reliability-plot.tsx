import { scaleLinear } from 'd3-scale';
import { ChartFrame } from './chart-frame.tsx';
import { useWidth } from './use-width.tsx';
import classes from './reliability-plot.module.css';

export interface ReliabilityPoint {
  /** Mean of what was stated, 0–1. */
  stated: number;
  /** Share that came true, 0–1. */
  happened: number;
  n: number;
}

export interface ReliabilityPlotProps {
  /** The finding. */
  label: string;
  points: readonly ReliabilityPoint[];
  words: { stated: string; happened: string; n: string; ideal: string };
  format: (share: number) => string;
  height?: number;
}

const margin = { top: 12, right: 16, bottom: 40, left: 48 };
const TICKS = [0, 0.25, 0.5, 0.75, 1];
/** Radius of a point by how much stands behind it: its area grows with n. */
const radius = (n: number) => Math.max(4, Math.min(14, 2.5 * Math.sqrt(n)));

/** What was stated against what happened: on the dashed line a stated 80% came true in 80 of 100 cases. */
export function ReliabilityPlot({ label, points, words, format, height = 320 }: ReliabilityPlotProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const rows = points.map((point) => [format(point.stated), format(point.happened), point.n]);
  return (
    <ChartFrame label={label} table={{ columns: [words.stated, words.happened, words.n], rows }} legend={words.ideal}>
      <div ref={ref} style={{ height }}>
        {width > 0 && <Drawing {...{ label, points, words, format, width, height }} />}
      </div>
    </ChartFrame>
  );
}

function Drawing({ label, points, words, format, width, height }: Required<ReliabilityPlotProps> & { width: number }) {
  const x = scaleLinear([0, 1], [margin.left, width - margin.right]);
  const y = scaleLinear([0, 1], [height - margin.bottom, margin.top]);
  return (
    <svg width={width} height={height} role="img" aria-label={label} className={classes.svg}>
      {TICKS.map((tick) => (
        <g key={tick}>
          <line x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} className={classes.grid} />
          <text x={margin.left - 8} y={y(tick) + 4} textAnchor="end" className={classes.axis}>
            {format(tick)}
          </text>
          <text x={x(tick)} y={height - margin.bottom + 18} textAnchor="middle" className={classes.axis}>
            {format(tick)}
          </text>
        </g>
      ))}
      <text x={(margin.left + width - margin.right) / 2} y={height - 4} textAnchor="middle" className={classes.axis}>
        {words.stated}
      </text>
      <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} className={classes.ideal} />
      <polyline points={points.map(({ stated, happened }) => `${x(stated)},${y(happened)}`).join(' ')} className={classes.way} />
      {points.map((point) => (
        <g key={point.stated}>
          <circle cx={x(point.stated)} cy={y(point.happened)} r={radius(point.n)} className={classes.dot}>
            <title>{`${words.stated} ${format(point.stated)}, ${words.happened} ${format(point.happened)}, ${words.n} ${point.n}`}</title>
          </circle>
        </g>
      ))}
    </svg>
  );
}
