import type { PageStatus } from '../../components/popup/Popup.tsx';
import { ask, askTab } from '../../lib/messages/client.ts';
import type { EntryTitle, Found } from '../../lib/messages/schemas.ts';
import { hostOf } from '../../lib/messages/sender.ts';
import { hearFound } from '../../lib/messages/server.ts';
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
}

export interface TabFollower {
  /** Looks at a tab, or at another state of it. */
  look(tab: { id?: number | undefined; url?: string | undefined } | undefined): Promise<void>;
  /** Opens the card of an entry in the frame that names it first. */
  open(entry: string): Promise<void>;
  /** Explains the page, or takes the marks away. */
  explain(on: boolean): Promise<void>;
  stop(): void;
}

/**
 * Keeps a view of one tab at a time and calls `changed` with it. An answer about a tab that is not
 * looked at any more changes nothing.
 */
export function followTab(
  lang: () => ReaderLanguage,
  changed: (view: TabView) => void,
): TabFollower {
  let view: TabView = { status: 'asking', host: '', titles: [] };
  let frames = new Map<number, Found>();
  let frameOf: ReadonlyMap<string, number> = new Map();
  const change = (more: Partial<TabView>) => {
    view = { ...view, ...more };
    changed(view);
  };

  const stopHearing = hearFound((found, { tab, frame, host }) => {
    if (tab === undefined || tab !== view.tab || frame === undefined) return;
    frames.set(frame, found);
    if (frame === 0 && view.host === '') view = { ...view, host };
    void show(frames);
  });

  async function show(of: Map<number, Found>): Promise<void> {
    const merged = mergeFrames(of);
    if (!merged) return;
    const { found } = merged;
    frameOf = merged.frameOf;
    const ids = found.entries.map(({ id }) => id);
    const same =
      ids.length === view.titles.length && view.titles.every(({ id }, n) => id === ids[n]);
    const reply = same ? undefined : await ask('titles', { ids, lang: lang() });
    if (of !== frames) return;
    change({
      status: found.on ? 'on' : 'off',
      found,
      ...(reply?.ok ? { titles: reply.value } : {}),
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
      found: undefined,
      titles: [],
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
    async explain(on) {
      const { tab } = view;
      if (tab === undefined) return;
      if (!on) {
        await askTab(tab, 'off', {}, 'all');
        return change({ status: 'off' });
      }
      change({ status: 'asking' });
      const done = await ask('inject', { tab });
      if (view.tab === tab && !done.ok) change({ status: 'closed' });
    },
    stop: stopHearing,
  };
}

function isLocalFile(url: string): boolean {
  return url.startsWith('file:');
}
