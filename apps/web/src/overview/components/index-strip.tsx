import { SideMark } from '@tandem/ui/side-mark';
import { Sparkline } from '@tandem/ui/sparkline';
import { StatusGlyph } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useWorkspacePath } from '../../platform/session/use-workspace-path.ts';
import { latestOpinion, type Opinion, opinionByWeek } from '../people.ts';
import type { StripData } from '../overview.queries.ts';
import { BAND_TONE, changeOf, indexPath, useRecommendationName } from '../scorecard.queries.ts';
import classes from './index-strip.module.css';

/** The eight recommendations side by side: how each stands, where it is going, and what people of both sides say of it. */
export function IndexStrip({ scorecard: { overall, lowest, indices }, opinions }: { scorecard: StripData; opinions: readonly Opinion[] }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const to = useWorkspacePath();
  return (
    <section className={classes.strip} aria-label={t('strip.title')}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('strip.title')}</h2>
        <Link to={to('scorecard')} className={classes.all}>
          {overall === null || lowest === null ? t('strip.all') : t('strip.overall', { overall: format.number(overall, 0), lowest: format.number(lowest, 0) })}
        </Link>
      </div>
      <ol className={classes.tiles}>
        {indices.map((index) => (
          <Tile key={index.recommendation} index={index} opinions={opinions} />
        ))}
      </ol>
      {opinions.length > 0 && (
        <p className={classes.legend}>
          {t('strip.legend')} <SideMark side="IT" size="sm" /> <SideMark side="MARKETING" size="sm" />
        </p>
      )}
    </section>
  );
}

/** A quarter: as far back as the index itself looks. */
const TREND_WEEKS = 13;
const SIDES = [{ ink: 'it', side: 'ownIt' }, { ink: 'marketing', side: 'ownMarketing' }] as const;

function Tile({ index, opinions }: { index: StripData['indices'][number]; opinions: readonly Opinion[] }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const nameOf = useRecommendationName();
  const to = useWorkspacePath();
  const { recommendation, value, band, trend } = index;
  const said = latestOpinion(opinions, recommendation);
  const shown = trend.slice(-TREND_WEEKS);
  const points = shown.map((point) => point.value);
  const weeks = shown.map(({ week }) => week);
  const people = said ? SIDES.map(({ ink, side }) => ({ ink, values: opinionByWeek(opinions, recommendation, side, weeks) })) : [];
  const [first, last] = [points.findIndex((point) => point !== null), points.findLastIndex((point) => point !== null)];
  const change = changeOf(index);
  return (
    <li className={classes.tile}>
      <Link to={to(indexPath(recommendation))} className={classes.link}>
        <span className={classes.name}>{`${recommendation}. ${nameOf(recommendation)}`}</span>
        <span className={classes.value}>
          {format.number(value, 0)}
          {band && <StatusGlyph tone={BAND_TONE[band]} />}
          {band && last > first && (
            <span className={classes.trend}>
              <Sparkline
                values={points}
                beside={people}
                span={20}
                width={64}
                height={26}
                label={t(said ? 'strip.trendWithPeople' : 'strip.trend', { from: format.number(points[first], 0), to: format.number(points[last], 0), count: last - first })}
              />
            </span>
          )}
        </span>
        <span className={classes.note}>
          {band ? t(`scorecard.band.${band}`) : t('strip.noData')}
          {change !== null && change !== 0 && ` · ${change > 0 ? '+' : '−'}${Math.abs(change)}`}
        </span>
        {said && <span className={classes.note}>{t('people.strip', { it: format.number(said.it, 0), marketing: format.number(said.marketing, 0) })}</span>}
      </Link>
    </li>
  );
}
