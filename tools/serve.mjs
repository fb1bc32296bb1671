import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnvFile } from 'node:process';
import { ensureDatabase, startLocalPostgres } from '../libs/local-db/src/local-postgres.ts';
import { top } from './run.mjs';

/** One key press may arrive several times: from the terminal, from npm and from start.mjs. Later than this it is a second one. */
const SAME_PRESS_MS = 1_000;

/** How far the memory of the API may grow before V8 tidies up; it needs some 100 MB. A person's own NODE_OPTIONS take the place of these (ADR 34). */
export const MEMORY = '--max-old-space-size=512 --max-semi-space-size=8';

/** Arguments that run a built program of the API, which ends when we are killed: nothing keeps the port after us. */
export const program = (file) => ['--enable-source-maps', '--import', './tools/end-with-parent.mjs', file];

/** Starts the embedded PostgreSQL unless DATABASE_URL names another one, runs a program with its URL, and stops the database after the program. */
export async function serve(args) {
  const settings = join(top, '.env');
  if (existsSync(settings)) loadEnvFile(settings);
  let child;
  let asked = 0;
  const stop = () => {
    const again = asked > 0 && performance.now() - asked > SAME_PRESS_MS;
    // A second Ctrl-C does not wait for open requests.
    if (asked === 0 || again) child?.kill(again ? 'SIGKILL' : 'SIGTERM');
    asked ||= performance.now();
  };
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(event, stop);
  const server = process.env.DATABASE_URL ? undefined : await startDatabase();
  const env = { NODE_OPTIONS: MEMORY, ...process.env, DATABASE_URL: server?.ownerUrl('tandem') ?? process.env.DATABASE_URL };
  let exit = 0;
  // Whoever presses Ctrl-C while the database starts does not want the rest.
  if (asked === 0) {
    child = spawn(process.execPath, args, { cwd: top, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'], detached: true });
    const [code, signal] = await once(child, 'exit');
    if (signal && asked === 0) console.error(`Tandem was ended by ${signal}. Everything that was saved is kept; start it again.`);
    exit = code ?? 1;
  }
  await server?.stop();
  process.exit(asked > 0 ? 0 : exit);
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

if (process.argv[1] === import.meta.filename) await serve(program('apps/api/dist/main.js'));
