import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwn, openPopup, popupSays } from './extension.ts';
import { marked, marks, openBrowser, type Site, serve, until, visit } from './harness.ts';

const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><main><article>
<p>Frontex publie ses chiffres.</p>
<p>Une obligation de quitter le territoire français, dit Frontex.</p></article></main></html>`;

let site: Site;
beforeAll(async () => {
  site = await serve({ '/one': { html }, '/two': { html } });
});
afterAll(() => site?.close());

const countOf = (page: Page, wanted: string) => async () =>
  (await marks(page)).filter((text) => text === wanted).length;
const press = (page: Page, within: string, label: string) =>
  until(
    () =>
      page.evaluate(
        (within, label) => {
          const all = [...document.querySelectorAll<HTMLElement>(`${within} :is(button, summary)`)];
          const found = all.find((one) =>
            (one.getAttribute('aria-label') ?? one.innerText).includes(label),
          );
          found?.click();
          return found !== undefined;
        },
        within,
        label,
      ),
    (found) => found,
  );

describe.each(['chrome', 'firefox'] as const)('what is wrong here, in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name, site);
  });
  afterAll(() => browser?.close());

  it('is hidden on this page from the side panel, and marked again', async () => {
    const page = await visit(browser, '/one#top');
    await marked(page, 'Frontex');
    const panel = await openOwn(browser, '/sidepanel.html', page);
    await press(panel, '.entry', 'Frontex');
    await press(panel, '.entry[open]', 'Faux ici');
    await press(panel, '.entry[open]', 'sur cette page');
    await until(countOf(page, 'Frontex'), (count) => count === 0);
    await marked(page, 'obligation de quitter le territoire français');
    const hidden = () =>
      panel.evaluate(() => document.querySelector('.hidden-group')?.textContent ?? '');
    await until(hidden, (text) => text.includes('sur cette page'));
    const other = await visit(browser, '/two');
    await marked(other, 'Frontex');
    await other.close();
    await page.bringToFront();
    await press(panel, '.hidden-group', 'Marquer à nouveau');
    await until(countOf(page, 'Frontex'), (count) => count === 2);
    await panel.close();
    await page.close();
  });

  it('is hidden everywhere from the popup, listed in the options and taken back there', async () => {
    const page = await visit(browser, '/one');
    await marked(page, 'Frontex');
    const popup = await openPopup(browser, page);
    await popup.press('Faux ici');
    await popup.press('partout');
    await until(countOf(page, 'Frontex'), (count) => count === 0);
    await popupSays(popup, 'Masqués par vous');
    await popup.close();
    await page.goto(page.url().replace('/one', '/two'));
    await marked(page, 'obligation de quitter le territoire français');
    expect(await countOf(page, 'Frontex')()).toBe(0);
    const options = await openOwn(browser, '/options.html', page);
    await press(options, '.hidden-list', 'Frontex');
    await until(countOf(page, 'Frontex'), (count) => count === 2);
    // Only the first of each, where the reader wants no more.
    const firstOnly = () =>
      options.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('label')];
        all.find(({ innerText }) => innerText.includes('première mention'))?.click();
      });
    await firstOnly();
    await until(countOf(page, 'Frontex'), (count) => count === 1);
    await firstOnly();
    await until(countOf(page, 'Frontex'), (count) => count === 2);
    await options.close();
    await page.close();
  });

  it('is saved as a test case with the passages, and without the address', async () => {
    const page = await visit(browser, '/two');
    await marked(page, 'Frontex');
    const panel = await openOwn(browser, '/sidepanel.html', page);
    // The file as it is offered: the address of the link that is clicked.
    await panel.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => {
          document.body.dataset['file'] = text;
        });
        return make(blob);
      };
    });
    await press(panel, '.entry', 'Frontex');
    await press(panel, '.entry[open]', 'Faux ici');
    await press(panel, '.entry[open]', 'cas de test');
    const file = await until(
      () => panel.evaluate(() => document.body.dataset['file'] ?? ''),
      (text) => text !== '',
    );
    const snippet = { lang: 'fr', kind: 'trap' };
    expect(JSON.parse(file)).toEqual([
      {
        ...snippet,
        id: 'wrong-frontex-1',
        text: '{{Frontex|frontex}} publie ses chiffres.',
      },
      {
        ...snippet,
        id: 'wrong-frontex-2',
        text: 'Une obligation de quitter le territoire français, dit {{Frontex|frontex}}.',
      },
    ]);
    await panel.close();
    await page.close();
  });
});
