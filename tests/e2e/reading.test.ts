import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardGone, cardText, hover } from './card.ts';
import { marked, openBrowser, type Site, serve, visit } from './harness.ts';

/** In the page: what the page has noted of itself. */
declare const seen: { records: number; serialized: string };

const article = readFileSync('scripts/demo/article.html', 'utf8');
/** Notes every change of the document from its first line on, and how it looked when it was loaded. */
const watched = article.replace(
  '<head>',
  `<head><script>
  const seen = { records: 0, serialized: '' };
  document.addEventListener('DOMContentLoaded', () => {
    seen.serialized = document.documentElement.outerHTML;
    new MutationObserver((records) => { seen.records += records.length; }).observe(document, {
      childList: true, subtree: true, attributes: true, characterData: true });
  });
  </script>`,
);
const june = article.replaceAll('2024-11-30', '2025-06-28').replace('30 novembre', '28 juin');
const trap = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Surdité</title><main><article>
<p>La langue parlée complétée, ou LPC, aide les enfants sourds. La codeuse de LPC vient à l’école.</p><p>Ailleurs, l’agence européenne de garde-frontières et de garde-côtes publie ses chiffres.</p></article></main></html>`;

let site: Site;
beforeAll(async () => {
  site = await serve({
    '/article': { html: article },
    '/watched': { html: watched },
    '/june': { html: june },
    '/trap': { html: trap },
  });
});
afterAll(() => site?.close());

const state = (page: Page) =>
  page.evaluate(() => ({
    records: seen.records,
    same: document.documentElement.outerHTML === seen.serialized,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  }));

describe.each(['chrome', 'firefox'] as const)('an article in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name, site);
  });
  afterAll(() => browser?.close());

  it('changes nothing but marks before the first trusted hover, and adds one element then', async () => {
    const page = await visit(browser, '/watched');
    const found = await marked(page, 'Khalid Zerouali', 'Groupe migratoire mixte permanent');
    expect(found).toContain('GMMP');
    // Events that a page makes up are not the reader's.
    await page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((one) => [...one.values()] as Range[]);
      const box = range?.getBoundingClientRect();
      const at = { clientX: box?.left, clientY: box?.top, bubbles: true };
      for (const type of ['pointermove', 'click'])
        range?.startContainer.parentElement?.dispatchEvent(new PointerEvent(type, at));
    });
    expect(await state(page)).toEqual({ records: 0, same: true, sheets: 1 });
    await hover(page, 'GMMP', 'Groupe migratoire mixte permanent');
    expect(await state(page)).toEqual({ records: 1, same: false, sheets: 1 });
    const added = await page.evaluate(() => document.documentElement.lastElementChild?.outerHTML);
    expect(added).toBe('<div></div>');
    await page.close();
  });

  it('says who chaired on the day of the article, and on the day of a later one', async () => {
    const page = await visit(browser, '/article');
    await marked(page, 'GMMP');
    const november = await hover(page, 'GMMP', 'Le 30 novembre 2024');
    expect(november).toContain('Simon Fetet (dernier nom connu, 29 novembre 2024)');
    expect(november).not.toContain('Frédéric Joram');
    // Why the page’s “GMMP” was taken for this entry.
    expect(november).toContain('La page définit ce sigle');
    await page.close();
    const later = await visit(browser, '/june');
    await marked(later, 'GMMP');
    const card = await hover(later, 'GMMP', 'Le 28 juin 2025');
    expect(card).toContain('Frédéric Joram');
    expect(card).not.toContain('Simon Fetet');
    await later.close();
  });

  it('closes its card on Escape, and soon after the pointer has left', async () => {
    const page = await visit(browser, '/article');
    await marked(page, 'OQTF');
    await hover(page, 'OQTF', 'quitter le territoire');
    await page.keyboard.press('Escape');
    expect(await cardText(page)).toBe('');
    await hover(page, 'OQTF', 'quitter le territoire');
    await page.mouse.move(1, 1);
    await cardGone(page);
    await page.close();
  });

  it('leaves another sense of the letters alone', async () => {
    const page = await visit(browser, '/trap');
    // The page was read, since another of its names is marked.
    const found = await marked(page, 'agence européenne de garde-frontières et de garde-côtes');
    expect(found).not.toContain('LPC');
    await page.close();
  });
});
