import { Module } from '@nestjs/common';
import { publishes } from '../platform/text/published-texts.ts';
import { BoardPackCommentsService } from './board-pack/board-pack.comments.ts';
import { BoardPackController } from './board-pack/board-pack.controller.ts';
import { BoardPackResolver, BoardPackShareResolver } from './board-pack/board-pack.resolver.ts';
import { BoardPackService } from './board-pack/board-pack.service.ts';
import { OverviewResolver, RecentChangeResolver } from './overview.resolver.ts';
import { ScorecardResolver } from './scorecard/scorecard.resolver.ts';
import { ScorecardService } from './scorecard/scorecard.service.ts';
import { SearchResolver } from './search.resolver.ts';
import { TimelineResolver } from './timeline/timeline.resolver.ts';

/** Answers over several domains, for people who want to know in ten seconds where things stand. */
@Module({
  controllers: [BoardPackController],
  providers: [
    OverviewResolver,
    RecentChangeResolver,
    ScorecardResolver,
    ScorecardService,
    BoardPackResolver,
    BoardPackShareResolver,
    BoardPackService,
    BoardPackCommentsService,
    SearchResolver,
    TimelineResolver,
    publishes({ entity: 'BoardPackComment', table: 'board_pack_comments', columns: ['text'] }),
  ],
})
export class OverviewModule {}
