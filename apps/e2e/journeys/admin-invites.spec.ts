import { expect, expectAccessible, test } from '../setup/test.ts';

test('an administrator invites a marketer by link, who joins and lands in the workspace', async ({ page, signIn, secondPerson }) => {
  await signIn('admin', 'settings/members');
  await page.getByRole('button', { name: /Zaproś|Invite/ }).first().click();
  const dialog = page.getByRole('dialog');
  const email = `nowa.${Date.now()}@lipowa.example`;
  await dialog.getByRole('textbox').first().fill(email);
  await dialog.getByRole('combobox', { name: /^Dział/ }).click();
  await page.getByRole('option', { name: 'Marketing' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /Zaproś|Invite|Utwórz|Create/ }).last().click();
  // The selects of the form are read-only inputs too: the link is known by its name, and it comes only when the invitation is saved.
  const shown = dialog.getByRole('textbox', { name: /Link|link/ });
  await expect(shown).toHaveValue(/\/invite\//);
  const link = await shown.inputValue();

  const theirs = await secondPerson();
  await theirs.goto(link);
  await expect(theirs.getByText(email)).toBeVisible();
  await theirs.locator('input[autocomplete="name"]').fill('Nowa Osoba');
  await theirs.locator('input[autocomplete="new-password"]').fill('cztery spokojne słowa tu');
  await theirs.getByRole('button', { name: /Dołącz|Join/ }).click();
  await theirs.waitForURL(/\/w\/lipowa/);
});
