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
const CONSTRAINTS = 'from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace';
const INDEXES = 'from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace';
const POLICIES = 'from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace';
const DECLARED = `coalesce(obj_description(c.oid, 'pg_class'), '') = '${ANONYMOUS}'`;
const has = (...columns: string[]) => `exists (select 1 from pg_attribute a where a.attrelid = c.oid and not a.attisdropped and a.attname in (${columns.map((name) => `'${name}'`).join(', ')}))`;
/** What a policy must say, as PostgreSQL 15 to 18 write it: that the row is of the workspace of the transaction, and nothing beside it. */
const OWN_WORKSPACE = String.raw`^\(workspace_id = \( SELECT \(NULLIF\(current_setting\(''app\.workspace''::text, true\), ''''::text\)\)::uuid( AS "nullif")?\)\)$`;
const CARELESS = 'create table careless (id uuid primary key, workspace_id uuid)';

/** A rule of the catalog: SQL that names what breaks it, and something careless, which it must name. */
interface Rule {
  breakers: string;
  careless: string;
  named?: string;
}

const RULES: Record<string, Rule> = {
  'every table of a workspace has workspace_id, not null, without a default': {
    breakers: `select c.relname as name ${FROM} where ${TENANT} and not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and a.attnotnull and not a.atthasdef)`,
    careless: CARELESS,
  },
  'it enables row security': { breakers: `select c.relname as name ${FROM} where ${TENANT} and not c.relrowsecurity`, careless: 'alter table departments disable row level security', named: 'departments' },
  'it forces row security': { breakers: `select c.relname as name ${FROM} where ${TENANT} and not c.relforcerowsecurity`, careless: 'alter table departments no force row level security', named: 'departments' },
  'its policy for reading and writing is that a row is of the own workspace': {
    breakers: `select c.relname as name ${FROM} where ${TENANT} and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant' and p.polcmd = '*'
      and pg_get_expr(p.polqual, p.polrelid) ~ '${OWN_WORKSPACE}' and pg_get_expr(p.polwithcheck, p.polrelid) ~ '${OWN_WORKSPACE}')`,
    careless: 'drop policy tenant on departments; create policy tenant on departments using (true) with check (workspace_id is not null)',
    named: 'departments',
  },
  'what else its policies let through is known, and only to be read': {
    breakers: `select c.relname || '.' || p.polname as name ${POLICIES} where ${TENANT} and p.polname <> 'tenant' and not (p.polcmd = 'r' and p.polpermissive
      and c.relname || '.' || p.polname in ('memberships.own', 'departments.own', 'invitations.presented', 'board_pack_shares.presented'))`,
    careless: 'create policy careless on departments using (true)',
    named: 'departments.careless',
  },
  'it references workspaces': {
    breakers: `select c.relname as name ${FROM} where ${TENANT} and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.confrelid = 'workspaces'::regclass)`,
    careless: CARELESS,
  },
  'workspace_id is in its primary key and in every unique index': {
    breakers: `select i.indexrelid::regclass::text as name ${INDEXES} where ${TENANT} and i.indisunique and not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and a.attnum = any(i.indkey))`,
    careless: 'create unique index careless on departments (id)',
  },
  'workspace_id is in every foreign key to another table of the workspace': {
    breakers: `select k.conname as name ${CONSTRAINTS} join pg_class t on t.oid = k.confrelid where ${TENANT} and k.contype = 'f' and t.relname not in ('workspaces', 'users')
      and not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and a.attnum = any(k.conkey))`,
    careless: 'create unique index careless_ids on memberships (id); alter table departments add constraint careless foreign key (head_id) references memberships (id)',
  },
  'no foreign key sets null on delete or cascades updates': {
    breakers: `select k.conname as name ${CONSTRAINTS} where ${TENANT} and k.contype = 'f' and (k.confdeltype in ('n', 'd') or k.confupdtype in ('c', 'n', 'd'))`,
    careless: 'alter table departments add constraint careless foreign key (workspace_id, head_id) references memberships (workspace_id, id) on delete set null',
  },
  'the application may not truncate it': {
    breakers: `select c.relname as name ${FROM} where n.nspname = 'public' and c.relkind = 'r' and has_table_privilege('tandem_app', c.oid, 'truncate')`,
    careless: 'grant truncate on departments to tandem_app',
    named: 'departments',
  },
  'every foreign key has an index that starts with workspace_id': {
    breakers: `select k.conname as name ${CONSTRAINTS} where ${TENANT} and k.contype = 'f' and array_length(k.conkey, 1) = 2 and k.conname not like '%created_by%'
      and not exists (select 1 from pg_index i where i.indrelid = c.oid and (i.indkey::int2[])[0:1] @> k.conkey::int2[] and (i.indkey::int2[])[0:1] <@ k.conkey::int2[])`,
    careless: 'alter table departments add column other_id uuid, add constraint careless foreign key (workspace_id, other_id) references memberships (workspace_id, id)',
  },
  'no sequences, views or materialized views': {
    breakers: `select c.relname as name ${FROM} where n.nspname = 'public' and c.relkind in ('S', 'm', 'v') and c.relname <> 'migrations_id_seq'`,
    careless: 'create view careless as select id from departments',
  },
  'only the trigger of the audit log runs as its owner': {
    breakers: `select proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and prosecdef and proname <> 'chain_audit_event'`,
    careless: `create function careless() returns bigint language sql security definer as 'select count(*) from departments'`,
  },
  'no enum or numeric column in an index': {
    breakers: `select i.indexrelid::regclass::text as name ${INDEXES} join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey) join pg_type t on t.oid = a.atttypid where n.nspname = 'public' and (t.typtype = 'e' or t.typname = 'numeric')`,
    careless: 'alter table departments add column share numeric; create index careless on departments (workspace_id, share)',
  },
  'what is declared anonymous has no author, time, version or id of its own': {
    breakers: `select c.relname as name ${FROM} where ${TENANT} and ${DECLARED} and ${has('id', 'created_at', 'created_by', 'updated_at', 'version')}`,
    careless: 'alter table pulse_tallies add column created_by uuid',
    named: 'pulse_tallies',
  },
  'nor a day or time of any other name': {
    breakers: `select c.relname as name ${FROM} join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 join pg_type t on t.oid = a.atttypid where ${TENANT} and ${DECLARED} and t.typname in ('date', 'time', 'timestamp', 'timestamptz')`,
    careless: 'alter table pulse_tallies add column answered date',
    named: 'pulse_tallies',
  },
  'where it names a person it says nothing but that they took part': {
    breakers: `select c.relname as name ${FROM} where ${TENANT} and ${DECLARED} and ${has('member_id', 'user_id')} and (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0) > 3`,
    careless: 'alter table pulse_participations add column answer int',
    named: 'pulse_participations',
  },
  'everything else made for people says who made it': {
    breakers: `select c.relname as name ${FROM} where ${TENANT} and not ${DECLARED} and not ${has('created_by')} and c.relname not in (${PLATFORM_RECORDS.map((name) => `'${name}'`).join(', ')})`,
    careless: CARELESS,
  },
};

describe('the catalog keeps the rules', () => {
  test('exceptions exist', async () => {
    const tables = await names(`select c.relname as name ${FROM} where c.relkind = 'r' and n.nspname = 'public'`);
    expect([...Object.keys(GLOBAL_TABLES), ...PLATFORM_RECORDS].filter((name) => !tables.includes(name))).toEqual([]);
    expect((await names(`select c.relname as name ${FROM} where ${TENANT} and ${DECLARED}`)).sort()).toEqual(Object.keys(ANONYMOUS_TABLES).sort());
    expect(await names(`select c.relname as name ${FROM} where n.nspname = 'public' and c.relowner = 'tandem_app'::regrole`)).toEqual([]);
  });

  test.each(Object.entries(RULES))('%s: kept, and something careless is found', async (_rule, { breakers, careless, named = 'careless' }) => {
    expect(await names(breakers)).toEqual([]);
    await owner.query('begin');
    try {
      await owner.query(careless);
      expect(await names(breakers)).toContain(named);
    } finally {
      await owner.query('rollback');
    }
    expect(await names(breakers)).toEqual([]);
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
