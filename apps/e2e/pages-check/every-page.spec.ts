import { inspect, inspectPages } from './inspect.ts';
import { areas, publicPatterns } from './routes.ts';
import { expect, test } from './visitor.ts';

test.describe.configure({ mode: 'parallel' });

for (const area of areas) {
  test(`every page is sound for an owner, in Polish, on a desk: ${area}`, async ({ visit }) => {
    await inspectPages(await visit('owner'), area, ['light', 'dark']);
  });
}

test('every page outside of a workspace is sound', async ({ page, signIn }) => {
  for (const pattern of publicPatterns.filter((each) => each !== '/start')) {
    await page.goto(pattern.replace(/:\w+/, 'no-such-thing'));
    await test.step(pattern, () => inspect(page));
  }
  await signIn('it', '../../start');
  await inspect(page);
});

test('the language switches without a reload, and English says the same', async ({ page, signIn }) => {
  await signIn('marketing', 'overview');
  await expect(page.getByRole('heading', { level: 1, name: 'Przegląd' })).toBeVisible();
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  await page.getByRole('button', { name: /Język|Language/ }).click();
  await page.getByRole('button', { name: 'English' }).or(page.getByRole('menuitem', { name: 'English' })).or(page.getByRole('menuitemradio', { name: 'English' })).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(page.getByText('Waiting for a decision')).toBeVisible();
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
});
