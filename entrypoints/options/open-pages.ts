import { browser } from 'wxt/browser';
import { askTab } from '../../lib/messages/client.ts';
import { hearFound } from '../../lib/messages/server.ts';

/** Frames answer within this time, in ms, or are left out. */
const PATIENCE = 500;

/** What a page open now names. */
interface OpenPage {
  /** Its address, as far as the browser tells it. */
  page: string;
  ids: Set<string>;
}

/** By tab. Asks all frames; nothing of it is kept. */
async function askOpenPages(): Promise<Map<number, OpenPage>> {
  const pages = new Map<number, OpenPage>();
  const deaf = hearFound(({ entries }, { tab, page }) => {
    if (tab === undefined) return;
    const known = pages.get(tab) ?? { page, ids: new Set() };
    pages.set(tab, known);
    for (const { id } of entries) known.ids.add(id);
  });
  await patiently(await everyTab((id) => askTab(id, 'report', {}, 'all')));
  deaf();
  return pages;
}

/** Ids of the entries that pages open now name. */
export async function entriesOnOpenPages(): Promise<string[]> {
  const pages = await askOpenPages();
  return [...new Set([...pages.values()].flatMap(({ ids }) => [...ids]))];
}

/**
 * Addresses of the pages open now that an update would change: they name one of the entries that it
 * touches, or hold one of these names of entries that it adds.
 */
export async function pagesTouched(
  touched: ReadonlySet<string>,
  names: readonly string[],
): Promise<string[]> {
  const pages = await askOpenPages();
  const holding = new Set<number>();
  const ask = async (id: number) => {
    const held = await askTab(id, 'holds', { names: [...names] });
    if (held.ok && held.value) holding.add(id);
  };
  if (names.length > 0) await patiently(await everyTab(ask));
  const changing = [...pages].flatMap(([tab, { page, ids }]) =>
    holding.has(tab) || [...ids].some((id) => touched.has(id)) ? [page] : [],
  );
  return [...new Set(changing)];
}

async function everyTab<T>(ask: (id: number) => T): Promise<T[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [ask(id)]));
}

/** Waits for answers, and a moment more for what they set off. */
async function patiently(asked: readonly Promise<unknown>[]): Promise<void> {
  await Promise.race([
    Promise.all(asked).then(() => new Promise((resolve) => setTimeout(resolve, 50))),
    new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  ]);
}
