// How long marketing waits for the answer while a day is typed: `node bench/requests.mjs` after a build. The real API on the demo's year of history,
// one question at a time, beside a request that only looks up its session: the difference is measuring the lane and 10,000 futures for every slice.
// Then the same in a browser, from the key that completes a day to the frame that shows its forecast, beside the frame that shows the key itself.
// And a key in a text of 10,000 characters with a glossary of 10,000 terms. Fails when the median of either forecast is above 100 ms.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureDatabase, startLocalPostgres, withClient } from '../libs/local-db/src/local-postgres.ts';
import { ensureChromium, findChromium } from '../tools/test/chromium.mjs';
import { median } from './load.mjs';
import { keyToPaint, typingWithMarks } from './key-to-paint.mjs';
import { all, text } from './large-glossary.mjs';

const LIMIT_MS = 100;
/** A frame: longer than this nothing may hold the page up while somebody types. */
const FRAME_MS = 16;
const QUESTIONS = 60;
const top = resolve(import.meta.dirname, '..');
const server = await startLocalPostgres({ dataDir: resolve(top, '.data/bench-pg'), durability: 'none' });
const database = `bench_requests_${process.pid}`;
await ensureDatabase(server, database);
const port = 20_000 + (process.pid % 20_000);
const env = { ...process.env, DATABASE_URL: server.ownerUrl(database), PORT: String(port), PUBLIC_URL: `http://localhost:${port}`, LOG_LEVEL: 'error', NODE_ENV: 'production', DEMO: 'true' };
const api = spawn(process.execPath, ['apps/api/dist/main.js'], { cwd: top, env, stdio: ['ignore', 'pipe', 'inherit'] });
await new Promise((ready) => api.stdout.on('data', (chunk) => String(chunk).includes('Tandem is ready') && ready()));

const headers = { 'content-type': 'application/json', 'x-tandem-workspace': 'lipowa' };
const ask = (query, variables) => fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
const signedIn = await ask('mutation { signIn(input: { email: "krzysztof.malec@lipowa.example", password: "tandem-demo" }) { __typename } }');
headers.cookie = signedIn.headers.getSetCookie()[0].split(';')[0];

const FORECAST = 'query($day: Date!, $size: Int!) { requestForecast(neededBy: $day, size: $size) { lane probability p50 p85 p95 measuredDays slices { size probability p85 } } }';
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const contenders = { 'who am I': () => ask('{ viewer { id } }'), 'chance of a day, 8 parts with all smaller slices': (turn) => ask(FORECAST, { day: inDays(1 + (turn % 20)), size: 8 }) };
const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
for (let turn = -5; turn < QUESTIONS; turn += 1) {
  for (const [name, action] of Object.entries(contenders)) {
    const from = performance.now();
    const answer = await (await action(Math.abs(turn))).json();
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    if (turn >= 0) times[name].push(performance.now() - from);
  }
}
const [floor, forecast] = Object.values(times).map(median);
for (const [name, took] of Object.entries(times)) console.log(`${name.padEnd(50)} median ${median(took).toFixed(1)} ms`);
console.log(`The forecast takes ${(forecast / floor).toFixed(1)} times as long.`);

if (!ensureChromium()) throw new Error('Without a browser nothing can be painted');
const browser = await chromium.launch({ executablePath: findChromium() });
const painted = { ...(await keyToPaint(browser, `http://localhost:${port}`)), ...(await typingWithMarks(browser, `http://localhost:${port}`, { all, text })) };
await browser.close();
const tail = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.9)];
for (const [name, list] of Object.entries(painted)) console.log(`${name.padEnd(50)} median ${median(list).toFixed(1)} ms, nine of ten within ${tail(list).toFixed(1)} ms`);

const ended = new Promise((done) => api.once('exit', done));
api.kill('SIGTERM');
await ended;
await withClient(server.adminUrl(), (client) => client.query(`drop database "${database}" with (force)`));
await server.stop();
process.exitCode = Math.max(forecast, median(painted['from the key to the forecast on screen'])) > LIMIT_MS || median(painted['the longest task after it']) > FRAME_MS ? 1 : 0;
