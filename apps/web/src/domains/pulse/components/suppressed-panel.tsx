import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import type { Survey } from '../pulse.queries.ts';
import classes from './pulse.module.css';
import { Turnout } from './survey-state.tsx';

/** Why there is nothing to see, and that nothing is kept. */
export function SuppressedPanel({ survey }: { survey: Survey }) {
  const { t } = useTranslation('pulse');
  const format = useFormat();
  return (
    <Panel title={t('suppressed.title', { month: format.date(survey.period, 'month') })}>
      <div className={classes.tight}>
        <p className={classes.text}>{t('suppressed.why', { number: survey.kMin })}</p>
        <Turnout survey={survey} />
      </div>
    </Panel>
  );
}
