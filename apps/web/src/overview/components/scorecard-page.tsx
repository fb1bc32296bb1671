import { KpiCard } from '@tandem/ui/kpi-card';
import { CardsSkeleton } from '@tandem/ui/skeletons';
import { Sparkline } from '@tandem/ui/sparkline';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { Loaded } from '../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../platform/session/use-workspace-path.ts';
import { Page } from '../../platform/shell/page.tsx';
import { BAND_TONE, changeOf, type IndexData, indexPath, type ScorecardData, useRecommendationName, useScorecard } from '../scorecard.queries.ts';
import classes from './overview.module.css';

/** The partnership in eight indices; each opens what it is made of. */
export function ScorecardPage() {
  const { t } = useTranslation('overview');
  const query = useScorecard();
  return (
    <Page title={t('scorecard.title')} subtitle={query.data ? <Summary scorecard={query.data.scorecard} /> : undefined}>
      <Loaded query={query} skeleton={<CardsSkeleton cards={8} height={112} />}>
        {({ scorecard }) => (
          <div className={classes.figures}>
            {scorecard.indices.map((index) => (
              <IndexCard key={index.recommendation} index={index} />
            ))}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Summary({ scorecard }: { scorecard: ScorecardData }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const { overall, lowest, asOf, windowDays } = scorecard;
  const state = overall === null || lowest === null ? t('scorecard.noOverall') : t('scorecard.overall', { overall: format.number(overall, 0), lowest: format.number(lowest, 0) });
  return <>{`${state} ${t('scorecard.asOf', { day: format.date(asOf), count: windowDays })}`}</>;
}

function IndexCard({ index }: { index: IndexData }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const nameOf = useRecommendationName();
  const to = useWorkspacePath();
  const { recommendation, value, band, parts, trend } = index;
  const name = nameOf(recommendation);
  const change = changeOf(index);
  const known = trend.flatMap((point) => (point.value === null ? [] : [point.value]));
  return (
    <KpiCard
      label={`${recommendation}. ${name}`}
      value={format.number(value, 0)}
      {...(band ? { tone: BAND_TONE[band], trend: <Sparkline values={known} label={t('scorecard.trendOf', { name, count: known.length })} width={72} /> } : {})}
      change={band ? t(`scorecard.band.${band}`) : t(parts.length ? 'scorecard.notEnough' : 'scorecard.notMeasured')}
      {...(change === null ? {} : { cause: t(change < 0 ? 'scorecard.down' : change > 0 ? 'scorecard.up' : 'scorecard.same', { count: Math.abs(change) }) })}
      {...(parts.length ? { to: to(indexPath(recommendation)) } : {})}
    />
  );
}
