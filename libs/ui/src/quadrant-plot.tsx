import { scaleLinear } from 'd3-scale';
import { ChartFrame } from './chart-frame.tsx';
import classes from './quadrant-plot.module.css';
import { UiLink } from './ui-link.tsx';
import { useWidth } from './use-width.tsx';

export interface QuadrantPoint {
  key: string;
  name: string;
  x: number;
  y: number;
  href: string;
  /** Drawn hollow: what is known of it is old. */
  faded?: boolean;
  /** In which quadrant, for the table. */
  place: string;
}

export interface QuadrantPlotProps {
  /** The finding. */
  label: string;
  points: readonly QuadrantPoint[];
  /** Least and most on both axes; the middle divides low from high. */
  domain: readonly [number, number];
  words: { x: string; y: string; name: string; place: string; topLeft: string; topRight: string; bottomLeft: string; bottomRight: string };
  format: (value: number) => string;
  height?: number;
}

const margin = { top: 10, right: 10, bottom: 26, left: 26 };
const RADIUS = 11;

/** Where points are drawn: those that would cover each other stand side by side. */
function placed(points: readonly QuadrantPoint[], x: (value: number) => number, y: (value: number) => number, right: number): (QuadrantPoint & { left: number; top: number })[] {
  const taken: { left: number; top: number }[] = [];
  return points.map((point) => {
    const top = y(point.y);
    let left = x(point.x);
    const covers = () => taken.some((other) => Math.hypot(other.left - left, other.top - top) < RADIUS * 2);
    const step = left + RADIUS * 8 > right ? -1 : 1;
    while (covers()) left += step;
    taken.push({ left, top });
    return { ...point, left, top };
  });
}

/** Two scales that cross in the middle, and things where both say they stand. Points carry numbers, because names would cover each other; the list below names them. */
export function QuadrantPlot({ label, points, domain, words, format, height = 340 }: QuadrantPlotProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const rows = points.map(({ name, x, y, place }) => [name, place, format(x), format(y)]);
  return (
    <ChartFrame label={label} table={{ columns: [words.name, words.place, words.x, words.y], rows }} legend={<Legend points={points} />}>
      <div ref={ref} style={{ height }}>
        {width > 0 && <Drawing {...{ label, points, domain, words, format, width, height }} />}
      </div>
    </ChartFrame>
  );
}

function Legend({ points }: { points: readonly QuadrantPoint[] }) {
  return (
    <ol className={classes.legend}>
      {points.map(({ key, name, href, faded }, index) => (
        <li key={key}>
          <span className={classes.key} data-faded={faded || undefined} aria-hidden>
            {index + 1}
          </span>
          <UiLink to={href}>{name}</UiLink>
        </li>
      ))}
    </ol>
  );
}

function Drawing({ label, points, domain, words, format, width, height }: Required<QuadrantPlotProps> & { width: number }) {
  const [low, high] = domain;
  // Room for the outermost dots and, between them and the edge, for the names.
  const room = RADIUS + 24;
  const [left, right, top, bottom] = [margin.left, width - margin.right, margin.top, height - margin.bottom];
  const x = scaleLinear([low, high], [left + room, right - room]);
  const y = scaleLinear([low, high], [bottom - room, top + room]);
  const middle = (low + high) / 2;
  const [west, east] = [(left + x(middle)) / 2, (x(middle) + right) / 2];
  const corners = [
    { words: words.topLeft, x: west, y: top + 18 },
    { words: words.topRight, x: east, y: top + 18 },
    { words: words.bottomLeft, x: west, y: bottom - 9 },
    { words: words.bottomRight, x: east, y: bottom - 9 },
  ];
  return (
    <svg width={width} height={height} role="img" aria-label={label} className={classes.svg}>
      <rect x={left} y={top} width={right - left} height={bottom - top} rx={8} className={classes.field} />
      <line x1={x(middle)} x2={x(middle)} y1={top} y2={bottom} className={classes.cross} />
      <line x1={left} x2={right} y1={y(middle)} y2={y(middle)} className={classes.cross} />
      {corners.map((corner) => (
        <text key={corner.words} x={corner.x} y={corner.y} textAnchor="middle" className={classes.name}>
          {corner.words}
        </text>
      ))}
      <text x={right} y={height - 6} textAnchor="end" className={classes.axis}>{`${words.x} →`}</text>
      <text x={-top} y={16} textAnchor="end" transform="rotate(-90)" className={classes.axis}>{`${words.y} →`}</text>
      {placed(points, x, y, right).map((point, index) => (
        <g key={point.key}>
          <circle cx={point.left} cy={point.top} r={RADIUS} className={classes.dot} data-faded={point.faded || undefined}>
            <title>{`${point.name}: ${point.place}, ${words.x} ${format(point.x)}, ${words.y} ${format(point.y)}`}</title>
          </circle>
          <text x={point.left} y={point.top + 4} textAnchor="middle" className={classes.number} data-faded={point.faded || undefined}>
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}
