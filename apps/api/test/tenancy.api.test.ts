import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { ANONYMOUS } from '../src/platform/database/tenant-table.ts';
import { idAt, startApi, type TestApi } from './harness.ts';

let api: TestApi;
let owner: pg.Client;
beforeAll(async () => {
  api = await startApi();
  owner = new pg.Client({ connectionString: api.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

/** Tables of the whole instance, each with the reason why it belongs to no workspace. A stale entry fails too. */
const GLOBAL_TABLES: Record<string, string> = {
  users: 'a person may belong to several workspaces',
  sessions: 'a session belongs to a person',
  account_events: 'what happened to an account',
  throttles: 'attempts before anybody is known',
  workspaces: 'the tenant itself: its id is the workspace id',
  migrations: 'bookkeeping of the owner',
};

/** Tables whose rows tell neither their author nor their time, each with the promise behind it. The migration declares them too; neither list may know more than the other. */
const ANONYMOUS_TABLES: Record<string, string> = {
  pulse_participations: 'who has answered, without when; forgotten when the survey closes',
  pulse_sides: 'how many answered, and their remarks, without whose',
  pulse_tallies: 'how often each answer was given, without by whom',
};

/** Records of the platform itself, whose author and time have columns of other names. */
const PLATFORM_RECORDS = ['audit_events', 'idempotency_keys', 'job_runs', 'workspace_versions'];

async function names(sql: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(sql);
  return rows.map((row) => row.name);
}

const TENANT = `c.relkind = 'r' and n.nspname = 'public' and c.relname <> all (array[${Object.keys(GLOBAL_TABLES).map((name) => `'${name}'`).join(', ')}])`;
const FROM = 'from pg_class c join pg_namespace n on n.oid = c.relnamespace';

describe('the catalog: every table of a workspace keeps the rules', () => {
  test('exceptions exist', async () => {
    expect((await names(`select c.relname as name ${FROM} where c.relkind = 'r' and n.nspname = 'public'`)).sort()).toEqual(expect.arrayContaining(Object.keys(GLOBAL_TABLES).sort()));
  });

  test.each([
    ['has workspace_id, not null, without a default', `select c.relname as name ${FROM} where ${TENANT} and not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and a.attnotnull and not a.atthasdef)`],
    ['enables and forces row security', `select c.relname as name ${FROM} where ${TENANT} and not (c.relrowsecurity and c.relforcerowsecurity)`],
    ['has the tenant policy on both reading and writing', `select c.relname as name ${FROM} where ${TENANT} and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant' and p.polcmd = '*' and p.polqual is not null and p.polwithcheck is not null)`],
    ['references workspaces', `select c.relname as name ${FROM} where ${TENANT} and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.confrelid = 'workspaces'::regclass)`],
    [
      'has workspace_id in its primary key and in every unique index',
      `select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
       where ${TENANT} and i.indisunique and not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and a.attnum = any(i.indkey))`,
    ],
    [
      'has workspace_id in every foreign key to another table of the workspace',
      `select k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
       join pg_class t on t.oid = k.confrelid
       where ${TENANT} and k.contype = 'f' and t.relname not in ('workspaces', 'users')
         and not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and a.attnum = any(k.conkey))`,
    ],
    ['never sets null on delete nor cascades updates', `select k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace where ${TENANT} and k.contype = 'f' and (k.confdeltype in ('n', 'd') or k.confupdtype in ('c', 'n', 'd'))`],
    ['is not owned by the application, which may not truncate', `select c.relname as name ${FROM} where n.nspname = 'public' and c.relkind = 'r' and (c.relowner = 'tandem_app'::regrole or has_table_privilege('tandem_app', c.oid, 'truncate'))`],
    ['has an index that starts with workspace_id for every foreign key', `
      select k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where ${TENANT} and k.contype = 'f' and array_length(k.conkey, 1) = 2 and k.conname not like '%created_by%'
        and not exists (select 1 from pg_index i where i.indrelid = c.oid and (i.indkey::int2[])[0:1] @> k.conkey::int2[] and (i.indkey::int2[])[0:1] <@ k.conkey::int2[])`],
  ])('every table %s', async (_rule, sql) => {
    expect(await names(sql)).toEqual([]);
  });

  test('no sequences, materialized views, plain views; security definer only in the audit trigger; no enum or numeric columns in indexes', async () => {
    expect(await names(`select c.relname as name ${FROM} where n.nspname = 'public' and c.relkind in ('S', 'm', 'v') and c.relname <> 'migrations_id_seq'`)).toEqual([]);
    expect(await names(`select proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and prosecdef`)).toEqual(['chain_audit_event']);
    expect(
      await names(`select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey) join pg_type t on t.oid = a.atttypid where n.nspname = 'public' and (t.typtype = 'e' or t.typname = 'numeric')`),
    ).toEqual([]);
  });

  test('what is declared anonymous has no author, time, version or id of its own; every other table made for people has them', async () => {
    const declared = `coalesce(obj_description(c.oid, 'pg_class'), '') = '${ANONYMOUS}'`;
    const has = (columns: string[]) => `exists (select 1 from pg_attribute a where a.attrelid = c.oid and not a.attisdropped and a.attname in (${columns.map((name) => `'${name}'`).join(', ')}))`;
    expect((await names(`select c.relname as name ${FROM} where ${TENANT} and ${declared}`)).sort()).toEqual(Object.keys(ANONYMOUS_TABLES).sort());
    expect(await names(`select c.relname as name ${FROM} where ${TENANT} and ${declared} and ${has(['id', 'created_at', 'created_by', 'updated_at', 'version'])}`)).toEqual([]);
    expect(await names(`select c.relname || '.' || a.attname as name ${FROM} join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 join pg_type t on t.oid = a.atttypid where ${TENANT} and ${declared} and t.typname in ('date', 'time', 'timestamp', 'timestamptz')`)).toEqual([]);
    // No anonymous table may also hold a person and something else than that they took part.
    expect(await names(`select c.relname as name ${FROM} where ${TENANT} and ${declared} and ${has(['member_id', 'user_id'])} and (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0) > 3`)).toEqual([]);
    const withoutAuthor = await names(`select c.relname as name ${FROM} where ${TENANT} and not ${declared} and not ${has(['created_by'])}`);
    expect(withoutAuthor.sort()).toEqual(PLATFORM_RECORDS);
  });

  test('the rules can fail: a careless table breaks them', async () => {
    await owner.query('create table careless (id uuid primary key, workspace_id uuid)');
    expect(await names(`select c.relname as name ${FROM} where ${TENANT} and not (c.relrowsecurity and c.relforcerowsecurity)`)).toEqual(['careless']);
    await owner.query('drop table careless');
  });
});

describe('row security by itself', () => {
  test('without a workspace nothing is seen; a row of another cannot be written, moved or reached', async () => {
    const [a, b] = [await api.workspace(), await api.workspace()];
    expect(await api.database.read({}, 'select 1 from memberships')).toEqual([]);
    const seen = await api.database.read<{ workspace_id: string }>({ workspaceId: a.id }, 'select distinct workspace_id from memberships');
    expect(seen).toEqual([{ workspace_id: a.id }]);
    const inA = (sql: string, values: unknown[]) => api.database.transaction({ workspaceId: a.id }, (tx) => tx.query(sql, values));
    await expect(inA(`update departments set workspace_id = $1 where kind = 'OTHER'`, [b.id])).rejects.toThrow();
    await expect(inA(`insert into departments (workspace_id, id, created_at, created_by, updated_at, kind, name) values ($1, $2, now(), $3, now(), 'OTHER', '{}')`, [b.id, randomUUID(), b.owner.memberId])).rejects.toThrow(/row-level security/);
    await expect(inA(`update departments set head_id = $1 where kind = 'OTHER'`, [b.cio.memberId])).rejects.toThrow(/foreign key/);
    await expect(api.database.read({ workspaceId: a.id }, 'truncate memberships')).rejects.toThrow();
  });

  test('the setting does not outlive its transaction', async () => {
    const a = await api.workspace();
    await api.database.read({ workspaceId: a.id }, 'select 1');
    const { rows } = await api.database.pool.query<{ left: string }>(`select coalesce(current_setting('app.workspace', true), '') as left`);
    expect(rows).toEqual([{ left: '' }]);
  });

  test('an invitation of another workspace opens nothing but itself', async () => {
    const [a, b] = [await api.workspace(), await api.workspace()];
    const { workspace } = await b.owner.run<{ workspace: { departments: { id: string }[] } }>('{ workspace { departments { id } } }');
    const data = await b.owner.run(`mutation($d: ID!) { inviteMember(input: { email: "x@example.test", role: MEMBER, departmentId: $d }) { ... on MemberInvited { url } } }`, { d: workspace.departments[0]?.id });
    const token = idAt(data, 'inviteMember.url').split('/').at(-1);
    const ACCEPT = 'mutation($t: String!) { acceptInvitation(input: { token: $t }) { __typename ... on Problem { code } } }';
    expect(await a.it.run(ACCEPT, { t: token })).toMatchObject({ acceptInvitation: { code: 'INVITATION_FOR_ANOTHER' } });
    expect(await a.it.run(ACCEPT, { t: 'y'.repeat(43) })).toMatchObject({ acceptInvitation: { code: 'INVITATION_UNUSABLE' } });
  });
});
