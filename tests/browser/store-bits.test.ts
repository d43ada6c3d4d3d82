import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { databaseFiles, expectMended, fill, twoStarts } from './damage.ts';
import { openPage, serveStore } from './harness.ts';

const ROUNDS = 6;
/** Bits flipped in each round, wherever they fall. */
const FLIPS = [1, 4, 16, 64, 256, 1_024];

const site = serveStore();

/** Flips bits at places drawn by lot in files, and says how many bytes these have. */
function flipBits(files: ReturnType<typeof databaseFiles>, flips: number, seed: number) {
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
      expect(flipBits(databaseFiles(name, profile), flips, round + 1)).toBeGreaterThan(10_000);
      ({ browser, page } = await openPage(name, site.origin, profile));
      const [first, second] = await twoStarts(page);
      const seen = { round, flips, first, second };
      for (const found of [first, second]) expectMended(found, before, seen);
      // One flipped bit never costs the whole file, and is mended; Chromium mends whatever it was.
      if (flips === 1) expect(first, JSON.stringify(seen)).not.toHaveProperty('lost');
      if (flips === 1 || name === 'chrome')
        expect(second, JSON.stringify(seen)).toHaveProperty('versions.bundled');
      console.log(`${flips} flipped in ${name}:`, first?.said ?? 'nothing said');
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    }
  },
);
