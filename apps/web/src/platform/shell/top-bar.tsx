import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useHotkeys } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LanguageMenu } from '../i18n/language-menu.tsx';
import { firstPath } from '../router/menu.ts';
import type { WebDomain } from '../router/web-domain.ts';
import { useWorkspacePath } from '../session/use-workspace-path.ts';
import { ThemeMenu } from '../theme/theme-menu.tsx';
import { BrandMark } from './brand.tsx';
import { ProfileMenu } from './profile-menu.tsx';
import { isMac } from './shortcuts.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { WorkspaceSwitch } from './workspace-switch.tsx';
import classes from './shell.module.css';

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));
const ShortcutSheet = lazy(async () => ({ default: (await import('./shortcut-sheet.tsx')).ShortcutSheet }));

export function TopBar({ domains }: { domains: WebDomain[] }) {
  const { t } = useTranslation();
  const to = useWorkspacePath();
  const [palette, setPalette] = useState(0);
  const openPalette = () => setPalette((count) => count + 1);
  useHotkeys([['mod+K', openPalette]], []);
  const [help, setHelp] = useState<'never' | 'open' | 'closed'>('never');
  useShortcuts(domains, { create: openPalette, help: () => setHelp('open') });
  return (
    <header className={classes.top}>
      <div className={classes.topStart}>
        <Link to={to(firstPath(domains))} className={classes.brand} aria-label="Tandem">
          <BrandMark />
          <span className={classes.brandWord}>Tandem</span>
        </Link>
        <span className={classes.divider} aria-hidden>
          /
        </span>
        <WorkspaceSwitch />
      </div>
      <button type="button" className={classes.search} onClick={openPalette} aria-keyshortcuts="Control+K Meta+K">
        <IconSearch size={16} stroke={1.6} aria-hidden />
        <span>{t('shell.search')}</span>
        <kbd aria-hidden>{isMac ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      <div className={classes.topEnd}>
        <button type="button" className={classes.iconOnly} aria-label={t('shell.search')} onClick={openPalette}>
          <IconSearch size={20} stroke={1.6} aria-hidden />
        </button>
        <span className={classes.deskOnly}>
          <LanguageMenu />
          <ThemeMenu />
        </span>
        <ProfileMenu />
      </div>
      {palette > 0 && (
        <Suspense>
          <Palette domains={domains} request={palette} onHelp={() => setHelp('open')} />
        </Suspense>
      )}
      {help !== 'never' && (
        <Suspense>
          <ShortcutSheet domains={domains} opened={help === 'open'} onClose={() => setHelp('closed')} />
        </Suspense>
      )}
    </header>
  );
}
