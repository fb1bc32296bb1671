import { expect, expectAccessible, test } from '../setup/test.ts';

/** A day in the spring of the next year, as a Pole types it. */
const nextSpring = `30.04.${new Date().getFullYear() + 1}`;
const LINE = 'Reklama w wyszukiwarkach, koniec roku';

test('IT shares what it knows about a vendor and what it should save; the owner of the line confirms it, the line closes, and the CMO sees it', async ({ page, signIn, secondPerson }) => {
  const claim = `Analityka da kredyt reklamowy za roczną płatność ${Date.now()}`;
  await signIn('it', 'knowledge/vendors?search=Licznik');
  await page.getByRole('link', { name: 'Licznik Analytics' }).click();
  await page.getByRole('button', { name: 'Zapisz wniosek' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Co wiemy/).fill(claim);
  await dialog.getByLabel(/^Skąd to wiemy/).fill('Oferta pisemna z numerem, ważna do wiosny.');
  await dialog.getByLabel('Cel wydatku').click();
  await page.getByRole('option', { name: 'Reklama', exact: true }).click();
  await dialog.getByLabel(/^Aktualne do/).fill(nextSpring);
  await dialog.getByLabel(/^Adres, pod którym/).fill('https://licznik.example/oferta');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Zapisz wniosek' }).click();
  await page.waitForURL(/\/knowledge\/insights\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: 'Powiąż z pozycją budżetu' }).click();
  await dialog.getByRole('combobox', { name: /^Pozycja budżetu/ }).click();
  await page.getByRole('option', { name: new RegExp(`^${LINE}`) }).click();
  await dialog.getByLabel(/^Oczekiwana oszczędność/).fill('25000');
  await dialog.getByRole('button', { name: 'Powiąż z pozycją budżetu' }).click();
  await expect(page.getByText('czeka na potwierdzenie')).toBeVisible();
  await expectAccessible(page);

  const owner = await secondPerson();
  await signIn('marketing', 'knowledge/budget?mine=1', owner);
  const line = owner.getByRole('region', { name: LINE });
  await expect(line.getByText('Brakuje pieniędzy')).toBeVisible();
  await expect(line.getByRole('link', { name: claim })).toBeVisible();
  await line.getByRole('button', { name: 'Potwierdź oszczędność' }).click();
  const settle = owner.getByRole('dialog');
  await settle.getByLabel(/^Faktyczna oszczędność/).fill('24500');
  await expectAccessible(owner);
  await settle.getByRole('button', { name: 'Potwierdź', exact: true }).click();
  await expect(line.getByText('Domknięta oszczędnościami')).toBeVisible();

  const cmo = await secondPerson();
  await signIn('cmo', '', cmo);
  await cmo.getByRole('link', { name: 'Domknij budżet' }).first().click();
  await expect(cmo.getByRole('heading', { name: 'Domknij budżet' })).toBeVisible();
  const closed = cmo.getByRole('region', { name: LINE });
  await expect(closed.getByText('Domknięta oszczędnościami')).toBeVisible();
  await expect(closed.getByText(/^zaoszczędzono 24\s500/)).toBeVisible();
  await expect(cmo.getByRole('heading', { name: 'Co może dać oszczędność' }).first()).toBeVisible();
  await expectAccessible(cmo);
});
