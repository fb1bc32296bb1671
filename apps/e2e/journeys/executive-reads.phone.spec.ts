import { demo, DEMO_PASSWORD, expect, expectAccessible, test } from '../setup/test.ts';

test('an executive reads the overview on a phone and opens the rows behind a figure', async ({ page }) => {
  await page.goto('/sign-in');
  await page.locator('input[autocomplete="username"]').fill(demo.executive);
  await page.locator('input[autocomplete="current-password"]').fill(DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/w/lipowa/overview');
  await expect(page.getByText(/Na dobrej drodze: \d z \d/)).toBeVisible();
  // Three decisions first; the others are one tap away.
  await page.getByRole('button', { name: /^i jeszcze \d+$/ }).tap();
  await expect(page.getByText('Przeczytaj i podpisz cel').first()).toBeVisible();
  await expectAccessible(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.getByRole('link', { name: 'Dotrzymane terminy, 90 dni' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dotrzymane terminy, 90 dni' })).toBeVisible();
  await expect(page.getByText('niedotrzymany').first()).toBeVisible();
  await expectAccessible(page);
});
