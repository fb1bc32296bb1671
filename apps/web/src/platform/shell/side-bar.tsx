import { IconHistory, IconSettings, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { currentEntry, menuBySection } from '../router/menu.ts';
import type { WebDomain } from '../router/web-domain.ts';
import { useWorkspace } from '../session/use-workspace.ts';
import { useWorkspacePath } from '../session/use-workspace-path.ts';
import { useMenuLabel } from './use-menu.ts';
import classes from './shell.module.css';

/** The one navigation of desktops; phones find the same list under "More". */
export function SideBar({ domains }: { domains: readonly WebDomain[] }) {
  const { t } = useTranslation();
  return (
    <nav className={classes.side} aria-label={t('shell.navigation')}>
      <MenuLists domains={domains} />
    </nav>
  );
}

export function MenuLists({ domains, onFollow }: { domains: readonly WebDomain[]; onFollow?: () => void }) {
  const { t } = useTranslation();
  const label = useMenuLabel();
  const to = useWorkspacePath();
  const workspace = useWorkspace();
  const settings = [
    { path: 'settings/members', icon: IconUsers, label: t('menu.members') },
    ...(workspace?.viewerCan.readAudit ? [{ path: 'settings/audit', icon: IconHistory, label: t('menu.audit') }] : []),
    { path: 'settings/workspace', icon: IconSettings, label: t('menu.workspace') },
  ];
  const sections = menuBySection(domains);
  const { pathname } = useLocation();
  const paths = [...sections.flatMap(({ items }) => items), ...settings].map(({ path }) => path);
  const current = currentEntry(paths, pathname.slice(to('').length + 1));
  const place = (path: string) => ({ to: to(path), className: classes.link, ...(path === current ? { 'aria-current': 'page' as const } : {}), ...(onFollow ? { onClick: onFollow } : {}) });
  return (
    <>
      {sections.map(({ section, items }) => (
        <div key={section}>
          {section !== 'today' && <p className={classes.sectionTitle}>{t(`menu.sections.${section}`)}</p>}
          <ul className={classes.list}>
            {items.map(({ domain, path, icon: Icon, labelKey }) => (
              <li key={path}>
                <Link {...place(path)}>
                  <Icon size={18} stroke={1.6} aria-hidden />
                  {label(domain, labelKey)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className={classes.sideEnd}>
        <p className={classes.sectionTitle}>{t('menu.sections.settings')}</p>
        <ul className={classes.list}>
          {settings.map(({ path, icon: Icon, label: words }) => (
            <li key={path}>
              <Link {...place(path)}>
                <Icon size={18} stroke={1.6} aria-hidden />
                {words}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
