import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardGone, hover } from './card.ts';
import { openOwn } from './extension.ts';
import { marked, openBrowser, type Site, serve, until, visit } from './harness.ts';

const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
<p>Frontex publie ses chiffres.</p></html>`;

let site: Site;
beforeAll(async () => {
  site = await serve({ '/': { html } });
});
afterAll(() => site?.close());

/** Starts the extension anew, as an update does, under a page with an open card. */
async function pageAtUpdate(browser: Browser): Promise<Page> {
  const page = await visit(browser, '/');
  await marked(page, 'Frontex');
  const own = await openOwn(browser, '/options.html', page);
  await hover(page, 'Frontex', "agence de l'Union");
  // The page of the extension goes with it, so the answer may never come.
  await own
    .evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      setTimeout(() => chrome.runtime.reload());
    })
    .catch(() => undefined);
  return page;
}

const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('html > div').length);

describe('an update of the extension', () => {
  let browser: Browser;
  afterAll(() => browser?.close());

  it('in Chromium: the script of before says to reload the page', async () => {
    browser = await openBrowser('chrome', site);
    const page = await pageAtUpdate(browser);
    await page.keyboard.press('Escape');
    await cardGone(page);
    await hover(page, 'Frontex', 'vient d’être mise à jour');
    await page.keyboard.press('Escape');
    await cardGone(page);
    expect(await hosts(page)).toBe(1);
    await browser.close();
  });

  it('in Firefox: the card of before goes, and the page is explained anew', async () => {
    browser = await openBrowser('firefox', site);
    const page = await pageAtUpdate(browser);
    await until(
      () => hosts(page),
      (count) => count === 0,
    );
    await hover(page, 'Frontex', "agence de l'Union");
    expect(await hosts(page)).toBe(1);
  });
});
