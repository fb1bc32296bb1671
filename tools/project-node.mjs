import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const OLDEST = 24;
const brought = join(resolve(import.meta.dirname, '..'), 'node_modules/.bin/node');

/** The Node that everything runs on: the one npm brings, or the machine's own where npm has none for it. Ends the process when neither will do. */
export function projectNode() {
  if (existsSync(brought)) return brought;
  if (Number(process.versions.node.split('.')[0]) >= OLDEST) return process.execPath;
  console.error(`npm brings no Node ${OLDEST} for ${process.platform}-${process.arch}, and this is ${process.version}. Install Node ${OLDEST} and try again.`);
  process.exit(1);
}
