import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type DocumentNode, type GraphQLInputType, isInputObjectType, isListType, isNonNullType, Kind, parse, print, visit } from 'graphql';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { LIMITS, overLimit } from '../src/platform/graphql/limits.ts';
import { enumPaths, replaced, variablesOf } from './generated-input.ts';
import { type Operation, operationsOf } from './schema-operations.ts';
import { startApi, type TestApi, type TestWorkspace } from './harness.ts';

let api: TestApi;
let ws: TestWorkspace;
let webRoot: string;
beforeAll(async () => {
  webRoot = mkdtempSync(join(tmpdir(), 'tandem-web-'));
  mkdirSync(join(webRoot, 'assets'));
  writeFileSync(join(webRoot, 'index.html'), '<!doctype html><style nonce="__CSP_NONCE__"></style>');
  writeFileSync(join(webRoot, 'assets/app-1a2b3c.js'), 'export {};');
  api = await startApi({ NODE_ENV: 'production', PUBLIC_URL: 'https://tandem.test', WEB_ROOT: webRoot });
  ws = await api.workspace();
});
afterAll(async () => {
  await api.close();
  rmSync(webRoot, { recursive: true });
});

/** Over TLS the cookie has another name than the one the harness writes. */
const cookieOf = (person: { cookie: string }) => person.cookie.replace('tandem_session=', '__Host-tandem=');
const post = (body: unknown) =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: cookieOf(ws.owner), 'x-tandem-workspace': ws.owner.slug },
    body: JSON.stringify(body),
  });

describe('the cost of a query', () => {
  const fields = 'id '.repeat(Math.ceil(LIMITS.cost / 100));
  const page = `{ edges { node { ${fields} } } }`;

  test.each<[string, unknown]>([
    ['a page in the text', { query: `{ members(first: 100) ${page} }` }],
    ['a page in a variable', { query: `query($first: Int!) { members(first: $first) ${page} }`, variables: { first: 100 } }],
    ['a page in a variable with another name', { query: `query($size: Int!) { members(first: $size) ${page} }`, variables: { size: 100 } }],
    ['a page in the default of a variable', { query: `query($size: Int! = 100) { members(first: $size) ${page} }` }],
    ['a fragment used twice', { query: `{ members(first: 100) { edges { node { ...A } node { ...A } } } } fragment A on Member { ${'id '.repeat(LIMITS.cost / 200)} }` }],
  ])('%s: over the limit is refused and reads nothing; a small page of the same text is answered before and after', async (_name, body) => {
    const { query } = body as { query: string };
    const [, variable] = /\$(\w+)/.exec(query) ?? [];
    const small = variable ? { query, variables: { [variable]: 1 } } : { query: query.replace('first: 100', 'first: 1') };
    expect((await post(small)).status).toBe(200);
    let answer: Response | undefined;
    const statements = await api.statements(async () => {
      answer = await post(body);
    });
    expect({ status: answer?.status, statements }).toEqual({ status: 400, statements: [] });
    expect(await answer?.text()).toContain('too much at once');
    expect((await post(small)).status).toBe(200);
  });

  test('everything the web application asks stays within every limit, at the largest page', () => {
    const documents = webDocuments();
    expect(documents.length).toBeGreaterThan(100);
    const refused = documents.flatMap(({ name, query, variables }) => {
      const problem = overLimit({ query, variables });
      return problem ? [`${name}: ${problem}`] : [];
    });
    expect(refused).toEqual([]);
  });
});

/** Each operation of the web application as its client sends it: with the fragments it uses and `__typename` in every selection. */
function webDocuments(): { name: string; query: string; variables: Record<string, unknown> }[] {
  const root = resolve(import.meta.dirname, '../../web/src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  const definitions = files.flatMap((file) => parse(readFileSync(join(root, file), 'utf8'), { noLocation: true }).definitions);
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  const withTypenames = (document: DocumentNode) =>
    visit(document, { SelectionSet: (set, _key, parent) => (parent && 'operation' in parent ? undefined : { ...set, selections: [...set.selections, typename] }) });
  return definitions.flatMap((operation) => {
    if (operation.kind !== Kind.OPERATION_DEFINITION) return [];
    const used = new Set<string>();
    const gather = (node: DocumentNode['definitions'][number]): void => {
      visit(node, {
        FragmentSpread: ({ name }) => {
          if (used.has(name.value)) return;
          used.add(name.value);
          const fragment = definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name.value);
          if (fragment) gather(fragment);
        },
      });
    };
    gather(operation);
    const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION && used.has(each.name.value));
    const numbers = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value).filter((name) => /first|size/i.test(name));
    const query = print(withTypenames({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }));
    return [{ name: operation.name?.value ?? 'unnamed', query, variables: Object.fromEntries(numbers.map((name) => [name, LIMITS.page])) }];
  });
}

describe('orders and choices', () => {
  test('take the words that the schema names and nothing else: SQL in their place is refused, and nothing is read', async () => {
    const chosen = operationsOf(api.app.get(GraphQLSchemaHost, { strict: false }).schema).filter(({ kind }) => kind === 'query').flatMap((operation) => enumPaths(operation).map((path) => ({ operation, path })));
    expect(chosen.filter(({ path }) => path === 'orderBy').map(({ operation }) => operation.name)).toEqual(['projects', 'requests']);
    const complaints: string[] = [];
    for (const { operation, path } of chosen) {
      let answer: Response | undefined;
      const statements = await api.statements(async () => {
        answer = await post({ query: documentFor(operation), variables: replaced(variablesOf(operation), path, 'id; drop table goals; --') });
      });
      const text = (await answer?.text()) ?? '';
      if (answer?.status !== 400 || statements.length > 0 || !text.includes('does not exist in')) complaints.push(`${operation.name}(${path}): ${answer?.status} ${statements.length} ${text}`);
    }
    expect(complaints).toEqual([]);
  }, 60_000);
});

describe('what an input does not declare', () => {
  const EXTRA = { workspaceId: 'b1b1b1b1-0000-4000-8000-000000000000', role: 'OWNER', version: 99, createdBy: 'b1b1b1b1-0000-4000-8000-000000000000' };

  test('is refused in every input of every mutation, before anything is read', async () => {
    const mutations = operationsOf(api.app.get(GraphQLSchemaHost, { strict: false }).schema).filter(({ kind }) => kind === 'mutation');
    const complaints: string[] = [];
    const refuse = async (operation: Operation, path: string[], extra: Record<string, unknown>, told: string[]) => {
      let answer: Response | undefined;
      const statements = await api.statements(async () => {
        answer = await post({ query: documentFor(operation), variables: extended(variablesOf(operation), path, extra) });
      });
      const text = (await answer?.text()) ?? '';
      const silent = told.filter((key) => !text.includes(`Field \\"${key}\\" is not defined`));
      if (answer?.status !== 400 || statements.length > 0 || silent.length > 0) complaints.push(`${operation.name}(${path.join('.')}): ${answer?.status} ${silent.join()} ${text.slice(0, 200)}`);
    };
    const inputs = mutations.flatMap((operation) => inputsOf(operation).map((input) => ({ operation, ...input })));
    expect(inputs.length).toBeGreaterThan(100);
    for (const { operation, path, names } of inputs) {
      const extra = Object.fromEntries(Object.entries(EXTRA).filter(([key]) => !names.includes(key)));
      await refuse(operation, path, extra, Object.keys(extra));
      if (path.length === 1) await refuse(operation, path, { ['__proto__']: { role: 'OWNER' } }, []);
    }
    expect(complaints).toEqual([]);
  }, 120_000);
});

const documentFor = ({ kind, name, args }: Operation) =>
  `${kind}(${args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ')}) { ${name}(${args.map((argument) => `${argument.name}: $${argument.name}`).join(', ')}) { __typename } }`;

/** Where the variables of an operation hold input objects, outermost first, and which fields each declares. */
function inputsOf(operation: Operation): { path: string[]; names: string[] }[] {
  const found: { path: string[]; names: string[] }[] = [];
  const enter = (type: GraphQLInputType, path: string[], seen: readonly string[]): void => {
    if (isNonNullType(type)) return enter(type.ofType as GraphQLInputType, path, seen);
    if (isListType(type)) return enter(type.ofType as GraphQLInputType, [...path, '0'], seen);
    if (!isInputObjectType(type) || seen.includes(type.name)) return;
    const fields = Object.values(type.getFields());
    found.push({ path, names: fields.map(({ name }) => name) });
    for (const field of fields) enter(field.type, [...path, field.name], [...seen, type.name]);
  };
  for (const argument of operation.args) enter(argument.type, [argument.name], []);
  return found;
}

/** A copy of `value` whose object at a path has more keys; spread copies `__proto__` as an ordinary one. */
function extended(value: unknown, [step, ...rest]: string[], extra: Record<string, unknown>): unknown {
  if (step === undefined) return { ...(value as object), ...extra };
  if (Array.isArray(value)) return value.map((each, index) => (String(index) === step ? extended(each, rest, extra) : (each as unknown)));
  const record = value as Record<string, unknown>;
  return { ...record, [step]: extended(record[step], rest, extra) };
}

describe('what strangers learn', () => {
  test.each(['/graphiql', '/playground', '/altair', '/graphql', '/graphql/', '/docs', '/api'])('%s shows no page to write queries on', async (path) => {
    const plain = await fetch(api.url + path);
    expect(plain.status).toBeGreaterThanOrEqual(400);
    const page = await fetch(api.url + path, { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toMatch(/graphiql|playground|altair|apollo/i);
  });

  test('a statement that fails is answered with a code, a request id and one sentence in the reader\'s language', async () => {
    const owner = new pg.Client({ connectionString: api.ownerUrl });
    await owner.connect();
    await owner.query('alter table teams rename to teams_elsewhere');
    const ask = (language: string) =>
      fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: cookieOf(ws.owner), 'x-tandem-workspace': ws.owner.slug, 'x-tandem-language': language },
        body: JSON.stringify({ query: '{ teams(first: 1) { edges { cursor } } }' }),
      });
    const answers = [await ask('en'), await ask('pl')];
    await owner.query('alter table teams_elsewhere rename to teams');
    await owner.end();
    for (const answer of answers) {
      const body = (await answer.json()) as { data: unknown; errors: { message: string; extensions: { requestId: string } }[] };
      const requestId = body.errors[0]?.extensions.requestId ?? '';
      expect(answer.status).toBe(500);
      expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
      expect(body).toEqual({ data: null, errors: [{ message: expect.stringContaining(requestId), path: ['teams'], extensions: { code: 'INTERNAL', requestId } }] });
      // Who is told the number finds the fault in the log by it.
      expect(api.logged(requestId).filter(({ msg }) => msg === 'fault')).toEqual([expect.objectContaining({ level: 50, reqId: requestId, err: expect.objectContaining({ message: expect.stringContaining('teams') }) })]);
      expect(JSON.stringify(body)).not.toMatch(/select|relation|teams_elsewhere|127\.0\.0\.1|localhost|tandem_app|node_modules|\.ts/i);
    }
    expect((await ask('en')).status).toBe(200);
  });
});

describe('headers of everything that is served', () => {
  const month = new Date().toISOString().slice(0, 7);
  const html = { accept: 'text/html' };

  test.each<[string, string, RequestInit, number, string]>([
    ['the page', '/', { headers: html }, 200, 'no-cache'],
    ['a page of the application', '/w/lipowa/goals', { headers: html }, 200, 'no-cache'],
    ['an asset', '/assets/app-1a2b3c.js', {}, 200, 'public, max-age=31536000, immutable'],
    ['an asset that is not there', '/assets/gone-1a2b3c.js', {}, 404, 'no-store'],
    ['a path out of the folder', '/assets/..%2f..%2fpackage.json', {}, 404, 'no-store'],
    ['an address that cannot be read', '/%E0%A4%A', {}, 400, 'no-store'],
    ['a file behind a link that does not exist', '/files/shared/no-such-token/board-pack.pdf', {}, 404, 'no-store'],
    ['a method that nothing takes', '/health/live', { method: 'DELETE' }, 404, 'no-store'],
    ['health', '/health/ready', {}, 200, 'no-store'],
    ['a body that is no JSON', '/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }, 400, 'no-store'],
    ['a form', '/graphql', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' }, 415, 'no-store'],
    ['a refused origin', '/graphql', { method: 'POST', headers: { origin: 'https://evil.example', 'content-type': 'application/json' }, body: '{}' }, 403, 'no-store'],
  ])('%s', async (_name, path, init, status, cache) => {
    const { status: answered, headers } = await fetch(api.url + path, init);
    expect([answered, headers.get('cache-control')]).toEqual([status, cache]);
    expectGuarded(headers);
  });

  test('a file for members: with the cookie, without it, and for a workspace that is not theirs', async () => {
    const other = await api.workspace();
    const path = `/files/w/${ws.membership.slug}/board-pack.pdf?period=${month}`;
    for (const cookie of [cookieOf(ws.executive), cookieOf(other.executive), '']) {
      const { status, headers } = await fetch(api.url + path, { headers: { cookie } });
      expect(headers.get('cache-control')).toBe('no-store');
      expectGuarded(headers);
      if (cookie !== cookieOf(ws.executive)) expect(status).toBe(404);
      else if (status === 200) expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/);
    }
  });

  test('the nonce of a page is new each time and is the one its policy allows', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await fetch(`${api.url}/`, { headers: html });
        const [, nonce = ''] = /nonce="([^"]+)"/.exec(await answer.text()) ?? [];
        expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
        return nonce;
      }),
    );
    expect(nonces[0]).not.toBe(nonces[1]);
  });
});

function expectGuarded(headers: Headers): void {
  const policy = headers.get('content-security-policy');
  expect(policy).toMatch(/default-src 'self'.*object-src 'none';base-uri 'none'.*frame-ancestors 'none'/);
  expect(policy).not.toContain('unsafe');
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
  });
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('access-control-allow-origin')).toBeNull();
}
