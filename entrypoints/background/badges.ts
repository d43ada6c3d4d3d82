import { browser } from 'wxt/browser';
import { askTab } from '../../lib/messages/client.ts';
import type { Found } from '../../lib/messages/schemas.ts';
import type { Caller } from '../../lib/messages/sender.ts';

/** The number on the toolbar button: how many different entries the page of each tab names. */
export interface Badges {
  /** A frame said what it found. */
  found(found: Found, caller: Caller): void;
}

const BACKGROUND = '#8a1f11';

/** Keeps the badges. Call it synchronously at start-up: it listens to navigation. */
export function keepBadges(): Badges {
  /** By tab, then frame: ids of the entries found. Memory only, and only for open tabs. */
  const tabs = new Map<number, Map<number, readonly string[]>>();
  browser.tabs.onRemoved.addListener((tab) => tabs.delete(tab));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') tabs.set(tab, new Map());
  });
  return {
    found({ on, entries }, { tab, frame }) {
      if (tab === undefined || frame === undefined) return;
      // There is one for each page that came while the background was awake.
      const known = tabs.get(tab);
      const frames = known ?? new Map<number, readonly string[]>();
      tabs.set(tab, frames);
      frames.set(frame, on ? entries.map(({ id }) => id) : []);
      // After a sleep the other frames of the tab are forgotten: ask them again, once.
      if (!known) void askTab(tab, 'report', {}, 'all');
      const count = new Set([...frames.values()].flat()).size;
      void show(tab, count === 0 ? '' : String(count));
    },
  };
}

async function show(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile.
  }
}
