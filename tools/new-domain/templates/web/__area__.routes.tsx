import { IconFolder, IconPlus } from '@tabler/icons-react';
import type { WebDomain } from '../../platform/router/web-domain.ts';

export const __area__Domain: WebDomain = {
  name: '__area-kebab__',
  menu: { labelKey: 'menu.list', icon: IconFolder, path: '__area-kebab__', order: 90, section: 'work' },
  commands: [{ labelKey: 'menu.new', path: '__area-kebab__/new', icon: IconPlus }],
  pages: { __Thing__: '__area-kebab__/:id' },
  routes: [
    { path: '__area-kebab__', lazy: async () => ({ Component: (await import('./components/__thing-kebab__-list-page.tsx')).__Thing__ListPage }) },
    { path: '__area-kebab__/new', lazy: async () => ({ Component: (await import('./components/__thing-kebab__-new-page.tsx')).__Thing__NewPage }) },
    { path: '__area-kebab__/:id', lazy: async () => ({ Component: (await import('./components/__thing-kebab__-page.tsx')).__Thing__Page }) },
    { path: '__area-kebab__/:id/edit', lazy: async () => ({ Component: (await import('./components/__thing-kebab__-edit-page.tsx')).__Thing__EditPage }) },
  ],
};
