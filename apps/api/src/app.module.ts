import { type DynamicModule, Module } from '@nestjs/common';
import { domainModules } from './domains.gen.ts';
import { AuditModule } from './platform/audit/audit.module.ts';
import { OwnedThingsModule } from './platform/boundaries/owned-things.module.ts';
import type { Config } from './platform/config/config.ts';
import { ConfigModule } from './platform/config/config.module.ts';
import { DatabaseModule } from './platform/database/database.module.ts';
import { GraphqlModule } from './platform/graphql/graphql.module.ts';
import { HealthController } from './platform/http/health.controller.ts';
import { IdentityModule } from './platform/identity/identity.module.ts';
import { JobsModule } from './platform/jobs/jobs.module.ts';

/** The kernel and every domain. */
@Module({})
export class AppModule {
  static of(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [ConfigModule.of(config), DatabaseModule, IdentityModule, AuditModule, JobsModule, OwnedThingsModule, GraphqlModule, ...domainModules],
      controllers: [HealthController],
    };
  }
}
