import { IconBolt, IconPlus } from '@tabler/icons-react';
import type { WebDomain } from '../../platform/router/web-domain.ts';

export const requestsDomain: WebDomain = {
  name: 'requests',
  menu: { labelKey: 'menu.requests', icon: IconBolt, path: 'requests', order: 25, section: 'work' },
  commands: [{ labelKey: 'menu.ask', path: 'requests/new', icon: IconPlus }],
  pages: { Request: 'requests/:id' },
  routes: [
    { path: 'requests', lazy: async () => ({ Component: (await import('./components/request-list-page.tsx')).RequestListPage }) },
    { path: 'requests/new', lazy: async () => ({ Component: (await import('./components/ask-page.tsx')).AskPage }) },
    { path: 'requests/lanes', lazy: async () => ({ Component: (await import('./components/lanes-page.tsx')).LanesPage }) },
    { path: 'requests/calibration', lazy: async () => ({ Component: (await import('./components/calibration-page.tsx')).CalibrationPage }) },
    { path: 'requests/:id', lazy: async () => ({ Component: (await import('./components/request-page.tsx')).RequestPage }) },
    { path: 'requests/:id/edit', lazy: async () => ({ Component: (await import('./components/edit-request-page.tsx')).EditRequestPage }) },
  ],
};
