import { test } from '../setup/test.ts';
import { inspectEveryPage } from './inspect.ts';

test('every page is sound for the CMO, in English, on a phone in the dark', async ({ page, signIn }) => {
  test.setTimeout(300_000);
  await signIn('cmo', 'overview');
  await page.evaluate(() => localStorage.setItem('tandem-language', 'en'));
  await page.reload();
  await inspectEveryPage(page, ['dark']);
});
