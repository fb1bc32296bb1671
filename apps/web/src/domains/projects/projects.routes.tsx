import { IconChecklist, IconLayoutKanban, IconPlus, IconTimeline } from '@tabler/icons-react';
import type { WebDomain } from '../../platform/router/web-domain.ts';

export const projectsDomain: WebDomain = {
  name: 'projects',
  menu: [
    { labelKey: 'menu.projects', icon: IconLayoutKanban, path: 'projects', order: 30, section: 'work' },
    { labelKey: 'menu.timeline', icon: IconTimeline, path: 'timeline', order: 31, section: 'work' },
    { labelKey: 'menu.myWork', icon: IconChecklist, path: 'my-work', order: 5, section: 'today' },
  ],
  commands: [{ labelKey: 'menu.newProject', path: 'projects/new', icon: IconPlus }],
  forPhone: true,
  pages: { Freeze: 'timeline', Project: 'projects/:id' },
  routes: [
    { path: 'projects', lazy: async () => ({ Component: (await import('./components/project-list-page.tsx')).ProjectListPage }) },
    { path: 'projects/new', lazy: async () => ({ Component: (await import('./components/project-new-page.tsx')).ProjectNewPage }) },
    { path: 'projects/:key', lazy: async () => ({ Component: (await import('./components/project-page.tsx')).ProjectPage }) },
    { path: 'projects/:key/edit', lazy: async () => ({ Component: (await import('./components/project-edit-page.tsx')).ProjectEditPage }) },
    { path: 'timeline', lazy: async () => ({ Component: (await import('./components/timeline-page.tsx')).TimelinePage }) },
    { path: 'my-work', lazy: async () => ({ Component: (await import('./components/my-work-page.tsx')).MyWorkPage }) },
  ],
};
