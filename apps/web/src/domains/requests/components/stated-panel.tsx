import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import type { RequestDetails } from '../requests.queries.ts';
import classes from './requests.module.css';

/** What was stated about the day when it was asked for; it stays, whatever happened since. */
export function StatedPanel({ request }: { request: RequestDetails }) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const { forecast } = request;
  if (!forecast) return null;
  return (
    <Panel title={t('stated.title')} note={t('stated.note', { when: format.date(request.submittedAt) })}>
      {forecast.probability === null ? (
        <p className={classes.empty}>{t('forecast.noHistory')}</p>
      ) : (
        <dl className={classes.facts}>
          <dt>{t('stated.chance')}</dt>
          <dd>{format.percent(forecast.probability)}</dd>
          <dt>{t('forecast.p85')}</dt>
          <dd>{forecast.p85 ? format.date(forecast.p85, 'weekday') : t('forecast.beyond')}</dd>
          <dt>{t('forecast.ahead')}</dt>
          <dd>{t('forecast.parts', { count: forecast.ahead })}</dd>
        </dl>
      )}
    </Panel>
  );
}
