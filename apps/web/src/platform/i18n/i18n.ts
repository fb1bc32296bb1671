import dayjs from 'dayjs';
import i18next, { type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { rememberLanguage, type AppLanguage } from './language.ts';

type Catalog = Record<string, unknown>;
type CatalogLoader = () => Promise<Catalog>;

/** How catalogs are found: main.tsx passes Vite's globs, tests pass plain objects. Namespace = domain name; `platform` is the default one. */
export interface CatalogSource {
  load: (namespace: string, language: AppLanguage) => CatalogLoader | undefined;
  menuWords: Record<string, Record<string, Catalog>>;
}

export const platformNamespace = 'platform';

const wanted = new Set<string>([platformNamespace]);
const loaded = new Set<string>();
let source: CatalogSource = { load: () => undefined, menuWords: {} };

async function loadCatalog(namespace: string, language: AppLanguage): Promise<void> {
  const key = `${language}/${namespace}`;
  const load = source.load(namespace, language);
  if (loaded.has(key) || !load) return;
  const catalog = await load();
  i18next.addResourceBundle(language, namespace, catalog, true, true);
  loaded.add(key);
}

async function loadLocale(language: AppLanguage): Promise<void> {
  if (language === 'pl') await import('dayjs/locale/pl');
  dayjs.locale(language);
}

/**
 * Starts i18next with the platform's words of one language and the menu words of all domains. The language is known as soon as this returns
 * (routes may begin to load then), the words when its promise is fulfilled.
 */
export function startI18n(language: AppLanguage, catalogs: CatalogSource): Promise<unknown> {
  source = catalogs;
  const resources: Record<string, ResourceLanguage> = {};
  for (const [name, namespaces] of Object.entries(catalogs.menuWords)) resources[name] = { ...namespaces };
  void i18next.use(initReactI18next).init({
    lng: language,
    initAsync: false,
    resources,
    partialBundledLanguages: true,
    fallbackLng: false,
    defaultNS: platformNamespace,
    ns: [platformNamespace],
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: 'added' },
    returnNull: false,
  });
  document.documentElement.lang = language;
  return Promise.all([loadCatalog(platformNamespace, language), loadLocale(language)]);
}

/** Makes the words of a domain ready; called by its route before the screen appears. */
export async function ensureNamespace(namespace: string): Promise<void> {
  wanted.add(namespace);
  await loadCatalog(namespace, currentLanguage());
}

export function currentLanguage(): AppLanguage {
  return i18next.language === 'pl' ? 'pl' : 'en';
}

/** Switches the words on the screen without a reload. The words are loaded first, so nothing shows a key in between. */
export async function switchLanguage(language: AppLanguage): Promise<void> {
  await Promise.all([...[...wanted].map((namespace) => loadCatalog(namespace, language)), loadLocale(language)]);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
}
