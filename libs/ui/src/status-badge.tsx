import classes from './status-badge.module.css';

/** good: tick in a disc · warn: triangle · bad: diamond · quiet: hollow ring · done: bare tick. */
export type Tone = 'good' | 'warn' | 'bad' | 'quiet' | 'done';

/** Status as glyph and word. The word stays in ink; only the glyph carries the hue. */
export function StatusBadge({ tone, label, size = 'md' }: { tone: Tone; label: string; size?: 'sm' | 'md' }) {
  return (
    <span className={classes.badge} data-size={size}>
      <StatusGlyph tone={tone} />
      <span>{label}</span>
    </span>
  );
}

/** Only where the word stands elsewhere in the same line. */
export function StatusGlyph({ tone }: { tone: Tone }) {
  return (
    <svg className={classes.glyph} data-tone={tone} viewBox="0 0 16 16" width="14" height="14" aria-hidden focusable="false">
      {shapes[tone]}
    </svg>
  );
}

const tick = 'M4.8 8.2l2.2 2.2 4.2-4.6';
const shapes = {
  good: (
    <>
      <circle cx="8" cy="8" r="7" className={classes.fill} />
      <path d={tick} className={classes.inner} />
    </>
  ),
  warn: (
    <>
      <path d="M8 1.6 15 14.2H1z" className={classes.outlined} />
      <path d="M8 6v4M8 12.1v.2" className={classes.sign} />
    </>
  ),
  bad: <path d="M8 .8 15.2 8 8 15.2.8 8z" className={classes.fill} />,
  quiet: <circle cx="8" cy="8" r="5.6" className={classes.ring} />,
  done: <path d="M2.8 8.4 6.4 12l7-7.6" className={classes.stroke} />,
} satisfies Record<Tone, unknown>;
