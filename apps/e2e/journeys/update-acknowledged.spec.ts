import { expect, expectAccessible, test } from '../setup/test.ts';

test('a member of IT posts a status update; marketing reads it, with the words explained that it may not know, and says so', async ({ page, signIn, secondPerson }) => {
  await signIn('it', 'projects/BLACK');
  await page.getByRole('button', { name: 'Dodaj aktualizację' }).click();
  const dialog = page.getByRole('dialog');
  const text = `Kolejka płatności trzyma trzykrotny ruch, backlogiem zajmiemy się w środę ${Date.now()}.`;
  await dialog.getByRole('textbox').first().fill(text);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /Opublikuj|Dodaj/ }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(text.slice(0, 30)).first()).toBeVisible();

  const theirs = await secondPerson();
  await signIn('cmo', 'projects/BLACK', theirs);
  const update = theirs.getByRole('listitem').filter({ hasText: text.slice(-20) }).or(theirs.locator('article').filter({ hasText: text.slice(-20) })).first();
  await expect(update.getByRole('button', { name: /^backlogiem: co to znaczy/ })).toBeVisible();
  await update.getByRole('button', { name: /Potwierdź|Przeczytane/ }).click();
  await expect(update.getByText('Beata Chmiel')).toBeVisible();
});
