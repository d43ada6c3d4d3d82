import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardLook, hover } from './card.ts';
import { marked, openBrowser, type Site, serve, UNLISTED, until, visit } from './harness.ts';

/** Nothing may be loaded, run, styled or made from strings. */
const policy =
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /reports";

let site: Site;
beforeAll(async () => {
  const html = readFileSync('scripts/demo/article.html', 'utf8');
  site = await serve({ '/strict': { html, headers: { 'content-security-policy': policy } } });
});
afterAll(() => site?.close());

/** What was refused on a host since the last look, each once: the directive and what it refused. */
function refused(host: string): string[] {
  const found = site.reports.flatMap((body) => {
    const report: Record<string, string> = JSON.parse(body)['csp-report'] ?? {};
    if (!report['document-uri']?.includes(host)) return [];
    return [
      `${report['effective-directive'] ?? report['violated-directive']} ${report['blocked-uri']}`,
    ];
  });
  return [...new Set(found)].sort();
}

describe.each(['chrome', 'firefox'] as const)(
  'a strict policy with trusted types in %s',
  (name) => {
    let browser: Browser;
    beforeAll(async () => {
      site.reports.length = 0;
      browser = await openBrowser(name, site);
    });
    afterAll(() => browser?.close());

    it('lets the card show as it is drawn, and refuses nothing of ours', async () => {
      const page = await visit(browser, '/strict');
      await marked(page, 'OQTF');
      await hover(page, 'OQTF', 'quitter le territoire');
      const { position, background } = await cardLook(page);
      expect(position).toBe('fixed');
      // Without its style sheet the card would have no background.
      expect(background).toMatch(/^rgb\(/);
      // The page's own style sheet is refused; with a last attempt of the page, all is reported.
      const without = await visit(browser, '/strict', UNLISTED);
      for (const one of [page, without])
        await one.evaluate(() => {
          const image = document.createElement('img');
          image.src = '/last.png';
          document.body.append(image);
        });
      const last = (host: string) =>
        until(
          async () => refused(host),
          (all) => all.some((one) => one.includes('last.png')),
        );
      const inline = (all: string[]) => all.map((one) => one.replace(UNLISTED, 'www.lemonde.fr'));
      const alone = inline(await last(UNLISTED));
      expect(alone.some((one) => one.startsWith('style-src'))).toBe(true);
      expect(await last('www.lemonde.fr')).toEqual(alone);
    });
  },
);
