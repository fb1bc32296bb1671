import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { sum } from './test/stages.mjs';

const top = resolve(import.meta.dirname, '..');

describe('tools', () => {
  test('every dependency is pinned exactly', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    assert.deepEqual(loose, []);
  });

  test('the closing line adds up every stage', () => {
    assert.deepEqual(sum({ passed: 1, failed: 0 }, { passed: 2, failed: 1, skipped: 3 }), { passed: 3, failed: 1, skipped: 3 });
  });

  test('.env.example names the variables of the configuration, of npm start and of docker compose, and no other', () => {
    const named = (file, pattern) => [...readFileSync(join(top, file), 'utf8').matchAll(pattern)].map(([, name]) => name);
    const read = [
      ...named('apps/api/src/platform/config/config.ts', /^ {2}([A-Z][A-Z_]+):/gm).filter((name) => name !== 'WEB_ROOT'),
      ...named('tools/serve.mjs', /process\.env\.([A-Z_]+)/g),
      ...named('docker-compose.yml', /\$\{([A-Z_]+)/g),
    ];
    assert.deepEqual(named('.env.example', /^#? ?([A-Z][A-Z_]+)=/gm).sort(), [...new Set(read)].sort());
  });
});
