import { useApolloClient, useQuery } from '@apollo/client/react';
import { useRefreshOn } from '../../platform/apollo/live.tsx';
import { useConnection } from '../../platform/lists/use-connection.ts';
import {
  LiveForecastDocument,
  type LiveForecastQuery,
  RequestCalibrationDocument,
  RequestCreationDocument,
  type RequestFilter,
  RequestLanesDocument,
  type RequestLanesQuery,
  RequestPageDocument,
  type RequestPageQuery,
  RequestProjectsDocument,
  RequestsDocument,
  type RequestsQuery,
} from './requests.gen.ts';

export type RequestRow = RequestsQuery['requests']['edges'][number]['node'];
export type RequestDetails = NonNullable<RequestPageQuery['request']>;
export type LaneView = RequestLanesQuery['requestLanes'][number];
export type LiveForecast = NonNullable<LiveForecastQuery['requestForecast']>;

export function useRequests(filter: RequestFilter) {
  const query = useQuery(RequestsDocument, { variables: { first: 100, filter, orderBy: 'DUE' } });
  useRefreshOn(['Request'], () => query.refetch());
  return useConnection(query, (data) => data.requests);
}

export function useRequest(id: string) {
  const query = useQuery(RequestPageDocument, { variables: { id }, skip: !id });
  useRefreshOn(['Request'], () => query.refetch());
  return query;
}

/** Whether the viewer may ask; asked by the page that does it. */
export const useRequestCreation = () => useQuery(RequestCreationDocument);

/**
 * The forecast for what is typed, asked at once: a day is one only with its last key, and another part only with another line. The last answer stays while
 * the next one is on its way. Null without a day, or for a day that is past.
 */
export function useLiveForecast(neededBy: string, size: number): { forecast: LiveForecast | null; asking: boolean } {
  const skip = !neededBy || size === 0;
  const { data, previousData, loading } = useQuery(LiveForecastDocument, { variables: { neededBy, size }, skip });
  if (skip) return { forecast: null, asking: false };
  return { forecast: (data ?? previousData)?.requestForecast ?? null, asking: loading };
}

/** Asks for the forecast of a day in the moment of its last key, before the form has drawn that key: the answer is under way meanwhile. */
export function useForecastAhead(): (neededBy: string, size: number) => void {
  const client = useApolloClient();
  return (neededBy, size) => {
    // What fails is asked again by the panel, which says so.
    if (neededBy && size > 0) void client.query({ query: LiveForecastDocument, variables: { neededBy, size } }).catch(() => null);
  };
}

export function useLanes() {
  const query = useQuery(RequestLanesDocument);
  useRefreshOn(['Request', 'Lane'], () => query.refetch());
  return query;
}

export const useCalibration = () => useQuery(RequestCalibrationDocument);

export const useProjectChoices = () => useQuery(RequestProjectsDocument, { fetchPolicy: 'cache-first' });
