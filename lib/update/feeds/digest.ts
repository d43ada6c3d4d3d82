import type { Change } from '../compare.ts';
import type { FeedDigest, Subscription } from './subscription.ts';

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

/** What feeds brought of late: how many cards are new or changed, how many of a page’s, and when last. */
export interface FeedNews {
  changed: number;
  onPage: number;
  /** Day of the last of these updates; none: no news. */
  day?: string | undefined;
}

/** How long an update is news, in ms: a week. */
const NEWS = 7 * 86_400_000;

/** The news for a page that names the entries `found`; `now` in ms since 1970. */
export function newsOf(
  subscriptions: readonly Pick<Subscription, 'taken'>[],
  found: readonly string[],
  now: number,
): FeedNews {
  const updates = subscriptions
    .flatMap(({ taken }) => taken ?? [])
    .filter(({ at, digest }) => now - at <= NEWS && digest.added + digest.changed > 0);
  const last = Math.max(...updates.map(({ at }) => at));
  return {
    changed: updates.reduce((sum, { digest }) => sum + digest.added + digest.changed, 0),
    onPage: updates.reduce((sum, { digest }) => sum + changedOnPage(digest, found), 0),
    ...(updates.length > 0 ? { day: new Date(last).toISOString().slice(0, 10) } : {}),
  };
}
