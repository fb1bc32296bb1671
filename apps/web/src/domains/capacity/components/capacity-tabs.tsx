import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import classes from './capacity.module.css';

const PLACES = ['plan', 'skills', 'problems'] as const;

/** The three questions: who has how much time, who knows how, and what is wrong. */
export function CapacityTabs() {
  const { t } = useTranslation('capacity');
  const to = useWorkspacePath();
  return (
    <nav className={classes.tabs} aria-label={t('menu.capacity')}>
      {PLACES.map((place) => (
        <NavLink key={place} end={place === 'plan'} to={to(place === 'plan' ? 'capacity' : `capacity/${place}`)} className={classes.tab ?? ''}>
          {t(`tabs.${place}`)}
        </NavLink>
      ))}
    </nav>
  );
}
