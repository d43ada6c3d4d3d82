import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Gallery from './gallery.tsx';
import { bundle, openPage, serveTexts } from './harness.ts';

/** In the page, where the bundle and axe are loaded. */
declare const room: typeof Gallery;
declare const axe: typeof import('axe-core');

let site: Awaited<ReturnType<typeof serveTexts>>;
beforeAll(async () => {
  site = await serveTexts({
    '/': '<!doctype html><html><meta charset="utf-8"><script src="/axe.js"></script><script src="/room.js"></script><body>',
    '/room.js': await bundle('tests/browser/gallery.tsx'),
    '/axe.js': readFileSync('node_modules/axe-core/axe.min.js', 'utf8'),
  });
});
afterAll(() => site.close());

const WIDTHS: Record<string, number> = { card: 320, popup: 368, panel: 320, options: 360 };

describe.each(['chrome', 'firefox'] as const)(
  'the card and the extension’s own pages in %s',
  (name) => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      ({ browser, page } = await openPage(name, site.origin));
    });
    afterAll(() => browser?.close());

    /** What axe objects to, and how far the page is wider than its window. */
    const look = (state: string, lang: 'fr' | 'ar') =>
      page.evaluate(
        async (state, lang) => {
          room.show(state, lang);
          const { violations } = await axe.run(document);
          const { scrollWidth, clientWidth } = document.documentElement;
          return {
            violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
            tooWide: scrollWidth - clientWidth,
          };
        },
        state,
        lang,
      );

    it('show markup in any text of the data as text', async () => {
      const shown = await page.evaluate(async () => {
        const states: Record<string, number> = {};
        for (const name of Object.keys(room.states)) {
          room.show(name, 'fr', true);
          for (const part of document.querySelectorAll('details')) part.open = true;
          // An image that cannot be loaded says so in a task of its own.
          await new Promise((go) => setTimeout(go));
          const { body, title } = document;
          const made = document.querySelectorAll('.payload, [onerror]').length;
          if (made > 0 || title !== name) throw new Error(`${name}: ${made} elements, ${title}`);
          states[name] = body.innerHTML.split('class="payload"').length - 1;
        }
        return states;
      });
      // Each page has states in which such texts are shown.
      for (const kind of Object.keys(WIDTHS)) {
        const texts = Object.entries(shown).filter(([name]) => name.startsWith(kind));
        expect(texts.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThan(5);
      }
    });

    // Firefox's driver cannot change the scheme; one look there is for what it lays out in its own way.
    const looks =
      name === 'chrome'
        ? (['light', 'dark'] as const).flatMap((scheme) =>
            (['fr', 'ar'] as const).map((lang) => [scheme, lang] as const),
          )
        : ([['light', 'ar']] as const);

    it.each(looks)('are accessible and fit in every state, %s, %s', async (scheme, lang) => {
      if (name === 'chrome')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const states = await page.evaluate(() => Object.keys(room.states));
      expect(states.length).toBeGreaterThan(15);
      for (const state of states) {
        const width = WIDTHS[state.split(' ')[0] ?? ''] ?? 0;
        await page.setViewport({ width, height: 600 });
        expect({ state, ...(await look(state, lang)) }).toEqual({
          state,
          violations: [],
          tooWide: 0,
        });
      }
    });
  },
);
