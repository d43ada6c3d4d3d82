import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openPage, serveStore } from './harness.ts';
import type * as Room from './store-page.ts';

/** In the page, where the bundle is loaded. */
declare const room: typeof Room;

/** Where each browser keeps IndexedDB in a profile. */
const FILES = {
  chrome: ['Default/IndexedDB/*/*.{ldb,log}', 'Default/IndexedDB/*/MANIFEST-*'],
  firefox: ['storage/default/*/idb/*.sqlite', 'storage/default/*/idb/*.files/*'],
};
const ROUNDS = 6;
/** Bits flipped in each round, wherever they fall. */
const FLIPS = [1, 4, 16, 64, 256, 1_024];

const site = serveStore();

/** Fills a store: the bundled data, a pack in two versions, two own entries. */
const fill = (page: Page) =>
  page.evaluate(async () => {
    const store = await room.testStore({ name: 'bits', copied: true });
    await store.activeReference();
    await store.settled();
    const pack = { id: 'newsroom', name: 'Newsroom' };
    for (const version of ['2026.2.1', '2026.2.2'])
      await store.install(room.preparedOf(room.releaseOf(version, 300)), { pack });
    await store.changeOwn({ put: [room.ownRow('one', { note: 'a' }), room.ownRow('two')] });
    const found = await room.everything(store);
    store.close();
    return found;
  });

/** What a start finds and mends, and what stands at the start after it. */
const twoStarts = (page: Page) =>
  page.evaluate(async () => {
    const starts = [];
    for (let start = 0; start < 2; start++) {
      const store = await room.testStore({ name: 'bits', copied: true });
      await store.activeReference();
      await store.settled();
      await store.verify();
      const served = await store.activeReference();
      const copied = (await store.copiedOwn()).map(({ id, note }) => [id, note]);
      const problem = served.ok ? served.value.state.problem : served.error;
      const found = await room.everything(store).catch((error: Error) => ({ lost: error.message }));
      starts.push({ problem, ...found, serves: served.ok, copied });
      store.close();
    }
    return starts;
  });

/** Flips bits at places drawn by lot in the files that match, and says how many bytes these have. */
function flipBits(profile: string, patterns: readonly string[], flips: number, seed: number) {
  const paths = patterns.flatMap((pattern) => globSync(join(profile, pattern))).toSorted();
  const files = paths.map((path) => ({ path, bytes: readFileSync(path) }));
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const bits = fc.noBias(fc.integer({ min: 0, max: 8 * total - 1 }));
  for (const bit of fc.sample(bits, { seed, numRuns: flips })) {
    let at = bit >> 3;
    for (const { bytes } of files) {
      if (at < bytes.length) {
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
        break;
      }
      at -= bytes.length;
    }
  }
  for (const { path, bytes } of files) writeFileSync(path, bytes);
  return total;
}

it.each(['chrome', 'firefox'] as const)(
  'keeps every own entry and serves what is whole when bits are flipped in the files of %s',
  { timeout: 240_000 },
  async (name) => {
    for (let round = 0; round < ROUNDS; round++) {
      const profile = mkdtempSync(join(tmpdir(), 'reperes-bits-'));
      let { browser, page } = await openPage(name, site.origin, profile);
      const before = await fill(page);
      await browser.close();
      const flips = FLIPS[round] ?? 1;
      expect(flipBits(profile, FILES[name], flips, round + 1)).toBeGreaterThan(10_000);
      ({ browser, page } = await openPage(name, site.origin, profile));
      const [first, second] = await twoStarts(page);
      const seen = { round, flips, first, second };
      for (const found of [first, second]) {
        expect(found?.serves, JSON.stringify(seen)).toBe(true);
        // The second copy is intact, and what is shown where the file cannot be read at all.
        expect(found?.copied, JSON.stringify(seen)).toEqual([
          ['one', 'a'],
          ['two', ''],
        ]);
        if (found && 'lost' in found)
          expect(found.problem, JSON.stringify(seen)).toBe('storage-unreadable');
        if (!found || 'lost' in found) continue;
        expect(found.own, JSON.stringify(seen)).toEqual(before.own);
        expect(found.servedSound, JSON.stringify(seen)).toBe(true);
        expect(found.versions['bundled'], JSON.stringify(seen)).toBe('2026.1.1');
        expect([found.compiled, found.read], JSON.stringify(seen)).toEqual([
          found.entries,
          found.entries,
        ]);
      }
      // One flipped bit never costs the whole file.
      if (flips === 1) expect(first, JSON.stringify(seen)).not.toHaveProperty('lost');
      const said = first && 'lost' in first ? 'not readable' : first?.problem || 'nothing said';
      console.log(`${flips} flipped in ${name}:`, said);
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    }
  },
);
