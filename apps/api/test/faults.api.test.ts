import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { Client, type PoolClient } from 'pg';
import { at, startApi, type TestApi, type TestWorkspace } from './harness.ts';

let api: TestApi;
let ws: TestWorkspace;
let other: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
  other = await api.workspace();
});
afterAll(() => api.close());

const WORKSPACE = '{ workspace { id name version } }';
const RENAME = 'mutation($input: UpdateWorkspaceInput!) { updateWorkspace(input: $input) { __typename } }';

describe('a busy database', () => {
  test('no free connection: 503 with what to do next within seconds, health stays up, and it heals by itself', async () => {
    const { pool } = api.database;
    const taken: PoolClient[] = [];
    for (let index = 0; index < (pool.options.max ?? 0); index += 1) taken.push(await pool.connect());
    const began = performance.now();
    const answer = await ws.owner.send(WORKSPACE, {}, { 'x-tandem-language': 'pl' });
    const health = { live: (await fetch(`${api.url}/health/live`)).status, ready: (await fetch(`${api.url}/health/ready`)).status };
    for (const client of taken) client.release();
    expect(answer.status).toBe(503);
    expect(answer.errors[0]?.extensions.code).toBe('UNAVAILABLE');
    expect(answer.errors[0]?.message).toMatch(/spróbuj/i);
    expect(performance.now() - began).toBeLessThan(12_000);
    expect(health).toEqual({ live: 200, ready: 503 });
    expect(at(await ws.owner.run(WORKSPACE), 'workspace.name')).toBe('Test');
  });

  test('a row that somebody holds: 503 after the lock timeout, nothing half done, neighbours undisturbed, the connection usable again', async () => {
    const before = at(await ws.owner.run('{ workspace { name version country timezone } }'), 'workspace') as Record<string, unknown>;
    const locker = new Client({ connectionString: api.ownerUrl });
    await locker.connect();
    await locker.query('begin');
    await locker.query(`select set_config('app.workspace', $1, true)`, [ws.id]);
    await locker.query('select 1 from workspaces where id = $1 for update', [ws.id]);
    const { version, country, timezone } = before;
    const input = { expectedVersion: version, name: 'Renamed', country, timezone };
    const waiting = ws.owner.send(RENAME, { input });
    await delay(200);
    expect(at(await other.owner.run(WORKSPACE), 'workspace.name')).toBe('Test');
    expect(at(await ws.owner.run(WORKSPACE), 'workspace.name')).toBe('Test');
    const refused = await waiting;
    expect({ status: refused.status, code: refused.errors[0]?.extensions.code }).toEqual({ status: 503, code: 'UNAVAILABLE' });
    await locker.query('rollback');
    await locker.end();
    expect(at(await ws.owner.run(WORKSPACE), 'workspace.name')).toBe('Test');
    expect(at(await ws.owner.run(RENAME, { input }), 'updateWorkspace.__typename')).toBe('WorkspaceUpdated');
  });

  test('of two crossed changes PostgreSQL ends one; it is done again and both are there', async () => {
    const ids = await api.database.read<{ id: string }>({ workspaceId: ws.id }, 'select id from departments where workspace_id = $1 order by kind limit 2', [ws.id]);
    const [first = '', second = ''] = ids.map(({ id }) => id);
    let attempts = 0;
    const rename = (order: string[], suffix: string) =>
      api.database.transaction({ workspaceId: ws.id }, async (tx) => {
        attempts += 1;
        for (const id of order) {
          await tx.query(`update departments set name = jsonb_build_object('en', (name ->> 'en') || $3::text) where workspace_id = $1 and id = $2`, [ws.id, id, suffix]);
          await delay(150);
        }
      });
    await Promise.all([rename([first, second], '+'), rename([second, first], '*')]);
    const names = await api.database.read<{ name: string }>({ workspaceId: ws.id }, `select name ->> 'en' as name from departments where workspace_id = $1 and id = any($2)`, [ws.id, [first, second]]);
    // On a busy machine PostgreSQL may end one more; what counts is that both changes are there.
    expect(attempts).toBeGreaterThanOrEqual(3);
    for (const { name } of names) expect(name).toMatch(/[+*]{2}$/);
  });
});

describe('a clock that moves', () => {
  /** Sessions are judged by the clock of PostgreSQL; what lies further back is the same as a clock put forward. */
  const earlier = (column: string, hours: number, token: string) =>
    api.database.transaction({}, (tx) => tx.query(`update sessions set ${column} = ${column} - make_interval(hours => $1) where user_id = (select user_id from sessions where id = $2)`, [hours, token]));

  test('a session ends when it was idle for too long, and at its greatest age however busy it was', async () => {
    const limits = await startApi({ SESSION_IDLE_HOURS: '10', SESSION_MAX_DAYS: '2' }, api);
    const { url } = limits;
    const known = async (cookie: string) => {
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query: '{ viewer { email } }' }) });
      return ((await response.json()) as { data: { viewer: unknown } }).data.viewer !== null;
    };
    const session = async (person: { userId: string }) => (await api.database.read<{ id: string }>({}, 'select id from sessions where user_id = $1', [person.userId]))[0]?.id ?? '';

    const idle = await api.user('Idle');
    await earlier('last_seen_at', 9, await session(idle));
    expect(await known(idle.cookie)).toBe(true);
    await earlier('last_seen_at', 11, await session(idle));
    expect(await known(idle.cookie)).toBe(false);

    const old = await api.user('Old');
    await earlier('created_at', 47, await session(old));
    expect(await known(old.cookie)).toBe(true);
    await earlier('created_at', 2, await session(old));
    expect(await known(old.cookie)).toBe(false);
    await limits.app.close();
  });
});
