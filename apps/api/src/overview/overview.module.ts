import { Module } from '@nestjs/common';
import { OverviewResolver, RecentChangeResolver } from './overview.resolver.ts';

/** Read-only answers over several domains, for people who want to know in ten seconds where things stand. */
@Module({ providers: [OverviewResolver, RecentChangeResolver] })
export class OverviewModule {}
