/** One sentence for whoever starts Tandem: why PostgreSQL cannot be reached at this URL and what to do. Never shows the password. */
export function connectionFault(error: Error & { code?: string }, url: string): string {
  const { hostname, port, username, pathname } = new URL(url);
  const server = `${hostname}:${port || 5432}`;
  const user = decodeURIComponent(username);
  switch (error.code) {
    case 'ECONNREFUSED':
      return `Nothing answers at ${server}, where DATABASE_URL points. Start PostgreSQL there or correct host and port.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `No machine is called ${hostname}, where DATABASE_URL points. Correct the host.`;
    case '28P01':
    case '28000':
      return `PostgreSQL at ${server} does not let ${user || 'somebody without a name'} in. Correct user and password in DATABASE_URL.`;
    case '3D000':
      return `PostgreSQL at ${server} has no database ${pathname.slice(1)}. Create it (createdb --owner=${user} ${pathname.slice(1)}) or correct the name in DATABASE_URL.`;
    default:
      return `PostgreSQL at ${server}, where DATABASE_URL points, cannot be used: ${error.message || error.code || 'no reason given'}.`;
  }
}
