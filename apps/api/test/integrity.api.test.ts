import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import WebSocket from 'ws';
import { allActions } from '../src/platform/audit/actions.ts';
import { firstBrokenPosition } from '../src/platform/audit/audit.reads.ts';
import { WorkspacesService } from '../src/platform/identity/workspaces.service.ts';
import { PublishedTexts } from '../src/platform/text/published-texts.ts';
import { onServer } from '../../../tools/jest/test-database.mjs';
import { at, Person, startApi, type TestApi, type TestWorkspace } from './harness.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const RENAME = `mutation($input: UpdateWorkspaceInput!) { updateWorkspace(input: $input) { __typename
  ... on WorkspaceUpdated { workspace { name version } } ... on ConflictProblem { currentVersion fields { path yours current } } } }`;
const EVENTS = 'query($filter: AuditEventFilter) { auditEvents(first: 100, filter: $filter) { edges { node { position action sentence actor { name } changes { path before after } } } } }';
interface Events {
  auditEvents: { edges: { node: { position: number; action: string; sentence: string } }[] };
}
const events = async (person: Person, filter: object = {}) => (await person.run<Events>(EVENTS, { filter })).auditEvents.edges.map((edge) => edge.node);
const chain = (ws: TestWorkspace) => ws.as(ws.owner, 'OWNER', null, firstBrokenPosition);

describe('audit', () => {
  test('each change leaves one event, in order, in the reader\'s language; a failed change leaves none', async () => {
    const ws = await api.workspace();
    const before = (await events(ws.owner)).length;
    await ws.owner.run(RENAME, { input: { expectedVersion: 1, name: 'New name' } });
    await ws.owner.run(RENAME, { input: { expectedVersion: 1, name: 'Too late' } });
    const after = await events(ws.owner);
    expect(after).toHaveLength(before + 1);
    expect(after[0]).toMatchObject({ action: 'workspace.updated', sentence: 'Workspace settings changed' });
    const polish = await ws.owner.run<Events>(EVENTS, { filter: { action: 'workspace.updated' } }, { 'x-tandem-language': 'pl' });
    expect(polish.auditEvents.edges[0]?.node.sentence).toBe('Zmieniono ustawienia przestrzeni');
  });

  test('a change that leaves no event is a fault, and is taken back', async () => {
    const ws = await api.workspace();
    const before = (await events(ws.owner)).length;
    const silent = jest.spyOn(api.app.get(WorkspacesService), 'update').mockImplementation(async (ctx) => {
      await ctx.query('update workspaces set name = $2 where id = $1', [ctx.workspaceId, 'Silently']);
    });
    const answer = await ws.owner.send(RENAME, { input: { expectedVersion: 1, name: 'Silently' } });
    silent.mockRestore();
    expect(answer.errors[0]?.extensions.code).toBe('INTERNAL');
    expect(answer.text).not.toContain('audit');
    expect(await ws.owner.run('{ workspace { name } }')).toEqual({ workspace: { name: 'Test' } });
    expect(await events(ws.owner)).toHaveLength(before);
  });

  test('it filters by person, thing and day, and is not for everybody', async () => {
    const ws = await api.workspace();
    await ws.owner.run(RENAME, { input: { expectedVersion: 1, name: 'X1' } });
    expect(await events(ws.owner, { actorId: ws.cio.memberId })).toEqual([]);
    expect(await events(ws.owner, { entityId: ws.id, action: 'workspace.updated' })).toHaveLength(1);
    expect(await events(ws.owner, { to: '2020-01-01' })).toEqual([]);
    expect((await ws.it.send(EVENTS)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('the application cannot change or remove an event; the chain finds what a superuser altered', async () => {
    const ws = await api.workspace();
    for (const version of [1, 2, 3]) await ws.owner.run(RENAME, { input: { expectedVersion: version, name: `Name ${version}` } });
    expect(await chain(ws)).toBeNull();
    const tamper = (sql: string) => ws.as(ws.owner, 'OWNER', null, (ctx) => ctx.query(sql));
    await expect(tamper(`update audit_events set action = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(tamper('delete from audit_events')).rejects.toThrow(/permission denied/);
    const superuser = new URL(JSON.parse(process.env.TANDEM_TEST_DATABASE ?? '{}').adminUrl as string);
    superuser.pathname = new URL(api.ownerUrl).pathname;
    await onServer(superuser.toString(), `update audit_events set changes = '[]' where workspace_id = '${ws.id}' and position = 3`);
    expect(await chain(ws)).toBe(3);
    await onServer(superuser.toString(), `delete from audit_events where workspace_id = '${ws.id}' and position = 2`);
    expect(await chain(ws)).not.toBeNull();
  });
});

/** Columns of JSON whose words the glossary does not read, each with the reason. */
const UNREAD: Record<string, string> = {
  'departments.name': 'the name of a department, which its own people and the other side know',
  'goal_versions.snapshot': 'what was signed: the same words stand in the goal',
  'articles.body': 'marks and headings; its words are in body_text',
  'article_versions.title': 'what the article said before: it was read when it was published',
  'article_versions.summary': 'what the article said before: it was read when it was published',
  'article_versions.body': 'what the article said before: it was read when it was published',
  'decision_rights.filter': 'no text: which things the rule watches',
  'crossings.title': 'a copy of the title of the thing',
  'crossings.input': 'what was sent; it becomes text of the thing when it is approved',
  'crossings.changes': 'what was sent; it becomes text of the thing when it is approved',
  'crossings.authority': 'no text: role, side and version',
  'term_versions.snapshot': 'the glossary itself',
  'term_proposals.snapshot': 'the glossary itself',
  'term_proposals.note': 'talks about a word by its name',
  'term_proposals.reason': 'talks about a word by its name',
  'text_scans.unknown': 'what was read',
  'customer_data_import_rows.before': 'what an import replaced, to take it back',
  'requests.forecast': 'no text: figures of the day of submission',
  'pulse_surveys.questions': 'the questions of the product, in its own words',
  'pulse_surveys.topic': 'the question of the product, in its own words',
  'board_pack_shares.pack': 'what the board got on that day: the same words stand in the things',
  'quiz_questions.prompt': 'made of the glossary to ask for a word',
  'quiz_questions.options': 'made of the glossary to ask for a word',
  'quiz_questions.explanation': 'made of the glossary to ask for a word',
};

test('every text in two languages is read by the glossary when it is published, or there is a reason why not', () => {
  const declared = api.app.get(PublishedTexts).declarations();
  const read = declared.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`));
  const columns = api.app.get(DataSource).entityMetadatas.flatMap(({ tableName, columns }) => columns.map(({ databaseName, type }) => ({ name: `${tableName}.${databaseName}`, type })));
  const texts = columns.filter(({ type }) => type === 'jsonb').map(({ name }) => name);
  expect(texts.filter((name) => !read.includes(name) && !(name in UNREAD))).toEqual([]);
  expect(read.filter((name) => !texts.includes(name))).toEqual([]);
  expect(Object.keys(UNREAD).filter((name) => !texts.includes(name) || read.includes(name))).toEqual([]);
  // Where the texts belong to something else, that has to leave events of its own.
  const audited = new Set(allActions().map(({ entity }) => entity));
  expect(declared.flatMap(({ entity, of }) => (of ? Object.keys(of) : [entity])).filter((entity) => !audited.has(entity))).toEqual([]);
  expect(declared.flatMap(({ table, of }) => Object.values(of ?? {}).map((column) => `${table}.${column}`)).filter((name) => !columns.some((column) => column.name === name))).toEqual([]);
});

describe('two people, one row', () => {
  test('of two edits of one version one wins and the other learns both texts', async () => {
    const ws = await api.workspace();
    const answers = await Promise.all(['Left', 'Right'].map((name) => ws.owner.run(RENAME, { input: { expectedVersion: 1, name } })));
    expect(answers.map((answer) => at(answer, 'updateWorkspace.__typename')).sort()).toEqual(['ConflictProblem', 'WorkspaceUpdated']);
    const winner = at(answers.find((answer) => at(answer, 'updateWorkspace.workspace')), 'updateWorkspace.workspace.name');
    const conflict = at(answers.find((answer) => at(answer, 'updateWorkspace.fields')), 'updateWorkspace.fields.0');
    expect(conflict).toEqual({ path: 'name', yours: winner === 'Left' ? 'Right' : 'Left', current: winner });
  });

  test('a text in two languages is compared language by language, and the conflict says who saved first', async () => {
    const ws = await api.workspace();
    const made = await ws.cio.run('mutation($input: CreateTeamInput!) { createTeam(input: $input) { ... on TeamSaved { team { id } } } }', {
      input: { name: { pl: 'Zespół', en: 'Team' }, kind: 'JOINT', interactionMode: 'COLLABORATION' },
    });
    const change = (name: object) => ({ input: { id: at(made, 'createTeam.team.id'), expectedVersion: 1, name, interactionMode: 'COLLABORATION' } });
    const UPDATE = `mutation($input: UpdateTeamInput!) { updateTeam(input: $input) { __typename ... on ConflictProblem { changedBy { name } fields { path yours current } } } }`;
    await ws.cmo.run(UPDATE, change({ pl: 'Zespół marketingu', en: 'Team' }));
    const { updateTeam } = await ws.cio.run<{ updateTeam: object }>(UPDATE, change({ pl: 'Zespół IT', en: 'Team' }));
    expect(updateTeam).toEqual({
      __typename: 'ConflictProblem',
      changedBy: { name: 'Celina Cmo' },
      fields: [{ path: 'name.pl', yours: 'Zespół IT', current: 'Zespół marketingu' }],
    });
  });
});

describe('idempotency keys', () => {
  const input = { expectedVersion: 1, name: 'Once' };
  const key = () => ({ 'idempotency-key': randomUUID() });

  test('the same request twenty times in parallel happens once and is answered alike', async () => {
    const ws = await api.workspace();
    const header = key();
    const answers = await Promise.all(Array.from({ length: 20 }, () => ws.owner.run(RENAME, { input }, header)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ updateWorkspace: { workspace: { name: 'Once', version: 2 } } });
    expect(await events(ws.owner, { action: 'workspace.updated' })).toHaveLength(1);
  });

  test('the same key for another request is refused with 422; the same key elsewhere is another key', async () => {
    const [ws, other] = [await api.workspace(), await api.workspace()];
    const header = key();
    await ws.owner.run(RENAME, { input }, header);
    const reused = await ws.owner.send(RENAME, { input: { ...input, name: 'Else' } }, header);
    expect([reused.status, reused.errors[0]?.extensions.code]).toEqual([422, 'KEY_REUSED']);
    expect(await other.owner.run(RENAME, { input: { ...input, name: 'Else' } }, header)).toMatchObject({ updateWorkspace: { workspace: { name: 'Else' } } });
  });

  test('a request that failed may be repeated with its key', async () => {
    const ws = await api.workspace();
    const header = key();
    await ws.owner.run(RENAME, { input: { expectedVersion: 9, name: 'Once' } }, header);
    expect(await ws.owner.run(RENAME, { input }, header)).toMatchObject({ updateWorkspace: { workspace: { version: 2 } } });
  });
});

describe('following changes', () => {
  const follow = (person: Person, after: number | null, seen: number[]) => {
    const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql?workspace=${person.slug}`, 'graphql-transport-ws', { headers: { cookie: person.cookie, origin: api.url } });
    const ready = new Promise<void>((resolve) => {
      socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
      socket.on('message', (data) => {
        const message = JSON.parse(String(data)) as { type: string; payload?: { data?: { workspaceChanged: { position: number } } } };
        if (message.type === 'connection_ack') {
          const query = 'subscription($after: Int) { workspaceChanged(after: $after) { position } }';
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables: { after } } }));
          setTimeout(resolve, 200);
        }
        if (message.payload?.data) seen.push(message.payload.data.workspaceChanged.position);
      });
    });
    return { socket, ready };
  };
  const until = async (done: () => boolean) => {
    for (let waited = 0; waited < 20_000 && !done(); waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
  };

  test('a member hears of every change in order, of nothing elsewhere, and goes on after a lost connection', async () => {
    const [ws, other] = [await api.workspace(), await api.workspace()];
    const seen: number[] = [];
    const first = follow(ws.it, null, seen);
    await first.ready;
    await other.owner.run(RENAME, { input: { expectedVersion: 1, name: 'Elsewhere' } });
    await ws.owner.run(RENAME, { input: { expectedVersion: 1, name: 'One' } });
    await until(() => seen.length > 0);
    first.socket.terminate();
    await ws.owner.run(RENAME, { input: { expectedVersion: 2, name: 'Two' } });
    await ws.owner.run(RENAME, { input: { expectedVersion: 3, name: 'Three' } });
    const [start = 0] = seen;
    const second = follow(ws.it, start, seen);
    await until(() => seen.length >= 3);
    second.socket.terminate();
    expect(seen).toEqual([start, start + 1, start + 2]);
  });

  test('a removed member hears nothing more, although the socket is open', async () => {
    const ws = await api.workspace();
    const seen: number[] = [];
    const { socket, ready } = follow(ws.it, null, seen);
    await ready;
    const REMOVE = 'mutation($id: ID!) { updateMember(input: { id: $id, expectedVersion: 1, state: REMOVED }) { __typename } }';
    await ws.owner.run(REMOVE, { id: ws.it.memberId });
    await ws.owner.run(RENAME, { input: { expectedVersion: 1, name: 'Secret' } });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    socket.terminate();
    expect(seen).toEqual([]);
  });

  test('however many follow, the log is looked at once a second, and all hear of a change that another process made', async () => {
    const ws = await api.workspace();
    const seen = Array.from({ length: 12 }, (): number[] => []);
    const all = seen.map((own) => follow(ws.it, 0, own));
    await Promise.all(all.map(({ ready }) => ready));
    await until(() => seen.every((own) => own.length > 0)); // what was before they came
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const quiet = await api.statements(() => new Promise((resolve) => setTimeout(resolve, 2_500)));
    expect(quiet.filter((text) => text.includes('from audit_events')).length).toBeLessThan(12);
    const before = seen.map((own) => own.length);
    const other = await startApi({}, api);
    await new Person(other, ws.owner).run(RENAME, { input: { expectedVersion: 1, name: 'Told' } });
    await until(() => seen.every((own, index) => own.length > (before[index] ?? 0)));
    for (const { socket } of all) socket.terminate();
    await other.close();
    expect(seen.map((own) => own.length)).toEqual(before.map((count) => count + 1));
  });
});
