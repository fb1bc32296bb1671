import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import classes from './knowledge.module.css';

const PLACES = ['articles', 'improvements', 'vendors', 'renewals', 'budget'] as const;

/** What is known, what it is bought for, when it must be decided, and what it saves. */
export function KnowledgeTabs() {
  const { t } = useTranslation('knowledge');
  const to = useWorkspacePath();
  return (
    <nav className={classes.tabs} aria-label={t('menu.knowledge')}>
      {PLACES.map((place) => (
        <NavLink key={place} end={place === 'articles'} to={to(place === 'articles' ? 'knowledge' : `knowledge/${place}`)} className={classes.tab ?? ''}>
          {t(`tabs.${place}`)}
        </NavLink>
      ))}
    </nav>
  );
}
