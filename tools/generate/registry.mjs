import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const NOTE = '// Written by `npm run generate` from the folders. Do not edit.\n';
const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());
const camel = (name) => pascal(name).replace(/^\w/, (letter) => letter.toLowerCase());

/** Folders below `src/domains` that hold a door of the given kind, e.g. `goals/goals.module.ts`. */
function domainsWith(src, door) {
  return globSync(`${src}/domains/*/`)
    .map((folder) => basename(folder))
    .filter((name) => existsSync(join(src, 'domains', name, `${name}${door}`)))
    .sort();
}

/** Registry of the API: modules, migrations, and each domain's part of the demo story. Migrations run by the time in their file names. */
export function apiRegistry(top) {
  const src = join(top, 'apps/api/src');
  const migrations = globSync(`${src}/**/migrations/*.ts`).sort((a, b) => basename(a).localeCompare(basename(b)));
  const classOf = (file) => /export class (\w+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? basename(file);
  const isPlatform = (file) => file.includes('/platform/');
  const relative = (file) => `./${file.slice(src.length + 1)}`;
  const domains = domainsWith(src, '.module.ts');
  const overview = existsSync(join(src, 'overview/overview.module.ts')) ? ['overview'] : [];
  const modules = [
    ...domains.map((name) => ({ name: `${pascal(name)}Module`, from: `./domains/${name}/${name}.module.ts` })),
    ...overview.map((name) => ({ name: `${pascal(name)}Module`, from: `./${name}/${name}.module.ts` })),
  ];
  const demos = domainsWith(src, '.demo.ts').map((name) => ({ name: `plan${pascal(name)}`, from: `./domains/${name}/${name}.demo.ts` }));
  const imports = [...modules, ...demos, ...migrations.map((file) => ({ name: classOf(file), from: relative(file) }))];
  const list = (type, name, items) => `export const ${name}: ${type}[] = [${items.length ? `\n  ${items.join(',\n  ')},\n` : ''}];\n`;
  return [
    NOTE,
    "import type { MigrationInterface } from 'typeorm';\nimport type { DemoPart } from './platform/demo/demo-plan.ts';\n",
    ...imports.map(({ name, from }) => `import { ${name} } from '${from}';\n`),
    '\n',
    list('(new () => object)', 'domainModules', modules.map(({ name }) => name)),
    list('DemoPart', 'demoParts', demos.map(({ name }) => name)),
    list('(new () => MigrationInterface)', 'platformMigrations', migrations.filter(isPlatform).map(classOf)),
    list('(new () => MigrationInterface)', 'domainMigrations', migrations.filter((file) => !isPlatform(file)).map(classOf)),
  ].join('');
}

/** Route and menu registry of the web. */
export function webRegistry(top) {
  const src = join(top, 'apps/web/src');
  const domains = domainsWith(src, '.routes.tsx').map((name) => ({ name: `${camel(name)}Domain`, from: `./domains/${name}/${name}.routes.tsx` }));
  const overview = join(src, 'overview/overview.routes.tsx');
  if (existsSync(overview)) domains.unshift({ name: 'overviewDomain', from: `./${basename(dirname(overview))}/overview.routes.tsx` });
  const names = domains.map(({ name }) => name);
  return [
    NOTE,
    "import type { WebDomain } from './platform/router/web-domain.ts';\n",
    ...domains.map(({ name, from }) => `import { ${name} } from '${from}';\n`),
    `\nexport const domains: WebDomain[] = [${names.join(', ')}];\n`,
  ].join('');
}
