import type { Entry } from '../../reference/entry.ts';
import type { OwnRow } from '../../store/database.ts';
import type { Plan } from '../plan.ts';
import type { OwnMarks } from '../read/draft.ts';

/** By this the file is told from others. */
const KIND = 'own';

/**
 * All own entries with what is private about them, as JSON: what users take away for themselves. No other
 * export has private entries or notes.
 */
export function ownFileOf(rows: readonly OwnRow[]): string {
  const file = {
    reperes: KIND,
    private: rows.filter((row) => row.private).map(({ id }) => id),
    notes: rows.flatMap(({ id, note }) => (note === '' ? [] : [{ id, note }])),
    entries: rows.map(({ entry }) => entry),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The marks of a file of own entries; undefined where the file is none. Of what is no mark nothing is taken. */
export function ownMarksOf(file: Readonly<Record<string, unknown>>): OwnMarks | undefined {
  if (file['reperes'] !== KIND) return undefined;
  const [ids, notes] = [file['private'], file['notes']].map((list): unknown[] =>
    Array.isArray(list) ? list : [],
  );
  return {
    private: new Set(ids?.filter((id) => typeof id === 'string')),
    notes: new Map(
      notes?.flatMap((one) =>
        isNote(one) ? [[one.id, one.note.trim()] satisfies [string, string]] : [],
      ),
    ),
  };
}

/** Puts own rows in the place of those with the same ids; without marks, what was private stays so. */
export function markedRows(
  entries: readonly Entry[],
  rows: ReadonlyMap<string, OwnRow>,
  marks: OwnMarks | undefined,
  now: number,
): OwnRow[] {
  return entries.map((entry) => {
    const { private: isPrivate = false, note = '' } = marks
      ? { private: marks.private.has(entry.id), note: marks.notes.get(entry.id) }
      : (rows.get(entry.id) ?? {});
    return { id: entry.id, entry, private: isPrivate, note, edited: now };
  });
}

/** A plan that also names the rows whose marks would change. */
export function withMarkChanges(
  plan: Plan,
  rows: ReadonlyMap<string, OwnRow>,
  after: readonly OwnRow[],
): Plan {
  const changes = new Map(
    plan.changes.map((change) => [
      change.kind === 'changed' ? change.after.id : change.entry.id,
      change,
    ]),
  );
  const counts = { ...plan.counts };
  for (const row of after) {
    const was = rows.get(row.id);
    if (!was) continue;
    const fields = (['private', 'note'] as const).flatMap((field) =>
      was[field] === row[field] ? [] : [{ path: [field], before: was[field], after: row[field] }],
    );
    if (fields.length === 0) continue;
    const known = changes.get(row.id);
    if (known?.kind === 'changed') known.fields.push(...fields);
    else {
      const [before, renamed] = [was.entry, false];
      changes.set(row.id, { kind: 'changed', before, after: row.entry, renamed, fields });
      counts.changed++;
    }
  }
  return { ...plan, counts, changes: [...changes.values()] };
}

function isNote(value: unknown): value is { id: string; note: string } {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('note' in value))
    return false;
  return typeof value.id === 'string' && typeof value.note === 'string';
}
