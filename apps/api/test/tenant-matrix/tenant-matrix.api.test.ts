import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Operation, idPaths, operationsOf } from '../schema-operations.ts';
import { type Answer, at, type Person, startApi, type TestApi } from '../harness.ts';
import { type Fixture, fillWorkspace } from './fixture.ts';
import { samples } from './samples.ts';
import { documentOf } from './selection.ts';

/** Sessions are of a person, not of a workspace; their isolation is tested with accounts. */
const ACCOUNT_OPERATIONS = ['revokeSession'];

let api: TestApi;
let a: Fixture;
let b: Fixture;
let superuser: pg.Client;
let operations: Operation[];

beforeAll(async () => {
  api = await startApi();
  [a, b] = [await fillWorkspace(api, 'canary-a'), await fillWorkspace(api, 'canary-b')];
  operations = operationsOf(api.app.get(GraphQLSchemaHost, { strict: false }).schema).filter(({ name }) => !ACCOUNT_OPERATIONS.includes(name));
  const url = new URL(String(JSON.parse(process.env.TANDEM_TEST_DATABASE ?? '{}').adminUrl));
  url.pathname = new URL(api.ownerUrl).pathname;
  superuser = new pg.Client({ connectionString: url.toString() });
  await superuser.connect();
}, 120_000);
afterAll(async () => {
  await superuser.end();
  await api.close();
});

/** Checksum of every row of a workspace, by table. */
async function checksums(workspaceId: string): Promise<Record<string, string>> {
  const { rows } = await superuser.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'workspace_id' order by 1`,
  );
  const sums: Record<string, string> = {};
  for (const { name } of rows) {
    const result = await superuser.query<{ sum: string }>(`select coalesce(string_agg(t::text, '|' order by t::text), '') as sum from "${name}" t where workspace_id = $1`, [workspaceId]);
    sums[name] = createHash('sha1').update(result.rows[0]?.sum ?? '').digest('hex');
  }
  return sums;
}

/** A copy of `value` with another value at a dotted path. */
function replaced(value: unknown, path: string, by: string): unknown {
  const [key = '', ...rest] = path.split('.');
  if (Array.isArray(value)) return value.map((each, index) => (String(index) === key ? (rest.length ? replaced(each, rest.join('.'), by) : by) : (each as unknown)));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: rest.length ? replaced(record[key], rest.join('.'), by) : by };
}

/** The kind of thing an id of the fixture stands for. */
const kindOf = (id: unknown) => Object.keys(a.ids).find((kind) => a.ids[kind] === id);

const call = (person: Person, operation: Operation, variables: object): Promise<Answer> => person.send(documentOf(operation), variables);
const withoutEcho = (text: string, ...ids: string[]) => ids.reduce((all, id) => all.replaceAll(id, 'ID'), text).replace(/"requestId":"[^"]+"/, '');

describe('another workspace\'s ids', () => {
  test('every operation with an id has a sample that fills each of its id arguments', () => {
    const missing = operations.flatMap((operation) => {
      const paths = idPaths(operation);
      if (paths.length === 0) return [];
      const variables = samples[operation.name]?.variables(a.ids);
      return paths.filter((path) => !variables || !kindOf(at(variables, path))).map((path) => `${operation.name}(${path})`);
    });
    expect(missing).toEqual([]);
    const stale = Object.keys(samples).filter((name) => !operations.some((operation) => operation.name === name));
    expect(stale).toEqual([]);
  });

  test('are answered exactly like ids that never existed, reveal nothing and change nothing', async () => {
    const before = await checksums(b.workspace.id);
    const differences: string[] = [];
    for (const operation of operations) {
      const sample = samples[operation.name];
      if (!sample || operation.kind === 'subscription') continue;
      const person = sample.as?.(a) ?? a.workspace.cio;
      const own = sample.variables(a.ids);
      for (const path of idPaths(operation)) {
        const foreign = b.ids[kindOf(at(own, path)) ?? ''] ?? '';
        const unknown = randomUUID();
        const [theirs, nobodys] = [await call(person, operation, replaced(own, path, foreign) as object), await call(person, operation, replaced(own, path, unknown) as object)];
        const [left, right] = [withoutEcho(theirs.text, foreign), withoutEcho(nobodys.text, unknown)];
        if (left !== right || theirs.status !== nobodys.status) differences.push(`${operation.name}(${path}): ${left} | ${right}`);
        if (/canary-b/.test(theirs.text + JSON.stringify([...theirs.headers]))) differences.push(`${operation.name}(${path}) shows the canary`);
        if (theirs.status >= 500) differences.push(`${operation.name}(${path}) fails: ${theirs.text}`);
      }
    }
    expect(differences).toEqual([]);
    expect(await checksums(b.workspace.id)).toEqual(before);
  }, 180_000);

  test('own ids are found (the control: the samples are real)', async () => {
    const lost: string[] = [];
    for (const operation of operations.filter(({ name, kind }) => samples[name] && kind !== 'subscription')) {
      const sample = samples[operation.name];
      if (!sample) continue;
      const answer = await call(sample.as?.(a) ?? a.workspace.cio, operation, sample.variables(a.ids));
      const result = answer.data?.[operation.name] as { __typename?: string } | null | undefined;
      if (answer.errors.length > 0 || !result || result.__typename === 'NotFoundProblem') lost.push(`${operation.name}: ${answer.text.slice(0, 300)}`);
    }
    expect(lost).toEqual([]);
  }, 120_000);
});

test('lists, searches and counts show own rows only', async () => {
  const leaks: string[] = [];
  for (const operation of operations.filter(({ kind, args }) => kind === 'query' && args.every((argument) => argument.name === 'first' || !String(argument.type).endsWith('!')))) {
    const variables = operation.args.some((argument) => argument.name === 'first') ? { first: 100 } : {};
    for (const person of [a.workspace.owner, a.workspace.cio, a.workspace.marketing]) {
      const answer = await person.send(documentOf(operation, 3), variables);
      if (answer.text.includes('canary-b') || Object.values(b.ids).some((id) => answer.text.includes(id))) leaks.push(operation.name);
    }
  }
  expect(leaks).toEqual([]);
}, 120_000);

test('the matrix can fail: with row security and the filter both off, the other workspace shows', async () => {
  const { rows } = await superuser.query<{ id: string }>('select id from memberships where workspace_id = $1', [b.workspace.id]);
  expect(rows.length).toBeGreaterThan(0); // both layers off: the superuser ignores policies, and the statement names B
  expect(await api.database.read({ workspaceId: a.workspace.id }, 'select id from memberships where workspace_id = $1', [b.workspace.id])).toEqual([]); // filter off, policy holds
  const filtered = await superuser.query('select id from memberships where workspace_id = $1 and id = $2', [a.workspace.id, b.ids.member]);
  expect(filtered.rows).toEqual([]); // policy off, filter holds
});
