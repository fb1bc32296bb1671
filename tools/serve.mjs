import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureDatabase, startLocalPostgres } from '../libs/local-db/src/local-postgres.ts';
import { top } from './run.mjs';

/** Starts the embedded PostgreSQL unless DATABASE_URL names another one, runs a program with its URL, and stops the database after the program. */
export async function serve(args, { onStop } = {}) {
  const server = process.env.DATABASE_URL ? undefined : await startDatabase();
  const env = { ...process.env, DATABASE_URL: server?.ownerUrl('tandem') ?? process.env.DATABASE_URL };
  const child = spawn(process.execPath, args, { cwd: top, env, stdio: 'inherit', detached: true });
  let asked = false;
  const stop = () => {
    // A second Ctrl-C does not wait for open requests.
    child.kill(asked ? 'SIGKILL' : 'SIGTERM');
    onStop?.();
    asked = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  const code = await new Promise((done) => child.once('exit', (exit) => done(asked ? 0 : (exit ?? 1))));
  await server?.stop();
  process.exit(code);
}

async function startDatabase() {
  try {
    const server = await startLocalPostgres({ dataDir: process.env.TANDEM_DATA ?? join(top, '.data/pg') });
    await ensureDatabase(server, 'tandem');
    return server;
  } catch (error) {
    console.error(`Tandem could not start. ${error.message}`);
    process.exit(1);
  }
}

if (process.argv[1] === import.meta.filename) await serve(['--enable-source-maps', 'apps/api/dist/main.js']);
