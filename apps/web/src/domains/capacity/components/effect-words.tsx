import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import classes from './capacity.module.css';

interface Figures {
  p85: string | null;
  pOnTime: number | null;
}

/** A forecast before and after something, in words: the day to promise and the probability of the date. */
export function EffectWords({ before, after }: { before: Figures | null; after: Figures | null }) {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  if (!before || !after) return <span className={classes.note}>{t('effect.unknown')}</span>;
  const day = (figures: Figures) => (figures.p85 ? format.date(figures.p85, 'short') : t('effect.never'));
  return (
    <span className={classes.words}>
      <span className={classes.figure}>{day(before) === day(after) ? t('effect.same', { day: day(after) }) : t('effect.day', { before: day(before), after: day(after) })}</span>
      {before.pOnTime !== null && after.pOnTime !== null && (
        <span className={classes.note}>{t('effect.probability', { before: format.percent(before.pOnTime), after: format.percent(after.pOnTime) })}</span>
      )}
    </span>
  );
}
