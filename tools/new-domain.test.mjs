import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { writeDomain } from './new-domain.mjs';
import { copyTree } from './new-domain/copy-tree.mjs';
import { filled, namesOf } from './new-domain/names.mjs';

const top = resolve(import.meta.dirname, '..');

describe('names of a new domain', () => {
  test('one entry is found from a plural, or told', () => {
    const of = (area, thing) => {
      const { 'thing-kebab': one, 'things-kebab': many, Thing, area_snake: folder } = namesOf({ area, thing });
      return [one, many, Thing, folder];
    };
    assert.deepEqual(of('workshops'), ['workshop', 'workshops', 'Workshop', 'workshops']);
    assert.deepEqual(of('data-policies'), ['data-policy', 'data-policies', 'DataPolicy', 'data_policies']);
    assert.deepEqual(of('learning', 'course'), ['course', 'courses', 'Course', 'learning']);
    assert.deepEqual(of('switches'), ['switch', 'switches', 'Switch', 'switches']);
  });

  test('a name that cannot be one is a sentence', () => {
    for (const [name, sentence] of [['', /Give the domain a name/], ['Workshops', /no name for a folder/], ['../x', /no name for a folder/], ['users', /means something else/], ['learning', /no plural/]]) {
      assert.throws(() => namesOf({ area: name }), { message: sentence });
    }
    assert.throws(() => writeDomain(top, { area: 'teams' }), { message: /exists already/ });
    assert.throws(() => filled('__nothing__', {}), { message: /nobody fills/ });
  });
});

/** Plays the new domain's part of the demo story. */
const DEMO_TEST = `import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { loadDemo } from '../../demo/demo.ts';
import { planLessonsLearned } from './lessons-learned.demo.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
test('the demo story holds the new part', () => expect(loadDemo(api.app, new Date(), planLessonsLearned)).resolves.toBeUndefined());
`;

describe('a new domain is whole from the first minute', () => {
  const area = 'lessons-learned';
  let copy;
  before(() => {
    copy = copyTree(top);
    writeDomain(copy, { area, thing: 'lesson', polish: 'Wnioski' });
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  const run = promisify(execFile);
  /** Runs a program of the copy; fails with all it said. */
  async function green(args) {
    const env = { ...process.env, NX_DAEMON: 'false', NODE_OPTIONS: '' };
    delete env.NODE_TEST_CONTEXT;
    await run(process.execPath, args, { cwd: copy, env, maxBuffer: 1e8 }).catch(({ stdout, stderr }) => assert.fail(`${args.join(' ')}\n${stdout}\n${stderr}`));
  }
  const jest = (project, files) =>
    green(['--experimental-vm-modules', '--no-warnings', '--conditions=@tandem/source', 'node_modules/jest/bin/jest.js', '-c', `${project}/jest.config.mjs`, '--maxWorkers=2', '--ci', files]);

  test('it is generated, and says so in the registries', async () => {
    await green(['tools/generate.mjs']);
    const registry = readFileSync(join(copy, 'apps/api/src/domains.gen.ts'), 'utf8');
    for (const name of ['LessonsLearnedModule', 'planLessonsLearned', 'CreateLessonsLearned']) assert.match(registry, new RegExp(name));
    assert.match(readFileSync(join(copy, 'libs/contract/schema.graphql'), 'utf8'), /type Lesson \{/);
  });

  test('types, architecture and lint are green', async () => {
    const tsc = (project) => green(['node_modules/typescript-native/bin/tsc', '-p', project]);
    const lint = green(['tools/lint.mjs', `apps/api/src/domains/${area}`, `apps/api/test/tenant-matrix/${area}.samples.ts`, `apps/web/src/domains/${area}`]);
    await Promise.all([lint, tsc('apps/api').then(() => tsc('apps/web')).then(() => green(['--test', 'tools/architecture.test.mjs']))]);
  });

  test('its tests are green on a real PostgreSQL, and so are those that hold for every domain', async () => {
    writeFileSync(join(copy, `apps/api/src/domains/${area}/demo.api.test.ts`), DEMO_TEST);
    await Promise.all([
      jest('apps/api', `domains/${area}|test/tenancy|test/tenant-matrix`),
      jest('apps/web', `domains/${area}|i18n/catalogs|router/menu|overview/overview.finder`),
    ]);
  });
});
