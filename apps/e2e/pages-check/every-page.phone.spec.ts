import { expect, test } from '../setup/test.ts';
import { inspectPages } from './inspect.ts';
import { areas } from './routes.ts';

test.describe.configure({ mode: 'parallel' });

for (const area of areas) {
  test(`every page is sound for a marketer, in English, on a phone in the dark: ${area}`, async ({ page, signIn }) => {
    await signIn('marketer', 'overview');
    // The language is the person's own, not the device's.
    await page.evaluate(() =>
      fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: 'mutation { updateProfile(input: { language: EN }) { __typename } }' }) }),
    );
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
    await inspectPages(page, area, ['dark']);
  });
}
