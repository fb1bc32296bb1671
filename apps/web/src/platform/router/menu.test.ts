import { describe, expect, test } from '@jest/globals';
import { IconTarget } from '@tabler/icons-react';
import { currentEntry, firstPath, menuBySection, phoneItems } from './menu.ts';
import type { MenuSection, WebDomain } from './web-domain.ts';

const domain = (name: string, section: MenuSection, order: number, forPhone = false): WebDomain => ({
  name,
  menu: { labelKey: `menu.${name}`, icon: IconTarget, path: name, order, section },
  routes: [],
  forPhone,
});
const domains = [domain('glossary', 'understand', 10), domain('projects', 'work', 20, true), domain('overview', 'today', 10, true), domain('goals', 'work', 10, true), domain('inbox', 'today', 20, true)];

describe('menu', () => {
  test('follows sections, then order', () => {
    expect(menuBySection(domains).map(({ section, items }) => [section, items.map((item) => item.path)])).toEqual([
      ['today', ['overview', 'inbox']],
      ['work', ['goals', 'projects']],
      ['understand', ['glossary']],
    ]);
  });

  test('marks one entry: the longest that the address begins with', () => {
    const paths = ['knowledge', 'knowledge/budget', 'know'];
    expect([currentEntry(paths, 'knowledge/vendors/1'), currentEntry(paths, 'knowledge/budget'), currentEntry(paths, 'goals')]).toEqual(['knowledge', 'knowledge/budget', undefined]);
  });

  test('gives the phone three places and a workspace its first page', () => {
    expect(phoneItems(domains).map((item) => item.path)).toEqual(['overview', 'inbox', 'goals']);
    expect(firstPath(domains)).toBe('overview');
    expect(firstPath([])).toBe('settings/members');
  });
});
