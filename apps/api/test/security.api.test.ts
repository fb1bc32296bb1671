import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import WebSocket from 'ws';
import { LIMITS } from '../src/platform/graphql/limits.ts';
import { hashPassword, passwordHashes } from '../src/platform/identity/passwords.ts';
import { networkOf } from '../src/platform/identity/throttle.ts';
import { at, startApi, type TestApi, type TestWorkspace } from './harness.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi({ TRUST_PROXY: 'true', INTROSPECTION: 'false', NODE_ENV: 'production', PUBLIC_URL: 'http://tandem.test', METRICS_TOKEN: 'metrics-token-123456' });
  ws = await api.workspace();
});
afterAll(() => api.close());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });

/** Goals above goals, so many levels of fields: valid whatever its depth. */
const deep = (levels: number) => `{ goal(id: "${randomUUID()}") ${'{ parent '.repeat(levels - 2)}{ id }${' }'.repeat(levels - 2)} }`;
const aliased = (count: number) => `{ ${Array.from({ length: count }, (_, index) => `a${index}: viewer { id }`).join(' ')} }`;
const directed = (count: number) => `{ viewer { ${Array.from({ length: count }, (_, index) => `a${index}: id @include(if: true)`).join(' ')} } }`;
/** Of exactly so many tokens: 22 besides the repeated word. */
const wordy = (tokens: number) => `{ goals(first: 1, filter: { states: [${'DRAFT '.repeat(tokens - 22)}] }) { edges { cursor } } }`;

describe('limits: refused before anything is read', () => {
  test.each<[string, (limit: number) => string, number, RegExp]>([
    ['levels', deep, LIMITS.depth, /may be 9 levels deep/],
    ['aliases', aliased, LIMITS.aliases, /may use 15 aliases/],
    ['directives', directed, LIMITS.directives, /may use 5 directives/],
    ['tokens', wordy, LIMITS.tokens, /more (than|that) 1000 tokens/],
    ['rows of a page', (first) => `{ members(first: ${first}) { edges { cursor } } }`, LIMITS.page, /between 1 and 100/],
  ])('as many %s as are allowed are answered; one more is refused by its own sentence, without a connection to the database', async (_name, query, limit, sentence) => {
    const cookies = { cookie: ws.owner.cookie, 'x-tandem-workspace': ws.owner.slug };
    let connections = 0;
    const count = () => (connections += 1);
    api.database.pool.on('acquire', count);
    const allowed = await post({ query: query(limit) }, cookies);
    const answered = (await allowed.json()) as { errors?: unknown };
    expect([allowed.status, answered.errors, connections > 0]).toEqual([200, undefined, true]);
    connections = 0;
    const refused = await post({ query: query(limit + 1) }, cookies);
    const { errors } = (await refused.json()) as { errors: { message: string }[] };
    api.database.pool.off('acquire', count);
    expect([refused.status, errors.length, connections]).toEqual([400, 1, 0]);
    expect(errors[0]?.message).toMatch(sentence);
  });

  test.each<[string, unknown]>([
    ['first: 101 in a variable', { query: 'query($n: Int!) { members(first: $n) { edges { cursor } } }', variables: { n: 101 } }],
    ['first: 0', { query: '{ members(first: 0) { edges { cursor } } }' }],
    ['missing first', { query: '{ members { edges { cursor } } }' }],
    ['a batch', [{ query: '{ viewer { id } }' }, { query: '{ viewer { id } }' }]],
    ['ten sign-ins in one request', { query: `mutation { ${Array.from({ length: 10 }, (_, i) => `a${i}: signIn(input: { email: "a@b.c", password: "x" }) { __typename }`).join(' ')} }` }],
    ['circular fragments', { query: '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }' }],
    ['10,000 unknown fields', { query: `{ ${Array.from({ length: 10_000 }, (_, index) => `f${index}`).join(' ')} }` }],
    ['a syntax error', { query: '{ viewer { id ' }],
    ['no query', { nothing: true }],
    ['an unknown field', { query: '{ viewr { id } }' }],
    ['extra input fields', { query: 'mutation { signIn(input: { email: "a@b.c", password: "x", role: OWNER, __proto__: 1 }) { __typename } }' }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
  ])('%s', async (_name, body) => {
    let response: Response | undefined;
    const statements = await api.statements(async () => {
      response = await post(body, { cookie: ws.owner.cookie, 'x-tandem-workspace': ws.owner.slug });
    });
    const text = (await response?.text()) ?? '';
    expect(response?.status).toBeGreaterThanOrEqual(400);
    expect(response?.status).toBeLessThan(500);
    expect(statements).toEqual([]);
    expect(text).not.toMatch(/did you mean|select |stack|node_modules/i);
  });

  test('a body over the limit is refused', async () => {
    expect((await post({ query: '{ viewer { id } }', variables: { x: 'x'.repeat(5_000_000) } })).status).toBe(413);
  });

  test('large texts that are refused leave nothing in memory', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const held = () => {
      collect();
      return process.memoryUsage().heapUsed / 1_000_000;
    };
    const text = 'x'.repeat(1_000_000);
    const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { __typename } }';
    const bodies = [{ query: SIGN_IN, variables: { input: { email: text, password: 'x' } } }, { query: SIGN_IN, variables: { input: { email: 'a@b.c', password: 'x', [text]: 1 } } }, { query: `{ viewer { id } } #${text}` }];
    const send = async () => {
      for (const body of bodies) {
        const response = await post(body, { 'x-forwarded-for': '192.0.2.88' });
        const answer = await response.text();
        expect([400, 413].includes(response.status) || answer.includes('ValidationProblem')).toBe(true);
        expect(answer.length).toBeLessThan(10_000);
      }
    };
    await send();
    const before = held();
    for (let round = 0; round < 10; round += 1) await send();
    // What is on its way out may still be held for a moment.
    for (let waited = 0; waited < 5_000 && held() - before > 10; waited += 250) await new Promise((resolve) => setTimeout(resolve, 250));
    expect(held() - before).toBeLessThan(10); // of the 30 MB that were sent
  }, 60_000);
});

describe('only our own pages and programs', () => {
  const body = JSON.stringify({ query: 'mutation { signOut { __typename } }' });
  test.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
    ['multipart', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['a foreign origin', { 'content-type': 'application/json', origin: 'https://evil.example' }, 403],
    ['origin null', { 'content-type': 'application/json', origin: 'null' }, 403],
    ['a cross-site fetch without origin', { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }, 403],
  ])('%s is refused', async (_name, headers, status) => {
    const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { ...headers, cookie: ws.it.cookie }, body });
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(at(await ws.it.run('{ viewer { name } }'), 'viewer.name')).toBe('Iwo It');
  });

  test('the own origin passes; GET and TRACE do not', async () => {
    expect((await post({ query: '{ viewer { id } }' }, { origin: 'http://tandem.test' })).status).toBe(200);
    expect((await fetch(`${api.url}/graphql?query={viewer{id}}`)).status).toBe(405);
    const status = await new Promise((resolve) => {
      httpRequest(`${api.url}/graphql`, { method: 'TRACE' }, (response) => resolve(response.statusCode)).end();
    });
    expect(status).toBe(405);
  });

  test.each(['/graphql', '/health/live', '/nothing', '/metrics'])('security headers on %s', async (path) => {
    const { headers } = await fetch(api.url + path);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*object-src 'none';base-uri 'none'.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('metrics open with the token only', async () => {
    expect((await fetch(`${api.url}/metrics`)).status).toBe(404);
    const metrics = await fetch(`${api.url}/metrics`, { headers: { authorization: 'Bearer metrics-token-123456' } });
    expect(await metrics.text()).toContain('tandem_database_connections{state="total"}');
  });
});

describe('sockets', () => {
  const connect = (path: string, headers: Record<string, string>) =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(`${api.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', { headers });
      socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
      socket.on('message', (data) => {
        resolve(String(JSON.parse(String(data)).type));
        socket.close();
      });
      socket.on('close', (code) => resolve(`closed ${code}`));
      socket.on('unexpected-response', (_request, response) => resolve(`http ${response.statusCode}`));
      socket.on('error', () => undefined);
    });
  const path = () => `/graphql?workspace=${ws.it.slug}`;

  test('foreign or absent origin: no handshake', async () => {
    expect(await connect(path(), { cookie: ws.it.cookie, origin: 'https://evil.example' })).toMatch(/^http 40/);
    expect(await connect(path(), { cookie: ws.it.cookie })).toMatch(/^http 40/);
  });

  test('no session: 4401; no member: 4403; a member is acknowledged', async () => {
    const origin = 'http://tandem.test';
    expect(await connect(path(), { origin })).toBe('closed 4401');
    expect(await connect('/graphql?workspace=other', { origin, cookie: ws.it.cookie })).toBe('closed 4403');
    expect(await connect(path(), { origin, cookie: ws.it.cookie })).toBe('connection_ack');
  });
});

describe('faults', () => {
  test('an unexpected error tells a request id and nothing else', async () => {
    await ws.as(ws.owner, 'OWNER', null, (ctx) => ctx.query('select 1'));
    const { pool } = api.database;
    const original = pool.connect.bind(pool);
    Object.assign(pool, { connect: () => Promise.reject(new Error('SELECT secret_column FROM secret_table at 10.0.0.1')) });
    const answer = await post({ query: '{ workspace { name } }' }, { cookie: ws.owner.cookie, 'x-tandem-workspace': ws.owner.slug }).finally(() => Object.assign(pool, { connect: original }));
    const text = await answer.text();
    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(text).not.toMatch(/secret|10\.0\.0\.1|select/i);
  });
});

describe('guessing passwords', () => {
  const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { __typename ... on Problem { code } } }';
  const SIGN_UP = 'mutation($input: SignUpInput!) { signUp(input: $input) { __typename } }';
  const from = (ip: string) => ({ 'x-forwarded-for': ip });

  test('the 11th wrong password from a network is refused with Retry-After; the right one from elsewhere still works', async () => {
    const email = `${randomUUID()}@example.test`;
    const password = 'correct horse battery';
    await api.anonymous.run(SIGN_UP, { input: { email, password, name: 'Ada', language: 'EN' } }, from('192.0.2.1'));
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      const data = await api.anonymous.run(SIGN_IN, { input: { email, password: 'wrong' } }, from(`2001:db8:1:2::${attempt}`));
      expect(at(data, 'signIn.code')).toBe('SIGN_IN_FAILED');
    }
    const refused = await api.anonymous.send(SIGN_IN, { input: { email, password } }, from('2001:db8:1:2:ffff::1'));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.errors[0]?.extensions.code).toBe('RATE_LIMITED');
    const elsewhere = await api.anonymous.run(SIGN_IN, { input: { email, password } }, from('2001:db8:1:3::1'));
    expect(at(elsewhere, 'signIn.__typename')).toBe('SignedIn');
  });

  test('an own sign-in between guesses at many accounts buys no further ones; what one mistyped oneself is forgotten', async () => {
    const mine = { email: `${randomUUID()}@example.test`, password: 'correct horse battery' };
    const network = from('192.0.2.9');
    const attempt = async (input: object) => {
      const answer = await api.anonymous.send(SIGN_IN, { input }, network);
      return at(answer.data, 'signIn.code') ?? at(answer.data, 'signIn.__typename') ?? answer.status;
    };
    await api.anonymous.run(SIGN_UP, { input: { ...mine, name: 'Ada', language: 'EN' } }, from('192.0.2.1'));
    const guess = () => attempt({ email: `${randomUUID()}@example.test`, password: 'wrong' });
    for (let guesses = 1; guesses <= 9; guesses += 1) {
      expect(await guess()).toBe('SIGN_IN_FAILED');
      if (guesses === 5) expect(await attempt({ ...mine, password: 'mistyped' })).toBe('SIGN_IN_FAILED');
      if (guesses % 3 === 0) expect(await attempt(mine)).toBe('SignedIn');
    }
    expect(await attempt(mine)).toBe('SignedIn'); // a whole department signs in from one network
    expect(await guess()).toBe('SIGN_IN_FAILED');
    expect(await guess()).toBe(429);
    expect(await attempt(mine)).toBe(429);
  });

  test('signing in and up takes the same work whether or not there is such an account', async () => {
    const known = { email: `${randomUUID()}@example.test`, password: 'correct horse battery' };
    const hashes = async () => {
      const metrics = await (await fetch(`${api.url}/metrics`, { headers: { authorization: 'Bearer metrics-token-123456' } })).text();
      return Number(/^tandem_password_hashes_total (\d+)$/m.exec(metrics)?.[1]);
    };
    // Counted, not timed: a hash takes forty times longer than everything else together, and clocks depend on what else the machine does.
    const work = async (query: string, input: object) => {
      const before = await hashes();
      const { status } = await api.anonymous.send(query, { input }, from('192.0.2.77'));
      return [status, (await hashes()) - before];
    };
    const person = { name: 'Ada', language: 'EN' };
    expect(await work(SIGN_UP, { ...known, ...person })).toEqual([200, 1]);
    await work(SIGN_IN, { email: 'first@example.test', password: 'makes the hash that nobody has' });
    expect(await work(SIGN_UP, { ...known, ...person })).toEqual([200, 1]);
    expect(await work(SIGN_IN, { ...known, password: 'wrong password' })).toEqual([200, 1]);
    expect(await work(SIGN_IN, { email: `${randomUUID()}@example.test`, password: 'wrong password' })).toEqual([200, 1]);
  });

  test('a stored password is argon2id with 19 MiB, two passes, one lane; four are hashed at once and the others wait', async () => {
    const email = `${randomUUID()}@example.test`;
    await api.anonymous.run(SIGN_UP, { input: { email, password: 'correct horse battery', name: 'Ada', language: 'EN' } }, from('192.0.2.78'));
    const stored = await api.database.read<{ password_hash: string }>({}, 'select password_hash from users where email = $1', [email]);
    expect(stored[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const begun = async () => (await passwordHashes.get()).values[0]?.value ?? 0;
    const before = await begun();
    const hashes = Promise.all(Array.from({ length: 10 }, () => hashPassword('correct horse battery')));
    expect((await begun()) - before).toBe(4);
    expect(new Set(await hashes).size).toBe(10);
    expect((await begun()) - before).toBe(10);
  });

  test.each([
    ['2001:db8:1:2::1', '2001:db8:1:2'],
    ['2001:0db8:0001:0002:aaaa:bbbb:cccc:dddd', '2001:db8:1:2'],
    ['::1', '0:0:0:0'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['192.0.2.7', '192.0.2.7'],
  ])('%s belongs to the network %s', (ip, network) => expect(networkOf(ip)).toBe(network));
});

describe('cookies', () => {
  test('over TLS: __Host-, Secure, HttpOnly, Lax; only a hash is stored; a planted one is worth nothing', async () => {
    const secure = await startApi({ PUBLIC_URL: 'https://tandem.test' });
    const email = `${randomUUID()}@example.test`;
    const input = { email, password: 'correct horse battery' };
    await secure.anonymous.run('mutation($input: SignUpInput!) { signUp(input: $input) { __typename } }', { input: { ...input, name: 'Ada', language: 'EN' } });
    const planted = `__Host-tandem=${'x'.repeat(43)}`;
    const answer = await secure.anonymous.send('mutation($input: SignInInput!) { signIn(input: $input) { __typename } }', { input }, { cookie: planted });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-tandem=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(answer.headers.get('strict-transport-security')).toContain('max-age=31536000');
    const token = cookie.slice('__Host-tandem='.length).split(';')[0];
    const stored = await secure.database.read<{ found: boolean }>({}, 'select bool_or(token_hash = $1) as found from sessions', [token]);
    expect(stored[0]?.found).toBe(false);
    const viewer = await secure.anonymous.run('{ viewer { email } }', {}, { cookie: planted });
    expect(viewer).toEqual({ viewer: null });
    await secure.close();
  });
});
