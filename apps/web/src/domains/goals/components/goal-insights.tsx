import { Markless } from '@tandem/ui/markless';
import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import type { GoalDetails } from '../goals.queries.ts';
import classes from './goals.module.css';

/** What is known of customers that the goal rests on, as both sides agreed; nothing where it rests on none. */
export function InsightsPanel({ insights }: { insights: GoalDetails['insights'] }) {
  const { t } = useTranslation('goals');
  const to = useWorkspacePath();
  if (insights.length === 0) return null;
  return (
    <Panel title={t('insights.title')} note={t('insights.hint')}>
      <ul className={classes.rows} aria-label={t('insights.title')}>
        {insights.map(({ id, statement }) => (
          <li key={id} className={classes.row}>
            <Link to={to(`customer/insights/${id}`)} className={classes.link}>
              <Markless>
                <LText value={statement} />
              </Markless>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
