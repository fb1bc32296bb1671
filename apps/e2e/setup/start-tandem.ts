import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { demoDatabase } from '../../../tools/jest/demo-database.mjs';
import { ensureDatabase, startLocalPostgres, withClient } from '@tandem/local-db/local-postgres';

const top = resolve(import.meta.dirname, '../../..');

/** Starts Tandem as `npm start` does, on a database of its own with the demo; its address goes to TANDEM_URL. @returns what stops it again */
export default async function startTandem(): Promise<() => Promise<void>> {
  const server = await startLocalPostgres({ dataDir: resolve(top, '.data/test-pg'), durability: 'none' });
  const database = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const story = demoDatabase();
  const { rowCount } = await withClient(server.adminUrl(), (client) => client.query('select 1 from pg_database where datname = $1', [story]));
  await ensureDatabase(server, database, rowCount ? story : undefined);
  // As after the first start; who copies a database copies what its server knew of its rows.
  if (rowCount) await withClient(server.ownerUrl(database), (client) => client.query('analyze'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = { ...process.env, DATABASE_URL: server.ownerUrl(database), PORT: String(port), PUBLIC_URL: url, LOG_LEVEL: 'error', NODE_ENV: 'production' };
  const api = spawn(process.execPath, ['apps/api/dist/main.js'], { cwd: top, env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((ready, fail) => {
    api.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Tandem is ready')) ready();
    });
    api.once('exit', (code) => fail(new Error(`Tandem ended with ${code} before it was ready`)));
  });
  process.env.TANDEM_URL = url;
  return async () => {
    const ended = new Promise((done) => api.once('exit', done));
    api.kill('SIGTERM');
    await ended;
    await withClient(server.adminUrl(), (client) => client.query(`drop database if exists "${database}" with (force)`));
    await server.stop();
  };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('No free port'))));
    });
  });
}
