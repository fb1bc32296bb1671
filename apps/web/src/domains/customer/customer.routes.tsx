import { IconBulb, IconUsers } from '@tabler/icons-react';
import type { WebDomain } from '../../platform/router/web-domain.ts';

export const customerDomain: WebDomain = {
  name: 'customer',
  menu: { labelKey: 'menu.customer', icon: IconUsers, path: 'customer', order: 5, section: 'understand' },
  commands: [{ labelKey: 'menu.note', path: 'customer/insights/new', icon: IconBulb }],
  pages: {
    Challenge: 'customer/challenges',
    CustomerDataImport: 'customer',
    CustomerDataSource: 'customer/sources/:id',
    DataWish: 'customer/wishes',
    Insight: 'customer/insights/:id',
    Technology: 'customer/technologies/:id',
  },
  routes: [
    { path: 'customer', lazy: async () => ({ Component: (await import('./components/source-list-page.tsx')).SourceListPage }) },
    { path: 'customer/sources/new', lazy: async () => ({ Component: (await import('./components/source-form-page.tsx')).NewSourcePage }) },
    { path: 'customer/sources/:id', lazy: async () => ({ Component: (await import('./components/source-page.tsx')).SourcePage }) },
    { path: 'customer/sources/:id/edit', lazy: async () => ({ Component: (await import('./components/source-form-page.tsx')).EditSourcePage }) },
    { path: 'customer/import', lazy: async () => ({ Component: (await import('./components/ropa-import-page.tsx')).RopaImportPage }) },
    { path: 'customer/wishes', lazy: async () => ({ Component: (await import('./components/wishes-page.tsx')).WishesPage }) },
    { path: 'customer/insights', lazy: async () => ({ Component: (await import('./components/insight-list-page.tsx')).InsightListPage }) },
    { path: 'customer/insights/new', lazy: async () => ({ Component: (await import('./components/insight-form-page.tsx')).NewInsightPage }) },
    { path: 'customer/insights/:id', lazy: async () => ({ Component: (await import('./components/insight-page.tsx')).InsightPage }) },
    { path: 'customer/insights/:id/edit', lazy: async () => ({ Component: (await import('./components/insight-form-page.tsx')).EditInsightPage }) },
    { path: 'customer/technologies', lazy: async () => ({ Component: (await import('./components/technology-list-page.tsx')).TechnologyListPage }) },
    { path: 'customer/technologies/new', lazy: async () => ({ Component: (await import('./components/technology-form-page.tsx')).NewTechnologyPage }) },
    { path: 'customer/technologies/:id', lazy: async () => ({ Component: (await import('./components/technology-page.tsx')).TechnologyPage }) },
    { path: 'customer/technologies/:id/edit', lazy: async () => ({ Component: (await import('./components/technology-form-page.tsx')).EditTechnologyPage }) },
    { path: 'customer/challenges', lazy: async () => ({ Component: (await import('./components/challenges-page.tsx')).ChallengesPage }) },
  ],
};
