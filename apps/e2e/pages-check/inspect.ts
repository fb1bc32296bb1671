import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../setup/test.ts';
import { addressLike, areaOf, isFixed, patternOf, workspacePatterns } from './routes.ts';

const home = '/w/lipowa/';

type Theme = 'light' | 'dark';

/**
 * Visits the pages of an area of the workspace once, by the links that lead to them, and inspects each. Every page declared there must have been seen at the end.
 * @param area first word of their addresses: 'goals'
 */
export async function inspectPages(page: Page, area: string, themes: Theme[]): Promise<void> {
  const wanted = workspacePatterns.filter((pattern) => areaOf(pattern) === area);
  const seen = new Map<string, string>();
  const waiting = wanted.filter(isFixed);
  // Pages of other areas are only read for links to these.
  const leading = workspacePatterns.filter((pattern) => isFixed(pattern) && !wanted.includes(pattern));
  for (let left = wanted; left.length > 0; left = wanted.filter((pattern) => !seen.has(pattern))) {
    const path = waiting.shift() ?? left.map((pattern) => addressLike(pattern, seen)).find(Boolean);
    const pattern = patternOf(path ?? '') ?? '';
    if (path && left.includes(pattern)) {
      seen.set(pattern, path);
      await test.step(path, async () => {
        await follow(page, `${home}${path}`);
        await inspect(page, themes);
      });
    } else if (!path) {
      const elsewhere = leading.shift();
      expect(elsewhere, `a link or an id that leads to ${left.join(', ')}`).toBeTruthy();
      await follow(page, `${home}${elsewhere}`);
      await expectWhole(page);
    }
    for (const linked of await links(page)) if (left.includes(patternOf(linked) ?? '')) waiting.push(linked);
  }
}

/** Goes to a page as a link does, without a reload. */
async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector('h1')?.setAttribute('data-left', '');
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, address);
  await page.waitForURL((url) => url.pathname === address || url.pathname.startsWith(home));
  // Until then the page that is left would be looked at. Two addresses of one page share their heading.
  await page.locator('h1[data-left]').waitFor({ state: 'detached', timeout: 2_000 }).catch(() => undefined);
}

const links = (page: Page) =>
  page.evaluate((prefix) => [...document.querySelectorAll('a[href]')].map((link) => new URL((link as HTMLAnchorElement).href).pathname).filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)), home);

/** A page that is there: with a heading and a title, without skeletons, words without a translation, sideways scrolling or squeezed texts, accessible in each theme. */
export async function inspect(page: Page, themes: Theme[] = ['light', 'dark']): Promise<void> {
  await expectWhole(page);
  await expect(page).toHaveTitle(/.+ · Tandem$/);
  await stopMotion(page);
  const worn = await page.evaluate(() => document.documentElement.getAttribute('data-mantine-color-scheme'));
  // The theme of the page before comes first: one change of colours a page instead of two.
  for (const [index, theme] of themes.toSorted((a, b) => Number(b === worn) - Number(a === worn)).entries()) {
    await wear(page, theme);
    // Only colours differ between the themes.
    await expectAccessible(page, index > 0 ? ['color-contrast'] : undefined);
  }
  const found = await page.evaluate(() => ({
    keys: (document.body.innerText.match(/(?<![\w./@-])[a-z][A-Za-z]+(\.[A-Za-z]\w+){1,4}(?![\w./@-])/g) ?? []).filter((word) => !/\.(com|pl|PL|EN|example|csv|json|ts|md)$/.test(word)),
    holes: /\{\{\w+\}\}|\bundefined\b|\bNaN\b|\[object/.exec(document.body.innerText)?.[0] ?? null,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    // A word on each line: something beside it takes the room.
    squeezed: [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 20))
      .filter(({ clientWidth, clientHeight }) => clientWidth > 1 && clientWidth < 64 && clientHeight > 100)
      .map(({ textContent }) => textContent),
  }));
  expect.soft(found).toEqual({ keys: [], holes: null, overflow: 0, squeezed: [] });
}

async function expectWhole(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
}

/** The theme is changed as from another tab: without a reload. Does nothing when it is worn already. */
async function wear(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((value) => {
    localStorage.setItem('tandem-theme', value);
    dispatchEvent(new StorageEvent('storage', { key: 'tandem-theme', newValue: value, storageArea: localStorage }));
  }, theme);
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
}

/** Colours that fade over would be measured half way, and fading takes longer than the inspection. */
async function stopMotion(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.adoptedStyleSheets.length > 0) return;
    const still = new CSSStyleSheet();
    still.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important; }');
    document.adoptedStyleSheets = [still];
  });
}
