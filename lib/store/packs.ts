import type { Result } from '../messages/result.ts';
import { type Composer, compose, putComposition } from './compose.ts';
import {
  BUNDLED,
  type GenerationRow,
  OWN,
  type PackRow,
  pointerOf,
  type ReperesDatabase,
} from './database.ts';
import { codeOf } from './failure.ts';
import { forget } from './install.ts';
import { generationsOf, layersOf, packRows } from './layers.ts';

/** A pack with its kept generations, newest first. */
export interface PackState extends PackRow {
  generations: (GenerationRow & { active: boolean })[];
  /** Its active generation was restored by hand and stays until it is released. */
  pinned: boolean;
}

/** All packs in the order in which they speak. */
export async function listPacks(database: ReperesDatabase): Promise<PackState[]> {
  const generations = await database.generations.orderBy('generation').reverse().toArray();
  const pointers = new Map((await database.pointer.toArray()).map((row) => [row.name, row]));
  return (await packRows(database)).map((row) => {
    const pointer = pointers.get(pointerOf(row.id));
    return {
      ...row,
      pinned: pointer?.pinned ?? false,
      generations: generations
        .filter(({ pack = BUNDLED }) => pack === row.id)
        .map((one) => ({ ...one, active: one.generation === pointer?.generation })),
    };
  });
}

/** Stores packs with other names, switches or places: the order of `rows` is the order of speaking. */
export async function arrangePacks(
  database: ReperesDatabase,
  rows: readonly Pick<PackRow, 'id' | 'name' | 'on'>[],
  composer: Composer,
): Promise<Result<null>> {
  try {
    const known = new Set((await packRows(database)).map(({ id }) => id));
    const packs = rows
      .filter(({ id }) => known.has(id))
      .map(({ id, name, on }, order): PackRow => ({ id, name, on, order }));
    if (packs.length !== known.size) return { ok: false, error: 'changed-meanwhile' };
    const composition = await compose(database, await layersOf(database, { packs }), composer);
    await database.transaction('rw', [database.packs, database.compositions], async () => {
      await database.packs.bulkPut(packs);
      await putComposition(database, composition);
    });
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: codeOf(error) };
  }
}

/** Removes a pack with all its generations. The bundled one and one's own stay: `not-allowed`. */
export async function removePack(
  database: ReperesDatabase,
  pack: string,
  composer: Composer,
): Promise<Result<null>> {
  if (pack === BUNDLED || pack === OWN) return { ok: false, error: 'not-allowed' };
  try {
    const packs = (await packRows(database)).filter(({ id }) => id !== pack);
    const composition = await compose(database, await layersOf(database, { packs }), composer);
    const tables = [database.packs, database.pointer, database.compositions];
    await database.transaction('rw', tables, async () => {
      await database.packs.delete(pack);
      await database.pointer.delete(pointerOf(pack));
      await putComposition(database, composition);
    });
    // Without a pack they are out of use already; a kill here leaves them to the next sweep.
    for (const generation of await generationsOf(database, pack))
      await forget(database, generation);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: codeOf(error) };
  }
}

/** Lets updates replace the active generation of a pack again. */
export async function releasePin(database: ReperesDatabase, pack: string): Promise<Result<null>> {
  try {
    await database.pointer.update(pointerOf(pack), { pinned: false });
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: codeOf(error) };
  }
}
