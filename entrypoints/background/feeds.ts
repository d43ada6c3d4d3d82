import { browser } from 'wxt/browser';
import type { Store } from '../../lib/store/store.ts';
import { FEEDS_KEY } from '../../lib/update/feeds/feeds.ts';
import { alarmTime } from '../../lib/update/feeds/schedule.ts';
import { openFeeds } from '../shared/feeds.ts';

const ALARM = 'feeds';

/** Checks feeds when they are due. Call it synchronously at start-up: the alarm wakes a sleeping background. */
export function followFeeds(store: Store): void {
  const feeds = openFeeds(store);
  const schedule = async () => {
    const due = (await feeds.list()).map(({ next }) => next);
    const when = alarmTime(due, Date.now(), Math.random());
    if (when === undefined) await browser.alarms.clear(ALARM);
    else browser.alarms.create(ALARM, { when });
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void feeds.checkDue().then(schedule);
  });
  // Every check and subscription, of whatever page, sets the time of the next one.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && FEEDS_KEY in changes) void schedule();
  });
  // Browsers may forget alarms when they are closed or the extension is updated.
  browser.runtime.onStartup.addListener(() => void schedule());
  browser.runtime.onInstalled.addListener(() => void schedule());
}
