import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { askTab } from '../../lib/messages/client.ts';
import { serveBackground } from '../../lib/messages/server.ts';
import { watchSettings } from '../../lib/settings/stored.ts';
import { watchHidden } from '../../lib/settings/stored-hidden.ts';
import { openExtensionStore } from '../shared/store.ts';
import { keepBadges } from './badges.ts';
import { answerCommands } from './commands.ts';
import { followFeeds } from './feeds.ts';
import { keepGrantedSites } from './granted-sites.ts';
import { createHandlers } from './handlers.ts';
import { offerMenus } from './menus.ts';
import { keepPrivateEntries } from './private-entries.ts';

// Every listener is added before this function returns: only those wake a sleeping background.
export default defineBackground(() => {
  const store = openExtensionStore();
  serveBackground(
    createHandlers(store, keepBadges(), followFeeds(store), keepPrivateEntries(store)),
  );
  answerCommands();
  offerMenus();
  keepGrantedSites();

  const refresh = async () => {
    for (const { id } of await browser.tabs.query({})) {
      if (id !== undefined) void askTab(id, 'refresh', {}, 'all');
    }
  };
  watchSettings(() => void refresh());
  watchHidden(() => void refresh());

  browser.runtime.onInstalled.addListener(() => void store.activeReference());
  // Once for each start of the browser; a sleeping background that wakes does the quick check only.
  browser.runtime.onStartup.addListener(() => void store.verify());
});
