import { IconBooks, IconCoins, IconPencilPlus } from '@tabler/icons-react';
import type { WebDomain } from '../../platform/router/web-domain.ts';

export const knowledgeDomain: WebDomain = {
  name: 'knowledge',
  menu: [
    { labelKey: 'menu.knowledge', icon: IconBooks, path: 'knowledge', order: 20, section: 'understand' },
    { labelKey: 'menu.budget', icon: IconCoins, path: 'knowledge/budget', order: 25, section: 'understand' },
  ],
  commands: [{ labelKey: 'menu.write', path: 'knowledge/articles/new', icon: IconPencilPlus }],
  pages: {
    Article: 'knowledge/articles/:id',
    BudgetLine: 'knowledge/budget',
    Contract: 'knowledge/renewals',
    ProcessImprovement: 'knowledge/improvements/:id',
    Vendor: 'knowledge/vendors/:id',
    VendorInsight: 'knowledge/insights/:id',
  },
  routes: [
    { path: 'knowledge', lazy: async () => ({ Component: (await import('./components/article-list-page.tsx')).ArticleListPage }) },
    { path: 'knowledge/articles/new', lazy: async () => ({ Component: (await import('./components/article-editor-page.tsx')).ArticleEditorPage }) },
    { path: 'knowledge/articles/:articleId', lazy: async () => ({ Component: (await import('./components/article-page.tsx')).ArticlePage }) },
    { path: 'knowledge/articles/:articleId/edit', lazy: async () => ({ Component: (await import('./components/article-editor-page.tsx')).ArticleEditorPage }) },
    { path: 'knowledge/improvements', lazy: async () => ({ Component: (await import('./components/improvement-list-page.tsx')).ImprovementListPage }) },
    { path: 'knowledge/improvements/:improvementId', lazy: async () => ({ Component: (await import('./components/improvement-page.tsx')).ImprovementPage }) },
    { path: 'knowledge/vendors', lazy: async () => ({ Component: (await import('./components/vendor-list-page.tsx')).VendorListPage }) },
    { path: 'knowledge/vendors/compare', lazy: async () => ({ Component: (await import('./components/vendor-compare-page.tsx')).VendorComparePage }) },
    { path: 'knowledge/vendors/:vendorId', lazy: async () => ({ Component: (await import('./components/vendor-page.tsx')).VendorPage }) },
    { path: 'knowledge/insights/:insightId', lazy: async () => ({ Component: (await import('./components/insight-page.tsx')).InsightPage }) },
    { path: 'knowledge/renewals', lazy: async () => ({ Component: (await import('./components/renewals-page.tsx')).RenewalsPage }) },
    { path: 'knowledge/budget', lazy: async () => ({ Component: (await import('./components/budget-page.tsx')).BudgetPage }) },
  ],
};
