import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Who may be at the browser: people of the demo story. */
export const demo = {
  cio: 'marek.wolski@lipowa.example',
  cmo: 'beata.chmiel@lipowa.example',
  executive: 'elzbieta.krol@lipowa.example',
  owner: 'tomasz.bielak@lipowa.example',
  admin: 'aleksandra.rybak@lipowa.example',
  it: 'agnieszka.wrona@lipowa.example',
  marketing: 'krzysztof.malec@lipowa.example',
  /** Nobody else's tests: she changes her language. */
  marketer: 'zofia.nowik@lipowa.example',
} as const;

/** Of everybody in the demo. */
export const DEMO_PASSWORD = 'tandem-demo';

interface Fixtures {
  /** Signs a person of the demo in, without the form that one journey goes through, and opens a page of the demo workspace. */
  signIn: (person: keyof typeof demo, path?: string, page?: Page) => Promise<void>;
  /** Opens the browser of another person, whose console is watched like that of the first; closed after the test. */
  secondPerson: (options?: BrowserContextOptions) => Promise<Page>;
  /** What the consoles of all people said that they should not; checked empty after each test. */
  consoleFaults: string[];
}

export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => use(process.env.TANDEM_URL),
  consoleFaults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      watch(context, faults);
      await use(faults);
      expect(faults, 'the browser console stays silent').toEqual([]);
    },
    { auto: true },
  ],
  secondPerson: async ({ browser, baseURL, consoleFaults }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ baseURL, ...options });
      contexts.push(context);
      watch(context, consoleFaults);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  signIn: async ({ page: own }, use) => {
    await use((person, path = '', page = own) => signInTo(page, person, path));
  },
});

/** Signs a person of the demo in at this page, without the form, and opens a page of the demo workspace. */
export async function signInTo(page: Page, person: keyof typeof demo, path: string): Promise<void> {
  const query = 'mutation($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const answer = await page.request.post('/graphql', { data: { query, variables: { input: { email: demo[person], password: DEMO_PASSWORD } } } });
  expect(await answer.json()).toEqual({ data: { signIn: { __typename: 'SignedIn' } } });
  await page.goto(`/w/lipowa/${path}`);
}

/** Notes what the consoles of a context say that they should not. */
export function watch(context: BrowserContext, faults: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(error.error().message));
}

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }[];
}

/** Fails with every accessibility violation of the page as it is now. @param rules only these; all of them unless given */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  // Evaluated, not added as a script: the content policy allows no inline script, and should not.
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axeSource);
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const { violations } = await page.evaluate<AxeResult>(`axe.run(document, ${JSON.stringify(options)})`);
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`).join('; ')}`)).toEqual([]);
}

export { expect };
