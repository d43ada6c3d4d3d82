import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPage, serveStore } from './harness.ts';
import type * as Room from './store-page.ts';

/** In the page, where the bundle is loaded. */
declare const room: typeof Room;

const site = serveStore();

describe.each(['chrome', 'firefox'] as const)('packs in trouble in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let database = '';
  let count = 0;
  beforeAll(async () => {
    ({ browser, page } = await openPage(name, site.origin));
  });
  beforeEach(() => {
    database = `trouble ${count++}`;
  });
  afterAll(() => browser?.close());

  /** A store with two versions of a pack and an own entry, and what it has. */
  const settle = () =>
    page.evaluate(async (name) => {
      const store = await room.testStore({ name, copied: true });
      await store.activeReference();
      await store.settled();
      const pack = { id: 'newsroom', name: 'Newsroom' };
      await store.install(room.preparedOf(room.releaseOf('2026.2.1', 20)), { pack });
      await store.install(room.preparedOf(room.releaseOf('2026.2.2', 30)), { pack });
      await store.changeOwn({ put: [room.ownRow('mine', { note: 'kept' })] });
      const found = await room.everything(store);
      await store.settled();
      store.close();
      return found;
    }, database);
  const look = () =>
    page.evaluate(async (name) => {
      const store = await room.testStore({ name, copied: true });
      const found = await room.everything(store);
      store.close();
      return found;
    }, database);

  it.runIf(name === 'chrome')('keep all they had when the disk is full', async () => {
    // Before anything is stored: set later, Chromium 156 went on with the quota it knew.
    const session = await page.createCDPSession();
    const origin = site.origin;
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 600_000 });
    const before = await settle();
    const refused = await page.evaluate(async (name) => {
      const store = await room.testStore({ name, copied: true });
      const pack = { id: 'newsroom', name: 'Newsroom' };
      const large = room.preparedOf(room.releaseOf('2026.2.3', 8_000));
      const done = await store.install(large, { pack });
      store.close();
      return done.ok ? 'installed' : done.error;
    }, database);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    expect(refused).toBe('storage-full');
    expect(await look()).toEqual(before);
  });

  it.each([
    ['rows of the active version are gone', 'rows'],
    ['the active version is unknown', 'version'],
    ['its pointer points nowhere', 'pointer'],
  ])('go back to the version that is whole when %s', async (_, damage) => {
    const before = await settle();
    await page.evaluate(
      async (name, damage) => {
        const database = room.createDatabase(name);
        const pointer = await database.pointer.get('newsroom');
        const generation = pointer?.generation ?? 0;
        if (damage === 'rows')
          await database.entries.where('generation').equals(generation).limit(3).delete();
        if (damage === 'version') await database.generations.delete(generation);
        if (damage === 'pointer') await database.pointer.put({ name: 'newsroom', generation: 7 });
        database.close();
      },
      database,
      damage,
    );
    const after = await look();
    expect(after.versions['newsroom']).toBe(damage === 'pointer' ? '2026.2.2' : '2026.2.1');
    expect(after.own).toEqual(before.own);
    expect([after.compiled, after.read]).toEqual([after.entries, after.entries]);
  });

  /** What the user is told when the store finds out. */
  const problem = () =>
    page.evaluate(async (name) => {
      const store = await room.testStore({ name, copied: true });
      await store.activeReference();
      await store.settled();
      const active = await store.activeReference();
      await store.settled();
      store.close();
      return active.ok ? active.value.state.problem : active.error;
    }, database);

  it.each([
    ['the whole database is gone', 'database'],
    ['every version of it is damaged', 'rows'],
  ])('come back from their second copies when %s', async (_, damage) => {
    const before = await settle();
    await page.evaluate(
      async (name, damage) => {
        const database = room.createDatabase(name);
        if (damage === 'database') await database.delete();
        else await database.entries.filter(({ id }) => id === 'body-3').delete();
        database.close();
      },
      database,
      damage,
    );
    expect(await problem()).toBe('packs-restored');
    const after = await look();
    expect(after).toMatchObject({ versions: before.versions, own: before.own, sound: true });
    expect([after.entries, after.read, after.problem]).toEqual([before.entries, before.read, '']);
  });

  it.each([
    ['its content', 0, '2026.2.2'],
    ['the list that names it', 1, '2026.2.2'],
    ['the end of the copy before', 2, '2026.2.3'],
  ])(
    'are whole in one copy or the other when a kill comes before %s',
    async (_, writes, version) => {
      const before = await settle();
      await page.evaluate(
        async (name, copiesEndAfter) => {
          const store = await room.testStore({ name, copied: true, copiesEndAfter });
          const pack = { id: 'newsroom', name: 'Newsroom' };
          await store.install(room.preparedOf(room.releaseOf('2026.2.3', 40)), { pack });
        },
        database,
        writes,
      );
      await page.waitForFunction(() => document.title === 'copies ended');
      await page.reload();
      await page.evaluate((name) => room.createDatabase(name).delete(), database);
      expect(await problem()).toBe('packs-restored');
      const after = await look();
      expect(after.versions).toEqual({ ...before.versions, newsroom: version });
      expect(after).toMatchObject({ own: before.own, sound: true });
    },
  );

  it('lose nothing to a change that is made before the loss is noticed', async () => {
    const before = await settle();
    const after = await page.evaluate(async (name) => {
      await room.createDatabase(name).delete();
      const store = await room.testStore({ name, copied: true });
      await store.changeOwn({ put: [room.ownRow('new')] });
      const pack = { id: 'other', name: 'Other' };
      await store.install(room.preparedOf(room.releaseOf('2026.4.1', 20)), { pack });
      await store.settled();
      store.close();
      const again = await room.testStore({ name, copied: true });
      await again.activeReference();
      await again.settled();
      const found = await room.everything(again);
      again.close();
      return found;
    }, database);
    expect(after.own).toEqual({ ...before.own, new: '' });
    expect(after.versions).toEqual({ ...before.versions, other: '2026.4.1' });
  });

  it('come back from a copy as builds wrote it before copies were packed', async () => {
    const before = await settle();
    await page.evaluate(async (name) => {
      const store = await room.testStore({ name, copied: true });
      const packs = await store.packs();
      const pack = packs.ok ? packs.value.find(({ id }) => id === 'newsroom') : undefined;
      const active = pack?.generations.find((one) => one.active);
      const entries = active && (await store.entriesOf(active.generation));
      if (!pack || !active || !entries?.ok) throw new Error('no pack');
      store.close();
      const { id, on, order } = pack;
      const release = { format: 1, version: active.version, date: active.date, senses: [] };
      const text = JSON.stringify({ release: { ...release, entries: entries.value } });
      const half = Math.ceil(text.length / 2);
      const hash = await room.sha256(text);
      const { generation } = active;
      const listed = { pack: { id, name: pack.name, on, order }, generation, pinned: false };
      for (const key of Object.keys(localStorage))
        if (key.startsWith(`${name} pack:`)) localStorage.removeItem(key);
      const write = (key: string, copy: unknown) =>
        localStorage.setItem(`${name} ${key}`, JSON.stringify(copy));
      write('packs', [{ ...listed, parts: 2, hash }]);
      write('pack:newsroom:0', text.slice(0, half));
      write('pack:newsroom:1', text.slice(half));
      await room.createDatabase(name).delete();
    }, database);
    expect(await problem()).toBe('packs-restored');
    const after = await look();
    expect(after).toMatchObject({ versions: before.versions, own: before.own, sound: true });
    const kept = await page.evaluate(
      (name) => Object.keys(localStorage).filter((key) => key.startsWith(`${name} pack:`)),
      database,
    );
    // The copy is written anew, packed, and the old one is gone.
    expect(kept).toEqual([`${database} pack:newsroom:a:0`]);
  });

  it('stay switched off, pinned or removed when the database is gone', async () => {
    await settle();
    const arranged = (name: string) =>
      page.evaluate(async (name) => {
        const store = await room.testStore({ name, copied: true });
        await store.activeReference();
        await store.settled();
        await store.activeReference();
        const packs = await store.packs();
        await store.settled();
        store.close();
        return packs.ok ? packs.value.map(({ id, on, pinned }) => ({ id, on, pinned })) : [];
      }, name);
    await page.evaluate(async (name) => {
      const store = await room.testStore({ name, copied: true });
      const pack = { id: 'other', name: 'Other' };
      await store.install(room.preparedOf(room.releaseOf('2026.4.1', 20)), { pack });
      const packs = await store.packs();
      const rows = packs.ok ? packs.value : [];
      const older = rows.find(({ id }) => id === 'newsroom')?.generations[1];
      await store.rollBack(older?.generation ?? 0);
      await store.arrange(rows.map((row) => ({ ...row, on: row.id !== 'newsroom' })));
      await store.settled();
      await store.removePack('other');
      await store.settled();
      store.close();
      await room.createDatabase(name).delete();
    }, database);
    expect(await arranged(database)).toEqual([
      { id: 'own', on: true, pinned: false },
      { id: 'newsroom', on: false, pinned: true },
      { id: 'bundled', on: true, pinned: false },
    ]);
  });

  it('compile their index anew when it was lost or changed', async () => {
    const before = await settle();
    await page.evaluate(async (name) => {
      const database = room.createDatabase(name);
      await database.compositions.toCollection().modify({ lexicon: '{}' });
      database.close();
    }, database);
    expect(await look()).toEqual(before);
  });

  it('are read by an older build of the extension in a newer profile', async () => {
    const before = await settle();
    await page.evaluate(async (name) => {
      const newer = room.createDatabase(name);
      newer.version(9).stores({ later: 'id' });
      await newer.open();
      newer.close();
    }, database);
    expect(await look()).toEqual(before);
  });

  it('are all there after two windows import at once', async () => {
    await settle();
    const done = await page.evaluate(async (name) => {
      const stores = await Promise.all([1, 2].map(() => room.testStore({ name, copied: true })));
      const results = await Promise.all(
        stores.map((store, at) =>
          store.install(room.preparedOf(room.releaseOf(`2026.3.${at + 1}`, 900 + at)), {
            pack: { id: `window-${at}`, name: `Window ${at}` },
          }),
        ),
      );
      for (const store of stores) store.close();
      return results.map(({ ok }) => ok);
    }, database);
    expect(done).toEqual([true, true]);
    const after = await look();
    expect(after.versions).toMatchObject({ 'window-0': '2026.3.1', 'window-1': '2026.3.2' });
    expect(after).toMatchObject({ sound: true, own: { mine: 'kept' } });
    expect([after.compiled, after.read]).toEqual([after.entries, after.entries]);
  });
});
