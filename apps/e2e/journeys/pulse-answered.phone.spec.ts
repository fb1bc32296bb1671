import { expect, expectAccessible, test } from '../setup/test.ts';

test('three people answer the pulse on their phones, one of them twice in vain', async ({ page, secondPerson, signIn }) => {
  await signIn('it', 'pulse');
  const answered = page.getByRole('list', { name: 'Udział' }).first().getByRole('listitem').first();
  const before = Number(/(\d+) z/.exec((await answered.textContent()) ?? '')?.[1]);
  await page.getByRole('link', { name: 'Odpowiedz teraz' }).click();
  await expect(page.getByText('1 z 9')).toBeVisible();
  await expectAccessible(page);
  const begun = Date.now();
  for (let question = 1; question <= 9; question += 1) {
    await expect(page.getByText(`${question} z 9`)).toBeVisible();
    await page.getByRole('group', { name: /^IT: jak my/ }).getByRole('radio', { name: /^4/ }).check();
    await page.getByRole('group', { name: /^Marketing: co powie/ }).getByRole('radio', { name: /^2/ }).check();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Dalej' }).click();
  }
  // Three taps a question: what the screens themselves take is a part of the minute that answering may take.
  expect(Date.now() - begun).toBeLessThan(60_000);
  await page.getByRole('textbox', { name: 'Uwaga, jeśli chcesz' }).fill('Dobrze nam się rozmawia w piątki.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Wyślij anonimowo' }).click();
  await expect(page.getByRole('heading', { name: 'Dziękujemy, policzone.' })).toBeVisible();
  await expect(page.getByText(/^Wyniki: /)).toBeVisible();
  await page.goto('/w/lipowa/pulse/answer');
  await expect(page.getByText('Na tę ankietę już odpowiedziano')).toBeVisible();

  // The others answer with the keys alone.
  for (const person of ['cio', 'cmo'] as const) {
    const other = await secondPerson();
    await signIn(person, 'pulse/answer', other);
    for (let question = 1; question <= 9; question += 1) {
      await expect(other.getByText(`${question} z 9`)).toBeVisible();
      await other.keyboard.press('5');
      await other.keyboard.press('3');
      await other.keyboard.press('Enter');
    }
    await other.getByRole('button', { name: 'Wyślij anonimowo' }).click();
    await expect(other.getByRole('heading', { name: 'Dziękujemy, policzone.' })).toBeVisible();
  }
  await page.goto('/w/lipowa/pulse');
  await expect(answered).toContainText(`${before + 2} z`);
});

test('results: a month with two answers of each side is suppressed, one with six is shown', async ({ page, signIn }) => {
  await signIn('executive', 'pulse');
  await expect(page.getByRole('heading', { name: /^Największa różnica: / })).toBeVisible();
  await expectAccessible(page);
  const months = page.getByRole('table', { name: 'Wszystkie ankiety' }).getByRole('row');
  const suppressed = months.filter({ hasText: 'Za mało odpowiedzi' });
  await expect(suppressed).toContainText('2 z 12');
  await suppressed.getByRole('link').click();
  await expect(page.getByRole('heading', { name: /^Za mało odpowiedzi: / })).toBeVisible();
  await expect(page.getByText('nie zachowano')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Do pulsu' }).click();
  await months.filter({ hasText: '6 z 12' }).getByRole('link').click();
  await expect(page.getByRole('heading', { name: /^Największa różnica: .*IT mówi \d+, marketing \d+\.$/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /IT: \d+, Marketing: \d+/ })).toHaveCount(9);
  await page.getByText('Martwe pola IT').click();
  await expect(page.getByRole('img', { name: /Przewidywanie IT: \d+/ })).toHaveCount(9);
  await page.getByRole('button', { name: /tabel/ }).first().click();
  await expect(page.getByRole('columnheader', { name: 'Przewidywanie IT' })).toBeVisible();
  await expectAccessible(page);
});
