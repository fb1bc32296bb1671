import 'reflect-metadata';
import { Client } from 'pg';
import { createApp } from './app.ts';
import { loadDemoOnFirstStart } from './demo/demo.ts';
import { people } from './demo/story/people.ts';
import { workspace } from './demo/story/workspace.ts';
import { migrate } from './migrate.ts';
import { readConfig } from './platform/config/config.ts';
import { MACHINE } from './platform/identity/machine.ts';

/**
 * Puts the demo back to its first day. Refuses when the database holds any workspace besides the demo: other people's work is never lost to a reset.
 */
async function reset(): Promise<void> {
  const config = readConfig(process.env);
  await migrate(config.DATABASE_URL);
  const owner = new Client({ connectionString: config.DATABASE_URL });
  await owner.connect();
  try {
    const others = await owner.query<{ count: number }>('select count(*)::int as count from users where not (email = any($1))', [[...people.map((person) => person.email), MACHINE.email]]);
    if (others.rows[0]?.count) throw new Error(`This database holds accounts besides the demo ${workspace.name}, so it is not reset. Use another database for the demo.`);
    const tables = await owner.query<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> 'migrations'`,
    );
    await owner.query(`truncate ${tables.rows.map((row) => row.name).join(', ')}`);
  } finally {
    await owner.end();
  }
  const app = await createApp({ ...config, LOG_LEVEL: 'silent' });
  const signIns = await loadDemoOnFirstStart(app);
  await app.close();
  process.stdout.write(`The demo is back to its first day.\n${signIns ?? ''}\n`);
}

reset().catch((error: unknown) => {
  process.stderr.write(`The demo was not reset. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
