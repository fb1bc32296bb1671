import { BulletBar } from '@tandem/ui/bullet-bar';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useWorkspacePath } from '../../platform/session/use-workspace-path.ts';
import { HealthBadge, healthTone } from '../../platform/text/health-badge.tsx';
import { LText } from '../../platform/text/l-text.tsx';
import type { OverviewData } from '../overview.queries.ts';
import classes from './overview.module.css';

type Goal = OverviewData['goals'][number];

/** Goals, those in trouble first, with where they should be today; then those that wait for signatures. */
export function GoalsPanel({ goals }: { goals: readonly Goal[] }) {
  const { t } = useTranslation('overview');
  const to = useWorkspacePath();
  return (
    <Panel title={t('goals.title')} actions={<Link to={to('goals')} className={classes.more}>{t('goals.all')}</Link>}>
      {goals.length === 0 ? (
        <p className={classes.empty}>
          {t('goals.empty')} <Link to={to('goals/new')} className={classes.more}>{t('goals.new')}</Link>
        </p>
      ) : (
        <ul className={classes.rows}>
          {goals.map((goal) => (
            <GoalRow key={goal.id} goal={goal} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function GoalRow({ goal }: { goal: Goal }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const to = useWorkspacePath();
  const health = goal.status.overall ?? 'NO_UPDATE';
  const waits = goal.state === 'DRAFT' || goal.state === 'PROPOSED' ? goal.state : null;
  const label = t('goals.progress', { progress: format.percent(goal.progress), expected: format.percent(goal.expectedProgress) });
  return (
    <li className={classes.row}>
      <div className={classes.line}>
        <span className={classes.title}>
          <Link to={to(`goals/${goal.id}`)} className={classes.link}>
            <LText value={goal.title} />
          </Link>
        </span>
        <span className={classes.aside}>
          {waits ? <StatusBadge tone="quiet" label={t(`goals.agreed.${waits}`)} /> : <HealthBadge health={health} />}
        </span>
      </div>
      {!waits && <BulletBar value={goal.progress ?? 0} expected={goal.expectedProgress} tone={healthTone(health)} label={label} />}
      {goal.status.split && !goal.status.reconciled && goal.status.it && goal.status.marketing && (
        <span className={classes.action}>
          <SideMark side="IT" size="sm" /> <HealthBadge health={goal.status.it} size="sm" />
          <SideMark side="MARKETING" size="sm" /> <HealthBadge health={goal.status.marketing} size="sm" />
          <span className={classes.note}>{t('goals.split')}</span>
        </span>
      )}
    </li>
  );
}
