import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPage, serveStore } from './harness.ts';
import type * as Room from './store-page.ts';

/** In the page, where the bundle is loaded. */
declare const room: typeof Room;

const site = serveStore({
  '/denied': '<!doctype html><iframe sandbox="allow-scripts" src="/"></iframe>',
});

describe.each(['chrome', 'firefox'] as const)('the store in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let database = '';
  let count = 0;
  beforeAll(async () => {
    ({ browser, page } = await openPage(name, site.origin));
  });
  beforeEach(() => {
    database = `test ${count++}`;
  });
  afterAll(() => browser?.close());

  it('serves the packaged release at once and from rows when it is stored', async () => {
    const states = await page.evaluate(async (name) => {
      const store = await room.testStore({ name });
      const first = await room.served(store);
      await store.settled();
      const then = await room.served(store);
      store.close();
      const again = await room.testStore({ name });
      return [first, then, await room.served(again)];
    }, database);
    const common = { version: '2026.1.1', entries: 5, last: 'Body 4, 2026.1.1.' };
    expect(states[0]).toMatchObject({ ...common, status: 'updating', stored: false });
    expect(states[1]).toMatchObject({ ...common, status: 'ready', stored: true });
    expect(states[2]).toEqual(states[1]);
  });

  it('finds an entry with all that its card draws on', async () => {
    const found = await page.evaluate(async (name) => {
      const store = await room.testStore({ name });
      const read = async () => {
        const active = await store.activeReference();
        if (!active.ok) return undefined;
        const near = await room.neighbourhoodOf(active.value.source, 'body-2');
        return {
          entry: near?.entry.id,
          whole: near?.neighbours.entry('body-1')?.id,
          part: near?.neighbours.pointingAt('body-2').map(({ id }) => id),
          none: (await room.neighbourhoodOf(active.value.source, 'nobody')) === undefined,
        };
      };
      const fromMemory = await read();
      await store.settled();
      return [fromMemory, await read()];
    }, database);
    const expected = { entry: 'body-2', whole: 'body-1', part: ['body-3'], none: true };
    expect(found).toEqual([expected, expected]);
  });

  it('keeps three generations and rolls back to one of them for good', async () => {
    const result = await page.evaluate(async (name) => {
      const store = await room.testStore({ name });
      await store.activeReference();
      await store.settled();
      for (const version of ['2026.2.1', '2026.3.1', '2026.4.1'])
        await store.install(room.preparedOf(room.releaseOf(version, 7)));
      const kept = await store.generations();
      if (!kept.ok) return kept.error;
      const versions = kept.value.map(({ version, active }) => `${version} ${active}`);
      const oldest = kept.value.at(-1);
      const back = await store.rollBack(oldest?.generation ?? 0);
      const gone = await store.rollBack(12);
      store.close();
      const again = await room.testStore({ name });
      return [versions, back.ok, gone.ok || gone.error, await room.served(again)];
    }, database);
    expect(result).toEqual([
      ['2026.4.1 true', '2026.3.1 false', '2026.2.1 false'],
      true,
      'generation-gone',
      expect.objectContaining({ version: '2026.2.1', status: 'ready', stored: true }),
    ]);
  });

  it('takes a newer packaged release, and another build of the same', async () => {
    const states = await page.evaluate(async (name) => {
      const seen: unknown[] = [];
      const files = await room.filesOf(room.releaseOf('2026.2.1', 6, 'another build'));
      for (const options of [{}, { packaged: ['2026.2.1', 6] as [string, number] }, { files }]) {
        const store = await room.testStore({ name, ...options });
        const first = await room.served(store);
        await store.settled();
        const then = await room.served(store);
        seen.push([first.status, first.version, then.status, then.last]);
        store.close();
      }
      return seen;
    }, database);
    expect(states).toEqual([
      ['updating', '2026.1.1', 'ready', 'Body 4, 2026.1.1.'],
      ['updating', '2026.1.1', 'ready', 'Body 5, 2026.2.1.'],
      ['updating', '2026.2.1', 'ready', 'Body 5, another build.'],
    ]);
  });

  it('compiles anew what another build of the extension compiled', async () => {
    const indexes = await page.evaluate(async (name) => {
      const seen: unknown[] = [];
      for (const compiler of ['1', '2', '2']) {
        const store = await room.testStore({ name, compiler });
        await store.activeReference();
        await store.settled();
        seen.push((await room.served(store)).index, await room.wholeState(store));
        store.close();
      }
      return seen;
    }, database);
    const whole = expect.objectContaining({ verified: 'sound', version: '2026.1.1', entries: 5 });
    const fresh = 'compiled by 2';
    expect(indexes).toEqual(['packaged index of 2026.1.1', whole, fresh, whole, fresh, whole]);
  });

  it('survives two windows that install at once, and tells the other one', async () => {
    const result = await page.evaluate(async (name) => {
      const one = await room.testStore({ name });
      const other = await room.testStore({ name });
      await Promise.all([one.activeReference(), other.activeReference()]);
      const installed = await Promise.all([
        one.install(room.preparedOf(room.releaseOf('2026.2.1', 900))),
        other.install(room.preparedOf(room.releaseOf('2026.3.1', 800))),
      ]);
      await new Promise((resolve) => setTimeout(resolve, 200));
      const seen = [await room.served(one), await room.served(other)];
      return { ok: installed.every(({ ok }) => ok), seen, whole: await room.wholeState(one) };
    }, database);
    expect(result.ok).toBe(true);
    expect(result.seen[0]).toEqual(result.seen[1]);
    expect(result.whole).toMatchObject({ verified: 'sound' });
    expect([900, 800]).toContain(result.whole.entries);
  });

  it('sweeps what an interrupted install left', async () => {
    const rows = await page.evaluate(async (name) => {
      const store = await room.testStore({ name });
      await store.activeReference();
      await store.settled();
      const database = room.createDatabase(name);
      const [row] = await database.entries.toArray();
      const generation = (row?.generation ?? 0) + 1;
      if (row) await database.entries.add({ ...row, generation, id: 'left-over' });
      const before = await database.entries.count();
      const whole = await room.wholeState(store);
      await store.install(room.preparedOf(room.releaseOf('2026.2.1', 7)));
      return { before, whole, after: await database.entries.count() };
    }, database);
    expect(rows).toMatchObject({ before: 6, whole: { verified: 'sound', entries: 5 }, after: 12 });
  });

  it.each([
    ['a row is gone', 'entries-one'],
    ['all rows are gone', 'entries-all'],
    ['the index is cut', 'index'],
    ['the lexicon is changed', 'lexicon'],
    ['the compiled parts are gone', 'compiled'],
    ['the pointer points nowhere', 'pointer'],
    ['what is known of the generation is gone', 'generations'],
  ])('notices at start that %s, and serves what is whole', async (_, damage) => {
    const result = await page.evaluate(
      async (name, damage) => {
        const store = await room.testStore({ name });
        await store.activeReference();
        await store.settled();
        store.close();
        const database = room.createDatabase(name);
        const [compiled] = await database.compiled.toArray();
        if (damage === 'entries-one')
          await database.entries.where('generation').above(0).limit(1).delete();
        if (damage === 'entries-all') await database.entries.clear();
        if (damage === 'index' && compiled)
          await database.compiled.put({ ...compiled, index: compiled.index.slice(1) });
        if (damage === 'lexicon' && compiled)
          await database.compiled.put({ ...compiled, lexicon: '{}' });
        if (damage === 'compiled') await database.compiled.clear();
        if (damage === 'pointer') await database.pointer.put({ name: 'active', generation: 3 });
        if (damage === 'generations') await database.generations.clear();
        database.close();
        const again = await room.testStore({ name });
        const first = await room.served(again);
        return { first, whole: await room.wholeState(again) };
      },
      database,
      damage,
    );
    expect(result.first).toMatchObject({
      version: '2026.1.1',
      last: 'Body 4, 2026.1.1.',
      problem: 'data-damaged',
    });
    expect(result.whole).toMatchObject({ version: '2026.1.1', entries: 5 });
  });

  it('finds by the full check that a row was changed, and repairs it', async () => {
    const result = await page.evaluate(async (name) => {
      const store = await room.testStore({ name });
      await store.activeReference();
      await store.settled();
      const database = room.createDatabase(name);
      const row = await database.entries.toCollection().first();
      if (row) await database.entries.put({ ...row, entry: { ...row.entry, checked: '1999' } });
      const verified = await store.verify();
      await store.settled();
      return [verified.ok && verified.value, await store.verify(), await room.served(store)];
    }, database);
    expect(result).toEqual([
      'repaired',
      { ok: true, value: 'sound' },
      expect.objectContaining({ version: '2026.1.1', stored: true }),
    ]);
  });

  it('says so when the package has no data, or other data than it declares', async () => {
    const errors = await page.evaluate(async (name) => {
      const files = await room.filesOf(room.releaseOf('2026.1.1', 5));
      const cut = {
        ...files,
        'release.json': (await room.filesOf(room.releaseOf('1', 4)))['release.json'],
      };
      const none = await room.testStore({ name, files: {} });
      const other = await room.testStore({ name, files: cut as typeof files });
      return [await room.served(none), await room.served(other)];
    }, database);
    expect(errors).toEqual([{ error: 'data-missing' }, { error: 'release-mismatch' }]);
  });

  it('serves from memory where the browser stores nothing', async () => {
    const denied = await browser.newPage();
    await denied.goto(`${site.origin}/denied`);
    const frame = denied.frames().find((other) => other.parentFrame() !== null);
    const state = await frame?.evaluate(async () => {
      const store = await room.testStore({ name: 'denied' });
      const first = await room.served(store);
      const refused = await store.install(room.preparedOf(room.releaseOf('2026.2.1', 3)));
      return [first, refused.ok || refused.error];
    });
    await denied.close();
    expect(state).toEqual([
      expect.objectContaining({
        status: 'ready',
        stored: false,
        problem: 'storage-denied',
        last: 'Body 4, 2026.1.1.',
      }),
      'storage-denied',
    ]);
  });
});
