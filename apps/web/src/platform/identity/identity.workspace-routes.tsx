import { redirect, type RouteObject } from 'react-router';
import { loadWords } from './load-words.ts';

/** Settings, below /w/:slug. */
export const identityWorkspaceRoutes: RouteObject[] = [
  {
    id: 'identity',
    loader: loadWords,
    shouldRevalidate: () => false,
    children: [
      { path: 'settings', loader: ({ params }) => redirect(`/w/${params['slug']}/settings/members`) },
      { path: 'settings/profile', lazy: async () => ({ Component: (await import('./components/profile-page.tsx')).ProfilePage }) },
      { path: 'settings/members', lazy: async () => ({ Component: (await import('./components/members-page.tsx')).MembersPage }) },
      { path: 'settings/workspace', lazy: async () => ({ Component: (await import('./components/workspace-page.tsx')).WorkspacePage }) },
      { path: 'settings/audit', lazy: async () => ({ Component: (await import('./components/audit-page.tsx')).AuditPage }) },
    ],
  },
];
