import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
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

/** Keys typed within this time are one question; a frame or two, because the answer is to be on screen within 100 ms of the key. */
const PAUSE_MS = 20;

/** The forecast for what is typed; the last answer stays while the next one is on its way. Null without a day, or for a day that is past. */
export function useLiveForecast(neededBy: string, size: number): { forecast: LiveForecast | null; asking: boolean } {
  const [asked] = useDebouncedValue(`${neededBy} ${size}`, PAUSE_MS);
  const [day = '', parts = '0'] = asked.split(' ');
  const { data, previousData, loading } = useQuery(LiveForecastDocument, { variables: { neededBy: day, size: Number(parts) }, skip: !day || parts === '0' });
  if (!neededBy || size === 0) return { forecast: null, asking: false };
  return { forecast: (data ?? previousData)?.requestForecast ?? null, asking: loading };
}

export function useLanes() {
  const query = useQuery(RequestLanesDocument);
  useRefreshOn(['Request', 'Lane'], () => query.refetch());
  return query;
}

export const useCalibration = () => useQuery(RequestCalibrationDocument);

export const useProjectChoices = () => useQuery(RequestProjectsDocument, { fetchPolicy: 'cache-first' });
