import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { useDataCounts } from '../customer.queries.ts';
import classes from './customer.module.css';

const PLACES = ['sources', 'wishes', 'insights', 'technologies', 'challenges'] as const;

/** From the data that is stored to what is learned from it and the technologies that carry it. */
export function CustomerTabs() {
  const { t } = useTranslation('customer');
  const to = useWorkspacePath();
  const counts = useDataCounts();
  return (
    <nav className={classes.tabs} aria-label={t('menu.customer')}>
      {PLACES.map((place) => (
        <NavLink key={place} end={place === 'sources'} to={to(place === 'sources' ? 'customer' : `customer/${place}`)} className={classes.tab ?? ''}>
          {place === 'wishes' && counts && counts.wishes > 0 ? t('tabs.wishesOpen', { count: counts.wishes }) : t(`tabs.${place}`)}
        </NavLink>
      ))}
    </nav>
  );
}
