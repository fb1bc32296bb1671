import { existsSync, globSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Makes packages of this repository known that came after the last install, so that pulling a new library asks for no reinstall. */
export function linkPackages(top) {
  for (const file of globSync('{apps,libs}/*/package.json', { cwd: top })) {
    const link = join(top, 'node_modules', JSON.parse(readFileSync(join(top, file), 'utf8')).name);
    if (existsSync(link)) continue;
    const target = process.platform === 'win32' ? join(top, dirname(file)) : relative(dirname(link), join(top, dirname(file)));
    symlinkSync(target, link, 'junction');
  }
}
