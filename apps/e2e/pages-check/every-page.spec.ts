import { expect, expectAccessible, test } from '../setup/test.ts';

/** Every page that a signed-in person can reach without an id, and one of each kind with. */
const PAGES = [
  'overview',
  'overview/promises-kept',
  'check-in',
  'my-work',
  'goals',
  'goals/new',
  'teams',
  'teams/new',
  'projects',
  'projects/new',
  'projects/BLACK',
  'glossary',
  'glossary/new',
  'glossary/proposals',
  'glossary/import',
  'settings/members',
  'settings/audit',
  'settings/workspace',
  'settings/profile',
];

for (const theme of ['light', 'dark'] as const) {
  test(`no page has an accessibility fault, in ${theme}`, async ({ page, signIn }) => {
    test.setTimeout(180_000);
    await page.addInitScript((value) => localStorage.setItem('tandem-theme', value), theme);
    await signIn('owner');
    for (const path of PAGES) {
      await page.goto(`/w/lipowa/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await test.step(path, () => expectAccessible(page));
    }
  });
}

test('the first goal, team and term open from their lists without a fault', async ({ page, signIn }) => {
  await signIn('cio');
  for (const list of ['goals', 'teams', 'glossary']) {
    await page.goto(`/w/lipowa/${list}`);
    // What a thing opens by ends with its id; links to forms and other pages of the domain do not.
    const own = new RegExp(`/${list}/[0-9a-f-]{36}$`);
    const links = page.getByRole('main').locator(`a[href*="/${list}/"]`);
    const addresses = () => links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    await expect.poll(async () => (await addresses()).some((href) => own.test(href))).toBe(true);
    await page.locator(`main a[href="${(await addresses()).find((href) => own.test(href)) ?? ''}"]`).first().click();
    await expect(page).toHaveURL(own);
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
  }
});

test('the language switches without a reload, and English says the same', async ({ page, signIn }) => {
  await signIn('marketing', 'overview');
  await expect(page.getByRole('heading', { level: 1, name: 'Przegląd' })).toBeVisible();
  await page.getByRole('button', { name: /Język|Language/ }).click();
  await page.getByRole('button', { name: 'English' }).or(page.getByRole('menuitem', { name: 'English' })).or(page.getByRole('menuitemradio', { name: 'English' })).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(page.getByText('Waiting for a decision')).toBeVisible();
});
