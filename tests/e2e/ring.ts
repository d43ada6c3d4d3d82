import type { Page } from 'puppeteer-core';

declare const chrome: typeof import('wxt/browser').browser;

/** Makes all feeds due and rings the alarm on which the background checks them. `page` is one of the extension's. */
export function ringNow(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { feeds } = await chrome.storage.local.get('feeds');
    const due = (feeds as object[]).map((feed) => ({ ...feed, next: 0 }));
    await chrome.storage.local.set({ feeds: due });
    // The background spreads what is overdue over some minutes; here the alarm rings now.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await chrome.alarms.create('feeds', { when: Date.now() + 100 });
  });
}
