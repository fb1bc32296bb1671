import { IconBook2, IconPlus, IconTextScan2 } from '@tabler/icons-react';
import type { WebDomain } from '../../platform/router/web-domain.ts';
import { LexiconProvider } from './components/lexicon-provider.tsx';

export const glossaryDomain: WebDomain = {
  name: 'glossary',
  menu: { labelKey: 'menu.glossary', icon: IconBook2, path: 'glossary', order: 10, section: 'understand' },
  commands: [{ labelKey: 'menu.newTerm', icon: IconPlus, path: 'glossary/new' }, { labelKey: 'menu.check', icon: IconTextScan2, path: 'glossary/check' }],
  provider: LexiconProvider,
  pages: { Term: 'glossary/:id', WordQuestion: 'glossary/questions' },
  routes: [
    { path: 'glossary', lazy: async () => ({ Component: (await import('./components/term-list-page.tsx')).TermListPage }) },
    { path: 'glossary/new', lazy: async () => ({ Component: (await import('./components/term-form-page.tsx')).TermNewPage }) },
    { path: 'glossary/proposals', lazy: async () => ({ Component: (await import('./components/proposals-page.tsx')).ProposalsPage }) },
    { path: 'glossary/check', lazy: async () => ({ Component: (await import('./components/check-page.tsx')).CheckPage }) },
    { path: 'glossary/questions', lazy: async () => ({ Component: (await import('./components/questions-page.tsx')).QuestionsPage }) },
    { path: 'glossary/usage', lazy: async () => ({ Component: (await import('./components/usage-page.tsx')).UsagePage }) },
    { path: 'glossary/import', lazy: async () => ({ Component: (await import('./components/import-page.tsx')).ImportPage }) },
    { path: 'glossary/:id', lazy: async () => ({ Component: (await import('./components/term-page.tsx')).TermPage }) },
    { path: 'glossary/:id/propose', lazy: async () => ({ Component: (await import('./components/term-form-page.tsx')).TermChangePage }) },
  ],
};
