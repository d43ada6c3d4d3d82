import { browser } from 'wxt/browser';
import { askTab } from '../../../lib/messages/client.ts';
import { hearFound } from '../../../lib/messages/server.ts';

/** How long open pages have to say what they show, in ms. They only read what they have in memory. */
const WAIT = 400;

/** Counts the pages open now that show one of these entries. */
export async function pagesShowing(ids: ReadonlySet<string>): Promise<number> {
  const showing = new Set<number>();
  const stop = hearFound(({ entries }, { tab }) => {
    if (tab !== undefined && entries.some(({ id }) => ids.has(id))) showing.add(tab);
  });
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) void askTab(id, 'report', {}, 'all');
  await new Promise((resolve) => setTimeout(resolve, WAIT));
  stop();
  return showing.size;
}
