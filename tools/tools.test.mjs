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

  test('.env.example names every variable of the configuration', () => {
    const config = readFileSync(join(top, 'apps/api/src/platform/config/config.ts'), 'utf8');
    const names = [...config.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name).filter((name) => name !== 'WEB_ROOT');
    const example = readFileSync(join(top, '.env.example'), 'utf8');
    assert.deepEqual(names.filter((name) => !new RegExp(`^#? ?${name}=`, 'm').test(example)), []);
  });
});
