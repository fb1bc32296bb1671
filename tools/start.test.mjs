import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureDatabase, startLocalPostgres } from '../libs/local-db/src/local-postgres.ts';
import { imageTree } from './docker/image-tree.mjs';
import { runNode, top } from './run.mjs';
import { oldPostgres } from './start/old-postgres.mjs';
import { endEverything, freePort, isAlive, npmDemoReset, npmStart, runImage } from './start/tandem.mjs';

// What `npm start` promises, with real processes, on the tree that is built.
const folder = mkdtempSync(join(tmpdir(), 'tandem-start-'));
// PostgreSQL's account must be able to enter it.
chmodSync(folder, 0o755);
after(async () => {
  await endEverything();
  rmSync(folder, { recursive: true, force: true });
});

/** Calls a mutation as nobody. @returns the kind of its answer */
async function mutate(url, name, input, values) {
  const body = JSON.stringify({ query: `mutation($input: ${input}!) { ${name}(input: $input) { __typename } }`, variables: { input: values } });
  const answer = await (await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json();
  return answer.data?.[name]?.__typename ?? JSON.stringify(answer);
}

describe('npm start on a data folder of its own', () => {
  const starts = [];
  let settings;
  let tandem;
  let url;
  before(async () => {
    settings = { TANDEM_DATA: join(folder, 'pg'), PORT: String(await freePort()) };
  });

  async function start() {
    tandem = npmStart(settings);
    const ready = await tandem.ready();
    url = ready.url;
    return ready;
  }
  async function again() {
    starts.push((await start()).seconds);
    assert.equal((await fetch(`${url}/health/ready`)).status, 200);
    assert.match(tandem.output, /marek\.wolski@lipowa\.example/);
  }
  /** Ends like this, and leaves no process of ours. npm reports a signal as its own end, after it has waited for ours. */
  async function endsWith(how) {
    const { api, postgres } = tandem;
    const { code, signal, output } = await tandem.ended;
    assert.deepEqual({ how: signal ?? code, api: isAlive(api), postgres: isAlive(postgres) }, { how, api: false, postgres: false }, output);
    return output;
  }

  test('Ctrl-C in the middle of the first start ends it, and the next begins anew', async () => {
    tandem = npmStart(settings);
    await tandem.until(() => tandem.api, 'start its API');
    await delay(1_500);
    tandem.press();
    assert.doesNotMatch(await endsWith('SIGINT'), /could not start/);
  });

  // Loads the demo in place of the first start: one load is enough for both.
  test('demo:reset takes away what was done in the name of the demo, and puts its first day there', async () => {
    tandem = npmStart({ ...settings, DEMO: 'false' });
    ({ url } = await tandem.ready());
    const marek = { email: 'marek.wolski@lipowa.example', password: 'somebody was here before' };
    assert.equal(await mutate(url, 'signUp', 'SignUpInput', { ...marek, name: 'Marek', language: 'PL' }), 'SignedUp');
    tandem.press('SIGTERM');
    await tandem.ended;
    const { code, output } = await npmDemoReset(settings).ended;
    assert.deepEqual([code, output.split('\n')[0]], [0, 'The demo is back to its first day.'], output);
    assert.match(output, /marek\.wolski@lipowa\.example/);
  });

  test('the next start serves page and API, and prints the address and the sign-ins', async () => {
    await start();
    assert.equal(await mutate(url, 'signIn', 'SignInInput', { email: 'marek.wolski@lipowa.example', password: 'tandem-demo' }), 'SignedIn');
    assert.equal(url, `http://localhost:${settings.PORT}`);
    assert.match(tandem.output, /password: tandem-demo/);
    assert.match(tandem.output, /beata\.chmiel@lipowa\.example +CMO, MARKETING/);
    assert.match(await (await fetch(url, { headers: { accept: 'text/html' } })).text(), /<title>Tandem<\/title>/);
    const asked = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' });
    assert.deepEqual(await asked.json(), { data: { __typename: 'Query' } });
  });

  test('a second one on the same port is told so and does not disturb the first', async () => {
    const { code, output } = await npmStart(settings).ended;
    assert.equal(code, 1);
    assert.match(output, new RegExp(`^Tandem could not start\\. Port ${settings.PORT} is in use\\. .*PORT=3001 npm start\\.\n$`));
    assert.equal((await fetch(`${url}/health/ready`)).status, 200);
  });

  test('Ctrl-C waits for open requests, a second one does not; PostgreSQL is stopped after the API', async () => {
    const socket = connect(settings.PORT, '127.0.0.1').on('error', () => undefined);
    socket.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{');
    await delay(300);
    tandem.press();
    await delay(1_500);
    assert.ok(isAlive(tandem.api) && isAlive(tandem.postgres), 'the request still has its API and its database');
    tandem.press();
    await endsWith('SIGINT');
    socket.destroy();
  });

  test('the next start finds everything; kill -9 of the API ends the rest with a word about it', async () => {
    await again();
    process.kill(tandem.api, 'SIGKILL');
    assert.match(await endsWith(1), /Tandem was ended by SIGKILL\. Everything that was saved is kept/);
  });

  test('kill -9 of the whole group ends the API too, and the next start takes over its PostgreSQL', async () => {
    await again();
    const { api } = tandem;
    tandem.press('SIGKILL');
    for (let waited = 0; isAlive(api) && waited < 100; waited += 1) await delay(100);
    assert.ok(!isAlive(api), 'the API keeps the port after its parents');
    await again();
  });

  test('kill -9 of everything, PostgreSQL included, is recovered from; SIGTERM ends it as Ctrl-C does', async () => {
    const { postgres, api } = tandem;
    for (const pid of [postgres, api]) process.kill(pid, 'SIGKILL');
    tandem.press('SIGKILL');
    await again();
    tandem.press('SIGTERM');
    await endsWith('SIGTERM');
  });

  test('a start that is not the first takes less than 10 seconds', async (context) => {
    const began = performance.now();
    const { code } = await runNode(['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'build', '--output-style=static'], { capture: true });
    const build = (performance.now() - began) / 1000;
    context.diagnostic(`starts: ${starts.map((seconds) => seconds.toFixed(1)).join(', ')} s; seeing that nothing is to be built: ${build.toFixed(1)} s`);
    assert.equal(code, 0);
    // The best of several, and not what else the machine does meanwhile.
    const busy = Math.max(1, loadavg()[0] / availableParallelism());
    assert.ok(Math.min(...starts) + build < 10 * busy, `${starts} + ${build} on a machine that is busy ${busy} times`);
  });
});

describe('what stands in the way is one sentence and exit code 1', { concurrency: 2 }, () => {
  let server;
  let elsewhere;
  before(async () => {
    server = await startLocalPostgres({ dataDir: join(folder, 'other'), durability: 'none' });
    await ensureDatabase(server, 'tandem');
    elsewhere = (change) => {
      const url = new URL(server.ownerUrl('tandem'));
      Object.assign(url, change);
      return url.toString();
    };
  });
  after(() => server.stop());

  async function refused(settings, sentence) {
    const { code, output } = await npmStart({ PORT: String(await freePort()), ...settings }).ended;
    assert.equal(code, 1, output);
    assert.match(output, sentence);
    assert.match(output, /^Tandem could not start\. [^\n]+\.\n$/);
    assert.ok(!output.includes(server.ownerUrl('tandem').split(':')[2].split('@')[0]), 'it shows the password');
  }

  test('a port that somebody else uses', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address();
    await refused({ DATABASE_URL: elsewhere({}), PORT: String(port) }, new RegExp(`Port ${port} is in use`));
    other.close();
  });
  test('an address that is not of this machine', () => refused({ DATABASE_URL: elsewhere({}), HOST: '192.0.2.1' }, /192\.0\.2\.1 is no address of this machine/));
  test('a data folder that cannot be written', () => {
    writeFileSync(join(folder, 'file'), '');
    return refused({ TANDEM_DATA: join(folder, 'file/pg') }, /The data folder .*file\/pg cannot be written/);
  });
  test('no PostgreSQL at the address', async () => {
    const port = await freePort();
    await refused({ DATABASE_URL: elsewhere({ port }) }, new RegExp(`Nothing answers at 127\\.0\\.0\\.1:${port}`));
  });
  test('a machine that does not exist', () => refused({ DATABASE_URL: elsewhere({ hostname: 'database.invalid' }) }, /No machine is called database\.invalid/));
  test('a wrong password', () => refused({ DATABASE_URL: elsewhere({ password: 'wrong' }) }, /does not let tandem_owner in\. Correct user and password/));
  test('a database that does not exist', () => refused({ DATABASE_URL: elsewhere({ pathname: '/nothing' }) }, /has no database nothing\. Create it/));
  test('a PostgreSQL that is too old', async () => {
    const old = await oldPostgres('14.19');
    await refused({ DATABASE_URL: elsewhere({ port: old.port }) }, /PostgreSQL 14\.19 is too old: Tandem needs PostgreSQL 15 or newer/);
    old.close();
  });
  test('something else than PostgreSQL', async () => {
    const silent = createServer((socket) => socket.on('error', () => undefined).end('220 mail.example.test\r\n')).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    await refused({ DATABASE_URL: elsewhere({ port: silent.address().port }) }, /cannot be used/);
    silent.close();
  });

  test('a configuration that is wrong is a list of what is wrong with each variable', async () => {
    const { code, output } = await npmStart({ DATABASE_URL: 'mysql://localhost/tandem', PORT: 'many', SIGN_UP: 'maybe', METRICS_TOKEN: 'short' }).ended;
    assert.equal(code, 1);
    assert.match(output, /^Tandem could not start\. The configuration is not usable:\n( {2}[A-Z_]+: .+\n)+See \.env\.example for what each variable means\.\n$/);
    assert.deepEqual([...output.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name).sort(), ['DATABASE_URL', 'METRICS_TOKEN', 'PORT', 'SIGN_UP']);
  });

  test('the image has all it needs: with its packages and files only, a person signs up', async () => {
    const image = join(folder, 'image');
    imageTree(top, image);
    assert.ok(!existsSync(join(image, 'node_modules/jest')) && !existsSync(join(image, 'node_modules/vite')), 'tools are in the image');
    const tandem = runImage(image, { DATABASE_URL: elsewhere({}), PORT: String(await freePort()), DEMO: 'false' });
    const { url } = await tandem.ready();
    assert.match(await (await fetch(url, { headers: { accept: 'text/html' } })).text(), /<title>Tandem/);
    assert.equal(await mutate(url, 'signUp', 'SignUpInput', { email: 'image@example.test', name: 'Image', password: 'a whale that sings', language: 'EN' }), 'SignedUp');
    tandem.press('SIGTERM');
    assert.equal((await tandem.ended).code, 0);
    // What people have made is never lost to a reset of the demo.
    const { code, output } = await npmDemoReset({ DATABASE_URL: elsewhere({}) }).ended;
    assert.equal(code, 1);
    assert.match(output, /^The demo was not reset\. This database holds accounts besides the demo .+\n$/);
  });

  test('a DATABASE_URL that is right is used, and its server is left running', async () => {
    const tandem = npmStart({ DATABASE_URL: elsewhere({}), PORT: String(await freePort()), DEMO: 'false', TANDEM_DATA: join(folder, 'file/pg') });
    const { url } = await tandem.ready();
    assert.equal((await fetch(`${url}/health/ready`)).status, 200);
    assert.doesNotMatch(tandem.output, /tandem-demo/);
    tandem.press();
    assert.equal((await tandem.ended).signal, 'SIGINT');
    assert.equal(await ensureDatabase(server, 'tandem'), undefined);
  });
});
