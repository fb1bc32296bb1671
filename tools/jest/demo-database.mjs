import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const top = resolve(import.meta.dirname, '../..');

/** Name of the database with the demo as it is today by these sources. The tests of the demo leave it, those in the browser begin with a copy: playing half a year takes 40 seconds. */
export function demoDatabase() {
  const hash = createHash('sha1');
  for (const file of globSync(['apps/api/src/**/*.ts', 'libs/*/src/**/*.ts', 'package-lock.json'], { cwd: top }).sort()) hash.update(file).update(readFileSync(join(top, file)));
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Warsaw' }).format(new Date()); // the demo company's
  return `demo_${today.replaceAll('-', '')}_${hash.digest('hex').slice(0, 12)}`;
}
