import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMenu2 } from '@tabler/icons-react';
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
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <nav className={classes.bottom} aria-label={t('shell.quick')}>
        {phoneItems(domains).map(({ domain, path, icon: Icon, labelKey }) => (
          <NavLink key={path} to={to(path)} className={classes.place ?? ''}>
            <Icon size={22} stroke={1.6} aria-hidden />
            <span>{label(domain, labelKey)}</span>
          </NavLink>
        ))}
        <button type="button" className={classes.place} onClick={open} aria-haspopup="dialog">
          <IconMenu2 size={22} stroke={1.6} aria-hidden />
          <span>{t('shell.more')}</span>
        </button>
      </nav>
      <Drawer opened={opened} onClose={close} position="bottom" size="80%" title={t('shell.navigation')} closeButtonProps={{ 'aria-label': t('close') }}>
        <nav aria-label={t('shell.navigation')} style={{ display: 'grid', gap: 16 }}>
          <MenuLists domains={domains} onFollow={close} />
        </nav>
      </Drawer>
    </>
  );
}
