import { useQuery } from '@apollo/client/react';
import { useRefreshOn } from '../../platform/apollo/live.tsx';
import { useConnection } from '../../platform/lists/use-connection.ts';
import {
  CrossingPageDocument,
  type CrossingPartsFragment,
  CrossingsDocument,
  type CrossingsQueryVariables,
  type OwnablePartsFragment,
  type RightPartsFragment,
  RuleCreationDocument,
  RulePageDocument,
  type RulePartsFragment,
  RulesDocument,
} from './boundaries.gen.ts';

export type Rule = RulePartsFragment;
export type Right = RightPartsFragment;
export type CrossingDetails = CrossingPartsFragment;
export type Ownable = OwnablePartsFragment;

/** The version to show: the one in force, else the one being written. */
export const shownRight = ({ inForce, open }: Pick<Rule, 'inForce' | 'open'>): Right | null => inForce ?? open;

export function useRules(search: string) {
  const rules = useConnection(useQuery(RulesDocument, { variables: { first: 50, search: search || null } }), (data) => data.decisionDomains);
  useRefreshOn(['DecisionDomain', 'Crossing'], rules.refetch);
  return rules;
}

export function useRule(id: string) {
  const rule = useQuery(RulePageDocument, { variables: { id } });
  useRefreshOn(['DecisionDomain'], rule.refetch, id);
  return rule;
}

export const useRuleCreation = () => useQuery(RuleCreationDocument);

export function useCrossings(scope: CrossingsQueryVariables['scope'], domainId: string | null = null) {
  const crossings = useConnection(useQuery(CrossingsDocument, { variables: { first: 20, scope, domainId } }), (data) => data.crossings);
  useRefreshOn(['Crossing'], crossings.refetch);
  return crossings;
}

export function useCrossing(id: string) {
  const crossing = useQuery(CrossingPageDocument, { variables: { id } });
  useRefreshOn(['Crossing'], crossing.refetch, id);
  return crossing;
}
