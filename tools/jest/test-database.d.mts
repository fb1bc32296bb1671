/** A database of one's own, copied from the migrated template; dropped at the end, or kept under another name for those who come after. */
export function createTestDatabase(): Promise<{ url: string; drop(): Promise<void>; keep(as: string): Promise<void> }>;

/** Runs SQL on a server of the tests. */
export function onServer(url: string, sql: string): Promise<unknown>;
