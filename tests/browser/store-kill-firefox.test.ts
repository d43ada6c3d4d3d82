import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openPage, serveStore } from './harness.ts';
import type * as Room from './store-page.ts';

/** In the page, where the bundle is loaded. */
declare const room: typeof Room;

/** Kills of the browser. Firefox takes long to start: fewer than in Chromium. */
const KILLS = Math.ceil(Number(process.env['REPERES_KILLS'] ?? 20) / 4);
const ENTRIES = 1_000;

const site = serveStore();

/** Imports the `number`th version of a pack, with an edit of an own entry before and after it. */
const change = (page: Page, number: number) =>
  page.evaluate(
    async (number, entries) => {
      const store = await room.testStore({ name: 'kill', copied: true });
      await store.activeReference();
      await store.settled();
      const edit = (note: string) => store.changeOwn({ put: [room.ownRow('mine', { note })] });
      await edit(`${number} before`);
      const release = room.preparedOf(room.releaseOf(`2026.2.${number}`, entries));
      await store.install(release, { pack: { id: 'newsroom', name: 'Newsroom' } });
      await edit(`${number} after`);
      store.close();
    },
    number,
    ENTRIES,
  );

const state = (page: Page) =>
  page.evaluate(async () => {
    const store = await room.testStore({ name: 'kill', copied: true });
    const found = await room.everything(store);
    store.close();
    return found;
  });

it(`leaves exactly what was before or what was to come in ${KILLS} kills of Firefox`, {
  timeout: 120_000 + KILLS * 60_000,
}, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'reperes-kill-'));
  let { browser, page } = await openPage('firefox', site.origin, profile);
  await change(page, 0);
  const began = performance.now();
  await change(page, 1);
  const took = performance.now() - began;
  let before = await state(page);
  const outcomes = { old: 0, new: 0 };
  for (let kill = 1; kill <= KILLS; kill++) {
    const number = kill + 1;
    const changing = change(page, number).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, (took * 1.2 * kill) / KILLS));
    const process = browser.process();
    process?.kill('SIGKILL');
    await changing;
    ({ browser, page } = await openPage('firefox', site.origin, profile));
    const after = await state(page);
    expect(after).toMatchObject({ sound: true });
    expect([after.compiled, after.read]).toEqual([after.entries, after.entries]);
    const is = after.versions['newsroom'];
    expect([before.versions['newsroom'], `2026.2.${number}`]).toContain(is);
    expect([before.own['mine'], `${number} before`, `${number} after`]).toContain(
      after.own['mine'],
    );
    // The steps follow each other: none is there without those before it.
    if (after.own['mine'] === `${number} after`) expect(is).toBe(`2026.2.${number}`);
    if (is === `2026.2.${number}`) expect(after.own['mine']).not.toBe(before.own['mine']);
    outcomes[is === before.versions['newsroom'] ? 'old' : 'new']++;
    before = after;
  }
  console.log(`${KILLS} kills of Firefox over ${Math.round(took * 1.2)} ms:`, outcomes);
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
});
