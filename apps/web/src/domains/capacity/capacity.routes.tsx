import { IconCalendarStats } from '@tabler/icons-react';
import type { WebDomain } from '../../platform/router/web-domain.ts';

export const capacityDomain: WebDomain = {
  name: 'capacity',
  menu: { labelKey: 'menu.capacity', icon: IconCalendarStats, path: 'capacity', order: 40, section: 'work' },
  pages: {
    AllocationPact: 'capacity',
    CapacityProblem: 'capacity/problems/:id',
    Member: 'capacity',
    Skill: 'capacity/skills',
  },
  routes: [
    { path: 'capacity', lazy: async () => ({ Component: (await import('./components/plan-page.tsx')).PlanPage }) },
    { path: 'capacity/skills', lazy: async () => ({ Component: (await import('./components/skills-page.tsx')).SkillsPage }) },
    { path: 'capacity/problems', lazy: async () => ({ Component: (await import('./components/problems-page.tsx')).ProblemsPage }) },
    { path: 'capacity/problems/:id', lazy: async () => ({ Component: (await import('./components/problem-page.tsx')).ProblemPage }) },
  ],
};
