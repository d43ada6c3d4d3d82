import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { ensureBrowser } from '../browsers.ts';
import { localReference } from '../cli/reference.ts';
import { launch } from '../launch.ts';
import { buildFor } from '../start/build.ts';
import { atMost, type Figure, reported } from './figure.ts';
import { median } from './rounds.ts';

const INSTALLS = 5;
const READS = 200;

/** In Chromium: how soon after its installation the extension has its data, and how long one entry takes. */
export async function benchReady(): Promise<Figure[]> {
  const { release } = localReference();
  const ids = release.entries.slice(0, READS).map(({ id }) => id);
  const extension = resolve(buildFor('chrome', 'localhost'));
  const executablePath = ensureBrowser('chrome', console.log);
  const ready: number[] = [];
  const stored: number[] = [];
  let reads = { entry: Number.NaN, card: Number.NaN };
  for (let round = 0; round < INSTALLS; round++) {
    const browser = await launch('chrome', { executablePath, headless: true });
    try {
      const { page, stored: time, answered } = await installed(browser, extension);
      ready.push(answered);
      stored.push(time);
      if (round === 0) reads = await readTimes(page, ids);
    } finally {
      await browser.close();
    }
  }
  return [
    reported('Entries', release.entries.length, ''),
    atMost('From installation to the first card', median(ready), 1_000, ' ms'),
    reported('From installation to the data stored', median(stored), ' ms'),
    atMost('One entry read from the database', reads.entry, 1, ' ms'),
    reported('A card asked for and answered', reads.card, ' ms'),
  ];
}

/** Installs the extension and asks it for a card until it answers, and waits until its data is stored. */
async function installed(
  browser: Browser,
  extension: string,
): Promise<{ page: Page; answered: number; stored: number }> {
  const page = await browser.newPage();
  const begun = Date.now();
  const id = await browser.installExtension(extension);
  const [answered, stored] = await Promise.all([firstCard(page, id), dataStored(browser)]);
  return { page, answered: answered - begun, stored: stored - begun };
}

/** When the background answers a page of the extension with a card, in ms since 1970. */
async function firstCard(page: Page, id: string): Promise<number> {
  await page.goto(`chrome-extension://${id}/popup.html`, { waitUntil: 'domcontentloaded' });
  return page.evaluate(async () => {
    const runtime = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome.runtime;
    interface Runtime {
      sendMessage(message: unknown): Promise<{ ok?: boolean } | undefined>;
    }
    const body = { id: 'gmmp', day: '2024-11-30', lang: 'fr' };
    for (;;) {
      const reply = await runtime.sendMessage({ reperes: 'card', body }).catch(() => undefined);
      if (reply?.ok) return Date.now();
      await new Promise((go) => setTimeout(go, 5));
    }
  });
}

/** When a release is the active one in the extension's database, in ms since 1970. */
async function dataStored(browser: Browser): Promise<number> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no background.');
  return worker.evaluate(async () => {
    const wait = () => new Promise((go) => setTimeout(go, 5));
    while (!(await indexedDB.databases()).some(({ name }) => name === 'reperes')) await wait();
    const database = await new Promise<IDBDatabase>((go, stop) => {
      const opening = indexedDB.open('reperes');
      opening.onsuccess = () => go(opening.result);
      opening.onerror = () => stop(opening.error);
    });
    const active = () =>
      new Promise((go, stop) => {
        const reading = database.transaction('pointer').objectStore('pointer').get('active');
        reading.onsuccess = () => go(reading.result);
        reading.onerror = () => stop(reading.error);
      });
    while ((await active()) === undefined) await wait();
    database.close();
    return Date.now();
  });
}

/** Medians in ms, over many entries: a row read from the database, a card asked of the background. */
async function readTimes(page: Page, ids: string[]): Promise<{ entry: number; card: number }> {
  const times = await page.evaluate(async (wanted) => {
    const timesOf = async (read: (id: string) => Promise<unknown>) => {
      const taken: number[] = [];
      for (const id of wanted) {
        const begun = performance.now();
        if ((await read(id)) === undefined) throw new Error(`${id} was not read`);
        taken.push(performance.now() - begun);
      }
      return taken;
    };
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((go, stop) => {
        request.onsuccess = () => go(request.result);
        request.onerror = () => stop(request.error);
      });
    const database = await result(indexedDB.open('reperes'));
    const { generation } = await result(
      database.transaction('pointer').objectStore('pointer').get('active'),
    );
    const entry = await timesOf((id) =>
      result(database.transaction('entries').objectStore('entries').get([generation, id])),
    );
    const runtime = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome.runtime;
    interface Runtime {
      sendMessage(message: unknown): Promise<{ ok: boolean }>;
    }
    const card = await timesOf(async (id) => {
      const body = { id, day: '2024-11-30', lang: 'fr' };
      const reply = await runtime.sendMessage({ reperes: 'card', body });
      return reply.ok || undefined;
    });
    return { entry, card };
  }, ids);
  return { entry: median(times.entry), card: median(times.card) };
}
