import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filled, filledPath, namesOf } from './new-domain/names.mjs';

/** Where each folder of templates goes. */
const PLACES = {
  api: (area) => `apps/api/src/domains/${area}`,
  'api-test': () => 'apps/api/test/tenant-matrix',
  web: (area) => `apps/web/src/domains/${area}`,
};

/**
 * Writes a small, complete domain on both sides. Nothing that exists is changed.
 * @returns the paths written @throws Error with one sentence when the name does not do or is taken
 */
export function writeDomain(top, options) {
  const names = namesOf(options);
  const area = names['area-kebab'];
  const taken = ['apps/api/src/domains', 'apps/web/src/domains'].map((side) => `${side}/${area}`).find((folder) => existsSync(join(top, folder)));
  if (taken) throw new Error(`${taken} exists already. Choose another name or remove it first.`);
  const words = { ...names, stamp: String(nextStamp(top)) };
  const templates = join(import.meta.dirname, 'new-domain/templates');
  const files = globSync('**/*.{ts,tsx,json,graphql}', { cwd: templates }).map((file) => file.replaceAll('\\', '/')).sort();
  return files.map((file) => {
    const [place, ...rest] = file.split('/');
    const target = `${PLACES[place](area)}/${filledPath(rest.join('/'), words)}`;
    mkdirSync(join(top, dirname(target)), { recursive: true });
    writeFileSync(join(top, target), filled(readFileSync(join(templates, file), 'utf8'), words));
    return target;
  });
}

/** Migrations run by the time in their names; a new one comes after all that exist. */
function nextStamp(top) {
  const stamps = globSync('apps/api/src/**/migrations/*.ts', { cwd: top }).map((file) => Number.parseInt(basename(file), 10));
  return Math.max(Date.now(), ...stamps.map((stamp) => stamp + 1000));
}

if (process.argv[1] === import.meta.filename) {
  const top = resolve(import.meta.dirname, '..');
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { thing: { type: 'string' }, pl: { type: 'string' } } });
    const written = writeDomain(top, { area: positionals[0], thing: values.thing, polish: values.pl });
    console.log(`Written:\n  ${written.map((file) => relative('.', file)).join('\n  ')}`);
    const { status } = spawnSync(process.execPath, ['tools/generate.mjs'], { cwd: top, stdio: 'inherit' });
    if (status !== 0) throw new Error('The files are there, but npm run generate fails. The lines above say why.');
    console.log('\nWhat is yours to decide now: CONTRIBUTING.md, "A new domain".');
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
