import { IconLogout, IconUser } from '@tabler/icons-react';
import { PopItem, PopMenu, popCaptionClass, popItemClass } from '@tandem/ui/pop-menu';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSubmit } from '../forms/use-submit.ts';
import { SignOutDocument } from '../session/workspace.gen.ts';
import { useSession } from '../session/use-session.ts';
import { useWorkspacePath } from '../session/use-workspace-path.ts';
import classes from './shell.module.css';

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();

export function ProfileMenu() {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const to = useWorkspacePath();
  const signOut = useSubmit(SignOutDocument, { success: 'SignedOut', onSuccess: () => window.location.assign('/sign-in') });
  return (
    <PopMenu label={t('shell.profile', { name: viewer.name })} targetClassName={classes.avatar} target={<span aria-hidden data-initials={initials(viewer.name)} />}>
      <div className={popCaptionClass}>
        <strong style={{ display: 'block', color: 'var(--tandem-ink)', fontSize: 14, fontWeight: 500, lineHeight: '20px' }}>{viewer.name}</strong>
        {viewer.email}
      </div>
      <hr />
      <Link className={popItemClass} to={to('settings/profile')}>
        <IconUser size={16} stroke={1.6} aria-hidden />
        {t('menu.profile')}
      </Link>
      <PopItem icon={<IconLogout size={16} stroke={1.6} aria-hidden />} onSelect={() => void signOut.send({})}>
        {t('shell.signOut')}
      </PopItem>
    </PopMenu>
  );
}
