import { browser } from 'wxt/browser';
import { feedHost } from '../../lib/update/feeds/address.ts';
import type { SubscriptionPorts } from '../../lib/update/feeds/ports.ts';
import { feedPattern } from './site-permission.ts';

/** What feeds need of the browser: its network, clock, storage, locks and permissions. */
export const feedPorts: SubscriptionPorts = {
  fetch: (url, options) => fetch(url, options),
  now: Date.now,
  storage: {
    get: async (key) => (await browser.storage.local.get(key))[key],
    set: (key, value) => browser.storage.local.set({ [key]: value }),
    remove: (key) => browser.storage.local.remove(key),
  },
  alone: (name, run) => navigator.locks.request(name, run),
  mayReach: (url) => browser.permissions.contains({ origins: [feedPattern(feedHost(url))] }),
};
