import { menuSections, type MenuSection, type WebDomain, type WebMenuEntry } from './web-domain.ts';

export interface MenuItem extends WebMenuEntry {
  domain: string;
}

/** Menu entries of all domains in the order of the side bar. */
export function menuItems(domains: readonly WebDomain[]): MenuItem[] {
  const all = domains.flatMap((domain) => [domain.menu ?? []].flat().map((entry) => ({ ...entry, domain: domain.name })));
  return all.sort((a, b) => menuSections.indexOf(a.section) - menuSections.indexOf(b.section) || a.order - b.order);
}

export function menuBySection(domains: readonly WebDomain[]): { section: MenuSection; items: MenuItem[] }[] {
  const items = menuItems(domains);
  return menuSections
    .map((section) => ({ section, items: items.filter((item) => item.section === section) }))
    .filter((group) => group.items.length > 0);
}

/** The places of the phone's bottom bar beside "More". */
export function phoneItems(domains: readonly WebDomain[]): MenuItem[] {
  const chosen = domains.filter((domain) => domain.forPhone).map((domain) => domain.name);
  const firsts = menuItems(domains).filter((item, index, items) => items.findIndex((other) => other.domain === item.domain) === index);
  return firsts.filter((item) => chosen.includes(item.domain)).slice(0, 3);
}

/** The entry that a page belongs to: of those that its address begins with, the longest. @param here address without the workspace */
export function currentEntry(paths: readonly string[], here: string): string | undefined {
  return paths.filter((path) => here === path || here.startsWith(`${path}/`)).sort((a, b) => b.length - a.length)[0];
}

/** Where a workspace opens. */
export function firstPath(domains: readonly WebDomain[]): string {
  return menuItems(domains)[0]?.path ?? 'settings/members';
}
