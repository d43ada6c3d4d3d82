import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, serve, until } from './harness.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve({
    '/': { html: '<!doctype html><html lang="fr"><p>Une OQTF de Frontex.</p></html>' },
  });
  browser = await openBrowser('chrome');
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

it('a page that was switched off says so when it is asked', async () => {
  const page = await browser.newPage();
  await page.goto(site.origin);
  const marked = () => page.evaluate(() => CSS.highlights.size);
  await until(marked, (count) => count > 0);
  const target = await browser.waitForTarget((other) => other.type() === 'service_worker');
  const own = await browser.newPage();
  // A page of the extension, as the popup is, hears what frames answer.
  await own.goto(`chrome-extension://${new URL(target.url()).host}/options.html`);
  const heard = await own.evaluate(async () => {
    const { tabs, runtime } = (
      globalThis as unknown as { chrome: typeof import('wxt/browser').browser }
    ).chrome;
    const found: unknown[] = [];
    runtime.onMessage.addListener((message: { reperes?: string; body?: { on: boolean } }) => {
      if (message.reperes === 'found') found.push(message.body?.on);
    });
    const all = await tabs.query({});
    for (const name of ['off', 'report'])
      for (const { id } of all)
        if (id !== undefined)
          await tabs.sendMessage(id, { reperes: name, body: {} }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return found;
  });
  expect(heard).toEqual([false]);
  expect(await marked()).toBe(0);
});
