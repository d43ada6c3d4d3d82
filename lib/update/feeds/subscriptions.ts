import type { Result } from '../../messages/result.ts';
import { codeOf } from '../../store/failure.ts';
import { feedAddress, packIdOf } from './address.ts';
import type { FeedMode } from './choices.ts';
import { fetchManifest } from './fetch-manifest.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { FeedManifest } from './manifest.ts';
import type { SubscriptionPorts } from './ports.ts';
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

/** The list of subscriptions: what can be done with it without the reference data. */
export interface Subscriptions {
  list(): Promise<Subscription[]>;
  /** Looks at an address without subscribing. `feed-known` when there is a subscription. */
  look(typed: string): Promise<Result<FeedOffer>>;
  /** Subscribes to what was offered and pins its key. Nothing is fetched: the first check is due now. */
  add(offer: FeedOffer, mode: FeedMode): Promise<Result<Subscription>>;
  /** Changes how updates are taken. Unsigned feeds stay at `ask`. */
  setMode(url: string, mode: FeedMode): Promise<Result<Subscription>>;
  /** Changes what is stored of a feed; `feed-gone` when it is not there (any more). */
  change(url: string, fields: Partial<Subscription>): Promise<Result<Subscription>>;
  forget(url: string): Promise<void>;
}

/** Opens the list, kept in a storage. Every call can be made from any page of the extension. */
export function openSubscriptions(ports: SubscriptionPorts): Subscriptions {
  const { storage, alone, now } = ports;
  const list = async () => parseSubscriptions(await storage.get(FEEDS_KEY));
  const find = async (url: string) => (await list()).find((one) => one.url === url);
  const rewrite = (edit: (all: Subscription[]) => Subscription[]) =>
    alone(FEEDS_KEY, async () => storage.set(FEEDS_KEY, edit(await list())));
  const change: Subscriptions['change'] = async (url, fields) => {
    await rewrite((all) => all.map((one) => (one.url === url ? { ...one, ...fields } : one)));
    const changed = await find(url);
    return changed ? { ok: true, value: changed } : { ok: false, error: 'feed-gone' };
  };
  /** Failures of the storage as values. */
  const storing = async <T>(run: () => Promise<Result<T>>): Promise<Result<T>> => {
    try {
      return await run();
    } catch (error) {
      return { ok: false, error: codeOf(error) };
    }
  };

  return {
    list,
    change,
    forget: (url) => rewrite((all) => all.filter((one) => one.url !== url)),
    look: (typed) =>
      storing(async () => {
        const address = feedAddress(typed);
        if (!address.ok) return address;
        const url = address.value;
        if (await find(url)) return { ok: false, error: 'feed-known' };
        const fetched = await fetchManifest(url, undefined, ports);
        if (!fetched.ok) return { ok: false, error: fetched.error };
        const { manifest } = fetched;
        if (!manifest) return { ok: false, error: 'feed-unreadable' };
        const { key } = manifest;
        const fingerprint = key === undefined ? undefined : await fingerprintOf(key);
        return { ok: true, value: { url, manifest, fingerprint } };
      }),
    add: ({ url, manifest: { feed, title, key } }, wanted) =>
      storing(async () => {
        if (await find(url)) return { ok: false, error: 'feed-known' };
        const mode = appliesUnasked({ key, mode: wanted }) ? wanted : 'ask';
        const pack = await packIdOf(url);
        const fresh: Subscription = { url, pack, feed, title, key, mode, next: now() };
        await rewrite((all) => [...all, fresh]);
        return { ok: true, value: fresh };
      }),
    setMode: (url, wanted) =>
      storing(async () => {
        const key = (await find(url))?.key;
        return change(url, { mode: appliesUnasked({ key, mode: wanted }) ? wanted : 'ask' });
      }),
  };
}
