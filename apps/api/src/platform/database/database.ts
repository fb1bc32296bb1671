import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { Remembered } from './remembered.ts';

/**
 * What a unit of work may see, told to PostgreSQL transaction-locally. Row-level security shows nothing without it.
 * `session`, `invitation` and `share` are hashes of tokens: whoever presents the token may see the rows the token stands for, before a workspace is known.
 */
export interface Scope {
  workspaceId?: string;
  session?: string;
  invitation?: string;
  share?: string;
}

const SCOPE_SQL = `select set_config('app.workspace', $1, true), set_config('app.session', $2, true), set_config('app.invitation', $3, true), set_config('app.share', $4, true)`;
const scopeValues = (scope: Scope) => [scope.workspaceId ?? '', scope.session ?? '', scope.invitation ?? '', scope.share ?? ''];

/** SQLSTATEs after which running the whole transaction again is the right answer: serialization failure and deadlock. */
const RETRY = new Set(['40001', '40P01']);
const ATTEMPTS = 3;
/** Prepared statements that a connection keeps. */
const MOST_PREPARED = 1_000;

/** Counts the changes of a workspace. Readers who remember an answer ask for this number first. */
const CHANGED_SQL = `insert into workspace_versions (workspace_id, version) values ($1, 1)
  on conflict (workspace_id) do update set version = workspace_versions.version + 1`;

/** The only door to PostgreSQL: short read transactions and write transactions, each bound to its scope. */
@Injectable()
export class Database {
  private readonly names = new Map<string, string>();
  private readonly remembered = new Remembered();
  private readonly last = new WeakMap<EntityManager, { text: string; values: unknown[] }[]>();
  private readonly changedIn = new WeakMap<EntityManager, Set<string>>();
  private readonly unnoticed = new WeakSet<EntityManager>();

  constructor(readonly dataSource: DataSource) {
    // A client that is in use when its server dies says so to its listeners as well as to its statements; without one, the process ends.
    this.pool.on('acquire', (client) => client.on('error', reportedByItsStatement));
    this.pool.on('release', (_error, client) => client.off('error', reportedByItsStatement));
  }

  /**
   * Runs one statement in a read-only transaction of its own, sent as one pipeline.
   * @returns the rows, typed by the caller, who also wrote the SQL
   */
  async read<T extends QueryResultRow>(scope: Scope, text: string, values: unknown[] = []): Promise<T[]> {
    const client = await this.pool.connect();
    try {
      const [, , result] = await inOnePacket(client, () => [
        client.query('begin read only'),
        client.query({ name: 'scope', text: SCOPE_SQL, values: scopeValues(scope) }),
        client.query<T>({ name: this.nameOf(text), text, values }),
        client.query('commit'),
      ]);
      return result.rows;
    } finally {
      client.release();
    }
  }

  /**
   * As `read`, from memory while nothing in the workspace has changed. The statement sees the workspace alone and must not look at the clock; all that its
   * answer depends on is among the values.
   * @returns rows that are frozen: other requests get the same ones
   */
  async remember<T extends QueryResultRow>(workspaceId: string, version: string, text: string, values: unknown[]): Promise<readonly T[]> {
    return this.remembered.rows<T>(`${workspaceId} ${this.nameOf(text) ?? text} ${JSON.stringify(values)}`, version, () => this.read<T>({ workspaceId }, text, values));
  }

  /** The number of changes of a workspace so far. */
  async versionOf(workspaceId: string): Promise<string> {
    const [row] = await this.read<{ version: string }>({ workspaceId }, 'select version from workspace_versions where workspace_id = $1', [workspaceId]);
    return row?.version ?? '0';
  }

  /** Runs `work` in one transaction. Deadlocks and serialization failures are tried again, up to three times in all. */
  async transaction<T>(scope: Scope, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(scope, work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !RETRY.has(sqlState(error) ?? '')) throw error;
      }
    }
  }

  /** Begin and scope travel together, and so does everything noted for the end with the commit: two round trips besides those of `work`. */
  private async attempt<T>(scope: Scope, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client: PoolClient = await runner.connect();
      try {
        await inOnePacket(client, () => [client.query('begin'), client.query({ name: 'scope', text: SCOPE_SQL, values: scopeValues(scope) })]);
        // TypeORM locks rows only where it knows of a transaction.
        Object.assign(runner, { isTransactionActive: true });
        const result = await work(runner.manager);
        if (scope.workspaceId && !this.unnoticed.has(runner.manager)) this.changed(runner.manager, scope.workspaceId);
        for (const workspaceId of this.changedIn.get(runner.manager) ?? []) this.atCommit(runner.manager, CHANGED_SQL, [workspaceId]);
        await inOnePacket(client, () => [...this.noted(client, runner.manager), client.query('commit')]);
        return result;
      } catch (error) {
        await client.query('rollback').catch(reportedByItsStatement);
        throw error;
      }
    } finally {
      await runner.release();
    }
  }

  /** Notes a statement that changes something and whose answer nobody needs: it is sent with the commit, after everything else, in the order of noting. */
  atCommit(tx: EntityManager, text: string, values: unknown[]): void {
    const noted = this.last.get(tx);
    if (noted) noted.push({ text, values });
    else this.last.set(tx, [{ text, values }]);
  }

  /** Sends what is noted now, for a transaction that is many pieces of work. */
  async settle(tx: EntityManager): Promise<void> {
    if (!this.last.has(tx)) return;
    const client = await clientOf(tx);
    await inOnePacket(client, () => this.noted(client, tx));
  }

  /** Says that a transaction changes a workspace which it may not have begun in: whoever accepts an invitation was no member before. */
  changed(tx: EntityManager, workspaceId: string): void {
    this.changedIn.set(tx, (this.changedIn.get(tx) ?? new Set()).add(workspaceId));
  }

  /** Says that a transaction changes nothing that anybody but its author sees: what others have been told stays true. */
  leaveUnnoticed(tx: EntityManager): void {
    this.unnoticed.add(tx);
  }

  private noted(client: PoolClient, tx: EntityManager): Promise<unknown>[] {
    const statements = this.last.get(tx) ?? [];
    this.last.delete(tx);
    return statements.map(({ text, values }) => client.query({ name: this.nameOf(text), text, values }));
  }

  /** Runs a statement inside an open transaction and returns its rows, whatever kind of statement it is. Statements sent at once travel together. */
  async readWithin<T extends QueryResultRow>(tx: EntityManager, text: string, values: unknown[] = []): Promise<T[]> {
    const client = await clientOf(tx);
    return (await client.query<T>({ name: this.nameOf(text), text, values })).rows;
  }

  /** Statements are prepared once for a connection under a name made from their text; texts that are too many are not, for their plans are kept. */
  nameOf(text: string): string | undefined {
    let name = this.names.get(text);
    if (!name && this.names.size < MOST_PREPARED) {
      name = `s${createHash('sha1').update(text).digest('base64url').slice(0, 20)}`;
      this.names.set(text, name);
    }
    return name;
  }

  /** The pg pool that TypeORM made; sharing it keeps one limit on connections. */
  get pool(): Pool {
    const driver = this.dataSource.driver as unknown as { master: Pool };
    return driver.master;
  }
}

const reportedByItsStatement = () => undefined;

async function clientOf(tx: EntityManager): Promise<PoolClient> {
  if (!tx.queryRunner) throw new Error('A transaction has a query runner');
  return tx.queryRunner.connect();
}

/**
 * Sends statements one behind the other without waiting, in one packet: a call of the system for all instead of one for each.
 * @returns their answers
 * @throws what the first one that failed says; the others only say that it did
 */
async function inOnePacket<T extends readonly unknown[]>(client: PoolClient, send: () => [...{ [K in keyof T]: Promise<T[K]> }]): Promise<T> {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  const sent = send();
  stream.uncork();
  const settled = await Promise.allSettled<unknown>(sent);
  const failed = settled.find((part) => part.status === 'rejected');
  if (failed) throw failed.reason;
  return settled.map((part) => (part.status === 'fulfilled' ? part.value : undefined)) as unknown as T;
}

/** SQLSTATE of a failed statement, whichever layer reported it. */
export function sqlState(error: unknown): string | undefined {
  const source = error instanceof QueryFailedError ? (error.driverError as unknown) : error;
  if (typeof source !== 'object' || source === null || !('code' in source)) return undefined;
  return typeof source.code === 'string' ? source.code : undefined;
}

/** Whether PostgreSQL refused a character that no text can hold (NUL): a search for it is a bad request, not a fault of ours. */
export const holdsUnstorable = (error: unknown): boolean => sqlState(error) === '22021';

/** Connection failures, shutdowns, exhausted resources, timeouts: the database is away or busy, and a retry makes sense. */
const UNAVAILABLE = /^(08|57P|53|55P03|57014)/;

/** What pg and TypeORM say, without a code, of a connection that broke between two statements or cannot be had. */
const LOST_CONNECTION = /timeout exceeded when trying to connect|Connection terminated|is not queryable|Query runner already released|query runner was already released/;

/** Whether a failure means that the database is away or busy, as opposed to a bug. */
export function isAway(error: unknown): boolean {
  const state = sqlState(error);
  if (state && UNAVAILABLE.test(state)) return true;
  const message = error instanceof Error ? error.message : '';
  return ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(state ?? '') || LOST_CONNECTION.test(message);
}
