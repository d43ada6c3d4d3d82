import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardGone, hover } from './card.ts';
import { openOwn, openPopup, popupSays } from './extension.ts';
import { marked, openBrowser, type Site, serve, until, visit } from './harness.ts';
import { inShadow } from './protocols.ts';

const LONG = 'cellule d’appui aux retours';
const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><script>
  const seen = [];
  let before = '';
  setInterval(() => {
    const now = [...(CSS.highlights.get('annotation-f') ?? [])].join();
    if (now !== before && now !== '') seen.push(now);
    before = now;
  }, 50);
</script><main><article>
<p>À Rabat, la ${LONG} (CAR) suit les demandeurs d’asile sous obligation de quitter le territoire français, selon l’AFP.</p>
<p style="margin-top: 1500px">La CAR emploie six agents. La <a href="#x">CAR</a> ne répond pas à l’AFP.</p></article></main></html>`;

let site: Site;
beforeAll(async () => {
  site = await serve({ '/': { html } });
});
afterAll(() => site?.close());

/** In the page: the passages that were shown so far, each for a moment only. */
declare const seen: string[];

const flashed = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('annotation-f') ?? [])].map((range) => range.toString()),
  );
const shown = (page: Page, times: number) =>
  until(
    () => page.evaluate(() => seen),
    (texts) => texts.length === times && texts.every((text) => text.includes(`${LONG} (CAR`)),
  );

describe.each(['chrome', 'firefox'] as const)('what only the page explains, in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name, site);
  });
  afterAll(() => browser?.close());

  it('has a quiet mark and a card, which leads back to the sentence', async () => {
    const page = await visit(browser, '/');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.evaluate(() => scrollTo(0, 1_400));
    const all = await marked(page, 'CAR');
    expect(all.filter((text) => text === 'CAR').length).toBe(2);
    expect(all).not.toContain('AFP');
    const card = await hover(page, 'CAR', LONG);
    expect(card).toContain('La page l’explique ainsi');
    await inShadow(page.mainFrame(), `(popover) => popover.querySelector('.link').click()`);
    await shown(page, 1);
    await cardGone(page);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(300);
    await until(
      () => flashed(page),
      (texts) => texts.length === 0,
    );
    const after = await page.evaluate(() => document.documentElement.outerHTML);
    expect(after.replace('<div></div></html>', '</html>')).toBe(before);
    await page.close();
  });

  it('is listed apart, in the popup and in the side panel', async () => {
    const page = await visit(browser, '/');
    await marked(page, 'obligation de quitter le territoire français');
    const popup = await openPopup(browser, page);
    const text = await popupSays(popup, LONG);
    expect(text).toContain('2 repères sur cette page');
    await popup.press('appui aux retours');
    await shown(page, 1);
    await popup.close();
    const panel = await openOwn(browser, '/sidepanel.html', page);
    const listed = await until(
      () => panel.evaluate(() => document.querySelector('.explained')?.textContent ?? ''),
      (shown) => shown.includes(LONG),
    );
    expect(listed).toContain('cité 2 fois');
    await panel.close();
    await page.close();
  });
});
