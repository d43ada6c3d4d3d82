import type { Result } from '../messages/result.ts';
import { compiledHash, contentHash } from './canonical.ts';
import { hasContent, rowsOf, soundGeneration } from './check.ts';
import { type Composer, compose, putComposition } from './compose.ts';
import {
  BUNDLED,
  type GenerationRow,
  type Origin,
  type PackRow,
  pointerOf,
  type ReperesDatabase,
  rowOf,
} from './database.ts';
import { codeOf } from './failure.ts';
import { generationsOf, layersOf, packRows } from './layers.ts';
import type { PreparedRelease } from './packaged.ts';

/** How many generations of a pack are kept, the active one included. */
export const KEPT_GENERATIONS = 3;

/** Rows written in one transaction: few enough that readers are not held up for long. */
const CHUNK = 500;

/** How a release is put among the packs. */
export interface InstallRequest {
  /** The pack that it is a release of; none: the bundled one. A pack that is not there is made. */
  pack?: { id: string; name: string } | undefined;
  origin?: Origin | undefined;
  bytes?: number | undefined;
  /** Nobody asked for it just now: a pinned generation stays, as `pinned`. */
  automatic?: boolean | undefined;
  /**
   * The generation of the pack that the user compared with, null for none. When another one is active
   * by now, nothing is done: `changed-meanwhile`.
   */
  expected?: number | null | undefined;
  /** Aborting it before the end leaves what was: `cancelled`. */
  signal?: AbortSignal | undefined;
  /** Told the share that is done, from 0 to 1. */
  progress?: ((share: number) => void) | undefined;
}

export interface InstallContext extends Composer {
  /** Now, in ms since 1970. */
  now: number;
}

/**
 * Writes a release beside those that are there, reads it back, and makes it the active one of its pack
 * by a single strict transaction. Whatever happens before that transaction, what was active stays active
 * and whole; what was written of the new one is swept at the next install. Call it under the lock.
 */
export async function install(
  database: ReperesDatabase,
  { release, index, lexicon, fileHash }: PreparedRelease,
  context: InstallContext,
  request: InstallRequest = {},
): Promise<Result<GenerationRow>> {
  const { signal, progress = () => {}, pack = { id: BUNDLED, name: '' } } = request;
  const { now, compiler } = context;
  try {
    const pointer = await database.pointer.get(pointerOf(pack.id));
    if (request.automatic && pointer?.pinned) return { ok: false, error: 'pinned' };
    if (request.expected !== undefined && (pointer?.generation ?? null) !== request.expected)
      return { ok: false, error: 'changed-meanwhile' };
    const known = await sweep(database);
    // Greater than every number given before, so that no reader takes new rows for old ones.
    const generation = Math.max(now, ...known.map((other) => other + 1));
    const cancelled = async (): Promise<Result<GenerationRow>> => {
      await forget(database, generation);
      return { ok: false, error: 'cancelled' };
    };
    const rows = release.entries.map((entry) => rowOf(generation, entry));
    for (let from = 0; from < rows.length; from += CHUNK) {
      if (signal?.aborted) return cancelled();
      await database.entries.bulkAdd(rows.slice(from, from + CHUNK));
      progress((0.6 * (from + CHUNK)) / Math.max(rows.length, CHUNK));
    }
    await database.compiled.add({
      generation,
      index,
      lexicon,
      senses: release.senses,
      words: release.words,
    });

    const row: GenerationRow = {
      generation,
      version: release.version,
      date: release.date,
      installed: now,
      entries: release.entries.length,
      senses: release.senses.length,
      contentHash: await contentHash(release),
      compiledHash: await compiledHash(index, lexicon),
      compiledBy: compiler,
      ...(fileHash === undefined ? {} : { fileHash }),
      ...(pack.id === BUNDLED ? {} : { pack: pack.id }),
      ...(request.origin ? { origin: request.origin } : {}),
      ...(request.bytes === undefined ? {} : { bytes: request.bytes }),
    };
    if (!(await hasContent(database, generation, row)))
      return { ok: false, error: 'release-mismatch' };
    progress(0.75);
    if (signal?.aborted) return cancelled();
    const packs = withPack(await packRows(database), pack);
    const generations = new Map([[pack.id, generation]]);
    const layers = await layersOf(database, { generations, packs });
    const composition = await compose(database, layers, context);
    progress(0.95);
    if (signal?.aborted) return cancelled();
    const tables = [database.generations, database.pointer, database.packs, database.compositions];
    await database.transaction('rw', tables, async () => {
      await database.generations.add(row);
      await database.pointer.put({ name: pointerOf(pack.id), generation });
      if (pack.id !== BUNDLED)
        await database.packs.bulkPut(packs.filter(({ id }) => id === pack.id));
      await putComposition(database, composition);
    });
    await prune(database, pack.id);
    progress(1);
    return { ok: true, value: row };
  } catch (error) {
    return { ok: false, error: codeOf(error) };
  }
}

/** The packs with one that may be new: it speaks before the bundled one and after all others. */
function withPack(
  packs: readonly PackRow[],
  { id, name }: { id: string; name: string },
): PackRow[] {
  const known = packs.find((row) => row.id === id);
  if (known) return packs.map((row) => (row === known && name !== '' ? { ...row, name } : row));
  const others = packs.filter((row) => row.id !== BUNDLED).map(({ order }) => order);
  return [...packs, { id, name, on: true, order: Math.max(0, ...others) + 1 }];
}

/**
 * Makes a kept generation the active one of its pack and pins it there. `generation-gone` when it is
 * not kept or not sound.
 */
export async function rollBack(
  database: ReperesDatabase,
  generation: number,
  composer: Composer,
): Promise<Result<GenerationRow>> {
  try {
    const sound = await soundGeneration(database, generation);
    if (!sound || !(await hasContent(database, generation, sound.row)))
      return { ok: false, error: 'generation-gone' };
    const pack = sound.row.pack ?? BUNDLED;
    const layers = await layersOf(database, { generations: new Map([[pack, generation]]) });
    const composition = await compose(database, layers, composer);
    await database.transaction('rw', [database.pointer, database.compositions], async () => {
      await database.pointer.put({ name: pointerOf(pack), generation, pinned: true });
      await putComposition(database, composition);
    });
    return { ok: true, value: sound.row };
  } catch (error) {
    return { ok: false, error: codeOf(error) };
  }
}

/** Forgets the oldest generations of a pack beyond those that are kept. The active one always stays. */
async function prune(database: ReperesDatabase, pack: string): Promise<void> {
  const active = (await database.pointer.get(pointerOf(pack)))?.generation;
  const others = (await generationsOf(database, pack)).filter((other) => other !== active);
  for (const generation of others.slice(KEPT_GENERATIONS - 1)) await forget(database, generation);
}

/** Removes a generation: first its row, so that a half-removed one counts as unfinished. */
export async function forget(database: ReperesDatabase, generation: number): Promise<void> {
  await database.generations.delete(generation);
  await rowsOf(database, generation).delete();
  await database.compiled.delete(generation);
}

/**
 * Removes what interrupted installs and removals left, and returns the generations that are complete
 * and belong to a pack.
 */
async function sweep(database: ReperesDatabase): Promise<number[]> {
  const packs = new Set((await packRows(database)).map(({ id }) => id));
  const complete = (await database.generations.toArray())
    .filter(({ pack = BUNDLED }) => packs.has(pack))
    .map(({ generation }) => generation);
  const present = new Set([
    ...(await database.generations.toCollection().primaryKeys()),
    ...(await database.entries.orderBy('generation').uniqueKeys()).map(Number),
    ...(await database.compiled.toCollection().primaryKeys()),
  ]);
  for (const generation of present)
    if (!complete.includes(generation)) await forget(database, generation);
  return complete;
}
