import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardGone, cardLook, cardText, tap } from './card.ts';
import { command } from './extension.ts';
import { marked, openBrowser, type Site, serve, until, visit } from './harness.ts';

const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><style>p { margin: 400px 0 }</style>
<p>Elle a reçu une obligation de quitter le territoire français.</p>
<p>L’agence Frontex compte les arrivées.</p>
<p>Un recours devant la Cour nationale du droit d'asile.</p></html>`;

let site: Site;
beforeAll(async () => {
  site = await serve({ '/': { html } });
});
afterAll(() => site?.close());

describe.each(['chrome', 'firefox'] as const)('without a mouse in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name, site);
  });
  afterAll(() => browser?.close());

  it('walks the mentions forward and back, round the end, with the focus in the card', async () => {
    const page = await visit(browser, '/');
    await marked(page, 'obligation de quitter le territoire français');
    const says = (wanted: string) =>
      until(
        () => cardText(page),
        (text) => text.includes(wanted),
      );
    await command(browser, 'next-mention');
    await says('quitter la France');
    expect((await cardLook(page)).focus).toBe('popover');
    await command(browser, 'next-mention');
    await says('Frontex');
    await command(browser, 'next-mention');
    await says('CNDA');
    // Each mention was brought into view.
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await command(browser, 'next-mention');
    await says('quitter la France');
    await command(browser, 'previous-mention');
    await says('CNDA');
    await page.keyboard.press('Escape');
    await cardGone(page);
    await page.close();
  });

  it('reaches what is in the card by Tab: its button closes it', async () => {
    const page = await visit(browser, '/');
    await marked(page, 'obligation de quitter le territoire français');
    await command(browser, 'next-mention');
    await until(
      () => cardLook(page),
      ({ focus }) => focus === 'popover',
    );
    // Firefox stops at a card that scrolls first.
    await until(
      async () => {
        await page.keyboard.press('Tab');
        return cardLook(page);
      },
      ({ focus }) => focus === 'close',
    );
    await page.keyboard.press('Enter');
    await cardGone(page);
    await page.close();
  });

  it('opens a card at a tap, and closes it at a tap elsewhere', async () => {
    const page = await visit(browser, '/');
    await marked(page, 'obligation de quitter le territoire français');
    await tap(page, 'obligation de quitter le territoire français');
    await until(
      () => cardText(page),
      (text) => text.includes('quitter la France'),
    );
    await page.touchscreen.tap(2, 2);
    await cardGone(page);
    await page.close();
  });
});
