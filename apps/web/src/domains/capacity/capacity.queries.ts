import { useQuery } from '@apollo/client/react';
import { useRefreshOn } from '../../platform/apollo/live.tsx';
import { useConnection } from '../../platform/lists/use-connection.ts';
import {
  type AllocationFilterInput,
  CapacityAbsencesDocument,
  CapacityAllocationsDocument,
  type CapacityAllocationsQuery,
  CapacityLedgersDocument,
  type CapacityLedgersQuery,
  CapacityNeedsDocument,
  CapacityPlanDocument,
  type CapacityPlanQuery,
  type CapacityPlanQueryVariables,
  type CapacityProblemFilter,
  CapacityProblemPageDocument,
  type CapacityProblemPageQuery,
  CapacityProblemsDocument,
  type CapacityProblemsQuery,
  CapacityProjectsDocument,
  CapacityTeamsDocument,
  CapacityWhatIfDocument,
  RemedyEffectsDocument,
  SkillExposuresDocument,
  type SkillFilterInput,
  SkillsDocument,
  type SkillsQuery,
  type WhatIfInput,
} from './capacity.gen.ts';

export type PlanRow = CapacityPlanQuery['capacityHeatmap']['edges'][number]['node'];
export type Ledger = CapacityLedgersQuery['it'];
export type AllocationRow = CapacityAllocationsQuery['allocations']['edges'][number]['node'];
export type SkillRow = SkillsQuery['skills']['edges'][number]['node'];
export type ProblemRow = CapacityProblemsQuery['capacityProblems']['edges'][number]['node'];
export type ProblemDetails = NonNullable<CapacityProblemPageQuery['capacityProblem']>;

const TIME = ['Capacity', 'Project', 'Member', 'Team'];

export function usePlan(filter: Omit<CapacityPlanQueryVariables, 'first' | 'after'>) {
  const plan = useConnection(useQuery(CapacityPlanDocument, { variables: { first: 50, ...filter } }), (data) => data.capacityHeatmap);
  useRefreshOn(TIME, plan.refetch);
  return plan;
}

export function useLedgers(tentative: boolean, whatIf: WhatIfInput | null) {
  const ledgers = useQuery(CapacityLedgersDocument, { variables: { tentative, whatIf } });
  useRefreshOn(TIME, ledgers.refetch);
  return ledgers;
}

export const useWhatIf = (whatIf: WhatIfInput) => useQuery(CapacityWhatIfDocument, { variables: { whatIf } });

/** Open projects to choose from. */
export function useProjectChoices() {
  const { data } = useQuery(CapacityProjectsDocument);
  return data?.projects.edges.map(({ node }) => node) ?? [];
}

/** Teams to choose from. */
export function useTeamChoices() {
  const { data } = useQuery(CapacityTeamsDocument);
  return data?.teams.edges.map(({ node }) => node) ?? [];
}

/** What a project needs people to know, the largest lack first; null until it is known. */
export function useNeeds(projectId: string) {
  const { data } = useQuery(CapacityNeedsDocument, { variables: { projectId } });
  return data?.project?.skillRequirements ?? null;
}

export const useAllocations = (filter: AllocationFilterInput) => useConnection(useQuery(CapacityAllocationsDocument, { variables: { first: 50, filter } }), (data) => data.allocations);

export function useAbsences() {
  const absences = useConnection(useQuery(CapacityAbsencesDocument, { variables: { first: 20 } }), (data) => data.absences);
  useRefreshOn(['Capacity'], absences.refetch);
  return absences;
}

export function useSkills(filter: SkillFilterInput) {
  const skills = useConnection(useQuery(SkillsDocument, { variables: { first: 100, filter } }), (data) => data.skills);
  useRefreshOn(['Skill', 'Team', 'Project'], skills.refetch);
  return skills;
}

export const useExposures = () => useConnection(useQuery(SkillExposuresDocument, { variables: { first: 20 } }), (data) => data.skillExposures);

export function useProblems(filter: CapacityProblemFilter) {
  const problems = useConnection(useQuery(CapacityProblemsDocument, { variables: { first: 50, filter } }), (data) => data.capacityProblems);
  useRefreshOn(['CapacityProblem'], problems.refetch);
  return problems;
}

export function useProblem(id: string) {
  const problem = useQuery(CapacityProblemPageDocument, { variables: { id } });
  useRefreshOn(['CapacityProblem'], problem.refetch);
  return problem;
}

export const useRemedyEffects = (projectId: string) => useQuery(RemedyEffectsDocument, { variables: { projectId } });
