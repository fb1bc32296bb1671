import { expect, expectAccessible, test } from '../setup/test.ts';

/** The day so many days from today as a Pole types it. */
const typed = (days: number) => new Intl.DateTimeFormat('pl-PL', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(new Date(Date.now() + days * 86_400_000));

test('a marketer asks within a minute in five fields and sees the chance while typing; IT offers another day, and the marketer takes it', async ({ page, signIn, secondPerson }) => {
  await signIn('marketing', 'requests/new');
  const title = `Strona konkursu ${Date.now()}`;
  const begun = Date.now();
  let keys = 0;
  const type = async (label: RegExp, text: string) => {
    keys += text.length;
    await page.getByLabel(label).pressSequentially(text);
  };
  await type(/^Czego potrzeba/, title);
  await type(/^Do czego to służy/, 'Klienci zostawiają kontakt, zanim skończy się sezon');
  await type(/^Części/, 'Strona\nFormularz\nRegulamin');
  await type(/^Potrzebne na/, typed(4));
  await page.getByLabel(/^Do czego to służy/).click();
  await expect(page.getByRole('heading', { name: 'Czy będzie gotowe?' })).toBeVisible();
  await expect(page.getByText('Pewne w 85 przypadkach na 100')).toBeVisible();
  await expect(page.getByText(/^\d+\s?%$/).first()).toBeVisible();
  const answered = Date.now() - begun;
  await expectAccessible(page);
  const submitting = Date.now();
  await page.getByRole('button', { name: 'Złóż prośbę' }).click();
  await page.waitForURL(/\/requests\/[0-9a-f-]{36}$/);
  // What the screen took, and a person at four keys a second: asking takes a minute.
  expect(answered + (Date.now() - submitting) + keys * 250).toBeLessThan(60_000);
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

test('what IT accepts becomes a task, is begun and delivered with a day for its durable version, and the marketer says that it served; what the full lane has no room for waits', async ({ page, signIn, browser, baseURL }) => {
  await signIn('marketing');
  const title = `Baner na weekend ${Date.now()}`;
  const neededBy = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  const ask = async (parts: string[]) => {
    const query = 'mutation($input: CreateRequestInput!) { createRequest(input: $input) { ... on RequestSaved { request { id } } } }';
    const input = { title: { pl: title }, purpose: { pl: 'Klienci widzą wyprzedaż' }, parts: parts.map((pl) => ({ pl })), neededBy, dateKind: 'EVENT', submit: true };
    const answer = await page.request.post('/graphql', { headers: { 'x-tandem-workspace': 'lipowa' }, data: { query, variables: { input } } });
    const { data } = await answer.json();
    return `requests/${data.createRequest.request.id}`;
  };
  const path = await ask(['Baner']);

  const other = await browser.newContext({ baseURL });
  const theirs = await other.newPage();
  const dialog = theirs.getByRole('dialog');
  const step = (name: string) => theirs.getByRole('button', { name, exact: true });
  await signIn('it', path, theirs);
  await step('Przyjmij').click();
  await dialog.getByRole('button', { name: 'Obiecaj' }).click();
  await step('Zaplanuj jako pracę').click();
  await dialog.getByRole('combobox', { name: /^Projekt, do którego/ }).click();
  await theirs.getByRole('option').first().click();
  await dialog.getByRole('button', { name: 'Zaplanuj jako pracę' }).click();
  await expect(theirs.getByRole('link', { name: /^[A-Z0-9]+-\d+$/ })).toBeVisible();
  await step('Rozpocznij pracę').click();
  await expect(step('Dostarcz')).toBeVisible();

  // As much again as the lane takes on at all: it is agreed, and not begun before something is done.
  await theirs.goto(`/w/lipowa/${await ask(['Baner', 'Strona', 'Mailing', 'Wideo', 'Radio', 'Ulotka'])}`);
  await step('Przyjmij').click();
  await dialog.getByRole('button', { name: 'Obiecaj' }).click();
  await step('Rozpocznij pracę').click();
  await expect(theirs.getByText(/^Na torze trwa praca nad częściami: \d+, a limit to \d+/).first()).toBeVisible();
  await expect(theirs.getByText('Uzgodniona', { exact: true }).first()).toBeVisible();

  await theirs.goto(`/w/lipowa/${path}`);
  await step('Dostarcz').click();
  await dialog.getByLabel(/^Trwała wersja na/).fill(typed(30));
  await dialog.getByLabel(/^Co zostanie utrwalone/).fill(`${title}, na stałe`);
  await expectAccessible(theirs);
  await dialog.getByRole('button', { name: 'Dostarcz' }).click();
  await expect(theirs.getByRole('link', { name: new RegExp(`^${title}, na stałe`) })).toBeVisible();
  await other.close();

  await page.goto(`/w/lipowa/${path}`);
  await page.getByRole('button', { name: 'Potwierdź dostawę' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Potwierdź dostawę' }).click();
  await expect(page.getByText('Potwierdzona', { exact: true })).toBeVisible();
  await expect(page.getByText('Tak, cel osiągnięto')).toBeVisible();
  await page.getByRole('link', { name: new RegExp(`^${title}, na stałe`) }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${title}, na stałe` })).toBeVisible();
});
