import classes from './schedule-chart.module.css';

export type ScheduleKeyKind = 'open' | 'done' | 'missed' | 'end' | 'conflict' | 'hollow' | 'band';

/** One sign of a schedule, for its legend. */
export function ScheduleKey({ kind }: { kind: ScheduleKeyKind }) {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden focusable="false" className={classes.key}>
      {shapeOf(kind)}
    </svg>
  );
}

function shapeOf(kind: ScheduleKeyKind) {
  switch (kind) {
    case 'end':
      return <line x1="9" x2="9" y1="2" y2="16" className={classes.end} />;
    case 'conflict':
      return (
        <>
          <path d="M9 2 17 16H1z" className={classes.conflict} />
          <path d="M9 7v4M9 13.4v.2" className={classes.sign} />
        </>
      );
    case 'hollow':
      return <rect x="1" y="5" width="16" height="8" rx="3" className={classes.bar} data-look="ink" data-hollow />;
    case 'band':
      return <path d="M1 1h16v16H1zM1 8 8 1M1 16 16 1M10 17 17 10" className={classes.hatched} />;
    default:
      return (
        <>
          <path d="M9 2 16 9 9 16 2 9z" className={classes.milestone} data-kind={kind} />
          {kind === 'missed' && <path d="M7 7l4 4m0 -4l-4 4" className={classes.cross} />}
        </>
      );
  }
}
