import type { Entry } from '../reference/entry.ts';
import { foldedName } from '../reference/folded-name.ts';
import type { Release } from '../reference/release.ts';
import { unlessDamaged } from './aborted.ts';
import { compiledHash } from './canonical.ts';
import { entriesOf } from './check.ts';
import {
  type CompositionRow,
  OWN,
  type OwnRow,
  type ReperesDatabase,
  type Twin,
} from './database.ts';
import { isPlain, type Layer, layersOf } from './layers.ts';
import type { Compile } from './recompile.ts';

type Content = Pick<Release, 'entries' | 'senses' | 'words'>;

export interface Composer {
  compile: Compile;
  /** Names the build of the extension that compiles. */
  compiler: string;
}

/** What makes two entries of different packs the same thing: kind, language and name, folded. */
function thingKeys({ kind, names }: Entry): string[] {
  return Object.entries(names).map(
    ([lang, { preferred }]) => `${kind} ${lang} ${foldedName(preferred)}`,
  );
}

/** Own entries that may be marked in pages. */
export function publicEntries(rows: readonly OwnRow[]): Entry[] {
  return rows.filter((row) => !row.private).map(({ entry }) => entry);
}

/** The key of a composition: all that it depends on. */
function compositionKey(layers: readonly Layer[], compiler: string): string {
  return [compiler, ...layers.map(({ pack, generation }) => `${pack}:${generation}`)].join(' ');
}

/**
 * Several datasets as one: of entries with one id, and of lists of words, the first layer's count. An
 * entry that has the kind and the name of one in an earlier layer is taken for the same thing under
 * another id: it is left out, as a twin, since two of them would make every mention ambiguous.
 */
function mergeContents(
  contents: readonly (Content & { pack: string })[],
): Content & { twins: Twin[] } {
  const entries = new Map<string, Entry>();
  const names = new Map<string, string>();
  const twins: Twin[] = [];
  for (const { pack, ...content } of contents) {
    const fresh: { entry: Entry; keys: string[] }[] = [];
    for (const entry of content.entries) {
      if (entries.has(entry.id)) continue;
      const keys = thingKeys(entry);
      const twin = keys.map((key) => names.get(key)).find((id) => id !== undefined);
      if (twin !== undefined) twins.push({ id: twin, pack, as: entry.id });
      else fresh.push({ entry, keys });
    }
    // Only after the whole pack: within one, two things may well have one name.
    for (const { entry, keys } of fresh) {
      entries.set(entry.id, entry);
      for (const key of keys) names.set(key, entry.id);
    }
  }
  return {
    twins,
    entries: [...entries.values()],
    senses: contents.flatMap(({ senses }) => senses),
    words: contents.find(({ words }) => words !== undefined)?.words,
  };
}

/**
 * The index over `layers`, compiled from their rows and not stored yet; undefined when the bundled pack
 * alone is served, whose own index does. `own` are the own rows as they will be.
 */
export async function compose(
  database: ReperesDatabase,
  layers: readonly Layer[],
  { compile, compiler }: Composer,
  own?: readonly OwnRow[],
): Promise<CompositionRow | undefined> {
  if (isPlain(layers)) return undefined;
  const before = compositionKey(await layersOf(database), compiler);
  const stored = await wholeComposition(database, compositionKey(layers, compiler));
  if (stored) return before === stored.key ? stored : { ...stored, before };
  const contents: (Content & { pack: string })[] = [];
  for (const { pack, generation } of layers) {
    if (pack === OWN)
      contents.push({
        pack,
        entries: publicEntries(own ?? (await database.own.toArray())),
        senses: [],
      });
    else {
      const compiled = await database.compiled.get(generation);
      contents.push({
        pack,
        entries: await entriesOf(database, generation),
        senses: compiled?.senses ?? [],
        words: compiled?.words,
      });
    }
  }
  const merged = mergeContents(contents);
  const { index, lexicon } = await compile(merged);
  return {
    key: compositionKey(layers, compiler),
    index,
    lexicon,
    hash: await compiledHash(index, lexicon),
    entries: merged.entries.length,
    twins: merged.twins,
    before,
  };
}

/** The stored composition with this key, unless it is damaged or there is none. */
async function wholeComposition(
  database: ReperesDatabase,
  key: string,
): Promise<CompositionRow | undefined> {
  const stored = await unlessDamaged(database.compositions.get(key));
  const whole = stored && (await compiledHash(stored.index, stored.lexicon)) === stored.hash;
  return whole ? stored : undefined;
}

/**
 * Puts a composition in the place of all others but the one that was served before it. Call it inside the
 * transaction of the change.
 */
export async function putComposition(
  database: ReperesDatabase,
  composition: CompositionRow | undefined,
): Promise<void> {
  const keys = await database.compositions.toCollection().primaryKeys();
  const kept = [composition?.key, composition?.before];
  await database.compositions.bulkDelete(keys.filter((key) => !kept.includes(key)));
  if (composition) await database.compositions.put(composition);
}

/** The stored composition of `layers` when it is whole, else a new one, which is stored. */
export async function openComposition(
  database: ReperesDatabase,
  layers: readonly Layer[],
  composer: Composer,
): Promise<CompositionRow | undefined> {
  const stored = await wholeComposition(database, compositionKey(layers, composer.compiler));
  if (stored) return stored;
  const fresh = await compose(database, layers, composer);
  if (fresh)
    await database.transaction('rw', database.compositions, () => putComposition(database, fresh));
  return fresh;
}
