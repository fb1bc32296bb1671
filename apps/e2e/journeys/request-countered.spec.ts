import { expect, expectAccessible, test } from '../setup/test.ts';

/** The day so many days from today as a Pole types it. */
const typed = (days: number) => new Intl.DateTimeFormat('pl-PL', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(new Date(Date.now() + days * 86_400_000));

test('a marketer asks in five fields and sees the chance while typing; IT offers another day, and the marketer takes it', async ({ page, signIn, secondPerson }) => {
  await signIn('marketing', 'requests/new');
  const title = `Strona konkursu ${Date.now()}`;
  await page.getByLabel(/^Czego potrzeba/).fill(title);
  await page.getByLabel(/^Do czego to służy/).fill('Klienci zostawiają kontakt, zanim skończy się sezon');
  await page.getByLabel(/^Części/).fill('Strona\nFormularz\nRegulamin');
  await page.getByLabel(/^Potrzebne na/).fill(typed(4));
  await page.getByLabel(/^Do czego to służy/).click();
  await expect(page.getByRole('heading', { name: 'Czy będzie gotowe?' })).toBeVisible();
  await expect(page.getByText('Pewne w 85 przypadkach na 100')).toBeVisible();
  await expect(page.getByText(/^\d+\s?%$/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Złóż prośbę' }).click();
  await page.waitForURL(/\/requests\/[0-9a-f-]{36}$/);
  await expect(page.getByText('Co zapowiedziano')).toBeVisible();

  const theirs = await secondPerson();
  await signIn('it', `requests?show=toAnswer&search=${encodeURIComponent(title)}`, theirs);
  await theirs.getByRole('link', { name: title }).click();
  await theirs.getByRole('button', { name: 'Złóż kontrpropozycję' }).click();
  const dialog = theirs.getByRole('dialog');
  await dialog.getByLabel(/^Zdążymy na/).fill(typed(20));
  await dialog.getByLabel(/^Dlaczego/).fill('Dwie osoby są na szkoleniu, wracają w przyszłym tygodniu.');
  await expectAccessible(theirs);
  await dialog.getByRole('button', { name: 'Wyślij propozycję' }).click();
  await expect(theirs.getByText('IT proponuje coś innego')).toBeVisible();

  await page.reload();
  const offer = page.getByRole('region', { name: 'IT proponuje coś innego' });
  await expect(offer.getByText('Dwie osoby są na szkoleniu')).toBeVisible();
  await offer.getByRole('button', { name: 'Przyjmij propozycję' }).click();
  await expect(page.getByText('uzgodniono w kontrpropozycji')).toBeVisible();
  await expect(page.getByText('Uzgodniona').first()).toBeVisible();
  await expectAccessible(page);
});
