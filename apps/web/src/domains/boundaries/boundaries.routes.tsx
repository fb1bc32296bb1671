import { IconFence, IconPlus } from '@tabler/icons-react';
import type { WebDomain } from '../../platform/router/web-domain.ts';

export const boundariesDomain: WebDomain = {
  name: 'boundaries',
  menu: { labelKey: 'menu.list', icon: IconFence, path: 'boundaries', order: 60, section: 'work' },
  commands: [{ labelKey: 'menu.new', path: 'boundaries/new', icon: IconPlus }],
  pages: { Crossing: 'boundaries/crossings/:id', DecisionDomain: 'boundaries/:id' },
  routes: [
    { path: 'boundaries', lazy: async () => ({ Component: (await import('./components/register-page.tsx')).RegisterPage }) },
    { path: 'boundaries/new', lazy: async () => ({ Component: (await import('./components/new-rule-page.tsx')).NewRulePage }) },
    { path: 'boundaries/crossings', lazy: async () => ({ Component: (await import('./components/crossings-page.tsx')).CrossingsPage }) },
    { path: 'boundaries/crossings/:id', lazy: async () => ({ Component: (await import('./components/crossing-page.tsx')).CrossingPage }) },
    { path: 'boundaries/:id', lazy: async () => ({ Component: (await import('./components/rule-page.tsx')).RulePage }) },
    { path: 'boundaries/:id/version', lazy: async () => ({ Component: (await import('./components/rule-version-page.tsx')).RuleVersionPage }) },
  ],
};
