import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { databaseFiles, expectMended, fill, twoStarts } from './damage.ts';
import { openPage, serveStore } from './harness.ts';

const site = serveStore();

type File = ReturnType<typeof databaseFiles>[number];

const largest = (files: readonly File[]) =>
  files.toSorted((a, b) => b.bytes.length - a.bytes.length).slice(0, 1);
const emptied = ({ path }: File) => truncateSync(path, 0);
const cut = ({ path, bytes }: File) => truncateSync(path, bytes.length >> 1);

describe.each(['chrome', 'firefox'] as const)('damaged database files in %s', (name) => {
  it.each<[string, (files: readonly File[]) => void]>([
    ['the largest one is emptied', (files) => largest(files).forEach(emptied)],
    ['the largest one is cut in half', (files) => largest(files).forEach(cut)],
    ['all of them are emptied', (files) => files.forEach(emptied)],
    ['all of them are cut in half', (files) => files.forEach(cut)],
  ])('cost no own entry when %s', { timeout: 120_000 }, async (_, damage) => {
    const profile = mkdtempSync(join(tmpdir(), 'reperes-files-'));
    let { browser, page } = await openPage(name, site.origin, profile);
    const before = await fill(page);
    await browser.close();
    const files = databaseFiles(name, profile);
    expect(files.length).toBeGreaterThan(0);
    damage(files);
    ({ browser, page } = await openPage(name, site.origin, profile));
    const [first, second] = await twoStarts(page);
    for (const found of [first, second]) expectMended(found, before, { first, second });
    // What is lost is never passed over.
    expect(first?.said, JSON.stringify(first)).toBeDefined();
    if (first && 'versions' in first) expect(first.versions).toEqual(before.versions);
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it.each(['own', 'entries', 'compiled', 'pointer', 'packs'])(
    'cost no own entry when the table “%s” is gone',
    async (table) => {
      const { browser, page } = await openPage(name, site.origin);
      const before = await fill(page);
      await page.evaluate(
        (table) =>
          new Promise<void>((done) => {
            const first = indexedDB.open('damage');
            first.onsuccess = () => {
              const { version } = first.result;
              first.result.close();
              const next = indexedDB.open('damage', version + 1);
              next.onupgradeneeded = () => next.result.deleteObjectStore(table);
              next.onsuccess = () => {
                next.result.close();
                done();
              };
            };
          }),
        table,
      );
      const [first, second] = await twoStarts(page);
      for (const found of [first, second]) expectMended(found, before, { first, second });
      expect(first?.said, JSON.stringify(first)).toBeDefined();
      expect(first).toMatchObject({ versions: before.versions });
      await browser.close();
    },
  );
});
