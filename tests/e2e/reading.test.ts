import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pointAt } from '../../scripts/start/point.ts';
import { openBrowser, serve, shadowText, until } from './harness.ts';

const article = readFileSync('scripts/demo/article.html', 'utf8');
const strict = "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";
const later = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Plus tard</title>
<main><article id="a"><p>Bonjour.</p></article></main>
<script>setTimeout(() => { document.querySelector('#a').innerHTML =
'<p>Une obligation de quitter le territoire français (OQTF) lui a été notifiée.</p>'; }, 1500);</script></html>`;
const trap = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Surdité</title><main><article>
<p>La langue parlée complétée, ou LPC, aide les enfants sourds. La codeuse de LPC vient à l’école.</p><p>Ailleurs, l’agence européenne de garde-frontières et de garde-côtes publie ses chiffres.</p></article></main></html>`;
const dialog = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Dialogue</title><p>Page.</p>
<dialog><p>Un recours devant la Cour nationale du droit d'asile.</p></dialog>
<script>document.querySelector('dialog').showModal();</script></html>`;

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve({
    '/article': { html: article },
    '/strict': { html: article, headers: { 'content-security-policy': strict } },
    '/later': { html: later },
    '/trap': { html: trap },
    '/dialog': { html: dialog },
  });
});
afterAll(() => site.close());

const marks = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight.values()].map((range) => range.toString()),
    ),
  );
const hosts = (page: Page) => page.evaluate(() => document.documentElement.children.length - 2);

async function visit(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site.origin}${path}`);
  await page.bringToFront();
  return page;
}

describe('Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser('chrome');
  });
  afterAll(() => browser?.close());

  it('marks the names of an article without changing the page', async () => {
    const page = await visit(browser, '/article');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const found = await until(
      () => marks(page),
      (texts) => texts.includes('Khalid Zerouali'),
    );
    expect(found).toContain('Groupe migratoire mixte permanent');
    expect(found).toContain('GMMP');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  it('shows who was co-chair on the day of the article, and hides on Escape', async () => {
    const page = await visit(browser, '/article');
    await until(
      () => marks(page),
      (texts) => texts.length > 5,
    );
    await pointAt(page, 'GMMP');
    const card = await until(
      () => shadowText(page),
      (text) => text.includes('Groupe migratoire mixte permanent'),
    );
    expect(card).toContain('30 novembre 2024');
    expect(card).toContain('Simon Fetet');
    // Why the page’s “GMMP” was taken for this entry.
    expect(card).toContain('La page définit ce sigle');
    expect(await hosts(page)).toBe(1);
    await page.keyboard.press('Escape');
    const open = () => page.evaluate(() => document.querySelectorAll(':popover-open').length);
    expect(await open()).toBe(0);
    await page.close();
  });

  it('works under a strict content security policy with trusted types', async () => {
    const page = await visit(browser, '/strict');
    await until(
      () => marks(page),
      (texts) => texts.includes('OQTF'),
    );
    await pointAt(page, 'OQTF');
    await until(
      () => shadowText(page),
      (text) => text.includes('quitter le territoire'),
    );
    await page.close();
  });

  it('marks text that comes later', async () => {
    const page = await visit(browser, '/later');
    await until(
      () => marks(page),
      (texts) => texts.includes('OQTF'),
    );
    await page.close();
  });

  it('leaves another sense of the letters alone', async () => {
    const page = await visit(browser, '/trap');
    // Another name on the page is marked, so the extension has read it and left the letters alone.
    const found = await until(
      () => marks(page),
      (texts) => texts.length > 0,
    );
    expect(found).not.toContain('LPC');
    await page.close();
  });

  it('opens its card above a modal dialog', async () => {
    const page = await visit(browser, '/dialog');
    await until(
      () => marks(page),
      (texts) => texts.length > 0,
    );
    await pointAt(page, 'Cour nationale');
    await until(
      () => shadowText(page),
      (text) => text.includes('CNDA'),
    );
    expect(await page.evaluate(() => document.querySelector('dialog')?.children.length)).toBe(2);
    await page.close();
  });
});

describe('Firefox', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser('firefox');
  });
  afterAll(() => browser?.close());

  it('marks an article, shows a card and takes it away', async () => {
    const page = await visit(browser, '/article');
    // Its registry is not shared with content scripts’ ranges, so the card is what can be seen.
    await until(
      async () => {
        await pointAt(page, 'OQTF');
        return hosts(page);
      },
      (count) => count === 1,
      40_000,
    );
    await page.close();
  });
});
