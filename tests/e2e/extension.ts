import { readFileSync } from 'node:fs';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { FIREFOX_HOST, FIREFOX_ID, until } from './harness.ts';
import { inFirefox, isFirefox, navigate } from './protocols.ts';

/** The popup of the toolbar button, open over a page. */
export interface Popup {
  text(): Promise<string>;
  /** Presses the button or switch whose label contains a text, as the reader's click would. */
  press(label: string): Promise<void>;
  close(): Promise<void>;
}

/** Clicks the toolbar button over the page in front. */
export async function openPopup(browser: Browser, page: Page): Promise<Popup> {
  return isFirefox(browser) ? firefoxPopup(browser) : chromiumPopup(browser, page);
}

/** Waits until a popup says something. */
export async function popupSays(popup: Popup, wanted: string): Promise<string> {
  return until(popup.text, (text) => text.includes(wanted));
}

/** Runs in the popup: the button or switch whose label contains a text. */
const FIND = `(document, label) =>
  [...document.querySelectorAll('button, label, summary')].find((one) =>
    (one.getAttribute('aria-label') ?? one.innerText).includes(label))`;

async function chromiumPopup(browser: Browser, page: Page): Promise<Popup> {
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('the extension is not installed');
  await extension.triggerAction(page);
  const [popup] = await until(
    async () => (await extension.pages()).filter((one) => one.url().endsWith('/popup.html')),
    (pages) => pages.length > 0,
  );
  if (!popup) throw new Error('no popup');
  const text = () => popup.evaluate(() => document.body.innerText);
  return {
    text,
    async press(label) {
      const found = await popup.waitForFunction(`(${FIND})(document, ${JSON.stringify(label)})`);
      await (found as ElementHandle<Element>).click();
    },
    async close() {
      if (!popup.isClosed()) await popup.close();
    },
  };
}

async function firefoxPopup(browser: Browser): Promise<Popup> {
  await inFirefox(
    browser,
    `(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );
  /** Runs a function, given as source, on the popup's document. */
  const inPopup = (source: string) =>
    inFirefox(
      browser,
      `new Promise((done) => {
        const view = document.querySelector('browser[webextension-view-type=popup]');
        if (!view?.messageManager) return done('');
        // A popup that closes meanwhile says nothing any more.
        setTimeout(done, 1_000, '');
        const hear = ({ data }) => {
          view.messageManager.removeMessageListener('popup', hear);
          done(data);
        };
        view.messageManager.addMessageListener('popup', hear);
        const script = ${JSON.stringify(`sendAsyncMessage('popup', String((${source})(content.document) ?? ''))`)};
        view.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
      })`,
    );
  const text = () => inPopup('(document) => document.body?.innerText');
  return {
    text,
    async press(label) {
      const find = `(${FIND})(document, ${JSON.stringify(label)})`;
      await until(
        () => inPopup(`(document) => ${find} ? 'there' : ''`),
        (found) => found === 'there',
      );
      // Only within a click of the reader's may an extension ask for permissions.
      const done = await inPopup(`(document) => {
        const click = document.defaultView.windowUtils.setHandlingUserInput(true);
        try {
          ${find}.click();
          return 'pressed';
        } catch (error) {
          return error;
        } finally {
          click.destruct();
        }
      }`);
      // Nothing is heard of a popup that this closes.
      if (done !== 'pressed' && done !== '')
        throw new Error(`“${label}” could not be pressed: ${done}`);
    },
    async close() {
      await inFirefox(
        browser,
        `(() => { for (const panel of document.querySelectorAll('panel')) panel.hidePopup?.(); })()`,
      );
    },
  };
}

/** Whether the browser's own side panel shows ours. */
export async function isPanelOpen(browser: Browser): Promise<boolean> {
  if (isFirefox(browser)) {
    const shown = 'SidebarController.isOpen ? SidebarController.currentID : ""';
    return (await inFirefox(browser, shown)).startsWith('reperes_reperes_example');
  }
  return browser.targets().some((target) => target.url().endsWith('/sidepanel.html'));
}

/** Opens a page of the extension in a tab, behind `page`, which stays the one that it looks at. */
export async function openOwn(browser: Browser, path: string, page: Page): Promise<Page> {
  const own = await browser.newPage();
  if (isFirefox(browser)) await navigate(own, `moz-extension://${FIREFOX_HOST}${path}`);
  else {
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    await own.goto(`chrome-extension://${new URL(worker.url()).host}${path}`);
  }
  await page.bringToFront();
  return own;
}

type Command = 'next-mention' | 'previous-mention' | 'open-panel';

/**
 * What the browser does when the keys of a command are pressed over the page in front. The keys themselves
 * belong to the browser's window, into which a test can type in neither browser.
 */
export async function command(browser: Browser, name: Command): Promise<void> {
  if (isFirefox(browser)) {
    const { commands } = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8'));
    const key = commands[name].suggested_key.default.split('+').at(-1);
    await inFirefox(
      browser,
      `document.querySelector('keyset[id^="ext-keyset"] key[key="${key}"]').doCommand()`,
    );
    return;
  }
  const [extension] = (await browser.extensions()).values();
  const [worker] = (await extension?.workers()) ?? [];
  await worker?.evaluate(async (name) => {
    const { commands, tabs } = (globalThis as unknown as { chrome: ChromeOfWorker }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    commands.onCommand.dispatch(name, tab);
  }, name);
}

/** The part of Chromium's interface that only its own bindings know: an event can be fired. */
interface ChromeOfWorker {
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
  tabs: { query(wanted: object): Promise<unknown[]> };
}
