import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeServerFile } from './data-folder.ts';
import { ensureDatabase, type LocalPostgres, startLocalPostgres, withClient } from './local-postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-local-db-'));
// Made for us alone, which would send the data to /var/lib, out of reach of the cleaning below.
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let dataDir: string;
let count = 0;
beforeEach(() => {
  count += 1;
  dataDir = join(folder, `pg-${count}`);
});

const postmaster = (server: LocalPostgres) => Number.parseInt(readFileSync(join(server.cluster, 'postmaster.pid'), 'utf8'), 10);
const rowsOf = (server: LocalPostgres, sql: string) => withClient(server.ownerUrl('tandem'), (client) => client.query<Record<string, unknown>>(sql)).then(({ rows }) => rows);

describe('the embedded PostgreSQL', () => {
  test('starts with an owner that bypasses nothing, survives kill -9 with everything that was committed, and stops', async () => {
    const first = await startLocalPostgres({ dataDir });
    await ensureDatabase(first, 'tandem');
    await ensureDatabase(first, 'tandem');
    expect(await rowsOf(first, 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user')).toEqual([{ rolsuper: false, rolbypassrls: false }]);
    await rowsOf(first, 'create table kept as select generate_series(1, 500) as n');

    process.kill(postmaster(first), 'SIGKILL');
    const second = await startLocalPostgres({ dataDir });
    expect(second.reused).toBe(false);
    expect(await rowsOf(second, 'select count(*)::int as count from kept')).toEqual([{ count: 500 }]);
    await second.stop();
    await expect(rowsOf(second, 'select 1')).rejects.toThrow();
    await first.stop(); // nothing is left to stop
  }, 60_000);

  test('first starts at the same moment share one server; the last to leave stops it', async () => {
    const [first, second] = await Promise.all([startLocalPostgres({ dataDir, durability: 'none' }), startLocalPostgres({ dataDir, durability: 'none' })]);
    expect([first.reused, second.reused].sort()).toEqual([false, true]);
    expect(second.port).toBe(first.port);
    await ensureDatabase(first, 'tandem');
    await first.stop();
    expect(await rowsOf(second, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
    await expect(rowsOf(second, 'select 1')).rejects.toThrow();
  }, 60_000);

  test('passwords are readable by nobody else; without them the data is refused, not replaced', async () => {
    const server = await startLocalPostgres({ dataDir, durability: 'none' });
    await server.stop();
    const home = dirname(server.cluster);
    expect(statSync(join(home, 'server.json')).mode & 0o077).toBe(0);
    renameSync(join(home, 'server.json'), join(home, 'elsewhere.json'));
    await expect(startLocalPostgres({ dataDir })).rejects.toThrow('Put that file back');
    expect(existsSync(join(server.cluster, 'PG_VERSION'))).toBe(true);

    // A first start that was interrupted has no data yet: it begins anew.
    writeServerFile(home, { port: 0, adminPassword: 'lost', ownerPassword: 'lost', ready: false });
    const again = await startLocalPostgres({ dataDir, durability: 'none' });
    await ensureDatabase(again, 'tandem');
    await again.stop();
  }, 60_000);

  test('a folder that cannot be written is one clear sentence', async () => {
    await expect(startLocalPostgres({ dataDir: '/dev/null/tandem' })).rejects.toThrow('The data folder /dev/null/tandem cannot be written.');
  });
});
