import { types } from 'pg';
import { DataSource, type EntityTarget, type MigrationInterface, type ObjectLiteral } from 'typeorm';
import { SnakeNamingStrategy } from './snake-naming.ts';

/** A `date` is a plain day. pg would make it an instant at midnight of this machine, which is another day elsewhere. */
types.setTypeParser(types.builtins.DATE, (day) => day);

type MigrationClass = new () => MigrationInterface;

/** How long the API waits for PostgreSQL before it says so; without these, a full pool or a lock waits for ever. */
const TIMEOUTS = {
  connectionTimeoutMillis: 4_000,
  statement_timeout: 10_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 20_000,
};

/** Connection of the owner, used only to migrate. */
export function ownerDataSource(url: string, migrations: MigrationClass[]): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    extra: { max: 2, connectionTimeoutMillis: TIMEOUTS.connectionTimeoutMillis },
  });
}

/** Connection of the application. Statements of one unit of work travel as one pipeline: a round trip less for each of BEGIN, scope, COMMIT. */
export function appDataSource(url: string, entities: EntityTarget<ObjectLiteral>[], poolSize: number): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: entities as Extract<EntityTarget<ObjectLiteral>, Function>[],
    namingStrategy: new SnakeNamingStrategy(),
    installExtensions: false,
    applicationName: 'tandem',
    poolSize,
    extra: { ...TIMEOUTS, pipeline: true },
  });
}
