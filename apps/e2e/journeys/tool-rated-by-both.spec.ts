import { expect, expectAccessible, test } from '../setup/test.ts';

test('marketing and IT rate a tool differently and both see the disagreement and where it stands', async ({ page, signIn, secondPerson }) => {
  await signIn('marketing', 'customer/technologies/new');
  const name = `Kampanista ${Date.now()}`;
  await page.getByLabel(/^Nazwa/).fill(name);
  await page.getByLabel(/^Dostawca/).fill('Kampanie SA');
  await page.getByLabel(/^Co robi z nią marketing/).fill('Budowanie stron kampanii');
  await page.getByRole('button', { name: 'Zapisz technologię' }).click();
  await page.waitForURL(/\/technologies\/[0-9a-f-]{36}$/);
  const challenge = page.getByRole('article', { name: 'Strona kampanii bez programisty' });
  await expect(challenge.getByText('IT jeszcze nie oceniło.')).toBeVisible();
  await expect(challenge.getByRole('button', { name: 'Oceń' })).toHaveCount(1);
  await challenge.getByRole('button', { name: 'Oceń' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('4 · w pełni').check();
  await dialog.getByLabel(/^Skąd ta ocena/).fill('Strona w jeden dzień, bez czekania');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Zapisz ocenę' }).click();
  await expect(challenge.getByText('w pełni')).toBeVisible();

  const theirs = await secondPerson();
  await signIn('it', `customer/technologies?search=${encodeURIComponent(name)}`, theirs);
  await theirs.getByRole('link', { name }).first().click();
  const same = theirs.getByRole('article', { name: 'Strona kampanii bez programisty' });
  await same.getByRole('button', { name: 'Oceń' }).click();
  await theirs.getByRole('dialog').getByLabel('1 · wcale').check();
  await theirs.getByRole('dialog').getByLabel(/^Skąd ta ocena/).fill('Obce skrypty poza naszą zgodą na pliki cookie');
  await theirs.getByRole('dialog').getByRole('button', { name: 'Zapisz ocenę' }).click();
  await expect(same.getByText('Działy się różnią: marketing 4, IT 1')).toBeVisible();
  await expect(theirs.getByText('Przenieść').first()).toBeVisible();
  await expect(theirs.getByText('Brak planu').first()).toBeVisible();

  await page.reload();
  await expect(challenge.getByText('Działy się różnią: marketing 4, IT 1')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/w/lipowa/customer/technologies?search=${encodeURIComponent(name)}`);
  await expect(page.getByRole('img', { name: /1 technologia oceniona przez oba działy/ })).toBeVisible();
  await expect(page.getByRole('row', { name: new RegExp(name) }).getByText('Przenieść')).toBeVisible();
  await expectAccessible(page);
});

test('a source of data lies in the dark until marketing records what it does with it', async ({ page, signIn }) => {
  await signIn('marketing', 'customer/sources/new');
  const name = `Formularze targowe ${Date.now()}`;
  await page.getByLabel(/^Nazwa/).fill(name);
  await page.getByLabel(/^Co klient z tego ma/).fill('Dostaje obiecany poradnik');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Zapisz źródło' }).click();
  await page.waitForURL(/\/sources\/[0-9a-f-]{36}$/);
  const source = page.url();
  await page.goto(`/w/lipowa/customer?list=dark&search=${encodeURIComponent(name)}`);
  await expect(page.getByRole('row', { name: new RegExp(name) }).getByText('Dane w cieniu')).toBeVisible();
  await expectAccessible(page);
  await page.goto(source);
  await page.getByRole('button', { name: 'Zapisz użycie' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Co zrobiono z danymi/).fill('Wysyłka poradnika po targach');
  await dialog.getByRole('button', { name: 'Zapisz użycie' }).click();
  await expect(page.getByRole('region', { name: 'Do czego się ich używa' }).getByText('Wysyłka poradnika po targach')).toBeVisible();
  await page.goto(`/w/lipowa/customer?list=dark&search=${encodeURIComponent(name)}`);
  await expect(page.getByText('Żadne źródło nie pasuje do filtrów.')).toBeVisible();
});
