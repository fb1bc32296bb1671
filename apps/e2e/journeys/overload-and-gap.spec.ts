import { expect, expectAccessible, test } from '../setup/test.ts';

test('the CIO sees the overload, tries what would help, and closes a gap with an owner, an action and a date', async ({ page, signIn }) => {
  await signIn('cio', 'capacity');
  await expect(page.getByText(/^Do .+ IT obiecało \d+% tego, co może zrobić; (nie mieszczą się te|nie mieści się jedno)/)).toBeVisible();
  await page.getByRole('button', { name: /^Lojalność i dane klientów, .*1\d\d%/ }).first().click();
  await expect(page.getByRole('dialog')).toContainText('Migracja zgód');
  await page.keyboard.press('Escape');

  await page.getByPlaceholder('Wybierz projekt').click();
  await page.getByRole('option', { name: /^CDP/ }).click();
  await expect(page.getByRole('list', { name: 'Daty, które się zmienią' })).toContainText('→');
  await expectAccessible(page);

  await page.goto('/w/lipowa/capacity/problems?kind=SKILL_GAP');
  await page.getByRole('link', { name: /MAIL potrzebuje/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /MAIL potrzebuje/ })).toBeVisible();
  await expect(page.getByText('Co by pomogło')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: /^Co zostanie zrobione/ }).first().fill('Dorota kończy warsztat u dostawcy i przejmuje pierwsze dwa kanały.');
  await page.getByRole('combobox', { name: /^Właściciel/ }).click();
  await page.getByRole('option', { name: /Marek Wolski/ }).click();
  await page.getByRole('combobox', { name: /^Środek zaradczy/ }).click();
  await page.getByRole('option', { name: 'Przeszkolić kogoś' }).click();
  await expect(page.getByRole('button', { name: 'Zdecyduj' })).toBeDisabled();
  const due = new Date(Date.now() + 20 * 86_400_000);
  await page.getByRole('textbox', { name: /^Do kiedy/ }).or(page.getByRole('button', { name: /^Do kiedy/ })).first().fill(due.toLocaleDateString('pl-PL', { day: '2-digit', month: '2-digit', year: 'numeric' }));
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Zdecyduj' }).click();
  const plan = page.getByRole('region', { name: 'Kto co zrobi' });
  await expect(plan.getByText('Zdecydowany', { exact: true })).toBeVisible();
  const problem = page.url();
  await page.getByRole('button', { name: 'Oznacz jako rozwiązany' }).click();
  await expect(page.getByText('Maszyna nadal widzi ten problem.').first()).toBeVisible();
  await expect(plan.getByText('Zdecydowany', { exact: true })).toBeVisible();

  // The gap closes when somebody of the team can do it and the CIO says so.
  await page.goto('/w/lipowa/capacity/skills?search=tag');
  await page.getByRole('button', { name: 'Zarządzanie tagami' }).click();
  const skill = page.getByRole('dialog');
  await skill.getByRole('combobox', { name: /^Osoba/ }).click();
  await page.getByRole('option', { name: /Dorota Kulesza/ }).click();
  await skill.getByRole('combobox', { name: /^Kto ocenia/ }).click();
  await page.getByRole('option', { name: 'przełożony' }).click();
  await skill.getByRole('button', { name: 'Dodaj ocenę' }).click();
  await expect(skill.getByRole('listitem').filter({ hasText: 'Dorota Kulesza' })).toContainText('3 · samodzielnie');

  await page.goto(problem);
  await page.getByRole('button', { name: 'Oznacz jako rozwiązany' }).click();
  await expect(plan.getByText('Rozwiązany', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Oznacz jako rozwiązany' })).toHaveCount(0);
});
