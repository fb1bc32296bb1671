import { createHash } from 'node:crypto';
import type pg from 'pg';

/** Reads and marks the rows of one workspace behind the API, as a superuser whom no policy stops. */
export class Rows {
  constructor(
    private readonly superuser: pg.Client,
    private readonly workspaceId: string,
  ) {}

  /** Checksum of every row, by table. */
  async checksums(): Promise<Record<string, string>> {
    const sums: Record<string, string> = {};
    for (const name of await this.tables()) {
      const result = await this.superuser.query<{ sum: string }>(`select coalesce(string_agg(t::text, '|' order by t::text), '') as sum from "${name}" t where workspace_id = $1`, [this.workspaceId]);
      sums[name] = createHash('sha1').update(result.rows[0]?.sum ?? '').digest('hex');
    }
    return sums;
  }

  /**
   * Puts the canary into every text column that lacks it.
   * @returns tables that have no row, and columns that take no text of choice although no rule of the table names the words they may hold
   */
  async plant(canary: string): Promise<{ empty: string[]; without: string[] }> {
    const empty: string[] = [];
    const without: string[] = [];
    const { rows } = await this.superuser.query<{ table: string; column: string; kind: string; closed: boolean }>(
      `select c.table_name as "table", c.column_name as "column", c.udt_name as kind, exists (
         select 1 from pg_constraint k join pg_attribute t on t.attrelid = k.conrelid and t.attnum = any(k.conkey)
         where k.contype = 'c' and k.conrelid = c.table_name::regclass and t.attname = c.column_name and pg_get_constraintdef(k.oid) ~ 'ARRAY\\[| ~ '
       ) as closed from information_schema.columns c
       where c.table_schema = 'public' and c.table_name = any($1) and c.udt_name in ('text', 'varchar', 'jsonb', '_text') and c.is_generated = 'NEVER' order by 1, 2`,
      [await this.tables()],
    );
    // No trigger refuses, and no key looks elsewhere, while the marks are made.
    await this.superuser.query(`set session_replication_role = replica`);
    for (const { table, column, kind, closed } of rows) {
      const found = await this.superuser.query<{ holds: boolean | null }>(`select bool_or("${column}"::text like $2) as holds from "${table}" where workspace_id = $1`, [this.workspaceId, `%${canary}%`]);
      const [{ holds } = { holds: null }] = found.rows;
      const [{ count } = { count: 0 }] = (await this.superuser.query<{ count: number }>(`select count(*)::int as count from "${table}" where workspace_id = $1`, [this.workspaceId])).rows;
      if (count === 0) empty.push(table);
      else if (!holds && !(await this.mark(table, column, kind, `${canary}-${table}-${column}`)) && !closed) without.push(`${table}.${column}`);
    }
    await this.superuser.query(`set session_replication_role = origin`);
    return { empty: [...new Set(empty)], without };
  }

  private async mark(table: string, column: string, kind: string, text: string): Promise<boolean> {
    const value = { jsonb: `jsonb_build_object('en', $2::text)`, _text: 'array[$2::text]' }[kind] ?? '$2::text';
    try {
      await this.superuser.query(`update "${table}" set "${column}" = ${value} where ctid = (select ctid from "${table}" where workspace_id = $1 limit 1)`, [this.workspaceId, text]);
      return true;
    } catch {
      return false;
    }
  }

  private async tables(): Promise<string[]> {
    const { rows } = await this.superuser.query<{ name: string }>(`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'workspace_id' order by 1`);
    return rows.map(({ name }) => name);
  }
}
