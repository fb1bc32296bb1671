import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';

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

/** The only door to PostgreSQL: short read transactions and write transactions, each bound to its scope. */
@Injectable()
export class Database {
  private readonly names = new Map<string, string>();

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
      const sent = await Promise.allSettled([
        client.query('begin read only'),
        client.query({ name: 'scope', text: SCOPE_SQL, values: scopeValues(scope) }),
        client.query<T>({ name: this.nameOf(text), text, values }),
        client.query('commit'),
      ]);
      const failed = sent.find((part) => part.status === 'rejected');
      if (failed) throw failed.reason;
      return sent[2].status === 'fulfilled' ? sent[2].value.rows : [];
    } finally {
      client.release();
    }
  }

  /** Runs `work` in one transaction. Deadlocks and serialization failures are tried again, up to three times in all. */
  async transaction<T>(scope: Scope, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction(async (tx) => {
          await tx.query(SCOPE_SQL, scopeValues(scope));
          return work(tx);
        });
      } catch (error) {
        if (attempt >= ATTEMPTS || !RETRY.has(sqlState(error) ?? '')) throw error;
      }
    }
  }

  /** Runs a statement inside an open transaction and returns its rows, whatever kind of statement it is. */
  async readWithin<T extends QueryResultRow>(tx: EntityManager, text: string, values: unknown[] = []): Promise<T[]> {
    if (!tx.queryRunner) throw new Error('A transaction has a query runner');
    const client: PoolClient = await tx.queryRunner.connect();
    return (await client.query<T>(text, values)).rows;
  }

  /** Statements are prepared once for a connection under a name made from their text. */
  private nameOf(text: string): string {
    let name = this.names.get(text);
    if (!name) {
      name = `s${createHash('sha1').update(text).digest('base64url').slice(0, 20)}`;
      if (this.names.size < 1_000) this.names.set(text, name);
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
