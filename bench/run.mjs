// `npm run bench`: the real API against a hand-written floor with the same guarantees (session, membership, row security, audit), in one run,
// interleaved in rounds, medians. Read the ratios; the machine is noisy. Results go to bench/RESULTS.md.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureDatabase, startLocalPostgres, withClient } from '../libs/local-db/src/local-postgres.ts';
import { cpuSeconds, load, median } from './load.mjs';
import { startFloor } from './floor.mjs';

const top = resolve(import.meta.dirname, '..');
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const SECONDS = Number(process.env.SECONDS ?? 4);

const server = await startLocalPostgres({ dataDir: resolve(top, '.data/bench-pg'), durability: 'none' });
const database = `bench_${process.pid}`;
await ensureDatabase(server, database);
const url = server.ownerUrl(database);
const port = 20_000 + (process.pid % 20_000);
const env = { ...process.env, DATABASE_URL: url, PORT: String(port), LOG_LEVEL: 'error', NODE_ENV: 'production', DEMO: 'true' };
const api = spawn(process.execPath, ['apps/api/dist/main.js'], { cwd: top, env, stdio: ['ignore', 'pipe', 'inherit'] });
await new Promise((ready) => api.stdout.on('data', (chunk) => String(chunk).includes('Tandem is ready') && ready()));

const base = `http://127.0.0.1:${port}`;
const headers = { 'content-type': 'application/json', 'x-tandem-workspace': 'lipowa' };
const signIn = await fetch(`${base}/graphql`, {
  method: 'POST',
  headers,
  body: JSON.stringify({ query: 'mutation { signIn(input: { email: "marek.wolski@lipowa.example", password: "tandem-demo" }) { __typename } }' }),
});
headers.cookie = signIn.headers.getSetCookie()[0].split(';')[0];
const project = await withClient(server.adminUrl(database), async (client) => (await client.query(`select id, workspace_id from projects where key = 'BLACK'`)).rows[0]);
const floor = await startFloor({ url, cookie: headers.cookie, workspace: project.workspace_id });

const PROJECTS = '{ projects(first: 50) { edges { node { id key name { text } deadline team { id name { text } } owner { id name } progress { done total } latestStatus { health publishedAt } } } } }';
const POST = 'mutation($input: PostStatusUpdateInput!) { postStatusUpdate(input: $input) { __typename } }';
const graphql = (query, variables) => ({ url: `${base}/graphql`, method: 'POST', headers, body: JSON.stringify({ query, variables }) });
const contenders = [
  { name: 'page of 50 projects', api: graphql(PROJECTS), floor: { url: `${floor.url}/projects`, headers } },
  { name: 'status update with audit', api: graphql(POST, { input: { projectId: project.id, health: 'ON_TRACK', summary: { en: 'Bench' } } }), floor: { url: `${floor.url}/update?project=${project.id}`, method: 'POST', headers } },
];

const lines = [];
for (const { name, ...sides } of contenders) {
  const results = { api: [], floor: [] };
  for (const side of ['api', 'floor']) await load(sides[side], 1); // warm
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const side of ['floor', 'api']) {
      const before = cpuSeconds(side === 'api' ? api.pid : process.pid);
      const { requests, failures } = await load(sides[side], SECONDS);
      if (failures > 0) throw new Error(`${name}, ${side}: ${failures} failed requests`);
      results[side].push({ rate: requests / SECONDS, cpu: ((cpuSeconds(side === 'api' ? api.pid : process.pid) - before) * 1_000) / requests });
    }
  }
  const rate = (side) => median(results[side].map((each) => each.rate));
  const cpu = (side) => median(results[side].map((each) => each.cpu));
  lines.push(`| ${name} | ${rate('floor').toFixed(0)} | ${rate('api').toFixed(0)} | ${(rate('api') / rate('floor')).toFixed(2)} | ${cpu('api').toFixed(2)} |`);
}
const rss = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${api.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
const ended = new Promise((done) => api.once('exit', done));
api.kill('SIGTERM');
await ended;
await floor.stop();
await withClient(server.adminUrl(), (client) => client.query(`drop database "${database}" with (force)`));
await server.stop();

const report = `# Benchmark results

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${ROUNDS} rounds of ${SECONDS} s, 8 connections, demo data, everything on one machine (load, API, floor and PostgreSQL share its cores;
the floor runs inside the load generator's process, so its CPU is not told). Read ratios, not rates.

| operation | floor, requests/s | API, requests/s | share of the floor | API, CPU ms per request (Node) |
|---|---|---|---|---|
${lines.join('\n')}

Memory of the API afterwards: ${rss.toFixed(0)} MB.
`;
writeFileSync(resolve(top, 'bench/RESULTS.md'), report);
console.log(report);
