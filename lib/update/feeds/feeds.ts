import type { Result } from '../../messages/result.ts';
import { codeOf } from '../../store/failure.ts';
import { checkFeed } from './check.ts';
import type { FeedPorts } from './ports.ts';
import { readRelease } from './read-release.ts';
import { nextCheck, nextTry } from './schedule.ts';
import type { Subscription } from './subscription.ts';
import { openSubscriptions, type Subscriptions } from './subscriptions.ts';

/** What is done with feeds and the reference data together. */
export interface Feeds {
  /** Checks one feed now. A failure is stored with the subscription too. */
  check(url: string): Promise<Result<Subscription>>;
  /** Checks all feeds that are due. */
  checkDue(): Promise<void>;
  /** Applies the release that waits for a yes. */
  apply(url: string): Promise<Result<Subscription>>;
  /** Ends a subscription and takes its cards away. */
  unsubscribe(url: string): Promise<Result<Record<string, never>>>;
}

/** Follows the subscriptions of a list. */
export function createFeeds(
  ports: FeedPorts,
  { list, change, forget }: Subscriptions = openSubscriptions(ports),
): Feeds {
  const { storage, alone, target, now, random } = ports;
  const waitingKey = (url: string) => `feed-waiting ${url}`;
  const find = async (url: string) => (await list()).find((one) => one.url === url);
  /** Long work on one feed: one at a time, and failures of the storage as values. */
  const working = async <T>(url: string, run: () => Promise<Result<T>>): Promise<Result<T>> => {
    try {
      return await alone(`feed ${url}`, run);
    } catch (error) {
      return { ok: false, error: codeOf(error) };
    }
  };

  async function checkAlone(url: string): Promise<Result<Subscription>> {
    const before = await find(url);
    if (!before) return { ok: false, error: 'feed-gone' };
    const times = (before.failure?.times ?? 0) + 1;
    // Should the background be stopped on the way, the next one finds the feed due again soon.
    await change(url, { next: nextTry({ error: 'feed-unreachable', times }, now(), random()) });
    const checked = await checkFeed(before, ports, () => find(url));
    if (!checked.ok) {
      const { error, retryAfter } = checked;
      const next = nextTry({ error, times, retryAfter }, now(), random());
      const failed = await change(url, { failure: { error, at: now(), times }, next });
      return failed.ok ? { ok: false, error } : failed;
    }
    if (checked.waitingText !== undefined) await storage.set(waitingKey(url), checked.waitingText);
    else if (before.waiting && 'waiting' in checked.change) await storage.remove(waitingKey(url));
    const next = nextCheck(now(), random());
    return change(url, { ...checked.change, checked: now(), failure: undefined, next });
  }

  async function applyWaiting(url: string): Promise<Result<Subscription>> {
    const subscription = await find(url);
    const waiting = subscription?.waiting;
    const text = await storage.get(waitingKey(url));
    if (!subscription || !waiting) return { ok: false, error: 'feed-gone' };
    const json = new TextEncoder().encode(typeof text === 'string' ? text : '');
    const read = await readRelease(json, waiting.manifest);
    if (!read.ok) {
      // Lost, or overwritten by a check that was cut off. Without validators the next one fetches it again.
      await change(url, { waiting: undefined, etag: undefined, lastModified: undefined });
      return { ok: false, error: 'feed-gone' };
    }
    const { version, date, entries, sha256, digest } = waiting;
    const update = { subscription, release: read.value, fileHash: sha256, bytes: json.length };
    const applied = await target.apply({ ...update, automatic: false });
    if (!applied.ok) return applied;
    const taken = { version, date, entries, sha256, digest, at: now() };
    const changed = await change(url, { taken, waiting: undefined });
    await storage.remove(waitingKey(url));
    return changed;
  }

  return {
    check: (url) => working(url, () => checkAlone(url)),
    async checkDue() {
      for (const { url, next } of await list())
        if (next <= now()) await working(url, () => checkAlone(url));
    },
    apply: (url) => working(url, () => applyWaiting(url)),
    unsubscribe: (url) =>
      working(url, async () => {
        const subscription = await find(url);
        const removed = subscription ? await target.remove(subscription.pack) : undefined;
        if (removed && !removed.ok) return removed;
        await forget(url);
        await storage.remove(waitingKey(url));
        return { ok: true, value: {} };
      }),
  };
}
