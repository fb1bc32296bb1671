import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { createTestDatabase } from '../../../tools/jest/test-database.mjs';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/platform/config/config.ts';
import { type Membership, RequestContext, type Role, type Side } from '../src/platform/context/request-context.ts';
import { Database } from '../src/platform/database/database.ts';
import { insertRow } from '../src/platform/database/rows.ts';
import { DepartmentRow, MembershipRow } from '../src/platform/identity/identity.entities.ts';
import { departments } from '../src/platform/identity/identity.reads.ts';
import { syncHead } from '../src/platform/identity/members.service.ts';
import { hashToken, newToken } from '../src/platform/identity/tokens.ts';
import { WorkspacesService } from '../src/platform/identity/workspaces.service.ts';
import { secretsIn, TestLog } from './test-log.ts';

export interface Answer {
  status: number;
  headers: Headers;
  data: Record<string, unknown> | null;
  errors: { message: string; path?: (string | number)[]; extensions: { code: string; requestId?: string } }[];
  text: string;
}

/** The running API on a database of its own. One for each test file; tests keep apart by workspace. */
export class TestApi {
  constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    /** Owner of the database, for tests that look behind the API. */
    readonly ownerUrl: string,
    private readonly endDatabase: (keepAs?: string) => Promise<void>,
    private readonly log: TestLog,
  ) {}

  get database(): Database {
    return this.app.get(Database);
  }

  /** Somebody who is not signed in. */
  get anonymous(): Person {
    return new Person(this, { cookie: '', slug: '', name: 'nobody' });
  }

  /** A new user with an open session and no workspace. */
  async user(name = 'Somebody', language: 'EN' | 'PL' = 'EN'): Promise<Person & { userId: string }> {
    const userId = randomUUID();
    const token = newToken();
    await this.database.transaction({}, async (tx) => {
      await tx.query(`insert into users (id, email, name, language, password_hash) values ($1, $2, $3, $4, '-')`, [userId, `${userId}@example.test`, name, language]);
      await tx.query(`insert into sessions (id, user_id, token_hash, user_agent) values ($1, $2, $3, 'test')`, [randomUUID(), userId, hashToken('session', token)]);
    });
    this.log.mustNotSay(token);
    return Object.assign(new Person(this, { cookie: `tandem_session=${token}`, slug: '', name }), { userId });
  }

  /** A workspace with one person for each role: owner (neither side), cio, cmo, it, marketing, executive, viewer. */
  async workspace(): Promise<TestWorkspace> {
    const owner = await this.user('Olga Owner');
    const slug = `t-${randomUUID().slice(0, 13)}`;
    const membership = await this.act(owner, null, (ctx) =>
      this.app.get(WorkspacesService).create(ctx, { name: 'Test', slug, language: 'EN', country: 'PL', timezone: 'Europe/Warsaw', side: null }),
    );
    const workspace = new TestWorkspace(this, owner.in(membership), membership);
    workspace.cio = await workspace.join('Cezary Cio', 'CIO', 'IT');
    workspace.cmo = await workspace.join('Celina Cmo', 'CMO', 'MARKETING');
    workspace.it = await workspace.join('Iwo It', 'MEMBER', 'IT');
    workspace.marketing = await workspace.join('Maria Marketing', 'MEMBER', 'MARKETING');
    workspace.executive = await workspace.join('Ewa Executive', 'EXECUTIVE', null);
    workspace.viewer = await workspace.join('Wit Viewer', 'VIEWER', null);
    return workspace;
  }

  /** Runs service code as a person, in one transaction, at a moment of choice. */
  act<T>(person: { userId?: string; name: string }, membership: Membership | null, work: (ctx: RequestContext) => Promise<T>, now = new Date()): Promise<T> {
    const actor = { userId: person.userId ?? '', sessionId: '', email: '', name: person.name };
    const ctx = new RequestContext({ database: this.database, requestId: 'test', language: 'EN', now, actor, membership, ip: '127.0.0.1' });
    return this.database.transaction(ctx.scope, (tx) => {
      ctx.tx = tx;
      return work(ctx);
    });
  }

  /** The SQL statements that `work` caused, without transaction control, scope and the session look-up of each request. */
  async statements(work: () => Promise<unknown>): Promise<string[]> {
    const seen: string[] = [];
    recorder = seen;
    try {
      await work();
    } finally {
      recorder = null;
    }
    return seen.filter((text) => !/^(begin|start transaction|commit|rollback|select set_config)/i.test(text.trim()) && !text.includes('from sessions s'));
  }

  /** Told of everything that is sent: a password or token in it must never be logged. */
  sent(variables: object, setCookies: string[] = []): void {
    this.log.mustNotSay(...secretsIn(variables), ...setCookies.map((each) => each.split(/[=;]/)[1] ?? ''));
  }

  /** What the log says of a request. */
  logged(requestId: string): Record<string, unknown>[] {
    return this.log.of(requestId);
  }

  /** Ends it. @param keepAs a name under which its database stays. @throws Error when a secret of this file's tests is in the log, or a line of it is not one of ours */
  async close(keepAs?: string): Promise<void> {
    await this.app.close();
    await this.endDatabase(keepAs);
    this.log.check();
  }
}

let recorder: string[] | null = null;
const watched = new WeakSet<object>();

function watch(client: PoolClient): void {
  if (watched.has(client)) return;
  watched.add(client);
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const recording = (...args: unknown[]) => {
    const [first] = args;
    recorder?.push(typeof first === 'string' ? first : String((first as { text?: string }).text));
    return query(...args);
  };
  Object.assign(client, { query: recording });
}

interface Identity {
  cookie: string;
  slug: string;
  name: string;
  memberId?: string;
  userId?: string;
}

/** Somebody at a browser: a cookie and a workspace. */
export class Person {
  readonly name: string;

  constructor(
    private readonly api: TestApi,
    private readonly identity: Identity,
  ) {
    this.name = identity.name;
  }

  get cookie(): string {
    return this.identity.cookie;
  }

  get slug(): string {
    return this.identity.slug;
  }

  /** Membership in the workspace; throws for people without one. */
  get memberId(): string {
    if (!this.identity.memberId) throw new Error(`${this.name} is no member`);
    return this.identity.memberId;
  }

  in(membership: Membership): Person {
    return new Person(this.api, { ...this.identity, slug: membership.slug, memberId: membership.memberId });
  }

  /** The whole answer, for tests about errors, headers and cookies. */
  async send(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${this.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.identity.cookie, 'x-tandem-workspace': this.identity.slug, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    this.api.sent(variables, response.headers.getSetCookie());
    const body = (text.startsWith('{') ? JSON.parse(text) : {}) as Partial<Answer>;
    return { status: response.status, headers: response.headers, data: body.data ?? null, errors: body.errors ?? [], text };
  }

  /** A file of the server, with the cookie of this person. */
  async file(path: string): Promise<{ status: number; headers: Headers; start: string }> {
    const response = await fetch(`${this.api.url}${path}`, { headers: { cookie: this.identity.cookie } });
    return { status: response.status, headers: response.headers, start: Buffer.from(await response.arrayBuffer()).toString('latin1', 0, 64) };
  }

  /** The data of a request that must not fail as a whole. Problems of mutations are data. */
  async run<T = Record<string, unknown>>(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<T> {
    const answer = await this.send(query, variables, headers);
    if (answer.errors.length > 0 || !answer.data) throw new Error(`${answer.status}: ${answer.text}`);
    return answer.data as T;
  }
}

/** A workspace of a test, with one person for each role. */
export class TestWorkspace {
  declare cio: Person;
  declare cmo: Person;
  declare it: Person;
  declare marketing: Person;
  declare executive: Person;
  declare viewer: Person;

  constructor(
    private readonly api: TestApi,
    readonly owner: Person,
    readonly membership: Membership,
  ) {}

  get id(): string {
    return this.membership.workspaceId;
  }

  /** Adds a person. */
  async join(name: string, role: Role, side: Side | null): Promise<Person> {
    const user = await this.api.user(name);
    const memberId = randomUUID();
    const membership = await this.api.act({ name: 'owner' }, this.membership, async (ctx) => {
      const department = (await departments(ctx)).find((each) => each.kind === (side ?? 'OTHER'));
      if (!department) throw new Error('Every kind of department exists');
      await insertRow(ctx, MembershipRow, { id: memberId, userId: user.userId, departmentId: department.id, role, state: 'ACTIVE' });
      if (role === 'CIO' || role === 'CMO') await syncHead(ctx, memberId, Object.assign(new DepartmentRow(), department));
      return { ...this.membership, memberId, departmentId: department.id, role, side };
    });
    return user.in(membership);
  }

  /** Runs service code as one of these people at a moment of choice: for factories and for history. */
  as<T>(person: Person, role: Role, side: Side | null, work: (ctx: RequestContext) => Promise<T>, now?: Date): Promise<T> {
    return this.api.act({ name: person.name }, { ...this.membership, memberId: person.memberId, role, side }, work, now);
  }
}

/** Starts the API on a fresh database, or as a second process beside one that runs already. Call `close()` in afterAll. */
export async function startApi(env: Record<string, string> = {}, beside?: TestApi): Promise<TestApi> {
  const database = beside ? { url: beside.ownerUrl, drop: () => Promise.resolve(), keep: () => Promise.resolve() } : await createTestDatabase();
  const config = readConfig({ DATABASE_URL: database.url, NODE_ENV: 'test', LOG_LEVEL: 'trace', PORT: '0', DEMO: 'false', JOBS: 'false', DATABASE_POOL: '6', ...env });
  const log = new TestLog();
  const app = await createApp(config, log);
  app.get(Database).pool.on('acquire', watch);
  await app.listen(0, '127.0.0.1');
  return new TestApi(app, await app.getUrl(), database.url, (keepAs) => (keepAs ? database.keep(keepAs) : database.drop()), log);
}

/** The value at a dotted path of an answer, e.g. `at(data, 'createGoal.goal.id')`. */
export function at(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], data);
}

/** As `at`, for an id. Fails loudly, with the answer, when there is none. */
export function idAt(data: unknown, path: string): string {
  const value = at(data, path);
  if (typeof value !== 'string') throw new Error(`No id at ${path} of ${JSON.stringify(data)}`);
  return value;
}
