import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useRefreshOn } from '../platform/apollo/live.tsx';
import { MarkOverviewSeenDocument, OverviewDocument, type OverviewFigure, type OverviewQuery, OverviewRowsDocument, type OverviewRowsQuery } from './overview.gen.ts';

export type OverviewData = OverviewQuery['overview'];
export type StripData = OverviewQuery['scorecard'];
export type FigureData = OverviewData['figures'][number];
export type WaitingData = OverviewData['waiting'][number];
export type FigureRowData = OverviewRowsQuery['overviewRows'][number];

const READ_AFTER_MS = 4_000;

/** The overview; asked again when goals, projects, words or check-ins change. */
export function useOverview() {
  const query = useQuery(OverviewDocument);
  useRefreshOn(['Goal', 'Project', 'KeyResult', 'StatusUpdate', 'TermProposal', 'Team'], query.refetch);
  return query;
}

export const useOverviewRows = (figure: OverviewFigure) => useQuery(OverviewRowsDocument, { variables: { figure } });

/** Somebody who has had the page before them for some seconds has seen what changed; the next visit tells what is new since. */
export function useMarkSeen(position: number | undefined): void {
  const [mark] = useMutation(MarkOverviewSeenDocument);
  const marked = useRef(false);
  useEffect(() => {
    if (position === undefined || marked.current) return undefined;
    const timer = setTimeout(() => {
      marked.current = true;
      mark({ variables: { input: { position } } }).catch(() => undefined); // only a reading position; the next visit tries again
    }, READ_AFTER_MS);
    return () => clearTimeout(timer);
  }, [mark, position]);
}
