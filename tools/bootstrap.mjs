// Runs before `npm start` and `npm test` on whatever Node the machine has (20.20 or newer), so it uses built-ins only.
// Installs the locked dependencies when they are missing or others, and builds when asked to.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { projectNode } from './project-node.mjs';

const top = resolve(import.meta.dirname, '..');
const stampFile = join(top, 'node_modules/.installed');
const stamp = `${createHash('sha1').update(readFileSync(join(top, 'package-lock.json'))).digest('hex')} ${process.platform} ${process.arch}`;
const env = { ...process.env, PATH: `${join(top, 'node_modules/.bin')}${delimiter}${process.env.PATH}`, NX_DAEMON: 'false', FORCE_COLOR: '0' };

function run(command, args, what) {
  const { status, error } = spawnSync(command, args, { cwd: top, env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status === 0) return;
  console.error(`${what} failed${error ? `: ${error.message}` : ''}. The lines above say why.`);
  process.exit(1);
}

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  console.log('Installing dependencies (once; about two minutes)…');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund'];
  // npm.cmd needs a shell on Windows; where npm told us its script, the same Node runs it.
  if (npm?.endsWith('.js')) run(process.execPath, [npm, ...args], 'npm ci');
  else run('npm', args, 'npm ci');
  writeFileSync(stampFile, stamp);
}

if (process.argv[2] === 'build') {
  const nx = join(top, 'node_modules/nx/dist/bin/nx.js');
  run(projectNode(), [nx, 'run-many', '-t', 'build', '--output-style=static'], 'The build');
}
