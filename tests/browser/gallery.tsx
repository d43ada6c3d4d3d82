/** Runs inside the page: every state of card, popup, side panel and options, to be looked at and checked. */
import { render } from 'preact';
import cardStyle from '../../components/card/card.css?inline';
import importingStyle from '../../components/options/data/importing.css?inline';
import packsStyle from '../../components/options/data/packs.css?inline';
import planStyle from '../../components/options/data/plan.css?inline';
import feedsStyle from '../../components/options/feeds.css?inline';
import { Options, type OptionsProps } from '../../components/options/Options.tsx';
import optionsStyle from '../../components/options/options.css?inline';
import ownStyle from '../../components/options/own/own.css?inline';
import { Panel, type PanelProps } from '../../components/panel/Panel.tsx';
import panelStyle from '../../components/panel/panel.css?inline';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import popupStyle from '../../components/popup/popup.css?inline';
import theme from '../../components/theme.css?inline';
import wrongStyle from '../../components/wrong/wrong.css?inline';
import { ok } from '../../lib/messages/result.ts';
import type { Found } from '../../lib/messages/schemas.ts';
import { acronymOf, cardAsOf, titleOf } from '../../lib/reference/as-of.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema.ts';
import { entry, neighbours } from '../reference/builders.ts';
import { cardStates } from './card-gallery.tsx';
import { feedStates } from './feeds-gallery.ts';
import { dataStates } from './gallery-data.ts';
import { ownStates } from './gallery-own.ts';
import { poisoned } from './poison.ts';

const nothing = () => {};
const names = [
  ['laissez-passer consulaire', 'Consular laissez-passer', 'جواز المرور القنصلي', 'LPC'],
  [
    'Groupe migratoire mixte permanent',
    'Permanent joint migration group',
    'المجموعة المشتركة الدائمة',
    'GMMP',
  ],
  ['Khalid Zerouali', 'Khalid Zerouali', 'خالد الزروالي', undefined],
] as const;
const entries = names.map(([fr, en, ar, acronym], number) =>
  entry(`entry-${number}`, {
    kind: (['document', 'body', 'person'] as const)[number] ?? 'term',
    names: {
      fr: { preferred: fr, ...(acronym ? { acronyms: [acronym] } : {}) },
      en: { preferred: en },
      ar: { preferred: ar },
    },
    facts: [
      { text: { fr: 'Créé par décret.', en: 'Created by decree.' }, on: '2013', sources: ['jo'] },
    ],
    relations: [{ type: 'related', target: `entry-${(number + 1) % names.length}` }],
  }),
);
const found: Found = {
  on: true,
  day: '2024-11-30',
  dated: true,
  entries: entries.map(({ id }, number) => ({ id, count: number + 1 })),
};
const explained: Found = {
  ...found,
  unknown: [
    { form: 'UPI', long: 'unité de pilotage des identifications', count: 3 },
    { form: 'REP', long: 'Returns and Enforcement Programme', count: 1 },
  ],
};
const titlesIn = (lang: ReaderLanguage) =>
  entries.map((one) => {
    const acronym = acronymOf(one, 'fr');
    return {
      id: one.id,
      kind: one.kind,
      title: titleOf(one, lang),
      ...(acronym ? { acronym } : {}),
    };
  });
const hiddenIn = (lang: ReaderLanguage) =>
  titlesIn(lang)
    .slice(0, 2)
    .map((entry, number) => ({
      entry,
      hidden: {
        entry: entry.id,
        ...(number === 0
          ? {}
          : { page: 'https://www.lemonde.fr/societe/article/2024/11/30/rabat' }),
      },
    }));
const ready = { status: 'ready' as const, version: '2026.11.25', date: '2026-11-25', entries: 677 };

const popup = (lang: ReaderLanguage, props: Partial<PopupProps>) => (
  <Popup
    lang={lang}
    status="on"
    site="lemonde.fr"
    permission="listed"
    siteOff={false}
    found={found}
    titles={titlesIn(lang)}
    state={ready}
    onOpen={nothing}
    hidden={[]}
    notKept={false}
    onHide={nothing}
    onTestCase={nothing}
    onTakeBack={nothing}
    onOrigin={nothing}
    onPage={nothing}
    onSite={nothing}
    onGrantAll={nothing}
    onPanel={nothing}
    onOptions={nothing}
    {...props}
  />
);

const panel = (lang: ReaderLanguage, props: Partial<PanelProps>) => (
  <Panel
    lang={lang}
    status="on"
    found={found}
    titles={titlesIn(lang)}
    state={ready}
    cards={
      new Map(
        entries.map((one) => [one.id, ok(cardAsOf(one, found.day, lang, neighbours(entries)))]),
      )
    }
    unfolded={new Set()}
    onUnfold={nothing}
    onUnfoldAll={nothing}
    onShowInPage={nothing}
    hidden={[]}
    couldBe={[]}
    passages={new Map()}
    onCouldBe={nothing}
    notKept={false}
    onHide={nothing}
    onTestCase={nothing}
    onTakeBack={nothing}
    onOrigin={nothing}
    onVisit={nothing}
    onBack={nothing}
    onPrint={nothing}
    {...props}
  />
);

const options = (lang: ReaderLanguage, props: Partial<OptionsProps>) => (
  <Options
    view="settings"
    lang={lang}
    settings={DEFAULT_SETTINGS}
    notSaved={false}
    listed={['lemonde.fr', 'hespress.com', 'theguardian.com']}
    granted={[]}
    everywhere={false}
    state={ready}
    shortcuts={[
      { command: 'next-mention', keys: 'Alt+Shift+J' },
      { command: 'open-panel', keys: '' },
    ]}
    onSettings={nothing}
    onEverywhere={nothing}
    onTakeBack={nothing}
    onShortcuts={nothing}
    {...props}
  />
);

type State = (lang: ReaderLanguage) => preact.JSX.Element;
const all = new Set(entries.map(({ id }) => id));

const feeds =
  (name: keyof typeof feedStates): State =>
  (lang) =>
    options(lang, { view: 'data', feeds: feedStates[name] });

/** Every state that a reader can meet, by name; the part before the space is the page. */
export const states: Record<string, State> = {
  ...cardStates,
  'popup list': (lang) => popup(lang, {}),
  'popup news': (lang) => popup(lang, { news: { changed: 12, onPage: 2, day: '2026-11-25' } }),
  'popup explained': (lang) => popup(lang, { found: explained }),
  'panel explained': (lang) => panel(lang, { found: explained }),
  'popup hidden': (lang) => popup(lang, { hidden: hiddenIn(lang) }),
  'panel could be': (lang) =>
    panel(lang, {
      couldBe: titlesIn(lang).slice(0, 1),
      passages: new Map([
        [
          'entry-0',
          [{ before: 'Sans ', surface: 'LPC', after: ', l’avion part à vide.', lang: 'fr' }],
        ],
      ]),
    }),
  'panel hidden': (lang) =>
    panel(lang, { hidden: hiddenIn(lang), notKept: true, unfolded: new Set(['entry-0']) }),
  'options hidden': (lang) =>
    options(lang, {
      hidden: {
        hidden: hiddenIn(lang).map(({ hidden }) => hidden),
        titles: titlesIn(lang),
        notKept: false,
        onTakeBack: nothing,
      },
    }),
  'popup undated': (lang) => popup(lang, { found: { ...found, dated: false } }),
  'popup reading': (lang) => popup(lang, { status: 'asking', found: undefined, titles: [] }),
  'popup nothing': (lang) => popup(lang, { found: { ...found, entries: [] }, titles: [] }),
  'popup unlisted': (lang) => popup(lang, { status: 'absent', permission: 'none' }),
  'popup granted': (lang) => popup(lang, { permission: 'granted-all' }),
  'popup off': (lang) => popup(lang, { status: 'off', siteOff: true }),
  'popup closed': (lang) => popup(lang, { status: 'closed', site: undefined }),
  'popup updating': (lang) => popup(lang, { state: { ...ready, status: 'updating' } }),
  'popup missing': (lang) => popup(lang, { state: { status: 'missing', problem: 'data-missing' } }),
  'popup failed': (lang) =>
    popup(lang, { found: { ...found, entries: [], failed: 'unreachable' }, titles: [] }),
  'popup partly': (lang) => popup(lang, { found: { ...found, failed: 'internal' } }),
  'panel unread': (lang) =>
    panel(lang, { found: { ...found, entries: [], failed: 'unreachable' }, titles: [] }),
  'panel partly': (lang) => panel(lang, { found: { ...found, failed: 'internal' } }),
  'panel list': (lang) => panel(lang, {}),
  'panel unfolded': (lang) => panel(lang, { unfolded: all }),
  'panel private': (lang) =>
    panel(lang, {
      unfolded: new Set(['entry-0']),
      own: {
        notes: new Map([
          ['entry-0', 'Rappeler la préfecture.'],
          ['entry-2', 'Source.'],
        ]),
        cards: entries.slice(2).map((one) => cardAsOf(one, found.day, lang, neighbours(entries))),
      },
    }),
  'panel coming': (lang) => panel(lang, { unfolded: all, cards: new Map() }),
  'panel failed': (lang) =>
    panel(lang, {
      unfolded: new Set(['entry-0']),
      cards: new Map([['entry-0', { ok: false, error: 'entry-gone' }]]),
    }),
  'panel visit': (lang) => panel(lang, { visited: 'entry-1' }),
  'panel unlisted': (lang) => panel(lang, { status: 'absent', found: undefined }),
  'panel off': (lang) => panel(lang, { status: 'off' }),
  'panel closed': (lang) => panel(lang, { status: 'closed' }),
  'options first': (lang) => options(lang, {}),
  'options feeds none': feeds('none'),
  'options feeds refused': feeds('refused'),
  'options feeds signed': feeds('signed'),
  'options feeds unsigned': feeds('unsigned'),
  'options feeds followed': feeds('followed'),
  'options used': (lang) =>
    options(lang, {
      notSaved: true,
      everywhere: true,
      granted: ['example.org'],
      settings: { ...DEFAULT_SETTINGS, lang: 'es', firstOnly: true, offSites: ['liberation.fr'] },
      state: { ...ready, status: 'stale', problem: 'storage-full' },
    }),
};

for (const [name, props] of Object.entries(ownStates))
  states[`options ${name}`] = (lang) => options(lang, props(lang));
for (const [name, data] of Object.entries(dataStates))
  states[`options ${name}`] = (lang) => options(lang, { view: 'data', data: data(lang) });

const styles: Record<string, string> = {
  card: cardStyle,
  popup: theme + popupStyle + wrongStyle,
  panel: theme + cardStyle + panelStyle + wrongStyle,
  options:
    theme +
    cardStyle +
    optionsStyle +
    wrongStyle +
    feedsStyle +
    packsStyle +
    importingStyle +
    planStyle +
    ownStyle,
};

/** Shows one state in the page, as its own page would; `hostile`: with markup in every text that comes from data. */
export function show(name: string, lang: ReaderLanguage, hostile = false): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles[name.split(' ')[0] ?? ''] ?? '');
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = lang;
  document.title = name;
  const state = states[name];
  if (!state) throw new Error(`no state ${name}`);
  render(null, document.body);
  render(hostile ? poisoned(state(lang)) : state(lang), document.body);
  if (name.endsWith('unfolded'))
    for (const part of document.querySelectorAll<HTMLDetailsElement>('.card details'))
      part.open = true;
}
