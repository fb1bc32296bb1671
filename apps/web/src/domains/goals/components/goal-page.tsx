import { Alert, Button } from '@mantine/core';
import { BurnUp } from '@tandem/ui/burn-up';
import { Panel } from '@tandem/ui/panel';
import { PanelSkeleton } from '@tandem/ui/skeletons';
import { SideMark } from '@tandem/ui/side-mark';
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
import { type GoalDetails, useGoal } from '../goals.queries.ts';
import { CheckInsPanel } from './check-ins-panel.tsx';
import { GoalActions } from './goal-actions.tsx';
import classes from './goals.module.css';
import { KeyResultLine } from './key-result-line.tsx';
import { ReconcilePanel } from './reconcile-panel.tsx';
import { SideStatuses } from './side-statuses.tsx';
import { SignaturesPanel } from './signatures-panel.tsx';

const STALE_MS = 10 * 86_400_000;

/** One goal: what both sides will notice, how far it is, who has signed, what each side says. */
export function GoalPage() {
  const { t } = useTranslation('goals');
  const query = useGoal(useParams()['id'] ?? '');
  const goal = query.data?.goal;
  if (query.data && !goal) return <NotFoundPage />;
  return (
    <Page title={goal ? <LText value={goal.title} /> : t('list.title')} documentTitle={goal?.title.text ?? t('list.title')} actions={goal ? <GoalActions goal={goal} /> : undefined}>
      <Loaded query={query} skeleton={<PanelSkeleton height={400} />}>
        {() => (goal ? <GoalContent goal={goal} /> : null)}
      </Loaded>
    </Page>
  );
}

function GoalContent({ goal }: { goal: GoalDetails }) {
  const { t } = useTranslation('goals');
  const to = useWorkspacePath();
  const [now] = useState(() => Date.now());
  const stale = goal.state === 'ACTIVE' && (!goal.lastCheckInAt || Date.parse(goal.lastCheckInAt) < now - STALE_MS);
  return (
    <div className={classes.stack}>
      <Facts goal={goal} />
      {stale && (
        <Alert color="yellow">
          {t('stale')} {goal.viewerCan.checkIn && <Link to={to('check-in')} className={classes.more}>{t('checkIn.title')}</Link>}
        </Alert>
      )}
      {goal.closingNote && (
        <Alert color="gray" title={t('closing.learned')}>
          <LText value={goal.closingNote} />
        </Alert>
      )}
      <div className={classes.columns}>
        <div className={classes.stack}>
          <Progress goal={goal} />
          <Notices goal={goal} />
          <CheckInsPanel goalId={goal.id} mayCheckIn={goal.viewerCan.checkIn} />
        </div>
        <div className={classes.stack}>
          {goal.status.split && <ReconcilePanel goal={goal} />}
          <SignaturesPanel goal={goal} />
          <Family goal={goal} />
        </div>
      </div>
    </div>
  );
}

function Facts({ goal }: { goal: GoalDetails }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const to = useWorkspacePath();
  const inForce = goal.state === 'ACTIVE' || goal.state === 'PAUSED';
  return (
    <div className={classes.wrap}>
      <strong>{goal.outcome ? t(`outcome.${goal.outcome}`) : t(`state.${goal.state}`)}</strong>
      {inForce && <HealthBadge health={goal.status.overall ?? 'NO_UPDATE'} />}
      {inForce && <SideStatuses status={goal.status} />}
      {goal.ownerTeam && (
        <Link to={to(`teams/${goal.ownerTeam.id}`)} className={classes.more}>
          <LText value={goal.ownerTeam.name} />
        </Link>
      )}
      <span className={classes.note}>
        {goal.cycle?.name.text} · {format.date(goal.startsOn)} – {format.date(goal.endsOn)}
      </span>
    </div>
  );
}

function Progress({ goal }: { goal: GoalDetails }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const label = t('progress', { progress: format.percent(goal.progress), expected: format.percent(goal.expectedProgress) });
  const actual = goal.progressPoints.map(({ day, progress }) => ({ day, value: progress }));
  return (
    <Panel title={label}>
      <div className={classes.stack}>
        {actual.length > 1 && (
          <BurnUp
            label={label}
            max={1}
            actual={actual}
            plan={[
              { day: goal.startsOn, value: 0 },
              { day: goal.endsOn, value: 1 },
            ]}
            formatValue={(value) => format.percent(value)}
            formatDay={(day) => format.date(day, 'short')}
          />
        )}
        {goal.keyResults.map((keyResult) => (
          <KeyResultLine key={keyResult.id} keyResult={keyResult} expected={goal.expectedProgress} />
        ))}
      </div>
    </Panel>
  );
}

function Notices({ goal }: { goal: GoalDetails }) {
  const { t } = useTranslation('goals');
  return (
    <Panel>
      <div className={classes.pair}>
        {(
          [
            ['IT', goal.noticeIT],
            ['MARKETING', goal.noticeMarketing],
          ] as const
        ).map(([side, notice]) => (
          <div key={side}>
            <h2 className={classes.heading}>
              <SideMark side={side} size="sm" /> {t(`notice.${side}`)}
            </h2>
            <p className={classes.text}>
              <LText value={notice} />
            </p>
          </div>
        ))}
      </div>
      {goal.why && (
        <p className={classes.text}>
          <LText value={goal.why} />
        </p>
      )}
    </Panel>
  );
}

function Family({ goal }: { goal: GoalDetails }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const to = useWorkspacePath();
  if (!goal.parent && goal.children.length === 0) return null;
  return (
    <Panel title={t('family.title')}>
      {goal.parent && (
        <p className={classes.text}>
          {t('family.parent')}{' '}
          <Button variant="subtle" size="compact-sm" component={Link} to={to(`goals/${goal.parent.id}`)}>
            {goal.parent.title.text}
          </Button>
        </p>
      )}
      {goal.children.map((child) => (
        <p key={child.id} className={classes.text}>
          <Link to={to(`goals/${child.id}`)} className={classes.more}>{child.title.text}</Link> · {format.percent(child.progress)}
        </p>
      ))}
    </Panel>
  );
}
