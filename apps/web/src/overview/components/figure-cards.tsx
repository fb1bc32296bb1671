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

/** The figures: value, change, cause; each opens its rows. */
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
  const reader = useLanguage();
  const format = useFormat();
  const to = useWorkspacePath();
  const valueOf = useFigureValue(figure.figure);
  const { good, total, sum, outOf, goodBefore, totalBefore, sumBefore, outOfBefore, comparedDays, cause } = figure;
  const title = cause ? localized(cause.title, reader).text : null;
  // A goal that is not on track without trouble: only one side has spoken, or none.
  const silent = figure.figure === 'GOALS_ON_TRACK' && cause?.number === 0;
  const count = Math.round(Math.abs((cause?.number ?? 0) - (cause?.outOf ?? 0)));
  const before = comparedDays > 0 ? t('figures.before', { before: valueOf({ good: goodBefore, total: totalBefore, sum: sumBefore, outOf: outOfBefore }), count: comparedDays }) : undefined;
  const hours = figure.figure !== 'HOURS_COMMITTED' || outOf == null ? null : t('figures.hours', { promised: format.number(sum, 0), available: format.number(outOf, 0) });
  return (
    <KpiCard
      label={t(`figures.${figure.figure}`)}
      value={total ? valueOf({ good, total, sum, outOf }) : '–'}
      {...(total ? { tone: toneOf(figure) } : {})}
      change={total ? [hours, before].filter(Boolean).join(' · ') : t('figures.none')}
      {...(title ? { cause: silent ? t('figures.cause.silent', { title }) : t(`figures.cause.${figure.figure}`, { title, count }) } : {})}
      to={to(figurePath(figure.figure))}
    />
  );
}

/** What a figure says in numbers, now or before. */
function useFigureValue(figure: FigureData['figure']) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  return ({ good, total, sum, outOf }: Pick<FigureData, 'good' | 'total' | 'sum' | 'outOf'>): string => {
    if (figure === 'SLIPPED_DAYS') return format.number(sum, 0);
    if (figure === 'HOURS_COMMITTED') return format.percent(outOf ? sum / outOf : null);
    if (figure === 'PERCEPTION_GAP') return format.number(total ? sum / total : null, 0);
    return t('figures.of', { good: format.number(good, 0), total: format.number(total, 0) });
  };
}

/** Points between the two sides from which they see two different things, and from which they see nothing in common. */
const APART = { warn: 15, bad: 25 };

/** All good, mostly good, or not; slipped days are good only when there are none, hours while some are left. */
function toneOf({ figure, good, total, sum, outOf }: FigureData): Tone {
  const of = (value: number, warn: number, bad: number): Tone => (value >= bad ? 'bad' : value >= warn ? 'warn' : 'good');
  if (figure === 'SLIPPED_DAYS') return sum <= 0 ? 'good' : sum > 7 * total ? 'bad' : 'warn';
  if (figure === 'HOURS_COMMITTED') return of(outOf ? sum / outOf : Number(sum > 0), 0.9, 1.0001);
  if (figure === 'PERCEPTION_GAP') return of(sum / total, APART.warn, APART.bad);
  return of(1 - good / total, 0.2001, 0.5001);
}
