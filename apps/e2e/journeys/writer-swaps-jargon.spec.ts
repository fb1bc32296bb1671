import { expect, expectAccessible, test } from '../setup/test.ts';

test('a writer is told which words marketing will not know, and swaps them by key and by tap', async ({ page, signIn }) => {
  await signIn('it', 'projects/CONSENT/edit');
  const field = page.getByRole('textbox', { name: /^O co chodzi/ }).first();
  await field.fill('Backlogiem zajmiemy się po wdrożeniu.');
  const told = page.getByRole('status').filter({ hasText: 'których marketing może nie znać' });
  await expect(told).toHaveText(/^2 słowa/);
  await expectAccessible(page);

  await page.getByRole('button', { name: /^Zamień „wdrożeniu”/ }).click();
  await expect(field).not.toHaveValue(/wdrożeniu/);
  await field.press('Home');
  await field.press('Alt+Enter');
  await expect(field).not.toHaveValue(/[Bb]acklog/);
  await expect(field).toHaveValue(/^\p{Lu}/u);
  await expect(told).toHaveCount(0);

  await field.fill('To nowy lead.');
  await field.press('Alt+Enter');
  await expect(page.getByRole('button', { name: 'Które znaczenie słowa „lead”?' })).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Enter');
  await expect(field).not.toHaveValue(/lead/);
});
