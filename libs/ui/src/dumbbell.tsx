import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { ChartFrame } from './chart-frame.tsx';
import { useWidth } from './use-width.tsx';
import classes from './dumbbell.module.css';

/** One end of a dumbbell: circle or square, filled for what was said, hollow for what was expected. */
export interface DumbbellEnd {
  /** What it stands for, in the legend and the table. */
  word: string;
  shape: 'circle' | 'square';
  hollow?: boolean;
}

export interface DumbbellRow {
  key: string;
  name: ReactNode;
  /** The same name as text, for the table. */
  text: string;
  /** 0–100; null where it is not shown. */
  a: number | null;
  b: number | null;
  /** What this row says, for assistive technology: "IT 78, marketing 45, 33 apart". */
  label: string;
}

export interface DumbbellProps {
  /** The finding. */
  label: string;
  a: DumbbellEnd;
  b: DumbbellEnd;
  rows: readonly DumbbellRow[];
  format: (value: number) => string;
  words: { row: string; gap: string; scale: string };
}

const HEIGHT = 36;
const EDGE = 34;
const TICKS = [0, 25, 50, 75, 100];
const nothing = '–';

/** For each row two marks on one scale of 0 to 100 and the way between them, the widest first if the rows are so sorted. */
export function Dumbbell({ label, a, b, rows, format, words }: DumbbellProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const show = (value: number | null) => (value === null ? nothing : format(value));
  const apart = ({ a: one, b: other }: DumbbellRow) => (one === null || other === null ? null : Math.abs(one - other));
  const table = { columns: [words.row, a.word, b.word, words.gap], rows: rows.map((row) => [row.text, show(row.a), show(row.b), show(apart(row))]) };
  const legend = (
    <span className={classes.legend}>
      <Sample end={a} />
      <Sample end={b} />
      <span>{words.scale}</span>
    </span>
  );
  return (
    <ChartFrame label={label} table={table} legend={legend}>
      <div className={classes.rows} role="group" aria-label={label}>
        <div className={classes.row} aria-hidden>
          <span className={classes.name} />
          <div ref={ref} className={classes.track}>
            {width > 0 && <Axis width={width} format={format} />}
          </div>
          <span className={classes.gap}>{words.gap}</span>
        </div>
        {rows.map((row) => (
          <div key={row.key} className={classes.row}>
            <span className={classes.name}>{row.name}</span>
            <div className={classes.track}>
              {width > 0 ? <Line row={row} a={a} b={b} width={width} format={format} /> : <span role="img" aria-label={row.label} />}
            </div>
            <span className={classes.gap} aria-hidden>
              {show(apart(row))}
            </span>
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}

const scaleOf = (width: number) => scaleLinear([0, 100], [EDGE, width - EDGE]);

function Axis({ width, format }: { width: number; format: DumbbellProps['format'] }) {
  const x = scaleOf(width);
  return (
    <svg width={width} height={16} className={classes.svg}>
      {TICKS.map((tick) => (
        <text key={tick} x={x(tick)} y={12} textAnchor="middle" className={classes.axis}>
          {format(tick)}
        </text>
      ))}
    </svg>
  );
}

function Line({ row, a, b, width, format }: Pick<DumbbellProps, 'a' | 'b' | 'format'> & { row: DumbbellRow; width: number }) {
  const x = scaleOf(width);
  const middle = HEIGHT / 2;
  const isLeft = (value: number, other: number | null) => other !== null && value < other;
  const number = (value: number | null, other: number | null, key: string) =>
    value !== null &&
    value !== other && (
      <text key={key} x={x(value) + (isLeft(value, other) ? -14 : 14)} y={middle + 4} textAnchor={isLeft(value, other) ? 'end' : 'start'} className={classes.value}>
        {format(value)}
      </text>
    );
  return (
    <svg width={width} height={HEIGHT} role="img" aria-label={row.label} className={classes.svg}>
      {TICKS.map((tick) => (
        <line key={tick} x1={x(tick)} x2={x(tick)} y1={0} y2={HEIGHT} className={classes.grid} />
      ))}
      <line x1={EDGE} x2={width - EDGE} y1={middle} y2={middle} className={classes.grid} />
      {row.a !== null && row.b !== null && <line x1={x(row.a)} x2={x(row.b)} y1={middle} y2={middle} className={classes.way} />}
      {row.a !== null && <Mark end={a} x={x(row.a)} y={middle} />}
      {row.b !== null && <Mark end={b} x={x(row.b)} y={middle} />}
      {number(row.a, row.b, 'a')}
      {number(row.b, row.a, 'b')}
      {row.a !== null && row.a === row.b && (
        <text x={x(row.a) + 14} y={middle + 4} className={classes.value}>
          {format(row.a)}
        </text>
      )}
    </svg>
  );
}

function Mark({ end: { shape, hollow = false }, x, y }: { end: DumbbellEnd; x: number; y: number }) {
  const shared = { className: classes.mark, 'data-shape': shape, 'data-hollow': hollow || undefined };
  return shape === 'circle' ? <circle cx={x} cy={y} r={7.5} {...shared} /> : <rect x={x - 6.75} y={y - 6.75} width={13.5} height={13.5} rx={2} {...shared} />;
}

function Sample({ end }: { end: DumbbellEnd }) {
  return (
    <span className={classes.sample}>
      <svg width={18} height={18} aria-hidden focusable="false">
        <Mark end={end} x={9} y={9} />
      </svg>
      {end.word}
    </span>
  );
}
