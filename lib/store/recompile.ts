import type { Release } from '../reference/release.ts';
import { compiledHash } from './canonical.ts';
import { entriesOf, type SoundGeneration } from './check.ts';
import type { ReperesDatabase } from './database.ts';

/** Compiles entries and senses into index and lexicon (as JSON). */
export type Compile = (content: Pick<Release, 'entries' | 'senses' | 'words'>) => Promise<{
  index: ArrayBuffer;
  lexicon: string;
}>;

/**
 * The generation with parts compiled by this build of the extension: as it is, or compiled anew from
 * its rows and stored. Rows and content hash do not change.
 */
export async function recompiled(
  database: ReperesDatabase,
  sound: SoundGeneration,
  { compile, compiler }: { compile: Compile; compiler: string },
): Promise<SoundGeneration> {
  const { row, compiled } = sound;
  if (row.compiledBy === compiler) return sound;
  const entries = await entriesOf(database, row.generation);
  const { senses, words } = compiled;
  const fresh = { ...compiled, ...(await compile({ entries, senses, words })) };
  const hash = await compiledHash(fresh.index, fresh.lexicon);
  const freshRow = { ...row, compiledHash: hash, compiledBy: compiler };
  await database.transaction('rw', [database.generations, database.compiled], async () => {
    await database.compiled.put(fresh);
    await database.generations.put(freshRow);
  });
  return { row: freshRow, compiled: fresh };
}
