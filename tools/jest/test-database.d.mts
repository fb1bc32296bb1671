/** A database of one's own, copied from the migrated template. */
export function createTestDatabase(): Promise<{ url: string; drop(): Promise<void> }>;
