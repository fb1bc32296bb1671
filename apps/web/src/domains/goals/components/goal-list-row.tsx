import { BulletBar } from '@tandem/ui/bullet-bar';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { HealthBadge, healthTone } from '../../../platform/text/health-badge.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { useLinkName } from '../../../platform/text/use-link-name.ts';
import { hasSpoken, isRunning, isStale } from '../goal-words.ts';
import type { GoalRow } from '../goals.queries.ts';
import classes from './goal-list.module.css';
import { GoalProjects } from './goal-projects.tsx';
import { KeyResultBar, KeyResultName, KeyResultStatus } from './key-result-line.tsx';
import { SideStatuses, SplitChip } from './side-statuses.tsx';
import { WaitingFor } from './waiting-for.tsx';

/** A goal in the list with its key results beneath, in the same columns. */
export function GoalListRow({ goal, now }: { goal: GoalRow; now: number }) {
  const to = useWorkspacePath();
  const running = isRunning(goal);
  const { t } = useTranslation('goals');
  const goalName = useLinkName(goal.title);
  return (
    <li className={classes.goal}>
      <div className={classes.line}>
        <div className={classes.words}>
          <Link to={to(`goals/${goal.id}`)} className={`${classes.title ?? ''} ${classes.link ?? ''}`} aria-label={goalName}>
            <LText value={goal.title} />
          </Link>
          <span className={classes.facts}>
            {goal.viewerCan.sign && (
              <>
                <StatusBadge tone="warn" size="sm" label={t('list.waitsForYou')} />
                <Link to={to(`goals/${goal.id}`)} className={classes.note}>
                  {t('list.readAndSign')}
                </Link>
              </>
            )}
            {running && goal.status.split && <SplitChip reconciled={goal.status.reconciled} />}
            {!goal.viewerCan.sign && <WaitingFor goal={goal} />}
          </span>
        </div>
        <GoalBar goal={goal} />
        <GoalStatusCell goal={goal} />
        <GoalDates goal={goal} now={now} />
      </div>
      <ul className={classes.results} aria-label={t('keyResult.many')}>
        {goal.keyResults.map((keyResult) => (
          <li key={keyResult.id} className={`${classes.line ?? ''} ${classes.result ?? ''}`}>
            <KeyResultName keyResult={keyResult} className={classes.resultName} />
            <KeyResultBar keyResult={keyResult} expected={running ? goal.expectedProgress : null} />
            <KeyResultStatus keyResult={keyResult} />
          </li>
        ))}
      </ul>
      <GoalProjects projects={goal.projects} />
    </li>
  );
}

/** Progress against an even pace: "46% of 60% expected". */
export function GoalBar({ goal }: { goal: GoalRow }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const running = isRunning(goal);
  const label = running ? t('progress.ofExpected', { progress: format.percent(goal.progress), expected: format.percent(goal.expectedProgress) }) : t('progress.plain', { progress: format.percent(goal.progress) });
  return <BulletBar value={goal.progress ?? 0} expected={running ? goal.expectedProgress : null} tone={healthTone(goal.status.overall ?? 'NO_UPDATE')} label={label} />;
}

/** The state of what does not run; otherwise the worse status and what each side says. */
function GoalStatusCell({ goal }: { goal: GoalRow }) {
  const { t } = useTranslation('goals');
  return (
    <div className={classes.status}>
      {goal.state !== 'ACTIVE' && <StatusBadge tone={goal.outcome ? 'done' : 'quiet'} label={goal.outcome ? t(`outcome.${goal.outcome}`) : t(`state.${goal.state}`)} />}
      {goal.state === 'ACTIVE' && <HealthBadge health={goal.status.overall ?? 'NO_UPDATE'} />}
      {isRunning(goal) && hasSpoken(goal.status) && <SideStatuses status={goal.status} chip={false} />}
    </div>
  );
}

function GoalDates({ goal, now }: { goal: GoalRow; now: number }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  return (
    <div className={`${classes.dates ?? ''} ${classes.note ?? ''}`}>
      <span>{t('list.ends', { date: format.date(goal.endsOn) })}</span>
      {goal.lastCheckInAt && isRunning(goal) && (
        <span className={isStale(goal, now) ? (classes.stale ?? '') : ''}>{t('list.lastCheckIn', { when: format.relative(goal.lastCheckInAt) })}</span>
      )}
    </div>
  );
}
