import { transformFileSync } from '@swc/core';
import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { buildOptions } from './swc-options.mjs';

// Emits one project's TypeScript to its dist folder: `node tools/build.mjs apps/api`. Types are checked by `typecheck`, not here.
const project = resolve(process.argv[2] ?? '.');
const src = join(project, 'src');
const dist = join(project, 'dist');
rmSync(dist, { recursive: true, force: true });

for (const file of globSync(`${src}/**/*.{ts,json,graphql}`)) {
  if (/\.(test|d)\.ts$/.test(file)) continue;
  const target = join(dist, file.slice(src.length + 1));
  mkdirSync(dirname(target), { recursive: true });
  if (!file.endsWith('.ts')) {
    cpSync(file, target);
    continue;
  }
  const { code, map } = transformFileSync(file, { ...buildOptions, sourceFileName: file });
  const out = target.replace(/\.ts$/, '.js');
  writeFileSync(out, `${code}//# sourceMappingURL=${basename(out)}.map\n`);
  if (map) writeFileSync(`${out}.map`, map);
}
