import type { ApolloClient } from '@apollo/client';
import { redirect, type RouteObject } from 'react-router';
import { homePath, loadViewer, requireViewer, safeReturnPath } from '../session/session-guards.ts';
import { loadWords } from './load-words.ts';

/** Who is signed in already has no use for the sign-in page. */
const onlySignedOut =
  (client: ApolloClient) =>
  async ({ url }: { url: URL }) => {
    const [viewer] = await Promise.all([loadViewer(client), loadWords()]);
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
        await Promise.all([loadViewer(client), loadWords()]);
        return null;
      },
      lazy: async () => ({ Component: (await import('./components/invitation-page.tsx')).InvitationPage }),
    },
    {
      path: '/start',
      loader: async ({ url }) => {
        await Promise.all([requireViewer(client, url), loadWords()]);
        return null;
      },
      lazy: async () => ({ Component: (await import('./components/create-workspace-page.tsx')).CreateWorkspacePage }),
    },
  ];
}
