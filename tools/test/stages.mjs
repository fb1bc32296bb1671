import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runNode, top } from '../run.mjs';
import { ensureChromium } from './chromium.mjs';

const reports = join(top, '.data/reports');

/** One check that passes or fails as a whole. */
async function single(args, options) {
  const { code } = await runNode(args, options);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** Jest, counted by its JSON report; a run that wrote none counts as one failure. */
async function jest(name, where, files) {
  mkdirSync(reports, { recursive: true });
  const report = join(reports, `${name}.json`);
  rmSync(report, { force: true });
  const flags = ['--experimental-vm-modules', '--no-warnings', '--conditions=@tandem/source', 'node_modules/jest/bin/jest.js'];
  const ci = process.env.CI ? ['--ci'] : [];
  const { code } = await runNode([...flags, '--json', `--outputFile=${report}`, '--maxWorkers=2', ...ci, ...where, ...(files ? ['--testPathPatterns', files, '--passWithNoTests'] : [])], { capture: true });
  // Where some tests were asked for, a project may have none of them.
  if (files && code === 0 && !existsSync(report)) return { passed: 0, failed: 0 };
  return countJest(report, code);
}

/** Counts a report of Jest. A run that ended badly without a failed test to show for it (a crash, a broken file, an obsolete snapshot) is a failure too. */
export function countJest(report, code) {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    const brokenFiles = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed')).length;
    return { passed: result.numPassedTests, failed: atLeastOne(result.numFailedTests + brokenFiles, code), skipped: result.numPendingTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const atLeastOne = (failed, code) => Math.max(failed, code === 0 ? 0 : 1);

/** As above, for a report of Playwright. A test that passed only when tried again counts as failed. */
export function countPlaywright(report, code) {
  try {
    const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: stats.expected, failed: atLeastOne(stats.unexpected + stats.flaky + errors.length, code), skipped: stats.skipped };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** node:test, counted from its TAP summary. */
async function nodeTests(files) {
  const { output, code } = await runNode(['--test', '--test-reporter=tap', '--test-concurrency=2', ...files], { capture: true });
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  if (code !== 0) process.stdout.write(output);
  return { passed: count('pass'), failed: atLeastOne(count('fail'), code) };
}

async function browser(files) {
  if (!ensureChromium()) return { passed: 0, failed: 1 };
  const report = join(reports, 'e2e.json');
  rmSync(report, { force: true });
  mkdirSync(reports, { recursive: true });
  const args = ['--conditions=@tandem/source', 'node_modules/@playwright/test/cli.js', 'test', '-c', 'apps/e2e/playwright.config.ts', ...(files ? [files] : [])];
  const { code } = await runNode(args, { extraEnv: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } });
  return countPlaywright(report, code);
}

const application = (name) => (files) => jest(name, ['-c', `apps/${name}/jest.config.mjs`], files);

/** The libraries that have tests, in one run. */
const libs = (files) => jest('libs', ['--projects', ...globSync('libs/*/jest.config.mjs', { cwd: top }).map((file) => dirname(file)).sort()], files);

const nx = (target) => async () => single(['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', target, '--output-style=static']);

/** The second time Nx puts what it has built there anew, from its cache, and never again: nobody's files are taken away while they are read. */
async function build() {
  await nx('build')();
  return nx('build')();
}

/** Everything `npm test` runs, cheap and telling things first. What goes `along` runs beside the one before: each waits at times, for a process to start or an answer to come. */
export const stages = [
  { name: 'generated files', run: () => single(['tools/generate.mjs', '--check']) },
  { name: 'architecture', run: () => nodeTests(['tools/architecture.test.mjs', 'tools/tools.test.mjs', 'tools/docker.test.mjs']), along: true },
  { name: 'types', run: nx('typecheck') },
  { name: 'lint', run: () => single(['tools/lint.mjs']) },
  { name: 'api', run: application('api') },
  { name: 'new domain', run: () => nodeTests(['tools/new-domain.test.mjs']), along: true },
  { name: 'build', run: build },
  { name: 'libs', run: libs, along: true },
  { name: 'start', run: () => nodeTests(['tools/start.test.mjs', 'tools/faults.test.mjs', 'tools/dev.test.mjs']) },
  { name: 'web', run: application('web'), along: true },
  { name: 'browser', run: browser },
];

export function sum(...counts) {
  const add = (key) => counts.reduce((total, count) => total + (count[key] ?? 0), 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}
