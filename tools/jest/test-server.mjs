import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { demoDatabase } from './demo-database.mjs';
import { onServer } from './test-database.mjs';

const top = resolve(import.meta.dirname, '../..');

/** Starts (or joins) the test server, or takes that of TEST_DATABASE_URL, and makes sure that the template database has today's migrations. */
export async function prepareTestServer() {
  const { startLocalPostgres, withClient } = await import('../../libs/local-db/src/local-postgres.ts');
  const foreign = process.env.TEST_DATABASE_URL;
  const server = foreign ? await foreignServer(foreign) : await startLocalPostgres({ dataDir: join(top, '.data/test-pg'), durability: 'none' });
  const template = `template_${hashOfMigrations()}`;
  await withClient(server.adminUrl(), async (client) => {
    // Two runs at once: one makes the template, the other waits and finds it made.
    await client.query(`select pg_advisory_lock(hashtext('tandem tests'))`);
    await dropLeftovers(server, template);
    await makeTemplate(server, template);
  });
  return { server, template };
}

/** A server that somebody else has started, by the URL of its superuser: it gets the owner that the embedded one has, and is left running. */
async function foreignServer(url) {
  const { OWNER } = await import('../../libs/local-db/src/local-postgres.ts');
  const password = createHash('sha1').update(url).digest('hex');
  const at = (database, account = {}) => {
    const changed = Object.assign(new URL(url), account);
    changed.pathname = `/${database}`;
    return changed.toString();
  };
  const adminUrl = (database = 'postgres') => at(database);
  const { rowCount } = await onServer(adminUrl(), `select 1 from pg_roles where rolname = '${OWNER}'`);
  await onServer(adminUrl(), `${rowCount ? 'alter' : 'create'} role ${OWNER} login nosuperuser nobypassrls createdb createrole password '${password}'`);
  return { adminUrl, ownerUrl: (database) => at(database, { username: OWNER, password }), stop: () => undefined };
}

async function makeTemplate(server, template) {
  const { ensureDatabase } = await import('../../libs/local-db/src/local-postgres.ts');
  const ready = await onServer(server.adminUrl(), `select 1 from pg_database where datname = '${template}' and datistemplate`);
  if (ready.rowCount) return;
  await onServer(server.adminUrl(), `drop database if exists "${template}"`);
  await ensureDatabase(server, template);
  const { migrate } = await import('../../apps/api/src/migrate.ts');
  await migrate(server.ownerUrl(template));
  await onServer(server.adminUrl(), `alter database "${template}" is_template true`);
}

/** Whatever decides the schema: the migrations and the SQL generators they use. */
function hashOfMigrations() {
  const files = globSync(['apps/api/src/**/migrations/*.ts', 'apps/api/src/platform/database/*.ts', 'apps/api/src/migrate.ts', 'apps/api/src/domains.gen.ts'], { cwd: top }).sort();
  const hash = createHash('sha1');
  for (const file of files) hash.update(file).update(readFileSync(join(top, file)));
  return hash.digest('hex').slice(0, 12);
}

/** Databases of test processes that ended without cleaning up, and templates of migrations of another day. */
async function dropLeftovers(server, template) {
  const old = await onServer(
    server.adminUrl(),
    `select datname from pg_database where datname like 'template\\_%' and datname <> '${template}'
       and (pg_stat_file('base/' || oid || '/PG_VERSION')).modification < now() - interval '1 day'`,
  );
  for (const { datname } of old.rows) {
    await onServer(server.adminUrl(), `alter database "${datname}" is_template false`);
    await onServer(server.adminUrl(), `drop database if exists "${datname}" with (force)`);
  }
  const { rows: stories } = await onServer(server.adminUrl(), `select datname from pg_database where datname like 'demo\\_%' and datname <> '${demoDatabase()}'`);
  for (const { datname } of stories) await onServer(server.adminUrl(), `drop database if exists "${datname}" with (force)`);
  const { rows } = await onServer(server.adminUrl(), `select datname from pg_database where datname like 'test\\_%'`);
  for (const { datname } of rows) {
    const pid = Number(datname.split('_')[1]);
    if (!isAlive(pid)) await onServer(server.adminUrl(), `drop database if exists "${datname}" with (force)`);
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
