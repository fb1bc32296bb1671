import { Anchor } from '@mantine/core';
import { BulletBar } from '@tandem/ui/bullet-bar';
import { Panel } from '@tandem/ui/panel';
import { PanelSkeleton } from '@tandem/ui/skeletons';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { Loaded } from '../../platform/lists/loaded.tsx';
import { NotFoundPage } from '../../platform/shell/error-pages.tsx';
import { useWorkspacePath } from '../../platform/session/use-workspace-path.ts';
import { Page } from '../../platform/shell/page.tsx';
import { BAND_TONE, type IndexData, indexPath, type PartData, useRecommendationName, useScorecard } from '../scorecard.queries.ts';
import { useCounted } from '../use-counted.ts';
import classes from './overview.module.css';
import { PeoplePanel } from './people-panel.tsx';

/** One index: what it is made of, each part with its formula in words, its counts and the way to its rows. */
export function ScorecardIndexPage() {
  const { t } = useTranslation('overview');
  const nameOf = useRecommendationName();
  const to = useWorkspacePath();
  const query = useScorecard();
  const number = Number(useParams()['number']);
  const index = query.data?.scorecard.indices.find(({ recommendation, parts }) => recommendation === number && parts.length > 0);
  if (query.data && !index) return <NotFoundPage />;
  return (
    <Page
      title={nameOf(number)}
      subtitle={index ? <State index={index} /> : undefined}
      actions={
        <Anchor component={Link} to={to('scorecard')}>
          {t('scorecard.back')}
        </Anchor>
      }
    >
      <Loaded query={query} skeleton={<PanelSkeleton height={320} />}>
        {({ pulseByRecommendation }) => (
          <div className={classes.stack}>
            <Panel title={t('scorecard.parts')}>
              <ul className={classes.rows}>{index?.parts.map((part) => <Part key={part.code} part={part} recommendation={number} />)}</ul>
            </Panel>
            {index && <PeoplePanel index={index} opinions={pulseByRecommendation} />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function State({ index: { value, band } }: { index: IndexData }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  if (value === null || !band) return <>{t('scorecard.notEnough')}</>;
  return <StatusBadge tone={BAND_TONE[band]} label={t('scorecard.value', { value: format.number(value, 0), band: t(`scorecard.band.${band}`) })} />;
}

function Part({ part, recommendation }: { part: PartData; recommendation: number }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const to = useWorkspacePath();
  const counted = useCounted();
  const { code, name, formula, weight, value, n, fewest } = part;
  const counts = t('scorecard.counts', { counted: counted.part(part), count: n });
  return (
    <li className={classes.row}>
      <div className={classes.line}>
        <span className={classes.title}>{name}</span>
        <span className={classes.aside}>{t('scorecard.weight', { share: format.percent(weight) })}</span>
      </div>
      {value === null ? <span className={classes.note}>{t('scorecard.tooFew', { count: n, fewest })}</span> : <BulletBar value={value} label={format.percent(value)} tone={value < 0.4 ? 'bad' : value < 0.6 ? 'warn' : 'good'} />}
      <span className={classes.note}>{formula}</span>
      {n > 0 && (
        <Anchor component={Link} to={to(indexPath(recommendation, code))} size="sm">
          {counts}
        </Anchor>
      )}
    </li>
  );
}
