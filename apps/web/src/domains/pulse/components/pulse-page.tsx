import { Button } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { PageSkeleton, PanelSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { useMonths, usePulse } from '../pulse.queries.ts';
import { ActionsPanel } from './actions-panel.tsx';
import { MonthsPanel } from './months-panel.tsx';
import classes from './pulse.module.css';
import { ResultsPanel } from './results-panel.tsx';
import { StatusPanel } from './status-panel.tsx';
import { SuppressedPanel } from './suppressed-panel.tsx';
import { TopicPanel } from './topic-panel.tsx';
import { TrendPanel } from './trend-panel.tsx';

/** What each side believes of the other: the survey that is open, the last results, what was agreed, and how it went from month to month. */
export function PulsePage() {
  const { t } = useTranslation('pulse');
  const to = useWorkspacePath();
  const pulse = usePulse();
  const settings = pulse.data?.pulse.viewerCanChangeSettings && (
    <Button component={Link} to={to('pulse/settings')} variant="default">
      {t('settings.open')}
    </Button>
  );
  return (
    <Page title={t('page.title')} subtitle={t('page.subtitle')} actions={settings}>
      <Loaded query={pulse} skeleton={<PageSkeleton />}>
        {({ pulse: { latest, ...stand } }) => (
          <div className={classes.stack}>
            <StatusPanel pulse={{ latest, ...stand }} />
            {latest ? (
              <div className={classes.columns}>
                {latest.results ? <ResultsPanel survey={latest} results={latest.results} /> : <SuppressedPanel survey={latest} />}
                <div className={classes.stack}>
                  {latest.results && <TopicPanel survey={latest} />}
                  <ActionsPanel />
                </div>
              </div>
            ) : (
              <EmptyState title={t('page.empty')} why={t('page.emptyWhy')} action={settings} />
            )}
            {latest && <History />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function History() {
  const months = useMonths();
  return (
    <Loaded query={months} skeleton={<PanelSkeleton height={280} />}>
      {() => (
        <>
          <TrendPanel surveys={months.rows} />
          <MonthsPanel surveys={months.rows} />
          <LoadMore {...months} />
        </>
      )}
    </Loaded>
  );
}
