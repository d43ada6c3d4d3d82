import type { Result } from '../messages/result.ts';
import { entrySchema } from '../reference/entry.ts';
import { unlessDamaged } from './aborted.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { type Composer, compose, publicEntries, putComposition } from './compose.ts';
import type { Copy } from './copies.ts';
import { OWN, type OwnRow, type PointerRow, type ReperesDatabase } from './database.ts';
import { codeOf } from './failure.ts';
import { layersOf } from './layers.ts';

/** A change of own entries: rows to put, by id, and ids to delete. */
export interface OwnChange {
  put?: readonly OwnRow[] | undefined;
  remove?: readonly string[] | undefined;
}

/** The second copy of the own entries. */
interface OwnCopy {
  revision: number;
  hash: string;
  rows: OwnRow[];
}

/**
 * Changes own entries in one strict transaction, together with the index over them. The second copy
 * follows: a kill between the two costs nothing, since the next start writes it again.
 */
export async function changeOwn(
  database: ReperesDatabase,
  { put = [], remove = [] }: OwnChange,
  { now, copy, ...composer }: Composer & { now: number; copy?: Copy | undefined },
): Promise<Result<OwnRow[]>> {
  try {
    // What was lost since the last look comes back first: the copy is about to be written over.
    if (!(await ownIsSound(database, copy))) await mendOwn(database, copy, composer);
    const rows = new Map((await database.own.toArray()).map((row) => [row.id, row]));
    for (const id of remove) rows.delete(id);
    for (const row of put) rows.set(row.id, row);
    const after = [...rows.values()];
    const before = (await database.pointer.get(OWN))?.generation ?? 0;
    const revision = Math.max(now, before + 1);
    await putOwn(database, { revision, rows: after, hash: await hashOf(after) }, composer);
    await copy?.write({ revision, rows: after, hash: await hashOf(after) } satisfies OwnCopy);
    return { ok: true, value: after };
  } catch (error) {
    return { ok: false, error: codeOf(error) };
  }
}

/**
 * Compares the own entries with their hash and their second copy, and mends the one by the other. Says
 * `restored` when entries came back from the copy. Rows that are there without a copy are kept as they
 * are. Call it under the lock.
 */
export async function mendOwn(
  database: ReperesDatabase,
  copy: Copy | undefined,
  composer: Composer,
): Promise<'sound' | 'restored'> {
  const kept = await readCopy(copy);
  const { pointer, rows } = await readOwn(database);
  const hash = await hashOf(rows);
  if (await isSound(pointer, rows, kept)) {
    if (pointer && kept?.revision !== pointer.generation)
      await copy?.write({ revision: pointer.generation, hash, rows } satisfies OwnCopy);
    return 'sound';
  }
  // The copy, with whatever was edited after it and can still be read.
  const mended = new Map(kept?.rows.map((row) => [row.id, row]));
  for (const row of rows) {
    const older = mended.get(row.id);
    if (!older || older.edited < row.edited) mended.set(row.id, row);
  }
  const after = [...mended.values()];
  const revision = Math.max(kept?.revision ?? 0, pointer?.generation ?? 0) + 1;
  const whole: OwnCopy = { revision, rows: after, hash: await hashOf(after) };
  await putOwn(database, whole, composer);
  await copy?.write(whole);
  return 'restored';
}

/** The own entries as their second copy has them; undefined where there is none that is whole. */
export async function copiedOwn(copy: Copy | undefined): Promise<OwnRow[] | undefined> {
  return (await readCopy(copy))?.rows;
}

/** Whether the own entries and their second copy agree: the quick look, without the lock. */
export async function ownIsSound(
  database: ReperesDatabase,
  copy: Copy | undefined,
): Promise<boolean> {
  // The copy is read first: it follows the rows, so it can only be older than they are.
  const kept = await readCopy(copy);
  const { pointer, rows } = await readOwn(database);
  const copied = copy === undefined || (kept?.revision ?? 0) === (pointer?.generation ?? 0);
  return copied && (await isSound(pointer, rows, kept));
}

async function isSound(
  pointer: PointerRow | undefined,
  rows: readonly OwnRow[],
  kept: OwnCopy | undefined,
): Promise<boolean> {
  const whole = pointer ? pointer.hash === (await hashOf(rows)) : rows.length === 0;
  return whole && (kept?.revision ?? 0) <= (pointer?.generation ?? 0);
}

/** Own rows and what is known of them, of one moment. */
async function readOwn(
  database: ReperesDatabase,
): Promise<{ pointer?: PointerRow | undefined; rows: OwnRow[] }> {
  const reading = database.transaction('r', [database.own, database.pointer], async () => ({
    pointer: await database.pointer.get(OWN),
    rows: await database.own.toArray(),
  }));
  return (await unlessDamaged(reading)) ?? { rows: [] };
}

async function putOwn(
  database: ReperesDatabase,
  { revision, rows, hash }: OwnCopy,
  composer: Composer,
): Promise<void> {
  const generation = publicEntries(rows).length > 0 ? revision : undefined;
  const generations = new Map([[OWN, generation]]);
  const layers = await layersOf(database, { generations });
  const composition = await compose(database, layers, composer, rows);
  const tables = [database.own, database.pointer, database.compositions];
  await database.transaction('rw', tables, async () => {
    await database.own.clear();
    await database.own.bulkPut(rows);
    await database.pointer.put({ name: OWN, generation: revision, hash, empty: !generation });
    await putComposition(database, composition);
  });
}

function hashOf(rows: readonly OwnRow[]): Promise<string> {
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sha256(sorted.map((row) => `${canonicalJson(row)}\n`).join(''));
}

/** The second copy, if it is whole. */
async function readCopy(copy: Copy | undefined): Promise<OwnCopy | undefined> {
  const stored = (await copy?.read()) as Partial<OwnCopy> | undefined;
  if (typeof stored?.revision !== 'number' || !Array.isArray(stored.rows)) return undefined;
  const rows = stored.rows.filter(
    (row) => typeof row?.id === 'string' && entrySchema.safeParse(row.entry).success,
  );
  return (await hashOf(rows)) === stored.hash
    ? { revision: stored.revision, hash: stored.hash, rows }
    : undefined;
}
