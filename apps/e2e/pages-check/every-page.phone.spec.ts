import type { Page } from '@playwright/test';
import { inspectPages } from './inspect.ts';
import { areas } from './routes.ts';
import { expect, test } from './visitor.ts';

test.describe.configure({ mode: 'parallel' });

for (const area of areas) {
  test(`every page is sound for a marketer, in English, on a phone in the dark: ${area}`, async ({ visit }) => {
    await inspectPages(await visit('marketer', inEnglish), area, ['dark']);
  });
}

/** The language is the person's own, not the device's. */
async function inEnglish(page: Page): Promise<void> {
  await page.evaluate(() =>
    fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: 'mutation { updateProfile(input: { language: EN }) { __typename } }' }) }),
  );
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
}
