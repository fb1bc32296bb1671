import type pg from 'pg';

/** What the database chains or counts itself, and people, of whom there is one each. */
const SINGLE = ['audit_events', 'idempotency_keys', 'job_runs', 'memberships'];

/**
 * Makes as many copies of every row of a workspace as are asked for: each with an id of its own, what must be unique made so, and everything else as it was, so
 * that whatever stands beside a row stands beside its copies too. Triggers and foreign keys are off meanwhile.
 */
export async function multiply(superuser: pg.Client, workspaceId: string, copies: number): Promise<void> {
  const { rows: columns } = await superuser.query<{ table: string; name: string; type: string; unique: boolean; generated: boolean }>(`
    select c.relname as table, a.attname as name, t.typname as type, a.attgenerated <> '' as generated,
      exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisunique and (a.attnum = any(i.indkey) or pg_get_expr(i.indexprs, i.indrelid) ~ ('\\m' || a.attname || '\\M'))) as unique
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped join pg_type t on t.oid = a.atttypid
    where n.nspname = 'public' and c.relkind = 'r' and exists (select 1 from pg_attribute w where w.attrelid = c.oid and w.attname = 'workspace_id') order by 1, a.attnum`);
  const tables = Map.groupBy(columns.filter(({ table, generated }) => !SINGLE.includes(table) && !generated), ({ table }) => table);
  await superuser.query('set session_replication_role = replica');
  for (const [table, all] of tables) {
    const value = ({ name, type, unique }: (typeof all)[number], suffix: string) => {
      if (name === 'id') return 'gen_random_uuid()';
      if (!unique || name === 'workspace_id') return name;
      if (type === 'text') return `left(${name}, 4) || ${suffix}`;
      if (type === 'jsonb') return `jsonb_build_object('en', coalesce(${name} ->> 'en', ${name} ->> 'pl') || ${suffix})`;
      if (type === 'int4') return `${name} + 100 * copy`;
      return type === 'date' ? `${name} + 1000 * copy` : name;
    };
    const copy = async (suffix: string) => {
      const selected = all.map((column) => (suffix ? value(column, suffix) : column.name === 'id' ? 'gen_random_uuid()' : column.name));
      const sql = `insert into ${table} (${all.map(({ name }) => name).join(', ')}) select ${selected.join(', ')} from ${table}, generate_series(1, ${copies}) copy where workspace_id = $1 on conflict do nothing`;
      return (await superuser.query(sql, [workspaceId])).rowCount ?? 0;
    };
    // Codes are written in capitals or in small letters; a word of a closed list stays as it is.
    for (const suffix of [`'Z' || chr(64 + copy)`, `'z' || chr(96 + copy)`, '']) {
      const count = await copy(suffix).catch(() => null);
      if (count !== null) break;
    }
  }
  await superuser.query('set session_replication_role = origin');
}
