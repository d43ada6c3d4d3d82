import { browser } from 'wxt/browser';
import { askTab } from '../../lib/messages/client.ts';
import { onStoreChange } from '../../lib/store/changes.ts';

/** Changes of the data that follow each other within this time are told once, in ms. */
const PAUSE = 200;

/** Tells the scripts in all open pages that settings or data changed. */
export async function tellPages(what: 'refresh' | 'renew'): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) void askTab(id, what, {}, 'all');
}

/**
 * Has open pages look again after every change of the data. Both the background and the pages that change
 * data listen: a background that sleeps hears nothing, and a page may be closed. Told twice, a page looks
 * once.
 */
export function renewPages(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  onStoreChange(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void tellPages('renew'), PAUSE);
  });
}
