import type { ApolloClient } from '@apollo/client';
import { Outlet, redirect, type RouteObject } from 'react-router';
import { setWorkspaceSlug } from '../apollo/workspace-slug.ts';
import { ensureNamespace } from '../i18n/i18n.ts';
import { identityWorkspaceRoutes } from '../identity/identity.workspace-routes.tsx';
import { rememberWorkspace, requireMember } from '../session/session-guards.ts';
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

export function workspaceRoute(client: ApolloClient, domains: WebDomain[]): RouteObject {
  return {
    path: 'w/:slug',
    middleware: [({ params }) => setWorkspaceSlug(params['slug'] ?? null)],
    loader: async ({ params, url }) => {
      const slug = params['slug'] ?? '';
      await requireMember(client, url, slug);
      rememberWorkspace(slug);
      return null;
    },
    shouldRevalidate: ({ currentParams, nextParams }) => currentParams['slug'] !== nextParams['slug'],
    element: <WorkspaceShell domains={domains} />,
    errorElement: <RouteErrorPage standalone />,
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
