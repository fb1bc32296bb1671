import { EmptyState } from '@tandem/ui/empty-state';
import { Panel } from '@tandem/ui/panel';
import { PanelSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useSession } from '../../../platform/session/use-session.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { useGoals } from '../goals.queries.ts';
import { CheckInForm } from './check-in-form.tsx';
import classes from './goals.module.css';

/** My week: every key result of active goals in one column, filled with what my side said last. */
export function CheckInPage() {
  const { t } = useTranslation('goals');
  const to = useWorkspacePath();
  const { side } = useSession();
  const goals = useGoals({ states: ['ACTIVE'] });
  return (
    <Page title={t('checkIn.title')} subtitle={t('checkIn.subtitle')} width="text">
      <Loaded query={goals} skeleton={<PanelSkeleton height={240} />} isEmpty={goals.rows.length === 0 || side === null} empty={<EmptyState title={t(side ? 'checkIn.empty' : 'checkIn.noSide')} />}>
        {() => (
          <div className={classes.stack}>
            {goals.rows.map((goal) => (
              <Panel
                key={goal.id}
                title={
                  <Link to={to(`goals/${goal.id}`)} className={classes.link}>
                    <LText value={goal.title} />
                  </Link>
                }
              >
                <ul className={classes.rows}>
                  {goal.keyResults.map((keyResult) => (
                    <li key={keyResult.id} className={classes.row}>
                      <CheckInForm keyResult={keyResult} latest={side === 'IT' ? keyResult.latestIT : keyResult.latestMarketing} />
                    </li>
                  ))}
                </ul>
              </Panel>
            ))}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
