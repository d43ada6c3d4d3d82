import type { Neighbours } from '../../reference/as-of.ts';
import type { Entry } from '../../reference/entry.ts';

/** What cards of a whole dataset need of it: each entry by id, and the entries that name it. */
export function neighboursOf(entries: readonly Entry[]): Neighbours {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const pointing = new Map<string, Set<Entry>>();
  const point = (target: string | undefined, entry: Entry) => {
    if (target === undefined) return;
    const known = pointing.get(target) ?? new Set();
    known.add(entry);
    pointing.set(target, known);
  };
  for (const entry of entries) {
    point(entry.of, entry);
    for (const { target } of entry.relations ?? []) point(target, entry);
    for (const { person } of entry.holders ?? []) point(person, entry);
  }
  return { entry: (id) => byId.get(id), pointingAt: (id) => [...(pointing.get(id) ?? [])] };
}
