import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const virtualId = 'virtual:menu-words';
const resolvedId = `\0${virtualId}`;

/**
 * The `menu` part of every domain's catalogs as one small module: the side bar and the palette know all words at the first paint,
 * the rest of a catalog comes with the first route of its domain.
 */
export function menuWords(): Plugin {
  let root = '';
  const files = () => globSync(['src/domains/*/messages/*.json', 'src/overview/messages/*.json'], { cwd: root }).sort();
  return {
    name: 'tandem-menu-words',
    configResolved(config) {
      root = config.root;
    },
    // A catalog that appears while the server runs is seen without a restart.
    configureServer(server) {
      const refresh = (path: string) => {
        if (!/\/messages\/\w+\.json$/.test(path)) return;
        const module = server.moduleGraph.getModuleById(resolvedId);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      };
      server.watcher.on('add', refresh).on('change', refresh);
    },
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    load(id) {
      if (id !== resolvedId) return undefined;
      const words: Record<string, Record<string, unknown>> = {};
      for (const file of files()) {
        const path = join(root, file);
        this.addWatchFile(path);
        const language = basename(file, '.json');
        const domain = basename(dirname(dirname(file)));
        const catalog: { menu?: unknown } = JSON.parse(readFileSync(path, 'utf8'));
        if (catalog.menu) words[language] = { ...words[language], [domain]: { menu: catalog.menu } };
      }
      return `export const menuWords = ${JSON.stringify(words)};`;
    },
  };
}
