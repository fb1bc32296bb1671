import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNode, top } from '../run.mjs';
import { ensureChromium } from './chromium.mjs';

const reports = join(top, '.data/reports');

/** One check that passes or fails as a whole. */
async function single(args, options) {
  const { code } = await runNode(args, options);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** Jest, counted by its JSON report; a run that wrote none counts as one failure. */
async function jest(config, files) {
  mkdirSync(reports, { recursive: true });
  const report = join(reports, `${config.replaceAll('/', '-')}.json`);
  rmSync(report, { force: true });
  const flags = ['--experimental-vm-modules', '--no-warnings', '--conditions=@tandem/source', 'node_modules/jest/bin/jest.js'];
  const ci = process.env.CI ? ['--ci'] : [];
  await runNode([...flags, '-c', `${config}/jest.config.mjs`, '--json', `--outputFile=${report}`, ...ci, ...(files ? [files] : [])], { capture: true });
  return countJest(report);
}

function countJest(report) {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    const brokenFiles = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
    return { passed: result.numPassedTests, failed: result.numFailedTests + brokenFiles, skipped: result.numPendingTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** node:test, counted from its TAP summary. */
async function nodeTests(files) {
  const { output, code } = await runNode(['--test', '--test-reporter=tap', ...files], { capture: true });
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  if (code !== 0) process.stdout.write(output);
  return { passed: count('pass'), failed: Math.max(count('fail'), code === 0 ? 0 : 1) };
}

async function browser(files) {
  if (!ensureChromium()) return { passed: 0, failed: 1 };
  const report = join(reports, 'e2e.json');
  rmSync(report, { force: true });
  mkdirSync(reports, { recursive: true });
  const args = ['--conditions=@tandem/source', 'node_modules/@playwright/test/cli.js', 'test', '-c', 'apps/e2e/playwright.config.ts', ...(files ? [files] : [])];
  await runNode(args, { extraEnv: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } });
  try {
    const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const nx = (target) => async () => single(['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', target, '--output-style=static']);

/** Everything `npm test` runs, cheap and telling things first. */
export const stages = [
  { name: 'generated files', run: () => single(['tools/generate.mjs', '--check']) },
  { name: 'types', run: nx('typecheck') },
  { name: 'architecture', run: () => nodeTests(['tools/architecture.test.mjs', 'tools/tools.test.mjs', 'tools/docker.test.mjs']) },
  { name: 'lint', run: nx('lint') },
  { name: 'new domain', run: () => nodeTests(['tools/new-domain.test.mjs']) },
  { name: 'libs', run: async (files) => sum(await jest('libs/forecast', files), await jest('libs/jargon', files), await jest('libs/local-db', files)) },
  { name: 'api', run: (files) => jest('apps/api', files) },
  { name: 'build', run: nx('build') },
  { name: 'start', run: () => nodeTests(['tools/start.test.mjs']) },
  { name: 'web', run: (files) => jest('apps/web', files) },
  { name: 'browser', run: browser },
];

export function sum(...counts) {
  const add = (key) => counts.reduce((total, count) => total + (count[key] ?? 0), 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}
