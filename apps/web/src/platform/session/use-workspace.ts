import { useQuery } from '@apollo/client/react';
import { WorkspaceDocument, type WorkspaceQuery } from './workspace.gen.ts';

/** Settings of the current workspace and what the viewer may do with it; null while it loads. */
export function useWorkspace(): WorkspaceQuery['workspace'] | null {
  const { data } = useQuery(WorkspaceDocument, { fetchPolicy: 'cache-first' });
  return data?.workspace ?? null;
}
