import type { ReactNode } from 'react';
import classes from './timeline.module.css';

export interface TimelineEvent {
  key: string;
  /** Who and what, one sentence. */
  title: ReactNode;
  /** When, in words; the exact moment in `whenExact` shows on hover. */
  when: string;
  whenExact?: string;
  /** Drawn instead of the dot: a side mark, a status glyph. */
  mark?: ReactNode;
  children?: ReactNode;
}

/** What happened, newest first. */
export function Timeline({ events, label }: { events: readonly TimelineEvent[]; label: string }) {
  return (
    <ol className={classes.timeline} aria-label={label}>
      {events.map((event) => (
        <li key={event.key} className={classes.event}>
          <span className={classes.mark}>{event.mark ?? <span className={classes.dot} />}</span>
          <div className={classes.body}>
            <div className={classes.head}>
              <span className={classes.title}>{event.title}</span>
              <time className={classes.when} title={event.whenExact}>
                {event.when}
              </time>
            </div>
            {event.children}
          </div>
        </li>
      ))}
    </ol>
  );
}
