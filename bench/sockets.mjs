// A thousand people who follow the workspace: what they cost in memory and in processor time while nothing happens, and how soon all of them hear of a change.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import WebSocket from 'ws';
import { ensureDatabase, startLocalPostgres, withClient } from '../libs/local-db/src/local-postgres.ts';
import { MEMORY } from '../tools/serve.mjs';
import { cpuSeconds, megabytes } from './load.mjs';

const SOCKETS = 1_000;
const LIMIT_MB = 150;
const QUIET_SECONDS = 10;
const top = resolve(import.meta.dirname, '..');
const server = await startLocalPostgres({ dataDir: resolve(top, '.data/bench-pg'), durability: 'none' });
const database = `bench_${process.pid}`;
await ensureDatabase(server, database);
const port = 20_000 + (process.pid % 20_000);
const base = `http://localhost:${port}`;
const env = { ...process.env, NODE_OPTIONS: MEMORY, DATABASE_URL: server.ownerUrl(database), PORT: String(port), PUBLIC_URL: base, LOG_LEVEL: 'error', NODE_ENV: 'production', DEMO: 'true', JOBS: 'false' };

async function startApi() {
  const child = spawn(process.execPath, ['apps/api/dist/main.js'], { cwd: top, env, stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => child.kill('SIGKILL'));
  await new Promise((ready) => child.stdout.on('data', (chunk) => String(chunk).includes('Tandem is ready') && ready()));
  return child;
}

async function end(child) {
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

await end(await startApi()); // loads the demo
const api = await startApi();
const headers = { 'content-type': 'application/json', 'x-tandem-workspace': 'lipowa' };
const ask = (query) => fetch(`${base}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
const signedIn = await ask('mutation { signIn(input: { email: "marek.wolski@lipowa.example", password: "tandem-demo" }) { __typename } }');
headers.cookie = signedIn.headers.getSetCookie()[0].split(';')[0];

let heard = 0;
async function follow() {
  const socket = new WebSocket(`${base.replace('http', 'ws')}/graphql?workspace=lipowa`, 'graphql-transport-ws', { headers: { cookie: headers.cookie, origin: base } });
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription { workspaceChanged { position action entity entityId } }' } }));
  socket.on('message', () => { heard += 1; });
  return socket;
}

const before = megabytes(api.pid);
const sockets = [];
while (sockets.length < SOCKETS) sockets.push(...(await Promise.all(Array.from({ length: 50 }, follow))));
await delay(3_000);
const more = megabytes(api.pid) - before;
const began = cpuSeconds(api.pid);
await delay(QUIET_SECONDS * 1_000);
const quiet = (cpuSeconds(api.pid) - began) / QUIET_SECONDS;
const sent = performance.now();
await ask('mutation { createTeam(input: { name: { en: "Bench" }, kind: JOINT, interactionMode: COLLABORATION }) { __typename } }');
while (heard < SOCKETS && performance.now() - sent < 20_000) await delay(5);
const took = performance.now() - sent;
for (const socket of sockets) socket.terminate();
await end(api);
await withClient(server.adminUrl(), (client) => client.query(`drop database "${database}" with (force)`));
await server.stop();

console.log(`memory of ${SOCKETS} open subscriptions                         ${more.toFixed(0)} MB more (limit ${LIMIT_MB})
processor while nothing happens                            ${(quiet * 100).toFixed(1)} % of a core
from a change until all have heard of it                   ${took.toFixed(0)} ms, ${heard} of ${SOCKETS}`);
process.exitCode = more > LIMIT_MB || heard < SOCKETS ? 1 : 0;
process.exit();
