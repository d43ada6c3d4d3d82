import { browser } from 'wxt/browser';
import { askTab } from '../../lib/messages/client.ts';
import { hearFound } from '../../lib/messages/server.ts';

/** Frames answer within this time, in ms, or are left out. */
const PATIENCE = 500;

/** By tab: ids of the entries that its page names. Asks all frames; nothing of it is kept. */
async function askOpenPages(): Promise<Map<number, Set<string>>> {
  const pages = new Map<number, Set<string>>();
  const deaf = hearFound(({ entries }, { tab }) => {
    if (tab === undefined) return;
    const known = pages.get(tab) ?? new Set();
    pages.set(tab, known);
    for (const { id } of entries) known.add(id);
  });
  const tabs = await browser.tabs.query({});
  const asked = tabs.flatMap(({ id }) =>
    id === undefined ? [] : [askTab(id, 'report', {}, 'all')],
  );
  await Promise.race([
    Promise.all(asked).then(() => new Promise((resolve) => setTimeout(resolve, 50))),
    new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  ]);
  deaf();
  return pages;
}

/** Ids of the entries that pages open now name. */
export async function entriesOnOpenPages(): Promise<string[]> {
  const pages = await askOpenPages();
  return [...new Set([...pages.values()].flatMap((ids) => [...ids]))];
}

/** How many pages open now name one of these entries. */
export async function pagesNaming(wanted: ReadonlySet<string>): Promise<number> {
  const pages = await askOpenPages();
  return [...pages.values()].filter((ids) => [...ids].some((id) => wanted.has(id))).length;
}
