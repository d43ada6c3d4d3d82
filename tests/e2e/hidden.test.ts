import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover } from './card.ts';
import { marked, marks, openBrowser, type Site, serve, until, visit } from './harness.ts';

/** Every name stands once, so that its mark tells which text was read. */
const hidden = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
<style>
  .closed, .menu ul { display: none }
  .faded { visibility: hidden }
  .read-aloud { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }
  .away { position: absolute; left: -9999px }
  .boxless { display: contents }
</style>
<h1>Un titre</h1>
<p>Publié dans Le Courrier le 30 - 11 - 2024, par la rédaction</p>
<p id="seen">La Cour nationale du droit d’asile siège à Montreuil.</p>
<div aria-hidden="true"><p>Le Groupe migratoire mixte permanent s’est réuni.</p></div>
<div class="boxless"><p>Selon Khalid Zerouali.</p></div>
<nav class="menu"><ul><li>Une obligation de quitter le territoire français</li></ul></nav>
<div class="faded"><p>Simon Fetet</p></div>
<p>Voir <span class="read-aloud">Patrick Stefanini</span> ici, <b class="away">Laurent Nuñez</b> là.</p>
<div class="read-aloud"><p>Gérald Darmanin</p></div>
<div id="rest" class="closed"><p>Selon Frontex.</p></div>
<details><summary>Plus</summary>Bruno Retailleau et <p>Abdelouafi Laftit</p></details>
</html>`;
const filler = '<p>Une ligne sans rien à dire.</p>';
const long = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Longue</title><main>
<p>Selon Khalid Zerouali.</p>${filler.repeat(400)}<p id="middle">Selon Bruno Retailleau.</p>${filler.repeat(400)}</main></html>`;

const COURT = 'Cour nationale du droit d’asile';
const ORDER = 'obligation de quitter le territoire français';

let site: Site;
beforeAll(async () => {
  site = await serve({ '/hidden': { html: hidden }, '/long': { html: long } });
});
afterAll(() => site?.close());

describe.each(['chrome', 'firefox'] as const)('text that does not show, in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name, site);
  });
  afterAll(() => browser?.close());

  it('is not marked, until it shows', async () => {
    const page = await visit(browser, '/hidden');
    const shown = [COURT, 'Groupe migratoire mixte permanent', 'Khalid Zerouali'];
    expect((await marked(page, ...shown)).sort()).toEqual(shown);
    await page.evaluate(() => {
      document.querySelector('#rest')?.classList.remove('closed');
      document.querySelector('details')?.setAttribute('open', '');
    });
    const more = [...shown, 'Frontex', 'Bruno Retailleau', 'Abdelouafi Laftit'].sort();
    expect((await marked(page, ...more)).sort()).toEqual(more);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = '.menu ul { display: block !important }';
      document.head.append(style);
    });
    expect((await marked(page, ORDER)).sort()).toEqual([...more, ORDER].sort());
    await page.close();
  });

  it('gives way to the day that a line of the text says', async () => {
    const page = await visit(browser, '/hidden');
    await marked(page, COURT);
    await hover(page, COURT, 'Le 30 novembre 2024');
    await page.close();
  });

  it('and text far from what is in view is not marked, but known', async () => {
    const page = await visit(browser, '/long#middle');
    expect(await marked(page, 'Bruno Retailleau')).toEqual(['Bruno Retailleau']);
    await page.evaluate(() => scrollTo(0, 0));
    await until(
      () => marks(page),
      (all) => all.length === 1 && all[0] === 'Khalid Zerouali',
    );
    await page.close();
  });
});
