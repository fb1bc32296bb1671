import type { ApolloClient } from '@apollo/client';
import { redirect, type RouteObject } from 'react-router';
import { ensureNamespace } from '../i18n/i18n.ts';
import { homePath, loadViewer, requireViewer, safeReturnPath } from '../session/session-guards.ts';

const words = async () => {
  await ensureNamespace('identity');
  return null;
};

/** Who is signed in already has no use for the sign-in page. */
const onlySignedOut =
  (client: ApolloClient) =>
  async ({ url }: { url: URL }) => {
    const [viewer] = await Promise.all([loadViewer(client), words()]);
    if (viewer) throw redirect(safeReturnPath(url.searchParams.get('to')) ?? homePath(viewer));
    return null;
  };

/** Pages outside of a workspace. */
export function identityPublicRoutes(client: ApolloClient): RouteObject[] {
  return [
    { path: '/sign-in', loader: onlySignedOut(client), lazy: async () => ({ Component: (await import('./components/sign-in-page.tsx')).SignInPage }) },
    { path: '/sign-up', loader: onlySignedOut(client), lazy: async () => ({ Component: (await import('./components/sign-up-page.tsx')).SignUpPage }) },
    {
      path: '/invite/:token',
      loader: async () => {
        await Promise.all([loadViewer(client), words()]);
        return null;
      },
      lazy: async () => ({ Component: (await import('./components/invitation-page.tsx')).InvitationPage }),
    },
    {
      path: '/start',
      loader: async ({ url }) => {
        await Promise.all([requireViewer(client, url), words()]);
        return null;
      },
      lazy: async () => ({ Component: (await import('./components/create-workspace-page.tsx')).CreateWorkspacePage }),
    },
  ];
}

/** Settings, below /w/:slug. */
export const identityWorkspaceRoutes: RouteObject[] = [
  {
    id: 'identity',
    loader: words,
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
