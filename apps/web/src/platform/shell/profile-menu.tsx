import { ActionIcon, Avatar, Menu, Text } from '@mantine/core';
import { IconLogout, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSubmit } from '../forms/use-submit.ts';
import { SignOutDocument } from '../session/session.gen.ts';
import { useSession } from '../session/use-session.ts';
import { useWorkspacePath } from '../session/use-workspace-path.ts';

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
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon aria-label={t('shell.profile', { name: viewer.name })} radius="xl">
          <Avatar size={28} color="gray" variant="light" radius="xl" aria-hidden styles={{ placeholder: { color: 'var(--tandem-ink)', fontSize: 11 } }}>
            {initials(viewer.name)}
          </Avatar>
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={500} c="var(--tandem-ink)" truncate>
            {viewer.name}
          </Text>
          <Text fz={12} truncate>
            {viewer.email}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item component={Link} to={to('settings/profile')} leftSection={<IconUser size={16} stroke={1.6} aria-hidden />}>
          {t('menu.profile')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} stroke={1.6} aria-hidden />} onClick={() => void signOut.send({})}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
