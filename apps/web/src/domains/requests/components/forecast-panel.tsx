import { BulletBar } from '@tandem/ui/bullet-bar';
import { Panel } from '@tandem/ui/panel';
import { StatusGlyph, type Tone } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { type LiveForecast, useLiveForecast } from '../requests.queries.ts';
import { LaneMark } from './marks.tsx';
import classes from './requests.module.css';

/** From here on a day holds, below it is a coin toss; between them it may work out. The same border as on the server. */
const SURE = 0.85;
const TOSS = 0.5;
export const chanceTone = (probability: number): Tone => (probability >= SURE ? 'good' : probability >= TOSS ? 'warn' : 'bad');

interface Props {
  neededBy: string;
  /** What the order is made of, as typed. */
  parts: readonly string[];
}

/** What can be promised for the day that is being typed, before anybody has answered. */
export function ForecastPanel({ neededBy, parts }: Props) {
  const { t } = useTranslation('requests');
  const { forecast, asking } = useLiveForecast(neededBy, parts.length);
  return (
    <Panel title={t('forecast.title')} note={t('forecast.note')}>
      <div className={classes.forecast} data-asking={asking || undefined} aria-live="polite" aria-busy={asking}>
        {forecast ? <Answer forecast={forecast} parts={parts} /> : <p className={classes.empty}>{t(!neededBy ? 'forecast.noDay' : parts.length === 0 ? 'forecast.noParts' : asking ? 'forecast.asking' : 'forecast.past')}</p>}
      </div>
    </Panel>
  );
}

function Answer({ forecast, parts }: { forecast: LiveForecast; parts: readonly string[] }) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const { probability } = forecast;
  return (
    <>
      <span className={classes.meta}>
        <LaneMark lane={forecast.lane} />
        <span className={classes.note}>{t('forecast.daysLeft', { count: forecast.workingDaysLeft })}</span>
      </span>
      {probability === null ? (
        <p className={classes.empty}>{t('forecast.noHistory')}</p>
      ) : (
        <>
          <p className={classes.headline}>
            <span className={classes.big}>{format.percent(probability)}</span>
            <StatusGlyph tone={chanceTone(probability)} />
            <span>{t(probability >= SURE ? 'forecast.sure' : probability >= TOSS ? 'forecast.maybe' : 'forecast.unlikely')}</span>
          </p>
          <BulletBar value={probability} expected={SURE} tone={chanceTone(probability)} label={t('forecast.bar', { share: format.percent(probability), sure: format.percent(SURE) })} compact />
          <dl className={classes.facts}>
            <dt>{t('forecast.p85')}</dt>
            <dd>{forecast.p85 ? format.date(forecast.p85, 'weekday') : t('forecast.beyond')}</dd>
            <dt>{t('forecast.p50')}</dt>
            <dd>{forecast.p50 ? format.date(forecast.p50, 'weekday') : t('forecast.beyond')}</dd>
            <dt>{t('forecast.ahead')}</dt>
            <dd>{t('forecast.parts', { count: forecast.ahead })}</dd>
          </dl>
          <Slices forecast={forecast} parts={parts} />
          <p className={classes.note} style={{ margin: 0 }}>
            {t('forecast.from', { parts: forecast.measuredParts, days: forecast.measuredDays, runs: format.number(forecast.runs) })}
          </p>
        </>
      )}
    </>
  );
}

/** Smaller orders that would be ready: what would stay out is named. */
function Slices({ forecast, parts }: { forecast: LiveForecast; parts: readonly string[] }) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  if ((forecast.probability ?? 1) >= SURE || parts.length < 2) return null;
  if (forecast.slices.length === 0) return <p className={classes.empty}>{t('forecast.noSlice')}</p>;
  return (
    <section aria-label={t('forecast.slices')}>
      <p className={classes.note} style={{ margin: '0 0 8px' }}>
        {t('forecast.slices')}
      </p>
      <ul className={classes.slices}>
        {forecast.slices.map((slice) => (
          <li key={slice.size} className={classes.slice}>
            <span className={classes.clockLine}>
              <StatusGlyph tone="good" />
              {t('forecast.slice', { count: slice.size, share: format.percent(slice.probability) })}
            </span>
            <span className={classes.note}>{t('forecast.without', { parts: format.list(parts.slice(slice.size)) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
