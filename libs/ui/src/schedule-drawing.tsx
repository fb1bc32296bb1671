import { useId } from 'react';
import type { ScheduleMark, ScheduleRow } from './schedule-chart.tsx';
import { dayNumber, weeksFrom } from './schedule-layout.ts';
import classes from './schedule-chart.module.css';

export interface RowBox {
  row: ScheduleRow;
  top: number;
  height: number;
}

interface DrawingProps {
  label: string;
  from: string;
  to: string;
  today: string;
  todayWord: string;
  bands: readonly { key: string; from: string; to: string }[];
  formatWeek: (monday: string) => string;
  x: (day: number) => number;
  width: number;
  height: number;
  head: number;
  rows: readonly RowBox[];
  /** Where lanes begin. */
  lines: readonly number[];
}

const BAR = 12;

/** Weeks, hatched stretches, bars with their marks, and today. */
export function ScheduleDrawing({ label, from, to, today, todayWord, bands, formatWeek, x, width, height, head, rows, lines }: DrawingProps) {
  const hatch = useId();
  const weeks = weeksFrom(from, to);
  const every = width / weeks.length < 48 ? 2 : 1;
  const start = (day: string) => x(dayNumber(day));
  const end = (day: string) => x(dayNumber(day) + 1);
  const now = x(dayNumber(today) + 0.5);
  return (
    <svg width={width} height={height} role="img" aria-label={label} className={classes.svg}>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="7" className={classes.hatch} />
        </pattern>
      </defs>
      {weeks.map((monday, index) => (
        <g key={monday}>
          <line x1={start(monday)} x2={start(monday)} y1={head - 8} y2={height} className={classes.grid} />
          {index % every === 0 && (
            <text x={start(monday) + 4} y={head - 12} className={classes.axis}>
              {formatWeek(monday)}
            </text>
          )}
        </g>
      ))}
      {lines.map((top) => (
        <line key={top} x1={0} x2={width} y1={top} y2={top} className={classes.grid} />
      ))}
      {bands.map(({ key, from: first, to: last }) => {
        const left = Math.max(0, start(first));
        const wide = Math.max(0, Math.min(width, end(last)) - left);
        return (
          <g key={key}>
            <rect x={left} y={head} width={wide} height={height - head} className={classes.band} />
            <rect x={left} y={head} width={wide} height={height - head} fill={`url(#${hatch})`} />
          </g>
        );
      })}
      {rows.map(({ row, top, height: tall }) => (
        <Bar key={row.key} row={row} middle={top + tall / 2} width={width} start={start} end={end} at={(day) => x(dayNumber(day) + 0.5)} />
      ))}
      {now >= 0 && now <= width && (
        <g>
          <line x1={now} x2={now} y1={head - 8} y2={height} className={classes.today} />
          <text x={Math.min(now + 5, width - 40)} y={head + 11} className={classes.todayWord}>
            {todayWord}
          </text>
        </g>
      )}
    </svg>
  );
}

interface BarProps {
  row: ScheduleRow;
  middle: number;
  width: number;
  start: (day: string) => number;
  end: (day: string) => number;
  at: (day: string) => number;
}

function Bar({ row, middle, width, start, end, at }: BarProps) {
  const inside = (value: number) => Math.max(-8, Math.min(width + 8, value));
  const [left, right] = [inside(start(row.from)), inside(end(row.to))];
  const until = row.until ? inside(end(row.until)) : right;
  return (
    <g>
      {until > right && <line x1={Math.max(0, right)} x2={until} y1={middle} y2={middle} className={classes.late} />}
      {right > 0 && <rect x={left} y={middle - BAR / 2} width={Math.max(4, right - left)} height={BAR} rx={4} className={classes.bar} data-look={row.look} data-hollow={row.hollow || undefined} />}
      {row.marks.map((mark) => (
        <Mark key={mark.key} mark={mark} x={at(mark.day)} y={middle} />
      ))}
    </g>
  );
}

const diamond = (x: number, y: number, r: number) => `M${x} ${y - r} ${x + r} ${y} ${x} ${y + r} ${x - r} ${y}z`;

function Mark({ mark: { kind }, x, y }: { mark: ScheduleMark; x: number; y: number }) {
  if (kind === 'end') return <line x1={x} x2={x} y1={y - 11} y2={y + 11} className={classes.end} />;
  if (kind === 'conflict') {
    return (
      <g transform={`translate(${x} ${y - 8})`}>
        <path d="M0 -8 8.5 7H-8.5z" className={classes.conflict} />
        <path d="M0 -3v5M0 4.4v.2" className={classes.sign} />
      </g>
    );
  }
  return (
    <g>
      <path d={diamond(x, y, 7)} className={classes.milestone} data-kind={kind} />
      {kind === 'missed' && <path d={`M${x - 2.2} ${y - 2.2}l4.4 4.4m0 -4.4l-4.4 4.4`} className={classes.cross} />}
    </g>
  );
}
