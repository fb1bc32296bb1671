import { IconMenu2 } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { phoneItems } from '../router/menu.ts';
import type { WebDomain } from '../router/web-domain.ts';
import { useWorkspacePath } from '../session/use-workspace-path.ts';
import { MenuLists } from './side-bar.tsx';
import { useMenuLabel } from './use-menu.ts';
import classes from './shell.module.css';

/** Three places and "More" under the thumb. */
export function BottomBar({ domains }: { domains: readonly WebDomain[] }) {
  const { t } = useTranslation();
  const label = useMenuLabel();
  const to = useWorkspacePath();
  const id = useId();
  const sheet = useRef<HTMLElement>(null);
  return (
    <>
      <nav className={classes.bottom} aria-label={t('shell.quick')}>
        {phoneItems(domains).map(({ domain, path, icon: Icon, labelKey }) => (
          <NavLink key={path} to={to(path)} className={classes.place ?? ''}>
            <Icon size={22} stroke={1.6} aria-hidden />
            <span>{label(domain, labelKey)}</span>
          </NavLink>
        ))}
        <button type="button" className={classes.place} popoverTarget={id}>
          <IconMenu2 size={22} stroke={1.6} aria-hidden />
          <span>{t('shell.more')}</span>
        </button>
      </nav>
      <nav ref={sheet} id={id} popover="auto" className={classes.sheet} aria-label={t('shell.navigation')}>
        <MenuLists domains={domains} onFollow={() => sheet.current?.hidePopover()} />
      </nav>
    </>
  );
}
