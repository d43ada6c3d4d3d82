import type { Result } from '../../messages/result.ts';
import type { IsoDate } from '../../reference/dates.ts';
import type { Entry } from '../../reference/entry.ts';
import type { Language } from '../../reference/kinds.ts';
import { sha256 } from '../../store/canonical.ts';
import { type Origin, OWN } from '../../store/database.ts';
import type { Store } from '../../store/store.ts';
import { applyRelease } from '../apply.ts';
import { type CheckedDrafts, checkDrafts } from '../check/drafts.ts';
import type { Problem } from '../check/problem.ts';
import { markedRows, withMarkChanges } from '../own/own-file.ts';
import { type Plan, planUpdate } from '../plan.ts';
import { type Mapping, recogniseColumns } from '../read/columns.ts';
import type { Drafts, Format, OwnMarks } from '../read/draft.ts';
import { readEntries } from '../read/index.ts';
import { draftsOfTable, type Table } from '../read/table.ts';
import { readFileText, type SizedFile } from '../read/text.ts';
import { publishersOf } from './publishers.ts';
import { outcome, releaseFor, type Standing, standingOf, type Target } from './target.ts';

/** What was read, before it is checked. */
export type ReadView =
  | { kind: 'table'; heads: string[]; samples: string[][]; rows: number; mapping: Mapping }
  | { kind: 'entries'; format: Format };

export interface CheckView {
  format: Format;
  /** Entries in the file, and those of them that can be taken. */
  total: number;
  good: number;
  problems: Problem[];
}

export interface PlanView extends Plan {
  target: { id: string; name: string };
}

/** A file or a pasted text on its way in. */
export type ImportSource = SizedFile | { name: string; text: string };

export interface ImportSession {
  /** Reads a file. Of a table also how its columns are understood; `lang` is that of its texts. */
  read(source: ImportSource, lang: Language): Promise<Result<ReadView>>;
  /** Checks what was read; a table with the meanings given to its columns. */
  check(mapping?: Mapping): Promise<Result<CheckView>>;
  /** Compares the good entries with what the target has now. */
  plan(target: Target): Promise<Result<PlanView>>;
  /** Applies the last plan. `update-held` when it has to be confirmed and is not. */
  apply(options: ApplyOptions): Promise<Result<{ pack: string; entries: number }>>;
}

export interface ApplyOptions {
  confirmed: boolean;
  signal?: AbortSignal | undefined;
  progress?: ((share: number) => void) | undefined;
}

interface Planned {
  standing: Standing;
  after: Entry[];
  good: Entry[];
  mode: Target['mode'];
  plan: Plan;
}

/**
 * One import, step by step: read, check, plan, apply. Each step may be taken again; nothing is stored
 * before the last. `now` gives the time in ms since 1970.
 */
export function importSession(store: Store, now: () => number): ImportSession {
  let origin: Origin = { kind: 'paste' };
  let file: { hash: string; bytes: number } | undefined;
  let table: Table | undefined;
  let drafts: Drafts | undefined;
  let checked: CheckedDrafts | undefined;
  let inUse: Entry[] = [];
  let planned: Planned | undefined;
  const today = (): IsoDate => new Date(now()).toISOString().slice(0, 10);

  return {
    async read(source, lang) {
      table = drafts = checked = planned = undefined;
      // A file has a `text` too: the method that reads it.
      const isFile = 'arrayBuffer' in source;
      const text = isFile ? await readFileText(source) : { ok: true as const, value: source.text };
      if (!text.ok) return text;
      origin = isFile ? { kind: 'file', from: source.name.slice(0, 200) } : { kind: 'paste' };
      const bytes = new TextEncoder().encode(text.value);
      file = { hash: await sha256(bytes), bytes: bytes.length };
      const read = readEntries(text.value, source.name);
      if (!read.ok) return read;
      if (read.value.kind === 'entries') {
        drafts = read.value.entries;
        return { ok: true, value: { kind: 'entries', format: drafts.format } };
      }
      ({ table } = read.value);
      const { heads, rows } = table;
      const samples = rows.slice(0, 3).map(({ cells }) => cells.map((cell) => cell.slice(0, 120)));
      const mapping = recogniseColumns(heads, lang);
      return { ok: true, value: { kind: 'table', heads, samples, rows: rows.length, mapping } };
    },

    async check(mapping) {
      if (table && mapping) drafts = draftsOfTable(table, mapping);
      if (!drafts) return { ok: false, error: 'file-empty' };
      const known = await entriesInUse(store);
      if (!known.ok) return known;
      inUse = known.value;
      const publishers = publishersOf(inUse);
      checked = checkDrafts(drafts.drafts, { known: inUse, today: today(), publishers });
      const { entries, problems } = checked;
      const { format } = drafts;
      const total = drafts.drafts.length;
      return { ok: true, value: { format, total, good: entries.length, problems } };
    },

    async plan(target) {
      if (!checked || checked.entries.length === 0) return { ok: false, error: 'file-empty' };
      const standing = await standingOf(store, target);
      if (!standing.ok) return standing;
      const { id, name, entries: before } = standing.value;
      // Any other pack would show in pages what is private.
      if (drafts?.own && id !== OWN) return { ok: false, error: 'not-allowed' };
      const after = outcome(before, checked.entries, target.mode);
      const compared = planUpdate(before, after, inUse);
      const { entries } = checked;
      const plan = id === OWN ? await planForOwn(store, compared, entries, drafts?.own) : compared;
      planned = { standing: standing.value, after, good: checked.entries, mode: target.mode, plan };
      return { ok: true, value: { ...plan, target: { id, name } } };
    },

    async apply({ confirmed, signal, progress }) {
      if (!planned || !drafts) return { ok: false, error: 'file-empty' };
      const { standing, after, plan } = planned;
      if (plan.holds.length > 0 && !confirmed) return { ok: false, error: 'update-held' };
      if (standing.id === OWN) return applyToOwn(store, planned, drafts.own, now());
      const release = releaseFor(drafts, after, standing, today());
      if (!release.ok) return release;
      const applied = await applyRelease(store, {
        release: release.value,
        pack: { id: standing.id, name: standing.name },
        origin,
        bytes: file?.bytes,
        fileHash: file?.hash,
        expected: standing.generation,
        signal,
        progress,
      });
      if (!applied.ok) return applied;
      return { ok: true, value: { pack: standing.id, entries: applied.value.entries } };
    },
  };
}

/** With own entries an import may also change what is private about them. */
async function planForOwn(
  store: Store,
  plan: Plan,
  good: readonly Entry[],
  marks: OwnMarks | undefined,
): Promise<Plan> {
  const own = await store.own();
  const rows = new Map((own.ok ? own.value : []).map((row) => [row.id, row]));
  return withMarkChanges(plan, rows, markedRows(good, rows, marks, 0));
}

async function applyToOwn(
  store: Store,
  { good, mode, standing }: Planned,
  marks: OwnMarks | undefined,
  now: number,
) {
  const own = await store.own();
  if (!own.ok) return own;
  const rows = new Map(own.value.map((row) => [row.id, row]));
  const put = markedRows(good, rows, marks, now);
  const kept = new Set(good.map(({ id }) => id));
  const gone = standing.entries.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  const changed = await store.changeOwn({ put, remove: mode === 'replace' ? gone : [] });
  if (!changed.ok) return changed;
  return { ok: true as const, value: { pack: OWN, entries: changed.value.length } };
}

/** All entries that are served now, as one dataset. */
async function entriesInUse(store: Store): Promise<Result<Entry[]>> {
  const active = await store.activeReference();
  return active.ok ? { ok: true, value: await active.value.source.all() } : active;
}
