import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, expectAccessible, test } from '../setup/test.ts';

const lists = resolve(import.meta.dirname, '../../api/test/lists');

/** A file of its own for this run, so that its import is told from others. */
const chosen = (list: string) => ({ name: `${Date.now()}-${list}`, mimeType: 'text/csv', buffer: readFileSync(resolve(lists, list)) });

test('published lists come in through the page: looked at first, what is wrong named by row, taken in, taken back', async ({ page, signIn }) => {
  await signIn('it', 'glossary/import');
  const upload = page.locator('input[type="file"]');
  const excel = chosen('it-jargon-excel-pl.csv');
  await upload.setInputFiles(excel);
  await expect(page.getByText('Odczytano jako windows-1250, separator ;')).toBeVisible();
  await expect(page.getByRole('region', { name: '17 wierszy' })).toContainText(/Nowe: [1-9].*Pominięte wiersze: [5-9]/);
  // One row more may use a word that the demo has already.
  const problems: [number, string][] = [[7, 'Wiersz ma 1 z 4 kolumn.'], [8, 'Ten sam termin jest w wierszu 6.'], [10, 'Brakuje terminu.'], [15, 'Ten sam termin jest w wierszu 14.'], [17, 'Ten sam termin jest w wierszu 16.']];
  for (const [row, problem] of problems) await expect(page.getByRole('row', { name: new RegExp(`^${row} `) })).toContainText(problem);
  await expect(page.getByRole('combobox', { name: 'jargon_pl' })).toHaveValue(/./);
  await expect(page.getByRole('region', { name: excel.name })).toBeHidden();
  await expectAccessible(page);

  const list = chosen('it-jargon-en-pl.csv');
  await upload.setInputFiles(list);
  await expect(page.getByRole('region', { name: '226 wierszy' })).toContainText(/Nowe: [1-9]/);
  await page.getByRole('button', { name: /^Importuj \d+ sł/ }).click();
  const taken = page.getByRole('region', { name: list.name });
  await expect(taken).toContainText(/Zatwierdzono 0 z \d{3}/);
  await page.reload();
  await taken.getByRole('button', { name: 'Cofnij import' }).click();
  await expect(taken).toContainText('Cofnięto import');
  await expect(taken.getByRole('button')).toHaveCount(0);
});
