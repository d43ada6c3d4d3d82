import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../browser/harness.ts';
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

/** In the page with React: draws the next state of its article. */
declare const next: () => void;

const page = (body: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>${body}</html>`;
const scroll = page(`<style>article { height: 900px }</style><main></main><script>
  const texts = ['Frontex publie ses chiffres.', 'Le GISTI proteste.', "La Cour nationale du droit d'asile a jugé.", 'La Cimade aide.'];
  const main = document.querySelector('main');
  const more = () => {
    const text = texts.shift();
    if (!text) return;
    const article = document.createElement('article');
    const p = document.createElement('p');
    p.textContent = text;
    article.append(p);
    main.append(article);
    // As feeds do that keep a page short: what is far above is let go.
    if (main.children.length > 3) main.firstElementChild.remove();
  };
  more(); more();
  addEventListener('scroll', () => {
    if (scrollY + innerHeight > document.documentElement.scrollHeight - 300) more();
  });
</script>`);
const day = (date: string, text: string) =>
  `<article><time datetime="${date}">${date}</time><p>${text}</p></article>`;
const november = day('2024-11-30', 'Le Groupe migratoire mixte permanent (GMMP) s’est réuni.');
const june = day('2025-06-28', 'Frontex regarde le Groupe migratoire mixte permanent (GMMP).');
const single = page(`<main>${november}</main><a href="/2">Suite</a><script>
  document.querySelector('a').addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState({}, '', '/2');
    document.title = 'Suite';
    document.querySelector('main').innerHTML = ${JSON.stringify(june)};
  });
</script>`);

let site: Site;
beforeAll(async () => {
  site = await serve({
    '/react': { html: page('<main></main><script src="/react.js"></script>') },
    '/react.js': { html: await bundle('tests/e2e/react-page.js') },
    '/scroll': { html: scroll },
    '/1': { html: single },
  });
});
afterAll(() => site?.close());

/** What must be marked in each state of the page with React. */
const EXPECTED = [
  ['Frontex'],
  ['GISTI', 'Frontex'],
  ["Cour nationale du droit d'asile", 'GISTI', 'Frontex'],
  ["Cour nationale du droit d'asile", 'GISTI', 'Frontex'],
  ["Cour nationale du droit d'asile", 'Frontex', 'GISTI'],
  ['Frontex', 'GISTI'],
];

describe.each(['chrome', 'firefox'] as const)('a page that changes in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name, site);
  });
  afterAll(() => browser?.close());

  /** Exactly these texts are marked, in any order. */
  const markedOnly = (tab: Page, texts: readonly string[]) =>
    until(
      () => marks(tab),
      (all) => [...all].sort().join() === [...texts].sort().join(),
    );

  it('may be drawn anew by React: marks come back, and React finds its nodes as it left them', async () => {
    const open = async (host: string) => {
      const tab = await visit(browser, '/react', host);
      const errors: string[] = [];
      tab.on('pageerror', (error) => errors.push(String(error)));
      tab.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      return { tab, errors };
    };
    const ours = await open(NEWS);
    const bare = await open(UNLISTED);
    for (const texts of EXPECTED) {
      await ours.tab.bringToFront();
      await markedOnly(ours.tab, texts);
      const documents = await Promise.all(
        [ours, bare].map(({ tab }) => tab.evaluate(() => document.documentElement.outerHTML)),
      );
      expect(documents[0]).toBe(documents[1]);
      for (const { tab } of [ours, bare]) await tab.evaluate(() => next());
    }
    expect(ours.errors).toEqual([]);
    await ours.tab.close();
    await bare.tab.close();
  });

  it('may grow as it is scrolled, and lose what is far above', async () => {
    const tab = await visit(browser, '/scroll');
    await marked(tab, 'Frontex');
    const down = () =>
      until(
        async () => {
          await tab.mouse.wheel({ deltaY: 700 });
          return marks(tab);
        },
        (all) => all.includes('La Cimade'),
      );
    await tab.mouse.move(200, 200);
    await down();
    await tab.evaluate(() => scrollTo(0, 0));
    const left = await marked(tab, 'GISTI');
    expect(left).not.toContain('Frontex');
    await tab.close();
  });

  it('may be left and come back to: marks and cards are still there', async () => {
    const tab = await visit(browser, '/1');
    await marked(tab, 'GMMP');
    await tab.goto(`http://${UNLISTED}/1`);
    // The driver of Firefox hears nothing of a page that comes back as it was left.
    await tab.evaluate(() => history.back());
    await until(
      () => marks(tab).catch((): string[] => []),
      (all) => all.includes('GMMP'),
    );
    await hover(tab, 'GMMP', 'Le 30 novembre 2024');
    await tab.close();
  });

  it('may go to another article in place: its names, and its day', async () => {
    const tab = await visit(browser, '/1');
    await marked(tab, 'GMMP');
    await hover(tab, 'GMMP', 'Le 30 novembre 2024');
    await tab.keyboard.press('Escape');
    await tab.click('a');
    await marked(tab, 'Frontex', 'GMMP');
    expect(await hover(tab, 'GMMP', 'Le 28 juin 2025')).toContain('Frédéric Joram');
    await tab.close();
  });
});
