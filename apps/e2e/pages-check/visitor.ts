import type { Page } from '@playwright/test';
import type { demo } from '../setup/test.ts';
import { expect, signInTo, test as base, watch } from '../setup/test.ts';

type Person = keyof typeof demo;

/** Opens one browser page of a worker for a person, signed in, and keeps it for the areas that follow: none of them loads the application anew. */
type Visit = (person: Person, prepare?: (page: Page) => Promise<void>) => Promise<Page>;

export const test = base.extend<{ visit: Visit }, { open: Map<Person, { page: Page; faults: string[] }> }>({
  open: [
    async ({}, use) => {
      const open = new Map<Person, { page: Page; faults: string[] }>();
      await use(open);
      for (const { page } of open.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
  visit: async ({ open, browser, baseURL, contextOptions, viewport, hasTouch, isMobile, locale, timezoneId }, use) => {
    let visited: string[] = [];
    await use(async (person, prepare) => {
      const known = open.get(person);
      if (known) {
        visited = known.faults;
        return known.page;
      }
      const context = await browser.newContext({ ...contextOptions, baseURL, viewport, hasTouch, isMobile, locale, timezoneId, reducedMotion: 'reduce' });
      watch(context, visited);
      const page = await context.newPage();
      open.set(person, { page, faults: visited });
      await signInTo(page, person, 'overview');
      await prepare?.(page);
      return page;
    });
    expect(visited.splice(0), 'the browser console stays silent').toEqual([]);
  },
});

export { expect };
