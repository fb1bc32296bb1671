import type { ApolloClient } from '@apollo/client';
import { redirect } from 'react-router';
import { fromApiLanguage } from '../i18n/language.ts';
import { currentLanguage, switchLanguage } from '../i18n/i18n.ts';
import { ViewerDocument, type ViewerPartsFragment } from './session.gen.ts';
import { workspacePath } from './use-workspace-path.ts';

/** Address of the sign-in page that leads back to where the person wanted to go. */
export function signInPath(returnTo: string): string {
  return returnTo === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(returnTo)}`;
}

/** Only addresses of this site: `//elsewhere.example` and `https:` are not followed after signing in. */
export function safeReturnPath(to: string | null): string | null {
  return to && /^\/(?![/\\])/.test(to) ? to : null;
}

export async function loadViewer(client: ApolloClient): Promise<ViewerPartsFragment | null> {
  const { data } = await client.query({ query: ViewerDocument, fetchPolicy: 'cache-first' });
  return data?.viewer ?? null;
}

/** The viewer, or the way to the sign-in page. The profile's language wins over the device's. */
export async function requireViewer(client: ApolloClient, url: URL): Promise<ViewerPartsFragment> {
  const viewer = await loadViewer(client);
  if (!viewer) throw redirect(signInPath(url.pathname + url.search));
  const language = fromApiLanguage(viewer.language);
  if (language !== currentLanguage()) await switchLanguage(language);
  return viewer;
}

/** The viewer as a member of this workspace; 403 for everybody else. Who the viewer is *there* is asked once the address says where. */
export async function requireMember(client: ApolloClient, url: URL, slug: string): Promise<void> {
  const viewer = await requireViewer(client, url);
  if (!viewer.memberships.some((membership) => membership.workspace.slug === slug)) throw new Response('not a member', { status: 403 });
  if (!viewer.member) await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' });
}

/** Where a person without an address begins: the last workspace of this device, else the first, else the page that makes one. */
export function homePath(viewer: ViewerPartsFragment): string {
  const slugs = viewer.memberships.map((membership) => membership.workspace.slug);
  let last: string | null = null;
  try {
    last = localStorage.getItem('tandem-workspace');
  } catch {
    // The first workspace will do.
  }
  const slug = last && slugs.includes(last) ? last : slugs[0];
  return slug ? workspacePath(slug) : '/start';
}

export function rememberWorkspace(slug: string): void {
  try {
    localStorage.setItem('tandem-workspace', slug);
  } catch {
    // Only a convenience.
  }
}
