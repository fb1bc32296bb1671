import type { Pool, PoolClient } from 'pg';
import type pg from 'pg';
import type { TestApi } from '../harness.ts';

/** Its own filter taken from a statement, so that row security stands alone. The parameter keeps its type. */
const withoutFilter = (text: string) => text.replace(/(?:"?\w+"?\.)?"?workspace_id"? = (\$\d+)(?:::uuid)?/g, '$1::uuid is not null');

/** The two layers that keep workspaces apart, each of which can be taken away: row security in PostgreSQL, and the filter that every statement has. */
export class Layers {
  /** Statements that lost their filter. */
  filtersTaken = 0;
  private filter = true;
  private readonly watched = new WeakSet<object>();

  constructor(
    api: TestApi,
    private readonly superuser: pg.Client,
  ) {
    const pool: Pool = api.database.pool;
    pool.on('acquire', (client) => this.watch(client));
  }

  /** Runs `work` with only some of the layers in place. */
  async with<T>({ rowSecurity, filter }: { rowSecurity: boolean; filter: boolean }, work: () => Promise<T>): Promise<T> {
    const { rows } = await this.superuser.query<{ name: string }>(`select relname as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace`);
    const each = (change: string) => this.superuser.query(rows.map(({ name }) => `alter table "${name}" ${change} row level security`).join(';'));
    this.filter = filter;
    if (!rowSecurity) await each('disable');
    try {
      return await work();
    } finally {
      this.filter = true;
      if (!rowSecurity) await each('enable');
    }
  }

  private watch(client: PoolClient): void {
    if (this.watched.has(client)) return;
    this.watched.add(client);
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    const changing = (first: string | { text: string; name?: string }, ...rest: unknown[]) => (this.filter ? query(first, ...rest) : query(this.changed(first), ...rest));
    Object.assign(client, { query: changing });
  }

  private changed(statement: string | { text: string; name?: string }): unknown {
    const text = typeof statement === 'string' ? statement : statement.text;
    const bare = withoutFilter(text);
    if (bare === text) return statement;
    this.filtersTaken += 1;
    // Under its name another statement is prepared already.
    return typeof statement === 'string' ? bare : { ...statement, text: bare, ...(statement.name && { name: `${statement.name}-bare` }) };
  }
}
