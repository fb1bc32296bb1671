import { expect, expectAccessible, test } from '../setup/test.ts';

test('IT proposes a word, marketing approves it, and texts mark it for marketing but not for IT', async ({ page, signIn, secondPerson }) => {
  const word = `zlecenik${Date.now() % 100000}`.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? 'a');
  await signIn('it', 'glossary/new');
  await page.getByRole('textbox', { name: /^Słowo/ }).fill(word);
  await page.getByRole('textbox', { name: /^Prostymi słowami/ }).fill('lista zadań na tydzień');
  await page.getByRole('textbox', { name: /^Nazwa, język: polski/ }).fill(word);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Zaproponuj' }).click();
  await expect(page.getByText(word).first()).toBeVisible();

  const theirs = await secondPerson();
  await signIn('marketing', 'glossary/proposals', theirs);
  const proposal = theirs.getByRole('region', { name: word });
  await proposal.getByRole('button', { name: 'Zatwierdź' }).click();
  await expect(proposal).toBeHidden();

  await page.goto('/w/lipowa/projects/CONSENT/edit');
  await page.getByRole('textbox', { name: /^O co chodzi|^Opis|^Podsumowanie/ }).first().fill(`Zadania trzymamy w miejscu, które nazywa się ${word}.`);
  await page.getByRole('button', { name: /^Zapisz/ }).click();
  await page.waitForURL(/projects\/CONSENT$/);
  await theirs.goto('/w/lipowa/projects/CONSENT');
  const mark = theirs.getByRole('button', { name: new RegExp(word) });
  await expect(mark).toBeVisible();
  await mark.focus();
  await expect(theirs.getByText('lista zadań na tydzień')).toBeVisible();
  await expect(page.getByText(word).first()).toBeVisible();
  await page.waitForTimeout(1_500); // marks come after the first paint
  await expect(page.getByRole('button', { name: new RegExp(word) })).toHaveCount(0);
});
