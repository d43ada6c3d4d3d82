import { browser } from 'wxt/browser';
import { askTab } from '../../lib/messages/client.ts';
import { hearFound } from '../../lib/messages/server.ts';

/** Frames answer within this time, in ms, or are left out. */
const PATIENCE = 500;

/** Ids of the entries that pages open now name. Asks their frames; nothing of it is kept. */
export async function entriesOnOpenPages(): Promise<string[]> {
  const found = new Set<string>();
  const deaf = hearFound(({ entries }) => {
    for (const { id } of entries) found.add(id);
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
  return [...found];
}
