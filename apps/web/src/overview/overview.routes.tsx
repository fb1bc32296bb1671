import { IconFileText, IconGauge, IconLayoutDashboard, IconMessages } from '@tabler/icons-react';
import type { WebDomain } from '../platform/router/web-domain.ts';

export const overviewDomain: WebDomain = {
  name: 'overview',
  menu: [
    { labelKey: 'menu.overview', icon: IconLayoutDashboard, path: 'overview', order: 1, section: 'today' },
    { labelKey: 'menu.scorecard', icon: IconGauge, path: 'scorecard', order: 6, section: 'today' },
    { labelKey: 'menu.talk', icon: IconMessages, path: 'talk', order: 7, section: 'today' },
    { labelKey: 'menu.pack', icon: IconFileText, path: 'board-pack', order: 8, section: 'today' },
  ],
  forPhone: true,
  finder: async () => (await import('./overview.finder.ts')).findEverywhere,
  pages: { BoardPackComment: 'board-pack', Recommendation: 'scorecard/:id' },
  routes: [
    { path: 'overview', lazy: async () => ({ Component: (await import('./components/overview-page.tsx')).OverviewPage }) },
    { path: 'overview/:figure', lazy: async () => ({ Component: (await import('./components/figure-page.tsx')).FigurePage }) },
    { path: 'talk', lazy: async () => ({ Component: (await import('./components/talk-page.tsx')).TalkPage }) },
    { path: 'board-pack', lazy: async () => ({ Component: (await import('./components/board-pack-page.tsx')).BoardPackPage }) },
    { path: 'scorecard', lazy: async () => ({ Component: (await import('./components/scorecard-page.tsx')).ScorecardPage }) },
    { path: 'scorecard/:number', lazy: async () => ({ Component: (await import('./components/scorecard-index-page.tsx')).ScorecardIndexPage }) },
    { path: 'scorecard/:number/:part', lazy: async () => ({ Component: (await import('./components/scorecard-rows-page.tsx')).ScorecardRowsPage }) },
  ],
};
