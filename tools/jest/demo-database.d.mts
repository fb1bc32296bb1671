/** Name of the database with the demo as it is today by these sources. */
export function demoDatabase(): string;
