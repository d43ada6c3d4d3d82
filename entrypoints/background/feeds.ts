import { browser } from 'wxt/browser';
import type { Store } from '../../lib/store/store.ts';
import { type FeedNews, newsOf } from '../../lib/update/feeds/digest.ts';
import { createFeeds, type Feeds } from '../../lib/update/feeds/feeds.ts';
import { alarmTime } from '../../lib/update/feeds/schedule.ts';
import { storeTarget } from '../../lib/update/feeds/store-target.ts';
import { FEEDS_KEY, openSubscriptions } from '../../lib/update/feeds/subscriptions.ts';
import { feedPorts } from '../shared/feeds.ts';

const ALARM = 'feeds';

/** A background that calls nothing of the browser’s for 30 s is stopped, even in the middle of a download. */
const SIGN_OF_LIFE = 20_000;

/** The feeds as handlers see them. */
export interface FollowedFeeds extends Feeds {
  /** What they brought of late, for a page that names these entries. */
  news(found: readonly string[]): Promise<FeedNews>;
}

/** Checks feeds when they are due. Call it synchronously at start-up: the alarm wakes a sleeping background. */
export function followFeeds(store: Store): FollowedFeeds {
  const subscriptions = openSubscriptions(feedPorts);
  const ports = { ...feedPorts, random: Math.random, target: storeTarget(store) };
  const feeds = createFeeds(ports, subscriptions);
  const schedule = async () => {
    const due = (await subscriptions.list()).map(({ next }) => next);
    const when = alarmTime(due, Date.now(), Math.random());
    if (when === undefined) await browser.alarms.clear(ALARM);
    else browser.alarms.create(ALARM, { when });
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void awake(feeds.checkDue).then(schedule);
  });
  // Every check and subscription, of whatever page, sets the time of the next one.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && FEEDS_KEY in changes) void schedule();
  });
  // Browsers may forget alarms when they are closed or the extension is updated.
  browser.runtime.onStartup.addListener(() => void schedule());
  browser.runtime.onInstalled.addListener(() => void schedule());
  return {
    check: (url) => awake(() => feeds.check(url)),
    checkDue: () => awake(feeds.checkDue),
    apply: (url) => awake(() => feeds.apply(url)),
    unsubscribe: (url) => awake(() => feeds.unsubscribe(url)),
    news: async (found) => newsOf(await subscriptions.list(), found, Date.now()),
  };
}

/** Keeps the background from being stopped while something long is done. */
async function awake<T>(run: () => Promise<T>): Promise<T> {
  const signs = setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE);
  try {
    return await run();
  } finally {
    clearInterval(signs);
  }
}
