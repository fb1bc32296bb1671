import { useId, type ReactNode } from 'react';
import classes from './panel.module.css';

export interface PanelProps {
  title?: ReactNode;
  /** Small line under the title: as of when, from what. */
  note?: ReactNode;
  actions?: ReactNode;
  /** Content reaches the edges (tables). */
  flush?: boolean;
  /** Grows to the height of its row, so that neighbours align. */
  fill?: boolean;
  children: ReactNode;
}

/** A card with a hairline border and, if it has a title, a heading that names the region. */
export function Panel({ title, note, actions, flush = false, fill = false, children }: PanelProps) {
  const id = useId();
  return (
    <section className={classes.panel} data-flush={flush || undefined} data-fill={fill || undefined} aria-labelledby={title ? id : undefined}>
      {(title || actions) && (
        <div className={classes.head}>
          <div className={classes.words}>
            {title && (
              <h2 id={id} className={classes.title}>
                {title}
              </h2>
            )}
            {note && <p className={classes.note}>{note}</p>}
          </div>
          {actions && <div className={classes.actions}>{actions}</div>}
        </div>
      )}
      <div className={classes.body}>{children}</div>
    </section>
  );
}
