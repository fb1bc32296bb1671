import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import pg from 'pg';
import WebSocket from 'ws';
import { type Operation, idPaths, operationsOf } from '../schema-operations.ts';
import { at, startApi, type TestApi } from '../harness.ts';
import { Rows } from './canaries.ts';
import { multiply } from './crowd.ts';
import { type Fixture, fillWorkspace } from './fixture.ts';
import { Layers } from './layers.ts';
import { Matrix } from './matrix.ts';
import { samples } from './samples.ts';
import { documentOf } from './selection.ts';

/** Sessions are of a person, not of a workspace; their isolation is tested with accounts. */
const ACCOUNT_OPERATIONS = ['revokeSession'];

let api: TestApi;
let a: Fixture;
let b: Fixture;
let superuser: pg.Client;
let operations: Operation[];
let matrix: Matrix;
let layers: Layers;
let rows: Rows;
/** What people of A were told while there was nobody else. */
let alone: Record<string, string>[];
const tellAll = async () => [await matrix.told(a.workspace.owner, 2), await matrix.told(a.workspace.marketing, 2)];

beforeAll(async () => {
  api = await startApi();
  // Whatever people write, nothing of it may be in the log: `close` looks for it.
  api.sent({ secretOfA: 'canary-a', secretOfB: 'canary-b' });
  operations = operationsOf(api.app.get(GraphQLSchemaHost, { strict: false }).schema).filter(({ name }) => !ACCOUNT_OPERATIONS.includes(name));
  const url = new URL(String(JSON.parse(process.env.TANDEM_TEST_DATABASE ?? '{}').adminUrl));
  url.pathname = new URL(api.ownerUrl).pathname;
  superuser = new pg.Client({ connectionString: url.toString() });
  await superuser.connect();
  layers = new Layers(api, superuser);
  a = await fillWorkspace(api, 'canary-a');
  matrix = new Matrix(operations, a, () => b);
  alone = await tellAll();
  b = await fillWorkspace(api, 'canary-b');
  rows = new Rows(superuser, b.workspace.id);
}, 180_000);
afterAll(async () => {
  await superuser.end();
  await api.close();
});

test('lists, searches, sums and pages tell the same, word for word, whether or not there is another workspace', async () => {
  const changed = (await tellAll()).flatMap((told, index) =>
    Object.entries(told).flatMap(([name, text]) => (text === alone[index]?.[name] && !matrix.shows(text) ? [] : [`${name}: ${alone[index]?.[name]} | ${text}`])),
  );
  expect(changed).toEqual([]);
  const answered = Object.values(alone[0] ?? {}).filter((text) => !text.includes('"errors"'));
  expect(answered.length).toBeGreaterThan(100);
  // The control: they are about what is there.
  expect(answered.filter((text) => text.includes('canary-a')).length).toBeGreaterThan(40);
}, 180_000);

test('what somebody who only reads is not told: who is invited, what was shared outside, the change log, quizzes, and what they cannot do', async () => {
  const [owner, member, viewer] = [alone[0] ?? {}, alone[1] ?? {}, await matrix.told(a.workspace.viewer, 2)].map((told) => Matrix.fieldsOf(told));
  const withheld = [...new Set([...(owner ?? []), ...(member ?? [])])].filter((field) => !viewer?.has(field)).sort();
  expect(new Set(withheld.map((field) => field.split('.')[0]))).toEqual(
    new Set(['AuditActionInfo', 'AuditEventConnection', 'BoardPackShare', 'BoardPackShareConnection', 'BoardPackShareEdge', 'Invitation', 'ProjectRights', 'QuizAttemptConnection', 'TaskRights', 'ViewerMembership']),
  );
  // Of these it is only what they could do next, and the side that they do not have.
  expect(withheld.filter((field) => /^(ProjectRights|TaskRights|ViewerMembership)/.test(field))).toEqual(['ProjectRights.changeStateTo', 'ProjectRights.reasonNeededFor', 'TaskRights.moveTo', 'ViewerMembership.side']);
  expect([...(viewer ?? [])].filter((field) => !owner?.has(field))).toEqual([]);
}, 60_000);

test('whoever follows a workspace hears of it and of no other', async () => {
  for (const operation of operations.filter(({ kind }) => kind === 'subscription')) {
    const heard: string[] = [];
    const { it } = a.workspace;
    const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql?workspace=${it.slug}`, 'graphql-transport-ws', { headers: { cookie: it.cookie, origin: api.url } });
    const changes = async (fixture: Fixture) => fixture.workspace.owner.run('mutation { updateWorkspace(input: { expectedVersion: 1, name: "Renamed" }) { __typename } }');
    const until = async (done: () => boolean) => {
      for (let waited = 0; waited < 10_000 && !done(); waited += 20) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
    socket.on('message', (data) => {
      const text = String(data);
      if (text.includes('connection_ack')) socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: documentOf(operation, 3), variables: { after: 0 } } }));
      else heard.push(text);
    });
    await until(() => heard.length > 0); // what is past, from the beginning: so it follows
    await changes(b);
    await changes(a);
    await until(() => heard.some((text) => text.includes('workspace.updated')));
    socket.terminate();
    expect(heard.some((text) => text.includes('workspace.updated'))).toBe(true);
    expect(heard.filter((text) => matrix.shows(text) || text.includes(b.workspace.id) || text.includes('"errors"'))).toEqual([]);
  }
});

describe('another workspace\'s ids', () => {
  test('every operation with an id has a sample that fills each of its id arguments', () => {
    const missing = operations.flatMap((operation) => {
      const paths = idPaths(operation);
      if (paths.length === 0) return [];
      const variables = samples[operation.name]?.variables(a.ids);
      return paths.filter((path) => !variables || !matrix.kindOf(at(variables, path))).map((path) => `${operation.name}(${path})`);
    });
    expect(missing).toEqual([]);
    const stale = Object.keys(samples).filter((name) => !operations.some((operation) => operation.name === name));
    expect(stale).toEqual([]);
  });

  test('every text column there says whose it is, and what could not is known by name', async () => {
    const { empty, without } = await rows.plant('canary-b');
    // Reasons that only what is over or in the way has, which nothing of the fixture is; and a key that the machine makes.
    expect(without).toEqual(['capacity_problems.fingerprint', 'customer_data_sources.retired_reason', 'data_wishes.reason', 'insight_citations.answer_reason', 'insights.retired_reason', 'tasks.blocked_reason']);
    // What nobody reads by an id of its own: answers to something, and what the machine writes for itself.
    expect(empty).toEqual(['contract_reviews', 'forecast_reconciliations', 'goal_reconciliations', 'idempotency_keys', 'job_runs', 'scorecard_snapshots', 'status_acknowledgements', 'usefulness_confirmations']);
  });

  test('are answered exactly like ids that never existed, reveal nothing and change nothing', async () => {
    const before = await rows.checksums();
    expect(await matrix.differences()).toEqual([]);
    expect(await rows.checksums()).toEqual(before);
  }, 180_000);

  test.each([
    ['the filter of each statement alone', { rowSecurity: false, filter: true }],
    ['row security alone', { rowSecurity: true, filter: false }],
  ])('%s keeps them apart too', async (_name, remaining) => {
    const before = await rows.checksums();
    expect(await layers.with(remaining, () => matrix.differences())).toEqual([]);
    expect(await rows.checksums()).toEqual(before);
    expect(layers.filtersTaken > 0).toBe(!remaining.filter);
  }, 180_000);

  test('own ids are found, and nothing else with them (the control: the samples are real); what changes leaves an event, what reads or is refused leaves none', async () => {
    const lost: string[] = [];
    const traces: string[] = [];
    let changes = 0;
    const events = async () => Number((await superuser.query<{ count: string }>('select count(*) from audit_events where workspace_id = $1', [a.workspace.id])).rows[0]?.count);
    for (const { operation, answer, written } of await matrix.own(events)) {
      const result = answer.data?.[operation.name] as { __typename?: string } | null | undefined;
      if (answer.errors.length > 0 || !result || result.__typename === 'NotFoundProblem') lost.push(`${operation.name}: ${answer.text.slice(0, 300)}`);
      if (matrix.shows(answer.text)) lost.push(`${operation.name} shows what is not theirs`);
      const changed = operation.kind === 'mutation' && !result?.__typename?.endsWith('Problem');
      if (changed !== written > 0) traces.push(`${operation.name}: ${written} events, ${result?.__typename}`);
      if (changed) changes += 1;
    }
    expect(lost).toEqual([]);
    expect(traces).toEqual([]);
    expect(changes).toBeGreaterThan(60);
  }, 120_000);

  test('with both layers gone they are found: this matrix can fail', async () => {
    const queries = operations.filter(({ kind }) => kind === 'query');
    const found = await layers.with({ rowSecurity: false, filter: false }, () => matrix.differences(queries));
    expect(found.filter((difference) => difference.endsWith('shows the canary')).length).toBeGreaterThan(10);
  }, 120_000);
});

test('no statement of any list, page or sum is sent once for each row: five times as many rows take no more of them', async () => {
  const crowded = await fillWorkspace(api, 'canary-c');
  const queries = new Matrix(operations.filter(({ kind, type }) => kind === 'query' && /Connection|\[/.test(String(type))), crowded, () => b);
  const few = await queries.statements(api);
  await multiply(superuser, crowded.workspace.id, 4);
  await crowded.workspace.owner.run('mutation { updateWorkspace(input: { expectedVersion: 1, name: "Crowded" }) { __typename } }');
  const many = await queries.statements(api);
  const times = (statements: string[] = [], text: string) => statements.filter((each) => each === text).length;
  // Things met on two ways come in two batches at most; more would be one for each.
  const grown = [...many].flatMap(([name, { statements }]) => [...new Set(statements)].filter((text) => times(statements, text) > times(few.get(name)?.statements, text) + 2).map((text) => `${name}: ${text}`));
  expect(grown).toEqual([]);
  // The control: these answer with more than before.
  const more = new Set([...many].filter(([name, { things }]) => things > (few.get(name)?.things ?? 0)).map(([name]) => name.split(' ')[0]));
  const expected = ['articles', 'contracts', 'cycles', 'glossaryImports', 'goals', 'learningPlans', 'members', 'projects', 'requests', 'teams', 'technologies', 'termProposals', 'terms', 'vendors'];
  expect(expected.filter((name) => !more.has(name))).toEqual([]);
  expect(more.size).toBeGreaterThan(25);
}, 180_000);
