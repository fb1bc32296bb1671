import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { ViewerDocument, type MemberCardFragment, type ViewerPartsFragment } from './session.gen.ts';

export interface Session {
  viewer: ViewerPartsFragment;
  /** The viewer as a member of the workspace of the address; null on pages outside of a workspace. */
  member: MemberCardFragment | null;
  workspace: { id: string; slug: string; name: string } | null;
  side: 'IT' | 'MARKETING' | null;
}

/** Who is here. Only below a route that requires a session; elsewhere use `useViewer`. */
export function useSession(): Session {
  const viewer = useViewer();
  const { slug } = useParams();
  if (!viewer) throw new Error('useSession needs a signed-in viewer: the route must require a session');
  const membership = viewer.memberships.find((item) => item.workspace.slug === slug);
  return { viewer, member: viewer.member, workspace: membership?.workspace ?? null, side: membership?.side ?? null };
}

/** The signed-in person or null. */
export function useViewer(): ViewerPartsFragment | null {
  const { data } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' });
  return data?.viewer ?? null;
}
