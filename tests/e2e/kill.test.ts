import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Subscription } from '../../lib/update/feeds/subscription.ts';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { launch } from '../../scripts/launch.ts';
import { type FeedServer, file, startFeedServer } from '../servers/feed-server.ts';
import { releaseOf } from '../store/releases.ts';
import { keys, publish } from '../update/feeds/builders.ts';
import { openOwn } from './extension.ts';
import { extensionFor } from './granted.ts';
import { until } from './harness.ts';
import { ringNow } from './ring.ts';

/** The browser’s interface, in pages of the extension. */
declare const chrome: typeof import('wxt/browser').browser;

/** Kills in each kind of change. `npm run test:nightly` has 200. */
const KILLS = Number(process.env['REPERES_KILLS'] ?? 20);
const ENTRIES = 600;

const today = new Date().toISOString().slice(0, 10).replaceAll('-', '.');
const expires = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

let server: FeedServer;
let extension: string;
const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'reperes-kill-'));
  folders.push(made);
  return made;
};
beforeAll(async () => {
  server = await startFeedServer();
  extension = extensionFor('chrome');
  folders.push(extension);
});
afterAll(async () => {
  await server?.close();
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

async function start(profile: string): Promise<{ browser: Browser; options: Page }> {
  const browser = await launch('chrome', {
    ...{ extension, profile, headless: true, anyCertificate: true },
    executablePath: ensureBrowser('chrome', console.log),
  });
  const options = await openOwn(browser, '/options.html#data', await browser.newPage());
  await options.bringToFront();
  return { browser, options };
}

/** Publishes the `number`th release of the feed. */
async function serve(number: number): Promise<string> {
  const version = `${today}.${number}`;
  const release = releaseOf(version, ENTRIES);
  const published = await publish({ release, signer: keys, fields: { expires } });
  server.routes.clear();
  server.routes.set('/feed.json', file(published.text));
  server.routes.set(`/${published.manifest.file}`, file(published.file, 'application/gzip'));
  return version;
}

const says = (page: Page, words: string) =>
  until(
    () => page.evaluate(() => document.body.innerText),
    (all) => all.includes(words),
    60_000,
  );
async function press(page: Page, label: string) {
  await says(page, label);
  const button = await page.evaluateHandle(
    (label) =>
      [...document.querySelectorAll<HTMLElement>('button, summary')].find(
        (one) => one.innerText === label,
      ) ?? null,
    label,
  );
  await (button as ElementHandle<HTMLElement>).click();
}

async function subscribe(page: Page) {
  await page.waitForSelector('#feed-address');
  await page.type('#feed-address', `localhost:${server.port}`);
  await press(page, 'Examiner');
  await press(page, 'S’abonner');
  await says(page, `${ENTRIES} nouvelles fiches`);
}

/** Has the background check the feed; resolves when it did, or never if it is stopped. */
const check = (page: Page) =>
  page.evaluate(async () => {
    const { feeds } = await chrome.storage.local.get('feeds');
    const { url } = (feeds as Subscription[])[0] ?? {};
    return chrome.runtime.sendMessage({ reperes: 'feed', body: { url, work: 'check' } });
  });

/** The versions by which the cards of the feed's first and last entry speak: one, unless an update was cut in two. */
const versions = (page: Page) =>
  page.evaluate(async (last) => {
    const texts = [];
    for (const id of ['body-0', `body-${last}`]) {
      const body = { id, day: '2026-11-25', lang: 'fr' };
      const reply = await chrome.runtime.sendMessage({ reperes: 'card', body });
      texts.push(reply?.value?.card?.summary?.text?.split(', ')[1]?.replace(/\.$/, '') ?? '');
    }
    return [...new Set(texts)];
  }, ENTRIES - 1);

/** Stops the extension's background, as the browser does with one that is idle. */
async function stopBackground(browser: Browser) {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  await (await target?.worker())?.close();
}

it(`are either in or out after ${KILLS} kills of the browser in a feed’s update, and it is taken later`, {
  timeout: 120_000 + KILLS * 30_000,
}, async () => {
  const profile = folder();
  await serve(0);
  let { browser, options } = await start(profile);
  await subscribe(options);
  await serve(1);
  const begun = performance.now();
  await check(options);
  const took = performance.now() - begun;
  let known = `${today}.1`;
  const outcomes = { old: 0, new: 0 };
  for (let kill = 1; kill <= KILLS; kill++) {
    const next = await serve(kill + 1);
    const checking = check(options).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, (took * 1.3 * kill) / KILLS));
    browser.process()?.kill('SIGKILL');
    await checking;
    ({ browser, options } = await start(profile));
    const [is, ...others] = await versions(options);
    expect(others).toEqual([]);
    expect([known, next]).toContain(is);
    outcomes[is === known ? 'old' : 'new']++;
    // Whatever was cut off is made again.
    await check(options);
    expect(await versions(options)).toEqual([next]);
    known = next;
  }
  console.log(`${KILLS} kills over ${Math.round(took * 1.3)} ms of an update:`, outcomes);
  await browser.close();
});

it(`are either in or out after ${KILLS} stops of the background in a feed’s update`, {
  timeout: 120_000 + KILLS * 20_000,
}, async () => {
  await serve(0);
  const { browser, options } = await start(folder());
  await subscribe(options);
  const begun = performance.now();
  let known = await serve(1);
  await check(options);
  const took = performance.now() - begun;
  for (let stop = 1; stop <= KILLS; stop++) {
    const next = await serve(stop + 1);
    const checking = check(options).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, (took * 1.3 * stop) / KILLS));
    await stopBackground(browser);
    await checking;
    const [is, ...others] = await versions(options);
    expect(others).toEqual([]);
    expect([known, next]).toContain(is);
    await check(options);
    expect(await versions(options)).toEqual([next]);
    known = next;
  }
  await browser.close();
});

it('takes an update by itself whose download was cut off when the background was stopped', {
  timeout: 180_000,
}, async () => {
  await serve(0);
  const { browser, options } = await start(folder());
  await subscribe(options);
  const next = await serve(1);
  const [path = '', whole] = [...server.routes].find(([one]) => one.includes('release')) ?? [];
  const begun = new Promise<void>((asked) => {
    // The first bytes come, and then nothing more.
    server.routes.set(path, (_, response) => {
      response.writeHead(200, { 'content-type': 'application/gzip' }).write('\u001f');
      asked();
    });
  });
  void check(options).catch(() => undefined);
  await begun;
  await stopBackground(browser);
  const alarm = await options.evaluate(() => chrome.alarms.get('feeds'));
  // The first pause is 5 minutes, moved by up to a quarter.
  expect((alarm?.scheduledTime ?? 0) - Date.now()).toBeLessThan(6.5 * 60_000);
  expect(await versions(options)).toEqual([`${today}.0`]);
  if (whole) server.routes.set(path, whole);
  await ringNow(options);
  await until(
    () => versions(options),
    ([is]) => is === next,
    60_000,
  );
  await browser.close();
});

it('lets an import go on when the background is stopped meanwhile', {
  timeout: 180_000,
}, async () => {
  const { browser, options } = await start(folder());
  const path = join(folder(), 'rédaction.json');
  writeFileSync(path, JSON.stringify(releaseOf('2026.2.1', 2_000).entries));
  const input = (await options.waitForSelector(
    'input[type=file]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await press(options, 'Comparer');
  await says(options, '2 000 fiches ajoutées'.replace(' ', '\u202f'));
  const applying = press(options, 'Appliquer');
  const done = says(options, '« rédaction » compte');
  let stops = 0;
  let over = false;
  void done.then(() => {
    over = true;
  });
  await applying;
  while (!over) {
    await stopBackground(browser);
    stops++;
    // What is asked meanwhile is answered by a background that was started again.
    await versions(options);
  }
  await done;
  expect(stops).toBeGreaterThan(1);
  expect(await versions(options)).toEqual(['2026.2.1']);
  await browser.close();
});
