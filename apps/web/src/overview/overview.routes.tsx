import { IconLayoutDashboard } from '@tabler/icons-react';
import type { WebDomain } from '../platform/router/web-domain.ts';

export const overviewDomain: WebDomain = {
  name: 'overview',
  menu: { labelKey: 'menu.overview', icon: IconLayoutDashboard, path: 'overview', order: 1, section: 'today' },
  forPhone: true,
  finder: async () => (await import('./overview.finder.ts')).findEverywhere,
  routes: [
    { path: 'overview', lazy: async () => ({ Component: (await import('./components/overview-page.tsx')).OverviewPage }) },
    { path: 'overview/:figure', lazy: async () => ({ Component: (await import('./components/figure-page.tsx')).FigurePage }) },
  ],
};
