import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { PopMenu, popCaptionClass, popItemClass } from '@tandem/ui/pop-menu';
import { SideMark } from '@tandem/ui/side-mark';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/use-session.ts';
import { workspacePath } from '../session/use-workspace-path.ts';
import classes from './shell.module.css';

/** The current workspace and the way to the others. Another workspace is a new page load: nothing of this one can leak into it. */
export function WorkspaceSwitch() {
  const { t } = useTranslation();
  const { viewer, workspace } = useSession();
  const target = (
    <>
      <span>{workspace?.name}</span>
      <IconChevronDown size={14} stroke={1.8} aria-hidden />
    </>
  );
  return (
    <PopMenu align="start" label={t('shell.workspace', { name: workspace?.name ?? '' })} target={target} targetClassName={classes.workspace}>
      <div className={popCaptionClass}>{t('shell.workspaces')}</div>
      {viewer.memberships.map((membership) => (
        <a
          key={membership.id}
          className={popItemClass}
          href={workspacePath(membership.workspace.slug)}
          aria-current={membership.workspace.slug === workspace?.slug ? 'true' : undefined}
        >
          <span style={{ flex: 1 }}>{membership.workspace.name}</span>
          {membership.side && <SideMark side={membership.side} size="sm" />}
        </a>
      ))}
      <hr />
      <a className={popItemClass} href="/start">
        <IconPlus size={16} stroke={1.6} aria-hidden />
        {t('shell.newWorkspace')}
      </a>
    </PopMenu>
  );
}
