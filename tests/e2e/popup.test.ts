import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from './card.ts';
import { isPanelOpen, openOwn, openPopup, popupSays } from './extension.ts';
import { marked, marks, openBrowser, type Site, serve, UNLISTED, until, visit } from './harness.ts';

const article = readFileSync('scripts/demo/article.html', 'utf8');
const page = (text: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><p>${text}</p></html>`;

let site: Site;
beforeAll(async () => {
  site = await serve({
    '/article': { html: article },
    '/short': { html: page('Une obligation de quitter le territoire français (OQTF). Frontex.') },
    '/sport': { html: page('Le match a été reporté.') },
  });
});
afterAll(() => site?.close());

describe.each(['chrome', 'firefox'] as const)('popup and side panel in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name, site);
  });
  afterAll(() => browser?.close());

  const noMarks = (page: Parameters<typeof marks>[0]) =>
    until(
      () => marks(page),
      (all) => all.length === 0,
    );

  it('lists what the page names, and opens its cards there', async () => {
    const page = await visit(browser, '/article');
    await marked(page, 'GMMP');
    const popup = await openPopup(browser, page);
    await popupSays(popup, 'repères sur cette page');
    const text = await popupSays(popup, 'Site de la liste');
    expect(text).toContain('30 novembre 2024');
    expect(text).toContain('Partout sur lemonde.fr');
    await popup.press('Groupe migratoire mixte permanent');
    await until(
      () => cardText(page),
      (card) => card.includes('Groupe migratoire mixte permanent'),
    );
    await popup.close();
    await page.close();
  });

  it('takes the marks off this page, says so when asked again, and puts them back', async () => {
    const page = await visit(browser, '/short');
    await marked(page, 'OQTF');
    const first = await openPopup(browser, page);
    await first.press('Sur cette page');
    await noMarks(page);
    await first.close();
    const again = await openPopup(browser, page);
    await popupSays(again, 'Désactivé sur cette page');
    await again.press('Expliquer cette page');
    await marked(page, 'OQTF');
    await again.close();
    await page.close();
  });

  it('switches a site of the list off, everywhere, and on again', async () => {
    const page = await visit(browser, '/short');
    const other = await visit(browser, '/short');
    await marked(other, 'OQTF');
    const popup = await openPopup(browser, other);
    await popup.press('Partout sur lemonde.fr');
    await noMarks(other);
    await noMarks(page);
    await popupSays(popup, 'Désactivé sur ce site');
    await popup.close();
    await other.reload();
    const asked = await openPopup(browser, other);
    await popupSays(asked, 'Désactivé sur ce site');
    expect(await marks(other)).toEqual([]);
    await asked.press('Partout sur lemonde.fr');
    await marked(other, 'OQTF');
    await asked.close();
    // Chromium lays a page out only in front.
    await page.bringToFront();
    await marked(page, 'OQTF');
    await page.close();
    await other.close();
  });

  it('explains a page of a site that is not listed, for this once', async () => {
    const page = await visit(browser, '/short', UNLISTED);
    const popup = await openPopup(browser, page);
    const text = await popupSays(popup, 'Partout sur journal.example');
    expect(text.split('Site hors liste').length).toBe(2);
    expect(await marks(page)).toEqual([]);
    await popup.press('Expliquer cette page');
    await marked(page, 'OQTF', 'Frontex');
    await popupSays(popup, '2 repères sur cette page');
    await popup.close();
    await page.close();
  });

  it('says that a page names nothing, and that pages of the browser are closed', async () => {
    const page = await visit(browser, '/sport');
    const popup = await openPopup(browser, page);
    await popupSays(popup, 'Aucun repère ici');
    await popup.close();
    await page.goto('about:blank');
    const closed = await openPopup(browser, page);
    // Chromium tells no extension which page of its own this is; it says so when asked to open it.
    if (name === 'chrome') await closed.press('Expliquer cette page');
    await popupSays(closed, 'Rien à expliquer ici');
    await closed.close();
    await page.close();
  });

  it('opens the side panel', async () => {
    const page = await visit(browser, '/short');
    const popup = await openPopup(browser, page);
    await popup.press('Toutes les fiches');
    await until(
      () => isPanelOpen(browser),
      (open) => open,
    );
    await page.close();
  });

  it('follows the tab in front in its side panel, and unfolds cards of the day', async () => {
    const page = await visit(browser, '/article');
    await marked(page, 'GMMP');
    const panel = await openOwn(browser, '/sidepanel.html', page);
    const text = () => panel.evaluate(() => document.body.innerText);
    await until(text, (shown) => shown.includes('repères sur cette page'));
    await panel.evaluate(() => {
      const entries = [...document.querySelectorAll('summary')];
      entries.find(({ innerText }) => innerText.includes('GMMP'))?.click();
    });
    const card = await until(text, (shown) => shown.includes('Le 30 novembre 2024'));
    expect(card).toContain('Simon Fetet (dernier nom connu, 29 novembre 2024)');
    const other = await visit(browser, '/short');
    await until(text, (shown) => shown.includes('2 repères sur cette page'));
    await other.close();
    await panel.close();
    await page.close();
  });
});
