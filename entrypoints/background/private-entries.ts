import { browser } from 'wxt/browser';
import { annotate, type LinkingReference } from '../../lib/linking/annotate.ts';
import { compileReference } from '../../lib/linking/compile-reference.ts';
import type { Page } from '../../lib/linking/types.ts';
import { openIndex } from '../../lib/matching/open.ts';
import { cardAsOf } from '../../lib/reference/as-of.ts';
import type { CardView } from '../../lib/reference/card.ts';
import type { IsoDate } from '../../lib/reference/dates.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import type { ActiveReference } from '../../lib/store/active.ts';
import type { OwnRow } from '../../lib/store/database.ts';
import type { Store } from '../../lib/store/store.ts';

/** What the side panel shows of the user's private things, and no page ever sees. */
export interface PrivateOnPage {
  /** Notes beside entries, by id. */
  notes: { id: string; note: string }[];
  /** Cards of the private entries that the page of a tab names. */
  cards: CardView[];
}

export interface PrivateEntries {
  /** Looks for private entries in the text of a frame and remembers their ids for the side panel. */
  look(page: Page, caller: { tab?: number | undefined }, active: ActiveReference): Promise<void>;
  onPage(tab: number, day: IsoDate, lang: ReaderLanguage): Promise<PrivateOnPage>;
}

/**
 * Keeps what pages name of the private entries: ids only, in memory, for open tabs. It is found in the
 * background with an index of its own, so that nothing of it is in any answer to a page. Call it
 * synchronously at start-up.
 */
export function keepPrivateEntries(store: Store): PrivateEntries {
  const tabs = new Map<number, Set<string>>();
  browser.tabs.onRemoved.addListener((tab) => tabs.delete(tab));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') tabs.delete(tab);
  });
  let compiled: { for: ActiveReference; linking: LinkingReference | undefined } | undefined;

  async function ownRows(): Promise<OwnRow[]> {
    const own = await store.own();
    return own.ok ? own.value : [];
  }

  async function linkingFor(active: ActiveReference): Promise<LinkingReference | undefined> {
    if (compiled?.for === active) return compiled.linking;
    const entries = (await ownRows()).filter((row) => row.private).map(({ entry }) => entry);
    compiled = { for: active, linking: undefined };
    if (entries.length === 0) return undefined;
    const { index, lexicon } = compileReference({ entries, senses: [] });
    const opened = openIndex(index);
    if (opened.ok) compiled.linking = { index: opened.value, lexicon };
    return compiled.linking;
  }

  return {
    async look(page, { tab }, active) {
      const linking = tab === undefined ? undefined : await linkingFor(active);
      if (tab === undefined || !linking) return;
      const known = tabs.get(tab) ?? new Set();
      tabs.set(tab, known);
      for (const { entry } of annotate(page, linking)) known.add(entry);
    },
    async onPage(tab, day, lang) {
      const rows = await ownRows();
      const ids = tabs.get(tab) ?? new Set();
      const neighbours = {
        entry: (id: string) => rows.find((row) => row.id === id)?.entry,
        pointingAt: () => [],
      };
      return {
        notes: rows.filter(({ note }) => note !== '').map(({ id, note }) => ({ id, note })),
        cards: rows
          .filter((row) => row.private && ids.has(row.id))
          .map(({ entry }) => cardAsOf(entry, day, lang, neighbours)),
      };
    },
  };
}
