import { createSpotlight, isActionsGroup, Spotlight, type SpotlightActionData, type SpotlightActionGroupData, type SpotlightFilterFunction } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import { IconFileText, IconHistory, IconKeyboard, IconSearch, IconSettings, IconUser, IconUsers } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { menuItems } from '../router/menu.ts';
import type { WebDomain } from '../router/web-domain.ts';
import { useLanguage } from '../i18n/use-format.ts';
import { useWorkspacePath } from '../session/use-workspace-path.ts';
import { localized } from '../text/localized.ts';
import { useFound } from './use-found.ts';
import { useMenuLabel } from './use-menu.ts';
import classes from './palette.module.css';

const [store, spotlight] = createSpotlight();
const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** What the server found has been filtered there; places and commands are filtered here. */
const FOUND = 'found:';
/** "slownik" finds "Słownik": whoever types fast leaves the tails off. */
const plain = (text: string) => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l');
const filter: SpotlightFilterFunction = (query, actions) => {
  const words = plain(query).split(/\s+/);
  const holds = ({ id, label }: SpotlightActionData) => id.startsWith(FOUND) || words.every((word) => plain(label ?? '').includes(word));
  const groups = actions.filter(isActionsGroup).map(({ group, actions: some }) => ({ group, actions: some.filter(holds) }));
  return groups.filter((group) => group.actions.length > 0);
};

/** Ctrl/Cmd+K: every place and command of the product and everything in the workspace, by typing a part of its name. */
export function Palette({ domains, request, onHelp }: { domains: readonly WebDomain[]; request: number; onHelp: () => void }) {
  const { t } = useTranslation();
  const label = useMenuLabel();
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const reader = useLanguage();
  const [query, setQuery] = useState('');
  const found = useFound(domains, query);
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
  const foundGroups: SpotlightActionGroupData[] = [];
  for (const { domain, groupKey, id, title, path } of found.things) {
    const group = label(domain, groupKey);
    const action = { id: `${FOUND}${id}`, label: localized(title, reader).text, leftSection: <IconFileText {...icon} />, onClick: go(path) };
    const known = foundGroups.find((each) => each.group === group);
    if (known) known.actions.push(action);
    else foundGroups.push({ group, actions: [action] });
  }
  const nothing = found.isAsking ? 'palette.asking' : found.failed ? 'palette.failed' : 'palette.nothing';
  const groups: SpotlightActionGroupData[] = [
    { group: t('palette.commands'), actions: commands },
    { group: t('palette.places'), actions: [...places, ...settings] },
    ...foundGroups,
  ].filter((group) => group.actions.length > 0);
  return (
    <Spotlight
      store={store}
      shortcut={null}
      actions={groups}
      query={query}
      onQueryChange={setQuery}
      filter={filter}
      nothingFound={t(nothing)}
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
