import { Dexie } from 'dexie';
import type { Entry } from '../reference/entry.ts';
import { unlessDamaged } from './aborted.ts';
import { compiledHash, contentHash } from './canonical.ts';
import type { CompiledRow, EntryRow, GenerationRow, ReperesDatabase } from './database.ts';
import { SLICE } from './slices.ts';

/** A generation whose count and compiled parts are right. */
export interface SoundGeneration {
  row: GenerationRow;
  compiled: CompiledRow;
}

/** The range of keys of all rows of a generation. */
export function rowsOf(database: ReperesDatabase, generation: number) {
  return database.entries
    .where('[generation+id]')
    .between([generation, Dexie.minKey], [generation, Dexie.maxKey]);
}

/**
 * The quick check, for each start: that the rows are as many as they should be and that the compiled
 * parts have their hash. Damaged database files often open as empty or cut, without any error.
 */
export async function soundGeneration(
  database: ReperesDatabase,
  generation: number,
): Promise<SoundGeneration | undefined> {
  const read = database.transaction(
    'r',
    [database.generations, database.compiled, database.entries],
    () =>
      Promise.all([
        database.generations.get(generation),
        database.compiled.get(generation),
        rowsOf(database, generation).count(),
      ]),
  );
  const [row, compiled, count] = (await unlessDamaged(read)) ?? [];
  if (!row || !compiled || count !== row.entries || compiled.senses.length !== row.senses)
    return undefined;
  const hash = await compiledHash(compiled.index, compiled.lexicon);
  return hash === row.compiledHash ? { row, compiled } : undefined;
}

/** The full check: reads every row of a generation and compares the hash of all of it. */
export async function hasContent(
  database: ReperesDatabase,
  generation: number,
  expected: Pick<GenerationRow, 'entries' | 'contentHash'>,
): Promise<boolean> {
  const entries = await unlessDamaged(entriesOf(database, generation));
  const compiled = await unlessDamaged(database.compiled.get(generation));
  if (!compiled || entries?.length !== expected.entries) return false;
  return (await contentHash({ entries, ...compiled })) === expected.contentHash;
}

/**
 * All entries of a generation, by id, as they are at one moment. They come in slices: thousands of rows at once would
 * hold the thread up.
 */
export function entriesOf(database: ReperesDatabase, generation: number): Promise<Entry[]> {
  return database.transaction('r', database.entries, async () => {
    const entries: Entry[] = [];
    for (let from: string | number = Dexie.minKey; ; ) {
      const rows: EntryRow[] = await database.entries
        .where('[generation+id]')
        .between([generation, from], [generation, Dexie.maxKey], false)
        .limit(SLICE)
        .toArray();
      for (const { entry } of rows) entries.push(entry);
      const last = rows.at(-1);
      if (!last || rows.length < SLICE) return entries;
      from = last.id;
    }
  });
}
