import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwn } from './extension.ts';
import { marked, openBrowser, type Site, serve, until, visit } from './harness.ts';

const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><main><article>
<p>L’obligation de quitter le territoire français est contestée.</p>
<p>L’OIM suit le dossier.</p></article></main></html>`;

let site: Site;
beforeAll(async () => {
  site = await serve({ '/': { html } });
});
afterAll(() => site?.close());

describe.each(['chrome', 'firefox'] as const)('what could be meant, in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name, site);
  });
  afterAll(() => browser?.close());

  it('has no mark, and shows its passage in the side panel when asked', async () => {
    const page = await visit(browser, '/');
    const all = await marked(page, 'obligation de quitter le territoire français');
    expect(all).not.toContain('OIM');
    const panel = await openOwn(browser, '/sidepanel.html', page);
    const group = () =>
      panel.evaluate(() => {
        const details = document.querySelector('.could-be');
        return { open: details?.hasAttribute('open'), text: details?.textContent ?? '' };
      });
    const closed = await until(group, ({ text }) => text.includes('OIM'));
    expect(closed.open).toBe(false);
    expect(closed.text).not.toContain('suit le dossier');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.could-be > summary')?.click());
    await until(group, ({ text }) => text.includes('L’OIM suit le dossier.'));
    await panel.close();
    await page.close();
  });
});
