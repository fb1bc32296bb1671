import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider, type RouteObject } from 'react-router';
import { createApolloClient } from './platform/apollo/client.ts';
import { warmWith } from './platform/apollo/warm.ts';
import { toast } from './platform/feedback/toast.ts';
import { createAppRouter, type LoadWorkspace } from './platform/router/app-router.tsx';
import { signInPath } from './platform/session/session-guards.ts';
import { AppTheme } from './platform/theme/app-theme.tsx';
import { UiBridge } from './platform/i18n/ui-words-bridge.tsx';
import i18next from 'i18next';

export interface StartedApp {
  client: ApolloClient;
  router: ReturnType<typeof createAppRouter>;
}

export function startApp(loadWorkspace: LoadWorkspace, furtherRoutes: RouteObject[]): StartedApp {
  const client = createApolloClient({
    onSignedOut: () => void router.navigate(signInPath(window.location.pathname + window.location.search)),
    onFault: ({ code, requestId }) =>
      toast(i18next.t(`fault.${code}.title`), { tone: 'bad', message: requestId ? `${i18next.t('ui.requestId')}: ${requestId}` : i18next.t(`fault.${code}.message`) }),
  });
  const router = createAppRouter(client, loadWorkspace, furtherRoutes);
  warmWith(client);
  return { client, router };
}

export function App({ client, router }: StartedApp) {
  return (
    <ApolloProvider client={client}>
      <AppTheme>
        <UiBridge>
          <RouterProvider router={router} />
        </UiBridge>
      </AppTheme>
    </ApolloProvider>
  );
}
