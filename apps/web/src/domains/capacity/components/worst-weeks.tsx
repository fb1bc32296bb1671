import { Panel } from '@tandem/ui/panel';
import { StatusGlyph } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import type { PlanRow } from '../capacity.queries.ts';
import { worstWeeks } from './worst.ts';
import classes from './capacity.module.css';

/** The three weeks in which most is promised of what there is, and whom it hits. */
export function WorstWeeks({ rows }: { rows: readonly PlanRow[] }) {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  return (
    <Panel title={t('worst.title')} note={t('worst.note')} fill>
      <ol className={classes.list}>
        {worstWeeks(rows).map(({ week, load, over }) => (
          <li key={week} className={classes.item}>
            <span className={classes.words}>
              <span>{t('worst.week', { week: format.date(week, 'short') })}</span>
              <span className={classes.note}>{over.length > 0 ? t('worst.over', { names: format.list(over) }) : t('worst.nobody')}</span>
            </span>
            <span className={`${classes.figure} ${classes.strong} ${classes.glyphed}`}>
              <StatusGlyph tone={load > 120 ? 'bad' : load > 100 ? 'warn' : 'good'} /> {format.percent(load / 100)}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
