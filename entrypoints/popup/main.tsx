import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { ask, askTab } from '../../lib/messages/client.ts';
import { hearFound } from '../../lib/messages/server.ts';
import { isOff, readerLanguage, siteOf } from '../../lib/settings/schema.ts';
import { changeSettings, loadSettings } from '../../lib/settings/stored.ts';
import '../../components/popup/popup.css';

const EVERY_SITE = { origins: ['*://*/*'] };

/** Shows the popup for the tab in front and keeps it true while it is open. */
async function main(root: Element): Promise<void> {
  const settings = await loadSettings();
  const lang = readerLanguage(settings.lang, navigator.languages);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  const site = address?.protocol.startsWith('http') ? siteOf(address.hostname) : undefined;
  const id = tab?.id;
  let props: PopupProps = {
    lang,
    site,
    siteOff: site !== undefined && isOff(site, settings.offSites),
    titles: [],
    grantedAll: await browser.permissions.contains(EVERY_SITE),
    onOpen: (entry) => {
      if (id !== undefined) void askTab(id, 'open', { id: entry }).then(() => window.close());
    },
    onExplain: () => {
      if (id !== undefined)
        void ask('inject', { tab: id }).then(() => change({ running: true, siteOff: false }));
    },
    onSite: async (on) => {
      if (site === undefined) return;
      const { offSites } = await loadSettings();
      const others = offSites.filter((other) => other !== site);
      if (await changeSettings({ offSites: on ? others : [...others, site] }))
        change({ siteOff: !on });
    },
    onGrantAll: async (grant) => {
      // Called within the click: browsers ask for permissions only then.
      const done = await (grant
        ? browser.permissions.request(EVERY_SITE)
        : browser.permissions.remove(EVERY_SITE));
      if (done) change({ grantedAll: grant });
    },
  };
  const change = (more: Partial<PopupProps>) => {
    props = { ...props, ...more };
    render(<Popup {...props} />, root);
  };
  change({});

  hearFound((found, caller) => {
    if (caller.tab !== id || found.entries.length < (props.found?.entries.length ?? 0)) return;
    change({ found, running: true });
    void ask('titles', { ids: found.entries.map((entry) => entry.id), lang }).then((titles) => {
      if (titles.ok) change({ titles: titles.value });
    });
  });
  if (id !== undefined && site !== undefined) {
    const report = await askTab(id, 'report', {}, 'all');
    change({ running: report.ok });
  }
  const state = await ask('state', {});
  if (state.ok) change({ state: state.value });
}

const root = document.querySelector('#root');
if (root) void main(root);
