import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { at, idAt, Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { insertRow } from '../database/rows.ts';
import { DepartmentRow } from './identity.entities.ts';
import { asMachine } from './machine.ts';
import { currencyOf, isCurrency } from './currencies.ts';

let api: TestApi;
let ws: TestWorkspace;

beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
});
afterAll(() => api.close());

const SIGN_UP = 'mutation($input: SignUpInput!) { signUp(input: $input) { __typename ... on Problem { code } ... on ValidationProblem { fields { path code message } } } }';
const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { __typename ... on SignedIn { viewer { email name } } ... on Problem { code message } } }';
const VIEWER = '{ viewer { email memberships { role side workspace { slug } } member { id } } }';
const INVITE = `mutation($input: InviteMemberInput!) { inviteMember(input: $input) {
  __typename ... on MemberInvited { url invitation { id email role department { kind } } } ... on Problem { code message } ... on ValidationProblem { fields { path code } } } }`;
const ACCEPT = 'mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename ... on InvitationAccepted { slug } ... on Problem { code message } } }';
const PREVIEW = 'query($token: String!) { invitation(token: $token) { workspaceName email role invitedByName } }';
const UPDATE_MEMBER = `mutation($input: UpdateMemberInput!) { updateMember(input: $input) {
  __typename ... on MemberSaved { member { id role side state version } } ... on Problem { code message } ... on ValidationProblem { fields { path code } }
  ... on ConflictProblem { expectedVersion currentVersion fields { path yours current } } } }`;

const PASSWORD = 'correct horse battery staple';
const newEmail = () => `${randomUUID()}@example.test`;

async function signedUp(email = newEmail(), password = PASSWORD): Promise<Person> {
  await api.anonymous.run(SIGN_UP, { input: { email, password, name: 'Ada', language: 'EN' } });
  return signedIn(email, password);
}

async function signedIn(email: string, password = PASSWORD): Promise<Person> {
  const answer = await api.anonymous.send(SIGN_IN, { input: { email, password } });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return new Person(api, { cookie, slug: '', name: email });
}

async function departmentId(kind: string): Promise<string> {
  const { workspace } = await ws.owner.run<{ workspace: { departments: { id: string; kind: string }[] } }>('{ workspace { departments { id kind } } }');
  return workspace.departments.find((each) => each.kind === kind)?.id ?? '';
}

describe('accounts', () => {
  test('a person signs up, signs in and is known by the session cookie', async () => {
    const email = newEmail();
    expect(await api.anonymous.run(SIGN_UP, { input: { email, password: PASSWORD, name: 'Ada', language: 'PL' } })).toEqual({ signUp: { __typename: 'SignedUp' } });
    const person = await signedIn(email);
    expect(await person.run(VIEWER)).toEqual({ viewer: { email, memberships: [], member: null } });
    expect(await api.anonymous.run(VIEWER)).toEqual({ viewer: null });
  });

  test('signing up with a known address answers the same and changes nothing', async () => {
    const email = newEmail();
    await signedUp(email);
    const again = await api.anonymous.send(SIGN_UP, { input: { email: email.toUpperCase(), password: 'another good password', name: 'Eve', language: 'EN' } });
    expect(again.data).toEqual({ signUp: { __typename: 'SignedUp' } });
    expect(at(await api.anonymous.run(SIGN_IN, { input: { email, password: 'another good password' } }), 'signIn.code')).toBe('SIGN_IN_FAILED');
  });

  test('a wrong password and an unknown address get the same answer', async () => {
    const email = newEmail();
    await signedUp(email);
    const wrong = await api.anonymous.send(SIGN_IN, { input: { email, password: 'not this one' } });
    const unknown = await api.anonymous.send(SIGN_IN, { input: { email: newEmail(), password: 'not this one' } });
    expect([wrong.status, wrong.text]).toEqual([unknown.status, unknown.text]);
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  test.each([
    ['short', 'PASSWORD_TOO_SHORT'],
    ['x'.repeat(129), 'PASSWORD_TOO_LONG'],
    ['password', 'PASSWORD_TOO_COMMON'],
    ['qwerty123', 'PASSWORD_TOO_COMMON'],
    ['aaaaaaaaaaaa', 'PASSWORD_TOO_COMMON'],
  ])('the password %j is refused on its field', async (password, code) => {
    const data = await api.anonymous.run(SIGN_UP, { input: { email: newEmail(), password, name: 'Ada', language: 'EN' } });
    expect(at(data, 'signUp.fields')).toMatchObject([{ path: 'password', code }]);
  });

  test('a password without digits or capitals, of 64 characters, with ż typed in two ways, works', async () => {
    const email = newEmail();
    const composed = `zażółć gęślą jaźń ${'a'.repeat(46)}`;
    await signedUp(email, composed);
    expect(at(await api.anonymous.run(SIGN_IN, { input: { email, password: composed.normalize('NFD') } }), 'signIn.__typename')).toBe('SignedIn');
  });

  test('bad input names every wrong field in the reader\'s language', async () => {
    const input = { email: 'nobody', password: '', name: '\0', language: 'PL' };
    const data = await api.anonymous.run(SIGN_UP, { input }, { 'accept-language': 'pl' });
    expect(at(data, 'signUp.fields')).toEqual([
      { path: 'email', code: 'BAD_EMAIL', message: 'Podaj pełny adres e-mail.' },
      { path: 'password', code: 'REQUIRED', message: 'Uzupełnij to pole.' },
      { path: 'name', code: 'BAD_CHARACTERS', message: expect.stringContaining('znaki') },
    ]);
  });

  test('changing the password ends every other session and gives this one a new cookie', async () => {
    const email = newEmail();
    const first = await signedUp(email);
    const second = await signedIn(email);
    const CHANGE = 'mutation($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ... on ValidationProblem { fields { path code } } } }';
    const wrong = await second.run(CHANGE, { input: { currentPassword: 'nope nope nope', newPassword: 'a new good password' } });
    expect(at(wrong, 'changePassword.fields')).toEqual([{ path: 'currentPassword', code: 'WRONG_PASSWORD' }]);
    const answer = await second.send(CHANGE, { input: { currentPassword: PASSWORD, newPassword: 'a new good password' } });
    expect(answer.data).toEqual({ changePassword: { __typename: 'PasswordChanged' } });
    const renewed = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(renewed).not.toBe(second.cookie);
    expect(at(await first.run(VIEWER), 'viewer')).toBeNull();
    expect(at(await second.run(VIEWER), 'viewer')).toBeNull();
    expect(at(await new Person(api, { cookie: renewed, slug: '', name: 'renewed' }).run(VIEWER), 'viewer.email')).toBe(email);
  });

  test('sessions are listed and one can be ended; somebody else\'s cannot', async () => {
    const email = newEmail();
    const here = await signedUp(email);
    const there = await signedIn(email);
    const stranger = await signedUp();
    const { sessions } = await here.run<{ sessions: { id: string; current: boolean }[] }>('{ sessions { id current } }');
    expect(sessions.map((session) => session.current).sort()).toEqual([false, true]);
    const other = sessions.find((session) => !session.current)?.id;
    const REVOKE = 'mutation($id: ID!) { revokeSession(input: { id: $id }) { __typename } }';
    expect(at(await stranger.run(REVOKE, { id: other }), 'revokeSession.__typename')).toBe('NotFoundProblem');
    expect(at(await here.run(REVOKE, { id: other }), 'revokeSession.__typename')).toBe('SessionRevoked');
    expect(at(await there.run(VIEWER), 'viewer')).toBeNull();
  });

  test('signing out ends the session at once', async () => {
    const person = await signedUp();
    const answer = await person.send('mutation { signOut { __typename } }');
    expect(answer.headers.getSetCookie()[0]).toContain('tandem_session=;');
    expect(at(await person.run(VIEWER), 'viewer')).toBeNull();
  });

  test('the profile changes name and language; messages follow', async () => {
    const person = await signedUp();
    await person.run('mutation { updateProfile(input: { language: PL, name: "Ada Nowa" }) { __typename } }');
    const empty = await person.run('mutation { updateProfile(input: {}) { ... on Problem { message } } }');
    expect(at(empty, 'updateProfile.message')).toBe('Popraw zaznaczone pola.');
  });
});

describe('workspaces', () => {
  const CREATE = `mutation($input: CreateWorkspaceInput!) { createWorkspace(input: $input) {
    __typename ... on WorkspaceCreated { workspace { slug } } ... on ValidationProblem { fields { path code } } } }`;
  const input = { name: 'Żółta Łódź', language: 'PL', country: 'PL', timezone: 'Europe/Warsaw', side: 'IT' };

  test('the founder becomes owner; the address is made from the name; a taken one is refused', async () => {
    const founder = await signedUp();
    expect(at(await founder.run(CREATE, { input }), 'createWorkspace.workspace.slug')).toBe('zolta-lodz');
    expect(await founder.run(VIEWER)).toMatchObject({ viewer: { memberships: [{ role: 'OWNER', side: 'IT', workspace: { slug: 'zolta-lodz' } }] } });
    expect(at(await founder.run(CREATE, { input }), 'createWorkspace.fields')).toEqual([{ path: 'slug', code: 'SLUG_TAKEN' }]);
    expect((await api.anonymous.send(CREATE, { input })).status).toBe(401);
  });

  test('unknown time zone and country are refused on their fields', async () => {
    const founder = await signedUp();
    const data = await founder.run(CREATE, { input: { ...input, timezone: 'Mars/Base', country: 'pl' } });
    expect(at(data, 'createWorkspace.fields')).toEqual([{ path: 'timezone', code: 'BAD_TIMEZONE' }, { path: 'country', code: 'BAD_COUNTRY' }]);
  });

  test('amounts are in the currency of the country until settings say another; an unknown code is refused on its field', async () => {
    const CURRENCY = '{ workspace { currency version } }';
    const UPDATE = `mutation($input: UpdateWorkspaceInput!) { updateWorkspace(input: $input) {
      ... on WorkspaceUpdated { workspace { currency country } } ... on ValidationProblem { fields { path code } } } }`;
    const mine = await api.workspace();
    expect(await mine.owner.run(CURRENCY)).toEqual({ workspace: { currency: 'PLN', version: 1 } });
    const moved = await mine.owner.run(UPDATE, { input: { expectedVersion: 1, country: 'CZ' } });
    expect(at(moved, 'updateWorkspace.workspace')).toEqual({ country: 'CZ', currency: 'PLN' });
    for (const currency of ['pln', 'XX', 'ZZZ']) {
      const refused = await mine.owner.run(UPDATE, { input: { expectedVersion: 2, currency } });
      expect(at(refused, 'updateWorkspace.fields')).toEqual([{ path: 'currency', code: 'BAD_CURRENCY' }]);
    }
    const changed = await mine.owner.run(UPDATE, { input: { expectedVersion: 2, currency: 'CZK' } });
    expect(at(changed, 'updateWorkspace.workspace.currency')).toBe('CZK');
  });

  test.each([['DE', 'EUR'], ['GB', 'GBP'], ['PL', 'PLN'], ['LI', 'CHF']])('a workspace of %s begins with %s', (country, currency) => {
    expect(currencyOf(country)).toBe(currency);
    expect(isCurrency(currency)).toBe(true);
  });

  test('settings: an older version is a conflict that carries both texts, and nothing is lost', async () => {
    const UPDATE = `mutation($input: UpdateWorkspaceInput!) { updateWorkspace(input: $input) { __typename
      ... on WorkspaceUpdated { workspace { name version } } ... on ConflictProblem { expectedVersion currentVersion fields { path yours current } } } }`;
    const mine = await api.workspace();
    const first = await mine.owner.run(UPDATE, { input: { expectedVersion: 1, name: 'First' } });
    expect(first).toMatchObject({ updateWorkspace: { workspace: { name: 'First', version: 2 } } });
    const second = await mine.owner.run(UPDATE, { input: { expectedVersion: 1, name: 'Second' } });
    expect(at(second, 'updateWorkspace')).toMatchObject({ expectedVersion: 1, currentVersion: 2, fields: [{ path: 'name', yours: 'Second', current: 'First' }] });
    expect((await mine.cio.send(UPDATE, { input: { expectedVersion: 2, name: 'Third' } })).status).toBe(403);
  });
});

describe('members and invitations', () => {
  test('an invited person accepts with a new account and lands in role and department', async () => {
    const email = newEmail();
    const invited = await ws.cio.run(INVITE, { input: { email, role: 'MEMBER', departmentId: await departmentId('MARKETING') } });
    const token = String(at(invited, 'inviteMember.url')).split('/').at(-1);
    expect(await api.anonymous.run(PREVIEW, { token })).toEqual({
      invitation: { workspaceName: 'Test', email, role: 'MEMBER', invitedByName: 'Cezary Cio' },
    });
    const answer = await api.anonymous.send(ACCEPT, { input: { token, name: 'Nina', password: PASSWORD } });
    expect(answer.data).toEqual({ acceptInvitation: { __typename: 'InvitationAccepted', slug: ws.owner.slug } });
    const nina = new Person(api, { cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '', slug: ws.owner.slug, name: 'Nina' });
    expect(await nina.run(VIEWER)).toMatchObject({ viewer: { memberships: [{ role: 'MEMBER', side: 'MARKETING' }] } });
    expect(at(await api.anonymous.run(ACCEPT, { input: { token, name: 'Eve', password: PASSWORD } }), 'acceptInvitation.code')).toBe('INVITATION_UNUSABLE');
  });

  test('an invitation is for one address, and a withdrawn or expired one is no invitation', async () => {
    const invite = async () => {
      const data = await ws.owner.run(INVITE, { input: { email: newEmail(), role: 'MEMBER', departmentId: await departmentId('IT') } });
      return { id: idAt(data, 'inviteMember.invitation.id'), token: String(at(data, 'inviteMember.url')).split('/').at(-1) };
    };
    const stranger = await signedUp();
    const { token, id } = await invite();
    expect(at(await stranger.run(ACCEPT, { input: { token } }), 'acceptInvitation.code')).toBe('INVITATION_FOR_ANOTHER');
    await ws.owner.run('mutation($id: ID!) { revokeInvitation(input: { id: $id }) { __typename } }', { id });
    expect(await api.anonymous.run(PREVIEW, { token })).toEqual({ invitation: null });
    expect(await api.anonymous.run(PREVIEW, { token: 'x'.repeat(43) })).toEqual({ invitation: null });
    const late = await invite();
    await ws.as(ws.owner, 'OWNER', null, (ctx) => ctx.query(`update invitations set expires_at = now() - interval '1 s' where workspace_id = $1 and id = $2`, [ws.id, late.id]));
    expect(at(await api.anonymous.run(ACCEPT, { input: { token: late.token, name: 'Eve', password: PASSWORD } }), 'acceptInvitation.code')).toBe('INVITATION_UNUSABLE');
  });

  test('only the hash of an invitation is stored, also in what is kept for repeated requests', async () => {
    const key = randomUUID();
    const variables = { input: { email: newEmail(), role: 'MEMBER', departmentId: await departmentId('IT') } };
    const first = await ws.owner.run(INVITE, variables, { 'idempotency-key': key });
    const again = await ws.owner.run(INVITE, variables, { 'idempotency-key': key });
    expect(at(again, 'inviteMember.invitation')).toEqual(at(first, 'inviteMember.invitation'));
    expect(at(again, 'inviteMember.url')).toBeNull();
  });

  test('members and viewers may not invite; roles and departments must match', async () => {
    const input = { email: newEmail(), role: 'CIO', departmentId: await departmentId('MARKETING') };
    expect((await ws.it.send(INVITE, { input })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(at(await ws.owner.run(INVITE, { input }), 'inviteMember.fields')).toEqual([{ path: 'role', code: 'ROLE_NEEDS_SIDE' }]);
    expect(at(await ws.owner.run(INVITE, { input: { ...input, departmentId: randomUUID() } }), 'inviteMember.__typename')).toBe('NotFoundProblem');
  });

  test('an administrator changes a role; the last owner stays', async () => {
    const mine = await api.workspace();
    const admin = await mine.join('Adam Admin', 'ADMIN', null);
    const input = { id: mine.it.memberId, expectedVersion: 1, role: 'VIEWER' };
    expect(await admin.run(UPDATE_MEMBER, { input })).toMatchObject({ updateMember: { member: { role: 'VIEWER', version: 2 } } });
    expect(at(await admin.run(UPDATE_MEMBER, { input }), 'updateMember')).toMatchObject({ __typename: 'ConflictProblem', currentVersion: 2 });
    const owner = { id: mine.owner.memberId, expectedVersion: 1, role: 'MEMBER' };
    expect(at(await admin.run(UPDATE_MEMBER, { input: owner }), 'updateMember.code')).toBe('ONLY_OWNERS_MAKE_OWNERS');
    expect(at(await mine.owner.run(UPDATE_MEMBER, { input: owner }), 'updateMember.code')).toBe('LAST_OWNER');
    expect((await mine.cio.send(UPDATE_MEMBER, { input })).status).toBe(403);
  });

  test('suspended and active again, then removed for good: back in leads a new invitation only, and what they wrote is theirs', async () => {
    const mine = await api.workspace();
    const email = newEmail();
    const department = at(await mine.owner.run('{ workspace { departments { id } } }'), 'workspace.departments.0.id');
    const person = await signedUp(email);
    const join = async (role: string) => {
      const invited = await mine.owner.run(INVITE, { input: { email, role, departmentId: department } });
      const answer = await person.run(ACCEPT, { input: { token: String(at(invited, 'inviteMember.url')).split('/').at(-1) } });
      return at(answer, 'acceptInvitation.code') ?? at(answer, 'acceptInvitation.__typename');
    };
    const membership = async () => {
      const found = await mine.owner.run('query($s: String!) { members(first: 1, filter: { search: $s }) { edges { node { id } } } }', { s: email });
      return at(found, 'members.edges.0.node.id');
    };
    expect(await join('MEMBER')).toBe('InvitationAccepted');
    const id = await membership();
    const change = async (expectedVersion: number, patch: object) => at(await mine.owner.run(UPDATE_MEMBER, { input: { id, expectedVersion, ...patch } }), 'updateMember');
    expect(await change(1, { state: 'SUSPENDED' })).toMatchObject({ member: { state: 'SUSPENDED' } });
    expect(await change(2, { state: 'ACTIVE' })).toMatchObject({ member: { state: 'ACTIVE' } });
    expect(await join('VIEWER')).toBe('ALREADY_MEMBER');
    expect(await change(3, { state: 'REMOVED' })).toMatchObject({ member: { state: 'REMOVED' } });
    for (const patch of [{ state: 'ACTIVE' }, { state: 'SUSPENDED' }, { role: 'OWNER' }]) expect(await change(4, patch)).toMatchObject({ code: 'MEMBER_REMOVED' });
    expect(at(await mine.owner.run('query($id: ID!) { member(id: $id) { viewerCan { update } } }', { id }), 'member.viewerCan.update')).toBe(false);
    expect(await join('CIO')).toBe('InvitationAccepted');
    expect(await membership()).toBe(id);
    expect(await mine.owner.run('query($id: ID!) { member(id: $id) { state role department { head { id } } } }', { id })).toEqual({ member: { state: 'ACTIVE', role: 'CIO', department: { head: { id } } } });
  });

  test('Tandem\'s own membership cannot be changed, nor does it ever count as an owner', async () => {
    const mine = await api.workspace();
    const machine = (await mine.as(mine.owner, 'OWNER', null, asMachine)).memberId;
    const promote = { id: machine, expectedVersion: 1, state: 'ACTIVE', role: 'OWNER' };
    expect(at(await mine.owner.run(UPDATE_MEMBER, { input: promote }), 'updateMember.__typename')).toBe('NotFoundProblem');
    await mine.as(mine.owner, 'OWNER', null, (ctx) => ctx.query(`update memberships set role = 'OWNER', state = 'ACTIVE' where workspace_id = $1 and id = $2`, [mine.id, machine]));
    const leave = { id: mine.owner.memberId, expectedVersion: 1, state: 'REMOVED' };
    expect(at(await mine.owner.run(UPDATE_MEMBER, { input: leave }), 'updateMember.code')).toBe('LAST_OWNER');
  });

  test('a workspace has one IT and one marketing department; an administrator renames them and adds others', async () => {
    const mine = await api.workspace();
    const admin = await mine.join('Adam Admin', 'ADMIN', null);
    const CREATE = 'mutation($input: CreateDepartmentInput!) { createDepartment(input: $input) { ... on DepartmentSaved { department { kind name { en } } } ... on ValidationProblem { fields { path code } } } }';
    const RENAME = `mutation($input: UpdateDepartmentInput!) { updateDepartment(input: $input) { ... on DepartmentSaved { department { kind name { text } version } }
      ... on ConflictProblem { fields { path yours current } } ... on ValidationProblem { fields { path code } } } }`;
    expect(await admin.run(CREATE, { input: { name: { en: 'Logistics' } } })).toEqual({ createDepartment: { department: { kind: 'OTHER', name: { en: 'Logistics' } } } });
    expect(at(await admin.run(CREATE, { input: { name: { en: ' ' } } }), 'createDepartment.fields')).toEqual([{ path: 'name', code: 'REQUIRED' }]);
    const all = at(await admin.run('{ workspace { departments { id kind } } }'), 'workspace.departments') as { id: string; kind: string }[];
    expect(all.map(({ kind }) => kind)).toEqual(['IT', 'MARKETING', 'OTHER', 'OTHER']);
    const rename = (name: string) => admin.run(RENAME, { input: { id: all[0]?.id, expectedVersion: 1, name: { en: name } } });
    expect(await rename('Technology')).toEqual({ updateDepartment: { department: { kind: 'IT', name: { text: 'Technology' }, version: 2 } } });
    expect(at(await rename('IT & data'), 'updateDepartment.fields')).toEqual([{ path: 'name.en', yours: 'IT & data', current: 'Technology' }]);
    expect((await mine.cio.send(CREATE, { input: { name: { en: 'Mine' } } })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await mine.cio.send(RENAME, { input: { id: all[0]?.id, expectedVersion: 2, name: { en: 'Mine' } } })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    for (const kind of ['IT', 'MARKETING'] as const) {
      const second = mine.as(mine.owner, 'OWNER', null, (ctx) => insertRow(ctx, DepartmentRow, { kind, name: { en: 'Second' }, headId: null }));
      await expect(second).rejects.toThrow(/departments_one_of_each_side/);
    }
  });

  test('a removed member loses access with the next request, and stays as author', async () => {
    const mine = await api.workspace();
    await mine.owner.run(UPDATE_MEMBER, { input: { id: mine.marketing.memberId, expectedVersion: 1, state: 'REMOVED' } });
    expect((await mine.marketing.send('{ workspace { name } }')).errors[0]?.extensions.code).toBe('NOT_A_MEMBER');
    expect(await mine.owner.run('query($id: ID!) { member(id: $id) { name state } }', { id: mine.marketing.memberId })).toEqual({
      member: { name: 'Maria Marketing', state: 'REMOVED' },
    });
  });

  test('the list is paged by name in Polish order, in one statement', async () => {
    const mine = await api.workspace();
    for (const name of ['Łucja', 'Lena', 'Zofia', 'Żaneta', 'Ćwirko']) await mine.join(name, 'MEMBER', 'IT');
    const PAGE = 'query($after: String) { members(first: 3, after: $after) { edges { node { name department { kind } } } pageInfo { hasNextPage endCursor } } }';
    interface Page {
      members: { edges: { node: { name: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const names: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await mine.viewer.run<Page>(PAGE, { after });
      names.push(...page.members.edges.map((edge) => edge.node.name));
      after = page.members.pageInfo.hasNextPage ? page.members.pageInfo.endCursor : null;
    } while (after);
    expect(names).toEqual([...names].sort(new Intl.Collator('pl').compare));
    expect(names).toHaveLength(12);
    const statements = await api.statements(() => mine.viewer.run(PAGE));
    expect(statements).toHaveLength(2); // the page, and the departments of everybody on it
  });
});
