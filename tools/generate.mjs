import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { possibleTypes, typedDocuments } from './generate/documents.mjs';
import { linkPackages } from './generate/links.mjs';
import { apiRegistry, webRegistry } from './generate/registry.mjs';

// Writes what follows from the folders and the decorators: registries, the printed schema, typed documents.
// With --check it writes nothing and fails when anything would change.
const top = resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const stale = [];

function put(path, content) {
  const file = resolve(top, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  stale.push(relative(top, file));
  if (!check) writeFileSync(file, content);
}

function printSchema() {
  const args = ['--import', './tools/swc-loader.mjs', '--conditions=@tandem/source', 'apps/api/src/print-schema.ts'];
  const printed = spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8', maxBuffer: 1e8 });
  if (printed.status !== 0) throw new Error(`The schema could not be printed:\n${printed.stderr}`);
  return printed.stdout;
}

linkPackages(top);
put('apps/api/src/domains.gen.ts', apiRegistry(top));
put('apps/web/src/domains.gen.ts', webRegistry(top));
const schema = printSchema();
put('libs/contract/schema.graphql', schema);
put('apps/web/src/platform/apollo/possible-types.gen.ts', possibleTypes(schema));
for (const { path, content } of await typedDocuments(top, schema)) put(path, content);

if (stale.length > 0) console.log(`${check ? 'Out of date, run npm run generate' : 'Written'}:\n  ${stale.join('\n  ')}`);
process.exitCode = check && stale.length > 0 ? 1 : 0;
