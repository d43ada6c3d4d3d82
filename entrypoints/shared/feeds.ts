import { browser } from 'wxt/browser';
import type { Store } from '../../lib/store/store.ts';
import { feedHost } from '../../lib/update/feeds/address.ts';
import { createFeeds, type Feeds } from '../../lib/update/feeds/feeds.ts';
import { storeTarget } from '../../lib/update/feeds/store-target.ts';
import { feedPattern } from './site-permission.ts';

/** The extension's feeds: the browser's storage, permissions, locks and network, and our store. */
export function openFeeds(store: Store): Feeds {
  return createFeeds({
    fetch: (url, options) => fetch(url, options),
    now: Date.now,
    random: Math.random,
    storage: {
      get: async (key) => (await browser.storage.local.get(key))[key],
      set: (key, value) => browser.storage.local.set({ [key]: value }),
      remove: (key) => browser.storage.local.remove(key),
    },
    alone: (name, run) => navigator.locks.request(name, run),
    mayReach: (url) => browser.permissions.contains({ origins: [feedPattern(feedHost(url))] }),
    target: storeTarget(store),
  });
}
