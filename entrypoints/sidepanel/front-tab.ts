import { type Browser, browser } from 'wxt/browser';

type Tab = Browser.tabs.Tab;

/** The tab in front of the panel's window. */
export async function frontTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Calls back when another tab comes to the front of this window, or when that tab has loaded a page. */
export function onFrontTab(changed: (tab: Tab | undefined) => void): void {
  browser.tabs.onActivated.addListener(async ({ tabId }) => {
    const tab = await frontTab();
    if (tab?.id === tabId) changed(tab);
  });
  browser.tabs.onUpdated.addListener(async (id, { status }) => {
    if (status !== 'complete') return;
    const tab = await frontTab();
    if (tab?.id === id) changed(tab);
  });
}
