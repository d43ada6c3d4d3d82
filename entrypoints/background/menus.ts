import { browser } from 'wxt/browser';
import { openPanel } from '../shared/panel.ts';
import { explainTab } from './explain.ts';

/** Two lines in the page's context menu. Call it synchronously at start-up. */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: 'explain',
      title: browser.i18n.getMessage('menuExplain'),
      contexts: ['page', 'selection'],
    });
    browser.contextMenus.create({
      id: 'panel',
      title: browser.i18n.getMessage('menuPanel'),
      contexts: ['page', 'selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === 'panel') openPanel(tab);
    if (menuItemId === 'explain' && tab?.id !== undefined) void explainTab(tab.id);
  });
}
