import { SideMark } from '@tandem/ui/side-mark';
import { StatusGlyph } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { HealthBadge } from '../../../platform/text/health-badge.tsx';
import type { GoalRow } from '../goals.queries.ts';
import classes from './goals.module.css';

/** What each side says: once when they agree, beside each other with a chip when they differ. */
export function SideStatuses({ status, chip = true }: { status: GoalRow['status']; chip?: boolean }) {
  const { t } = useTranslation('goals');
  if (status.it !== null && status.it === status.marketing) {
    return (
      <span className={classes.side}>
        <SideMark side="JOINT" size="sm" /> <span className={classes.note}>{t('split.agree')}</span>
      </span>
    );
  }
  return (
    <span className={classes.sides}>
      <span className={classes.side}>
        <SideMark side="IT" size="sm" /> <HealthBadge health={status.it ?? 'NO_UPDATE'} size="sm" />
      </span>
      <span className={classes.side}>
        <SideMark side="MARKETING" size="sm" /> <HealthBadge health={status.marketing ?? 'NO_UPDATE'} size="sm" />
      </span>
      {chip && status.split && <SplitChip reconciled={status.reconciled} />}
    </span>
  );
}

/** The two sides say different things; quiet once both heads have answered. */
export function SplitChip({ reconciled }: { reconciled: boolean }) {
  const { t } = useTranslation('goals');
  return (
    <span className={classes.chip}>
      <StatusGlyph tone={reconciled ? 'done' : 'warn'} />
      {t(reconciled ? 'split.reconciled' : 'split.open')}
    </span>
  );
}
