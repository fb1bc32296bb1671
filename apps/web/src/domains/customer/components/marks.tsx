import { StatusBadge, type Tone } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import type { CitationRow, InsightRow, SourceRow, TechnologyRow } from '../customer.queries.ts';
import classes from './customer.module.css';

/** What a source lacks, in words; or that it lacks nothing. */
export function SourceMarks({ source }: { source: SourceRow }) {
  const { t } = useTranslation('customer');
  if (source.retiredAt) return <StatusBadge tone="done" size="sm" label={t('marks.retired')} />;
  const marks: [Tone, string][] = [];
  if (source.dark) marks.push(['warn', t('marks.dark')]);
  if (source.missing.length > 0) marks.push(['warn', t('marks.missing', { count: source.missing.length })]);
  if (!source.reviewFresh) marks.push(['quiet', t(source.reviewedOn ? 'marks.reviewOld' : 'marks.unreviewed')]);
  if (marks.length === 0) marks.push(['good', t('marks.sound')]);
  return (
    <span className={classes.marks}>
      {marks.map(([tone, label]) => (
        <StatusBadge key={label} tone={tone} label={label} size="sm" />
      ))}
    </span>
  );
}

const insightTones: Record<InsightRow['state'], Tone> = { NOTED: 'quiet', VERIFIED: 'good', USED: 'good', RETIRED: 'done' };

export function InsightMark({ state }: { state: InsightRow['state'] }) {
  const { t } = useTranslation('customer');
  return <StatusBadge tone={insightTones[state]} label={t(`insightStates.${state}`)} size="sm" />;
}

const citationTones: Record<CitationRow['state'], Tone> = { PROPOSED: 'warn', ACCEPTED: 'good', DECLINED: 'done' };

export function CitationMark({ state }: { state: CitationRow['state'] }) {
  const { t } = useTranslation('customer');
  return <StatusBadge tone={citationTones[state]} label={t(`citationStates.${state}`)} size="sm" />;
}

const quadrantTones: Record<NonNullable<TechnologyRow['quadrant']>, Tone> = { INVEST: 'good', TOLERATE: 'quiet', MIGRATE: 'warn', ELIMINATE: 'bad' };

export function QuadrantMark({ quadrant }: { quadrant: TechnologyRow['quadrant'] }) {
  const { t } = useTranslation('customer');
  return quadrant ? <StatusBadge tone={quadrantTones[quadrant]} label={t(`quadrants.${quadrant}`)} size="sm" /> : <span className={classes.note}>{t('quadrants.none')}</span>;
}

/** What wants attention of a technology, in words. */
export function TechnologyMarks({ technology }: { technology: TechnologyRow }) {
  const { t } = useTranslation('customer');
  const marks: [Tone, string][] = [];
  if (technology.disagreements > 0) marks.push(['warn', t('marks.disagreement', { count: technology.disagreements })]);
  for (const half of ['functional', 'technical'] as const) {
    const state = technology[`${half}State`];
    if (state === 'STALE') marks.push(['warn', t(`marks.stale.${half}`)]);
    if (state === 'MISSING') marks.push(['quiet', t(`marks.unrated.${half}`)]);
  }
  if (technology.unplanned) marks.push(['bad', t('marks.unplanned')]);
  if (technology.planned) marks.push(['good', t('marks.planned')]);
  return (
    <span className={classes.marks}>
      {marks.map(([tone, label]) => (
        <StatusBadge key={label} tone={tone} label={label} size="sm" />
      ))}
    </span>
  );
}

/** A score as a figure and four steps; `–` where nothing was said. */
export function Score({ value }: { value: number | null }) {
  const format = useFormat();
  if (value === null) return <span className={classes.note}>–</span>;
  return (
    <span className={classes.scoreLine}>
      <span className={classes.scoreNumber}>{format.number(value, 1)}</span>
      <span className={classes.scale} aria-hidden>
        {[1, 2, 3, 4].map((step) => (
          <span key={step} data-on={value >= step - 0.25 || undefined} data-half={(value < step - 0.25 && value >= step - 0.75) || undefined} />
        ))}
      </span>
    </span>
  );
}
