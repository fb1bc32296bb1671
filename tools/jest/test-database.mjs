import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Set by the global setup; tells workers where the server is and which database to copy. */
export const ENVIRONMENT = 'TANDEM_TEST_DATABASE';

/** A database of one's own, copied from the migrated template in some 100 ms. */
export async function createTestDatabase() {
  const { adminUrl, ownerUrl, template } = JSON.parse(process.env[ENVIRONMENT] ?? '{}');
  if (!adminUrl) throw new Error('Run API tests through Jest: its global setup starts PostgreSQL');
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;
  await onServer(adminUrl, `create database "${name}" owner tandem_owner template "${template}" strategy file_copy`); // files of some 15 MB: quicker than writing each page to the log
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  const drop = (database) => onServer(adminUrl, `drop database if exists "${database}" with (force)`);
  const keep = async (as) => {
    await drop(as);
    await onServer(adminUrl, `alter database "${name}" rename to "${as}"`);
  };
  return { url: url.toString(), drop: () => drop(name), keep };
}

export async function onServer(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
