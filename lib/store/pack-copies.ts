import type { Entry } from '../reference/entry.ts';
import { RELEASE_FORMAT, type Release } from '../reference/release.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { entriesOf, soundGeneration } from './check.ts';
import type { Copies } from './copies.ts';
import {
  BUNDLED,
  type GenerationRow,
  OWN,
  type PackRow,
  pointerOf,
  type ReperesDatabase,
} from './database.ts';
import { forget, type InstallContext, install } from './install.ts';
import { generationsOf } from './layers.ts';
import { packLines, unpackLines } from './packed-text.ts';
import { inSlices } from './slices.ts';

/** Name of the list of what is copied; each pack’s content lies under names of its own. */
const LIST = 'packs';

/** Characters in one part of a content: few enough that storing one does not hold up a page. */
const PART = 250_000;

/** What the list says of a pack. */
interface Listed {
  pack: PackRow;
  generation: number;
  pinned: boolean;
  parts: number;
  /** SHA-256 of the parts together. */
  hash: string;
  /**
   * Which of two places the parts are in: they are written beside those of the copy before, so that a kill leaves that one whole.
   * None: they were written before copies were packed.
   */
  place?: Place | undefined;
}

type Place = 'a' | 'b';

/** A pack’s active generation: all that is needed to install it again. */
type Content = Pick<GenerationRow, 'fileHash' | 'origin' | 'bytes'> & { release: Release };

function partName({ pack, place }: Pick<Listed, 'pack' | 'place'>, part: number): string {
  return `pack:${pack.id}:${place ? `${place}:` : ''}${part}`;
}

/**
 * Brings the second copies in line with the packs that came as files or feeds. The packaged release needs
 * none, and own entries have their own. Call it under the lock, after a change. Aborting it leaves the copies that
 * were, so that a change never waits for the copy of the one before.
 */
export async function copyPacks(
  database: ReperesDatabase,
  copies: Copies,
  signal?: AbortSignal,
): Promise<void> {
  const before = await listed(copies);
  const states = await packsOf(database);
  // A pack that is gone without having been removed is lost, and comes back at the next look.
  const after = before.filter(({ pack }) => !states.some((state) => state.pack.id === pack.id));
  for (const state of states) {
    const same = before.find(({ pack }) => pack.id === state.pack.id);
    if (same?.generation === state.generation) after.push({ ...same, ...state });
    else {
      const place: Place = same?.place === 'a' ? 'b' : 'a';
      const copied = await copyContent(database, copies, { ...state, place }, signal);
      if (!copied) return;
      after.push(copied);
    }
  }
  after.sort((a, b) => (a.pack.id < b.pack.id ? -1 : 1));
  if (canonicalJson(before) === canonicalJson(after)) return;
  await copies.write(LIST, after);
  for (const row of before) {
    const kept = after.some(({ pack, place }) => pack.id === row.pack.id && place === row.place);
    if (!kept) await removeParts(copies, row);
  }
}

/** Whether `copyPacks` has something to do: the quick look, without the lock. */
export async function copiesAreOld(database: ReperesDatabase, copies: Copies): Promise<boolean> {
  const bare = (rows: readonly Pick<Listed, 'pack' | 'generation' | 'pinned'>[]) =>
    canonicalJson(rows.map(({ pack, generation, pinned }) => ({ pack, generation, pinned })));
  return bare(await listed(copies)) !== bare(await packsOf(database));
}

/**
 * Takes a pack out of the second copies. To be done before the pack is removed: a kill between the two
 * then brings the copy back, and not the pack.
 */
export async function forgetCopy(copies: Copies, pack: string): Promise<void> {
  const rows = await listed(copies);
  const row = rows.find((one) => one.pack.id === pack);
  if (!row) return;
  await copies.write(
    LIST,
    rows.filter((one) => one !== row),
  );
  await removeParts(copies, row);
}

async function removeParts(copies: Copies, row: Listed): Promise<void> {
  for (let part = 0; part < row.parts; part++) await copies.remove(partName(row, part));
}

/** Packs that are copied, and of which the database has no whole version (any more). */
export async function lostPacks(
  database: ReperesDatabase,
  copies: Copies | undefined,
): Promise<Listed[]> {
  const lost: Listed[] = [];
  for (const row of copies ? await listed(copies) : []) {
    if (!(await hasSound(database, row.pack.id))) lost.push(row);
  }
  return lost;
}

/** Installs again what was lost, from the copies that are whole. Call it under the lock. */
export async function restorePacks(
  database: ReperesDatabase,
  copies: Copies,
  context: InstallContext,
): Promise<'sound' | 'restored'> {
  let restored = false;
  for (const row of await lostPacks(database, copies)) {
    const content = await readContent(copies, row);
    if (!content) continue;
    const { release, fileHash, origin, bytes } = content;
    for (const damaged of await generationsOf(database, row.pack.id))
      await forget(database, damaged);
    await database.packs.put(row.pack);
    const prepared = { release, ...(await context.compile(release)), fileHash };
    const done = await install(database, prepared, context, { pack: row.pack, origin, bytes });
    if (done.ok && row.pinned) await database.pointer.update(row.pack.id, { pinned: true });
    restored ||= done.ok;
  }
  return restored ? 'restored' : 'sound';
}

/** Whether a pack is there with a version that is whole, the active one looked at first. */
async function hasSound(database: ReperesDatabase, pack: string): Promise<boolean> {
  if (!(await database.packs.get(pack))) return false;
  const pointer = await database.pointer.get(pointerOf(pack));
  if (!pointer) return false;
  if (await soundGeneration(database, pointer.generation)) return true;
  for (const generation of await generationsOf(database, pack))
    if (await soundGeneration(database, generation)) return true;
  return false;
}

/** The packs to be copied, as they are stored. */
async function packsOf(database: ReperesDatabase) {
  const states: Pick<Listed, 'pack' | 'generation' | 'pinned'>[] = [];
  for (const pack of await database.packs.orderBy('id').toArray()) {
    if (pack.id === BUNDLED || pack.id === OWN) continue;
    const pointer = await database.pointer.get(pointerOf(pack.id));
    if (!pointer || !(await database.generations.get(pointer.generation))) continue;
    states.push({ pack, generation: pointer.generation, pinned: pointer.pinned ?? false });
  }
  return states;
}

/** Writes the parts of a copy; undefined when it is given up for a change that waits. */
async function copyContent(
  database: ReperesDatabase,
  copies: Copies,
  state: Pick<Listed, 'pack' | 'generation' | 'pinned' | 'place'>,
  signal: AbortSignal | undefined,
): Promise<Listed | undefined> {
  const row = await database.generations.get(state.generation);
  const compiled = await database.compiled.get(state.generation);
  if (!row || !compiled) throw new Error(`generation ${state.generation} is not there`);
  const { version, date, fileHash, origin, bytes } = row;
  const { senses, words } = compiled;
  const release: Release = { format: RELEASE_FORMAT, version, date, entries: [], senses, words };
  const lines = [JSON.stringify({ release, fileHash, origin, bytes } satisfies Content)];
  await inSlices(await entriesOf(database, state.generation), (entries) => {
    for (const entry of entries) lines.push(JSON.stringify(entry));
  });
  if (signal?.aborted) return undefined;
  const text = await packLines(lines);
  const copied = { ...state, parts: Math.ceil(text.length / PART), hash: await sha256(text) };
  for (let part = 0; part < copied.parts; part++) {
    if (signal?.aborted) return undefined;
    const name = partName(copied, part);
    await copies.write(name, text.slice(part * PART, (part + 1) * PART));
  }
  return copied;
}

async function readContent(copies: Copies, row: Listed): Promise<Content | undefined> {
  const parts: unknown[] = [];
  for (let part = 0; part < row.parts; part++) parts.push(await copies.read(partName(row, part)));
  const text = parts.join('');
  if ((await sha256(text)) !== row.hash) return undefined;
  if (!row.place) return JSON.parse(text);
  const [head = '', ...lines] = await unpackLines(text);
  const content: Content = JSON.parse(head);
  const entries = lines.map((line): Entry => JSON.parse(line));
  return { ...content, release: { ...content.release, entries } };
}

/** Whether there is a copy of any pack. */
export async function hasCopies(copies: Copies): Promise<boolean> {
  return (await listed(copies)).length > 0;
}

async function listed(copies: Copies): Promise<Listed[]> {
  const rows = await copies.read(LIST);
  return Array.isArray(rows) ? rows : [];
}
