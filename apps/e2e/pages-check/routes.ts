import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const web = resolve(import.meta.dirname, '../../web/src');

/** Route patterns as the web application declares them, read from its route files: 'goals/:id', '/sign-in'. A new page is checked without being named here. */
const declared = globSync('**/*routes.tsx', { cwd: web })
  .flatMap((file) => readFileSync(join(web, file), 'utf8').split('\n'))
  // What only leads elsewhere shows no page.
  .filter((line) => !line.includes('redirect('))
  .flatMap((line) => [...line.matchAll(/path: '([^'*]+)'/g)].map((match) => match[1] ?? ''));

export const publicPatterns = declared.filter((pattern) => pattern.startsWith('/'));

/** Pages of a workspace; menu entries name some of them a second time. */
export const workspacePatterns = [...new Set(declared.filter((pattern) => !pattern.startsWith('/')))].sort();

/** The first word of an address, which is mostly a domain: 'goals'. */
export const areaOf = (pattern: string): string => pattern.split('/')[0] ?? '';

/** The areas of a workspace, each checked by a test of its own, which grows with its domain and not with the product. */
export const areas = [...new Set(workspacePatterns.map(areaOf))];

export const isFixed = (pattern: string): boolean => !pattern.includes(':');

/** The pattern that an address belongs to; words win over parameters, as in the router. @param path without the workspace: 'goals/0198…' */
export function patternOf(path: string): string | undefined {
  const matching = workspacePatterns.filter((pattern) => new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path));
  return matching.find(isFixed) ?? matching.sort((a, b) => parameters(a) - parameters(b))[0];
}

const parameters = (pattern: string) => pattern.split(':').length;

/** An address for a pattern that no link leads this person to: with the id of a sibling page that was seen. */
export function addressLike(pattern: string, seen: ReadonlyMap<string, string>): string | undefined {
  for (const [other, address] of seen) {
    const values = new Map(other.split('/').flatMap((part, index) => (part.startsWith(':') ? [[`${other.split('/')[0]}${part}`, address.split('/')[index] ?? '']] : [])));
    const filled = pattern.split('/').map((part) => (part.startsWith(':') ? values.get(`${pattern.split('/')[0]}${part}`) : part));
    if (filled.every((part) => part !== undefined)) return filled.join('/');
  }
  return undefined;
}
