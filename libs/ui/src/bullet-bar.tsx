import { bullet } from '@tandem/charts/bullet';
import { DrawingView } from './drawing-view.tsx';
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

/** Progress against the expectation of today. */
export function BulletBar({ value, expected, tone = 'good', label, compact = false }: BulletBarProps) {
  const [ref, width] = useWidth<HTMLDivElement>(160);
  return (
    <div className={classes.bullet}>
      <div ref={ref} className={classes.frame}>
        <DrawingView drawing={bullet(value, { label, width, expected, ink: tone === 'done' ? 'quiet' : tone })} />
      </div>
      {!compact && (
        <span className={classes.label} aria-hidden>
          {label}
        </span>
      )}
    </div>
  );
}
