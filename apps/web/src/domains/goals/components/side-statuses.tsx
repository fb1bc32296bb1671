import { SideMark } from '@tandem/ui/side-mark';
import { useTranslation } from 'react-i18next';
import { HealthBadge } from '../../../platform/text/health-badge.tsx';
import type { GoalRow } from '../goals.queries.ts';
import classes from './goals.module.css';

/** What each side says; where they differ, it says so. */
export function SideStatuses({ status }: { status: GoalRow['status'] }) {
  const { t } = useTranslation('goals');
  return (
    <span className={classes.wrap}>
      <SideMark side="IT" size="sm" /> <HealthBadge health={status.it ?? 'NO_UPDATE'} size="sm" />
      <SideMark side="MARKETING" size="sm" /> <HealthBadge health={status.marketing ?? 'NO_UPDATE'} size="sm" />
      {status.split && <span className={classes.note}>{t(status.reconciled ? 'split.reconciled' : 'split.open')}</span>}
    </span>
  );
}
