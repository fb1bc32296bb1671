import { KpiCard } from '@tandem/ui/kpi-card';
import type { Tone } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { useFormat, useLanguage } from '../../platform/i18n/use-format.ts';
import { useWorkspacePath } from '../../platform/session/use-workspace-path.ts';
import { localized } from '../../platform/text/localized.ts';
import type { FigureData } from '../overview.queries.ts';
import classes from './overview.module.css';

/** Path of the page with the rows behind a figure. */
export const figurePath = (figure: string) => `overview/${figure.toLowerCase().replaceAll('_', '-')}`;

/** The four figures: value, change, cause; each opens its rows. */
export function FigureCards({ figures }: { figures: readonly FigureData[] }) {
  return (
    <div className={classes.figures}>
      {figures.map((figure) => (
        <FigureCard key={figure.figure} figure={figure} />
      ))}
    </div>
  );
}

function FigureCard({ figure }: { figure: FigureData }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const reader = useLanguage();
  const to = useWorkspacePath();
  const { good, total, sum, goodBefore, totalBefore, sumBefore, comparedDays, cause } = figure;
  const slipped = figure.figure === 'SLIPPED_DAYS';
  const value = slipped ? format.number(sum, 0) : t('figures.of', { good, total });
  const before = slipped ? format.number(sumBefore, 0) : t('figures.of', { good: goodBefore, total: totalBefore });
  const title = cause ? localized(cause.title, reader).text : null;
  // A goal that is not on track without trouble: only one side has spoken, or none.
  const silent = figure.figure === 'GOALS_ON_TRACK' && cause?.number === 0;
  return (
    <KpiCard
      label={t(`figures.${figure.figure}`)}
      value={total ? value : '–'}
      {...(total ? { tone: toneOf(figure) } : {})}
      change={total ? t('figures.before', { before, count: comparedDays }) : t('figures.none')}
      {...(title ? { cause: silent ? t('figures.cause.silent', { title }) : t(`figures.cause.${figure.figure}`, { title, count: Math.round(Math.abs(cause?.number ?? 0)) }) } : {})}
      to={to(figurePath(figure.figure))}
    />
  );
}

/** All good, mostly good, or not; slipped days are good only when there are none. */
function toneOf({ figure, good, total, sum }: FigureData): Tone {
  if (figure === 'SLIPPED_DAYS') return sum <= 0 ? 'good' : sum > 7 * total ? 'bad' : 'warn';
  const share = good / total;
  return share >= 0.8 ? 'good' : share >= 0.5 ? 'warn' : 'bad';
}
