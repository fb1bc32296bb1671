import { BurnUp } from '@tandem/ui/burn-up';
import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { isRunning } from '../goal-words.ts';
import type { GoalDetails } from '../goals.queries.ts';
import classes from './goals.module.css';

/** How far the goal is, day by day, against an even pace over its cycle. */
export function GoalProgressPanel({ goal }: { goal: GoalDetails }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const progress = format.percent(goal.progress);
  const label = isRunning(goal) ? t('progress.ofExpected', { progress, expected: format.percent(goal.expectedProgress) }) : t('progress.plain', { progress });
  const points = goal.progressPoints.filter(({ day }) => day <= goal.endsOn).map(({ day, progress: value }) => ({ day, value }));
  return (
    <Panel title={t('progress.title', { finding: label })} note={t('progress.explains', { from: format.date(goal.startsOn), to: format.date(goal.endsOn) })}>
      {points.length > 1 ? (
        <BurnUp
          label={label}
          max={1}
          height={220}
          actual={points}
          plan={[
            { day: goal.startsOn, value: 0 },
            { day: goal.endsOn, value: 1 },
          ]}
          formatValue={(value) => format.percent(value)}
          formatDay={(day) => format.date(day, 'short')}
        />
      ) : (
        <p className={classes.muted}>{t('progress.nothingYet')}</p>
      )}
    </Panel>
  );
}
