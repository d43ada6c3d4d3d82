import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openPage, serveStore } from './harness.ts';
import type * as Room from './store-page.ts';

/** In the page, where the bundle is loaded. */
declare const room: typeof Room;

/** Random lives of a store. `npm run test:nightly` has more. */
const LIVES = Number(process.env['REPERES_LIVES'] ?? 6);

/** What the user must find again, whatever happens: own entries by id, active version by pack. */
interface Model {
  own: Map<string, string>;
  packs: Map<string, string[]>;
  active: Map<string, string>;
}

interface Real {
  name: string;
  page: Page;
  browser: Browser;
  profile: string;
  /** Number of the next release. */
  next: number;
}

const site = serveStore();

const open = (profile: string) => openPage('chrome', site.origin, profile);

/** Everything as it is stored has to be what the model remembers. */
async function compare({ page, name }: Real, model: Model): Promise<void> {
  const found = await page.evaluate(async (name) => {
    const store = await room.testStore({ name, copied: true });
    const all = await room.everything(store);
    store.close();
    return all;
  }, name);
  expect(found.sound).toBe(true);
  expect([found.compiled, found.read]).toEqual([found.entries, found.entries]);
  expect(new Map(Object.entries(found.own))).toEqual(model.own);
  const { bundled, ...packs } = found.versions;
  expect(bundled).toBe('2026.1.1');
  expect(new Map(Object.entries(packs))).toEqual(model.active);
}

type Command = fc.AsyncCommand<Model, Real>;

const command = (
  label: string,
  check: (model: Model) => boolean,
  run: (model: Model, real: Real) => Promise<void>,
): Command => ({
  check,
  toString: () => label,
  async run(model, real) {
    await run(model, real);
    await compare(real, model);
  },
});

const importInto = (pack: string, size: number) =>
  command(
    `import ${size} into ${pack}`,
    () => true,
    async (model, real) => {
      const version = `2026.3.${real.next++}`;
      await real.page.evaluate(
        async (name, pack, version, size) => {
          const store = await room.testStore({ name, copied: true });
          const release = room.preparedOf(room.releaseOf(version, size, pack));
          await store.install(release, { pack: { id: pack, name: pack } });
          store.close();
        },
        real.name,
        pack,
        version,
        size,
      );
      const others = (model.packs.get(pack) ?? []).filter((one) => one !== model.active.get(pack));
      const active = model.active.get(pack);
      // Three versions are kept: the new one and the two newest others, the one before among them.
      const kept = [version, ...(active ? [active] : []), ...others].sort().reverse().slice(0, 3);
      model.packs.set(pack, kept);
      model.active.set(pack, version);
    },
  );

const restore = (pack: string, place: number) =>
  command(
    `restore ${pack} ${place}`,
    (model) => model.packs.has(pack),
    async (model, real) => {
      const versions = model.packs.get(pack) ?? [];
      const wanted = versions[place % versions.length] ?? '';
      const restored = await real.page.evaluate(
        async (name, pack, version) => {
          const store = await room.testStore({ name, copied: true });
          const packs = await store.packs();
          const rows = packs.ok
            ? (packs.value.find(({ id }) => id === pack)?.generations ?? [])
            : [];
          const row = rows.find((one) => one.version === version);
          const done = row && (await store.rollBack(row.generation));
          store.close();
          return done?.ok ?? false;
        },
        real.name,
        pack,
        wanted,
      );
      expect(restored).toBe(true);
      model.active.set(pack, wanted);
    },
  );

const remove = (pack: string) =>
  command(
    `remove ${pack}`,
    (model) => model.packs.has(pack),
    async (model, real) => {
      await real.page.evaluate(
        async (name, pack) => {
          const store = await room.testStore({ name, copied: true });
          await store.removePack(pack);
          store.close();
        },
        real.name,
        pack,
      );
      model.packs.delete(pack);
      model.active.delete(pack);
    },
  );

const write = (id: string, note: string) =>
  command(
    `write ${id} ${note}`,
    () => true,
    async (model, real) => {
      await real.page.evaluate(
        async (name, id, note) => {
          const store = await room.testStore({ name, copied: true });
          await store.changeOwn({ put: [room.ownRow(id, { note, edited: Date.now() })] });
          store.close();
        },
        real.name,
        id,
        note,
      );
      model.own.set(id, note);
    },
  );

const erase = (id: string) =>
  command(
    `erase ${id}`,
    (model) => model.own.has(id),
    async (model, real) => {
      await real.page.evaluate(
        async (name, id) => {
          const store = await room.testStore({ name, copied: true });
          await store.changeOwn({ remove: [id] });
          store.close();
        },
        real.name,
        id,
      );
      model.own.delete(id);
    },
  );

const together = (pack: string, id: string, note: string) =>
  command(
    `import ${pack} while writing ${id}`,
    () => true,
    async (model, real) => {
      const version = `2026.3.${real.next++}`;
      await real.page.evaluate(
        async (name, pack, version, id, note) => {
          const [one, other] = await Promise.all([
            room.testStore({ name, copied: true }),
            room.testStore({ name, copied: true }),
          ]);
          await Promise.all([
            one.install(room.preparedOf(room.releaseOf(version, 600, pack)), {
              pack: { id: pack, name: pack },
            }),
            other.changeOwn({ put: [room.ownRow(id, { note, edited: Date.now() })] }),
          ]);
          one.close();
          other.close();
        },
        real.name,
        pack,
        version,
        id,
        note,
      );
      const before = model.active.get(pack);
      const others = (model.packs.get(pack) ?? []).filter((one) => one !== before);
      const kept = [version, ...(before ? [before] : []), ...others].sort().reverse().slice(0, 3);
      model.packs.set(pack, kept);
      model.active.set(pack, version);
      model.own.set(id, note);
    },
  );

const lose = () =>
  command(
    'lose the rows of own entries',
    () => true,
    async (_, real) => {
      await real.page.evaluate(async (name) => {
        const database = room.createDatabase(name);
        await database.own.clear();
        database.close();
      }, real.name);
    },
  );

const reopen = () =>
  command(
    'reopen',
    () => true,
    async (_, real) => {
      await real.page.reload();
    },
  );

const kill = () =>
  command(
    'kill',
    () => true,
    async (_, real) => {
      // The copy is in a store that the browser writes to the disk in its own time.
      real.browser.process()?.kill('SIGKILL');
      Object.assign(real, await open(real.profile));
    },
  );

const PACKS = fc.constantFrom('newsroom', 'party');
const IDS = fc.constantFrom('body-1', 'mine', 'other');
const NOTES = fc.constantFrom('first', 'second', '');

const commands = fc.commands<Model, Real, false>(
  [
    fc.tuple(PACKS, fc.integer({ min: 1, max: 700 })).map(([pack, size]) => importInto(pack, size)),
    fc.tuple(PACKS, fc.nat(2)).map(([pack, place]) => restore(pack, place)),
    PACKS.map(remove),
    fc.tuple(IDS, NOTES).map(([id, note]) => write(id, note)),
    IDS.map(erase),
    fc.tuple(PACKS, IDS, NOTES).map(([pack, id, note]) => together(pack, id, note)),
    fc.constant(0).map(lose),
    fc.constant(0).map(reopen),
    fc.constant(0).map(kill),
  ],
  { maxCommands: 12 },
);

it(
  `keeps every own entry and every pack through ${LIVES} random lives`,
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'reperes-model-'));
    const real: Real = { name: '', profile, next: 1, ...(await open(profile)) };
    let life = 0;
    await fc.assert(
      fc.asyncProperty(commands, async (all) => {
        real.name = `life ${Date.now()} ${life++}`;
        const model: Model = { own: new Map(), packs: new Map(), active: new Map() };
        await fc.asyncModelRun(() => ({ model, real }), all);
      }),
      { numRuns: LIVES, endOnFailure: true },
    );
    await real.browser.close();
  },
  120_000 + LIVES * 60_000,
);
