import { rmSync } from 'node:fs';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyWords } from '../../lib/i18n/key-words.ts';
import { fingerprintOf } from '../../lib/update/feeds/fingerprint.ts';
import type { Subscription } from '../../lib/update/feeds/subscription.ts';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { launch } from '../../scripts/launch.ts';
import { type FeedServer, file, startFeedServer, status } from '../servers/feed-server.ts';
import { releaseOf } from '../store/releases.ts';
import { keys, type Published, publish } from '../update/feeds/builders.ts';
import { openOwn } from './extension.ts';
import { extensionFor } from './granted.ts';
import { FIREFOX_HOST, FIREFOX_ID, until } from './harness.ts';
import { ringNow } from './ring.ts';

/** The browser’s interface, in pages of the extension. */
declare const chrome: typeof import('wxt/browser').browser;

const today = new Date().toISOString().slice(0, 10).replaceAll('-', '.');
const expires = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const published = (number: number, count = 4, signed = true) =>
  publish({
    release: releaseOf(`${today}.${number}`, count),
    signer: signed ? keys : undefined,
    fields: { expires },
  });

describe.each(['chrome', 'firefox'] as const)('feeds in %s', (name) => {
  const extension = extensionFor(name);
  let server: FeedServer;
  let browser: Browser;
  let options: Page;
  beforeAll(async () => {
    server = await startFeedServer();
    browser = await launch(name, {
      ...{ extension, headless: true, anyCertificate: true },
      executablePath: ensureBrowser(name, console.log),
      args: name === 'firefox' ? ['--remote-allow-system-access'] : [],
      prefs: {
        'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_HOST }),
        'extensions.webextOptionalPermissionPrompts': false,
      },
    });
    const [page] = await browser.pages();
    if (!page) throw new Error('no page');
    options = await openOwn(browser, '/options.html#data', page);
    await options.bringToFront();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    if (name === 'chrome') rmSync(extension, { recursive: true });
  });

  const serve = ({ manifest, text, file: bytes }: Published) => {
    server.routes.clear();
    server.routes.set('/feed.json', file(text));
    server.routes.set(`/${manifest.file}`, file(bytes, 'application/gzip'));
  };
  const section = () =>
    options.evaluate(() => document.querySelector<HTMLElement>('section.feeds')?.innerText ?? '');
  const says = (text: string) => until(section, (shown) => shown.includes(text));
  const press = async (label: string) => {
    await says(label);
    const button = await options.evaluateHandle(
      (label) =>
        [...document.querySelectorAll<HTMLElement>('section.feeds button')].find(
          (one) => one.innerText === label,
        ) ?? null,
      label,
    );
    await (button as ElementHandle<HTMLElement>).click();
  };
  const look = async () => {
    await until(section, (shown) => shown !== '');
    await options.focus('#feed-address');
    await options.type('#feed-address', `localhost:${server.port}`);
    await press('Examiner');
  };
  /** What the background says of a card that only the feed has. */
  const card = (id: string) =>
    options.evaluate(async (id) => {
      const body = { id, day: '2026-11-25', lang: 'fr' };
      return JSON.stringify(await chrome.runtime.sendMessage({ reperes: 'card', body }));
    }, id);
  const serves = (id: string, text: string) =>
    until(
      () => card(id),
      (answer) => answer.includes(text),
    );
  const granted = () =>
    options.evaluate(() => chrome.permissions.contains({ origins: ['https://localhost/*'] }));
  const stored = () =>
    options.evaluate(async () => {
      const { feeds } = await chrome.storage.local.get('feeds');
      return feeds as Subscription[];
    });

  it('shows what an address offers, with the words of its key', async () => {
    if (name === 'firefox') expect(await granted()).toBe(false);
    serve(await published(1));
    await look();
    const text = await says('Comparez ces douze mots');
    const words = keyWords(await fingerprintOf(keys.publicKey), 'fr');
    expect(text.replace(/[\d.\s]+/g, ' ')).toContain(words.join(' '));
    expect(text).toContain('La rédaction');
    expect(server.requests.map(({ path }) => path)).toEqual(['/feed.json']);
    expect(await granted()).toBe(true);
  });

  it('serves the feed’s cards once it is subscribed to', async () => {
    expect(await card('body-3')).toContain('entry-gone');
    await press('S’abonner');
    await says('4 nouvelles fiches');
    expect(await card('body-3')).toContain(`Organisme 3, ${today}.1.`);
  });

  it('takes an update when asked to check', async () => {
    serve(await published(2, 5));
    await press('Consulter maintenant');
    await says('1 nouvelle fiche, 4 fiches modifiées');
    expect(await card('body-4')).toContain(`Organisme 4, ${today}.2.`);
    const news = await options.evaluate(() =>
      chrome.runtime.sendMessage({
        reperes: 'news',
        body: { found: ['body-1', 'body-4', 'oqtf'] },
      }),
    );
    expect(news).toMatchObject({ ok: true, value: { changed: 5, onPage: 2 } });
  });

  it.each<[string, string, () => Promise<unknown>]>([
    ['an older release', 'plus ancienne', async () => serve(await published(1))],
    [
      'a changed manifest',
      'signature',
      async () => {
        const { text } = await published(3);
        server.routes.set('/feed.json', file(text.replace('"entries":4', '"entries":5')));
      },
    ],
    [
      'a login page',
      'page de connexion',
      async () =>
        server.routes.set('/feed.json', status(200, {}, '<!doctype html><title>Wi-Fi</title>')),
    ],
    [
      'a redirect to http',
      'renvoie à une autre',
      async () =>
        server.routes.set('/feed.json', status(302, { location: 'http://localhost/feed.json' })),
    ],
    [
      'a redirect to another host',
      'renvoie à une autre',
      async () =>
        server.routes.set(
          '/feed.json',
          status(302, { location: `https://127.0.0.1:${server.port}/feed.json` }),
        ),
    ],
    [
      'a release cut short',
      'incomplet',
      async () => {
        const next = await published(3);
        serve(next);
        server.routes.set(`/${next.manifest.file}`, file(next.file.slice(0, -9)));
      },
    ],
  ])('refuses %s and keeps what it has', async (_, words, misbehave) => {
    await misbehave();
    await press('Consulter maintenant');
    await says('Consulter maintenant');
    await says(words);
    expect(await card('body-4')).toContain(`Organisme 4, ${today}.2.`);
    expect((await stored())[0]).toMatchObject({ taken: { version: `${today}.2` } });
  });

  it('holds what would take too much away until the reader says yes', async () => {
    serve(await published(4, 1));
    await press('Consulter maintenant');
    await says('Plus d’une fiche sur cinq disparaîtrait.');
    expect(await card('body-4')).toContain(`Organisme 4, ${today}.2.`);
    await press('Appliquer');
    await serves('body-4', 'entry-gone');
  });

  it('checks by itself when the alarm wakes the background', async () => {
    serve(await published(5, 3));
    if (name === 'chrome') {
      const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
      await (await worker.worker())?.close();
    }
    await ringNow(options);
    await says(`${today}.5`);
    expect(await card('body-2')).toContain(`Organisme 2, ${today}.5.`);
    const alarm = await options.evaluate(() => chrome.alarms.get('feeds'));
    const hours = ((alarm?.scheduledTime ?? 0) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(17);
    expect(hours).toBeLessThan(31);
  });

  it('costs a few kilobytes when nothing changed, with a connection of its own', async () => {
    const { text } = await published(5, 3);
    const answer = file(text);
    server.routes.set('/feed.json', (request, response) => {
      response.setHeader('connection', 'close');
      answer(request, response);
    });
    const costs: string[] = [];
    for (let time = 0; time < 4; time++) {
      const before = server.traffic();
      const asked = server.requests.length;
      await press('Consulter maintenant');
      await until(
        async () => server.requests.length,
        (count) => count > asked,
      );
      await says('Consulter maintenant');
      const after = server.traffic();
      costs.push(`${after.received - before.received} in, ${after.sent - before.sent} out`);
      // The first one still uses the connection that was open.
      if (time > 0) expect(after.sent - before.sent).toBeLessThan(4_000);
      if (time > 0) expect(after.received - before.received).toBeLessThan(4_000);
    }
    expect(server.requests.at(-1)?.headers['if-none-match']).toBeDefined();
    console.log(`${name}: bytes of an unchanged check at the server: ${costs.join('; ')}`);
  });

  it('sends nothing that tells who asks or what is read', () => {
    const names = new Set(server.requests.flatMap(({ headers }) => Object.keys(headers)));
    // Of what is the extension’s choice; the rest (its address, its browser) goes with every request.
    for (const telling of ['cookie', 'referer', 'authorization', 'origin'])
      expect(names).not.toContain(telling);
    expect(server.requests.map(({ headers }) => headers['accept-language'])).toEqual(
      server.requests.map(() => '*'),
    );
  });

  it('takes the cards away and gives the host back when the subscription ends', async () => {
    await press('Se désabonner');
    await says('Les fiches de ce flux seront retirées.');
    await press('Se désabonner');
    await says('Aucun abonnement.');
    await serves('body-2', 'entry-gone');
    expect(await stored()).toEqual([]);
    if (name === 'firefox') await until(granted, (still) => !still);
    expect(await options.evaluate(() => chrome.alarms.getAll())).toEqual([]);
  });

  it('never applies an unsigned feed unasked, and says that it is one', async () => {
    serve(await published(6, 4, false));
    await look();
    const text = await says('Non signé');
    expect(text).toContain('Rien ne prouve qui a écrit ces fiches');
    await press('S’abonner');
    await says('attend votre accord');
    expect(await card('body-2')).toContain('entry-gone');
    expect(await section()).not.toContain('sans demander');
    await press('Appliquer');
    await serves('body-2', `Organisme 2, ${today}.6.`);
  });
});
