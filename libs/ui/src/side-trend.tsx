import { scaleLinear } from 'd3-scale';
import { ChartFrame } from './chart-frame.tsx';
import { useUiWords } from './ui-words.tsx';
import { useWidth } from './use-width.tsx';
import classes from './side-trend.module.css';

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

const margin = { top: 14, right: 60, bottom: 24, left: 36 };
const TICKS = [0, 25, 50, 75, 100];
type Key = 'it' | 'marketing';
const KEYS: Key[] = ['it', 'marketing'];

/** How two sides saw the same thing over time, on one scale of 0 to 100: circles and squares, with both names at the end. */
export function SideTrend({ label, points, format, height = 220 }: SideTrendProps) {
  const words = useUiWords();
  const [ref, width] = useWidth<HTMLDivElement>();
  const show = (value: number | null) => (value === null ? '–' : format(value));
  return (
    <ChartFrame label={label} table={{ columns: [words.when, words.itLong, words.marketingLong], rows: points.map(({ name, it, marketing }) => [name, show(it), show(marketing)]) }}>
      <div ref={ref} style={{ height }}>
        {width > 0 && <Drawing {...{ label, points, format, width, height }} />}
      </div>
    </ChartFrame>
  );
}

function Drawing({ label, points, format, width, height }: Required<SideTrendProps> & { width: number }) {
  const words = useUiWords();
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [margin.left + 8, width - margin.right]);
  const y = scaleLinear([0, 100], [height - margin.bottom, margin.top]);
  // By position, not by name: after a year the names of months come again.
  const place = (point: SideTrendPoint) => x(points.indexOf(point));
  const every = Math.ceil((points.length * 44) / Math.max(1, width - margin.left - margin.right));
  const ends = endLabels(points, y);
  return (
    <svg width={width} height={height} role="img" aria-label={label} className={classes.svg}>
      {TICKS.map((tick) => (
        <g key={tick}>
          <line x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} className={classes.grid} />
          <text x={margin.left - 8} y={y(tick) + 4} textAnchor="end" className={classes.axis}>
            {format(tick)}
          </text>
        </g>
      ))}
      {points.map((point, index) => (
        (points.length - 1 - index) % every === 0 && (
          <text key={index} x={place(point)} y={height - 4} textAnchor="middle" className={classes.axis}>
            {point.name}
          </text>
        )
      ))}
      {KEYS.map((key) => (
        <g key={key} data-side={key} className={classes.side}>
          {linesOf(points, key).map((line, index) => (
            <polyline key={index} points={line.map((point) => `${place(point)},${y(point[key] ?? 0)}`).join(' ')} className={classes.line} />
          ))}
          {points.map((point, index) => {
            const value = point[key];
            if (value === null) return null;
            return key === 'it' ? <circle key={index} cx={place(point)} cy={y(value)} r={4.5} className={classes.mark} /> : <rect key={index} x={place(point) - 4} y={y(value) - 4} width={8} height={8} rx={1} className={classes.mark} />;
          })}
          {ends[key] !== null && (
            <text x={width - margin.right + 10} y={ends[key] + 4} className={classes.end}>
              {key === 'it' ? words.itShort : words.marketingShort}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** Runs of neighbouring points that have a value. */
function linesOf(points: readonly SideTrendPoint[], key: Key): SideTrendPoint[][] {
  const lines: SideTrendPoint[][] = [[]];
  for (const point of points) {
    if (point[key] === null) lines.push([]);
    else lines.at(-1)?.push(point);
  }
  return lines.filter((line) => line.length > 1);
}

/** Heights of the two names, at least a line apart. */
function endLabels(points: readonly SideTrendPoint[], y: (value: number) => number): Record<Key, number | null> {
  const last = (key: Key) => points.findLast((point) => point[key] !== null)?.[key] ?? null;
  const [it, marketing] = [last('it'), last('marketing')];
  if (it === null || marketing === null) return { it: it === null ? null : y(it), marketing: marketing === null ? null : y(marketing) };
  const [one, other] = [y(it), y(marketing)];
  const missing = Math.max(0, 16 - Math.abs(one - other)) / 2;
  return one <= other ? { it: one - missing, marketing: other + missing } : { it: one + missing, marketing: other - missing };
}
