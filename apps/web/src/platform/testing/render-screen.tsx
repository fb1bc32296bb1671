import { MockedProvider } from '@apollo/client/testing/react';
import type { ApolloLink } from '@apollo/client/link';
import type { MockLink } from '@apollo/client/testing';
import { render, type RenderResult } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import i18next from 'i18next';
import type { ReactElement } from 'react';
import { initReactI18next } from 'react-i18next';
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router';
import { createCache } from '../apollo/cache.ts';
import { possibleTypes } from '../apollo/possible-types.gen.ts';
import { Toaster } from '../feedback/show-toast.tsx';
import platformEn from '../i18n/messages/en.json' with { type: 'json' };
import platformPl from '../i18n/messages/pl.json' with { type: 'json' };
import type { AppLanguage } from '../i18n/language.ts';
import { UiBridge } from '../i18n/ui-words-bridge.tsx';
import { PageOfContext, type PageOf } from '../router/page-of.ts';
import { ViewerDocument, type Role, type Side } from '../session/session.gen.ts';
import { WorkspaceDocument, type WorkspaceQuery } from '../session/workspace.gen.ts';
import { AppTheme } from '../theme/app-theme.tsx';

type Messages = Record<string, unknown>;

export interface RenderScreenOptions {
  /** Address shown; `/w/demo/...` gives the screen its workspace. */
  path?: string;
  /** Route pattern when the screen reads parameters, e.g. `/w/:slug/goals/:id`. */
  route?: string;
  /** Namespace of the screen and its catalogs. */
  domain?: string;
  messages?: { en: Messages; pl: Messages };
  language?: AppLanguage;
  mocks?: readonly MockLink.MockedResponse[];
  /** Instead of mocks: answers and sees whole operations, headers included. */
  link?: ApolloLink;
  /** Who looks; null for a signed-out reader. Default: a member of IT in workspace `demo`. */
  viewer?: { side?: Side; role?: Role; name?: string } | null;
  /** What the workspace differs in from an English one in Poland in which the viewer may change nothing. */
  workspace?: Partial<WorkspaceQuery['workspace']>;
  /** Where the things that the screen names are found; nowhere unless given. */
  pageOf?: PageOf;
  /** Other pages that the test navigates to. */
  routes?: RouteObject[];
}

export interface RenderedScreen extends RenderResult {
  user: UserEvent;
  /** Current address, with its query. */
  address: () => string;
}

function viewerData({ side = 'IT', role = 'MEMBER', name = 'Ola Nowak' }: NonNullable<RenderScreenOptions['viewer']>) {
  const workspace = { __typename: 'WorkspaceRef' as const, id: 'w1', slug: 'demo', name: 'Demo' };
  return {
    viewer: {
      __typename: 'Viewer' as const,
      id: 'u1',
      email: 'ola@demo.example',
      name,
      language: 'EN' as const,
      memberships: [{ __typename: 'ViewerMembership' as const, id: 'm1', role, side, workspace }],
      member: { __typename: 'Member' as const, id: 'm1', name, email: 'ola@demo.example', role, side, state: 'ACTIVE' as const, version: 1 },
    },
  };
}

const workspaceData: WorkspaceQuery = {
  workspace: {
    __typename: 'Workspace',
    id: 'w1',
    slug: 'demo',
    name: 'Demo',
    timezone: 'Europe/Warsaw',
    language: 'EN',
    country: 'PL',
    currency: 'PLN',
    version: 1,
    departments: [],
    viewerCan: { __typename: 'WorkspaceRights', update: false, invite: false, readAudit: false },
  },
};

function startWords(language: AppLanguage, domain: string, messages: RenderScreenOptions['messages']): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    initAsync: false,
    fallbackLng: false,
    defaultNS: 'platform',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    resources: {
      en: { platform: platformEn, [domain]: messages?.en ?? {} },
      pl: { platform: platformPl, [domain]: messages?.pl ?? {} },
    },
  });
}

/** Renders a screen as the app would: words, theme, router, and an Apollo client that answers from mocks. */
export function renderScreen(screen: ReactElement, options: RenderScreenOptions = {}): RenderedScreen {
  const { path = '/w/demo', route, domain = 'test', messages, language = 'en', mocks = [], link, viewer = {}, workspace = {}, routes = [], pageOf = () => null } = options;
  startWords(language, domain, messages);
  const cache = createCache();
  cache.policies.addPossibleTypes(possibleTypes);
  cache.writeQuery({ query: ViewerDocument, data: viewer ? viewerData(viewer) : { viewer: null } });
  if (viewer) cache.writeQuery({ query: WorkspaceDocument, data: { workspace: { ...workspaceData.workspace, ...workspace } } });
  const pathname = path.split('?')[0] ?? path;
  const pattern = route ?? pathname.replace(/^\/w\/[^/]+/, '/w/:slug');
  const router = createMemoryRouter([{ path: pattern, element: screen }, ...routes, { path: '*', element: <p>other page</p> }], { initialEntries: [path] });
  const view = render(
    <MockedProvider mocks={mocks} cache={cache} {...(link ? { link } : {})}>
      <AppTheme env="test" withCssVariables={false} withGlobalClasses={false} toaster={<Toaster />}>
        <UiBridge>
          <PageOfContext value={pageOf}>
            <RouterProvider router={router} />
          </PageOfContext>
        </UiBridge>
      </AppTheme>
    </MockedProvider>,
  );
  return { ...view, user: userEvent.setup(), address: () => router.state.location.pathname + router.state.location.search };
}
