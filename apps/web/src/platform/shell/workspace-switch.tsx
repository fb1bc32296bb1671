import { Menu } from '@mantine/core';
import { SideMark } from '@tandem/ui/side-mark';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/use-session.ts';
import { workspacePath } from '../session/use-workspace-path.ts';
import classes from './shell.module.css';

/** The current workspace and the way to the others. Another workspace is a new page load: nothing of this one can leak into it. */
export function WorkspaceSwitch() {
  const { t } = useTranslation();
  const { viewer, workspace } = useSession();
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <button type="button" className={classes.workspace} aria-label={t('shell.workspace', { name: workspace?.name ?? '' })}>
          <span>{workspace?.name}</span>
          <IconChevronDown size={14} stroke={1.8} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.workspaces')}</Menu.Label>
        {viewer.memberships.map((membership) => (
          <Menu.Item
            key={membership.id}
            component="a"
            href={workspacePath(membership.workspace.slug)}
            aria-current={membership.workspace.slug === workspace?.slug ? 'true' : undefined}
            rightSection={membership.side ? <SideMark side={membership.side} size="sm" /> : null}
          >
            {membership.workspace.name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component="a" href="/start" leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}>
          {t('shell.newWorkspace')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
