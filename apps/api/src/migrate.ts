import { setTimeout as delay } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { appPassword } from './platform/database/connection-urls.ts';
import { connectionFault } from './platform/database/connection-faults.ts';
import { APP_ROLE } from './platform/database/tenant-table.ts';

/** Oldest PostgreSQL that Tandem supports, and the minor versions below which planner statistics leak rows past row security (CVE-2025-8713). */
const OLDEST_MAJOR = 15;
/** Any number that all instances share. */
const MIGRATION_LOCK = 7_263_360;

/**
 * What PostgreSQL says when two databases of one server prepare the role at once: roles belong to the server, our lock to a database. Object or key
 * exists already, and "tuple concurrently updated", which has no code of its own.
 */
const SAME_ROLE_AT_ONCE = new Set(['42710', '23505', 'XX000']);

/** A database that cannot be used, with one sentence for the person who starts Tandem. */
export class DatabaseUnusable extends Error {}

/**
 * Brings the database of `ownerUrl` to the newest schema and makes sure that the application's account exists. Safe to run from several instances
 * at once and after an interruption: each migration is one transaction under one lock.
 * @throws DatabaseUnusable when PostgreSQL cannot be reached, is too old or refuses the rights that are needed
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  await client.connect().catch((error: Error) => {
    throw new DatabaseUnusable(connectionFault(error, ownerUrl));
  });
  try {
    await refuseOldServer(client);
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await ensureAppRole(client, ownerUrl);
    // Only now: with the migrations comes the code of every domain, and a database that cannot be used should be told of at once.
    const [{ domainMigrations, platformMigrations }, { ownerDataSource }] = await Promise.all([import('./domains.gen.ts'), import('./platform/database/data-source.ts')]);
    const source = await ownerDataSource(ownerUrl, [...platformMigrations, ...domainMigrations]).initialize();
    try {
      await source.runMigrations();
    } finally {
      await source.destroy();
    }
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version");
  const version = rows[0]?.version ?? '0';
  if (Number.parseInt(version, 10) < OLDEST_MAJOR) {
    throw new DatabaseUnusable(`PostgreSQL ${version} is too old: Tandem needs PostgreSQL ${OLDEST_MAJOR} or newer. Upgrade it or give another one in DATABASE_URL.`);
  }
}

async function ensureAppRole(client: Client, ownerUrl: string, tries = 10): Promise<void> {
  if (process.env.DATABASE_APP_URL) return;
  try {
    const { rows } = await client.query<{ mighty: boolean }>('select rolsuper or rolbypassrls as mighty from pg_roles where rolname = $1', [APP_ROLE]);
    if (rows[0]?.mighty) throw new Error(`${APP_ROLE} exists and bypasses row security, which it must not`);
    // Only a superuser may touch the powerful attributes of a role that exists; the check above made sure that it has none.
    const statement = rows.length > 0 ? `alter role ${APP_ROLE} login` : `create role ${APP_ROLE} login nosuperuser nobypassrls nocreatedb nocreaterole`;
    await client.query(`${statement} password '${appPassword(ownerUrl)}'`);
  } catch (error) {
    if (tries > 1 && error instanceof DatabaseError && SAME_ROLE_AT_ONCE.has(error.code ?? '')) {
      await delay(100);
      return ensureAppRole(client, ownerUrl, tries - 1);
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseUnusable(
      `The owner in DATABASE_URL cannot prepare the role ${APP_ROLE} (${reason}). Create it (LOGIN NOSUPERUSER NOBYPASSRLS) and give its URL as DATABASE_APP_URL.`,
    );
  }
}
