import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../setup/test.ts';

const field = (page: Page, name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}`) });
const sign = (page: Page, version: number) => page.getByRole('button', { name: `Podpisz wersję ${version} za swoją stronę` }).click();

/** A draft that both sides could sign, written through the form. */
async function fillGoal(page: Page, title: string): Promise<void> {
  await field(page, 'Cel').fill(title);
  await field(page, 'Co zauważy IT').fill('Mniej pilnych telefonów w piątek');
  await field(page, 'Co zauważy marketing').fill('Kampania rusza w umówiony dzień');
  await page.getByRole('combobox', { name: /^Wspólny zespół, który za niego odpowiada/ }).click();
  await page.getByRole('option').filter({ hasNotText: 'niekompletny' }).first().click();
  await page.getByRole('combobox', { name: /^Okres/ }).click();
  await page.getByRole('option', { name: 'Bieżące półrocze' }).click();
  const results = field(page, 'Co mierzymy');
  await results.nth(0).fill(`Dni na stronę: ${title}`);
  await results.nth(1).fill(`Kampanie na czas: ${title}`);
  const targets = field(page, 'Wartość docelowa');
  await targets.nth(0).fill('2');
  await targets.nth(1).fill('12');
}

/** Says this week's word of the viewer's side on a key result, on the page of the week. */
async function checkIn(page: Page, keyResult: string, status: string): Promise<void> {
  await page.goto('/w/lipowa/check-in');
  const card = page.getByRole('listitem').filter({ hasText: keyResult });
  await card.getByRole('radiogroup', { name: 'Status' }).getByText(status).click();
  await card.getByRole('button', { name: 'Zapisz wpis' }).click();
  await expect(card.getByText('Wpis jest')).toBeVisible();
}

/** Drafts a goal as the CIO and opens it; gives its address. */
async function draft(page: Page, title: string): Promise<string> {
  await fillGoal(page, title);
  await page.getByRole('button', { name: 'Zapisz szkic' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return page.url();
}

test('the CIO drafts and signs a goal; the CMO reads it, signs it, and it is in force', async ({ page, signIn, secondPerson }) => {
  const title = `Cel dwóch podpisów ${Date.now()}`;
  await signIn('cio', 'goals/new');
  await expectAccessible(page);
  const address = await draft(page, title);
  await sign(page, 1);
  await expect(page.getByText('Czeka na drugi podpis').first()).toBeVisible();

  const theirs = await secondPerson();
  await signIn('cmo', 'overview', theirs);
  await expect(theirs.getByText(title).first()).toBeVisible();
  await theirs.goto(address);
  await expect(theirs.getByText('Kampania rusza w umówiony dzień')).toBeVisible();
  await sign(theirs, 1);
  await expect(theirs.getByText('Obowiązuje wersja 1.')).toBeVisible();
});

test('a new target is a new version: the old one holds until the other side has seen and signed the difference', async ({ page, signIn, secondPerson }) => {
  await signIn('cio', 'goals/new');
  const address = await draft(page, `Cel z nową wartością ${Date.now()}`);
  await sign(page, 1);
  await expect(page.getByText('Czeka na drugi podpis').first()).toBeVisible();
  const theirs = await secondPerson();
  await signIn('cmo', '', theirs);
  await theirs.goto(address);
  await sign(theirs, 1);
  await expect(theirs.getByText('Obowiązuje wersja 1.')).toBeVisible();

  await page.goto(`${address}/edit`);
  await field(page, 'Wartość docelowa').nth(1).fill('15');
  await page.getByRole('button', { name: 'Zapisz zmiany' }).click();
  await expect(page.getByText('Czeka zmiana: wersja 2.')).toBeVisible();
  await expect(page.getByText('Obowiązuje wersja 1.')).toBeVisible();
  await sign(page, 2);

  await theirs.reload();
  const signatures = theirs.getByRole('region', { name: 'Podpisy' });
  await expect(signatures.locator('del').first()).toContainText('12');
  await expect(signatures.locator('ins').first()).toContainText('15');
  await expect(theirs.getByText('0 z 12')).toBeVisible();
  await expectAccessible(theirs);
  await sign(theirs, 2);
  await expect(theirs.getByText('Obowiązuje wersja 2.')).toBeVisible();
  await expect(theirs.getByText('0 z 15')).toBeVisible();
});

test('the sides say different things, the goal shows the worse one, and both heads answer', async ({ page, signIn, secondPerson }) => {
  const title = `Cel dwóch ocen ${Date.now()}`;
  await signIn('cio', 'goals/new');
  const address = await draft(page, title);
  await sign(page, 1);
  await expect(page.getByText('Czeka na drugi podpis').first()).toBeVisible();
  const theirs = await secondPerson();
  await signIn('cmo', '', theirs);
  await theirs.goto(address);
  await sign(theirs, 1);
  await expect(theirs.getByText('Obowiązuje wersja 1.')).toBeVisible();

  await checkIn(page, `Dni na stronę: ${title}`, 'Zgodnie z planem');
  await checkIn(theirs, `Kampanie na czas: ${title}`, 'Poza planem');
  for (const head of [page, theirs]) {
    await head.goto(address);
    const panel = head.getByRole('region', { name: 'Strony oceniają cel różnie' });
    await field(head, 'Jak to widzisz i co teraz').fill('Przesuwamy dwie kampanie i wracamy do rozmowy w piątek.');
    await panel.getByRole('button', { name: 'Zapisz odpowiedź' }).click();
    await expect(panel.getByRole('button', { name: 'Zapisz odpowiedź' })).toBeHidden();
  }
  await expect(theirs.getByText('Różne oceny, oboje szefowie odpowiedzieli').first()).toBeVisible();
  await expect(theirs.getByText('Poza planem').first()).toBeVisible();
});

test('a goal with only one side answering says so on the form and cannot be signed', async ({ page, signIn }) => {
  await signIn('cio', 'goals/new');
  await page.getByRole('button', { name: 'Usuń kluczowy rezultat 2' }).click();
  await expect(page.getByText('marketing nie odpowiada za żaden kluczowy rezultat')).toBeVisible();
  await field(page, 'Co zauważy IT').fill('To zostaje po błędzie');
  await page.getByRole('button', { name: 'Zapisz szkic' }).click();
  await expect(page.getByText('Uzupełnij to pole.').first()).toBeVisible();
  await expect(field(page, 'Co zauważy IT')).toHaveValue('To zostaje po błędzie');
});
