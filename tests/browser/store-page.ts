/** Runs inside the page: the store with releases to put in it. */
import type { ErrorCode } from '../../lib/messages/errors.ts';
import type { ReferenceState } from '../../lib/messages/schemas.ts';
import { contentHash, sha256 } from '../../lib/store/canonical.ts';
import type { Copies } from '../../lib/store/copies.ts';
import type { OwnRow } from '../../lib/store/database.ts';
import { neighbourhoodOf } from '../../lib/store/source.ts';
import { openStore, type Store } from '../../lib/store/store.ts';
import { entry } from '../reference/builders.ts';
import { filesOf, preparedOf, readerOf, releaseOf } from '../store/releases.ts';

export { createDatabase } from '../../lib/store/database.ts';
export { contentHash, filesOf, neighbourhoodOf, preparedOf, readerOf, releaseOf, sha256 };

export interface TestStoreOptions {
  name: string;
  /** Version and number of entries of the packaged release. */
  packaged?: [version: string, count: number];
  files?: Record<string, ArrayBuffer>;
  compiler?: string;
  /** Keeps second copies, in the page’s `localStorage`. */
  copied?: boolean;
  /** Writes and removals of second copies after which no further one is done or answered, as after a kill. */
  copiesEndAfter?: number;
  /** Told of each compilation of an index. */
  compiled?: () => void;
}

/** A store over a packaged release of 5 entries unless told otherwise. */
export async function testStore({
  name,
  packaged: [version, count] = ['2026.1.1', 5],
  files,
  compiler = '1',
  copied = false,
  copiesEndAfter = Number.POSITIVE_INFINITY,
  compiled,
}: TestStoreOptions): Promise<Store> {
  return openStore({
    name,
    readFile: readerOf(files ?? (await filesOf(releaseOf(version, count)))),
    now: () => Date.parse('2026-11-25T12:00:00Z'),
    async compile({ entries }) {
      compiled?.();
      return {
        index: new TextEncoder().encode(`compiled by ${compiler}`).buffer,
        lexicon: JSON.stringify({ compiled: entries.length }),
      };
    },
    compiler,
    ...(copied ? { copies: copiesOf(name, copiesEndAfter) } : {}),
  });
}

function copiesOf(database: string, endAfter: number): Copies {
  const key = (name: string) => `${database} ${name}`;
  let done = 0;
  const unlessEnded = async (run: () => void) => {
    if (done++ < endAfter) return run();
    document.title = 'copies ended';
    return new Promise<void>(() => {});
  };
  return {
    read: async (name) => JSON.parse(localStorage.getItem(key(name)) ?? 'null') ?? undefined,
    write: (name, copy) => unlessEnded(() => localStorage.setItem(key(name), JSON.stringify(copy))),
    remove: (name) => unlessEnded(() => localStorage.removeItem(key(name))),
  };
}

/** One of the user's own entries. */
export function ownRow(id: string, over: Partial<OwnRow> = {}): OwnRow {
  const mine = entry(id, { summary: { fr: `Mien ${id}.`, en: `Mine ${id}.` } });
  return { id, entry: mine, private: false, note: '', edited: 1, ...over };
}

export interface Served extends Partial<ReferenceState> {
  error?: ErrorCode;
  stored?: boolean;
  last?: string | undefined;
  index?: string;
}

/** What a store serves, in words that a test can compare. */
export async function served(store: Store): Promise<Served> {
  const active = await store.activeReference();
  if (!active.ok) return { error: active.error };
  const { state, source, index, generation } = active.value;
  const [last] = await source.entries([`body-${(state.entries ?? 0) - 1}`]);
  return {
    ...state,
    stored: generation !== undefined,
    last: last?.summary.en,
    index: new TextDecoder().decode(index),
  };
}

/** The state after a restart, checked to the last row: version, count and content hash. */
export async function wholeState(store: Store) {
  await store.activeReference();
  await store.settled();
  const verified = await store.verify();
  const kept = await store.generations();
  const active = kept.ok ? kept.value.find((one) => one.active) : undefined;
  return {
    verified: verified.ok ? verified.value : verified.error,
    version: active?.version,
    entries: active?.entries,
    contentHash: active?.contentHash,
  };
}

/** All packs and own entries as they are stored, every row read and compared with its hash. */
export async function everything(store: Store) {
  const active = await store.activeReference();
  await store.settled();
  const [packs, own] = await Promise.all([store.packs(), store.own()]);
  if (!active.ok || !packs.ok || !own.ok) throw new Error('the store cannot be read');
  const whole = await Promise.all(
    packs.value.flatMap(({ id, generations }) =>
      generations.map(async (row) => {
        const entries = await store.entriesOf(row.generation);
        const hash = entries.ok && (await contentHash({ entries: entries.value, senses: [] }));
        return {
          pack: id,
          version: row.version,
          active: row.active,
          sound: hash === row.contentHash,
        };
      }),
    ),
  );
  const now = await store.activeReference();
  if (!now.ok) throw new Error(now.error);
  return {
    versions: Object.fromEntries(
      whole.filter((one) => one.active).map(({ pack, version }) => [pack, version]),
    ),
    kept: whole.map(({ pack, version }) => `${pack} ${version}`),
    sound: whole.every(({ sound }) => sound),
    /** Of those that are served alone: damage to a kept one is noticed when it is to be restored. */
    servedSound: whole.every(({ active, sound }) => sound || !active),
    own: Object.fromEntries(own.value.map(({ id, note }) => [id, note])),
    /** Entries that are served, as counted, as compiled, and as they can be read. */
    entries: now.value.state.entries ?? 0,
    compiled: JSON.parse(now.value.lexicon).compiled ?? now.value.state.entries,
    read: (await now.value.source.all()).length,
    problem: now.value.state.problem ?? '',
  };
}
