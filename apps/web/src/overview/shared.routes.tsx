import type { RouteObject } from 'react-router';

/** Pages for people without an account, who were sent a link. */
export const sharedRoutes: RouteObject[] = [{ path: '/shared/board-pack/:token', lazy: async () => ({ Component: (await import('./components/shared-pack-page.tsx')).SharedPackPage }) }];
