import { browser } from 'wxt/browser';

/** What only Firefox has, and the types of `browser`, which are Chromium's, leave out. */
interface WithSidebar {
  sidebarAction: { open(): Promise<void> };
}

/**
 * Opens the side panel: Chromium's for the window of `tab`, Firefox's sidebar. Call it directly
 * from the handler of the reader's click or key press; browsers refuse it later.
 */
export function openPanel(tab: { windowId?: number | undefined } | undefined): void {
  if (import.meta.env.FIREFOX) void (browser as typeof browser & WithSidebar).sidebarAction.open();
  else if (tab?.windowId !== undefined) void browser.sidePanel.open({ windowId: tab.windowId });
}
