import { Module } from '@nestjs/common';
import { OverviewResolver, RecentChangeResolver } from './overview.resolver.ts';
import { ScorecardResolver } from './scorecard/scorecard.resolver.ts';
import { ScorecardService } from './scorecard/scorecard.service.ts';
import { SearchResolver } from './search.resolver.ts';

/** Read-only answers over several domains, for people who want to know in ten seconds where things stand. */
@Module({ providers: [OverviewResolver, RecentChangeResolver, ScorecardResolver, ScorecardService, SearchResolver] })
export class OverviewModule {}
