import type { ReferenceState } from '../messages/schemas.ts';
import { type SoundGeneration, soundGeneration } from './check.ts';
import { BUNDLED, type CompositionRow, OWN, type ReperesDatabase } from './database.ts';
import { forget } from './install.ts';
import { generationsOf, type Layer } from './layers.ts';
import type { PreparedRelease } from './packaged.ts';
import {
  type EntrySource,
  layeredSource,
  memorySource,
  ownSource,
  storedSource,
} from './source.ts';

/** The release that is served, with everything that is kept in memory of it. */
export interface ActiveReference {
  state: ReferenceState;
  index: ArrayBuffer;
  /** The lexicon as JSON. */
  lexicon: string;
  source: EntrySource;
  /** The generation it is stored as; none: it is served from the packaged files. */
  generation?: number | undefined;
  /** The datasets that are served, in the order in which they speak; none while served from memory. */
  layers: readonly Layer[];
  /** The layers that have an entry with this id: the first one's is the one that is shown. */
  layersWith(id: string): Promise<Layer[]>;
}

/** A release older than this many days may miss what happened since; the reader is told. */
const STALE_AFTER_DAYS = 365;
const DAY = 86_400_000;

/** `ready`, or `stale` for an old release. `today` is in ms since 1970. */
export function freshness(date: string, today: number): 'ready' | 'stale' {
  return today - Date.parse(date) > STALE_AFTER_DAYS * DAY ? 'stale' : 'ready';
}

/** A reference served from a stored generation. */
export function storedReference(
  database: ReperesDatabase,
  { row, compiled }: SoundGeneration,
  today: number,
): ActiveReference {
  return {
    state: {
      status: freshness(row.date, today),
      version: row.version,
      date: row.date,
      entries: row.entries,
    },
    index: compiled.index,
    lexicon: compiled.lexicon,
    source: storedSource(database, row.generation),
    generation: row.generation,
    layers: [{ pack: BUNDLED, name: '', generation: row.generation }],
    layersWith: async () => [],
  };
}

/** A reference served from several packs; `base` is the bundled one, whose age and version count. */
export function composedReference(
  database: ReperesDatabase,
  { index, lexicon, entries, twins }: CompositionRow,
  layers: readonly Layer[],
  base: ActiveReference,
): ActiveReference {
  const sources = layers.map(({ pack, generation }) =>
    pack === OWN ? ownSource(database) : storedSource(database, generation),
  );
  return {
    state: { ...base.state, entries },
    index,
    lexicon,
    source: layeredSource(sources),
    generation: base.generation,
    layers,
    async layersWith(id) {
      const found = await Promise.all(sources.map((source) => source.entries([id])));
      const twinned = new Set(twins.filter((twin) => twin.id === id).map(({ pack }) => pack));
      return layers.filter(
        ({ pack }, place) => (found[place]?.length ?? 0) > 0 || twinned.has(pack),
      );
    },
  };
}

/** A reference served from memory; `state` says why. */
export function memoryReference(
  { release, index, lexicon }: PreparedRelease,
  state: Pick<ReferenceState, 'status' | 'problem'>,
): ActiveReference {
  return {
    state: {
      ...state,
      version: release.version,
      date: release.date,
      entries: release.entries.length,
    },
    index,
    lexicon,
    source: memorySource(release.entries),
    layers: [],
    layersWith: async () => [],
  };
}

/** What a look at the store found: what is served, that nothing is stored, that nothing is whole. */
export type Found =
  | { kind: 'sound'; generation: SoundGeneration; repaired: boolean }
  | { kind: 'empty' }
  | { kind: 'damaged' };

/**
 * Finds the active generation. When it is damaged it is removed, and the newest other one that is
 * whole becomes active. Rejects when the database cannot be used at all.
 */
export async function findActive(database: ReperesDatabase): Promise<Found> {
  const pointer = await database.pointer.get('active');
  const active = pointer && (await soundGeneration(database, pointer.generation));
  if (active) return { kind: 'sound', generation: active, repaired: false };
  const others = await generationsOf(database, BUNDLED);
  if (!pointer && others.length === 0) return { kind: 'empty' };
  if (pointer) await forget(database, pointer.generation);
  for (const generation of others) {
    if (generation === pointer?.generation) continue;
    const other = await soundGeneration(database, generation);
    if (!other) continue;
    await database.pointer.put({ name: 'active', generation });
    return { kind: 'sound', generation: other, repaired: true };
  }
  return { kind: 'damaged' };
}
