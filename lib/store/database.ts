import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Entry, Sense } from '../reference/entry.ts';
import type { Words } from '../reference/words.ts';
import { failWhenAborted } from './aborted.ts';
import { DATABASE_NAME } from './changes.ts';
import { beginJournal } from './journal.ts';

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
  /** The pack that it is a generation of; none: the bundled one. */
  pack?: string | undefined;
  origin?: Origin | undefined;
  /** Size of the file that it was read from, in bytes. */
  bytes?: number | undefined;
}

/** Where a generation came from. */
export interface Origin {
  kind: 'package' | 'file' | 'paste' | 'feed';
  /** Name of the file, or address of the feed. */
  from?: string | undefined;
  /** Whether a signature was checked. */
  signed?: boolean | undefined;
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

/** Which generation of a pack is served. The bundled pack's row is `active`, another's has its id. */
export interface PointerRow {
  name: string;
  generation: number;
  /** Restored by hand: no update replaces it until it is released. */
  pinned?: boolean | undefined;
  /** For the own entries: SHA-256 of their rows, and that none of them may be marked in pages. */
  hash?: string | undefined;
  empty?: boolean | undefined;
}

/** A dataset beside others. The bundled one and one's own have a row only once they were changed. */
export interface PackRow {
  id: string;
  name: string;
  on: boolean;
  /** Smaller speaks first. */
  order: number;
}

/** An index over several packs. Its key names all that it was compiled from. */
export interface CompositionRow {
  key: string;
  index: ArrayBuffer;
  lexicon: string;
  hash: string;
  /** Number of entries under the index. */
  entries: number;
  twins: Twin[];
  /** The key of the one in whose place it was put: that is kept too, so that going back compiles nothing. */
  before?: string | undefined;
}

/** An entry of a pack that an earlier pack has under another id. */
export interface Twin {
  /** Id of the entry that speaks, and of the one that is left out. */
  id: string;
  as: string;
  pack: string;
}

/** One of the user's own entries. What is private never reaches a page. */
export interface OwnRow {
  id: string;
  entry: Entry;
  /** The whole entry is private: never marked, never on a card in a page. */
  private: boolean;
  /** A note beside the entry; private always. */
  note: string;
  /** When it was last changed, in ms since 1970. */
  edited: number;
}

export const BUNDLED = 'bundled';
export const OWN = 'own';

/** The name of a pack's row among the pointers. */
export function pointerOf(pack: string): string {
  return pack === BUNDLED ? 'active' : pack;
}

export interface ReperesDatabase extends Dexie {
  entries: Table<EntryRow, [number, string]>;
  generations: EntityTable<GenerationRow, 'generation'>;
  compiled: EntityTable<CompiledRow, 'generation'>;
  pointer: EntityTable<PointerRow, 'name'>;
  packs: EntityTable<PackRow, 'id'>;
  compositions: EntityTable<CompositionRow, 'key'>;
  own: EntityTable<OwnRow, 'id'>;
}

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
  database.version(2).stores({ packs: 'id', compositions: 'key', own: 'id' });
  failWhenAborted(database);
  database.on('ready', beginJournal);
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
