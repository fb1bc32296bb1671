import { expect, expectAccessible, test } from '../setup/test.ts';

const today = () => new Date().toLocaleDateString('pl-PL', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'Europe/Warsaw' });

test('somebody of IT sits in on a campaign review, uses it, and marketing agrees: the skill moves by evidence', async ({ page, signIn, secondPerson }) => {
  await signIn('it', 'learning/catalogue?kind=SHADOWING');
  await page.getByRole('link', { name: 'Przegląd kampanii u specjalisty' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Przegląd kampanii u specjalisty' })).toBeVisible();
  await page.getByRole('button', { name: 'Weź na listę' }).click();
  await page.getByRole('link', { name: 'Zaplanowane' }).click();
  await page.getByRole('button', { name: 'Znajdź gospodarza' }).click();
  await page.getByRole('combobox', { name: /^Kto ma Cię przyjąć/ }).click();
  await expect(page.getByRole('option', { name: /Joanna Mazur/ })).toHaveCount(0);
  await page.getByRole('option', { name: /Krzysztof Malec/ }).click();
  await page.getByRole('textbox', { name: /^Dzień/ }).or(page.getByRole('button', { name: /^Dzień/ })).first().fill(today());
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: /^Co gość chciałby zobaczyć/ }).first().fill('Po czym poznajecie, że kampania działa?');
  await page.getByRole('button', { name: 'Poproś', exact: true }).click();
  await expect(page.getByText('Czeka na gospodarza')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Potwierdź' })).toHaveCount(0);
  await page.waitForURL('**/learning/shadowings/*');
  const address = page.url();

  const host = await secondPerson();
  await signIn('marketing', 'learning', host);
  await host.getByRole('link', { name: /czeka.* na Twoje słowo/ }).click();
  await host.goto(address);
  await host.getByRole('button', { name: 'Zgadzam się' }).click();
  await host.getByRole('dialog').getByRole('button', { name: 'Zgadzam się' }).click();
  await expect(host.getByText('Uzgodnione', { exact: true }).first()).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Napisz, czego się nauczono' }).click();
  await page.getByRole('textbox', { name: /^Pierwsze zdanie/ }).first().fill('Liczy się koszt zamówienia, a nie kliknięcia.');
  await page.getByRole('textbox', { name: /^Drugie zdanie/ }).first().fill('Dzień bez pomiaru jest stracony.');
  await page.getByRole('textbox', { name: /^Trzecie zdanie/ }).first().fill('Klienci pytają najpierw o odbiór w sklepie.');
  await page.getByRole('dialog').getByRole('button', { name: 'Napisz, czego się nauczono' }).click();
  await expect(page.getByText('Czeka na potwierdzenie')).toBeVisible();
  await expectAccessible(page);

  await host.reload();
  await expect(host.getByText('Liczy się koszt zamówienia, a nie kliknięcia.')).toBeVisible();
  await host.getByRole('button', { name: 'Potwierdź' }).click();
  await expect(host.getByText('Potwierdzone', { exact: true }).first()).toBeVisible();

  await page.reload();
  await page.getByRole('link', { name: 'Do tej pozycji na mojej liście' }).click();
  await page.getByRole('button', { name: 'Przydało się' }).click();
  await page.getByRole('textbox', { name: /^Jak to wykorzystano/ }).first().fill('Pomiar zamówień ustawiony przed startem kampanii.');
  await page.getByRole('combobox', { name: /^Które/ }).fill('Black');
  await page.getByRole('option', { name: /Black Week/ }).first().click();
  await page.getByRole('button', { name: 'Zgłoś' }).click();
  await expect(page.getByText('Czeka na drugi dział')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Widzę, że się przydało' })).toHaveCount(0);

  await host.goto('/w/lipowa/learning/used?show=toDecide');
  const line = host.getByRole('listitem').filter({ hasText: 'Pomiar zamówień ustawiony przed startem kampanii.' }).filter({ hasText: 'Agnieszka Wrona' });
  await line.getByRole('button', { name: 'Widzę, że się przydało' }).click();
  await expect(line.getByText('Uznane', { exact: true })).toBeVisible();
  await expectAccessible(host);

  await page.reload();
  await expect(page.getByText('Wykorzystane', { exact: true }).first()).toBeVisible();
  const level = await page.evaluate(async () => {
    const query = '{ skills(first: 5, filter: { search: "campaign-planning" }) { edges { node { holders { level kind member { name } } } } } }';
    const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'x-tandem-workspace': 'lipowa' }, body: JSON.stringify({ query }) });
    const { data } = (await answer.json()) as { data: { skills: { edges: { node: { holders: { level: number; kind: string; member: { name: string } }[] } }[] } } };
    return data.skills.edges[0]?.node.holders.find(({ member }) => member.name === 'Agnieszka Wrona');
  });
  expect(level).toMatchObject({ level: 2, kind: 'EVIDENCE' });
});
