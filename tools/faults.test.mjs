import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureDatabase, startLocalPostgres, withClient } from '../libs/local-db/src/local-postgres.ts';
import { top } from './run.mjs';
import { endEverything, freePort, runImage } from './start/tandem.mjs';

// What is left when processes die in the middle of work: real processes, real kills, on the tree that is built.
const folder = mkdtempSync(join(tmpdir(), 'tandem-faults-'));
chmodSync(folder, 0o755);
let postgres;
/** PostgreSQL comes back on another port after a crash; this keeps its address. */
let door;
before(async () => {
  postgres = await startLocalPostgres({ dataDir: join(folder, 'pg') });
  door = createServer((near) => {
    const far = connect(postgres.port, '127.0.0.1');
    near.on('error', () => far.destroy()).on('close', () => far.destroy());
    far.on('error', () => near.destroy()).on('close', () => near.destroy());
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(door, 'listening');
});
after(async () => {
  await endEverything();
  door.close();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

const throughTheDoor = (database) => Object.assign(new URL(postgres.ownerUrl(database)), { port: String(door.address().port) }).toString();
const tandem = (settings) => runImage(top, { DEMO: 'false', JOBS: 'false', ...settings });
const ask = (pool, sql, values) => withClient(postgres.adminUrl(pool), async (client) => (await client.query(sql, values)).rows);

async function send(url, { query, variables = {}, headers = {} }) {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) });
  return { status: response.status, cookie: response.headers.getSetCookie()[0]?.split(';')[0], ...(await response.json()) };
}

const CREATE = 'mutation($input: CreateTeamInput!) { createTeam(input: $input) { __typename ... on TeamSaved { team { id } } ... on Problem { code } } }';
const newTeam = (name) => ({ query: CREATE, variables: { input: { name: { en: name }, kind: 'JOINT', interactionMode: 'COLLABORATION' } } });

/** Somebody with a workspace. @returns the headers of that person's requests */
async function owner(url) {
  const input = { email: `${randomUUID()}@example.test`, password: 'correct horse battery' };
  await send(url, { query: 'mutation($input: SignUpInput!) { signUp(input: $input) { __typename } }', variables: { input: { ...input, name: 'Ada', language: 'EN' } } });
  const { cookie } = await send(url, { query: 'mutation($input: SignInInput!) { signIn(input: $input) { __typename } }', variables: { input } });
  const made = await send(url, {
    query: 'mutation($input: CreateWorkspaceInput!) { createWorkspace(input: $input) { ... on WorkspaceCreated { workspace { slug } } } }',
    variables: { input: { name: 'Faults', slug: `f-${randomUUID().slice(0, 8)}`, language: 'EN', country: 'PL', timezone: 'Europe/Warsaw', side: 'IT' } },
    headers: { cookie },
  });
  return { cookie, 'x-tandem-workspace': made.data.createWorkspace.workspace.slug };
}

describe('a server that is killed', () => {
  test('in the middle of saving: all or nothing, and the same key never makes a second row', async () => {
    await ensureDatabase(postgres, 'killed');
    const settings = { DATABASE_URL: postgres.ownerUrl('killed'), PORT: String(await freePort()) };
    let api = tandem(settings);
    const { url } = await api.ready();
    const headers = await owner(url);
    const answers = new Map();
    const post = async (key) => {
      const answer = await send(url, { ...newTeam(key), headers: { ...headers, 'idempotency-key': key } }).catch(() => undefined);
      if (answer?.data) answers.set(key, [...(answers.get(key) ?? []), answer.data.createTeam.team.id]);
    };
    const keys = [];
    for (let kill = 0; kill < 4; kill += 1) {
      const batch = Array.from({ length: 30 }, () => randomUUID());
      keys.push(...batch);
      const sent = batch.map(async (key, index) => {
        await delay(index * 3);
        await post(key);
      });
      await delay(20 + kill * 25);
      api.press('SIGKILL');
      await Promise.all([...sent, api.ended]);
      api = tandem(settings);
      await api.ready();
    }
    const acknowledged = answers.size;
    for (const key of keys) await post(key);
    assert.ok(acknowledged < keys.length, 'some requests were cut off');
    assert.equal(answers.size, keys.length);
    for (const ids of answers.values()) assert.equal(new Set(ids).size, 1, 'a repeated request is answered as the first was');
    const [counted] = await ask('killed', `select (select count(*)::int from teams) as rows, (select count(*)::int from audit_events where action = 'team.created') as events`);
    assert.deepEqual(counted, { rows: keys.length, events: keys.length });
    api.press('SIGTERM');
    await api.ended;
  });

  test('during its migrations, or two at once: the next start finishes them', async () => {
    await ensureDatabase(postgres, 'migrated');
    await ensureDatabase(postgres, 'undisturbed');
    const start = async (database) => tandem({ DATABASE_URL: postgres.ownerUrl(database), PORT: String(await freePort()) });
    for (const wait of [700, 1_000, 1_400]) {
      const api = await start('migrated');
      await delay(wait);
      api.press('SIGKILL');
      await api.ended;
    }
    const both = [await start('migrated'), await start('migrated'), await start('undisturbed')];
    await Promise.all(both.map((api) => api.ready()));
    const schema = (database) => ask(database, `select table_name, column_name, data_type from information_schema.columns where table_schema = 'public' order by 1, 2`);
    assert.deepEqual(await schema('migrated'), await schema('undisturbed'));
    for (const api of both) api.press('SIGTERM');
    await Promise.all(both.map(({ ended }) => ended));
  });

  test('politely: what was sent before is answered', async () => {
    await ensureDatabase(postgres, 'drained');
    const api = tandem({ DATABASE_URL: postgres.ownerUrl('drained'), PORT: String(await freePort()) });
    const { url } = await api.ready();
    const headers = await owner(url);
    const answers = await withClient(postgres.adminUrl('drained'), async (locker) => {
      await locker.query('begin');
      await locker.query('lock table teams');
      const sent = Array.from({ length: 6 }, (_, index) => send(url, { ...newTeam(`Team ${index}`), headers }));
      const waiting = async () => (await ask('drained', `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock'`))[0].n === sent.length;
      await api.until(waiting, 'be at work');
      api.press('SIGTERM');
      await delay(500);
      await locker.query('rollback');
      return Promise.all(sent);
    });
    assert.deepEqual([...new Set(answers.map(({ status, data }) => `${status} ${data?.createTeam.__typename}`))], ['200 TeamSaved']);
    assert.equal((await api.ended).code, 0);
  });
});

test('PostgreSQL is killed under load: what was acknowledged is there, callers are told to try again, and it heals by itself', async () => {
  await ensureDatabase(postgres, 'crashed');
  const api = tandem({ DATABASE_URL: throughTheDoor('crashed'), PORT: String(await freePort()) });
  const { url } = await api.ready();
  const headers = await owner(url);
  const acknowledged = [];
  const refused = new Set();
  let over = false;
  const clients = Array.from({ length: 4 }, async (_, client) => {
    for (let index = 0; !over; index += 1) {
      const answer = await send(url, { ...newTeam(`Team ${client}.${index}`), headers }).catch(() => ({ status: 'none', errors: [{ extensions: { code: api.output } }] }));
      if (answer.data?.createTeam) acknowledged.push(answer.data.createTeam.team.id);
      else refused.add(`${answer.status} ${answer.errors[0].extensions.code}`);
      await delay(20);
    }
  });
  let before;
  try {
    await delay(500);
    process.kill(Number.parseInt(readFileSync(join(postgres.cluster, 'postmaster.pid'), 'utf8'), 10), 'SIGKILL');
    await delay(1_500);
    assert.equal(await fetch(`${url}/health/live`).then(({ status }) => status, () => api.output), 200);
    before = acknowledged.length;
    postgres = await startLocalPostgres({ dataDir: join(folder, 'pg') });
    for (let waited = 0; acknowledged.length === before && waited < 100; waited += 1) await delay(100);
  } finally {
    over = true;
    await Promise.all(clients);
  }
  assert.ok(acknowledged.length > before, 'it heals within 10 seconds');
  // What the log says of a fault is what somebody needs who reads this failure.
  assert.deepEqual([...refused], ['503 UNAVAILABLE'], api.output.split('\n').filter((line) => line.includes('"fault"')).join('\n'));
  const stored = new Set((await ask('crashed', 'select id from teams')).map(({ id }) => id));
  assert.deepEqual(acknowledged.filter((id) => !stored.has(id)), []);
  api.press('SIGTERM');
  await api.ended;
});
