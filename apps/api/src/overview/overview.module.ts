import { Module } from '@nestjs/common';
import { OverviewResolver, RecentChangeResolver } from './overview.resolver.ts';
import { SearchResolver } from './search.resolver.ts';

/** Read-only answers over several domains, for people who want to know in ten seconds where things stand. */
@Module({ providers: [OverviewResolver, RecentChangeResolver, SearchResolver] })
export class OverviewModule {}
