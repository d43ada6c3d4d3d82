import type { Result } from '../../messages/result.ts';
import { codeOf } from '../../store/failure.ts';
import { feedAddress, packIdOf } from './address.ts';
import { checkFeed, fetchManifest } from './check.ts';
import type { FeedMode } from './choices.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { FeedManifest } from './manifest.ts';
import type { FeedPorts } from './ports.ts';
import { readRelease } from './read-release.ts';
import { nextCheck, nextTry } from './schedule.ts';
import { appliesUnasked, parseSubscriptions, type Subscription } from './subscription.ts';

/** Key of the subscriptions in the storage. */
export const FEEDS_KEY = 'feeds';

/** What an address offers, for the reader to decide. */
export interface FeedOffer {
  url: string;
  manifest: FeedManifest;
  /** Of the key; none: unsigned. */
  fingerprint?: number[] | undefined;
}

export interface Feeds {
  list(): Promise<Subscription[]>;
  /** Looks at an address without subscribing. `feed-known` when there is a subscription. */
  look(url: string): Promise<Result<FeedOffer>>;
  /** Subscribes to what was offered, pins its key, and checks at once. */
  subscribe(offer: FeedOffer, mode: FeedMode): Promise<Result<Subscription>>;
  /** Checks one feed now. A failure is stored with the subscription too. */
  check(url: string): Promise<Result<Subscription>>;
  /** Checks all feeds that are due. */
  checkDue(): Promise<void>;
  /** Applies the release that waits for a yes. */
  apply(url: string): Promise<Result<Subscription>>;
  /** Changes how updates are taken. Unsigned feeds stay at `ask`. */
  setMode(url: string, mode: FeedMode): Promise<Result<Subscription>>;
  /** Ends a subscription and takes its cards away. */
  unsubscribe(url: string): Promise<Result<Record<string, never>>>;
}

/** Subscriptions, kept in a storage and followed. Every call can be made from any page of the extension. */
export function createFeeds(ports: FeedPorts): Feeds {
  const { storage, alone, target, now, random } = ports;
  const waitingKey = (url: string) => `feed-waiting ${url}`;
  const list = async () => parseSubscriptions(await storage.get(FEEDS_KEY));
  const find = async (url: string) => (await list()).find((one) => one.url === url);
  /** Long work on one feed: one at a time, and failures of the storage as values. */
  const working = async <T>(url: string, run: () => Promise<Result<T>>): Promise<Result<T>> => {
    try {
      return await alone(`feed ${url}`, run);
    } catch (error) {
      return { ok: false, error: codeOf(error) };
    }
  };
  const rewrite = (edit: (all: Subscription[]) => Subscription[]) =>
    alone(FEEDS_KEY, async () => storage.set(FEEDS_KEY, edit(await list())));
  /** Changes what is stored of a feed, if it is still there. */
  const change = async (
    url: string,
    fields: Partial<Subscription>,
  ): Promise<Result<Subscription>> => {
    await rewrite((all) => all.map((one) => (one.url === url ? { ...one, ...fields } : one)));
    const changed = await find(url);
    return changed ? { ok: true, value: changed } : { ok: false, error: 'feed-gone' };
  };

  async function checkAlone(url: string): Promise<Result<Subscription>> {
    const before = await find(url);
    if (!before) return { ok: false, error: 'feed-gone' };
    const times = (before.failure?.times ?? 0) + 1;
    // Should the background be stopped on the way, the next one finds the feed due again soon.
    await change(url, { next: nextTry({ error: 'feed-unreachable', times }, now(), random()) });
    const checked = await checkFeed(before, ports);
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
    list,
    async look(typed) {
      const address = feedAddress(typed);
      if (!address.ok) return address;
      const url = address.value;
      if (await find(url)) return { ok: false, error: 'feed-known' };
      const fetched = await fetchManifest(url, undefined, ports);
      if (!fetched.ok) return { ok: false, error: fetched.error };
      const { manifest } = fetched;
      if (!manifest) return { ok: false, error: 'feed-unreadable' };
      const fingerprint =
        manifest.key === undefined ? undefined : await fingerprintOf(manifest.key);
      return { ok: true, value: { url, manifest, fingerprint } };
    },
    subscribe: ({ url, manifest }, mode) =>
      working(url, async () => {
        if (await find(url)) return { ok: false, error: 'feed-known' };
        const { feed, title, key } = manifest;
        const fresh = { url, pack: await packIdOf(url), feed, title, key, next: now() };
        const chosen = key === undefined ? ('ask' as const) : mode;
        await rewrite((all) => [...all, { ...fresh, mode: chosen }]);
        return checkAlone(url);
      }),
    check: (url) => working(url, () => checkAlone(url)),
    async checkDue() {
      for (const { url, next } of await list())
        if (next <= now()) await working(url, () => checkAlone(url));
    },
    apply: (url) => working(url, () => applyWaiting(url)),
    setMode: (url, mode) =>
      working(url, async () => {
        const subscription = await find(url);
        if (!subscription) return { ok: false, error: 'feed-gone' };
        const allowed = mode === 'ask' || appliesUnasked({ key: subscription.key, mode });
        return change(url, { mode: allowed ? mode : 'ask' });
      }),
    unsubscribe: (url) =>
      working(url, async () => {
        const subscription = await find(url);
        const removed = subscription ? await target.remove(subscription.pack) : undefined;
        if (removed && !removed.ok) return removed;
        await rewrite((all) => all.filter((one) => one.url !== url));
        await storage.remove(waitingKey(url));
        return { ok: true, value: {} };
      }),
  };
}
