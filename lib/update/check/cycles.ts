import type { Entry } from '../../reference/entry.ts';
import type { RelationType } from '../../reference/kinds.ts';

/** Relations that lead up or on, and so must not lead back. */
const DIRECTED: readonly RelationType[] = ['part-of', 'replaces', 'implements', 'amends'];

/**
 * Ids of entries that a chain of relations of one type leads back to: a part of its own part. By
 * removing, again and again, entries that nothing leads to (Kahn): what is left is in a cycle or
 * behind one.
 */
export function entriesInCycles(entries: readonly Entry[]): Set<string> {
  const found = new Set<string>();
  for (const type of DIRECTED) {
    const targets = new Map<string, string[]>();
    for (const { id, relations = [] } of entries) {
      const list = relations.filter((one) => one.type === type).map(({ target }) => target);
      if (list.length > 0) targets.set(id, list);
    }
    const incoming = new Map<string, number>();
    for (const list of targets.values())
      for (const target of list) incoming.set(target, (incoming.get(target) ?? 0) + 1);
    const free = [...targets.keys()].filter((id) => !incoming.get(id));
    for (let id = free.pop(); id !== undefined; id = free.pop()) {
      for (const target of targets.get(id) ?? []) {
        const left = (incoming.get(target) ?? 0) - 1;
        incoming.set(target, left);
        if (left === 0 && targets.has(target)) free.push(target);
      }
      targets.delete(id);
    }
    for (const id of targets.keys()) found.add(id);
  }
  return found;
}
