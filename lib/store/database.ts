import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Entry, Sense } from '../reference/entry.ts';
import type { Words } from '../reference/words.ts';

/** One entry of one generation. */
export interface EntryRow {
  generation: number;
  id: string;
  /** `generation/id` of each entry that this one names: how an entry finds those that point at it. */
  points: string[];
  entry: Entry;
}

/** What is known of a generation without reading its rows. Present only once it is complete. */
export interface GenerationRow {
  generation: number;
  version: string;
  /** Day of the release. */
  date: string;
  /** When it was stored, in ms since 1970. */
  installed: number;
  entries: number;
  senses: number;
  contentHash: string;
  compiledHash: string;
  /** Which build of the extension compiled it: another one may pack and weigh differently. */
  compiledBy: string;
  /** SHA-256 of the file that it was read from, where it came as a file. */
  fileHash?: string | undefined;
}

/** The parts of a generation that are always read as a whole. */
export interface CompiledRow {
  generation: number;
  index: ArrayBuffer;
  /** The lexicon as JSON: parsing it is faster than cloning its many small objects. */
  lexicon: string;
  senses: Sense[];
  words?: Words | undefined;
}

/** Which generation is served. There is one row, `active`. */
export interface PointerRow {
  name: 'active';
  generation: number;
}

export interface ReperesDatabase extends Dexie {
  entries: Table<EntryRow, [number, string]>;
  generations: EntityTable<GenerationRow, 'generation'>;
  compiled: EntityTable<CompiledRow, 'generation'>;
  pointer: EntityTable<PointerRow, 'name'>;
}

export const DATABASE_NAME = 'reperes';

/**
 * The database, not opened yet. Every transaction is `strict`: it is on the disk when it reports
 * success. Writes are rare here, and a pointer that is ahead of its rows would cost more.
 */
export function createDatabase(name = DATABASE_NAME): ReperesDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as ReperesDatabase;
  database.version(1).stores({
    entries: '[generation+id], generation, *points',
    generations: 'generation',
    compiled: 'generation',
    pointer: 'name',
  });
  return database;
}

/** Ids of all entries that `entry` names. */
export function targetsOf(entry: Entry): string[] {
  const targets = [
    entry.of,
    ...(entry.relations ?? []).map(({ target }) => target),
    ...(entry.holders ?? []).map(({ person }) => person),
  ];
  return [...new Set(targets.filter((id) => id !== undefined))];
}

/** Everything that a row needs, from its entry. */
export function rowOf(generation: number, entry: Entry): EntryRow {
  const points = targetsOf(entry).map((target) => `${generation}/${target}`);
  return { generation, id: entry.id, points, entry };
}
