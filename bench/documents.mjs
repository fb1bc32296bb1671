// The documents that the web application really sends.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const web = resolve(import.meta.dirname, '../apps/web/src');

/** A typed document of the web by its export, e.g. `documentNamed('overview', 'OverviewDocument')`. */
export async function documentNamed(name, exported) {
  const file = resolve(web, name, `${name}.gen.ts`);
  const json = new RegExp(`export const ${exported} = (\\{.*?\\}) as unknown as`, 's').exec(readFileSync(file, 'utf8'))?.[1];
  if (!json) throw new Error(`${file} has no ${exported}`);
  return JSON.parse(json);
}
