import { useSubscription } from '@apollo/client/react';
import { createContext, use, useEffect, useMemo, useRef, type PropsWithChildren } from 'react';
import { WorkspaceChangedDocument } from '../session/workspace.gen.ts';

type Listener = (entity: string, entityId: string) => void;
const LiveContext = createContext<Set<Listener> | null>(null);

/** One subscription for the whole signed-in app; screens listen with `useRefreshOn`. */
export function LiveProvider({ children }: PropsWithChildren) {
  const listeners = useMemo(() => new Set<Listener>(), []);
  useSubscription(WorkspaceChangedDocument, {
    variables: {},
    ignoreResults: true,
    onData: ({ data }) => {
      const change = data.data?.workspaceChanged;
      if (change) for (const listener of listeners) listener(change.entity, change.entityId);
    },
    onError: () => undefined,
  });
  return <LiveContext value={listeners}>{children}</LiveContext>;
}

/**
 * Calls `refresh` when somebody changed one of these entities (names of the audit log, e.g. `Goal`).
 * Several changes within 400 ms are one refresh; `entityId` narrows it to one object.
 */
export function useRefreshOn(entities: readonly string[], refresh: () => unknown, entityId?: string): void {
  const listeners = use(LiveContext);
  const latest = useRef(refresh);
  useEffect(() => {
    latest.current = refresh;
  });
  const key = entities.join(' ');
  useEffect(() => {
    if (!listeners) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listener: Listener = (entity, id) => {
      if (!key.split(' ').includes(entity) || (entityId && id !== entityId)) return;
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(), 400);
    };
    listeners.add(listener);
    return () => {
      clearTimeout(timer);
      listeners.delete(listener);
    };
  }, [listeners, key, entityId]);
}
