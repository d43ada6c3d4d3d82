import type { Change } from '../compare.ts';
import type { FeedDigest } from './subscription.ts';

/** Ids beyond these are left out of a digest: it tells what changed on a page, not everything that changed. */
const MAX_IDS = 2_000;

/** An update in numbers. `ids` are the entries that a page can still name: those added or changed. */
export function digestOf(changes: readonly Change[]): FeedDigest {
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  const ids = changes.flatMap((change) => {
    if (change.kind === 'added') return [change.entry.id];
    return change.kind === 'changed' ? [change.after.id] : [];
  });
  return {
    added: count('added'),
    changed: count('changed'),
    removed: count('removed'),
    ids: ids.slice(0, MAX_IDS),
  };
}

/** How many of the cards of a page an update changed. `found`: ids of the entries that the page names. */
export function changedOnPage({ ids }: FeedDigest, found: readonly string[]): number {
  const changed = new Set(ids);
  return found.filter((id) => changed.has(id)).length;
}
