import type { PageStatus } from '../../components/popup/Popup.tsx';
import type { Passage } from '../../lib/linking/types.ts';
import type { ask, askTab } from '../../lib/messages/client.ts';
import type { EntryTitle, Found } from '../../lib/messages/schemas.ts';
import { hostOf, pageOf } from '../../lib/messages/sender.ts';
import type { hearFound } from '../../lib/messages/server.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import { mergeFrames } from './frames.ts';

/** What is known of the page in the followed tab. */
export interface TabView {
  status: PageStatus;
  tab?: number | undefined;
  /** Host name, once the browser or the page's content script told it. */
  host: string;
  found?: Found | undefined;
  titles: EntryTitle[];
  /** Titles of the entries that the reader hid there. */
  hiddenTitles: EntryTitle[];
  /** Titles of the entries that only could be meant. */
  couldBeTitles: EntryTitle[];
  /** Address of the page, once it is known: see `pageOf`. */
  page: string;
}

export interface TabFollower {
  /** Looks at a tab, or at another state of it. */
  look(tab: { id?: number | undefined; url?: string | undefined } | undefined): Promise<void>;
  /** Opens the card of an entry in the frame that names it first. */
  open(entry: string): Promise<void>;
  /** Leads to where the page spells out an acronym, in whichever frame does. */
  origin(form: string): Promise<void>;
  /** The text around the marks of an entry, in the frame that names it first; none where nobody answers. */
  passages(entry: string, unsure?: boolean): Promise<Passage[]>;
  /** Explains the page, or takes the marks away. */
  explain(on: boolean): Promise<void>;
  stop(): void;
}

/** How the follower reaches the background and the tab. */
export interface Crossing {
  ask: typeof ask;
  askTab: typeof askTab;
  hearFound: typeof hearFound;
}

/**
 * Keeps a view of one tab at a time and calls `changed` with it. An answer about a tab that is not
 * looked at any more changes nothing, nor does an answer that a later find has overtaken.
 */
export function followTab(
  lang: () => ReaderLanguage,
  changed: (view: TabView) => void,
  { ask, askTab, hearFound }: Crossing,
): TabFollower {
  let view: TabView = {
    status: 'asking',
    host: '',
    page: '',
    titles: [],
    hiddenTitles: [],
    couldBeTitles: [],
  };
  let frames = new Map<number, Found>();
  let frameOf: ReadonlyMap<string, number> = new Map();
  /** Raised with every find: titles that were asked for before it come too late. */
  let turn = 0;
  const change = (more: Partial<TabView>) => {
    view = { ...view, ...more };
    changed(view);
  };

  const stopHearing = hearFound((found, { tab, frame, host, page }) => {
    if (tab === undefined || tab !== view.tab || frame === undefined) return;
    frames.set(frame, found);
    if (frame === 0) view = { ...view, host: view.host || host, page: page || view.page };
    void show(frames);
  });

  async function show(of: Map<number, Found>): Promise<void> {
    const merged = mergeFrames(of);
    if (!merged) return;
    const mine = ++turn;
    const { found } = merged;
    frameOf = merged.frameOf;
    const groups = [found.entries, found.hidden ?? [], found.couldBe ?? []].map((group) =>
      group.map(({ id }) => id),
    );
    const known = [view.titles, view.hiddenTitles, view.couldBeTitles];
    const same = groups.every(
      (ids, n) =>
        ids.length === known[n]?.length && known[n].every(({ id }, place) => id === ids[place]),
    );
    const ids = [...new Set(groups.flat())];
    const reply = same ? undefined : await ask('titles', { ids, lang: lang() });
    if (of !== frames || mine !== turn) return;
    const failed = reply && !reply.ok ? reply.error : found.failed;
    change({
      status: found.on ? 'on' : 'off',
      found: { ...found, ...(failed ? { failed } : {}) },
      ...(reply ? split(reply.ok ? reply.value : [], groups) : {}),
    });
  }

  async function look(tab: Parameters<TabFollower['look']>[0]): Promise<void> {
    const mine = new Map<number, Found>();
    frames = mine;
    frameOf = new Map();
    const host = hostOf(tab?.url);
    // An address that is told and is none of the web's is closed to every extension.
    const closed =
      tab?.id === undefined || (tab.url !== undefined && host === '' && !isLocalFile(tab.url));
    change({
      status: closed ? 'closed' : 'asking',
      tab: tab?.id,
      host,
      page: pageOf(tab?.url),
      found: undefined,
      titles: [],
      hiddenTitles: [],
      couldBeTitles: [],
    });
    if (closed || tab?.id === undefined) return;
    const report = await askTab(tab.id, 'report', {}, 'all');
    if (frames === mine && !report.ok) change({ status: 'absent' });
  }

  return {
    look,
    async open(entry) {
      if (view.tab !== undefined)
        await askTab(view.tab, 'open', { id: entry }, frameOf.get(entry) ?? 0);
    },
    async origin(form) {
      if (view.tab !== undefined) await askTab(view.tab, 'origin', { form }, 'all');
    },
    async passages(entry, unsure = false) {
      const { tab } = view;
      if (tab === undefined) return [];
      const reply = await askTab(tab, 'passages', { id: entry, unsure }, frameOf.get(entry) ?? 0);
      return reply.ok ? reply.value : [];
    },
    async explain(on) {
      const { tab } = view;
      if (tab === undefined) return;
      if (!on) {
        await askTab(tab, 'off', {}, 'all');
        return change({ status: 'off' });
      }
      const failed = view.found?.failed !== undefined;
      change({ status: 'asking' });
      // A page that is explained already would not be read again.
      if (failed) await askTab(tab, 'off', {}, 'all');
      const done = await ask('inject', { tab });
      if (view.tab === tab && !done.ok) change({ status: 'closed' });
    },
    stop: stopHearing,
  };
}

/** Titles by group, each in its order; ids without a title are left out. */
function split(all: readonly EntryTitle[], groups: readonly (readonly string[])[]) {
  const byId = new Map(all.map((title) => [title.id, title]));
  const [titles = [], hiddenTitles = [], couldBeTitles = []] = groups.map((ids) =>
    ids.flatMap((id) => byId.get(id) ?? []),
  );
  return { titles, hiddenTitles, couldBeTitles };
}

function isLocalFile(url: string): boolean {
  return url.startsWith('file:');
}
