import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import type { WebDomain } from '../../platform/router/web-domain.ts';

export const teamsDomain: WebDomain = {
  name: 'teams',
  menu: { labelKey: 'menu.teams', icon: IconUsersGroup, path: 'teams', order: 20, section: 'work' },
  commands: [{ labelKey: 'menu.newTeam', path: 'teams/new', icon: IconPlus }],
  pages: { Team: 'teams/:id' },
  routes: [
    { path: 'teams', lazy: async () => ({ Component: (await import('./components/team-list-page.tsx')).TeamListPage }) },
    { path: 'teams/new', lazy: async () => ({ Component: (await import('./components/team-new-page.tsx')).TeamNewPage }) },
    { path: 'teams/:id', lazy: async () => ({ Component: (await import('./components/team-page.tsx')).TeamPage }) },
    { path: 'teams/:id/edit', lazy: async () => ({ Component: (await import('./components/team-edit-page.tsx')).TeamEditPage }) },
  ],
};
