const DAYS = 40;
const typed = (days) => new Intl.DateTimeFormat('pl-PL', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(new Date(Date.now() + days * 86_400_000));

/** Types 40 days into the form of a request, as a marketer does. @returns milliseconds from the last key of each to the frame that shows the key, and to the one that shows the forecast */
export async function keyToPaint(browser, baseURL) {
  const page = await browser.newPage({ baseURL, locale: 'pl-PL', timezoneId: 'Europe/Warsaw', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const query = 'mutation { signIn(input: { email: "krzysztof.malec@lipowa.example", password: "tandem-demo" }) { __typename } }';
  await page.request.post('/graphql', { data: { query } });
  await page.goto('/w/lipowa/requests/new');
  await page.getByLabel(/^Części/).fill('Strona\nFormularz\nRegulamin\nTłumaczenie');
  const day = page.getByLabel(/^Potrzebne na/);
  await day.fill(typed(60));
  await page.getByText('Pewne w 85 przypadkach na 100').waitFor();
  const times = { 'from the key to the key on screen': [], 'from the key to the forecast on screen': [] };
  for (let turn = -3; turn < DAYS; turn += 1) {
    const text = typed(turn + 5);
    await day.fill(text.slice(0, -1)); // no day yet: nothing is asked
    await page.waitForTimeout(100);
    const measured = page.evaluate(watch);
    await day.press(text.slice(-1));
    const [key, forecast] = await measured;
    if (turn < 0) continue; // warm
    times['from the key to the key on screen'].push(key);
    times['from the key to the forecast on screen'].push(forecast);
  }
  return times;
}

const KEYS = 60;

/**
 * Types into a long text of a field that marks words, with a large glossary in the place of the demo's. @returns milliseconds of each key: until it is on
 * screen, and of the longest task of the page from the key until the marks are drawn anew
 */
export async function typingWithMarks(browser, baseURL, { all, text }) {
  const page = await browser.newPage({ baseURL, locale: 'pl-PL', timezoneId: 'Europe/Warsaw', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.request.post('/graphql', { data: { query: 'mutation { signIn(input: { email: "agnieszka.wrona@lipowa.example", password: "tandem-demo" }) { __typename } }' } });
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('readerLexicon')) return route.fallback();
    const body = JSON.stringify({ data: { readerLexicon: { __typename: 'ReaderLexicon', version: 'large', entries: all.map((entry) => ({ __typename: 'LexiconEntry', ...entry, kind: 'TERM' })) } } });
    await route.fulfill({ contentType: 'application/json', body });
  });
  await page.goto('/w/lipowa/projects/CONSENT/edit');
  const field = page.getByRole('textbox', { name: /^O co chodzi/ }).first();
  await field.fill(text);
  await page.getByRole('status').filter({ hasText: 'może nie znać' }).waitFor();
  await field.evaluate((element) => {
    element.focus();
    element.setSelectionRange(5_000, 5_000);
  });
  const times = { 'a key in 10,000 characters with marks, on screen': [], 'the longest task after it': [] };
  for (let turn = -10; turn < KEYS; turn += 1) {
    // The key alone: what the tool does to look for the field would be measured with it.
    await page.evaluate(watchKey);
    await page.keyboard.press(turn % 6 === 0 ? 'Space' : 'a');
    const [key, longest] = await page.evaluate(() => globalThis.measured);
    if (turn < 0) continue; // warm
    times['a key in 10,000 characters with marks, on screen'].push(key);
    times['the longest task after it'].push(longest);
  }
  return times;
}

/** Runs in the page, and leaves its answer there. Tasks of the main thread are what lies between two messages to itself. */
function watchKey() {
  const { requestAnimationFrame, MessageChannel, addEventListener } = globalThis;
  globalThis.measured = new Promise((done) => {
    let from = 0;
    let key;
    let longest = 0;
    addEventListener('keydown', ({ timeStamp }) => {
      from = timeStamp;
      const { port1, port2 } = new MessageChannel();
      let last = performance.now();
      port1.onmessage = () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        if (now - from < 150 || key === undefined) port2.postMessage(null);
        else done([key, longest]);
      };
      port2.postMessage(null);
      requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = () => { key = performance.now() - from; };
        after.port2.postMessage(null);
      });
    }, { capture: true, once: true });
  });
}

/** Runs in the page. What has been painted is known in the first task after a frame. */
function watch() {
  const { document, requestAnimationFrame, MessageChannel, addEventListener, MutationObserver } = globalThis;
  const panel = document.querySelector('[aria-live="polite"][aria-busy]');
  const afterFrame = (from) =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - from);
        port2.postMessage(null);
      }),
    );
  return new Promise((done) => {
    let asked = false;
    let from = 0;
    let key;
    addEventListener('keydown', ({ timeStamp }) => { from = timeStamp; }, { capture: true, once: true });
    addEventListener('input', () => { key = afterFrame(from); }, { once: true });
    const observer = new MutationObserver(() => {
      if (panel.hasAttribute('data-asking')) asked = true;
      if (!asked || panel.hasAttribute('data-asking')) return;
      observer.disconnect();
      done(Promise.all([key, afterFrame(from)]));
    });
    observer.observe(panel, { attributes: true, childList: true, subtree: true, characterData: true });
  });
}
