import { createSpotlight, Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import { IconHistory, IconKeyboard, IconSearch, IconSettings, IconUser, IconUsers } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { menuItems } from '../router/menu.ts';
import type { WebDomain } from '../router/web-domain.ts';
import { useWorkspacePath } from '../session/use-workspace-path.ts';
import { useMenuLabel } from './use-menu.ts';
import classes from './palette.module.css';

const [store, spotlight] = createSpotlight();
const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** Ctrl/Cmd+K: every place and every command of the product, by typing a part of its name. */
export function Palette({ domains, request, onHelp }: { domains: readonly WebDomain[]; request: number; onHelp: () => void }) {
  const { t } = useTranslation();
  const label = useMenuLabel();
  const navigate = useNavigate();
  const to = useWorkspacePath();
  useEffect(() => spotlight.open(), [request]);
  const go = (path: string) => () => void navigate(to(path));
  const places: SpotlightActionData[] = menuItems(domains).map(({ domain, path, icon: Icon, labelKey }) => ({
    id: `place:${path}`,
    label: label(domain, labelKey),
    leftSection: <Icon {...icon} />,
    onClick: go(path),
  }));
  const commands: SpotlightActionData[] = domains.flatMap((domain) =>
    (domain.commands ?? []).map(({ labelKey, path, icon: Icon }) => ({
      id: `command:${domain.name}:${labelKey}`,
      label: label(domain.name, labelKey),
      leftSection: <Icon {...icon} />,
      onClick: go(path),
    })),
  );
  const settings: SpotlightActionData[] = [
    { id: 'members', label: t('menu.members'), leftSection: <IconUsers {...icon} />, onClick: go('settings/members') },
    { id: 'audit', label: t('menu.audit'), leftSection: <IconHistory {...icon} />, onClick: go('settings/audit') },
    { id: 'workspace', label: t('menu.workspace'), leftSection: <IconSettings {...icon} />, onClick: go('settings/workspace') },
    { id: 'shortcuts', label: t('shortcuts.title'), leftSection: <IconKeyboard {...icon} />, onClick: onHelp },
    { id: 'profile', label: t('menu.profile'), leftSection: <IconUser {...icon} />, onClick: go('settings/profile') },
  ];
  const groups: SpotlightActionGroupData[] = [
    { group: t('palette.commands'), actions: commands },
    { group: t('palette.places'), actions: [...places, ...settings] },
  ].filter((group) => group.actions.length > 0);
  return (
    <Spotlight
      store={store}
      shortcut={null}
      actions={groups}
      nothingFound={t('palette.nothing')}
      highlightQuery
      centered={false}
      yOffset="12vh"
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      classNames={{ search: classes.search ?? '', actionsGroup: classes.group ?? '', actionsList: classes.list ?? '' }}
      scrollable
      maxHeight={420}
      transitionProps={{ duration: 80, transition: 'fade' }}
      searchProps={{ placeholder: t('palette.placeholder'), 'aria-label': t('shell.search'), leftSection: <IconSearch {...icon} /> }}
    />
  );
}
