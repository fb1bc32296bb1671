import type { CatalogSource } from './i18n.ts';

export type Catalog = Record<string, unknown>;

/** From Vite's glob: namespace = folder name, so domains/goals/messages/pl.json holds the Polish words of `goals`; those of i18n are `platform`. */
export function catalogSource(files: Record<string, () => Promise<Catalog>>): CatalogSource {
  const catalogs = new Map<string, () => Promise<Catalog>>();
  for (const [path, load] of Object.entries(files)) {
    const [, folder, language] = /([^/]+)\/messages\/(\w+)\.json$/.exec(path) ?? [];
    catalogs.set(`${language}/${folder === 'i18n' ? 'platform' : folder}`, load);
  }
  return (namespace, language) => catalogs.get(`${language}/${namespace}`);
}
