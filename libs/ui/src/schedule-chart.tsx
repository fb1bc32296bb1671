import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { ChartFrame, type ChartTable } from './chart-frame.tsx';
import { ScheduleDrawing, type RowBox } from './schedule-drawing.tsx';
import { dayNumber, type Placed, placeLabels } from './schedule-layout.ts';
import { useWidth } from './use-width.tsx';
import classes from './schedule-chart.module.css';

/** A label at its day: something that happens once, or begins. */
export interface ScheduleLabel {
  key: string;
  day: string;
  /** What it begins with: a glyph. */
  mark: ReactNode;
  text: string;
  /** The whole of it, for pointers and assistive technology. */
  title: string;
}

export interface ScheduleLane {
  key: string;
  name: string;
  labels: readonly ScheduleLabel[];
}

export interface ScheduleMark {
  key: string;
  day: string;
  kind: 'open' | 'done' | 'missed' | 'end' | 'conflict';
}

export interface ScheduleRow {
  key: string;
  name: ReactNode;
  /** The whole row in words, for pointers. */
  title: string;
  from: string;
  to: string;
  look: 'it' | 'marketing' | 'ink' | 'quiet';
  /** Drawn as an outline: not begun, or resting. */
  hollow?: boolean;
  /** Drawn on after its end, up to this day: it goes on although its time is over. */
  until?: string;
  marks: readonly ScheduleMark[];
}

export interface ScheduleChartProps {
  /** The finding. */
  label: string;
  from: string;
  to: string;
  /** Outside of the days shown there is no line. */
  today: string;
  todayWord: string;
  lanes: readonly ScheduleLane[];
  rows: readonly ScheduleRow[];
  /** Hatched over all rows. */
  bands: readonly { key: string; from: string; to: string }[];
  /** Heading of the rows. */
  rowsName: string;
  table: ChartTable;
  legend: ReactNode;
  formatWeek: (monday: string) => string;
  /** A label of a lane, or a row (lane null), was chosen. */
  onOpen: (key: string, lane: string | null) => void;
}

const NAMES = 220;
const HEAD = 30;
const LINE = 28;
const ROW = 34;
const PAD = 4;
/** Width of a letter of a label, about, and of what stands around its text. */
const LETTER = 6.7;
const AROUND = 30;

/** Things with a beginning and an end on one scale of weeks: labels above, bars below, hatched stretches across. Drawn at real pixels. */
export function ScheduleChart(props: ScheduleChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <ChartFrame label={props.label} table={props.table} legend={props.legend}>
      <div ref={ref} className={classes.chart}>
        {width > NAMES + 200 && <Schedule {...props} width={width} />}
      </div>
    </ChartFrame>
  );
}

function Schedule({ width, lanes, rows, rowsName, onOpen, ...rest }: ScheduleChartProps & { width: number }) {
  const right = width - NAMES;
  const x = scaleLinear([dayNumber(rest.from), dayNumber(rest.to) + 1], [0, right]);
  const boxes = lanes.map((lane) => {
    const labels = lane.labels.map(({ key, day, text }) => ({ key, at: x(dayNumber(day)), width: Math.min(right, text.length * LETTER + AROUND) }));
    const { placed, lines } = placeLabels(labels, right);
    return { lane, placed, height: lines * LINE + PAD };
  });
  const lanesEnd = boxes.reduce((sum, { height }) => sum + height, HEAD);
  const drawn: RowBox[] = rows.map((row, index) => ({ row, top: lanesEnd + HEAD + index * ROW, height: ROW }));
  const height = lanesEnd + HEAD + rows.length * ROW + PAD;
  return (
    <div className={classes.sheet} style={{ height }}>
      <div className={classes.drawing} style={{ left: NAMES }}>
        <ScheduleDrawing {...rest} x={x} width={right} height={height} head={HEAD} rows={drawn} lines={[...laneTops(boxes), lanesEnd]} />
      </div>
      {boxes.map(({ lane, placed, height: tall }, index) => (
        <Lane key={lane.key} lane={lane} placed={placed} top={laneTops(boxes)[index] ?? HEAD} height={tall} onOpen={onOpen} />
      ))}
      <p className={classes.heading} style={{ top: lanesEnd, height: HEAD, width: NAMES }}>
        {rowsName}
      </p>
      <ul className={classes.rows} aria-label={rowsName} style={{ top: lanesEnd + HEAD }}>
        {rows.map((row) => (
          <li key={row.key} style={{ height: ROW }}>
            <button type="button" className={classes.row} title={row.title} onClick={() => onOpen(row.key, null)}>
              <span className={classes.name} style={{ width: NAMES - 12 }}>
                {row.name}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const laneTops = (boxes: readonly { height: number }[]): number[] => boxes.map((_, index) => boxes.slice(0, index).reduce((sum, { height }) => sum + height, HEAD));

interface LaneProps {
  lane: ScheduleLane;
  placed: readonly Placed[];
  top: number;
  height: number;
  onOpen: ScheduleChartProps['onOpen'];
}

function Lane({ lane, placed, top, height, onOpen }: LaneProps) {
  return (
    <div className={classes.lane} style={{ top, height }} role="group" aria-label={lane.name}>
      <span className={classes.laneName} style={{ width: NAMES }}>
        {lane.name}
      </span>
      {lane.labels.map((label, index) => {
        const { left = 0, line = 0 } = placed[index] ?? {};
        return (
          <button key={label.key} type="button" className={classes.label} title={label.title} aria-label={label.title} style={{ left: NAMES + left, top: line * LINE + 2 }} onClick={() => onOpen(label.key, lane.key)}>
            <span className={classes.mark} aria-hidden>
              {label.mark}
            </span>
            {label.text}
          </button>
        );
      })}
    </div>
  );
}
