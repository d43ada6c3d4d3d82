import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPage, serveStore } from './harness.ts';
import type * as Room from './store-page.ts';

/** In the page, where the bundle is loaded. */
declare const room: typeof Room;

const site = serveStore();

describe.each(['chrome', 'firefox'] as const)('packs in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let database = '';
  let count = 0;
  beforeAll(async () => {
    ({ browser, page } = await openPage(name, site.origin));
  });
  beforeEach(() => {
    database = `packs ${count++}`;
  });
  afterAll(() => browser?.close());

  it('serve together; of entries with one id the first pack’s counts, and it is known whose', async () => {
    const seen = await page.evaluate(async (name) => {
      const store = await room.testStore({ name });
      await store.activeReference();
      await store.settled();
      const release = room.releaseOf('2026.3.1', 7, 'of the newsroom');
      const pack = { id: 'newsroom', name: 'The newsroom' };
      await store.install(room.preparedOf(release), { pack });
      await store.changeOwn({ put: [room.ownRow('body-2'), room.ownRow('mine')] });
      const look = async () => {
        const active = await store.activeReference();
        if (!active.ok) return active.error;
        const { source, state, lexicon, layersWith } = active.value;
        const ids = ['body-1', 'body-2', 'body-6', 'mine'];
        return {
          entries: state.entries,
          version: state.version,
          compiled: JSON.parse(lexicon).compiled,
          texts: (await source.entries(ids)).map(({ summary }) => summary.en),
          whose: (await layersWith('body-2')).map(({ pack }) => pack),
          pointing: (await source.pointingAt('body-1')).map(({ id, summary }) => [id, summary.en]),
        };
      };
      const all = await look();
      const kept = await store.packs();
      const rows = kept.ok ? kept.value : [];
      await store.arrange(
        rows.map(({ id, name, on }) => ({ id, name, on: on && id !== 'newsroom' })),
      );
      const off = await look();
      await store.arrange(rows.toReversed());
      const turned = await look();
      await store.removePack('newsroom');
      return { all, off, turned, removed: await look(), order: rows.map(({ id }) => id) };
    }, database);
    expect(seen.order).toEqual(['own', 'newsroom', 'bundled']);
    expect(seen.all).toEqual({
      entries: 8,
      compiled: 8,
      version: '2026.1.1',
      texts: ['Body 1, of the newsroom.', 'Mine body-2.', 'Body 6, of the newsroom.', 'Mine mine.'],
      whose: ['own', 'newsroom', 'bundled'],
      // The user's own body-2 has no relation, whatever the other packs say of it.
      pointing: [],
    });
    expect(seen.off).toMatchObject({ entries: 6, whose: ['own', 'bundled'] });
    expect(seen.turned).toMatchObject({
      entries: 8,
      whose: ['bundled', 'newsroom', 'own'],
      pointing: [['body-2', 'Body 2, 2026.1.1.']],
    });
    expect(seen.removed).toMatchObject({ entries: 6 });
  });

  it('are one voice for a thing that two of them have under different ids', async () => {
    const seen = await page.evaluate(async (name) => {
      const store = await room.testStore({ name });
      await store.activeReference();
      await store.settled();
      const mine = room.ownRow('mine');
      // The name and kind of the bundled body-3, written a little otherwise.
      mine.entry.names = { fr: { preferred: 'Nom Body 3' } };
      await store.changeOwn({ put: [mine] });
      const active = await store.activeReference();
      if (!active.ok) return undefined;
      const { lexicon, layersWith, state } = active.value;
      return {
        compiled: JSON.parse(lexicon).compiled,
        entries: state.entries,
        whose: (await layersWith('mine')).map(({ pack }) => pack),
      };
    }, database);
    expect(seen).toEqual({ compiled: 5, entries: 5, whose: ['own', 'bundled'] });
  });

  it('go back and forth between two versions without compiling again', async () => {
    const seen = await page.evaluate(async (name) => {
      let compilations = 0;
      const store = await room.testStore({ name, compiled: () => compilations++ });
      await store.activeReference();
      await store.settled();
      const pack = { id: 'newsroom', name: 'The newsroom' };
      for (const entries of [7, 9])
        await store.install(room.preparedOf(room.releaseOf(`2026.3.${entries}`, entries)), {
          pack,
        });
      const before = compilations;
      const packs = await store.packs();
      const kept = packs.ok ? packs.value.flatMap(({ generations }) => generations) : [];
      const look = async (version: string) => {
        const { generation = 0 } = kept.find((one) => one.version === version) ?? {};
        const done = await store.rollBack(generation);
        const active = await store.activeReference();
        return [done.ok, active.ok && JSON.parse(active.value.lexicon).compiled];
      };
      const states = [await look('2026.3.7'), await look('2026.3.9'), await look('2026.3.7')];
      const later = compilations - before;
      // Own entries change what is served: nothing that was compiled before will do.
      await store.changeOwn({ put: [room.ownRow('mine')] });
      const own = await look('2026.3.9');
      return { states, later, own, whole: compilations - before };
    }, database);
    expect(seen).toEqual({
      states: [
        [true, 7],
        [true, 9],
        [true, 7],
      ],
      later: 0,
      own: [true, 10],
      whole: 2,
    });
  });

  it('keep what is private out of everything a page is served from', async () => {
    const seen = await page.evaluate(async (name) => {
      const store = await room.testStore({ name });
      await store.activeReference();
      await store.settled();
      const secret = { private: true, note: 'call her on Monday' };
      await store.changeOwn({ put: [room.ownRow('secret', secret)] });
      const alone = await room.served(store);
      await store.changeOwn({ put: [room.ownRow('open', { note: 'ask again' })] });
      const active = await store.activeReference();
      if (!active.ok) return undefined;
      const { source, lexicon, layersWith } = active.value;
      const kept = await store.own();
      return {
        alone: alone.index,
        entries: await source.entries(['secret', 'open']),
        compiled: JSON.parse(lexicon).compiled,
        whose: (await layersWith('secret')).length,
        notes: kept.ok ? kept.value.map(({ note }) => note) : [],
      };
    }, database);
    expect(seen?.alone).toContain('packaged index');
    expect(seen?.entries.map(({ id }) => id)).toEqual(['open']);
    expect(JSON.stringify(seen?.entries)).not.toContain('ask again');
    expect(seen).toMatchObject({ compiled: 6, whose: 0 });
    expect(seen?.notes.sort()).toEqual(['ask again', 'call her on Monday']);
  });

  it('stay as they were when an install is cancelled, or meant for another state', async () => {
    const seen = await page.evaluate(async (name) => {
      const store = await room.testStore({ name });
      await store.activeReference();
      await store.settled();
      const pack = { id: 'newsroom', name: 'The newsroom' };
      const release = room.preparedOf(room.releaseOf('2026.3.1', 1_500));
      const stop = new AbortController();
      const shares: number[] = [];
      const cancelled = await store.install(release, {
        pack,
        signal: stop.signal,
        progress: (share) => {
          shares.push(share);
          if (share > 0.3) stop.abort();
        },
      });
      const late = await store.install(release, { pack, expected: 17 });
      const kept = await store.packs();
      const database = room.createDatabase(name);
      return {
        errors: [cancelled, late].map((result) => !result.ok && result.error),
        shares,
        packs: kept.ok && kept.value.map(({ id }) => id),
        rows: await database.entries.count(),
      };
    }, database);
    expect(seen.errors).toEqual(['cancelled', 'changed-meanwhile']);
    expect(seen.shares).toEqual([0.2, 0.4]);
    expect(seen).toMatchObject({ packs: ['own', 'bundled'], rows: 5 });
  });

  it('keep a restored generation until it is released', async () => {
    const seen = await page.evaluate(async (name) => {
      const store = await room.testStore({ name });
      await store.activeReference();
      await store.settled();
      const first = await store.generations();
      const oldest = first.ok ? (first.value.at(-1)?.generation ?? 0) : 0;
      await store.install(room.preparedOf(room.releaseOf('2026.2.1', 6)));
      await store.rollBack(oldest);
      const newer = room.preparedOf(room.releaseOf('2026.3.1', 7));
      const pinned = await store.install(newer, { automatic: true });
      store.close();
      // The next build of the extension brings a newer release.
      const updated = await room.testStore({ name, packaged: ['2026.4.1', 9] });
      const kept = await room.served(updated);
      await updated.settled();
      const still = await room.served(updated);
      await updated.releasePin('bundled');
      await updated.activeReference();
      await updated.settled();
      return [
        pinned.ok || pinned.error,
        kept.version,
        still.version,
        (await room.served(updated)).version,
      ];
    }, database);
    expect(seen).toEqual(['pinned', '2026.1.1', '2026.1.1', '2026.4.1']);
  });

  it.each([
    ['all rows are gone', 'rows'],
    ['one row is gone', 'one'],
    ['a row is changed', 'changed'],
    ['the whole database is gone', 'database'],
  ])('get the own entries back from their second copy when %s', async (_, damage) => {
    const seen = await page.evaluate(
      async (name, damage) => {
        const store = await room.testStore({ name, copied: true });
        await store.activeReference();
        await store.settled();
        const secret = { private: true, note: 'call her on Monday' };
        await store.changeOwn({ put: [room.ownRow('one'), room.ownRow('two', secret)] });
        await store.changeOwn({ put: [room.ownRow('three')], remove: ['one'] });
        store.close();
        const database = room.createDatabase(name);
        if (damage === 'rows') await database.own.clear();
        if (damage === 'one') await database.own.delete('two');
        if (damage === 'changed') await database.own.update('two', { note: '' });
        if (damage === 'database') await database.delete();
        database.close();
        const again = await room.testStore({ name, copied: true });
        await again.activeReference();
        await again.settled();
        const first = await room.served(again);
        const own = await again.own();
        again.close();
        const later = await room.testStore({ name, copied: true });
        return {
          problem: first.problem,
          own: own.ok && own.value.map(({ id, note }) => [id, note]),
          later: (await room.served(later)).problem,
        };
      },
      database,
      damage,
    );
    expect(seen.own).toEqual([
      ['three', ''],
      ['two', 'call her on Monday'],
    ]);
    expect(seen.problem).toBe('own-restored');
    expect(seen.later).toBeUndefined();
  });
});
