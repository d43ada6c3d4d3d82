import type { Result } from '../messages/result.ts';
import { compiledHash, contentHash } from './canonical.ts';
import { hasContent, rowsOf, soundGeneration } from './check.ts';
import { type GenerationRow, type ReperesDatabase, rowOf } from './database.ts';
import { codeOf } from './failure.ts';
import type { PreparedRelease } from './packaged.ts';

/** How many generations are kept, the active one included. */
export const KEPT_GENERATIONS = 3;

/** Rows written in one transaction: few enough that readers are not held up for long. */
const CHUNK = 500;

/**
 * Writes a release beside those that are there, reads it back, and makes it the active one by a single
 * strict transaction. Whatever happens before that transaction, the generation before stays active and
 * whole; what was written of the new one is swept at the next install. Call it under the lock.
 */
export async function install(
  database: ReperesDatabase,
  { release, index, lexicon, fileHash }: PreparedRelease,
  { now, compiler }: { now: number; compiler: string },
): Promise<Result<GenerationRow>> {
  try {
    const known = await sweep(database);
    // Greater than every number given before, so that no reader takes new rows for old ones.
    const generation = Math.max(now, ...known.map((other) => other + 1));
    const rows = release.entries.map((entry) => rowOf(generation, entry));
    for (let from = 0; from < rows.length; from += CHUNK)
      await database.entries.bulkAdd(rows.slice(from, from + CHUNK));
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
    };
    if (!(await hasContent(database, generation, row)))
      return { ok: false, error: 'release-mismatch' };
    await database.transaction('rw', [database.generations, database.pointer], async () => {
      await database.generations.add(row);
      await database.pointer.put({ name: 'active', generation });
    });
    await prune(database);
    return { ok: true, value: row };
  } catch (error) {
    return { ok: false, error: codeOf(error) };
  }
}

/** Makes a kept generation the active one. `generation-gone` when it is not kept or not sound. */
export async function rollBack(
  database: ReperesDatabase,
  generation: number,
): Promise<Result<GenerationRow>> {
  try {
    const sound = await soundGeneration(database, generation);
    if (!sound || !(await hasContent(database, generation, sound.row)))
      return { ok: false, error: 'generation-gone' };
    await database.pointer.put({ name: 'active', generation });
    return { ok: true, value: sound.row };
  } catch (error) {
    return { ok: false, error: codeOf(error) };
  }
}

/** Forgets the oldest generations beyond those that are kept. The active one always stays. */
async function prune(database: ReperesDatabase): Promise<void> {
  const active = (await database.pointer.get('active'))?.generation;
  const all = await database.generations.orderBy('generation').reverse().primaryKeys();
  const others = all.filter((generation) => generation !== active);
  for (const generation of others.slice(KEPT_GENERATIONS - 1)) await forget(database, generation);
}

/** Removes a generation: first its row, so that a half-removed one counts as unfinished. */
export async function forget(database: ReperesDatabase, generation: number): Promise<void> {
  await database.generations.delete(generation);
  await rowsOf(database, generation).delete();
  await database.compiled.delete(generation);
}

/** Removes what interrupted installs left, and returns the generations that are complete. */
async function sweep(database: ReperesDatabase): Promise<number[]> {
  const complete = await database.generations.toCollection().primaryKeys();
  const present = new Set([
    ...(await database.entries.orderBy('generation').uniqueKeys()).map(Number),
    ...(await database.compiled.toCollection().primaryKeys()),
  ]);
  for (const generation of present)
    if (!complete.includes(generation)) await forget(database, generation);
  return complete;
}
