import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../setup/test.ts';

const field = (page: Page, name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}`) });

test('a new company: an account, a workspace, pages that say what comes first, and a first goal that nobody has signed yet', async ({ page }) => {
  await page.goto('/sign-up');
  await field(page, 'Full name').fill('Ola Nowa');
  await field(page, 'E-mail').fill(`ola.${Date.now()}@example.test`);
  await page.locator('input[name="password"]').fill('cztery spokojne słowa tu');
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.waitForURL(/\/start$/);
  await field(page, 'Company or unit').fill('Brzoza');
  await page.getByRole('button', { name: 'Create workspace' }).click();

  await page.waitForURL(/\/w\/brzoza[^/]*\/overview$/);
  const home = page.url().replace('overview', '');
  await expect(page.getByText(/^No shared goal is in force yet\./)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Shared goals' }).getByRole('link', { name: 'Draft a goal' })).toBeVisible();
  await expectAccessible(page);
  // Every page of the menu, by its link: what is empty says so in a sentence and leads on.
  let emptyStates = 0;
  const menu = page.getByRole('navigation').first().getByRole('link');
  for (const link of await menu.all()) {
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/./);
    await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.locator('[data-empty-state]:not(:has(a, button))')).toHaveCount(0);
    emptyStates += await page.locator('[data-empty-state]').count();
  }

  expect(emptyStates).toBeGreaterThan(3);

  // A goal needs a joint team: the form says so and leads there.
  await page.goto(`${home}goals/new`);
  await page.getByRole('link', { name: 'Make one' }).click();
  await field(page, 'Name').fill('Online store');
  await page.getByRole('button', { name: 'Create the team' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Online store' })).toBeVisible();
  await page.goto(`${home}goals/new`);
  await field(page, 'Goal in one sentence').fill('Campaigns start on their day');
  await field(page, 'What IT will notice').fill('No calls on Friday evening');
  await field(page, 'What marketing will notice').fill('The date in the plan is the date');
  await page.getByRole('combobox', { name: /^Joint team/ }).click();
  await page.getByRole('option', { name: /^Online store/ }).click();
  await page.getByRole('button', { name: 'New cycle' }).click();
  const cycle = page.getByRole('dialog');
  await cycle.getByRole('textbox', { name: /^Name/ }).fill('This half-year');
  for (const [label, day] of [['First day', 0], ['Last day', 180]] as const) {
    const date = new Date(Date.now() + day * 86_400_000);
    await cycle.getByRole('textbox', { name: new RegExp(`^${label}`) }).fill(new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(date));
    await page.keyboard.press('Tab');
  }
  await cycle.getByRole('button', { name: 'Create the cycle' }).click();
  await expect(cycle).toBeHidden();
  for (const [index, measured] of ['Days to a page', 'Campaigns on time'].entries()) {
    await field(page, 'What is measured').nth(index).fill(measured);
    await field(page, 'Target').nth(index).fill('12');
  }
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Campaigns start on their day' })).toBeVisible();

  await page.getByRole('link', { name: 'Overview' }).first().click();
  const goals = page.getByRole('region', { name: 'Shared goals' }).getByRole('listitem');
  await expect(goals).toHaveCount(1);
  await expect(goals).toContainText('Campaigns start on their day');
  await expect(goals).toContainText('Draft, nobody has signed');
  await expect(page.getByText(/^No shared goal is in force yet\./)).toBeVisible();
});
