import './platform/theme/fonts.css';
import './platform/theme/mantine-css.ts';
import './platform/theme/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { RouteObject } from 'react-router';
import { App, startApp } from './app.tsx';
import { catalogSource, type Catalog } from './platform/i18n/catalog-source.ts';
import { startI18n } from './platform/i18n/i18n.ts';
import { initialLanguage } from './platform/i18n/language.ts';

// The domains' words are found in workspace.tsx.
const catalogs = catalogSource(import.meta.glob<Catalog>('./platform/*/messages/*.json', { import: 'default' }));

const devRoutes: RouteObject[] = import.meta.env.DEV
  ? [{ path: '/__gallery', lazy: async () => ({ Component: (await import('./gallery/gallery-page.tsx')).GalleryPage }) }]
  : [];

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const loadWorkspace = async () => (await import('./workspace.tsx')).makeWorkspaceRoute;

// Code, data and words of the first page are on their way at the same time.
if (window.location.pathname.startsWith('/w/')) void loadWorkspace();
const words = startI18n(initialLanguage(), catalogs);
// Whoever was sent a link comes from outside: nobody else carries those pages.
const sharedRoutes = window.location.pathname.startsWith('/shared/') ? (await import('./overview/shared.routes.tsx')).sharedRoutes : [];
const started = startApp(loadWorkspace, [...sharedRoutes, ...devRoutes]);
await words;
createRoot(root).render(
  <StrictMode>
    <App {...started} />
  </StrictMode>,
);
