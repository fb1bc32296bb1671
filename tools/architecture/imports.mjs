import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** One import statement: from file to file (repository paths), or to a package. */
export function importsOf(top, file) {
  const text = readFileSync(join(top, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, type, static_, dynamic]) => {
    const target = static_ ?? dynamic;
    const resolved = target.startsWith('.') ? relative(top, join(top, dirname(file), target)) : fromPackage(target);
    return { from: file, to: resolved, typeOnly: Boolean(type), dynamic: dynamic !== undefined };
  });
}

/** `@tandem/ui/panel` → `libs/ui/src/panel`; other packages stay names. */
function fromPackage(name) {
  const own = /^@tandem\/([\w-]+)\/(.+)$/.exec(name);
  return own ? `libs/${own[1]}/src/${own[2]}` : `npm:${name}`;
}

/** Every hand-written source file of the repository, as repository paths. */
export function sourceFiles(top) {
  return globSync(['{apps,libs}/*/{src,test}/**/*.{ts,tsx}', 'apps/e2e/**/*.ts'], { cwd: top, exclude: (path) => String(path).includes('node_modules') })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.d\.ts$/.test(file))
    .sort();
}
