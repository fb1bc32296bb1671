import { expect, expectAccessible, test } from '../setup/test.ts';

test('a date that marketing decides about is held when IT moves it; the CMO sees it, approves it, and it is moved', async ({ page, signIn, secondPerson }) => {
  await signIn('it', 'projects/PHOTO');
  await page.getByRole('button', { name: 'Zmień termin' }).click();
  const dialog = page.getByRole('dialog');
  const day = new Date(Date.now() + 50 * 86_400_000);
  const typed = day.toLocaleDateString('pl-PL', { day: '2-digit', month: '2-digit', year: 'numeric' });
  await dialog.getByRole('textbox', { name: /^Nowy termin/ }).fill(typed);
  await dialog.getByRole('textbox', { name: /^Dlaczego|^Powód/ }).first().fill('Studio czeka na części do aparatu.');
  await dialog.getByRole('button', { name: 'Zmień termin' }).click();
  await expect(dialog.getByText(/„Daty kampanii”.*marketing \(Beata Chmiel\)/)).toBeVisible();
  await expectAccessible(page);

  const theirs = await secondPerson();
  await signIn('cmo', 'overview', theirs);
  await theirs.goto('/w/lipowa/boundaries/crossings');
  const card = theirs.getByRole('region').or(theirs.locator('section')).filter({ hasText: 'Agnieszka Wrona' }).first();
  await expect(card).toContainText('termin');
  await expectAccessible(theirs);
  await card.getByRole('button', { name: 'Zatwierdź i wprowadź' }).click();
  await expect(card).toHaveCount(0);
  await theirs.getByText('Wszystkie', { exact: true }).click();
  await expect(theirs.getByText('Wprowadzono').first()).toBeVisible();
  await theirs.goto('/w/lipowa/projects/PHOTO');
  await expect(theirs.getByText('Studio czeka na części do aparatu.')).toBeVisible();
});

test('whoever asks who decides finds the one answer, and confirms it', async ({ page, signIn }) => {
  await signIn('it', 'boundaries');
  await page.getByPlaceholder('Kto decyduje o…?').fill('kampanii');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('link', { name: 'Daty kampanii' }).click();
  await expect(page.getByText(/Akceptacja \d\d%: \d+ z \d+/)).toBeVisible();
  await expectAccessible(page);
});
