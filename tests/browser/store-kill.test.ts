import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openPage, serveStore } from './harness.ts';
import type * as Room from './store-page.ts';

/** In the page, where the bundle is loaded. */
declare const room: typeof Room;

/** Kills of the browser in each kind of change. `npm run test:nightly` has 200. */
const KILLS = Number(process.env['REPERES_KILLS'] ?? 20);
const ENTRIES = 2_000;

const site = serveStore();

const start = (profile: string) => openPage('chrome', site.origin, profile);

type Change = 'install' | 'import' | 'restore' | 'edit' | 'upgrade';

/** Makes the `number`th change of a kind in the page. */
const change = (page: Page, kind: Change, number: number) =>
  page.evaluate(
    async (kind, number, entries) => {
      // An upgrade is the start of a build of the extension that brings a newer release.
      const packaged: [string, number] = [
        kind === 'upgrade' ? `2026.1.${number}` : '2026.1.0',
        1_000,
      ];
      const store = await room.testStore({ name: 'kill', packaged });
      await store.activeReference();
      await store.settled();
      const release = room.preparedOf(room.releaseOf(`2026.2.${number}`, entries));
      const pack = { id: 'newsroom', name: 'Newsroom' };
      if (kind === 'install') await store.install(release);
      if (kind === 'import') await store.install(release, { pack });
      if (kind === 'edit')
        await store.changeOwn({ put: [room.ownRow('mine', { note: `${number}` })] });
      if (kind === 'restore') {
        const packs = await store.packs();
        const rows = packs.ok ? packs.value.flatMap(({ generations }) => generations) : [];
        const other = rows.find((row) => !row.active && row.pack === pack.id);
        if (other) await store.rollBack(other.generation);
      }
    },
    kind,
    number,
    ENTRIES,
  );

/** What the build that holds `version` finds when it starts. */
const state = (page: Page, version: string) =>
  page.evaluate(async (version) => {
    const store = await room.testStore({ name: 'kill', packaged: [version, 1_000] });
    const found = await room.everything(store);
    store.close();
    return found;
  }, version);

it.each([
  ['an install of the bundled data', 'install', 'bundled'],
  ['an import beside it', 'import', 'newsroom'],
  ['a restore of a kept version', 'restore', 'newsroom'],
  ['an edit of an own entry', 'edit', undefined],
  ['an upgrade of the extension', 'upgrade', 'bundled'],
] as const)(
  `leave exactly what was before or what was to come in ${KILLS} kills during %s`,
  { timeout: 120_000 + KILLS * 20_000 },
  async (_, kind, pack) => {
    const profile = mkdtempSync(join(tmpdir(), 'reperes-kill-'));
    let { browser, page } = await start(profile);
    await change(page, 'edit', 0);
    await change(page, 'import', 0);
    await change(page, 'import', 1);
    const began = performance.now();
    await change(page, kind, 2);
    const took = performance.now() - began;
    // A killed upgrade is finished or begun again by the build that began it.
    const build = (number: number) => (kind === 'upgrade' ? `2026.1.${number}` : '2026.1.0');
    let before = await state(page, build(2));
    const outcomes = { old: 0, new: 0 };
    for (let kill = 1; kill <= KILLS; kill++) {
      const number = kill + 2;
      const changing = change(page, kind, number).catch(() => undefined);
      // Spread over the time of a whole change and a little beyond.
      await new Promise((resolve) => setTimeout(resolve, (took * 1.3 * kill) / KILLS));
      browser.process()?.kill('SIGKILL');
      await changing;
      ({ browser, page } = await start(profile));
      const after = await state(page, build(number));
      expect(after).toMatchObject({ sound: true, problem: '' });
      // Counted, compiled and read are one number: no index over rows that are not there.
      expect([after.compiled, after.read]).toEqual([after.entries, after.entries]);
      const was = pack ? before.versions[pack] : before.own['mine'];
      const is = pack ? after.versions[pack] : after.own['mine'];
      const offered = {
        install: `2026.2.${number}`,
        import: `2026.2.${number}`,
        upgrade: `2026.1.${number}`,
        edit: `${number}`,
        // Two versions take turns.
        restore: after.kept
          .filter((one) => one.startsWith('newsroom'))
          .map((one) => one.split(' ')[1]),
      }[kind];
      expect([was, offered].flat()).toContain(is);
      // What the change is not about stays as it was.
      for (const other of ['bundled', 'newsroom'])
        if (other !== pack) expect(after.versions[other]).toBe(before.versions[other]);
      if (kind !== 'edit') expect(after.own).toEqual(before.own);
      outcomes[is === was ? 'old' : 'new']++;
      before = after;
    }
    console.log(`${KILLS} kills during ${kind} over ${Math.round(took * 1.3)} ms:`, outcomes);
    await browser.close();
  },
);
