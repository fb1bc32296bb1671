import type { ReactNode } from 'react';
import { UiLink } from './ui-link.tsx';
import { StatusGlyph, type Tone } from './status-badge.tsx';
import { useUiWords } from './ui-words.tsx';
import classes from './kpi-card.module.css';

export interface KpiCardProps {
  label: ReactNode;
  value: ReactNode;
  /** Against when: "1 fewer than last week". */
  change?: ReactNode;
  /** From what: "Campaign ops is at 140% in w51". */
  cause?: ReactNode;
  tone?: Tone;
  /** The rows behind the number. */
  to?: string;
  trend?: ReactNode;
}

/** One number with its change and cause; the whole card opens the rows behind it. */
export function KpiCard({ label, value, change, cause, tone, to, trend }: KpiCardProps) {
  const words = useUiWords();
  return (
    <div className={classes.card} data-link={to ? true : undefined}>
      <p className={classes.label}>
        {to ? (
          <UiLink to={to} className={classes.link} title={words.openRows}>
            {label}
          </UiLink>
        ) : (
          label
        )}
      </p>
      <p className={classes.value}>
        {value}
        {tone && <StatusGlyph tone={tone} />}
        {trend && <span className={classes.trend}>{trend}</span>}
      </p>
      {change && <p className={classes.note}>{change}</p>}
      {cause && <p className={classes.note}>{cause}</p>}
    </div>
  );
}

/** Four across on desktops, two on phones, equal heights. */
export function KpiRow({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}
