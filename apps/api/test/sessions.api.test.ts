import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import pg from 'pg';
import WebSocket from 'ws';
import { hashToken, newToken } from '../src/platform/identity/tokens.ts';
import { at, Person, startApi, type TestApi, type TestWorkspace } from './harness.ts';

const PUBLIC_URL = 'http://tandem.test';
const PASSWORD = 'correct horse battery staple';
let api: TestApi;
beforeAll(async () => {
  api = await startApi({ PUBLIC_URL });
});
afterAll(() => api.close());

const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { __typename ... on Problem { code } } }';
const SIGN_UP = 'mutation($input: SignUpInput!) { signUp(input: $input) { __typename } }';
const UPDATE_MEMBER = 'mutation($input: UpdateMemberInput!) { updateMember(input: $input) { __typename } }';
const RENAME = 'mutation($input: UpdateWorkspaceInput!) { updateWorkspace(input: $input) { __typename } }';
const INVITE = 'mutation($input: InviteMemberInput!) { inviteMember(input: $input) { __typename ... on MemberInvited { url invitation { id email role } } ... on Problem { code } } }';
const newEmail = () => `${randomUUID()}@example.test`;

/** A socket of a person that follows the workspace, and everything it is told. */
class Follower {
  readonly told: { id?: string; type: string }[] = [];
  private readonly socket: WebSocket;

  constructor(person: Person) {
    this.socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql?workspace=${person.slug}`, 'graphql-transport-ws', { headers: { cookie: person.cookie, origin: PUBLIC_URL } });
    this.socket.on('open', () => this.socket.send(JSON.stringify({ type: 'connection_init' })));
    this.socket.on('message', (data) => this.told.push(JSON.parse(String(data)) as { type: string }));
    this.socket.on('close', (code) => this.told.push({ type: `closed ${code}` }));
    this.socket.on('error', () => undefined);
  }

  /** Asks for every change since the beginning, so that a first one arrives as soon as the subscription stands. */
  subscribe(id: string): void {
    this.socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query: 'subscription { workspaceChanged(after: 0) { position action } }' } }));
  }

  async until(found: (message: { id?: string; type: string }) => boolean): Promise<void> {
    const end = performance.now() + 20_000;
    while (!this.told.some(found)) {
      if (performance.now() > end) throw new Error(`Not told: ${JSON.stringify(this.told)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  end(): void {
    this.socket.terminate();
  }
}

const data = (id: string) => (message: { id?: string; type: string }) => message.id === id && message.type === 'next';
const over = (id: string) => (message: { id?: string; type: string }) => message.id === id && ['complete', 'error'].includes(message.type);

/** Somebody with a password who is a member. */
async function memberWithPassword(ws: TestWorkspace): Promise<Person> {
  const email = newEmail();
  const departments = at(await ws.owner.run('{ workspace { departments { id } } }'), 'workspace.departments') as { id: string }[];
  const invited = await ws.owner.run(INVITE, { input: { email, role: 'MEMBER', departmentId: departments[0]?.id } });
  const token = String(at(invited, 'inviteMember.url')).split('/').at(-1);
  const answer = await api.anonymous.send('mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }', { input: { token, name: 'Nina', password: PASSWORD } });
  return new Person(api, { cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '', slug: ws.owner.slug, name: email });
}

/** As if the person's session had begun, or been used last, a year ago. */
async function backdate(person: Person, what: 'created_at' | 'last_seen_at'): Promise<void> {
  const session = hashToken('session', person.cookie.split('=')[1] ?? '');
  await api.database.transaction({ session }, async (tx) => {
    const [, changed] = await tx.query<[unknown[], number]>(`update sessions set ${what} = now() - interval '1 year' where token_hash = $1`, [session]);
    expect(changed).toBe(1);
  });
}

const idOf = async (ws: TestWorkspace, email: string) =>
  String(at(await ws.as(ws.owner, 'OWNER', null, (ctx) => ctx.query('select m.id from memberships m join users u on u.id = m.user_id where m.workspace_id = $1 and u.email = $2', [ws.id, email])), '0.id'));

describe('what ends a session or a membership ends everything that was open', () => {
  test.each<[string, (ws: TestWorkspace, person: Person) => Promise<unknown>, string, string]>([
    ['signing out', (_ws, person) => person.run('mutation { signOut { __typename } }'), 'UNAUTHENTICATED', 'closed 4401'],
    [
      'a new password',
      (_ws, person) => person.run('mutation($input: ChangePasswordInput!) { changePassword(input: $input) { __typename } }', { input: { currentPassword: PASSWORD, newPassword: 'another good password' } }),
      'UNAUTHENTICATED',
      'closed 4401',
    ],
    [
      'a suspension',
      async (ws, person) => ws.owner.run(UPDATE_MEMBER, { input: { id: await idOf(ws, person.name), expectedVersion: 1, state: 'SUSPENDED' } }),
      'NOT_A_MEMBER',
      'closed 4403',
    ],
    [
      'an account switched off',
      async (_ws, person) => {
        const owner = new pg.Client({ connectionString: api.ownerUrl });
        await owner.connect();
        await owner.query('update users set disabled_at = now() where email = $1', [person.name]);
        await owner.end();
        expect(at(await api.anonymous.run(SIGN_IN, { input: { email: person.name, password: PASSWORD } }), 'signIn.code')).toBe('SIGN_IN_FAILED');
      },
      'UNAUTHENTICATED',
      'closed 4401',
    ],
    ['days without a request', (_ws, person) => backdate(person, 'last_seen_at'), 'UNAUTHENTICATED', 'closed 4401'],
    ['the longest time that a session may have', (_ws, person) => backdate(person, 'created_at'), 'UNAUTHENTICATED', 'closed 4401'],
  ])('%s', async (_name, finish, code, closed) => {
    const ws = await api.workspace();
    const person = await memberWithPassword(ws);
    const follower = new Follower(person);
    await follower.until(({ type }) => type === 'connection_ack');
    follower.subscribe('before');
    await follower.until(data('before'));
    await finish(ws, person);
    await ws.owner.run(RENAME, { input: { expectedVersion: 1, name: 'Secret' } });
    await follower.until(over('before'));
    // What was on its way when it ended may still arrive; the change made afterwards may not.
    expect(JSON.stringify(follower.told)).not.toContain('workspace.updated');
    follower.subscribe('after');
    await follower.until(over('after'));
    expect(follower.told.filter(data('after'))).toEqual([]);
    follower.end();
    expect((await person.send('{ workspace { name } }')).errors[0]?.extensions.code).toBe(code);
    const again = new Follower(person);
    await again.until(({ type }) => type === closed);
    expect(again.told.map(({ type }) => type)).toEqual([closed]);
  });

  test('a role taken or given counts at the next request of the same cookie', async () => {
    const ws = await api.workspace();
    const ask = async (person: Person) => (await person.send('{ auditEvents(first: 1) { edges { cursor } } }')).errors[0]?.extensions.code ?? 'answered';
    expect(await ask(ws.it)).toBe('FORBIDDEN');
    await ws.owner.run(UPDATE_MEMBER, { input: { id: ws.it.memberId, expectedVersion: 1, role: 'ADMIN' } });
    expect(await ask(ws.it)).toBe('answered');
    await ws.owner.run(UPDATE_MEMBER, { input: { id: ws.it.memberId, expectedVersion: 2, role: 'VIEWER' } });
    expect(await ask(ws.it)).toBe('FORBIDDEN');
  });
});

test('a token serves its purpose only: in the place of another it is answered like one that never was', async () => {
  const ws = await api.workspace();
  const departments = at(await ws.owner.run('{ workspace { departments { id } } }'), 'workspace.departments') as { id: string }[];
  const last = (url: unknown) => String(url).split('/').at(-1) ?? '';
  const period = at(await ws.cio.run('{ boardPackPeriods { code } }'), 'boardPackPeriods.0.code');
  const shared = await ws.cio.run('mutation($input: ShareBoardPackInput!) { shareBoardPack(input: $input) { ... on BoardPackShared { url } } }', { input: { period, days: 7 } });
  const invited = await ws.owner.run(INVITE, { input: { email: newEmail(), role: 'MEMBER', departmentId: departments[0]?.id } });
  const tokens = { session: ws.owner.cookie.split('=')[1] ?? '', invitation: last(at(invited, 'inviteMember.url')), share: last(at(shared, 'shareBoardPack.url')), none: newToken() };
  const uses: Record<string, (token: string, by?: Person) => Promise<unknown>> = {
    session: async (token) => at(await new Person(api, { cookie: `tandem_session=${token}`, slug: ws.owner.slug, name: 'thief' }).run('{ viewer { id } }'), 'viewer'),
    invitation: async (token) => at(await api.anonymous.run('query($token: String!) { invitation(token: $token) { email } }', { token }), 'invitation'),
    share: async (token, by = api.anonymous) => at(await by.run('query($token: String!) { sharedBoardPack(token: $token) { asOf from } }', { token }), 'sharedBoardPack'),
  };
  for (const [use, present] of Object.entries(uses)) {
    for (const [purpose, token] of Object.entries(tokens)) expect([use, purpose, (await present(token)) !== null]).toEqual([use, purpose, use === purpose]);
  }
  const accept = async (token: string) => at(await api.anonymous.run('mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { ... on Problem { code } } }', { input: { token, name: 'Eve', password: PASSWORD } }), 'acceptInvitation.code');
  expect(await Promise.all([tokens.session, tokens.share, tokens.none].map(accept))).toEqual(Array(3).fill('INVITATION_UNUSABLE'));
  // The link to a pack is a pack as it was: a member of another workspace gets what nobody gets, and no way into either.
  const stranger = (await api.workspace()).cio;
  expect(await uses.share?.(tokens.share, stranger)).toEqual(await uses.share?.(tokens.share));
  expect(await uses.share?.(tokens.none, stranger)).toBeNull();
});

describe('invitations', () => {
  test('the link leads where the configuration says, whatever the request calls the host; the database holds a hash and not the token', async () => {
    const ws = await api.workspace();
    const departments = at(await ws.owner.run('{ workspace { departments { id } } }'), 'workspace.departments') as { id: string }[];
    const input = { email: newEmail(), role: 'MEMBER', departmentId: departments[0]?.id };
    const text = await new Promise<string>((resolve, reject) => {
      const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'content-type': 'application/json', cookie: ws.owner.cookie, 'x-tandem-workspace': ws.owner.slug };
      const request = httpRequest(`${api.url}/graphql`, { method: 'POST', headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts).toString()));
      });
      request.on('error', reject).end(JSON.stringify({ query: INVITE, variables: { input } }));
    });
    const [, token = ''] = /http:\/\/tandem\.test\/invite\/([\w-]{43})"/.exec(text) ?? [];
    expect(text).not.toContain('evil');
    const stored = await ws.as(ws.owner, 'OWNER', null, (ctx) => ctx.query<{ token_hash: string; row: string }>('select token_hash, i::text as row from invitations i where workspace_id = $1 and email = $2', [ws.id, input.email]));
    expect(stored.map((each) => each.token_hash)).toEqual([hashToken('invitation', token)]);
    expect(stored[0]?.row).not.toContain(token);
  });

  test('inviting an address that has an account and one that has none is answered alike', async () => {
    const ws = await api.workspace();
    const known = newEmail();
    await api.anonymous.run(SIGN_UP, { input: { email: known, password: PASSWORD, name: 'Ada', language: 'EN' } });
    const departments = at(await ws.owner.run('{ workspace { departments { id } } }'), 'workspace.departments') as { id: string }[];
    const answers = [];
    for (const email of [known, newEmail()]) {
      const answer = await ws.owner.send(INVITE, { input: { email, role: 'MEMBER', departmentId: departments[0]?.id } });
      const id = String(at(answer.data, 'inviteMember.invitation.id'));
      answers.push([answer.status, answer.text.replace(email, 'EMAIL').replace(id, 'ID').replace(/invite\/[\w-]{43}/, 'invite/TOKEN')]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[1]).toContain('MemberInvited');
  });
});

test('invitations, the change log and one\'s sessions take as many statements for many as for few', async () => {
  const ws = await api.workspace();
  const departments = at(await ws.owner.run('{ workspace { departments { id } } }'), 'workspace.departments') as { id: string }[];
  const invite = () => ws.owner.run(INVITE, { input: { email: newEmail(), role: 'MEMBER', departmentId: departments[0]?.id } });
  const input = { email: newEmail(), password: PASSWORD };
  await api.anonymous.run(SIGN_UP, { input: { ...input, name: 'Ada', language: 'EN' } });
  const signIn = async () => (await api.anonymous.send(SIGN_IN, { input })).headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const ada = new Person(api, { cookie: await signIn(), slug: '', name: 'Ada' });
  const LISTS = {
    invitations: () => ws.owner.run('{ invitations { id email role department { name { text } } invitedBy { name } } }'),
    auditEvents: () => ws.owner.run('{ auditEvents(first: 100) { edges { node { id sentence changes { path } actor { name department { kind } } } } } }'),
    sessions: () => ada.run('{ sessions { id current userAgent } }'),
  };
  const counts = async () => {
    const all: Record<string, number> = {};
    for (const [name, list] of Object.entries(LISTS)) all[name] = (await api.statements(list)).length;
    return all;
  };
  await invite();
  const few = await counts();
  for (let index = 0; index < 4; index += 1) await Promise.all([invite(), index < 2 && signIn()]);
  expect(await counts()).toEqual(few);
  expect(few).toEqual({ invitations: 3, auditEvents: 3, sessions: 1 });
});

test('without a trusted proxy a forged address counts as the one it comes from', async () => {
  await api.database.transaction({}, (tx) => tx.query('delete from throttles')); // other tests here come from the same address
  const email = newEmail();
  const from = (attempt: number) => ({ 'x-forwarded-for': `198.51.100.${attempt}`, forwarded: `for=198.51.100.${attempt}`, 'x-real-ip': `198.51.100.${attempt}` });
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    expect(at(await api.anonymous.run(SIGN_IN, { input: { email, password: 'wrong' } }, from(attempt)), 'signIn.code')).toBe('SIGN_IN_FAILED');
  }
  expect((await api.anonymous.send(SIGN_IN, { input: { email, password: 'wrong' } }, from(11))).status).toBe(429);
});
