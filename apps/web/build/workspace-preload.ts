import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

const isChunk = (file: Bundle[string] | undefined): file is Rolldown.OutputChunk => file?.type === 'chunk';

/** Files that are there as soon as these chunks are. */
function closure(bundle: Bundle, starts: Rolldown.OutputChunk[]): Set<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    const chunk = bundle[name];
    if (found.has(name) || !isChunk(chunk)) return;
    found.add(name);
    chunk.imports.forEach(visit);
  };
  starts.forEach((chunk) => visit(chunk.fileName));
  return found;
}

/**
 * Names the chunks of the signed-in app in a meta tag. boot.js preloads them when the address is one of a workspace: without it they
 * would be found only after the entry has run, one round trip later.
 */
export function workspacePreload(): Plugin {
  return {
    name: 'tandem-workspace-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        if (!bundle) return [];
        const chunks = Object.values(bundle).filter(isChunk);
        const entry = closure(bundle, chunks.filter((chunk) => chunk.isEntry));
        const signedIn = closure(bundle, chunks.filter((chunk) => chunk.facadeModuleId?.endsWith('/src/workspace.tsx')));
        const files = [...signedIn].filter((name) => !entry.has(name)).map((name) => `/${name}`);
        return [{ tag: 'meta', attrs: { name: 'tandem-workspace', content: files.join(' ') }, injectTo: 'head-prepend' as const }];
      },
    },
  };
}
