import { expect, expectAccessible, test } from '../setup/test.ts';

test('the CIO drafts and signs a goal; the CMO reads it, signs it, and it is in force', async ({ page, signIn, browser, baseURL }) => {
  await signIn('cio', 'goals/new');
  const title = `Cel dwóch podpisów ${Date.now()}`;
  const field = (name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}`) });
  await field('Cel').fill(title);
  await field('Co zauważy IT').fill('Mniej pilnych telefonów w piątek');
  await field('Co zauważy marketing').fill('Kampania rusza w umówiony dzień');
  await page.getByRole('combobox', { name: /^Odpowiedzialny wspólny zespół/ }).click();
  await page.getByRole('option').filter({ hasNotText: 'brakuje' }).first().click();
  await page.getByRole('combobox', { name: /^Okres/ }).click();
  await page.getByRole('option', { name: 'Bieżące półrocze' }).click();
  const results = page.getByRole('textbox', { name: /^Kluczowy rezultat/ });
  await results.nth(0).fill('Czas przygotowania strony w dniach');
  await results.nth(1).fill('Kampanie uruchomione w terminie');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Zapisz szkic' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Podpisz za swoją stronę' }).click();
  await expect(page.getByText('Zaproponowany')).toBeVisible();
  const address = page.url().replace(baseURL ?? '', '');

  const other = await browser.newContext({ baseURL });
  const theirs = await other.newPage();
  await signIn('cmo', 'overview', theirs);
  await expect(theirs.getByText(title).first()).toBeVisible();
  await theirs.goto(address);
  await expect(theirs.getByText('Kampania rusza w umówiony dzień')).toBeVisible();
  await theirs.getByRole('button', { name: 'Podpisz za swoją stronę' }).click();
  await expect(theirs.getByText('Obowiązuje', { exact: true })).toBeVisible();
  await other.close();
});

test('a goal with only one side answering says so on the form and cannot be signed', async ({ page, signIn }) => {
  await signIn('cio', 'goals/new');
  await page.getByRole('button', { name: 'Usuń' }).nth(1).click();
  await expect(page.getByText('Każda strona odpowiada za co najmniej jeden kluczowy rezultat')).toBeVisible();
  await page.getByRole('textbox', { name: /^Co zauważy IT/ }).fill('To zostaje po błędzie');
  await page.getByRole('button', { name: 'Zapisz szkic' }).click();
  await expect(page.getByText('Uzupełnij to pole.').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Co zauważy IT/ })).toHaveValue('To zostaje po błędzie');
});
