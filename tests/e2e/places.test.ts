import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover } from './card.ts';
import {
  marked,
  marks,
  NEWS,
  openBrowser,
  type Site,
  serve,
  UNLISTED,
  until,
  visit,
} from './harness.ts';

const page = (body: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>${body}</html>`;
const asylum = "<p>Un recours devant la Cour nationale du droit d'asile, selon Frontex.</p>";

let site: Site;
beforeAll(async () => {
  site = await serve({
    '/dialog': {
      html: page(`<p>Page.</p><dialog>${asylum}</dialog>
        <script>document.querySelector('dialog').showModal();</script>`),
    },
    '/shadow': {
      html: page(`<p>Page.</p><div><template shadowrootmode="open">${asylum}</template></div>`),
    },
    '/frames': {
      html: page(`<p>Frontex.</p><iframe name="ours" src="http://${NEWS}/inside" width="700"></iframe>
        <iframe name="other" src="http://${UNLISTED}/inside" width="700"></iframe>`),
    },
    '/inside': { html: page(asylum) },
  });
});
afterAll(() => site?.close());

const COURT = "Cour nationale du droit d'asile";

describe.each(['chrome', 'firefox'] as const)('where text may stand, in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name, site);
  });
  afterAll(() => browser?.close());

  it('shows the card of a name in an open modal dialog, inside that dialog', async () => {
    const tab = await visit(browser, '/dialog');
    await marked(tab, COURT);
    await hover(tab, COURT, 'CNDA');
    const where = await tab.evaluate(() => [
      document.querySelector('dialog')?.children.length,
      document.documentElement.children.length,
    ]);
    expect(where).toEqual([2, 2]);
    await tab.close();
  });

  it('reads open shadow roots', async () => {
    const tab = await visit(browser, '/shadow');
    await marked(tab, COURT, 'Frontex');
    await hover(tab, COURT, 'CNDA');
    await tab.close();
  });

  it('reads frames of sites where it may run, shows their cards there, and leaves others', async () => {
    const tab = await visit(browser, '/frames');
    const [ours, other] = await until(
      async () =>
        ['ours', 'other'].map((wanted) =>
          tab
            .frames()
            .find((one) => one.url().includes(wanted === 'ours' ? `${NEWS}/inside` : UNLISTED)),
        ),
      (frames) => frames.every((frame) => frame !== undefined),
    );
    if (!ours || !other) throw new Error('no frames');
    await marked(ours, COURT);
    await hover(ours, COURT, 'CNDA');
    await marked(tab, 'Frontex');
    expect(await marks(other)).toEqual([]);
    await tab.close();
  });
});
