import type { ApolloClient } from '@apollo/client';
import { createBrowserRouter, Outlet, redirect, type RouteObject } from 'react-router';
import { setWorkspaceSlug } from '../apollo/workspace-slug.ts';
import { ensureNamespace } from '../i18n/i18n.ts';
import { identityPublicRoutes, identityWorkspaceRoutes } from '../identity/identity.routes.tsx';
import { homePath, loadViewer, rememberWorkspace, requireViewer, signInPath } from '../session/session-guards.ts';
import { BootOutline } from '../shell/boot-outline.tsx';
import { NotFoundPage, RouteErrorPage } from '../shell/error-pages.tsx';
import { WorkspaceShell } from '../shell/workspace-shell.tsx';
import { firstPath } from './menu.ts';
import type { WebDomain } from './web-domain.ts';

const pass = () => <Outlet />;

/** Routes of a domain; its words are loaded beside its first chunk. */
function domainRoute(domain: WebDomain): RouteObject {
  return {
    id: `domain:${domain.name}`,
    loader: async () => {
      await ensureNamespace(domain.name);
      return null;
    },
    shouldRevalidate: () => false,
    Component: pass,
    children: domain.routes,
  };
}

function workspaceRoute(client: ApolloClient, domains: WebDomain[]): RouteObject {
  return {
    path: '/w/:slug',
    middleware: [({ params }) => setWorkspaceSlug(params['slug'] ?? null)],
    loader: async ({ params, url }) => {
      const viewer = await requireViewer(client, url);
      const slug = params['slug'] ?? '';
      const known = viewer.memberships.some((membership) => membership.workspace.slug === slug);
      if (!known) throw new Response('not a member', { status: 403 });
      rememberWorkspace(slug);
      return null;
    },
    shouldRevalidate: ({ currentParams, nextParams }) => currentParams['slug'] !== nextParams['slug'],
    element: <WorkspaceShell domains={domains} />,
    errorElement: <RouteErrorPage />,
    children: [
      {
        errorElement: <RouteErrorPage />,
        children: [
          { index: true, loader: ({ params }) => redirect(`/w/${params['slug']}/${firstPath(domains)}`) },
          ...domains.map(domainRoute),
          ...identityWorkspaceRoutes,
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  };
}

export function appRoutes(client: ApolloClient, domains: WebDomain[], extra: RouteObject[] = []): RouteObject[] {
  return [
    {
      path: '/',
      errorElement: <RouteErrorPage />,
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
        workspaceRoute(client, domains),
        { path: '*', Component: NotFoundPage },
      ],
    },
  ];
}

export function createAppRouter(client: ApolloClient, domains: WebDomain[], extra: RouteObject[] = []) {
  return createBrowserRouter(appRoutes(client, domains, extra));
}
