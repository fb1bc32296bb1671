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
