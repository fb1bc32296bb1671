import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { copyTree } from './new-domain/copy-tree.mjs';
import { endEverything, freePort, isAlive, runDev } from './start/tandem.mjs';

// `npm run dev` on a copy of the sources: what is changed there is seen without a restart by hand.
describe('npm run dev', () => {
  let copy;
  let tandem;
  let api;
  let web;
  before(async () => {
    copy = copyTree(resolve(import.meta.dirname, '..'));
    const [apiPort, webPort] = [await freePort(), await freePort()];
    [api, web] = [`http://127.0.0.1:${apiPort}`, `http://localhost:${webPort}`];
    tandem = runDev(copy, { TANDEM_DATA: join(copy, '.data/pg'), PORT: String(apiPort), TANDEM_WEB_PORT: String(webPort), DEMO: 'false' });
    await tandem.ready(180_000);
  });
  after(async () => {
    await endEverything();
    rmSync(copy, { recursive: true, force: true });
  });

  const answer = (url, options) => fetch(url, options).then((response) => response.text(), () => '');
  function change(file, from, to) {
    const text = readFileSync(join(copy, file), 'utf8');
    assert.ok(text.includes(from), `${file} has no ${from}`);
    writeFileSync(join(copy, file), text.replace(from, to));
  }

  test('the API is restarted with a changed source', async () => {
    assert.equal(await answer(`${api}/health/live`), '{"status":"ok"}');
    change('apps/api/src/platform/http/health.controller.ts', "return { status: 'ok' };", "return { status: 'changed' };");
    await tandem.until(async () => (await answer(`${api}/health/live`)) === '{"status":"changed"}', 'restart its API with the change', 60_000);
  });

  test('a page is served by Vite, asks the API, and is replaced when its source changes', async () => {
    const page = 'apps/web/src/domains/teams/components/back-to-teams.tsx';
    const address = `${web}/${page.slice('apps/web/'.length)}`;
    await tandem.until(async () => (await answer(web)).includes('/@vite/client'), 'serve the page');
    const asked = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' };
    assert.match(await answer(`${web}/graphql`, asked), /"__typename":"Query"/);
    await tandem.until(async () => (await answer(address)).includes('page.back'), 'serve the module');
    await delay(500);
    change(page, "t('page.back')", "t('page.changed')");
    await tandem.until(() => /(hmr update|page reload).*back-to-teams/.test(tandem.output), 'replace the module');
    assert.match(await answer(address), /page\.changed/);
  });

  test('Ctrl-C ends everything', async () => {
    const { postgres } = tandem;
    tandem.press();
    await tandem.ended;
    assert.ok(!isAlive(postgres));
    assert.equal(await answer(`${api}/health/live`), '');
  });
});
