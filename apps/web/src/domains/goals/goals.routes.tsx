import { IconPlus, IconTarget, IconTargetArrow } from '@tabler/icons-react';
import type { WebDomain } from '../../platform/router/web-domain.ts';

export const goalsDomain: WebDomain = {
  name: 'goals',
  menu: [
    { labelKey: 'menu.checkIn', icon: IconTargetArrow, path: 'check-in', order: 5, section: 'today' },
    { labelKey: 'menu.goals', icon: IconTarget, path: 'goals', order: 10, section: 'work' },
  ],
  commands: [{ labelKey: 'menu.newGoal', icon: IconPlus, path: 'goals/new' }],
  forPhone: true,
  pages: { Goal: 'goals/:id' },
  routes: [
    { path: 'check-in', lazy: async () => ({ Component: (await import('./components/check-in-page.tsx')).CheckInPage }) },
    { path: 'goals', lazy: async () => ({ Component: (await import('./components/goal-list-page.tsx')).GoalListPage }) },
    { path: 'goals/new', lazy: async () => ({ Component: (await import('./components/goal-form-page.tsx')).GoalNewPage }) },
    { path: 'goals/:id', lazy: async () => ({ Component: (await import('./components/goal-page.tsx')).GoalPage }) },
    { path: 'goals/:id/edit', lazy: async () => ({ Component: (await import('./components/goal-form-page.tsx')).GoalEditPage }) },
  ],
};
