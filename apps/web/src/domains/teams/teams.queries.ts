import { useQuery } from '@apollo/client/react';
import { useRefreshOn } from '../../platform/apollo/live.tsx';
import { useConnection } from '../../platform/lists/use-connection.ts';
import { PersonInTeamsDocument, TeamCreationDocument, type TeamFilter, TeamPageDocument, type TeamPageQuery, TeamsDocument, type TeamsQuery } from './teams.gen.ts';

export type TeamRow = TeamsQuery['teams']['edges'][number]['node'];
export type TeamDetails = NonNullable<TeamPageQuery['team']>;
export type TeamPlace = TeamDetails['members'][number];

export function useTeams(filter: TeamFilter) {
  const teams = useConnection(useQuery(TeamsDocument, { variables: { first: 50, filter } }), (data) => data.teams);
  useRefreshOn(['Team', 'Member'], teams.refetch);
  return teams;
}

export function useTeam(id: string) {
  const team = useQuery(TeamPageDocument, { variables: { id } });
  // Any team: a place elsewhere may be what makes somebody give more than the whole.
  useRefreshOn(['Team', 'Member'], team.refetch);
  return team;
}

/** Whether the viewer may create a team; asked by the page that does it. */
export const useTeamCreation = () => useQuery(TeamCreationDocument);

/** In which teams a person is already, so that whoever adds them sees how much of their time is given away. */
export const usePersonInTeams = (id: string) => useQuery(PersonInTeamsDocument, { variables: { id }, skip: !id });
