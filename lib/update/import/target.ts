import type { Result } from '../../messages/result.ts';
import type { IsoDate } from '../../reference/dates.ts';
import { type Entry, senseSchema } from '../../reference/entry.ts';
import { RELEASE_FORMAT, type Release, releaseSchema } from '../../reference/release.ts';
import { BUNDLED, OWN } from '../../store/database.ts';
import type { Store } from '../../store/store.ts';
import type { Drafts } from '../read/draft.ts';
import { slugOf } from '../read/slug.ts';

/** Where imported entries go, and whether they join what is there or take its place. */
export interface Target {
  /** Id of a pack; none: a new one. */
  pack?: string | undefined;
  /** Name of a new pack. */
  name: string;
  mode: 'add' | 'replace';
}

/** What a target has now. */
export interface Standing {
  id: string;
  name: string;
  entries: Entry[];
  /** The generation that was compared with; null: none yet. */
  generation: number | null;
  version?: string | undefined;
}

/** Reads what `target` has now. `changed-meanwhile` when the pack is gone. */
export async function standingOf(store: Store, target: Target): Promise<Result<Standing>> {
  const packs = await store.packs();
  if (!packs.ok) return packs;
  const id =
    target.pack ??
    freshId(
      target.name,
      packs.value.map((pack) => pack.id),
    );
  const pack = packs.value.find((one) => one.id === id);
  if (target.pack !== undefined && !pack) return { ok: false, error: 'changed-meanwhile' };
  const name = pack?.name || target.name;
  if (id === OWN) {
    const own = await store.own();
    if (!own.ok) return own;
    const entries = own.value.map(({ entry }) => entry);
    return { ok: true, value: { id, name, entries, generation: null } };
  }
  const active = pack?.generations.find((one) => one.active);
  if (!active) return { ok: true, value: { id, name, entries: [], generation: null } };
  const entries = await store.entriesOf(active.generation);
  if (!entries.ok) return entries;
  const { generation, version } = active;
  return { ok: true, value: { id, name, entries: entries.value, generation, version } };
}

/** What a dataset becomes when `entries` join it or take its place, by id. */
export function outcome(
  before: readonly Entry[],
  entries: readonly Entry[],
  mode: Target['mode'],
): Entry[] {
  const after = new Map((mode === 'add' ? before : []).map((entry) => [entry.id, entry]));
  for (const entry of entries) after.set(entry.id, entry);
  return [...after.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The release that a pack gets. The bundled pack takes a release of ours as a whole; any other takes
 * entries from anywhere, under the version of the file or of the day. `release-invalid` when what stands
 * beside the entries of a release is not what it should be.
 */
export function releaseFor(
  { release }: Pick<Drafts, 'release'>,
  entries: Entry[],
  { id, version }: Pick<Standing, 'id' | 'version'>,
  today: IsoDate,
): Result<Release> {
  if (release && id === BUNDLED) {
    const whole = releaseSchema.safeParse({ format: RELEASE_FORMAT, ...release, entries });
    return whole.success
      ? { ok: true, value: whole.data }
      : { ok: false, error: 'release-invalid' };
  }
  const senses = senseSchema.array().safeParse(release?.senses ?? []);
  if (!senses.success) return { ok: false, error: 'release-invalid' };
  return {
    ok: true,
    value: {
      format: RELEASE_FORMAT,
      version: nextVersion(today, version),
      date: today,
      entries,
      senses: senses.data,
    },
  };
}

/** `2026.11.25`, and `2026.11.25.2` for the second of that day. */
function nextVersion(today: IsoDate, before: string | undefined): string {
  const version = today.split('-').map(Number).join('.');
  if (before !== version && !before?.startsWith(`${version}.`)) return version;
  return `${version}.${Number(before.split('.')[3] ?? 1) + 1}`;
}

function freshId(name: string, taken: readonly string[]): string {
  const id = `pack-${slugOf(name)}`.slice(0, 60);
  for (let number = 2; taken.includes(id); number++)
    if (!taken.includes(`${id}-${number}`)) return `${id}-${number}`;
  return id;
}
