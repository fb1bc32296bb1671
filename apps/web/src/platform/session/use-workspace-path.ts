import { useCallback } from 'react';
import { useParams } from 'react-router';

/** Addresses inside the current workspace: `to('goals/1')` is `/w/<slug>/goals/1`. */
export function useWorkspacePath(): (path?: string) => string {
  const { slug } = useParams();
  return useCallback((path = '') => workspacePath(slug ?? '', path), [slug]);
}

export function workspacePath(slug: string, path = ''): string {
  return `/w/${slug}${path ? `/${path.replace(/^\//, '')}` : ''}`;
}
