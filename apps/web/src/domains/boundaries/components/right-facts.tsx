import { useTranslation } from 'react-i18next';
import { LText } from '../../../platform/text/l-text.tsx';
import type { Ownable, Right } from '../boundaries.queries.ts';
import classes from './boundaries.module.css';
import { useWatched } from './use-right-text.ts';

/** A version in words: who decides, who is asked and told, by when, and what Tandem watches. */
export function RightFacts({ right, things }: { right: Right; things: readonly Ownable[] }) {
  const { t } = useTranslation('boundaries');
  const watched = useWatched(things);
  const parties = (all: Right['consulted']) => (all.length === 0 ? t('nobody') : all.map((party) => t(`party.${party}`)).join(', '));
  return (
    <dl className={classes.facts}>
      <dt>{t('fields.description')}</dt>
      <dd>
        <LText value={right.description} />
      </dd>
      <dt>{t('fields.holder')}</dt>
      <dd>{t(`holder.${right.holder}`)}</dd>
      <dt>{t('fields.consulted')}</dt>
      <dd>{parties(right.consulted)}</dd>
      <dt>{t('fields.informed')}</dt>
      <dd>{parties(right.informed)}</dd>
      <dt>{t('fields.answer')}</dt>
      <dd>{t('days', { count: right.answerWithinDays })}</dd>
      <dt>{t('fields.watched')}</dt>
      <dd>{watched(right)}</dd>
    </dl>
  );
}
