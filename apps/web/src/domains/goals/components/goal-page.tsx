import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { PanelSkeleton } from '@tandem/ui/skeletons';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { NotFoundPage } from '../../../platform/shell/error-pages.tsx';
import { Page } from '../../../platform/shell/page.tsx';
import { HealthBadge } from '../../../platform/text/health-badge.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { hasSpoken, isRunning, isStale } from '../goal-words.ts';
import { type GoalDetails, useGoal } from '../goals.queries.ts';
import { CheckInsPanel } from './check-ins-panel.tsx';
import { AboutPanel, NoticesPanel } from './goal-about-panels.tsx';
import { GoalProgressPanel } from './goal-progress-panel.tsx';
import { InsightsPanel } from './goal-insights.tsx';
import { ProjectsPanel } from './goal-projects.tsx';
import { GoalStateMenu } from './goal-state-menu.tsx';
import classes from './goals.module.css';
import { KeyResultsPanel } from './key-results-panel.tsx';
import { ReconcilePanel } from './reconcile-panel.tsx';
import { SideStatuses } from './side-statuses.tsx';
import { SignaturesPanel } from './signatures-panel.tsx';
import { WaitingFor } from './waiting-for.tsx';

/** One goal: what both sides will notice, how far it is, who has signed, what each side says. */
export function GoalPage() {
  const { t } = useTranslation('goals');
  const query = useGoal(useParams()['id'] ?? '');
  const goal = query.data?.goal;
  if (query.data && !goal) return <NotFoundPage />;
  return (
    <Page
      title={goal ? <LText value={goal.title} /> : t('list.title')}
      documentTitle={goal?.title.text ?? t('list.title')}
      subtitle={goal ? <Facts goal={goal} /> : null}
      actions={goal ? <Actions goal={goal} /> : null}
    >
      <Loaded query={query} skeleton={<PanelSkeleton height={400} />}>
        {() => (goal ? <Content goal={goal} /> : null)}
      </Loaded>
    </Page>
  );
}

function Actions({ goal }: { goal: GoalDetails }) {
  const { t } = useTranslation('goals');
  const to = useWorkspacePath();
  return (
    <>
      <GoalStateMenu goal={goal} />
      {goal.viewerCan.update && (
        <Button variant="default" component={Link} to={to(`goals/${goal.id}/edit`)}>
          {t(goal.inForceVersion === null ? 'actions.edit' : 'actions.propose')}
        </Button>
      )}
      {goal.viewerCan.checkIn && (
        <Button component={Link} to={to('check-in')}>
          {t('actions.checkIn')}
        </Button>
      )}
    </>
  );
}

function Facts({ goal }: { goal: GoalDetails }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  return (
    <span className={classes.facts}>
      {goal.state !== 'ACTIVE' && <StatusBadge tone={goal.outcome ? 'done' : 'quiet'} label={goal.outcome ? t(`outcome.${goal.outcome}`) : t(`state.${goal.state}`)} />}
      {isRunning(goal) && <HealthBadge health={goal.status.overall ?? 'NO_UPDATE'} />}
      {isRunning(goal) && hasSpoken(goal.status) && <SideStatuses status={goal.status} />}
      <WaitingFor goal={goal} />
      <span>{t('list.ends', { date: format.date(goal.endsOn) })}</span>
      {goal.lastCheckInAt && isRunning(goal) && <span>{t('list.lastCheckIn', { when: format.relative(goal.lastCheckInAt) })}</span>}
    </span>
  );
}

function Content({ goal }: { goal: GoalDetails }) {
  const to = useWorkspacePath();
  const { t } = useTranslation('goals');
  const [now] = useState(() => Date.now());
  const { sign, reconcile } = goal.viewerCan;
  const isSplit = goal.status.split && (goal.state === 'ACTIVE' || goal.viewerCan.reconcile);
  return (
    <div className={classes.stack}>
      {isStale(goal, now) && (
        <Alert color="yellow" icon={<IconAlertTriangle size={18} aria-hidden />} title={t('stale.title')}>
          {t('stale.explains')} {goal.viewerCan.checkIn && <Link to={to('check-in')}>{t('actions.checkIn')}</Link>}
        </Alert>
      )}
      {goal.closingNote && (
        <Alert color="gray" title={t('closing.learned')}>
          <LText value={goal.closingNote} />
        </Alert>
      )}
      <div className={classes.columns}>
        <div className={classes.main}>
          {sign && (
            <div className={classes.first}>
              <SignaturesPanel goal={goal} />
            </div>
          )}
          {isSplit && reconcile && (
            <div className={classes.first}>
              <ReconcilePanel goal={goal} />
            </div>
          )}
          <NoticesPanel goal={goal} />
          <div className={classes.early}>
            <GoalProgressPanel goal={goal} />
          </div>
          <div className={classes.early}>
            <KeyResultsPanel goal={goal} />
          </div>
          <div className={classes.early}>
            <CheckInsPanel goalId={goal.id} mayCheckIn={goal.viewerCan.checkIn} />
          </div>
        </div>
        <div className={classes.rail}>
          {isSplit && !reconcile && <ReconcilePanel goal={goal} />}
          {!sign && <SignaturesPanel goal={goal} />}
          <AboutPanel goal={goal} />
          <ProjectsPanel projects={goal.projects} />
          <InsightsPanel insights={goal.insights} />
        </div>
      </div>
    </div>
  );
}
