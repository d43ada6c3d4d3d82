import { once } from 'node:events';
import { appendFileSync, globSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openPage, serveStore } from './harness.ts';
import type * as Room from './store-page.ts';

/** In the page, where the bundle is loaded. */
declare const room: typeof Room;

const site = serveStore();

/** Head of a record of LevelDB's journal (checksum, 469 bytes, whole record) whose 469 bytes never came. */
const HALF_A_RECORD = Uint8Array.of(1, 2, 3, 4, 0xd5, 0x01, 1);

/** Kills the browser as a crash would, and leaves the journals of IndexedDB as a kill in a write does. */
async function crash(browser: Browser, profile: string): Promise<void> {
  const process = browser.process();
  if (!process) throw new Error('the browser has no process');
  const gone = once(process, 'exit');
  process.kill('SIGKILL');
  await gone;
  const journals = globSync(join(profile, 'Default/IndexedDB/*.leveldb/*.log'));
  expect(journals.length).toBeGreaterThan(0);
  for (const journal of journals) appendFileSync(journal, HALF_A_RECORD);
}

/** Writes a note into the own entry, and says what is stored then. */
const note = (page: Page, text: string) =>
  page.evaluate(async (text) => {
    const store = await room.testStore({ name: 'journal' });
    await store.changeOwn({ put: [room.ownRow('mine', { note: text })] });
    const found = await room.everything(store);
    store.close();
    return found;
  }, text);

it('keeps all when a crash left half a record in the browser’s journal', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'reperes-journal-'));
  let { browser, page } = await openPage('chrome', site.origin, profile);
  await page.evaluate(async () => {
    const store = await room.testStore({ name: 'journal' });
    const pack = { id: 'newsroom', name: 'Newsroom' };
    await store.install(room.preparedOf(room.releaseOf('2026.2.1', 20)), { pack });
    store.close();
  });
  await note(page, '0');
  for (const text of ['1', '2', '3']) {
    await crash(browser, profile);
    ({ browser, page } = await openPage('chrome', site.origin, profile));
    const found = await note(page, text);
    expect(found).toMatchObject({
      versions: { bundled: '2026.1.1', newsroom: '2026.2.1' },
      own: { mine: text },
      sound: true,
      problem: '',
    });
  }
  await browser.close();
});
