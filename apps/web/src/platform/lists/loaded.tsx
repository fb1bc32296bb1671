import { ErrorState } from '@tandem/ui/error-state';
import { useEffect, useState, type ReactNode } from 'react';
import { faultOf } from '../apollo/fault.ts';
import { useFaultWords } from '../feedback/use-fault-words.ts';

export interface LoadedProps<TData> {
  /** What useQuery or useConnection returned. */
  query: { data?: TData | undefined; error?: unknown; loading: boolean; refetch: () => Promise<unknown> };
  skeleton: ReactNode;
  isEmpty?: boolean;
  empty?: ReactNode;
  children: (data: NonNullable<TData>) => ReactNode;
}

/**
 * Skeleton (only when it takes longer than 300 ms), error with retry, empty state or the content.
 * Data on the screen stays while it is refreshed, even when the refresh fails.
 */
export function Loaded<TData>({ query, skeleton, isEmpty = false, empty, children }: LoadedProps<TData>) {
  const words = useFaultWords();
  const { data, error } = query;
  if (data != null) {
    if (isEmpty && empty && !query.loading) return <>{empty}</>;
    return isEmpty && query.loading ? <Patient>{skeleton}</Patient> : <>{children(data)}</>;
  }
  if (error) {
    const { title, message, requestId } = words(error);
    // Asking again gives no right.
    const mayRetry = faultOf(error).code !== 'FORBIDDEN';
    return <ErrorState title={title} message={message} requestId={requestId} {...(mayRetry ? { onRetry: () => void query.refetch().catch(() => undefined) } : {})} />;
  }
  return <Patient>{skeleton}</Patient>;
}

/** Shows its content after 300 ms: a skeleton that flashes makes a quick page feel slow. The place is held at once. */
export function Patient({ children, delay = 300 }: { children: ReactNode; delay?: number }) {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return <div style={{ visibility: visible ? 'visible' : 'hidden' }}>{children}</div>;
}
