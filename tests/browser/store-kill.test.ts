import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentHash } from '../../lib/store/canonical.ts';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { launch } from '../../scripts/launch.ts';
import { releaseOf } from '../store/releases.ts';
import { bundle, serveTexts } from './harness.ts';
import type * as Room from './store-page.ts';

/** In the page, where the bundle is loaded. */
declare const room: typeof Room;

/** Kills of the browser. More with `REPERES_KILLS`. */
const KILLS = Number(process.env['REPERES_KILLS'] ?? 20);
const ENTRIES = 2_000;
const PACKAGED = '2026.1.1';

let site: Awaited<ReturnType<typeof serveTexts>>;
beforeAll(async () => {
  site = await serveTexts({
    '/': '<!doctype html><meta charset="utf-8"><script src="/room.js"></script>',
    '/room.js': await bundle('tests/browser/store-page.ts'),
  });
});
afterAll(() => site.close());

const profile = mkdtempSync(join(tmpdir(), 'reperes-kill-'));

async function start(): Promise<{ browser: Browser; page: Page }> {
  const browser = await launch('chrome', {
    executablePath: ensureBrowser('chrome', console.log),
    headless: true,
    profile,
  });
  const page = await browser.newPage();
  await page.goto(site.origin);
  return { browser, page };
}

/** Installs a release in the page and says how long that took, in ms. */
const install = (page: Page, version: string) =>
  page.evaluate(
    async (version, entries, packaged) => {
      const store = await room.testStore({ name: 'kill', packaged: [packaged, 5] });
      const began = performance.now();
      const done = await store.install(room.preparedOf(room.releaseOf(version, entries)));
      return done.ok ? performance.now() - began : Number.NaN;
    },
    version,
    ENTRIES,
    PACKAGED,
  );

const stateOf = (page: Page) =>
  page.evaluate(async (packaged) => {
    const store = await room.testStore({ name: 'kill', packaged: [packaged, 5] });
    const state = await room.wholeState(store);
    store.close();
    return state;
  }, PACKAGED);

it(
  `keeps exactly the old or exactly the new release in ${KILLS} kills during an install`,
  async () => {
    let { browser, page } = await start();
    const took = await install(page, '2026.2.0');
    expect(took).toBeGreaterThan(0);
    let before = '2026.2.0';
    const outcomes = { old: 0, new: 0 };
    for (let kill = 1; kill <= KILLS; kill++) {
      const next = `2026.2.${kill}`;
      const installing = install(page, next).catch(() => undefined);
      // Spread over the time of a whole install and a little beyond.
      await new Promise((resolve) => setTimeout(resolve, (took * 1.3 * kill) / KILLS));
      browser.process()?.kill('SIGKILL');
      await installing;
      ({ browser, page } = await start());
      const { verified, version, entries, contentHash: hash } = await stateOf(page);
      expect(verified).toBe('sound');
      expect([before, next]).toContain(version);
      const release = releaseOf(version ?? '', ENTRIES);
      expect(entries).toBe(ENTRIES);
      expect(hash).toBe(await contentHash(release));
      outcomes[version === next ? 'new' : 'old']++;
      before = version ?? '';
    }
    console.log(`${KILLS} kills over ${Math.round(took * 1.3)} ms:`, outcomes);
    expect(outcomes.old).toBeGreaterThan(0);
    await browser.close();
  },
  60_000 + KILLS * 15_000,
);
