import { readFileSync } from 'node:fs';
import { expect, expectAccessible, test } from '../setup/test.ts';

test('an executive goes from a red tile to the rows that make it red in two clicks', async ({ page, signIn }) => {
  await signIn('executive', 'overview');
  const strip = page.getByRole('region', { name: 'Osiem zaleceń' });
  await expect(strip.getByRole('link', { name: /^Ogółem \d+, najniższy \d+$/ })).toBeVisible();
  await strip.getByRole('link', { name: /^2\. Braki i problemy IT.*Słabo/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Braki i problemy IT' })).toBeVisible();
  await expect(page.getByText(/na 100: Słabo$/)).toBeVisible();
  const part = page.getByRole('listitem').filter({ hasText: 'Obietnice, które prawdopodobnie zostaną dotrzymane' });
  const counted = Number(/otwórz (\d+)/.exec((await part.getByRole('link').textContent()) ?? '')?.[1]);
  await part.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Obietnice, które prawdopodobnie zostaną dotrzymane' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(counted + 1);
  await expectAccessible(page);
});

test('the pack is downloaded in Polish, and read by a link without an account until the link is ended', async ({ page, secondPerson, signIn }) => {
  await signIn('executive', 'board-pack');
  await expect(page.getByText(/^Partnerstwo: \d+ na 100/)).toBeVisible();
  // On paper there is the pack and nothing to press.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Partnerstwo: \d+ na 100/)).toBeVisible();
  for (const control of [page.getByRole('link', { name: 'Pobierz PDF' }), page.getByRole('button', { name: 'Udostępnij link' }), page.getByRole('button', { name: /komentarz do strony/ }).first(), page.getByRole('navigation', { name: 'Strony raportu' }), page.getByRole('navigation').first()]) await expect(control).toBeHidden();
  await page.emulateMedia({ media: null });
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Pobierz PDF' }).click();
  const file = await (await download).path();
  expect((await download).suggestedFilename()).toMatch(/^tandem-\d{4}-Q\d\.pdf$/);
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByRole('button', { name: 'Udostępnij link' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Udostępnij link' }).click();
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Gotowe' }).click();

  const outside = await secondPerson();
  await outside.goto(link);
  await expect(outside.getByText(/^The partnership stands at \d+ of 100/)).toBeVisible();
  await expect(outside.getByRole('figure').filter({ hasText: 'Elżbieta Król' })).toBeVisible();
  await expectAccessible(outside);
  await page.getByRole('button', { name: /^Unieważnij link/ }).first().click();
  await expect(page.getByText('Link niczego już nie otwiera.')).toBeVisible();
  await outside.reload();
  await expect(outside.getByText('This link opens nothing')).toBeVisible();
});
