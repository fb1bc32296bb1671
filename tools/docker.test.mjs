import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const top = resolve(import.meta.dirname, '..');
const { validate } = createRequire(import.meta.url)('dockerfile-utils');

test('the Dockerfile has no fault, runs as somebody else than root and says when it is healthy', () => {
  const text = readFileSync(join(top, 'Dockerfile'), 'utf8');
  assert.deepEqual(validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`), []);
  assert.match(text, /^USER node$/m);
  assert.match(text, /^HEALTHCHECK /m);
});

test('the Dockerfile copies the manifest of every project', () => {
  const text = readFileSync(join(top, 'Dockerfile'), 'utf8');
  const { packages } = JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8'));
  const projects = Object.keys(packages).filter((path) => /^(apps|libs)\/[\w-]+$/.test(path));
  assert.deepEqual(projects.filter((path) => !text.includes(`COPY ${path}/package.json ${path}/`)), []);
});

test('docker-compose.yml has no fault', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/dclint/bin/dclint.cjs', 'docker-compose.yml', '-q'], { cwd: top, encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
});

test('the linters can fail', () => {
  assert.notDeepEqual(validate('FORM node\n'), []);
});
