// The real API against a floor with the same guarantees, in one run, interleaved in rounds, medians; then the API again at ten times the rows.
// `npm run bench` runs it with the others.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { print } from 'graphql';
import pg from 'pg';
import { appUrl } from '../apps/api/dist/platform/database/connection-urls.js';
import { ensureDatabase, startLocalPostgres, withClient } from '../libs/local-db/src/local-postgres.ts';
import { grow } from './grow.mjs';
import { cpuSeconds, load, median, megabytes } from './load.mjs';
import { MEMORY } from '../tools/serve.mjs';
import { documentNamed } from './documents.mjs';
import { statementsOf } from './statements.mjs';

const top = resolve(import.meta.dirname, '..');
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const SECONDS = Number(process.env.SECONDS ?? 4);
const MIXED = 10_000;

const server = await startLocalPostgres({ dataDir: resolve(top, '.data/bench-pg'), durability: 'none' });
const database = `bench_${process.pid}`;
await ensureDatabase(server, database);
const url = server.ownerUrl(database);
const port = 20_000 + (process.pid % 20_000);
const env = { ...process.env, NODE_OPTIONS: MEMORY, DATABASE_URL: url, PORT: String(port), LOG_LEVEL: 'error', NODE_ENV: 'production', DEMO: 'true', JOBS: 'false' };

/** Starts the API as `npm start` does, with the memory it has there. @returns the process and what ends it */
async function startApi() {
  const child = spawn(process.execPath, ['apps/api/dist/main.js'], { cwd: top, env, stdio: ['ignore', 'pipe', 'inherit'] });
  children.add(child);
  await new Promise((ready) => child.stdout.on('data', (chunk) => String(chunk).includes('Tandem is ready') && ready()));
  return { pid: child.pid, stop: () => ended(child) };
}

async function startFloor(settings) {
  const child = spawn(process.execPath, ['bench/floor.mjs'], { cwd: top, env: { ...process.env, FLOOR: JSON.stringify(settings) }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  children.add(child);
  const { url: address } = await new Promise((ready) => child.once('message', ready));
  return { pid: child.pid, url: address, stop: () => ended(child) };
}

const children = new Set();
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));

function ended(child) {
  children.delete(child);
  const exit = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  return exit;
}

await (await startApi()).stop(); // loads the demo
let api = await startApi();
const base = `http://127.0.0.1:${port}`;
const headers = { 'content-type': 'application/json', 'x-tandem-workspace': 'lipowa' };
const signIn = await fetch(`${base}/graphql`, {
  method: 'POST',
  headers,
  body: JSON.stringify({ query: 'mutation { signIn(input: { email: "marek.wolski@lipowa.example", password: "tandem-demo" }) { __typename } }' }),
});
headers.cookie = signIn.headers.getSetCookie()[0].split(';')[0];
const project = await withClient(server.adminUrl(database), async (client) => (await client.query(`select id, workspace_id from projects where key = 'BLACK'`)).rows[0]);

const PROJECTS = '{ projects(first: 50) { edges { node { id key name { text } deadline team { id name { text } } owner { id name } progress { done total } latestStatus { health publishedAt } } } } }';
const POST = 'mutation($input: PostStatusUpdateInput!) { postStatusUpdate(input: $input) { __typename } }';
const graphql = (query, variables) => ({ url: `${base}/graphql`, method: 'POST', headers, body: JSON.stringify({ query, variables }) });
const overview = graphql(print(await documentNamed('overview', 'OverviewDocument')));
const floor = await startFloor({ appUrl: appUrl(url), cookie: headers.cookie, workspace: project.workspace_id, overview: await statementsOf(env, overview) });
const operations = [
  { name: 'overview, something new for each', api: overview, floor: { url: `${floor.url}/overview`, headers }, changing: true },
  { name: 'overview, nothing new', api: overview, floor: { url: `${floor.url}/overview`, headers } },
  { name: 'page of 50 projects', api: graphql(PROJECTS), floor: { url: `${floor.url}/projects`, headers } },
  { name: 'status update with audit', api: graphql(POST, { input: { projectId: project.id, health: 'ON_TRACK', summary: { en: 'Bench' } } }), floor: { url: `${floor.url}/update?project=${project.id}`, method: 'POST', headers } },
];

/** Counts the workspace's changes up every two milliseconds, so that no answer is from memory. @returns what ends it */
async function keepChanging() {
  const client = new pg.Client({ connectionString: server.adminUrl(database) });
  await client.connect();
  let over = false;
  const done = (async () => {
    while (!over) {
      await client.query('update workspace_versions set version = version + 1 where workspace_id = $1', [project.workspace_id]);
      await delay(2);
    }
  })();
  return async () => {
    over = true;
    await done;
    await client.end();
  };
}

/** Requests a second and CPU milliseconds of Node a request of both sides, medians over the rounds. */
async function compare({ name, changing, ...request }) {
  const still = changing ? await keepChanging() : async () => undefined;
  const processes = { api: api.pid, floor: floor.pid };
  const results = { api: [], floor: [] };
  for (const side of ['api', 'floor']) await load(request[side], 1); // warm
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const side of ['floor', 'api']) {
      const before = cpuSeconds(processes[side]);
      const { requests, failures, times } = await load(request[side], SECONDS);
      if (failures > 0) throw new Error(`${name}, ${side}: ${failures} failed requests`);
      results[side].push({ rate: requests / SECONDS, cpu: ((cpuSeconds(processes[side]) - before) * 1_000) / requests, p50: median(times) });
    }
  }
  await still();
  const of = (side, what) => median(results[side].map((each) => each[what]));
  return { name, floor: of('floor', 'rate'), api: of('api', 'rate'), floorCpu: of('floor', 'cpu'), apiCpu: of('api', 'cpu'), p50: of('api', 'p50') };
}

const before = [];
for (const operation of operations) before.push(await compare(operation));
await api.stop();
api = await startApi();
const fresh = megabytes(api.pid);
for (let sent = 0; sent < MIXED; ) for (const operation of operations) sent += (await load(operation.api, 2)).requests;
const used = megabytes(api.pid);
await withClient(server.adminUrl(database), async (client) => {
  await client.query(`delete from status_updates where summary->>'en' = 'Bench'`); // what the rounds before wrote
  await client.query(grow(10));
});
const after = [];
for (const operation of operations) after.push(await compare(operation));

await api.stop();
await floor.stop();
await withClient(server.adminUrl(), (client) => client.query(`drop database "${database}" with (force)`));
await server.stop();

const row = ({ name, floor: floorRate, api: apiRate, floorCpu, apiCpu }, index) =>
  `| ${name} | ${floorRate.toFixed(0)} | ${apiRate.toFixed(0)} | ${(apiRate / floorRate).toFixed(2)} | ${floorCpu.toFixed(2)} | ${apiCpu.toFixed(2)} | ${((after[index]?.p50 ?? 0) / (before[index]?.p50 ?? 1)).toFixed(2)} |`;
console.log(`${ROUNDS} rounds of ${SECONDS} s, 8 connections, demo data. The floor is bare HTTP with the same guarantees (session, membership, row security, audit row); its SQL is
written by hand for the list and the update, and for the overview it is the API's own statements one after the other. Where nothing is new since the answer before, the API
answers from memory (ADR 32); in the first row the workspace changes every two milliseconds.

| operation | floor, requests/s | API, requests/s | share of the floor | floor, CPU ms a request (Node) | API, CPU ms a request (Node) | p50 at ten times the projects, tasks and updates, as a multiple |
|---|---|---|---|---|---|---|
${before.map(row).join('\n')}

Memory of the API: ${fresh.toFixed(0)} MB after the start, ${used.toFixed(0)} MB after ${MIXED} mixed requests.`);
