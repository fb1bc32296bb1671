import { scaleLinear, scaleTime } from 'd3-scale';
import { ChartFrame } from './chart-frame.tsx';
import { useUiWords } from './ui-words.tsx';
import { useWidth } from './use-width.tsx';
import classes from './burn-up.module.css';

export interface BurnUpPoint {
  /** Plain day yyyy-mm-dd. */
  day: string;
  value: number;
}

export interface BurnUpProps {
  /** The finding, e.g. "57% reached, plan says 64%". */
  label: string;
  actual: readonly BurnUpPoint[];
  plan: readonly BurnUpPoint[];
  /** Top of the axis; defaults to the largest value. */
  max?: number;
  height?: number;
  formatValue: (value: number) => string;
  formatDay: (day: string) => string;
}

const margin = { top: 10, right: 52, bottom: 22, left: 44 };
const dayOf = (day: string) => new Date(`${day}T00:00:00`);
const iso = (date: Date) => `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

/** What is reached over time, with the plan as a dashed line and the last value written at its end. */
export function BurnUp({ label, actual, plan, max, height = 200, formatValue, formatDay }: BurnUpProps) {
  const words = useUiWords();
  const [ref, width] = useWidth<HTMLDivElement>();
  const planned = new Map(plan.map((point) => [point.day, point.value]));
  const reached = new Map(actual.map((point) => [point.day, point.value]));
  const days = [...new Set([...planned.keys(), ...reached.keys()])].sort();
  const show = (value: number | undefined) => (value === undefined ? '–' : formatValue(value));
  const rows = days.map((day) => [formatDay(day), show(planned.get(day)), show(reached.get(day))]);
  const top = max ?? Math.max(1e-9, ...actual.map((point) => point.value), ...plan.map((point) => point.value));
  return (
    <ChartFrame label={label} table={{ columns: [words.when, words.plan, words.actual], rows }}>
      <div ref={ref} style={{ height }}>
        {width > 0 && days.length > 1 && (
          <Drawing {...{ label, actual, plan, width, height, top, formatValue, formatDay }} days={days} planWord={words.plan} />
        )}
      </div>
    </ChartFrame>
  );
}

interface DrawingProps extends Pick<BurnUpProps, 'label' | 'actual' | 'plan' | 'formatValue' | 'formatDay'> {
  width: number;
  height: number;
  top: number;
  days: string[];
  planWord: string;
}

function Drawing({ label, actual, plan, width, height, top, days, planWord, formatValue, formatDay }: DrawingProps) {
  const first = dayOf(days[0] ?? '1970-01-01');
  const final = dayOf(days.at(-1) ?? '1970-01-02');
  const x = scaleTime([first, final], [margin.left, width - margin.right]);
  const y = scaleLinear([0, top], [height - margin.bottom, margin.top]);
  const line = (points: readonly BurnUpPoint[]) => points.map((point) => `${x(dayOf(point.day)).toFixed(1)},${y(point.value).toFixed(1)}`).join(' ');
  const last = actual.at(-1);
  const lastPlan = plan.at(-1);
  const ticks = x.ticks(Math.max(2, Math.min(6, Math.floor(width / 110))));
  const base = y(0);
  return (
    <svg width={width} height={height} role="img" aria-label={label} className={classes.svg}>
      {y.ticks(4).map((value) => (
        <g key={value}>
          <line x1={margin.left} x2={width - margin.right} y1={y(value)} y2={y(value)} className={classes.grid} />
          <text x={margin.left - 8} y={y(value) + 4} textAnchor="end" className={classes.axis}>
            {formatValue(value)}
          </text>
        </g>
      ))}
      {ticks.map((tick) => (
        <text key={tick.getTime()} x={x(tick)} y={height - 4} textAnchor="middle" className={classes.axis}>
          {formatDay(iso(tick))}
        </text>
      ))}
      {last && actual[0] && (
        <polygon points={`${x(dayOf(actual[0].day))},${base} ${line(actual)} ${x(dayOf(last.day))},${base}`} className={classes.area} />
      )}
      <polyline points={line(plan)} className={classes.plan} />
      {lastPlan && (
        <text x={x(dayOf(lastPlan.day)) + 6} y={y(lastPlan.value) + 4} className={classes.axis}>
          {planWord}
        </text>
      )}
      <polyline points={line(actual)} className={classes.actual} />
      {last && (
        <>
          <circle cx={x(dayOf(last.day))} cy={y(last.value)} r={4} className={classes.dot} />
          <text x={x(dayOf(last.day)) + 8} y={y(last.value) + 14} className={classes.end}>
            {formatValue(last.value)}
          </text>
        </>
      )}
    </svg>
  );
}
