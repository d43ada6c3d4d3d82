import type { ErrorCode } from '../messages/errors.ts';
import type { Result } from '../messages/result.ts';
import {
  type ActiveReference,
  findActive,
  freshness,
  memoryReference,
  storedReference,
} from './active.ts';
import { hasContent } from './check.ts';
import { createDatabase, type GenerationRow } from './database.ts';
import { codeOf } from './failure.ts';
import { forget, install, rollBack } from './install.ts';
import { type PreparedRelease, type ReadFile, readManifest, readPackaged } from './packaged.ts';
import { type Compile, recompiled } from './recompile.ts';
import { compareVersions } from './versions.ts';

export interface StoreOptions {
  /** Reads a file of the packaged release. */
  readFile: ReadFile;
  /** The time, in ms since 1970. */
  now: () => number;
  /** Compiles a release, for stored ones that another build of the extension compiled. */
  compile: Compile;
  /** Names this build of the extension. */
  compiler: string;
  /** Name of the database, for tests. */
  name?: string | undefined;
}

export interface Store {
  /**
   * The release to serve, kept in memory until another becomes active. While nothing is stored yet, or
   * nothing can be, it is the packaged one. `data-missing` when there is none at all.
   */
  activeReference(): Promise<Result<ActiveReference>>;
  /** Stores a release that was checked against the schema, and makes it active. */
  install(prepared: PreparedRelease): Promise<Result<GenerationRow>>;
  /** Makes a kept generation active. */
  rollBack(generation: number): Promise<Result<GenerationRow>>;
  /** The kept generations, newest first. */
  generations(): Promise<Result<(GenerationRow & { active: boolean })[]>>;
  /** The full check of the active generation, row by row; a damaged one is replaced. */
  verify(): Promise<Result<'sound' | 'repaired'>>;
  /** Resolves when the packaged release is not being stored (any more). */
  settled(): Promise<void>;
  close(): void;
}

/** Opens the store. Nothing is read before something is asked. */
export function openStore({ readFile, now, compile, compiler, name }: StoreOptions): Store {
  const database = createDatabase(name);
  const changes = new BroadcastChannel(`store ${database.name}`);
  let current: Promise<Result<ActiveReference>> | undefined;
  let storing: Promise<void> = Promise.resolve();
  const locked = <T>(run: () => Promise<T>) => navigator.locks.request(database.name, run);
  /** Runs a change alone and makes its effect known. The lock itself can be denied, as a store can. */
  const changing = async <T>(run: () => Promise<Result<T>>): Promise<Result<T>> => {
    try {
      const result = await locked(run);
      if (result.ok) changed();
      return result;
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

  /** Whether the packaged release is newer than all that is kept, or another build of the newest. */
  async function packagedIsNew(): Promise<boolean> {
    const manifest = await readManifest(readFile);
    if (!manifest) return false;
    const kept = await database.generations.toArray();
    return kept.every(({ version, fileHash }) => {
      const order = compareVersions(manifest.version, version);
      return order > 0 || (order === 0 && fileHash !== manifest.sha256);
    });
  }

  /** Stores the packaged release unless another page of the extension did so meanwhile. */
  function storePackaged(prepared: PreparedRelease): void {
    const store = async () => {
      const found = await findActive(database);
      if (found.kind === 'sound' && !(await packagedIsNew())) return undefined;
      return install(database, prepared, { now: now(), compiler });
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

  async function activate(): Promise<Result<ActiveReference>> {
    try {
      const found = await findActive(database);
      if (found.kind !== 'sound')
        return await servePackaged(found.kind === 'damaged' ? 'data-damaged' : undefined);
      const generation = await recompiled(database, found.generation, { compile, compiler });
      const value = storedReference(database, generation, now());
      if (found.repaired) value.state.problem = 'data-damaged';
      if (await packagedIsNew()) {
        const packaged = await readPackaged(readFile);
        if (packaged.ok) {
          storePackaged(packaged.value);
          value.state.status = 'updating';
        }
      }
      return { ok: true, value };
    } catch (error) {
      return servePackaged(codeOf(error));
    }
  }

  const activeReference = () => {
    current ??= activate();
    return current;
  };

  return {
    activeReference,
    install: (prepared) => changing(() => install(database, prepared, { now: now(), compiler })),
    rollBack: (generation) => changing(() => rollBack(database, generation)),
    async generations() {
      try {
        const active = (await database.pointer.get('active'))?.generation;
        const rows = await database.generations.orderBy('generation').reverse().toArray();
        const value = rows.map((row) => ({ ...row, active: row.generation === active }));
        return { ok: true, value };
      } catch (error) {
        return { ok: false, error: codeOf(error) };
      }
    },
    async verify() {
      try {
        const found = await findActive(database);
        if (found.kind === 'sound') {
          const { row } = found.generation;
          const whole = await hasContent(database, row.generation, row);
          if (whole && !found.repaired) return { ok: true, value: 'sound' };
          if (!whole) await locked(() => forget(database, row.generation));
        }
        changed();
        const served = await activeReference();
        return served.ok ? { ok: true, value: 'repaired' } : served;
      } catch (error) {
        return { ok: false, error: codeOf(error) };
      }
    },
    settled: () => storing,
    close() {
      changes.close();
      database.close();
    },
  };
}
