import type { ApolloClient } from '@apollo/client';
import { createBrowserRouter, Outlet, redirect, type RouteObject } from 'react-router';
import { identityPublicRoutes } from '../identity/identity.routes.tsx';
import { homePath, loadViewer, signInPath } from '../session/session-guards.ts';
import { BootOutline } from '../shell/boot-outline.tsx';
import { NotFoundPage, RouteErrorPage } from '../shell/error-pages.tsx';

/** Routes below /w/:slug with everything they need; a chunk of its own, so that the sign-in page does not carry the domains. */
export type LoadWorkspace = () => Promise<(client: ApolloClient) => RouteObject>;

const rootId = 'root';

export function appRoutes(client: ApolloClient, extra: RouteObject[] = []): RouteObject[] {
  return [
    {
      id: rootId,
      path: '/',
      Component: Outlet,
      errorElement: <RouteErrorPage standalone />,
      HydrateFallback: BootOutline,
      children: [
        {
          index: true,
          loader: async () => {
            const viewer = await loadViewer(client);
            return redirect(viewer ? homePath(viewer) : signInPath('/'));
          },
        },
        ...identityPublicRoutes(client),
        ...extra,
        { path: '*', element: <NotFoundPage standalone /> },
      ],
    },
  ];
}

export function createAppRouter(client: ApolloClient, loadWorkspace: LoadWorkspace, extra: RouteObject[] = []) {
  let known = false;
  return createBrowserRouter(appRoutes(client, extra), {
    patchRoutesOnNavigation: async ({ path, patch, signal }) => {
      if (known || !path.startsWith('/w/')) return;
      const makeRoute = await loadWorkspace();
      // Somebody went elsewhere meanwhile: what this navigation adds would be thrown away, the next one asks again.
      if (known || signal.aborted) return;
      patch(rootId, [makeRoute(client)]);
      known = true;
    },
  });
}
