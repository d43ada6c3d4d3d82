import { browser } from 'wxt/browser';
import type { FeedsProps, FeedView, FeedWork } from '../../components/options/FeedsSection.tsx';
import { ask } from '../../lib/messages/client.ts';
import type { Result } from '../../lib/messages/result.ts';
import { feedAddress, feedHost } from '../../lib/update/feeds/address.ts';
import type { FeedMode } from '../../lib/update/feeds/choices.ts';
import { changedOnPage } from '../../lib/update/feeds/digest.ts';
import { fingerprintOf } from '../../lib/update/feeds/fingerprint.ts';
import {
  FEEDS_KEY,
  type FeedOffer,
  openSubscriptions,
} from '../../lib/update/feeds/subscriptions.ts';
import { feedPorts } from '../shared/feeds.ts';
import { feedPattern, requestSites, returnSites } from '../shared/site-permission.ts';
import { entriesOnOpenPages } from './open-pages.ts';

/** Shows the feeds through `show`, and keeps them true while checks of any page change them. */
export async function showFeeds(show: (props: FeedsProps) => void): Promise<void> {
  const feeds = openSubscriptions(feedPorts);
  const busy = new Map<string, FeedWork>();
  let found: readonly string[] = [];
  let onScreen: Pick<FeedsProps, 'offer' | 'looking' | 'problem'> = { looking: false };

  const draw = async (change: Partial<typeof onScreen> = {}) => {
    onScreen = { ...onScreen, ...change };
    const views = (await feeds.list()).map(async (subscription): Promise<FeedView> => {
      const { url, key, taken } = subscription;
      return {
        subscription,
        fingerprint: key === undefined ? undefined : await fingerprintOf(key),
        busy: busy.get(url),
        onOpenPages: taken ? changedOnPage(taken.digest, found) : 0,
      };
    });
    show({ ...onScreen, ...actions, feeds: await Promise.all(views) });
  };

  /** The background does the work: it has the data, and this page stays quick meanwhile. */
  const working = async (url: string, work: FeedWork) => {
    busy.set(url, work);
    await draw({ problem: undefined });
    const result = await ask('feed', { url, work });
    busy.delete(url);
    // What a check found wrong stands with its feed.
    await draw(result.ok || work === 'check' ? {} : { problem: result.error });
    return result;
  };

  /** Gives the host back to the browser, unless another feed is there. */
  const returnHost = async (url: string) => {
    const hosts = (await feeds.list()).map((one) => feedHost(one.url));
    if (!hosts.includes(feedHost(url))) await returnSites(feedPattern(feedHost(url)));
  };

  const look = async (url: string, allowed: Promise<boolean>) => {
    await draw({ looking: true, problem: undefined });
    const offer: Result<FeedOffer> = (await allowed)
      ? await feeds.look(url)
      : { ok: false, error: 'feed-permission' };
    if (!offer.ok) await returnHost(url);
    await draw(
      offer.ok
        ? { looking: false, offer: offer.value }
        : { looking: false, offer: undefined, problem: offer.error },
    );
  };

  const actions = {
    onLook(typed: string) {
      const address = feedAddress(typed);
      if (!address.ok) return void draw({ problem: address.error });
      // Before anything asynchronous: the browser asks only while the click counts.
      const allowed = requestSites(feedPattern(feedHost(address.value)));
      void look(address.value, allowed);
    },
    async onSubscribe(offer: FeedOffer, mode: FeedMode) {
      const added = await feeds.add(offer, mode);
      await draw({ offer: undefined, problem: added.ok ? undefined : added.error });
      if (added.ok) await working(offer.url, 'check');
    },
    async onCancel() {
      const { offer } = onScreen;
      await draw({ offer: undefined, problem: undefined });
      if (offer) await returnHost(offer.url);
    },
    onMode: (url: string, mode: FeedMode) => void feeds.setMode(url, mode),
    onCheck: (url: string) => void working(url, 'check'),
    onApply: (url: string) => void working(url, 'apply'),
    async onUnsubscribe(url: string) {
      const result = await working(url, 'unsubscribe');
      if (result.ok) await returnHost(url);
    },
  };

  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && FEEDS_KEY in changes) void draw();
  });
  await draw();
  found = await entriesOnOpenPages();
  if (found.length > 0) await draw();
}
