import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

/** One sentence, why it is so, one button. Never a bare "No data". */
export function EmptyState({ title, why, action, icon }: { title: ReactNode; why?: ReactNode; action?: ReactNode; icon?: ReactNode }) {
  return (
    <div className={classes.empty} data-empty-state>
      {icon && (
        <div className={classes.icon} aria-hidden>
          {icon}
        </div>
      )}
      <div className={classes.title}>{title}</div>
      {why && <p className={classes.why}>{why}</p>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
