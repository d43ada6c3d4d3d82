import { render } from 'preact';
import { Panel, type PanelProps } from '../../components/panel/Panel.tsx';
import { panelWords } from '../../lib/i18n/panel.ts';
import { ask, askTab } from '../../lib/messages/client.ts';
import { ok } from '../../lib/messages/result.ts';
import { hearFound } from '../../lib/messages/server.ts';
import { readerLanguage } from '../../lib/settings/schema.ts';
import { loadSettings, watchSettings } from '../../lib/settings/stored.ts';
import { onStoreChange } from '../../lib/store/changes.ts';
import { followState } from '../shared/follow-state.ts';
import { followTab, type TabView } from '../shared/follow-tab.ts';
import { hiddenEntries, wrongMarks } from '../shared/wrong.ts';
import { frontTab, onFrontTab } from './front-tab.ts';
import '../../components/theme.css';
import '../../components/card/card.css';
import '../../components/panel/panel.css';
import '../../components/wrong/wrong.css';

/** Shows the panel and keeps it true to the tab in front. */
async function main(root: Element): Promise<void> {
  const { lang } = await loadSettings();
  let visits: string[] = [];
  /** Raised with every page, so that a card of the page before is not taken for one of this. */
  let turn = 0;
  /** The reader opened the group of what could be: it stays open on other pages. */
  let doubting = false;
  let shownTab: number | undefined;
  let props: PanelProps;
  let seen: Pick<TabView, 'found' | 'page'> = { page: '' };
  const change = (more: Partial<PanelProps>) => {
    props = { ...props, ...more };
    document.documentElement.lang = props.lang;
    document.title = panelWords[props.lang].title;
    render(<Panel {...props} />, root);
  };
  const page = followTab(
    () => props.lang,
    (view) => {
      const { status, found, titles } = view;
      seen = view;
      if (found?.day !== props.found?.day) forgetCards();
      change({ status, found, titles, couldBe: view.couldBeTitles });
      if (doubting) void loadPassages();
      void loadPrivate(found?.day);
      void hiddenEntries(view.hiddenTitles, view.page).then((hidden) => {
        if (seen === view) change({ hidden });
      });
      for (const id of [...props.unfolded, ...visits]) void load(id);
    },
    { ask, askTab, hearFound },
  );
  /** What is private: this page's alone, so that a late answer for another page is left out. */
  const loadPrivate = async (day: string | undefined) => {
    const tab = shownTab;
    if (tab === undefined || day === undefined) return;
    const reply = await ask('private', { tab, day, lang: props.lang });
    if (!reply.ok || tab !== shownTab) return;
    const notes = new Map(reply.value.notes.map(({ id, note }) => [id, note]));
    change({ own: { notes, cards: reply.value.cards } });
  };
  const forgetCards = () => {
    turn++;
    change({ cards: new Map(), passages: new Map() });
  };

  const load = async (id: string) => {
    const { found, cards } = props;
    if (!found || cards.has(id)) return;
    const asked = turn;
    const reply = await ask('card', { id, day: found.day, lang: props.lang });
    if (asked !== turn) return;
    const answer = reply.ok ? ok(reply.value.card) : reply;
    change({ cards: new Map(props.cards).set(id, answer) });
  };
  const loadPassages = async () => {
    const asked = turn;
    for (const { id } of props.couldBe) {
      if (props.passages.has(id)) continue;
      const some = await page.passages(id, true);
      if (asked !== turn) return;
      change({ passages: new Map(props.passages).set(id, some) });
    }
  };
  const visit = (more: string[]) => {
    visits = more;
    const visited = visits.at(-1);
    if (visited !== undefined) void load(visited);
    change({ visited });
    scrollTo(0, 0);
  };
  const unfoldAll = (open: boolean) => {
    const ids = open ? props.titles.map(({ id }) => id) : [];
    change({ unfolded: new Set(ids) });
    return Promise.all(ids.map(load));
  };

  props = {
    lang: readerLanguage(lang, navigator.languages),
    status: 'asking',
    titles: [],
    hidden: [],
    couldBe: [],
    passages: new Map(),
    onCouldBe: () => {
      doubting = true;
      void loadPassages();
    },
    notKept: false,
    ...wrongMarks(
      () => seen,
      () => page,
      () => props.lang,
      (kept) => change({ notKept: !kept }),
    ),
    cards: new Map(),
    unfolded: new Set(),
    onUnfold: (id, open) => {
      const unfolded = new Set(props.unfolded);
      if (open === unfolded.has(id)) return;
      if (open) unfolded.add(id);
      else unfolded.delete(id);
      change({ unfolded });
      if (open) void load(id);
    },
    onUnfoldAll: (open) => void unfoldAll(open),
    onShowInPage: (id) => void page.open(id),
    onOrigin: (form) => void page.origin(form),
    onVisit: (id) => visit([...visits, id]),
    onBack: () => visit(visits.slice(0, -1)),
    onPrint: () => void unfoldAll(true).then(() => setTimeout(() => print())),
  };

  const look = async (tab: Awaited<ReturnType<typeof frontTab>>) => {
    visits = [];
    shownTab = tab?.id;
    change({ visited: undefined, unfolded: new Set(), own: undefined });
    forgetCards();
    await page.look(tab);
  };
  onFrontTab((tab) => void look(tab));
  watchSettings((settings) => {
    change({ lang: readerLanguage(settings.lang, navigator.languages), titles: [] });
    void frontTab().then(look);
  });
  await look(await frontTab());
  const follow = () => void followState(ask, (state) => change({ state }));
  follow();
  onStoreChange(() => {
    follow();
    forgetCards();
    for (const id of [...props.unfolded, ...visits]) void load(id);
    void loadPrivate(props.found?.day);
  });
}

const root = document.querySelector('#root');
if (root) void main(root);
