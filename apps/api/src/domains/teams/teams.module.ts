import { Module } from '@nestjs/common';
import { tells } from '../../platform/text/news.ts';
import { publishes } from '../../platform/text/published-texts.ts';
import { MemberTeamsResolver, TeamMembershipsResolver, TeamOverAllocationsResolver, TeamSavedResolver } from './team-memberships.resolver.ts';
import { TeamMembershipsService } from './team-memberships.service.ts';
import { OwnedTeams } from './owned-teams.ts';
import { TeamListResolver, TeamsResolver } from './teams.resolver.ts';
import { TeamsService } from './teams.service.ts';

/** Recommendation 1, joint work: teams of both departments, with a liaison of each. */
@Module({
  providers: [
    TeamsService,
    OwnedTeams,
    TeamMembershipsService,
    TeamsResolver,
    TeamListResolver,
    TeamMembershipsResolver,
    TeamOverAllocationsResolver,
    TeamSavedResolver,
    MemberTeamsResolver,
    publishes({ entity: 'Team', table: 'teams', columns: ['name', 'charter'] }),
    tells({ entity: 'Team', table: 'teams', title: 't.name' }),
  ],
  exports: [TeamsService, TeamMembershipsService],
})
export class TeamsModule {}
