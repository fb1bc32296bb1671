import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import type { Config } from '../config/config.ts';
import { CONFIG } from '../config/config.module.ts';
import { appUrl } from './connection-urls.ts';
import { appDataSource } from './data-source.ts';
import { Database } from './database.ts';

/** Connects as tandem_app. Entities are known by their decorators: whichever module was loaded has registered its own. */
@Global()
@Module({
  providers: [
    {
      provide: DataSource,
      inject: [CONFIG],
      useFactory: (config: Config) => {
        const entities = getMetadataArgsStorage().tables.flatMap((table) => (typeof table.target === 'function' ? [table.target] : []));
        return appDataSource(config.DATABASE_APP_URL ?? appUrl(config.DATABASE_URL), entities, config.DATABASE_POOL).initialize();
      },
    },
    Database,
  ],
  exports: [Database],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
