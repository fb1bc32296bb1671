import type { ErrorLike } from '@apollo/client';
import { useState } from 'react';

export interface Connection<TNode> {
  edges: { node: TNode }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The part of a useQuery result that paging needs. */
export interface PageableQuery<TData> {
  data?: TData | undefined;
  error?: ErrorLike | undefined;
  loading: boolean;
  refetch: () => Promise<unknown>;
  fetchMore: (options: {
    variables: { after: string | null; first?: number };
    updateQuery: (previous: TData, more: { fetchMoreResult: TData }) => TData;
  }) => Promise<unknown>;
}

export interface ConnectionResult<TData, TNode> {
  data: TData | undefined;
  error: ErrorLike | undefined;
  loading: boolean;
  /** The rows that are on the screen, asked for again in one page; the list neither shrinks nor flickers. */
  refetch: () => Promise<unknown>;
  rows: TNode[];
  hasMore: boolean;
  loadMore: () => Promise<void>;
  loadingMore: boolean;
}

/** The API gives at most this many rows at once. */
const largestPage = 100;

/** A copy of `root` in which the object `target` is replaced; the rest is shared. */
function replaceIn<TRoot>(root: TRoot, target: unknown, replacement: unknown): TRoot {
  const walk = (value: unknown): unknown => {
    if (value === target) return replacement;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    let changed = false;
    const copy: Record<string, unknown> = {};
    for (const [key, child] of Object.entries(value)) {
      copy[key] = walk(child);
      if (copy[key] !== child) changed = true;
    }
    return changed ? copy : value;
  };
  const result = walk(root);
  return isSameShape<TRoot>(result) ? result : root;
}

/** `walk` keeps the shape: it only swaps one connection for a longer one of the same type. */
const isSameShape = <T>(value: unknown): value is T => value !== undefined;

/**
 * Rows of a Relay connection with keyset paging: `rows`, `hasMore`, `loadMore`, `loadingMore`, beside what the query says.
 * Further pages are joined to the first one in the query's own data; changed variables start again from the first page.
 */
export function useConnection<TData, TNode>(query: PageableQuery<TData>, pick: (data: TData) => Connection<TNode>): ConnectionResult<TData, TNode> {
  const [loadingMore, setLoadingMore] = useState(false);
  const { data, error, loading, refetch, fetchMore } = query;
  const connection = data ? pick(data) : undefined;
  const after = connection?.pageInfo.endCursor ?? null;
  const loaded = connection?.edges.length ?? 0;
  const hasMore = connection?.pageInfo.hasNextPage ?? false;
  const [first, setFirst] = useState(0);
  const isLonger = first > 0 && loaded > first;
  const refresh = () =>
    isLonger
      ? fetchMore({ variables: { after: null, first: Math.min(largestPage, loaded) }, updateQuery: (_previous, { fetchMoreResult }) => fetchMoreResult })
      : refetch();
  const loadMore = async () => {
    setLoadingMore(true);
    setFirst((known) => known || loaded);
    try {
      await fetchMore({
        variables: { after },
        updateQuery: (previous, { fetchMoreResult }) => {
          const next = pick(fetchMoreResult);
          const merged = { ...next, edges: [...pick(previous).edges, ...next.edges] };
          return replaceIn(previous, pick(previous), merged);
        },
      });
    } finally {
      setLoadingMore(false);
    }
  };
  return {
    data,
    error,
    loading,
    refetch: refresh,
    rows: connection?.edges.map((edge) => edge.node) ?? [],
    hasMore,
    loadMore,
    loadingMore,
  };
}
