import { PanelSkeleton } from '@tandem/ui/skeletons';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { Loaded } from '../../platform/lists/loaded.tsx';
import { Page } from '../../platform/shell/page.tsx';
import { type OverviewData, useMarkSeen, useOverview } from '../overview.queries.ts';
import { ChangesPanel } from './changes-panel.tsx';
import { FigureCards } from './figure-cards.tsx';
import { GoalsPanel } from './goals-panel.tsx';
import { IndexStrip } from './index-strip.tsx';
import classes from './overview.module.css';
import { ProjectsPanel } from './projects-panel.tsx';
import { WaitingPanel } from './waiting-panel.tsx';

/** Where the two departments stand, in ten seconds: the state in a sentence, six figures, what is in trouble, what waits, what changed. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const query = useOverview();
  const overview = query.data?.overview;
  useMarkSeen(overview?.position);
  return (
    <Page title={t('title')} subtitle={overview ? `${sentenceOf(t, overview)} ${t('asOf', { when: format.dateTime(overview.asOf) })}` : undefined}>
      <Loaded query={query} skeleton={<OverviewSkeleton />}>
        {(data) => (
          <div className={classes.stack}>
            <FigureCards figures={data.overview.figures} />
            <IndexStrip scorecard={data.scorecard} opinions={data.pulseByRecommendation} />
            <div className={classes.columns}>
              <div className={classes.main}>
                <GoalsPanel goals={data.overview.goals} />
                <ProjectsPanel projects={data.overview.projects} />
              </div>
              <div className={classes.rail}>
                <WaitingPanel waiting={data.overview.waiting} />
                <ChangesPanel changes={data.overview.changes} />
              </div>
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** The state in one sentence. */
function sentenceOf(t: TFunction<'overview'>, { figures, waiting }: OverviewData): string {
  const goals = figures.find((figure) => figure.figure === 'GOALS_ON_TRACK');
  if (!goals?.total) return t('sentence.empty');
  const count = waiting.length;
  return `${t('sentence.goals', { good: goals.good, count: goals.total })} ${count ? t('sentence.waiting', { count }) : t('sentence.nothingWaits')}`;
}

const FIGURES = [1, 2, 3, 4, 5, 6];

function OverviewSkeleton() {
  return (
    <div className={classes.stack}>
      <div className={classes.figures}>
        {FIGURES.map((figure) => (
          <PanelSkeleton key={figure} height={132} />
        ))}
      </div>
      <PanelSkeleton height={140} />
      <PanelSkeleton height={320} />
    </div>
  );
}
