import { Client } from 'pg';

/**
 * Counts the rows of every table for PostgreSQL's planner. It does so by itself within minutes, but until then plans are made for tables of a
 * handful of rows: whoever has just written thousands at once asks for it. Needs the owner, as whom the API never works.
 */
export async function refreshStatistics(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('analyze');
  } finally {
    await owner.end();
  }
}
