import { useQuery } from '@apollo/client/react';
import { useRefreshOn } from '../../platform/apollo/live.tsx';
import { useConnection } from '../../platform/lists/use-connection.ts';
import { type PulseActionPartsFragment, PulseActionsDocument, PulseMonthDocument, PulseMonthsDocument, PulseStandDocument, type PulseSurveyPartsFragment } from './pulse.gen.ts';

export type Survey = PulseSurveyPartsFragment;
export type Result = NonNullable<Survey['results']>[number];
export type Action = PulseActionPartsFragment;

/** What the pulse stands at, with the last results. */
export function usePulse() {
  const pulse = useQuery(PulseStandDocument);
  useRefreshOn(['PulseSurvey', 'PulseSettings'], pulse.refetch);
  return pulse;
}

/** The open survey while somebody answers it: nothing refreshes under their hands. */
export const useAnswering = () => useQuery(PulseStandDocument);

export function useMonths() {
  const months = useConnection(useQuery(PulseMonthsDocument, { variables: { first: 12 } }), (data) => data.pulseSurveys);
  useRefreshOn(['PulseSurvey'], months.refetch);
  return months;
}

export function useMonth(id: string) {
  const month = useQuery(PulseMonthDocument, { variables: { id } });
  useRefreshOn(['PulseSurvey'], month.refetch, id);
  return month;
}

/** What was agreed, the latest first; of one survey when asked. */
export function useActions(surveyId: string | null = null) {
  const actions = useConnection(useQuery(PulseActionsDocument, { variables: { first: 3, surveyId } }), (data) => data.pulseActions);
  useRefreshOn(['PulseAction'], actions.refetch);
  return actions;
}

/** The day after a plain day: results come the day after the last one to answer. */
export const dayAfter = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
