import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { ask, askTab } from '../../lib/messages/client.ts';
import { hearFound } from '../../lib/messages/server.ts';
import { isWithin, readerLanguage, siteOf } from '../../lib/settings/schema.ts';
import { changeSettings, loadSettings } from '../../lib/settings/stored.ts';
import { followState } from '../shared/follow-state.ts';
import { followTab, type TabView } from '../shared/follow-tab.ts';
import { openPanel } from '../shared/panel.ts';
import {
  EVERY_SITE,
  patternOf,
  permissionFor,
  requestSites,
  returnSites,
} from '../shared/site-permission.ts';
import { hiddenEntries, wrongMarks } from '../shared/wrong.ts';
import '../../components/theme.css';
import '../../components/popup/popup.css';
import '../../components/wrong/wrong.css';

/** Shows the popup for the tab in front and keeps it true while it is open. */
async function main(root: Element): Promise<void> {
  const settings = await loadSettings();
  const lang = readerLanguage(settings.lang, navigator.languages);
  document.documentElement.lang = lang;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  let props: PopupProps;
  let seen: Pick<TabView, 'found' | 'page'> = { page: '' };
  const change = (more: Partial<PopupProps>) => {
    props = { ...props, ...more };
    render(<Popup {...props} />, root);
  };
  const page = followTab(
    () => lang,
    (view) => {
      const { status, found, titles, host } = view;
      seen = view;
      const site = host === '' ? undefined : siteOf(host);
      const before = props.site;
      change({ status, found, titles, site });
      if (site !== undefined && site !== before) void learn(site);
      void hiddenEntries(view.hiddenTitles, view.page).then((hidden) => {
        if (seen === view) change({ hidden });
      });
    },
    { ask, askTab, hearFound },
  );

  /** Finds out where a site stands. */
  const learn = async (site: string) => {
    const permission = await permissionFor(site);
    const { offSites } = await loadSettings();
    if (props.site === site) change({ permission, siteOff: isWithin(site, offSites) });
  };

  const setOff = async (site: string, off: boolean) => {
    const { offSites } = await loadSettings();
    const others = offSites.filter((other) => other !== site && !isWithin(site, [other]));
    if (await changeSettings({ offSites: off ? [...others, site] : others }))
      change({ siteOff: off });
  };

  props = {
    lang,
    status: 'asking',
    siteOff: false,
    titles: [],
    hidden: [],
    notKept: false,
    ...wrongMarks(
      () => seen,
      () => page,
      () => lang,
      (kept) => change({ notKept: !kept }),
    ),
    onOpen: (id) => void page.open(id).then(() => window.close()),
    onOrigin: (form) => void page.origin(form).then(() => window.close()),
    onPage: (on) => void page.explain(on),
    onSite: async (on) => {
      const { site, permission } = props;
      if (site === undefined) return;
      if (!on) {
        // What the reader granted for this site goes back; a site of the list is switched off.
        if (permission === 'granted') await returnSites(patternOf(site));
        else await setOff(site, true);
        await page.explain(false);
      } else {
        // The browser asks only within the click, so nothing may be awaited before.
        if (permission === 'none' && !(await requestSites(patternOf(site)))) return;
        await setOff(site, false);
        await page.explain(true);
      }
      await learn(site);
    },
    onGrantAll: async (grant) => {
      const done = await (grant ? requestSites(EVERY_SITE) : returnSites(EVERY_SITE));
      if (!done) return;
      await page.explain(grant);
      if (props.site !== undefined) await learn(props.site);
    },
    onPanel: () => {
      openPanel(tab);
      window.close();
    },
    onOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };

  let heard = false;
  const stopHearing = hearFound((_, caller) => {
    heard ||= caller.tab === tab?.id;
  });
  await page.look(tab);
  stopHearing();
  // A page that is switched off answers and says nothing of what it found. Should it only be starting,
  // what it finds puts this right.
  if (props.status === 'asking' && !heard) change({ status: 'off' });
  await followState(ask, (state) => change({ state }));
  const news = await ask('news', { found: props.found?.entries.map(({ id }) => id) ?? [] });
  if (news.ok) change({ news: news.value });
}

const root = document.querySelector('#root');
if (root) void main(root);
