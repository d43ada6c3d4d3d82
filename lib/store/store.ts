import type { ErrorCode } from '../messages/errors.ts';
import type { Result } from '../messages/result.ts';
import {
  type ActiveReference,
  composedReference,
  findActive,
  freshness,
  memoryReference,
  storedReference,
} from './active.ts';
import { changesOf } from './changes.ts';
import { entriesOf, hasContent } from './check.ts';
import { openComposition } from './compose.ts';
import { type Copies, copyNamed } from './copies.ts';
import { createDatabase, type GenerationRow, OWN, type OwnRow, type PackRow } from './database.ts';
import { codeOf } from './failure.ts';
import { forget, type InstallRequest, install, KEPT_GENERATIONS, rollBack } from './install.ts';
import { isPlain, layersOf, soundLayers } from './layers.ts';
import { changeOwn, copiedOwn, mendOwn, type OwnChange, ownIsSound } from './own.ts';
import {
  copiesAreOld,
  copyPacks,
  forgetCopy,
  hasCopies,
  lostPacks,
  restorePacks,
} from './pack-copies.ts';
import { type PreparedRelease, packagedIsNew, type ReadFile, readPackaged } from './packaged.ts';
import { arrangePacks, listPacks, type PackState, releasePin, removePack } from './packs.ts';
import { type Compile, recompiled } from './recompile.ts';

export interface StoreOptions {
  /** Reads a file of the packaged release. */
  readFile: ReadFile;
  /** The time, in ms since 1970. */
  now: () => number;
  /** Compiles a release, for stored ones that another build of the extension compiled. */
  compile: Compile;
  /** Names this build of the extension. */
  compiler: string;
  /** Where the second copies of own entries and packs lie. */
  copies?: Copies | undefined;
  /** Name of the database, for tests. */
  name?: string | undefined;
}

export interface Store {
  /**
   * What is served, kept in memory until another becomes active: the packs that are on, as one. While
   * nothing is stored yet, or nothing can be, the packaged release. `data-missing` when there is none.
   */
  activeReference(): Promise<Result<ActiveReference>>;
  /** Stores a release that was checked against the schema, and makes it the active one of its pack. */
  install(prepared: PreparedRelease, request?: InstallRequest): Promise<Result<GenerationRow>>;
  /** Makes a kept generation active, and pins it: no update replaces it until it is released. */
  rollBack(generation: number): Promise<Result<GenerationRow>>;
  releasePin(pack: string): Promise<Result<null>>;
  /** All packs, in the order in which they speak, with their kept generations. */
  packs(): Promise<Result<PackState[]>>;
  /** Stores names, switches and order of all packs. `changed-meanwhile` when they are others by now. */
  arrange(rows: readonly Pick<PackRow, 'id' | 'name' | 'on'>[]): Promise<Result<null>>;
  removePack(pack: string): Promise<Result<null>>;
  /** The kept generations of the bundled pack, newest first. */
  generations(): Promise<Result<(GenerationRow & { active: boolean })[]>>;
  /** All entries of a generation, by id. */
  entriesOf(generation: number): Promise<Result<GenerationContent>>;
  /** The own entries with their notes. Never for a page. */
  own(): Promise<Result<OwnRow[]>>;
  /** The own entries as their second copy has them, for when the database cannot be read. None: an empty list. */
  copiedOwn(): Promise<OwnRow[]>;
  changeOwn(change: OwnChange): Promise<Result<OwnRow[]>>;
  /** The full check of the active generation of each pack, row by row; a damaged one is replaced. */
  verify(): Promise<Result<'sound' | 'repaired'>>;
  /** Resolves when neither the packaged release is being stored nor a second copy written (any more). */
  settled(): Promise<void>;
  close(): void;
}

export type GenerationContent = Awaited<ReturnType<typeof entriesOf>>;

/** Opens the store. Nothing is read before something is asked. */
export function openStore(options: StoreOptions): Store {
  const { readFile, now, compile, compiler, copies, name } = options;
  const ownCopy = copyNamed(copies, 'own');
  const database = createDatabase(name);
  const changes = changesOf(database.name);
  const composer = { compile, compiler };
  let current: Promise<Result<ActiveReference>> | undefined;
  let storing: Promise<void> = Promise.resolve();
  let copying: Promise<void> = Promise.resolve();
  /** Gives up the copy that is being written. */
  let givingUp = new AbortController();
  const locked = <T>(run: () => Promise<T>) => navigator.locks.request(database.name, run);
  /** Runs a change alone and makes its effect known. The lock itself can be denied, as a store can. */
  const changing = async <T>(run: () => Promise<Result<T>>): Promise<Result<T>> => {
    givingUp.abort();
    try {
      const result = await locked(run);
      if (result.ok) changed();
      return result;
    } catch (error) {
      return { ok: false, error: codeOf(error) };
    } finally {
      copyLater();
    }
  };
  const reading = async <T>(read: () => Promise<T>): Promise<Result<T>> => {
    try {
      return { ok: true, value: await read() };
    } catch (error) {
      return { ok: false, error: codeOf(error) };
    }
  };
  const reset = () => {
    current = undefined;
  };
  changes.onmessage = reset;
  const changed = () => {
    reset();
    changes.postMessage('changed');
  };

  /** Second copies follow: nobody waits for them, and the next start makes up for one that did not come. */
  function copyLater(): void {
    if (!copies) return;
    givingUp = new AbortController();
    const { signal } = givingUp;
    copying = locked(() => copyPacks(database, copies, signal)).catch(() => {});
  }

  /** Stores the packaged release unless another page of the extension did so meanwhile. */
  function storePackaged(prepared: PreparedRelease): void {
    const store = async () => {
      const found = await findActive(database);
      if (found.kind === 'sound' && !(await packagedIsNew(database, readFile))) return undefined;
      const { bytes } = prepared;
      const request: InstallRequest = { origin: { kind: 'package' }, automatic: true, bytes };
      return install(database, prepared, { now: now(), ...composer }, request);
    };
    storing = locked(store).then(
      (result) => {
        if (!result || result.ok) return changed();
        const status = freshness(prepared.release.date, now());
        const value = memoryReference(prepared, { status, problem: result.error });
        current = Promise.resolve({ ok: true, value });
      },
      () => reset(),
    );
  }

  async function servePackaged(problem?: ErrorCode): Promise<Result<ActiveReference>> {
    const packaged = await readPackaged(readFile);
    if (!packaged.ok) return packaged;
    const usable = problem === undefined || problem === 'data-damaged';
    if (usable) storePackaged(packaged.value);
    const status = usable ? 'updating' : freshness(packaged.value.release.date, now());
    return { ok: true, value: memoryReference(packaged.value, { status, problem }) };
  }

  /** The packs that are on, over the bundled one. */
  async function withPacks(base: ActiveReference): Promise<ActiveReference> {
    const own = (await ownIsSound(database, ownCopy))
      ? 'sound'
      : await locked(() => mendOwn(database, ownCopy, composer));
    const lost = copies && (await lostPacks(database, copies)).length > 0;
    const packs = lost
      ? await locked(() => restorePacks(database, copies, { now: now(), ...composer }))
      : 'sound';
    if (copies && (await copiesAreOld(database, copies))) copyLater();
    const { layers, repaired } = await soundLayers(database);
    const composition = isPlain(layers)
      ? undefined
      : await openComposition(database, layers, composer);
    const value = composition ? composedReference(database, composition, layers, base) : base;
    if (repaired) value.state.problem = 'data-damaged';
    if (own === 'restored') value.state.problem = 'own-restored';
    if (packs === 'restored') value.state.problem = 'packs-restored';
    return value;
  }

  async function activate(): Promise<Result<ActiveReference>> {
    try {
      const found = await findActive(database);
      if (found.kind !== 'sound')
        return await servePackaged(found.kind === 'damaged' ? 'data-damaged' : undefined);
      const generation = await recompiled(database, found.generation, composer);
      const value = await withPacks(storedReference(database, generation, now()));
      if (found.repaired) value.state.problem = 'data-damaged';
      if (await packagedIsNew(database, readFile)) {
        const packaged = await readPackaged(readFile);
        if (packaged.ok) {
          storePackaged(packaged.value);
          value.state.status = 'updating';
        }
      }
      return { ok: true, value };
    } catch (error) {
      const code = codeOf(error);
      // Where something was stored once, what is wrong is not that nothing may be.
      const unreadable = code === 'storage-denied' && (await copiesExist());
      return servePackaged(unreadable ? 'storage-unreadable' : code);
    }
  }

  async function copiesExist(): Promise<boolean> {
    const own = await copiedOwn(ownCopy);
    return own !== undefined || (copies !== undefined && (await hasCopies(copies)));
  }

  /** Reads every row of the active generations and removes those that are damaged; says whether anything was wrong. */
  async function dropDamaged(): Promise<boolean> {
    const found = await findActive(database);
    if (found.kind !== 'sound') return true;
    const layers = (await layersOf(database)).filter(({ pack }) => pack !== OWN);
    const active = [found.generation.row, ...layers].map(({ generation }) => generation);
    let damaged = found.repaired;
    for (const generation of new Set(active)) {
      const row = await database.generations.get(generation);
      if (row && (await hasContent(database, generation, row))) continue;
      damaged = true;
      await locked(() => forget(database, generation));
    }
    return damaged;
  }

  const activeReference = () => {
    current ??= activate();
    return current;
  };

  return {
    activeReference,
    install: (prepared, request) =>
      changing(() => install(database, prepared, { now: now(), ...composer }, request)),
    rollBack: (generation) => changing(() => rollBack(database, generation, composer)),
    releasePin: (pack) => changing(() => releasePin(database, pack)),
    packs: () => reading(() => listPacks(database)),
    arrange: (rows) => changing(() => arrangePacks(database, rows, composer)),
    removePack: (pack) =>
      changing(async () => {
        if (copies) await forgetCopy(copies, pack);
        return removePack(database, pack, composer);
      }),
    generations: () =>
      reading(async () => {
        const packs = await listPacks(database);
        return packs.flatMap(({ id, generations }) => (id === 'bundled' ? generations : []));
      }),
    entriesOf: (generation) => reading(() => entriesOf(database, generation)),
    own: () => reading(() => database.own.toArray()),
    copiedOwn: async () => (await copiedOwn(ownCopy)) ?? [],
    changeOwn: (change) =>
      changing(() => changeOwn(database, change, { now: now(), copy: ownCopy, ...composer })),
    async verify() {
      try {
        let passes = 0;
        // What takes the place of a damaged version may be damaged too.
        while (passes < KEPT_GENERATIONS && (await dropDamaged())) {
          passes++;
          changed();
          const served = await activeReference();
          if (!served.ok) return served;
        }
        return { ok: true, value: passes === 0 ? 'sound' : 'repaired' };
      } catch (error) {
        return { ok: false, error: codeOf(error) };
      }
    },
    async settled() {
      await storing;
      await copying;
    },
    close() {
      changes.close();
      database.close();
    },
  };
}
