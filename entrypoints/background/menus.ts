import { browser } from 'wxt/browser';
import { ADDING } from '../shared/adding.ts';
import { openPanel } from '../shared/panel.ts';
import { explainTab } from './explain.ts';

/** Lines in the page's context menu. Call it synchronously at start-up. */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: 'explain',
      title: browser.i18n.getMessage('menuExplain'),
      contexts: ['page', 'selection'],
    });
    browser.contextMenus.create({
      id: 'add',
      title: browser.i18n.getMessage('menuAdd'),
      contexts: ['selection'],
    });
    browser.contextMenus.create({
      id: 'panel',
      title: browser.i18n.getMessage('menuPanel'),
      contexts: ['page', 'selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === 'add') void addSelected(selectionText ?? '');
    if (menuItemId === 'panel') openPanel(tab);
    if (menuItemId === 'explain' && tab?.id !== undefined) void explainTab(tab.id);
  });
}

/**
 * Opens the form of a new own entry with a selected text as its name. The text goes through a store in
 * memory: in the address it would stay in the browser's history.
 */
async function addSelected(text: string): Promise<void> {
  await browser.storage.session.set({ [ADDING]: text.replace(/\s+/g, ' ').trim() });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#own` });
}
