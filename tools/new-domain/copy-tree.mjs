import { chmodSync, cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.data', '.nx']);

/** A copy of the tree in a temporary folder: own sources, the packages of the original. @returns its path */
export function copyTree(top) {
  const copy = mkdtempSync(join(tmpdir(), 'tandem-copy-'));
  // PostgreSQL's account must be able to enter it.
  chmodSync(copy, 0o755);
  for (const entry of readdirSync(top)) {
    if (!LEFT_OUT.has(entry)) cpSync(join(top, entry), join(copy, entry), { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
  }
  const modules = join(copy, 'node_modules');
  mkdirSync(join(modules, '@tandem'), { recursive: true });
  for (const entry of readdirSync(join(top, 'node_modules'))) {
    if (entry !== '@tandem') symlinkSync(join(top, 'node_modules', entry), join(modules, entry));
  }
  for (const project of globSync('{apps,libs}/*/package.json', { cwd: copy })) {
    const folder = join(copy, project, '..');
    symlinkSync(folder, join(modules, '@tandem', basename(folder)));
  }
  return copy;
}
