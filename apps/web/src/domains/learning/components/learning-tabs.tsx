import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import classes from './learning.module.css';

const PLACES = { now: 'learning', mine: 'learning/mine', catalogue: 'learning/catalogue', shadowings: 'learning/shadowings', used: 'learning/used', quiz: 'learning/quiz' } as const;

/** Today, one's own list, what there is, who sits with whom, what was used, and the quiz. */
export function LearningTabs() {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  return (
    <nav className={classes.tabs} aria-label={t('menu.learning')}>
      {(Object.keys(PLACES) as (keyof typeof PLACES)[]).map((place) => (
        <NavLink key={place} end={place === 'now'} to={to(PLACES[place])} className={classes.tab ?? ''}>
          {t(`tabs.${place}`)}
        </NavLink>
      ))}
    </nav>
  );
}
