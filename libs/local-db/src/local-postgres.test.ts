import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDatabase, startLocalPostgres, withClient } from './local-postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-local-db-'));
const dataDir = join(folder, 'pg');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('starts, is joined by a second start, survives kill -9 with everything that was committed, and stops', async () => {
  const first = await startLocalPostgres({ dataDir });
  await ensureDatabase(first, 'tandem');
  await ensureDatabase(first, 'tandem');
  const owner = await withClient(first.ownerUrl('tandem'), async (client) => {
    await client.query('create table kept (n int)');
    await client.query('insert into kept select generate_series(1, 500)');
    return (await client.query<{ super: boolean; bypass: boolean }>('select rolsuper as super, rolbypassrls as bypass from pg_roles where rolname = current_user')).rows;
  });
  expect(owner).toEqual([{ super: false, bypass: false }]);

  const second = await startLocalPostgres({ dataDir });
  expect([second.reused, second.port]).toEqual([true, first.port]);
  await second.stop(); // leaves the first one's server alone

  process.kill(Number.parseInt(readFileSync(join(first.cluster, 'postmaster.pid'), 'utf8'), 10), 'SIGKILL');
  const third = await startLocalPostgres({ dataDir });
  expect(third.reused).toBe(false);
  const { rows } = await withClient(third.ownerUrl('tandem'), (client) => client.query<{ count: number }>('select count(*)::int as count from kept'));
  expect(rows).toEqual([{ count: 500 }]);
  await third.stop();
  await expect(withClient(third.ownerUrl('tandem'), (client) => client.query('select 1'))).rejects.toThrow();
}, 60_000);

test('a folder that cannot be written is one clear sentence', async () => {
  await expect(startLocalPostgres({ dataDir: '/dev/null/tandem' })).rejects.toThrow('The data folder /dev/null/tandem cannot be written.');
});
