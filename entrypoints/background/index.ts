import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '../../lib/messages/server.ts';
import { watchSettings } from '../../lib/settings/stored.ts';
import { watchHidden } from '../../lib/settings/stored-hidden.ts';
import { openExtensionStore } from '../shared/store.ts';
import { renewPages, tellPages } from '../shared/tell-pages.ts';
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

  watchSettings(() => void tellPages('refresh'));
  watchHidden(() => void tellPages('refresh'));
  renewPages();

  browser.runtime.onInstalled.addListener(() => void store.activeReference());
  // Once for each start of the browser; a sleeping background that wakes does the quick check only.
  browser.runtime.onStartup.addListener(() => void store.verify());
});
