import type { Tone } from './status-badge.tsx';
import { useWidth } from './use-width.tsx';
import classes from './bullet-bar.module.css';

export interface BulletBarProps {
  /** 0–1: what is reached. */
  value: number;
  /** 0–1: what should be reached today; drawn as a tick. */
  expected?: number | null;
  tone?: Tone;
  /** What the bar says, e.g. "46% of 60% expected". Shown beside the bar unless `compact`. */
  label: string;
  compact?: boolean;
}

const clamp = (share: number) => Math.max(0, Math.min(1, share));

/** Progress against the expectation of today. */
export function BulletBar({ value, expected, tone = 'good', label, compact = false }: BulletBarProps) {
  const [ref, width] = useWidth<HTMLDivElement>(160);
  const tick = expected == null ? null : Math.max(1, Math.min(width - 1, clamp(expected) * width));
  return (
    <div className={classes.bullet}>
      <div ref={ref} className={classes.frame}>
        <svg width={width} height={14} role="img" aria-label={label} className={classes.svg}>
          <rect x={0} y={3.5} width={width} height={7} rx={3.5} className={classes.track} />
          {value > 0 && <rect x={0} y={3.5} width={Math.max(4, clamp(value) * width)} height={7} rx={3.5} className={classes.fill} data-tone={tone} />}
          {tick !== null && <line x1={tick} x2={tick} y1={0} y2={14} className={classes.tick} />}
        </svg>
      </div>
      {!compact && (
        <span className={classes.label} aria-hidden>
          {label}
        </span>
      )}
    </div>
  );
}
