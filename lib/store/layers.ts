import { soundGeneration } from './check.ts';
import { BUNDLED, OWN, type PackRow, pointerOf, type ReperesDatabase } from './database.ts';

/** One dataset of those that are served together: a generation of a pack. */
export interface Layer {
  pack: string;
  name: string;
  generation: number;
}

/** What is to hold of packs once a change is made: how layers are seen before it is. */
export interface Prospect {
  /** Generations that become active, by pack; none is `undefined`. */
  generations?: ReadonlyMap<string, number | undefined>;
  /** Rows of packs as they will be; undefined: as they are. */
  packs?: readonly PackRow[] | undefined;
}

/** Own entries speak first and the bundled ones last, until the user says otherwise. */
const UNCHANGED: readonly PackRow[] = [
  { id: OWN, name: '', on: true, order: 0 },
  { id: BUNDLED, name: '', on: true, order: 1_000_000 },
];

/** All packs in the order in which they speak, those that were never changed among them. */
export async function packRows(database: ReperesDatabase): Promise<PackRow[]> {
  const stored = await database.packs.toArray();
  const ids = new Set(stored.map(({ id }) => id));
  return [...stored, ...UNCHANGED.filter(({ id }) => !ids.has(id))].sort(byOrder);
}

/** The packs that are on and have something, in the order in which they speak. */
export async function layersOf(
  database: ReperesDatabase,
  { generations = new Map(), packs }: Prospect = {},
): Promise<Layer[]> {
  const rows = [...(packs ?? (await packRows(database)))].sort(byOrder);
  const layers: Layer[] = [];
  for (const { id, name, on } of rows) {
    if (!on) continue;
    const pointer = await database.pointer.get(pointerOf(id));
    const stored = pointer?.empty ? undefined : pointer?.generation;
    const generation = generations.has(id) ? generations.get(id) : stored;
    if (generation !== undefined) layers.push({ pack: id, name, generation });
  }
  return layers;
}

/**
 * The layers whose rows and parts are whole. A pack whose generation is damaged goes back to the newest
 * one of its own that is whole, or is left out; `repaired` says that one was.
 */
export async function soundLayers(
  database: ReperesDatabase,
): Promise<{ layers: Layer[]; repaired: boolean }> {
  const layers: Layer[] = [];
  let repaired = false;
  for (const layer of await layersOf(database)) {
    if (layer.pack === OWN || (await soundGeneration(database, layer.generation))) {
      layers.push(layer);
      continue;
    }
    repaired = true;
    const kept = await generationsOf(database, layer.pack);
    for (const generation of kept.filter((other) => other !== layer.generation)) {
      if (!(await soundGeneration(database, generation))) continue;
      await database.pointer.put({ name: pointerOf(layer.pack), generation });
      layers.push({ ...layer, generation });
      break;
    }
  }
  return { layers, repaired };
}

/** The kept generations of a pack, newest first. */
export async function generationsOf(database: ReperesDatabase, pack: string): Promise<number[]> {
  const rows = await database.generations.orderBy('generation').reverse().toArray();
  return rows.filter((row) => (row.pack ?? BUNDLED) === pack).map(({ generation }) => generation);
}

/** Whether only the bundled pack is served: then its own index is enough. */
export function isPlain(layers: readonly Layer[]): boolean {
  return layers.length === 1 && layers[0]?.pack === BUNDLED;
}

function byOrder(a: PackRow, b: PackRow): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}
