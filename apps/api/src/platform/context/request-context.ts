import DataLoader from 'dataloader';
import type { QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Database, Scope } from '../database/database.ts';
import { Unauthenticated, NotAMember } from '../errors/api-errors.ts';
import type { Language } from './language.ts';

export type Side = 'IT' | 'MARKETING';
export type Role = 'OWNER' | 'ADMIN' | 'CIO' | 'CMO' | 'EXECUTIVE' | 'MEMBER' | 'VIEWER';

/** The signed-in person. */
export interface Actor {
  userId: string;
  sessionId: string;
  email: string;
  name: string;
}

/** The signed-in person as a member of the workspace that the request names. `side` is null outside IT and marketing. */
export interface Membership {
  workspaceId: string;
  slug: string;
  timezone: string;
  country: string;
  memberId: string;
  departmentId: string;
  role: Role;
  side: Side | null;
}

interface ContextParts {
  database: Database;
  requestId: string;
  language: Language;
  now: Date;
  actor: Actor | null;
  membership: Membership | null;
  /** Hash of the session token: what the database needs to show a person their own memberships. */
  session?: string;
  ip: string;
  /** From the Idempotency-Key header of a mutation. */
  idempotencyKey?: string;
  /** Sets or clears the session cookie of the answer. */
  setSessionToken?: (token: string | null) => void;
  userAgent?: string;
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** A formatter takes longer to make than a thousand days to write; there are as many as time zones. */
function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const format = dayFormats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  dayFormats.set(timeZone, format);
  return format;
}

/** Reads many keys at once; the answer at index i belongs to keys[i]. */
export type BatchLoad<K, V> = (ctx: RequestContext, keys: readonly K[]) => Promise<ArrayLike<V | Error>>;

/**
 * Who is asking, where, in which language, when, and in which transaction: the first argument of every service method and read.
 * One is made for each request (and for each step of the demo story); nothing about a request lives anywhere else.
 */
export class RequestContext {
  readonly database: Database;
  readonly requestId: string;
  readonly language: Language;
  /** The moment this request counts as. Services never look at the clock themselves. */
  readonly now: Date;
  readonly actor: Actor | null;
  readonly membership: Membership | null;
  readonly session: string | undefined;
  readonly ip: string;
  readonly userAgent: string;
  readonly idempotencyKey: string | undefined;
  /** Sets (or with null clears) the session cookie of the answer; does nothing outside HTTP. */
  readonly setSessionToken: (token: string | null) => void;
  /** The open transaction of a mutation; reads join it while it is there. */
  tx: EntityManager | undefined;
  /** Audit events written in this transaction; a mutation without one is refused at commit. */
  auditCount = 0;
  private day: string | undefined;
  private version: Promise<string> | undefined;
  private touched = new Map<string, Set<string>>();
  private loaders = new Map<unknown, unknown>();

  constructor(parts: ContextParts) {
    this.database = parts.database;
    this.requestId = parts.requestId;
    this.language = parts.language;
    this.now = parts.now;
    this.actor = parts.actor;
    this.membership = parts.membership;
    this.session = parts.session;
    this.ip = parts.ip;
    this.userAgent = parts.userAgent ?? '';
    this.idempotencyKey = parts.idempotencyKey;
    this.setSessionToken = parts.setSessionToken ?? (() => undefined);
  }

  /** The same request and transaction in the name of another member: a held change is applied as its author's. */
  actingAs(membership: Membership): RequestContext {
    const { database, requestId, language, now, actor, ip } = this;
    const ctx = new RequestContext({ database, requestId, language, now, actor, membership, ip });
    ctx.tx = this.tx;
    return ctx;
  }

  /** The signed-in person. @throws Unauthenticated */
  get signedIn(): Actor {
    if (!this.actor) throw new Unauthenticated(this.language);
    return this.actor;
  }

  /** Membership in the workspace of the request. @throws NotAMember also when the workspace does not exist: the two look alike on purpose */
  get member(): Membership {
    if (!this.membership) throw this.actor ? new NotAMember(this.language) : new Unauthenticated(this.language);
    return this.membership;
  }

  get workspaceId(): string {
    return this.member.workspaceId;
  }

  get memberId(): string {
    return this.member.memberId;
  }

  get side(): Side | null {
    return this.member.side;
  }

  get role(): Role {
    return this.member.role;
  }

  /** Today in the workspace's time zone, as yyyy-mm-dd: deadlines are plain days there. */
  get today(): string {
    this.day ??= dayFormat(this.member.timezone).format(this.now);
    return this.day;
  }

  get scope(): Scope {
    return { workspaceId: this.membership?.workspaceId, session: this.session };
  }

  /** The transaction of the running mutation. @throws Error when there is none: a write outside a mutation is a bug */
  get transaction(): EntityManager {
    if (!this.tx) throw new Error('No transaction is open: only mutations write');
    return this.tx;
  }

  /** Rows of one statement: inside the mutation's transaction while it is open, else in a short read-only transaction. */
  query<T extends QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
    return this.tx ? this.database.readWithin<T>(this.tx, text, values) : this.database.read<T>(this.scope, text, values);
  }

  /**
   * As `query`, from memory while nothing in the workspace has changed: for costly reads that many ask for. Whatever the answer depends on besides the
   * rows of the workspace (the day, the reader) must be among the values; accounts and the clock must not be asked. The rows are frozen.
   */
  async remember<T extends QueryResultRow>(text: string, values: unknown[]): Promise<readonly T[]> {
    if (this.tx) return this.query<T>(text, values);
    this.version ??= this.database.versionOf(this.workspaceId);
    return this.database.remember<T>(this.workspaceId, await this.version, text, values);
  }

  /** One key of a batch read; all keys asked for in the same tick become one statement. */
  load<K, V>(batch: BatchLoad<K, V>, key: K): Promise<V> {
    let loader = this.loaders.get(batch) as DataLoader<K, V> | undefined;
    if (!loader) {
      loader = new DataLoader<K, V>((keys) => batch(this, keys), { maxBatchSize: 500 });
      this.loaders.set(batch, loader);
    }
    return loader.load(key);
  }

  /** Notes that the work left an audit event about a thing. */
  touch(entity: string, id: string): void {
    const ids = this.touched.get(entity);
    if (ids) ids.add(id);
    else this.touched.set(entity, new Set([id]));
  }

  /** What has been touched since this was last asked. */
  takeTouched(): Map<string, Set<string>> {
    const touched = this.touched;
    this.touched = new Map();
    return touched;
  }

  /** Forgets what was loaded, so that the answer of a mutation shows the state after it. */
  forget(): void {
    this.loaders = new Map();
    this.version = undefined;
  }
}
