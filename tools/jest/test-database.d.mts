/** A database of one's own, copied from the migrated template. */
export function createTestDatabase(): Promise<{ url: string; drop(): Promise<void> }>;

/** Runs SQL on a server of the tests. */
export function onServer(url: string, sql: string): Promise<unknown>;
