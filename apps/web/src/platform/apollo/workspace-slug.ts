let current: string | null = null;

const fromPath = (path: string): string | null => /^\/w\/([^/]+)/.exec(path)?.[1] ?? null;

/** The router says which workspace it is entering before the address bar shows it; requests of loaders need it already then. */
export function setWorkspaceSlug(slug: string | null): void {
  current = slug;
}

/** Slug for the header x-tandem-workspace; null outside of a workspace. */
export function currentWorkspaceSlug(): string | null {
  return current ?? fromPath(window.location.pathname);
}
