import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { rememberLanguage, type AppLanguage } from './language.ts';

type Catalog = Record<string, unknown>;
type CatalogLoader = () => Promise<Catalog>;

/** How catalogs are found: main.tsx passes Vite's glob, tests pass plain objects. Namespace = domain name; `platform` is the default one. */
export type CatalogSource = (namespace: string, language: AppLanguage) => CatalogLoader | undefined;

export const platformNamespace = 'platform';

const wanted = new Set<string>([platformNamespace]);
const loaded = new Set<string>();
const sources: CatalogSource[] = [];

async function loadCatalog(namespace: string, language: AppLanguage): Promise<void> {
  const key = `${language}/${namespace}`;
  const load = sources.map((source) => source(namespace, language)).find(Boolean);
  if (loaded.has(key) || !load) return;
  const catalog = await load();
  i18next.addResourceBundle(language, namespace, catalog, true, true);
  loaded.add(key);
}

/**
 * Starts i18next in one language. The language is known as soon as this returns (routes may begin to load then), the platform's words
 * when its promise is fulfilled.
 */
export function startI18n(language: AppLanguage, catalogs: CatalogSource): Promise<unknown> {
  sources.push(catalogs);
  void i18next.use(initReactI18next).init({
    lng: language,
    initAsync: false,
    resources: {},
    partialBundledLanguages: true,
    fallbackLng: false,
    defaultNS: platformNamespace,
    ns: [platformNamespace],
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: 'added' },
    returnNull: false,
  });
  document.documentElement.lang = language;
  return loadCatalog(platformNamespace, language);
}

/** Adds catalogs that are found in another way, e.g. those of the domains. */
export function addCatalogs(source: CatalogSource): void {
  sources.push(source);
}

/** Adds words that are there already (language -> namespace -> words), e.g. the menu words of all domains. */
export function addWords(words: Record<string, Record<string, Catalog>>): void {
  for (const [language, namespaces] of Object.entries(words)) {
    for (const [namespace, catalog] of Object.entries(namespaces)) i18next.addResourceBundle(language, namespace, catalog, true, false);
  }
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
  await Promise.all([...wanted].map((namespace) => loadCatalog(namespace, language)));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
}
