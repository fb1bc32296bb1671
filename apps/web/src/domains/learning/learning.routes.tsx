import { IconSchool } from '@tabler/icons-react';
import type { WebDomain } from '../../platform/router/web-domain.ts';

export const learningDomain: WebDomain = {
  name: 'learning',
  menu: { labelKey: 'menu.learning', icon: IconSchool, path: 'learning', order: 20, section: 'understand' },
  commands: [{ labelKey: 'menu.quiz', path: 'learning/quiz', icon: IconSchool }],
  pages: {
    Enrolment: 'learning/mine/:id',
    LearningApplication: 'learning/used',
    LearningItem: 'learning/catalogue/:id',
    LearningPlan: 'learning/paths/:id',
    Shadowing: 'learning/shadowings/:id',
  },
  routes: [
    { path: 'learning', lazy: async () => ({ Component: (await import('./components/learning-page.tsx')).LearningPage }) },
    { path: 'learning/mine', lazy: async () => ({ Component: (await import('./components/my-list-page.tsx')).MyListPage }) },
    { path: 'learning/mine/:id', lazy: async () => ({ Component: (await import('./components/enrolment-page.tsx')).EnrolmentPage }) },
    { path: 'learning/catalogue', lazy: async () => ({ Component: (await import('./components/catalogue-page.tsx')).CataloguePage }) },
    { path: 'learning/catalogue/new', lazy: async () => ({ Component: (await import('./components/item-form-page.tsx')).NewItemPage }) },
    { path: 'learning/catalogue/:id', lazy: async () => ({ Component: (await import('./components/item-page.tsx')).ItemPage }) },
    { path: 'learning/catalogue/:id/edit', lazy: async () => ({ Component: (await import('./components/item-form-page.tsx')).EditItemPage }) },
    { path: 'learning/paths/new', lazy: async () => ({ Component: (await import('./components/path-form-page.tsx')).NewPathPage }) },
    { path: 'learning/paths/:id', lazy: async () => ({ Component: (await import('./components/path-page.tsx')).PathPage }) },
    { path: 'learning/paths/:id/edit', lazy: async () => ({ Component: (await import('./components/path-form-page.tsx')).EditPathPage }) },
    { path: 'learning/shadowings', lazy: async () => ({ Component: (await import('./components/shadowings-page.tsx')).ShadowingsPage }) },
    { path: 'learning/shadowings/:id', lazy: async () => ({ Component: (await import('./components/shadowing-page.tsx')).ShadowingPage }) },
    { path: 'learning/used', lazy: async () => ({ Component: (await import('./components/used-page.tsx')).UsedPage }) },
    { path: 'learning/quiz', lazy: async () => ({ Component: (await import('./components/quiz-page.tsx')).QuizPage }) },
  ],
};
