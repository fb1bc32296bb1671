import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../setup/test.ts';

test('a date that marketing decides about is held when IT moves it; the CMO sees it, approves it, and it is moved; her yes to one that was overtaken changes nothing', async ({ page, signIn, secondPerson }) => {
  await signIn('it', 'projects/PHOTO');
  await page.getByRole('button', { name: 'Zmień termin' }).click();
  const dialog = page.getByRole('dialog');
  const day = new Date(Date.now() + 50 * 86_400_000);
  const typed = day.toLocaleDateString('pl-PL', { day: '2-digit', month: '2-digit', year: 'numeric' });
  await dialog.getByRole('textbox', { name: /^Nowy termin/ }).fill(typed);
  await dialog.getByRole('textbox', { name: /^Dlaczego|^Powód/ }).first().fill('Studio czeka na części do aparatu.');
  await dialog.getByRole('button', { name: 'Zmień termin' }).click();
  await expect(dialog.getByText(/„Daty kampanii”.*marketing \(Beata Chmiel\)/)).toBeVisible();
  await expectAccessible(page);

  const theirs = await secondPerson();
  await signIn('cmo', 'overview', theirs);
  await theirs.goto('/w/lipowa/boundaries/crossings');
  const card = theirs.getByRole('region').or(theirs.locator('section')).filter({ hasText: 'Agnieszka Wrona' }).first();
  await expect(card).toContainText('termin');
  await expectAccessible(theirs);
  await card.getByRole('button', { name: 'Zatwierdź i wprowadź' }).click();
  await expect(card).toHaveCount(0);
  await theirs.getByText('Wszystkie', { exact: true }).click();
  await expect(theirs.getByText('Wprowadzono').first()).toBeVisible();
  await theirs.goto('/w/lipowa/projects/PHOTO');
  await expect(theirs.getByText('Studio czeka na części do aparatu.')).toBeVisible();

  // Asked once more, and overtaken by the owner: her yes to what is no longer so changes nothing.
  const move = async (person: Page, days: number, reason: string) => {
    const send = async (query: string, variables: object) => (await (await person.request.post('/graphql', { headers: { 'x-tandem-workspace': 'lipowa' }, data: { query, variables } })).json()).data;
    const { project } = await send('{ project(key: "PHOTO") { id version } }', {});
    const input = { id: project.id, expectedVersion: project.version, deadline: new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10), reason: { pl: reason } };
    return (await send('mutation($input: ChangeDeadlineInput!) { changeDeadline(input: $input) { __typename } }', { input })).changeDeadline.__typename;
  };
  expect(await move(page, 60, 'Części przyjdą później.')).toBe('HeldForDecision');
  await theirs.goto('/w/lipowa/boundaries/crossings');
  await expect(card).toContainText('termin');
  expect(await move(theirs, 45, 'Pożyczamy aparat.')).toBe('ProjectSaved');
  await card.getByRole('button', { name: 'Zatwierdź i wprowadź' }).click();
  await expect(card).toHaveCount(0);
  await theirs.getByText('Wszystkie', { exact: true }).click();
  await expect(card).toContainText('Nieaktualna: zgłoś ponownie');
  await theirs.goto('/w/lipowa/projects/PHOTO');
  await expect(theirs.getByText('Pożyczamy aparat.')).toBeVisible();
  await expect(theirs.getByText('Części przyjdą później.')).toHaveCount(0);
});

test('whoever asks who decides finds the one answer, and confirms it', async ({ page, signIn }) => {
  await signIn('it', 'boundaries');
  await page.getByPlaceholder('Kto decyduje o…?').fill('kampanii');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('link', { name: 'Daty kampanii' }).click();
  await expect(page.getByText(/Akceptacja \d\d%: \d+ z \d+/)).toBeVisible();
  await expectAccessible(page);
});
