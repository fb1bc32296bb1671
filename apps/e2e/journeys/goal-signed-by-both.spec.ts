import { expect, expectAccessible, test } from '../setup/test.ts';

test('the CIO drafts and signs a goal; the CMO reads it, signs it, and it is in force', async ({ page, signIn, browser, baseURL }) => {
  await signIn('cio', 'goals/new');
  const title = `Cel dwóch podpisów ${Date.now()}`;
  const field = (name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}`) });
  await field('Cel').fill(title);
  await field('Co zauważy IT').fill('Mniej pilnych telefonów w piątek');
  await field('Co zauważy marketing').fill('Kampania rusza w umówiony dzień');
  await page.getByRole('combobox', { name: /^Wspólny zespół, który za niego odpowiada/ }).click();
  await page.getByRole('option').filter({ hasNotText: 'niekompletny' }).first().click();
  await page.getByRole('combobox', { name: /^Okres/ }).click();
  await page.getByRole('option', { name: 'Bieżące półrocze' }).click();
  const results = page.getByRole('textbox', { name: /^Co mierzymy/ });
  await results.nth(0).fill('Czas przygotowania strony w dniach');
  await results.nth(1).fill('Kampanie uruchomione w terminie');
  const targets = page.getByRole('textbox', { name: /^Wartość docelowa/ });
  await targets.nth(0).fill('2');
  await targets.nth(1).fill('12');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Zapisz szkic' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: /Podpisz wersję 1 za swoją stronę/ }).click();
  await expect(page.getByText('Czeka na drugi podpis').first()).toBeVisible();
  const address = page.url().replace(baseURL ?? '', '');

  const other = await browser.newContext({ baseURL });
  const theirs = await other.newPage();
  await signIn('cmo', 'overview', theirs);
  await expect(theirs.getByText(title).first()).toBeVisible();
  await theirs.goto(address);
  await expect(theirs.getByText('Kampania rusza w umówiony dzień')).toBeVisible();
  await theirs.getByRole('button', { name: /Podpisz wersję 1 za swoją stronę/ }).click();
  await expect(theirs.getByText('Obowiązuje wersja 1.')).toBeVisible();
  await other.close();
});

test('a goal with only one side answering says so on the form and cannot be signed', async ({ page, signIn }) => {
  await signIn('cio', 'goals/new');
  await page.getByRole('button', { name: 'Usuń kluczowy rezultat 2' }).click();
  await expect(page.getByText('marketing nie odpowiada za żaden kluczowy rezultat')).toBeVisible();
  await page.getByRole('textbox', { name: /^Co zauważy IT/ }).fill('To zostaje po błędzie');
  await page.getByRole('button', { name: 'Zapisz szkic' }).click();
  await expect(page.getByText('Uzupełnij to pole.').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Co zauważy IT/ })).toHaveValue('To zostaje po błędzie');
});
