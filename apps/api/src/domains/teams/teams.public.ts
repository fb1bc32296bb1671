// What later domains may use of teams.
export { Team } from './team.graphql.ts';
export { TeamsModule } from './teams.module.ts';
export { teamMemberIds, teamsByIds } from './teams.reads.ts';
export { TeamsService } from './teams.service.ts';
