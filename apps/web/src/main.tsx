import './platform/theme/fonts.css';
import './platform/theme/mantine-css.ts';
import './platform/theme/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { RouteObject } from 'react-router';
import { menuWords } from 'virtual:menu-words';
import { App, startApp } from './app.tsx';
import { domains } from './domains.gen.ts';
import { startI18n } from './platform/i18n/i18n.ts';
import { initialLanguage } from './platform/i18n/language.ts';

type CatalogFile = () => Promise<Record<string, unknown>>;

// namespace = folder name: domains/goals/messages/pl.json holds the Polish words of `goals`.
const files = import.meta.glob<Record<string, unknown>>(['./domains/*/messages/*.json', './overview/messages/*.json', './platform/*/messages/*.json'], {
  import: 'default',
});
const catalogs = new Map<string, CatalogFile>();
for (const [path, load] of Object.entries(files)) {
  const [, folder, language] = /([^/]+)\/messages\/(\w+)\.json$/.exec(path) ?? [];
  catalogs.set(`${language}/${folder === 'i18n' ? 'platform' : folder}`, load);
}

const devRoutes: RouteObject[] = import.meta.env.DEV
  ? [{ path: '/__gallery', lazy: async () => ({ Component: (await import('./gallery/gallery-page.tsx')).GalleryPage }) }]
  : [];

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// The first page and its data are on their way while the words are loaded.
const words = startI18n(initialLanguage(), { load: (namespace, language) => catalogs.get(`${language}/${namespace}`), menuWords });
const started = startApp(domains, devRoutes);
await words;
createRoot(root).render(
  <StrictMode>
    <App {...started} />
  </StrictMode>,
);
