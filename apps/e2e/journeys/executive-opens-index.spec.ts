import { expect, expectAccessible, test } from '../setup/test.ts';

test('an executive goes from a red index to the rows that make it red in two clicks', async ({ page, signIn }) => {
  await signIn('executive', 'scorecard');
  await expect(page.getByText(/^Ogółem \d+ na 100; najniższy wskaźnik: \d+\./)).toBeVisible();
  await page.getByRole('link', { name: '2. Braki i problemy IT' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Braki i problemy IT' })).toBeVisible();
  await expect(page.getByText(/na 100: Słabo$/)).toBeVisible();
  const part = page.getByRole('listitem').filter({ hasText: 'Obietnice, które prawdopodobnie zostaną dotrzymane' });
  const counted = Number(/otwórz (\d+)/.exec((await part.getByRole('link').textContent()) ?? '')?.[1]);
  await part.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Obietnice, które prawdopodobnie zostaną dotrzymane' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(counted + 1);
  await expectAccessible(page);
});
