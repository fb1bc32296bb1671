import { useQuery } from '@apollo/client/react';
import { useRefreshOn } from '../../platform/apollo/live.tsx';
import { useConnection } from '../../platform/lists/use-connection.ts';
import { AllocationPactsDocument, type CheckInPartsFragment, GoalCheckInsDocument, type GoalCheckInsQuery, GoalChoicesDocument, GoalCyclesDocument, type GoalFilter, GoalPageDocument, type GoalPartsFragment, type GoalRowFragment, GoalsDocument, type KeyResultPartsFragment, type PactPartsFragment } from './goals.gen.ts';

export type GoalRow = GoalRowFragment;
export type GoalDetails = GoalPartsFragment;
export type KeyResult = KeyResultPartsFragment;
export type Pact = PactPartsFragment;
export type CheckInData = CheckInPartsFragment;

const NO_CHECK_INS: NonNullable<GoalCheckInsQuery['goal']>['checkIns'] = { __typename: 'CheckInConnection', edges: [], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } };
const NO_FILTER: GoalFilter = { cycleId: null, states: null, health: null, healthOf: null, split: null, search: null, waitingForMe: null };

export function useGoals(filter: Partial<GoalFilter>) {
  const query = useQuery(GoalsDocument, { variables: { first: 50, filter: { ...NO_FILTER, ...filter } } });
  useRefreshOn(['Goal', 'KeyResult'], query.refetch);
  return useConnection(query, (data) => data.goals);
}

export function useGoal(id: string) {
  const query = useQuery(GoalPageDocument, { variables: { id } });
  useRefreshOn(['Goal', 'KeyResult'], query.refetch);
  return query;
}

export function useGoalCheckIns(id: string) {
  const query = useQuery(GoalCheckInsDocument, { variables: { id, first: 10 } });
  useRefreshOn(['KeyResult'], query.refetch);
  return useConnection(query, (data) => data.goal?.checkIns ?? NO_CHECK_INS);
}

/** Agreed shares of IT's capacity, the latest first. */
export function usePacts() {
  const query = useQuery(AllocationPactsDocument, { variables: { first: 10 } });
  useRefreshOn(['AllocationPact'], query.refetch);
  return useConnection(query, (data) => data.allocationPacts);
}

/** For the filter of the list; the form asks for cycles together with teams and goals. */
export const useCycles = () => useQuery(GoalCyclesDocument);

export const useGoalChoices = () => useQuery(GoalChoicesDocument);

/** Names of everything a goal points at, by id. */
export function useGoalNames(): ReadonlyMap<string, string> {
  const { data } = useGoalChoices();
  const nodes = [...(data?.teams.edges ?? []), ...(data?.goals.edges ?? [])].map(({ node }) => node);
  return new Map<string, string>([...nodes.map((node): [string, string] => [node.id, 'title' in node ? node.title.text : node.name.text]), ...(data?.cycles ?? []).map((each): [string, string] => [each.id, each.name.text])]);
}
