import type { Neighbours } from '../reference/as-of.ts';
import type { Entry } from '../reference/entry.ts';
import { entriesOf } from './check.ts';
import { publicEntries } from './compose.ts';
import { type ReperesDatabase, targetsOf } from './database.ts';

/** An entry with all that its card draws on. */
export interface Neighbourhood {
  entry: Entry;
  neighbours: Neighbours;
}

/** Reads entries of one release, wherever they are. Ids that are not there are left out. */
export interface EntrySource {
  entries(ids: readonly string[]): Promise<Entry[]>;
  /** Entries that name `id`. */
  pointingAt(id: string): Promise<Entry[]>;
  /** Every entry, by id. */
  all(): Promise<Entry[]>;
}

/** Entries in memory: a release that is not stored, or not yet. */
export function memorySource(entries: readonly Entry[]): EntrySource {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const pointing = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const target of targetsOf(entry)) {
      const list = pointing.get(target);
      if (list) list.push(entry);
      else pointing.set(target, [entry]);
    }
  }
  return {
    entries: async (ids) => ids.map((id) => byId.get(id)).filter((entry) => entry !== undefined),
    pointingAt: async (id) => pointing.get(id) ?? [],
    all: async () => [...entries],
  };
}

/** Entries in the rows of one generation. */
export function storedSource(database: ReperesDatabase, generation: number): EntrySource {
  return {
    async entries(ids) {
      const keys = ids.map((id): [number, string] => [generation, id]);
      const rows = await database.entries.bulkGet(keys);
      return rows.flatMap((row) => (row ? [row.entry] : []));
    },
    async pointingAt(id) {
      const rows = await database.entries.where('points').equals(`${generation}/${id}`).toArray();
      return rows.map(({ entry }) => entry);
    },
    all: () => entriesOf(database, generation),
  };
}

/** Own entries that may be seen in pages. */
export function ownSource(database: ReperesDatabase): EntrySource {
  return {
    async entries(ids) {
      return publicEntries(
        (await database.own.bulkGet([...ids])).filter((row) => row !== undefined),
      );
    },
    async pointingAt(id) {
      const entries = publicEntries(await database.own.toArray());
      return entries.filter((entry) => targetsOf(entry).includes(id));
    },
    all: async () => publicEntries(await database.own.toArray()),
  };
}

/** Several sources as one, in the order in which they speak: of entries with one id the first counts. */
export function layeredSource(sources: readonly EntrySource[]): EntrySource {
  const entries: EntrySource['entries'] = async (ids) => {
    const found = new Map<string, Entry>();
    for (const source of sources) {
      const wanted = ids.filter((id) => !found.has(id));
      if (wanted.length === 0) break;
      for (const entry of await source.entries(wanted)) found.set(entry.id, entry);
    }
    return ids.map((id) => found.get(id)).filter((entry) => entry !== undefined);
  };
  return {
    entries,
    async pointingAt(id) {
      const pointing = (await Promise.all(sources.map((source) => source.pointingAt(id)))).flat();
      const counting = await entries([...new Set(pointing.map((entry) => entry.id))]);
      return counting.filter((entry) => targetsOf(entry).includes(id));
    },
    async all() {
      const found = new Map<string, Entry>();
      for (const entry of (await Promise.all(sources.map((source) => source.all()))).flat())
        if (!found.has(entry.id)) found.set(entry.id, entry);
      return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    },
  };
}

/** Reads an entry with its neighbours, in three look-ups; undefined when there is no such entry. */
export async function neighbourhoodOf(
  source: EntrySource,
  id: string,
): Promise<Neighbourhood | undefined> {
  const [[entry], around] = await Promise.all([source.entries([id]), source.pointingAt(id)]);
  if (!entry) return undefined;
  const known = new Map([entry, ...around].map((one) => [one.id, one]));
  const named = new Set([entry, ...around].flatMap(targetsOf).filter((other) => !known.has(other)));
  for (const other of await source.entries([...named])) known.set(other.id, other);
  return {
    entry,
    neighbours: {
      entry: (other) => known.get(other),
      pointingAt: (other) => (other === id ? around : []),
    },
  };
}
