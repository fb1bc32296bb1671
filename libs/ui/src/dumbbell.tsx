import { apart, dumbbell, dumbbellAxis } from '@tandem/charts/dumbbell';
import { type SideMark, sideMark } from '@tandem/charts/side-marks';
import type { ReactNode } from 'react';
import { ChartFrame } from './chart-frame.tsx';
import { DrawingView } from './drawing-view.tsx';
import { useWidth } from './use-width.tsx';
import classes from './dumbbell.module.css';

/** One end of a dumbbell: circle or square, filled for what was said, hollow for what was expected. */
export interface DumbbellEnd extends SideMark {
  /** What it stands for, in the legend and the table. */
  word: string;
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

const nothing = '–';

/** For each row two marks on one scale of 0 to 100 and the way between them, the widest first if the rows are so sorted. */
export function Dumbbell({ label, a, b, rows, format, words }: DumbbellProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const show = (value: number | null) => (value === null ? nothing : format(value));
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
            {width > 0 && <DrawingView drawing={dumbbellAxis({ width, format })} />}
          </div>
          <span className={classes.gap}>{words.gap}</span>
        </div>
        {rows.map((row) => (
          <div key={row.key} className={classes.row}>
            <span className={classes.name}>{row.name}</span>
            <div className={classes.track}>
              {width > 0 ? <DrawingView drawing={dumbbell(row, { label: row.label, width, a, b, format })} /> : <span role="img" aria-label={row.label} />}
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

function Sample({ end }: { end: DumbbellEnd }) {
  return (
    <span className={classes.sample}>
      <span aria-hidden>
        <DrawingView drawing={{ width: 18, height: 18, label: '', shapes: sideMark(end, [9, 9], 7.5) }} />
      </span>
      {end.word}
    </span>
  );
}
