import { expect, expectAccessible, test } from '../setup/test.ts';

test('an engineer writes an article with heading, list, link and table, swaps a word that marketing may not know, and marketing reads it', async ({ page, signIn, secondPerson }) => {
  await signIn('it', 'knowledge/articles/new');
  await page.getByRole('textbox', { name: /^Tytuł/ }).first().fill('Jak wycofujemy kampanię');
  await page.getByRole('textbox', { name: /^W skrócie/ }).first().fill('Kto i kiedy.');
  const body = page.getByRole('textbox', { name: /^Treść/ });
  await body.click();
  await page.keyboard.type('# Kolejność\nO wdrożeniu i backlogu mówimy wcześniej.\n- najpierw strona\nmailing\n\n');
  await page.getByRole('button', { name: 'Link', exact: true }).click();
  await page.getByRole('textbox', { name: /^Adres/ }).fill('https://lipowa.example/plan');
  await page.getByRole('textbox', { name: /^Adres/ }).press('Enter');
  await expect(body.getByRole('link')).toHaveText('https://lipowa.example/plan');
  await page.getByRole('button', { name: 'Wstaw tabelę' }).click();
  for (const head of ['Krok', 'Kto', 'Kiedy']) {
    await page.keyboard.type(head);
    await page.keyboard.press('Tab');
  }

  const told = page.getByRole('status').filter({ hasText: 'marketing może nie znać' });
  await expect(told).toHaveText(/^2 słowa/);
  await expect(body.locator('.plain-word')).toHaveText(['wdrożeniu', 'backlogu']);
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Zamień „wdrożeniu”/ }).click();
  await expect(body).not.toContainText('wdrożeniu');
  await page.keyboard.press('Control+z');
  await expect(body).toContainText('wdrożeniu');
  await expect(told).toHaveText(/^2 słowa/);
  // The cursor moves and the key is pressed before the editor hears of the move, as it happens to a quick hand on a busy machine.
  await page.getByRole('paragraph').filter({ hasText: 'wdrożeniu' }).evaluate((paragraph) => {
    getSelection()?.collapse(paragraph.firstChild, 0);
    paragraph.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 13, altKey: true, bubbles: true, cancelable: true }));
  });
  await expect(told).toHaveText(/^1 słowo/);
  await expect(body.locator('.plain-word')).toHaveText(['backlogu']);

  await page.getByRole('button', { name: 'Opublikuj' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jak wycofujemy kampanię' })).toBeVisible();

  const other = await secondPerson();
  await signIn('marketing', new URL(page.url()).pathname.replace('/w/lipowa/', ''), other);
  await expect(other.getByRole('heading', { level: 2, name: 'Kolejność' })).toBeVisible();
  await expect(other.getByRole('listitem').filter({ hasText: 'najpierw strona' })).toBeVisible();
  await expect(other.getByRole('link', { name: 'https://lipowa.example/plan' })).toHaveAttribute('href', 'https://lipowa.example/plan');
  await expect(other.getByRole('columnheader', { name: 'Krok' })).toBeVisible();
  await expect(other.getByRole('button', { name: /^backlogu/ })).toBeVisible();
});
